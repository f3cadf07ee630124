package org.variorum.desk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Language;

/// In which languages a comparison's JSON says that its reports were read.
record ReadLanguages(Set<String> codes) {

  /// @throws IOException if it is no JSON
  static ReadLanguages of(byte[] comparison) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (JsonNode report : new ObjectMapper().readTree(comparison).path("reports")) {
      if (report.path("compared").asText().equals("whole")) {
        codes.add(report.path("language").asText());
      }
    }
    return new ReadLanguages(codes);
  }

  /// Why a comparison that was made with these languages comes out otherwise with others, in words;
  /// nothing where they are the same.
  List<String> unlike(ReadLanguages here) {
    List<String> said = new ArrayList<>();
    codes.stream()
        .filter(c -> !here.codes.contains(c))
        .forEach(c ->
            said.add(
                "It was made where "
                    + name(c)
                    + " is installed, and here it is not: variorum languages install "
                    + c));
    here.codes.stream()
        .filter(c -> !codes.contains(c))
        .forEach(
            c -> said.add("It was made where " + name(c) + " is not installed, and here it is."));
    return said;
  }

  private static String name(String code) {
    return new Language(code).name(Locale.ENGLISH).orElse(code);
  }
}

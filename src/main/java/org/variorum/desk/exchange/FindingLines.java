package org.variorum.desk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The findings of a comparison's JSON, a line each.
final class FindingLines {
  private FindingLines() {}

  /// @throws IOException if it is no JSON
  static List<String> of(byte[] comparison) throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(comparison).path("findings")) {
      lines.add(
          finding.path("status").asText()
              + " "
              + finding.path("topic").asText()
              + ": "
              + finding.path("why").asText());
    }
    return lines;
  }
}

package org.variorum.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The general lexicon of news predicates: which verbs and nouns tell of the same sort of act.
final class Lexicon {
  private static final String FILE = "predicates.txt";

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Lexicon.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(lexicon::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void read(String line) {
    int equals = line.indexOf('=');
    int semicolon = line.indexOf(';', equals);
    if (equals < 0 || semicolon < 0) {
      throw new IllegalStateException("not a class of predicates: " + line);
    }
    String name = line.substring(0, equals).strip();
    put(verbs, line.substring(equals + 1, semicolon), name);
    put(nouns, line.substring(semicolon + 1), name);
  }

  private static void put(Map<String, String> words, String list, String name) {
    for (String word : list.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        words.putIfAbsent(word, name);
      }
    }
  }

  /// The class of a verb, with its particle behind a `_` where it has one.
  Optional<String> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<String> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}

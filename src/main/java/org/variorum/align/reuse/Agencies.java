package org.variorum.align.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Recognises the marks by which a report says that its text is an agency's: "(AP)" in a dateline,
/// "Reuters" as a byline, a closing credit.
final class Agencies {
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("AP", "Associated Press"),
              Map.entry("Associated Press", "Associated Press"),
              Map.entry("Reuters", "Reuters"),
              Map.entry("AFP", "Agence France-Presse"),
              Map.entry("Agence France-Presse", "Agence France-Presse"),
              Map.entry("dpa", "dpa"),
              Map.entry("EFE", "EFE"),
              Map.entry("ACAN-EFE", "ACAN-EFE"),
              Map.entry("UPI", "United Press International"),
              Map.entry("Xinhua", "Xinhua"),
              Map.entry("TASS", "TASS"),
              Map.entry("ANSA", "ANSA"),
              Map.entry("PTI", "Press Trust of India"),
              Map.entry("IRNA", "IRNA"),
              Map.entry("Anadolu", "Anadolu"),
              Map.entry("Kyodo", "Kyodo"),
              Map.entry("Yonhap", "Yonhap"),
              Map.entry("PA", "PA Media"),
              Map.entry("CNS", "Catholic News Service")));

  /// In brackets near the head, as a line of its own, or after "by"; elsewhere a name of an agency
  /// is one that the report quotes.
  private static final List<String> PLACES =
      List.of(
          "\\(%s\\)",
          "(?m)^(?:by )?(?:the )?%s\\.?$", "\\bby .{0,60}[,|] ?(?:the )?%s\\b", "(?m)[-–—] ?%s$");

  private static final Map<String, List<Pattern>> MARKS = marks();

  /// The head of a report in which a dateline or byline stands, in UTF-16 units.
  private static final int HEAD = 600;

  private Agencies() {}

  static Optional<String> of(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return NAMES.entrySet().stream()
        .filter(agency -> head.contains(agency.getKey()))
        .filter(agency -> MARKS.get(agency.getKey()).stream().anyMatch(m -> m.matcher(head).find()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, List<Pattern>> marks() {
    Map<String, List<Pattern>> marks = new HashMap<>();
    for (String name : NAMES.keySet()) {
      marks.put(
          name,
          PLACES.stream().map(p -> Pattern.compile(p.formatted(Pattern.quote(name)))).toList());
    }
    return marks;
  }
}

package org.variorum.ui.sidebyside;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Where words stand in the reports, and at which of these places the reader is. Letters are the
/// same whatever their case and accents, digits are the same in all scripts, and typographic quotation
/// marks and dashes are plain ones.
///
/// @param words what is searched for; blank for nothing
/// @param hits for each report searched, in the order of the columns
/// @param current the index of the reader's place among all hits; -1 for none
record Find(String words, Map<ReportId, List<Span>> hits, int current) {
  static final Find NOTHING = new Find("", Map.of(), -1);

  /// Searches reports; the reader is at the first place.
  static Find of(String words, List<Report> reports) {
    if (words.isBlank()) {
      return NOTHING;
    }
    String wanted = plain(words.strip());
    Map<ReportId, List<Span>> hits = new LinkedHashMap<>();
    int count = 0;
    for (Report report : reports) {
      List<Span> here = in(plain(report.text()), wanted);
      hits.put(report.id(), here);
      count += here.size();
    }
    return new Find(words, hits, count == 0 ? -1 : 0);
  }

  /// The same, with the reader at the place that holds another, or follows it soonest in its report.
  Find at(Located place) {
    int before = 0;
    for (Map.Entry<ReportId, List<Span>> entry : hits.entrySet()) {
      List<Span> here = entry.getValue();
      if (entry.getKey().equals(place.report())) {
        for (int i = 0; i < here.size(); i++) {
          if (here.get(i).end() > place.span().start()) {
            return new Find(words, hits, before + i);
          }
        }
      }
      before += here.size();
    }
    return this;
  }

  private static List<Span> in(String text, String wanted) {
    List<Span> hits = new ArrayList<>();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
      hits.add(new Span(at, at + wanted.length()));
    }
    return hits;
  }

  /// As long as the text, so that places stay what they are.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»' -> '"';
      case '‘', '’' -> '\'';
      case '–', '—', '‑' -> '-';
      case '\n', '\t', '\u00a0' -> ' ';
      // Arabic and Persian keyboards write yeh and kaf with letters of their own.
      case 'ی', 'ى' -> 'ي';
      case 'ک' -> 'ك';
      default -> {
        if (Character.isDigit(c)) {
          yield Character.forDigit(Character.digit(c, 10), 10);
        }
        boolean isPlain = c < 128 || Character.isSurrogate(c);
        yield Character.toLowerCase(
            isPlain ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
      }
    };
  }

  boolean isOn() {
    return !words.isBlank();
  }

  int count() {
    return hits.values().stream().mapToInt(List::size).sum();
  }

  List<Span> in(ReportId report) {
    return hits.getOrDefault(report, List.of());
  }

  /// The place the reader is at.
  Optional<Located> place() {
    int left = current;
    for (Map.Entry<ReportId, List<Span>> entry : hits.entrySet()) {
      if (left >= 0 && left < entry.getValue().size()) {
        return Optional.of(new Located(entry.getKey(), entry.getValue().get(left)));
      }
      left -= entry.getValue().size();
    }
    return Optional.empty();
  }

  /// Goes on, from the last place to the first.
  Find step(int steps) {
    int count = count();
    return count == 0 ? this : new Find(words, hits, Math.floorMod(current + steps, count));
  }
}

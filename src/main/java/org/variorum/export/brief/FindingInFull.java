package org.variorum.export.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.export.Compared;
import org.variorum.export.Decided;
import org.variorum.export.Phrases;
import org.variorum.export.Sign;
import org.variorum.model.Finding;
import org.variorum.model.Reading;

/// One finding with all that is known of it: why, each reading in its sentence, what it was read as,
/// whose word it is.
final class FindingInFull {
  private FindingInFull() {}

  static List<Block> of(Finding finding, Compared compared) {
    List<Block> blocks = new ArrayList<>();
    String sign = Sign.of(finding.status()).mark();
    blocks.add(
        new Block.Heading(3, sign + " " + finding.topic() + (finding.update() ? " (update)" : "")));
    blocks.add(Block.Paragraph.of(Phrases.why(finding.why())));
    for (Reading reading : compared.readings(finding)) {
      blocks.add(Quoted.of(compared, reading.report(), reading.span(), about(reading, compared)));
    }
    Decided.of(finding, compared).ifPresent(decided -> blocks.addAll(decided(decided)));
    Decided.others(finding, compared).forEach(other -> blocks.addAll(decided(other)));
    String silent =
        finding.silent().stream()
            .sorted(compared.inOrder())
            .map(r -> compared.story().letter(r))
            .collect(Collectors.joining(", "));
    blocks.add(
        Block.Paragraph.small(
            finding.id()
                + " · "
                + Phrases.relation(finding)
                + " · rests on "
                + Phrases.origins(finding)
                + (silent.isEmpty() ? "" : " · silent: " + silent)));
    return blocks;
  }

  private static List<Block> decided(Decided decided) {
    List<Block> blocks = new ArrayList<>();
    List<Run> verdict = new ArrayList<>();
    decided.verdict().ifPresent(v -> verdict.add(Run.strong("Verdict: " + v + ". ")));
    if (!decided.note().isEmpty()) {
      verdict.add(Run.plain(decided.note()));
    }
    if (!verdict.isEmpty()) {
      blocks.add(new Block.Paragraph(verdict, false));
    }
    blocks.add(Block.Paragraph.small(String.join(" · ", decided.rest())));
    return blocks;
  }

  private static List<Run> about(Reading reading, Compared compared) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(" · read as "));
    runs.add(Run.strong(reading.shown()));
    reading
        .attribution()
        .ifPresent(a -> runs.add(Run.plain(" · on the word of " + Phrases.voice(a))));
    compared
        .comparison()
        .origin(reading)
        .ifPresent(o -> runs.add(Run.plain(" · from one " + o.sort().word() + " of " + o.who())));
    return runs;
  }
}

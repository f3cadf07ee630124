package org.variorum.extract.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// Reads the sentence behind a dateline without the dateline, which is no part of its grammar: in
/// "OSLO (AFP) – Five people died" five people died, and Oslo did nothing. The words of the dateline
/// stay in the sentence, with tags and names of their own and no dependencies.
///
/// A dateline opens a block: a place in capitals, or any place with an agency in parentheses, then
/// perhaps a region, a day and an agency, then a dash or a colon.
public final class Datelines implements Parser {
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]*){0,4}";
  private static final String NAME = "\\p{Lu}[\\p{L}.'’]+(?:[ -]\\p{Lu}[\\p{L}.'’]*){0,4}";
  private static final String REGION = "(?:, " + NAME + "){0,2}";
  private static final String MONTH = "\\p{Lu}\\p{L}{2,8}\\.?";
  private static final String DAY =
      "(?:,? (?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?)?";
  private static final String AGENCY = " ?\\(\\p{Lu}[\\p{L}\\d.&/' -]{1,39}\\)";
  private static final String DASH = "(?: ?(?:--|[–—])| -|(?<=\\)) ?[-:]|(?<=\\p{Lu}{3}):)";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:%1$s%2$s%3$s(?:%4$s)?|%5$s%2$s%3$s%4$s)%3$s%6$s\\s*(?=[\\p{L}\\p{N}\"“‘'\\[$€£])"
              .formatted(CAPITALS, REGION, DAY, AGENCY, NAME, DASH));

  private static final int LONGEST = 100;

  private final Parser parser;

  public Datelines(Parser parser) {
    this.parser = parser;
  }

  @Override
  public List<Parsed> parse(String text, Span block, Sentence.Role role, int paragraph) {
    int end = role == Sentence.Role.BODY ? end(block.in(text)) : 0;
    if (end == 0) {
      return parser.parse(text, block, role, paragraph);
    }
    int from = block.start() + end;
    List<Parsed> dateline = parser.parse(text, new Span(block.start(), from), role, paragraph);
    List<Parsed> told = parser.parse(text, new Span(from, block.end()), role, paragraph);
    List<Parsed> all = new ArrayList<>(told);
    all.set(0, joined(dateline, told.getFirst()));
    return all;
  }

  /// Where the text behind the dateline begins; 0 where there is none.
  static int end(String block) {
    Matcher dateline = DATELINE.matcher(block).region(0, Math.min(block.length(), LONGEST));
    dateline.useTransparentBounds(true);
    return dateline.lookingAt() ? dateline.end() : 0;
  }

  private static Parsed joined(List<Parsed> dateline, Parsed told) {
    List<Token> tokens = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Parsed part : dateline) {
      tokens.addAll(part.tokens());
      names.addAll(part.nameTags());
    }
    int before = tokens.size();
    tokens.addAll(told.tokens());
    names.addAll(told.nameTags());
    List<Parsed.Arc> arcs = new ArrayList<>();
    for (Parsed.Arc arc : told.arcs()) {
      int governor = arc.governor() < 0 ? -1 : arc.governor() + before;
      arcs.add(new Parsed.Arc(governor, arc.dependent() + before, arc.relation()));
    }
    Collections.sort(arcs, Parsed.Arc.ORDER);
    Sentence sentence = told.sentence();
    Span span = tokens.getFirst().span().cover(sentence.span());
    return new Parsed(
        new Sentence(span, sentence.role(), sentence.paragraph(), tokens), names, arcs);
  }
}

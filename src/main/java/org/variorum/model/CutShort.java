package org.variorum.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// By what a report looks as if it ended before its original does. What such a report does not say,
/// the rest of the original may say: that it is silent on something weighs less.
public enum CutShort {
  /// Below the text the page asks to pay or to log in for the rest.
  PAYWALL,
  /// The text ends with dots or with a link to the rest.
  DOTS,
  /// The last sentence does not end.
  MID_SENTENCE;

  /// A longer text with a note on subscriptions below it is mostly whole: pages hide the note by their
  /// scripts from those who may read.
  private static final int LONGEST = 300;

  private static final int FEWEST_OF_A_PARAGRAPH = 12;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern GATE =
      Pattern.compile(
          "\\b(?:(?:continue|keep|go on|finish) reading|to read (?:on|more|the rest|the"
              + " full|this)|read the (?:rest|full (?:story|article)) )(?=.{0,160}\\b(?:subscri|log"
              + " ?in|sign ?(?:in|up)|regist|account|member|trial))|\\b(?:subscri\\w+|log ?in|sign"
              + " ?(?:in|up)|regist\\w+|create an account|become a member)\\b.{0,80}\\b(?:to"
              + " (?:continue|keep|go on)? ?read|for (?:full|unlimited) access)|\\byou(?:"
              + " have|’ve|'ve)"
              + " (?:read|reached|used|viewed).{0,60}\\b(?:free|limit)\\b|\\b(?:this|the full)"
              + " (?:article|story|content|report|post) is (?:only )?(?:for|available to|reserved"
              + " for|exclusive to)\\b.{0,40}(?:subscriber|member)|\\bthis"
              + " (?:article|story|content|post) is (?:locked|behind)\\b|\\bnur für abonnent|\\bmit"
              + " .{0,30}\\bweiterlesen\\b|\\bweiterlesen mit\\b|\\bum (?:weiterzulesen|diesen"
              + " artikel)|\\bréservé (?:à nos |aux )abonnés|\\bil vous reste .{0,20}% de cet"
              + " article|\\bpour lire la suite|\\bpara seguir leyendo|\\b(?:solo|sólo|exclusivo)"
              + " para suscriptores|\\bper continuare a leggere|\\bexclusivo para assinantes",
          FLAGS | Pattern.DOTALL);

  private static final Pattern DOTTED =
      Pattern.compile(
          "(?s).*(?:[\\[(](?:…|\\.{3}|more|\\+\\d+ chars)[\\])]|\\p{L}\\s?(?:…|\\.{3,}))"
              + "(?:\\s*(?:read|see|show) more\\W*|\\s*continue reading\\W*)?\\s*",
          FLAGS);

  /// Words that no sentence ends with, in the languages whose reports are met most.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?s).*(?:[,;]|\\s(?:the|an?|of|and|or|but|to|in|at|for|with|by|from|that|which|who|was|were|is|are|has|have|had"
              + "|der|die|das|und|oder|von|mit|für|dass|ein|eine|le|les|des|et|ou|que|el|los|las|y|o|una))\\s*",
          FLAGS);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// What the end of a report's article and the pieces that were left out of it show; empty where it
  /// looks whole.
  public static Optional<CutShort> of(Report report) {
    String text = report.article().span().in(report.text()).strip();
    int words = text.isEmpty() ? 0 : BLANKS.split(text).length;
    if (words == 0) {
      return Optional.empty();
    }
    if (words < LONGEST && report.article().leftOut().stream().anyMatch(CutShort::isGate)) {
      return Optional.of(PAYWALL);
    }
    String last = text.substring(text.lastIndexOf('\n') + 1);
    if (BLANKS.split(last).length < FEWEST_OF_A_PARAGRAPH) {
      return Optional.empty();
    }
    if (DOTTED.matcher(last).matches()) {
      return Optional.of(DOTS);
    }
    return OPEN.matcher(last).matches() ? Optional.of(MID_SENTENCE) : Optional.empty();
  }

  private static boolean isGate(LeftOut piece) {
    return !piece.isBack()
        && piece.sort() != LeftOut.Sort.HIDDEN
        && piece.sort() != LeftOut.Sort.COMMENT
        && GATE.matcher(piece.text()).find();
  }
}

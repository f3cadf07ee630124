package org.variorum.compare.detail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Tells what a speed is the speed of: the wind, or what travels. A limit is neither.
final class Speeds {
  private static final Pattern LIMIT =
      Pattern.compile("(?i)\\b(limit|allowed|permitted|maximum|top speed|capable|record)\\b");

  private static final Pattern WIND =
      Pattern.compile("(?i)\\b(winds?|gusts?|gusting|storm|hurricane|typhoon|cyclone|tornado)\\b");

  private static final Pattern TRAVEL =
      Pattern.compile(
          "(?i)\\b(travel+(ing|ed)|driving|driven|drove|going|moving|doing|speed(ing)?|raced|racing"
              + "|trains?|cars?|bus(es)?|trucks?|lorr(y|ies)|vehicles?|planes?|jets?|ferry|boats?)\\b");

  private Speeds() {}

  /// The question that a speed answers; empty where it is of nothing known, or no speed.
  static Optional<String> topic(
      Matter matter, ReportId report, Span span, Value.Quantity quantity) {
    if (!quantity.counted().equals("speed")) {
      return Optional.empty();
    }
    String text = matter.report(report).text();
    String sentence = matter.sentence(report, span).map(s -> s.span().in(text)).orElse("");
    boolean limited = LIMIT.matcher(sentence).find();
    boolean wind = WIND.matcher(sentence).find();
    boolean travel = TRAVEL.matcher(sentence).find();
    return limited || wind == travel
        ? Optional.empty()
        : Optional.of((wind ? "wind" : "travel") + " · how fast");
  }
}

package org.variorum.compare.detail;

import java.util.regex.Pattern;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Tells the people that a vehicle carries: "carrying 212 people", "with 230 passengers on board".
final class Aboard {
  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b(carrying|carried|aboard|on board)( \\w+){0,2}\\s+$");

  private static final Pattern AFTER =
      Pattern.compile("(?i)^( (were|was|had been))?( still)? (aboard|on board)\\b");

  private static final int NEAR = 30;

  private Aboard() {}

  static boolean are(String text, Span span, Value.Quantity quantity) {
    String before = text.substring(Math.max(0, span.start() - NEAR), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
    return quantity.unit().isEmpty()
        && quantity.state().isEmpty()
        && !quantity.others()
        && CountedThings.arePeople(quantity.counted())
        && (BEFORE.matcher(before).find() || AFTER.matcher(after).find());
  }
}

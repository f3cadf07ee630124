package org.variorum.compare.detail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// What a sum of money is the sum of: the noun that it belongs to ("a 90 million franc contract", "a
/// fine of $2,000", "$3 million in damages"), or else the act that it tells the amount of ("would
/// save $250 million").
final class MoneyQuestion {
  /// Behind a noun, before its sum, in English or Spanish.
  private static final Pattern OF =
      Pattern.compile(
          "(?i)^(worth|of|totall?ing|valued at|estimated at)( (about|around|some))?$"
              + "|^(?:por (?:un )?valor de|valorad[oa]s? en|por|de)(?: unos)?$");

  /// Between a sum and the noun that it is of.
  private static final Set<String> IN = Set.of("in", "of");

  /// Before a sum that something reaches: what does so is asked for with the act.
  private static final Set<String> REACHED = Set.of("to", "by", "from", "at");

  /// Nouns that any sum can be of.
  private static final Set<String> ANY =
      Set.of(
          "money",
          "cash",
          "amount",
          "total",
          "sum",
          "value",
          "figure",
          "dollar",
          "euro",
          "price",
          "today",
          "yesterday",
          "cost");

  /// Acts that any sum can be told with.
  private static final Set<String> LIGHT =
      Set.of("be", "have", "say", "get", "make", "take", "give", "include", "tell", "reach", "put");

  /// Behind a sum, or behind the noun that it stands with: so much for each of something.
  private static final Pattern RATE =
      Pattern.compile(
          "(?i)^( \\w+)?,? (?:for )?(each|apiece|per \\w+|an?"
              + " (?:year|month|week|day|hour|head|share|piece)"
              + "|annually|yearly|monthly|weekly|daily)\\b.*",
          Pattern.DOTALL);

  private static final Map<String, String> PERIODS =
      Map.of(
          "annually",
          "a year",
          "yearly",
          "a year",
          "per year",
          "a year",
          "per annum",
          "a year",
          "monthly",
          "a month",
          "per month",
          "a month",
          "weekly",
          "a week",
          "per week",
          "a week",
          "daily",
          "a day",
          "per day",
          "a day");

  private MoneyQuestion() {}

  /// @return empty where only the words around it tell what it is of
  static Optional<String> topic(Matter matter, ReportId report, Mention money) {
    return noun(matter, report, money)
        .filter(n -> !ANY.contains(n))
        .map(CountedThings::canonical)
        .or(() -> act(matter, report, money))
        .map(of -> of + " · how much money" + rate(matter.report(report).text(), money.span()));
  }

  private static String rate(String text, Span money) {
    Matcher rate = RATE.matcher(text.substring(money.end()));
    if (!rate.matches()) {
      return "";
    }
    String each = rate.group(2).toLowerCase(Locale.ROOT);
    return " " + PERIODS.getOrDefault(each, each);
  }

  private static Optional<String> noun(Matter matter, ReportId report, Mention money) {
    List<Token> tokens = matter.extraction(report).sentences().get(money.sentence()).tokens();
    String text = matter.report(report).text();
    int next = next(tokens, money.span());
    if (next < tokens.size()
        && tokens.get(next).span().start() - money.span().end() <= 1
        && isNoun(tokens.get(next))) {
      return Optional.of(lastNoun(tokens, next));
    }
    if (next + 1 < tokens.size()
        && IN.contains(tokens.get(next).span().in(text))
        && isNoun(tokens.get(next + 1))) {
      return Optional.of(lastNoun(tokens, next + 1));
    }
    return before(tokens, text, money.span());
  }

  /// The first token behind a span.
  private static int next(List<Token> tokens, Span span) {
    int next = 0;
    while (next < tokens.size() && tokens.get(next).span().start() < span.end()) {
      next++;
    }
    return next;
  }

  private static Optional<String> before(List<Token> tokens, String text, Span span) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() <= span.start() && isNoun(token)) {
        String between = text.substring(token.span().end(), span.start()).strip();
        return OF.matcher(between).matches() ? Optional.of(token.lemma()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String lastNoun(List<Token> tokens, int first) {
    int last = first;
    while (last + 1 < tokens.size() && isNoun(tokens.get(last + 1))) {
      last++;
    }
    return tokens.get(last).lemma();
  }

  /// A common noun; a name or a day behind a sum belongs to something else.
  private static boolean isNoun(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNS");
  }

  private static Optional<String> act(Matter matter, ReportId report, Mention money) {
    String text = matter.report(report).text();
    String[] before = text.substring(0, money.span().start()).stripTrailing().split("\\s+");
    boolean reached = REACHED.contains(before[before.length - 1]);
    return matter.extraction(report).events().stream()
        .filter(e -> e.sentence() == money.sentence() && !LIGHT.contains(e.lemma()))
        .filter(
            e -> e.arguments(Argument.Role.COUNT).anyMatch(a -> a.span().overlaps(money.span())))
        .findFirst()
        .flatMap(e -> reached ? subject(e) : Optional.of(e.lemma()));
  }

  /// "Profit fell to $312 million" says how much profit there was.
  private static Optional<String> subject(Event event) {
    return event.arguments().stream()
        .filter(a -> a.role() == Argument.Role.AGENT || a.role() == Argument.Role.PATIENT)
        .map(Argument::value)
        .filter(Value.Description.class::isInstance)
        .map(v -> CountedThings.canonical(((Value.Description) v).head()))
        .filter(n -> !ANY.contains(n))
        .findFirst();
  }
}

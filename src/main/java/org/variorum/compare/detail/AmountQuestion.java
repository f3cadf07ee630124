package org.variorum.compare.detail;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.compare.value.CountedThings;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// What an amount answers: how many of what in which state, how far from where, how long.
record AmountQuestion(Kind kind, String topic, Tie tie) implements Comparable<AmountQuestion> {
  private static final Comparator<AmountQuestion> ORDER =
      Comparator.comparing(AmountQuestion::kind)
          .thenComparing(AmountQuestion::topic)
          .thenComparing(AmountQuestion::tie);

  /// What ties two numbers of different reports to each other.
  enum Tie {
    /// Only an aligned passage.
    PASSAGE,
    /// That each is the only number of its report, told with a like act.
    ONLY,
    /// That each is the only number of its report: there is one such thing in the story.
    SINGLE
  }

  /// A question with the value as it answers it.
  record Asked(AmountQuestion question, Value value) {
    /// The same question of what was before.
    private Asked recalled() {
      String topic = Recalled.topic(question.topic());
      return new Asked(new AmountQuestion(question.kind(), topic, question.tie()), value);
    }
  }

  /// Counted so often, and of so many things, that one number in each report says nothing.
  private static final Set<String> ANYTHING =
      Set.of("person", "people", "count", "time", "thing", "way", "part", "case", "other");

  /// What stands before a number that something is meant or allowed to hold: "licensed for 150
  /// passengers", "a capacity of 400", "room for twelve".
  private static final Pattern CAPACITY =
      Pattern.compile(
          "(?i)\\b(((licen[sc]ed|certified|designed|built|approved|authori[sz]ed|cleared|equipped)"
              + " (to (carry|hold|seat|take|house)|for)|(capacity|room|space|berths|beds|seats)"
              + " (of|for))( (up to|about|around|some|only|just|at most))*)\\s+$");

  private static final String RESIDENT = "resident";
  private static final Pattern LIVING = Pattern.compile("(home to|population of)\\s+(\\w+ )?$");
  private static final int BEFORE = 30;

  /// "… southwest of", "… to the north of", "… away from", after the same length in another unit.
  private static final Pattern FROM =
      Pattern.compile(
          "^\\s*(\\([^)]{1,30}\\)\\s*|\\)\\s*)?(away |outside )?(to the"
              + " )?((north|south|east|west)\\S*\\s+)?(of|from)\\s+(the )?([a-z]+ ){0,4}(of )?$");

  /// "40-caliber shells" are no forty shells.
  private static final Pattern CALIBRE =
      Pattern.compile("^\\.?\\d+[- ]?(caliber|calibre|gauge|mm)\\b");

  /// What may stand between the length of an act and the act: "25-minute shooting spree".
  private static final Pattern CALLED = Pattern.compile("(-long)?( \\p{Alpha}+)? ");

  private static final String LONG = " · how long";
  private static final int FURTHEST = 70;

  @Override
  public int compareTo(AmountQuestion other) {
    return ORDER.compare(this, other);
  }

  /// What a number answers; people who met their fate on an earlier occasion are asked for apart, and
  /// so is what things come to over years.
  static Optional<Asked> of(Matter matter, ReportId report, Mention mention) {
    Optional<Asked> asked = plain(matter, report, mention);
    return isRecalled(matter, report, mention) ? asked.map(Asked::recalled) : asked;
  }

  private static boolean isRecalled(Matter matter, ReportId report, Mention mention) {
    return mention.value() instanceof Value.Quantity quantity
        && (quantity.state().isPresent() && Recalled.is(matter, report, mention)
            || quantity.unit().isEmpty()
                && !CountedThings.arePeople(quantity.counted())
                && Recalled.isOfLongTime(matter, report, mention));
  }

  private static Optional<Asked> plain(Matter matter, ReportId report, Mention mention) {
    return switch (mention.value()) {
      case Value.Quantity quantity ->
          isConverted(matter, report, mention.span(), quantity)
                  || CALIBRE.matcher(mention.span().in(matter.report(report).text())).find()
              ? Optional.empty()
              : Optional.of(of(matter, report, mention.span(), quantity));
      case Value.Money money ->
          Optional.of(
              new Asked(
                  MoneyQuestion.topic(matter, report, mention)
                      .map(topic -> new AmountQuestion(Kind.MONEY, topic, Tie.SINGLE))
                      .orElseGet(() ->
                          new AmountQuestion(
                              Kind.MONEY, money.currency() + " · how much", Tie.PASSAGE)),
                  money));
      case Value.Score score -> Optional.of(asked(topic(score), Tie.SINGLE, score));
      case Value.Duration duration ->
          Optional.of(new Asked(ofDuration(matter, report, mention), duration));
      case Value.Date _,
          Value.Weekday _,
          Value.VagueTime _,
          Value.Clock _,
          Value.Place _,
          Value.Age _,
          Value.Person _,
          Value.Organization _,
          Value.Role _,
          Value.Quote _,
          Value.Act _,
          Value.Voice _,
          Value.Description _,
          Value.Several _ ->
          Optional.empty();
    };
  }

  /// A length of time is asked for by its unit, since it may be of anything; but the length that an
  /// act is called by ("a 25-minute raid", "the two-day siege") is the act's.
  private static AmountQuestion ofDuration(Matter matter, ReportId report, Mention mention) {
    String text = matter.report(report).text();
    Span span = mention.span();
    boolean called = span.in(text).matches(".*\\p{Alnum}-\\p{Alpha}.*");
    return matter.extraction(report).events().stream()
        .filter(e -> called && e.sentence() == mention.sentence())
        .filter(e -> e.trigger().start() > span.end())
        .filter(e -> CALLED.matcher(text.substring(span.end(), e.trigger().start())).matches())
        .reduce((first, last) -> last)
        .map(e -> new AmountQuestion(Kind.DURATION, e.act().sense() + LONG, Tie.SINGLE))
        .orElseGet(() ->
            new AmountQuestion(
                Kind.DURATION, ((Value.Duration) mention.value()).unit() + LONG, Tie.PASSAGE));
  }

  private static Asked of(Matter matter, ReportId report, Span span, Value.Quantity quantity) {
    if (quantity.unit().isPresent()) {
      Optional<String> from =
          quantity.counted().equals("length") ? from(matter, report, span) : Optional.empty();
      Optional<String> speed = Speeds.topic(matter, report, span, quantity);
      if (speed.isPresent()) {
        return asked(speed.get(), Tie.SINGLE, quantity);
      }
      return from.map(f -> asked("distance from " + f + " · how far", Tie.SINGLE, quantity))
          .orElseGet(() ->
              asked(
                  quantity.counted() + " (" + quantity.unit().get() + ") · how much",
                  Tie.PASSAGE,
                  quantity));
    }
    if (Aboard.are(matter.report(report).text(), span, quantity)) {
      return asked("people aboard · how many", Tie.ONLY, quantity);
    }
    if (isPopulation(matter, report, span, quantity)) {
      Value.Quantity living =
          new Value.Quantity(
              quantity.amount(), RESIDENT, Optional.empty(), Optional.empty(), false);
      return asked("residents · how many", Tie.SINGLE, living);
    }
    return isCapacity(matter, report, span) ? capacity(quantity) : counted(quantity);
  }

  private static String topic(Value.Score score) {
    return score.of().equals("votes") ? "vote · with which result" : "result · which score";
  }

  /// How many something can hold, which says nothing of how many it held.
  private static Asked capacity(Value.Quantity quantity) {
    String thing = CountedThings.canonical(quantity.counted());
    return asked("room for (" + thing + ") · how many", Tie.ONLY, quantity);
  }

  /// Whether it is a number that something is meant or allowed to hold.
  static boolean isCapacity(Matter matter, ReportId report, Span span) {
    String before =
        matter.report(report).text().substring(Math.max(0, span.start() - BEFORE), span.start());
    return CAPACITY.matcher(before).find();
  }

  /// Whether it says again in another unit what stands before it: "58 km (36 miles)".
  private static boolean isConverted(
      Matter matter, ReportId report, Span span, Value.Quantity quantity) {
    String text = matter.report(report).text();
    return quantity.unit().isPresent()
        && span.start() > 0
        && text.charAt(span.start() - 1) == '('
        && matter.extraction(report).mentions().stream()
            .anyMatch(m ->
                m.value() instanceof Value.Quantity other
                    && other.counted().equals(quantity.counted())
                    && text.substring(Math.min(m.span().end(), span.start()), span.start())
                        .strip()
                        .equals("("));
  }

  private static Asked asked(String topic, Tie tie, Value value) {
    return new Asked(new AmountQuestion(Kind.QUANTITY, topic, tie), value);
  }

  /// Counts of people are asked for by what became of them, whatever word the report counts them
  /// by; other counts by what is counted.
  private static Asked counted(Value.Quantity quantity) {
    String others = quantity.others() ? " (others)" : "";
    String thing = CountedThings.canonical(quantity.counted());
    boolean people = CountedThings.arePeople(quantity.counted());
    String state = quantity.state().map(Fates::family).map(f -> " " + f).orElse("");
    if (people && !state.isEmpty()) {
      return asked("people" + state + others + " · how many", Tie.ONLY, quantity);
    }
    boolean anything = ANYTHING.contains(thing);
    return asked(
        thing + (people || anything ? state : "") + others + " · how many",
        anything ? Tie.PASSAGE : Tie.ONLY,
        quantity);
  }

  private static boolean isPopulation(
      Matter matter, ReportId report, Span span, Value.Quantity quantity) {
    String before =
        matter.report(report).text().substring(Math.max(0, span.start() - BEFORE), span.start());
    return CountedThings.arePeople(quantity.counted())
        && quantity.state().isEmpty()
        && (CountedThings.canonical(quantity.counted()).equals(RESIDENT)
            || LIVING.matcher(before).find());
  }

  /// The place that a length is measured from, by its name.
  private static Optional<String> from(Matter matter, ReportId report, Span span) {
    String text = matter.report(report).text();
    return matter.extraction(report).mentions().stream()
        .filter(m -> m.value() instanceof Value.Place)
        .filter(m -> m.span().start() >= span.end() && m.span().start() - span.end() < FURTHEST)
        .filter(m -> {
          Matcher between = FROM.matcher(text.substring(span.end(), m.span().start()));
          return between.matches();
        })
        .map(m -> ((Value.Place) m.value()).name())
        .findFirst();
  }
}

package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// How much speaks for it that a day in a report is the day of what the report is about.
///
/// What speaks for it is that the day stands with an act of harm or with a word such as "happened",
/// and that a time of day or a part of the day stands beside it: of the event reports know the hour,
/// of the days after it they seldom say more than the day. A day on which somebody said, published or
/// announced something is the day of that, and a day of an arrest or a trial is another one too.
/// At the head of a report a part of the day is sign enough: reports open with the scene.
final class DaySigns {
  /// What a day is the day of.
  enum Of {
    /// What the report is about.
    EVENT,
    /// A death, which may follow days after what caused it.
    DEATH,
    /// Something else.
    OTHER
  }

  /// @param weight how sure, nothing for `OTHER`
  record Sign(Of of, int weight) {
    boolean isSure() {
      return of == Of.EVENT && weight > SOME;
    }
  }

  private static final Sign OTHER = new Sign(Of.OTHER, 0);
  private static final int SOME = 1;
  private static final int STRONG = 3;
  private static final int HOUR = 1;
  private static final int HEAD = 2;

  /// Verbs whose day is the day of the telling, unless a time of day stands beside it.
  private static final Set<String> SAYING =
      Set.of("say", "tell", "state", "report", "confirm", "inform");

  /// Verbs whose day is the day of the telling in any case.
  private static final Set<String> TELLING =
      Set.of(
          "announce",
          "add",
          "release",
          "identify",
          "publish",
          "update",
          "post",
          "tweet",
          "write",
          "name",
          "reveal",
          "disclose",
          "describe",
          "show",
          "issue",
          "read");

  private static final Set<String> BOUNDS = Set.of("until", "till", "since", "by", "before");

  /// Verbs by which a doctor says that someone is dead.
  private static final Set<String> DECLARING = Set.of("declare", "pronounce");

  /// Verbs that say only that something took place.
  private static final Set<String> HAPPENING =
      Set.of("happen", "occur", "unfold", "begin", "start", "erupt", "break", "ring");

  /// What somebody is in on a day, which is not the day on which he came into it.
  private static final Set<String> LASTING =
      Set.of(
          "condition",
          "custody",
          "hospital",
          "jail",
          "prison",
          "detention",
          "care",
          "surgery",
          "coma",
          "hiding");

  /// Acts that follow what a report is about, on days of their own.
  private static final Set<String> AFTER =
      Set.of(
          "arrest",
          "surrender",
          "release",
          "charge",
          "convict",
          "acquit",
          "sentence",
          "try",
          "sue",
          "confess",
          "accuse",
          "plead",
          "search",
          "seize",
          "investigate",
          "identify",
          "announce",
          "meet",
          "visit",
          "protest",
          "find",
          "hospitalize",
          "appoint",
          "publish");

  /// How many words before the day its verb may stand.
  static final int REACH = 9;

  private static final int PAST_DAY = 4;

  private final Matter matter;
  private final Extraction extraction;

  DaySigns(Matter matter, Extraction extraction) {
    this.matter = matter;
    this.extraction = extraction;
  }

  Sign of(Mention mention) {
    Sign act = act(mention);
    return act.of() == Of.OTHER
        ? OTHER
        : new Sign(
            act.of(),
            act.weight()
                + (hasHour(mention) ? HOUR : 0)
                + (matter.isLead(extraction.report(), mention.sentence()) ? HEAD : 0));
  }

  private Sign act(Mention mention) {
    Sentence sentence = extraction.sentences().get(mention.sentence());
    List<Token> tokens = sentence.tokens();
    List<Event> events =
        extraction.events().stream().filter(e -> e.sentence() == mention.sentence()).toList();
    if (isBound(tokens, mention.span()) || isLasting(tokens, mention.span())) {
      return OTHER;
    }
    if (isOfHarm(tokens, mention.span(), events)
        || DayWords.isWhenHarm(tokens, mention.span(), events)) {
      return new Sign(Of.EVENT, STRONG);
    }
    Optional<Token> said = before(tokens, mention.span(), events);
    Optional<Event> nearest = said.flatMap(t -> triggeredBy(t, events));
    String lemma = said.map(Token::lemma).orElse("");
    boolean reported = lemma.equals("report") && said.orElseThrow().tag().equals("VBN");
    if (HAPPENING.contains(lemma)
        || reported && hasHour(mention)
        || said.filter(t -> DayWords.isFiring(tokens, t)).isPresent()) {
      return new Sign(Of.EVENT, STRONG);
    }
    boolean telling = TELLING.contains(lemma) || SAYING.contains(lemma) && !hasClock(mention);
    if (telling || nearest.filter(DaySigns::isAfter).isPresent()) {
      return OTHER;
    }
    List<Event> with = new ArrayList<>();
    events.stream().filter(e -> isWith(e, mention)).forEach(with::add);
    nearest.ifPresent(with::add);
    boolean after = with.stream().anyMatch(DaySigns::isAfter);
    if (isDeclared(tokens, mention.span())) {
      return new Sign(Of.DEATH, STRONG);
    }
    if (nearest.filter(DaySigns::isDeath).isPresent()) {
      return new Sign(isViolent(said.orElseThrow(), events) ? Of.EVENT : Of.DEATH, STRONG);
    }
    boolean harm = with.stream().anyMatch(e -> isHarm(e) && !isDeath(e));
    boolean death = with.stream().anyMatch(DaySigns::isDeath);
    if (harm || death) {
      return new Sign(harm ? Of.EVENT : Of.DEATH, STRONG);
    }
    boolean near = events.stream().anyMatch(DaySigns::isHarm);
    boolean scene =
        hasClock(mention)
            || hasHour(mention) && matter.isLead(extraction.report(), mention.sentence());
    return !after && (near || scene) ? new Sign(Of.EVENT, SOME) : OTHER;
  }

  /// Whether a word of death tells of the deed itself: "shot to death", "a shooting that left a man
  /// dead", where "died" may be days after it.
  private static boolean isViolent(Token death, List<Event> events) {
    return !death.tag().startsWith("VB")
        && events.stream()
            .anyMatch(e -> isHarm(e) && !isDeath(e) && e.trigger().start() < death.span().start());
  }

  /// "until Sunday", "since Monday": a day that bounds something is not the day of it.
  private static boolean isBound(List<Token> tokens, Span day) {
    int first = firstFrom(tokens, day);
    return first > 0 && BOUNDS.contains(tokens.get(first - 1).lemma());
  }

  /// "five were in critical condition on Thursday night", "remained in custody on Saturday"
  private static boolean isLasting(List<Token> tokens, Span day) {
    int i = firstFrom(tokens, day) - 1;
    i -= i >= 0 && tokens.get(i).tag().equals("IN") ? 1 : 0;
    if (i < 0 || !LASTING.contains(tokens.get(i).lemma())) {
      return false;
    }
    int in = i - 1;
    while (in > 0 && tokens.get(in).tag().matches("JJ|CC|DT|NN|RB")) {
      in--;
    }
    return in > 0
        && tokens.get(in).lemma().equals("in")
        && tokens.get(in - 1).lemma().matches("be|remain|stay|hold|keep|still|list");
  }

  /// "was declared brain-dead at 5 p.m. on Friday"
  private static boolean isDeclared(List<Token> tokens, Span day) {
    int first = firstFrom(tokens, day);
    return tokens.subList(Math.max(0, first - REACH), first).stream()
        .anyMatch(t -> DECLARING.contains(t.lemma()));
  }

  /// Of several the one with a known act: "death" rather than "shooting death".
  private static Optional<Event> triggeredBy(Token token, List<Event> events) {
    return events.stream()
        .filter(e -> e.trigger().overlaps(token.span()))
        .min(Comparator.comparing(e -> !isHarm(e) && !isAfter(e)));
  }

  private static boolean isAfter(Event event) {
    return AFTER.contains(event.act().sense());
  }

  private static boolean isHarm(Event event) {
    return Harm.isDone(event);
  }

  private static boolean isDeath(Event event) {
    return event.act().sense().equals("die");
  }

  private static boolean isWith(Event event, Mention mention) {
    return event.arguments().stream().anyMatch(a -> a.span().contains(mention.span()))
        || event.trigger().overlaps(mention.span());
  }

  /// The index of the first token of a span.
  static int firstFrom(List<Token> tokens, Span span) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= span.start()) {
      first++;
    }
    return first;
  }

  /// The nearest word before the day that says what was done: a verb, or a noun of an act of harm
  /// or of what follows it. A noun that names a charge is no deed, and what it hangs on stands
  /// before it.
  private static Optional<Token> before(List<Token> tokens, Span day, List<Event> events) {
    int first = firstFrom(tokens, day);
    int least = first - REACH;
    for (int i = first - 1; i >= Math.max(0, least); i--) {
      Token token = tokens.get(i);
      if (DayWords.isCharge(tokens, i)) {
        least = i - REACH;
        continue;
      }
      boolean act = triggeredBy(token, events).filter(e -> isHarm(e) || isAfter(e)).isPresent();
      if (token.tag().startsWith("VB") || act) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /// "Tuesday's fatal shooting", "the Sunday night shootings"
  private static boolean isOfHarm(List<Token> tokens, Span day, List<Event> events) {
    int past = 0;
    for (Token token : tokens) {
      if (token.span().start() >= day.end() && past++ < PAST_DAY) {
        boolean noun = token.tag().startsWith("NN");
        if (noun
            && events.stream().anyMatch(e -> isHarm(e) && e.trigger().overlaps(token.span()))) {
          return true;
        }
        if (!noun && !token.tag().startsWith("JJ") && !token.tag().equals("POS")) {
          return false;
        }
      }
    }
    return false;
  }

  /// Whether a part of the day or a time of day stands with the day.
  private boolean hasHour(Mention day) {
    boolean part =
        day.value() instanceof Value.Date date && date.part().isPresent()
            || day.value() instanceof Value.Weekday weekday && weekday.part().isPresent();
    return part || hasClock(day);
  }

  private boolean hasClock(Mention day) {
    return extraction.mentions().stream()
        .anyMatch(m ->
            m.value() instanceof Value.Clock
                && m.sentence() == day.sentence()
                && distance(m.span(), day.span()) <= NEAR);
  }

  private static final int NEAR = 12;

  private static int distance(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }
}

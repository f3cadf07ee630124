package org.variorum.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Fates;
import org.variorum.compare.detail.Matter;
import org.variorum.compare.detail.NamedDetails;
import org.variorum.compare.value.AgeRelation;
import org.variorum.compare.value.ClockRelation;
import org.variorum.compare.value.DateRelation;
import org.variorum.compare.value.Degrees;
import org.variorum.compare.value.DescriptionRelation;
import org.variorum.compare.value.DurationRelation;
import org.variorum.compare.value.Judgement;
import org.variorum.compare.value.MomentRelation;
import org.variorum.compare.value.MoneyRelation;
import org.variorum.compare.value.NameRelation;
import org.variorum.compare.value.Opposites;
import org.variorum.compare.value.PlaceRelation;
import org.variorum.compare.value.QuantityRelation;
import org.variorum.compare.value.RoleRelation;
import org.variorum.compare.value.ScoreRelation;
import org.variorum.model.Kind;
import org.variorum.model.Modality;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.mark.Corrections;
import org.variorum.model.reason.Acts;
import org.variorum.model.reason.Readings;
import org.variorum.model.reason.Term;

/// How two answers to one question stand to each other, by the type of their values.
final class Judge {
  private final NameRelation names = new NameRelation();
  private final RoleRelation roles = new RoleRelation();
  private final DescriptionRelation descriptions;
  private final Opposites opposites;
  private final Degrees degrees;
  private final Matter matter;
  private final Corrections corrections;
  private final @Nullable Memory memory;

  Judge(Matter matter) {
    this(matter, Corrections.NONE);
  }

  /// @param corrections which names are, and which are not, the same
  Judge(Matter matter, Corrections corrections) {
    this.matter = matter;
    this.corrections = corrections;
    descriptions = new DescriptionRelation();
    opposites = Opposites.load();
    degrees = Degrees.load();
    memory = null;
  }

  private Judge(Judge of, Memory memory) {
    matter = of.matter;
    corrections = of.corrections;
    descriptions = of.descriptions;
    opposites = of.opposites;
    degrees = of.degrees;
    this.memory = memory;
  }

  /// A judge of the same mind that judges no two values twice; for one thread.
  Judge remembering() {
    return new Judge(this, new Memory(a -> isDated(a) ? published(a) : Optional.empty()));
  }

  Judgement judge(Answer a, Answer b) {
    boolean byName =
        a.context().contains(NamedDetails.NAMED) && b.context().contains(NamedDetails.NAMED);
    if (byName && a.value().isName() != b.value().isName()) {
      return Judgement.narrower(Readings.ONE_NAMES_ONE_DESCRIBES);
    }
    return memory == null ? judgeAnew(a, b) : memory.judge(a, b, this::judgeAnew);
  }

  /// Whether more than its value counts of an answer: an age is one on a day.
  private static boolean isDated(Answer answer) {
    return answer.value() instanceof Value.Age;
  }

  private Judgement judgeAnew(Answer a, Answer b) {
    return a.value() instanceof Value.Age age && b.value() instanceof Value.Age other
        ? AgeRelation.of(age, published(a), other, published(b))
        : judge(a.value(), b.value());
  }

  private Optional<LocalDate> published(Answer answer) {
    return matter.report(answer.report()).metadata().publishedOn();
  }

  private Judgement judge(Value a, Value b) {
    return said(a, b).orElseGet(() -> judgeByValue(a, b));
  }

  /// What the user said of two names.
  private Optional<Judgement> said(Value a, Value b) {
    return corrections.isEmpty() || a.kind() != b.kind() || !a.isName() || !b.isName()
        ? Optional.empty()
        : corrections
            .sameName(a.kind(), name(a), name(b))
            .map(same ->
                same
                    ? Judgement.same(Readings.YOU_SAID_ONE)
                    : Judgement.conflicting(Readings.YOU_SAID_TWO));
  }

  private static String name(Value value) {
    return value instanceof Value.Place place ? place.name() : value.normal();
  }

  private Judgement judgeByValue(Value a, Value b) {
    if (a.normal().equalsIgnoreCase(b.normal()) && a.kind() == b.kind()) {
      return Judgement.same(Readings.SAY_THE_SAME);
    }
    return switch (a) {
      case Value.Date _, Value.Weekday _, Value.VagueTime _ ->
          b instanceof Value.Several ? several(a, b) : DateRelation.of(a, b);
      case Value.Clock clock when b instanceof Value.Clock other -> ClockRelation.of(clock, other);
      case Value.Quantity quantity when b instanceof Value.Quantity other ->
          QuantityRelation.of(Fates.settled(quantity), Fates.settled(other));
      case Value.Money money when b instanceof Value.Money other -> MoneyRelation.of(money, other);
      case Value.Score score when b instanceof Value.Score other -> ScoreRelation.of(score, other);
      case Value.Duration duration when b instanceof Value.Duration other ->
          DurationRelation.of(duration, other);
      case Value.Place place when b instanceof Value.Place other ->
          PlaceRelation.explained(place, other);
      case Value.Several _ -> several(a, b);
      case Value.Place _ when b instanceof Value.Several -> several(a, b);
      case Value.Person person when b instanceof Value.Person other -> names.judge(person, other);
      case Value.Organization body when b instanceof Value.Organization other ->
          names.judge(body, other);
      case Value.Role role when b instanceof Value.Role other -> roles.judge(role, other);
      case Value.Description described when b instanceof Value.Description other ->
          descriptions.judge(described, other);
      // Quotations of one detail share their words; who said them is a detail of its own.
      case Value.Quote _ when b instanceof Value.Quote -> Judgement.same(Readings.SAME_WORDS);
      case Value.Act act when b instanceof Value.Act other -> acts(act, other);
      case Value.Voice voice when b instanceof Value.Voice other -> voices(voice, other);
      default -> Judgement.incomparable(Readings.NOT_COMPARABLE);
    };
  }

  private static Judgement several(Value a, Value b) {
    if (a.kind() == Kind.DATE && b.kind() == Kind.DATE) {
      return MomentRelation.of(a, b);
    }
    return a.kind() == Kind.PLACE && b.kind() == Kind.PLACE
        ? PlaceRelation.explained(a, b)
        : Judgement.incomparable(Readings.NOT_COMPARABLE);
  }

  private Judgement acts(Value.Act a, Value.Act b) {
    if (!a.sense().equals(b.sense())) {
      if (opposites.exclude(a, b)) {
        return Judgement.conflicting(Acts.EXCLUDE, Term.words(a.normal()), Term.words(b.normal()));
      }
      return degrees.differ(a.sense(), b.sense())
          ? degrees.judge(a.sense(), b.sense())
          : Judgement.same(Acts.TWO_WORDS);
    }
    boolean asserted = a.modality() == Modality.ASSERTED && b.modality() == Modality.ASSERTED;
    if (a.negated() != b.negated()) {
      if (isIntended(a) && isIntended(b)
          || a.modality() == Modality.ORDERED && b.modality() == Modality.ORDERED) {
        return Judgement.conflicting(Acts.WILL_OR_NOT);
      }
      return asserted
          ? Judgement.conflicting(Acts.DONE_OR_NOT)
          : Judgement.incomparable(Acts.NOT_AS_DONE);
    }
    return a.modality() == b.modality()
        ? Judgement.same(Readings.SAY_THE_SAME)
        : new Judgement(
            Relation.CERTAINTY,
            Acts.SAID_AS.of(Term.word(a.modality().word()), Term.word(b.modality().word())));
  }

  private static boolean isIntended(Value.Act act) {
    return act.modality() == Modality.PLANNED || act.modality() == Modality.CONDITIONAL;
  }

  private static Judgement voices(Value.Voice a, Value.Voice b) {
    boolean sameSource = a.source().equalsIgnoreCase(b.source());
    if (sameSource && a.certainty() == b.certainty()) {
      return Judgement.same(Acts.ONE_SOURCE);
    }
    return sameSource
        ? new Judgement(
            Relation.CERTAINTY,
            Acts.OTHER_CERTAINTY.of(
                Term.word(a.certainty().word()), Term.word(b.certainty().word())))
        : new Judgement(Relation.ATTRIBUTION, Acts.OTHER_SOURCE.of());
  }
}

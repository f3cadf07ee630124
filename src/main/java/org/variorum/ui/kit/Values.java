package org.variorum.ui.kit;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Amount;
import org.variorum.model.DayPart;
import org.variorum.model.Modality;
import org.variorum.model.Value;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Term;

/// Writes what was read in the way of a language: what is counted, units of time, parts of the day and
/// manners are translated, and so is how exact a number is; days keep their short form, and names and the words
/// of reports stay.
final class Values {
  private final Phrasing phrasing;

  Values(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  /// Empty where nothing of it is for a language to write.
  ///
  /// @param value of any kind
  Optional<String> of(Value value) {
    return switch (value) {
      case Value.Quantity quantity -> Optional.of(of(quantity));
      case Value.Duration duration -> Optional.of(of(duration));
      case Value.Age age -> Optional.of(amount(age.years()));
      case Value.Money money -> Optional.of(amount(money.amount(), money.currency() + " "));
      case Value.Date date -> Optional.of(of(date));
      case Value.Weekday weekday -> Optional.of(name(weekday.day()) + part(weekday.part()));
      case Value.Act act -> Optional.of(of(act));
      case Value.Voice voice ->
          Optional.of(voice.source() + " (" + word(voice.certainty().word()) + ")");
      case Value.Several several
          when several.parts().stream().allMatch(p -> isTime(p) || of(p).isPresent()) ->
          Optional.of(
              several.parts().stream()
                  .map(p -> of(p).orElseGet(p::normal))
                  .distinct()
                  .collect(Collectors.joining("; ")));
      case Value.Several _,
          Value.VagueTime _,
          Value.Clock _,
          Value.Place _,
          Value.Person _,
          Value.Organization _,
          Value.Role _,
          Value.Quote _,
          Value.Score _,
          Value.Description _ ->
          Optional.empty();
    };
  }

  private static boolean isTime(Value value) {
    return value instanceof Value.Clock || value instanceof Value.VagueTime;
  }

  private String of(Value.Quantity quantity) {
    boolean one = quantity.amount().isExact() && quantity.amount().low() == 1;
    String thing =
        quantity.unit().isPresent()
            ? word(quantity.counted())
            : one ? phrasing.one(quantity.counted()) : phrasing.things(quantity.counted());
    List<String> parts = new ArrayList<>(List.of(amount(quantity.amount())));
    quantity.unit().ifPresent(parts::add);
    if (quantity.others()) {
      parts.add(word("other"));
    }
    parts.add(thing);
    quantity.state().ifPresent(state -> parts.add("(" + word(state) + ")"));
    return String.join(" ", parts);
  }

  private String of(Value.Duration duration) {
    boolean one = duration.amount().isExact() && duration.amount().low() == 1;
    return amount(duration.amount()) + " " + word(duration.unit() + (one ? "" : "s"));
  }

  private String of(Value.Date date) {
    Value.Date bare =
        new Value.Date(date.from(), date.until(), Optional.empty(), date.approximate());
    return bare.normal()
        + date.misfit().map(day -> " (" + name(day) + ")").orElse("")
        + part(date.part());
  }

  private String of(Value.Act act) {
    List<String> manner = new ArrayList<>();
    if (act.negated()) {
      manner.add(word("not"));
    }
    if (act.modality() != Modality.ASSERTED) {
      manner.add(word(act.modality().word()));
    }
    return manner.isEmpty() ? act.sense() : act.sense() + " (" + String.join(", ", manner) + ")";
  }

  private String part(Optional<DayPart> part) {
    return part.map(p -> ", " + word(p.word())).orElse("");
  }

  /// In the language's words, and with its decimal sign.
  String amount(Amount amount) {
    return amount(amount, "");
  }

  private String amount(Amount amount, String before) {
    return phrasing.of(
        amount.said(number -> Term.words(before + phrasing.decimal(Amount.figures(number)))));
  }

  private String name(DayOfWeek day) {
    return phrasing.weekday(day);
  }

  private String word(String english) {
    return phrasing.word(english);
  }
}

package org.variorum.align.act;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.model.Amount;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Value;

/// One act as it is put beside others: keys as numbers, so that a pair costs little. Each array is
/// ascending.
///
/// @param names those of its patients that are chains of names
/// @param places keys of the names of its places
/// @param codes of its places
/// @param regions codes of what its places lie in
record Side(
    Act act,
    long[] kin,
    long[] passages,
    long[] patients,
    long[] names,
    long[] agents,
    long[] places,
    long[] codes,
    long[] regions,
    List<Value.Date> times,
    List<Amount> counts) {

  static Side of(Act act) {
    Event event = act.event();
    List<Value.Place> places = placesOf(event).toList();
    return new Side(
        act,
        Keys.of(event.kin().stream()),
        Keys.of(act.passages().stream()),
        Keys.of(act.patients().stream()),
        Keys.of(act.patients().stream().filter(Acts::isName)),
        Keys.of(act.agents().stream()),
        Keys.of(
            places.stream().map(p -> p.name().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))),
        Keys.of(places.stream().flatMap(p -> p.code().stream())),
        Keys.of(places.stream().flatMap(p -> p.within().stream())),
        values(event, Argument.Role.TIME, Value.Date.class).toList(),
        values(event, Argument.Role.COUNT, Value.Quantity.class)
            .map(Value.Quantity::amount)
            .toList());
  }

  private static Stream<Value.Place> placesOf(Event event) {
    return event
        .arguments(Argument.Role.PLACE)
        .flatMap(a -> parts(a.value()).stream())
        .filter(Value.Place.class::isInstance)
        .map(Value.Place.class::cast);
  }

  private static Collection<Value> parts(Value value) {
    return value instanceof Value.Several several ? several.parts() : List.of(value);
  }

  private static <T> Stream<T> values(Event event, Argument.Role role, Class<T> type) {
    return event.arguments(role).map(Argument::value).filter(type::isInstance).map(type::cast);
  }
}

package org.variorum.model.reason;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be said for a reason. Each has its words in each language, with places for what differs
/// from reason to reason.
public sealed interface Ground
    permits Numbers,
        Times,
        Places,
        Descriptions,
        Acts,
        Naming,
        Readings,
        Inside,
        OneEvent,
        Refusal,
        DossierFault,
        StoreTrouble,
        StoreText,
        StoreFault,
        Salvaged,
        PackTrouble,
        Failure {

  String name();

  /// How many terms it is filled in with.
  int places();

  /// A reason of this ground.
  ///
  /// @param terms as many as it has places
  default Reason of(Term... terms) {
    return new Reason(this, List.of(terms));
  }

  /// By which its words are found: `times.lies_in`.
  default String key() {
    return (getClass().getSimpleName() + "." + name()).toLowerCase(Locale.ROOT);
  }

  /// Every ground that there is.
  static Stream<Ground> all() {
    return Stream.of(Ground.class.getPermittedSubclasses())
        .flatMap(family -> Stream.of(family.getEnumConstants()))
        .map(Ground.class::cast);
  }
}

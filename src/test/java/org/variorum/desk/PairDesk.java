package org.variorum.desk;

import java.nio.file.Path;
import java.time.Clock;
import org.variorum.intake.Intake;
import org.variorum.store.Store;

/// Opens desks that compare at once, on the thread of the test, what reports say in pairs
/// (`place=Kabul`).
public final class PairDesk {
  private PairDesk() {}

  /// @param store the file of the store, made where it is missing
  public static Desk open(Path store) {
    return new Desk(
        Store.open(store),
        new Intake(Clock.systemUTC()),
        new PairAnalyser(),
        new DirectBackground());
  }
}

package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.store.KilledProgram.Phase;

/// What a program said until it was killed.
///
/// @param acts how many acts it showed as done
/// @param done the acts of which all is to be there
/// @param before those of which all is to be there if the act in which it died was going back to a
///     backup, and came to its end
/// @param diedIn the act in which it died; empty where it was between two
record Told(int acts, List<String> done, List<String> before, Optional<Phase> diedIn) {
  private static final String BACKUP = "BACKUP ";

  static Told of(List<String> lines) {
    int acts = 0;
    List<String> done = new ArrayList<>();
    List<String> before = List.of();
    Optional<Phase> diedIn = Optional.empty();
    for (String line : lines) {
      if (line.startsWith(KilledProgram.BEGINS)) {
        diedIn = Optional.of(Phase.valueOf(line.substring(KilledProgram.BEGINS.length())));
        continue;
      }
      diedIn = Optional.empty();
      acts++;
      if (line.equals(KilledProgram.RESTORED)) {
        done = new ArrayList<>(before);
      } else {
        if (line.startsWith(BACKUP)) {
          // Of earlier ones the rotation keeps few.
          done.removeIf(l -> l.startsWith(BACKUP));
        }
        done.add(line);
        if (line.startsWith(BACKUP)) {
          before = List.copyOf(done);
        }
      }
    }
    return new Told(acts, List.copyOf(done), before, diedIn);
  }
}

package org.variorum.desk.exchange;

import java.util.List;
import org.variorum.model.reason.Reason;

/// What became of a file that was opened as a dossier.
public sealed interface Opened {

  /// It holds a story that can be used.
  ///
  /// @param program that wrote it
  /// @param faults what is not as the manifest says; none where all of it is
  /// @param comparison the one it was handed on with
  record Readable(Dossier dossier, String program, List<Reason> faults, byte[] comparison)
      implements Opened {
    public Readable {
      faults = List.copyOf(faults);
    }
  }

  /// It holds none.
  ///
  /// @param reason for the user
  record Refused(Reason reason) implements Opened {}
}

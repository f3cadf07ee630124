package org.variorum.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.desk.exchange.DossierReader;
import org.variorum.desk.exchange.Opened;
import org.variorum.intake.Outcome;
import org.variorum.model.Progress;

/// What came of files that were given to the desk.
///
/// @param dossiers the stories that others handed on, and those that cannot be used
/// @param outcomes of the other files
record Incoming(List<Named> dossiers, List<Outcome> outcomes) {

  /// @param name of the file
  record Named(String name, Opened opened) {}

  Incoming {
    dossiers = List.copyOf(dossiers);
    outcomes = List.copyOf(outcomes);
  }

  static Incoming read(List<Path> files, ReportReader reader, Progress progress) {
    List<Named> dossiers = new ArrayList<>();
    List<Path> rest = new ArrayList<>();
    for (Path file : files) {
      try {
        if (DossierReader.isOne(file)) {
          dossiers.add(new Named(file.toString(), open(file)));
        } else {
          rest.add(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Incoming(dossiers, rest.isEmpty() ? List.of() : reader.read(rest, progress));
  }

  private static Opened open(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new DossierReader().read(in);
    }
  }
}

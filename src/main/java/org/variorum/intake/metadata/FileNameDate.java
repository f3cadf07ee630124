package org.variorum.intake.metadata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// Reads the date with which people name files: "2024-09-30-mastung.txt", "20240930_mastung.txt".
final class FileNameDate {
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

  Optional<Metadatum<LocalDate>> find(String fileName) {
    var m = DATE.matcher(fileName);
    // Eight digits in a long number are a date only by chance, so the whole number must be it.
    return m.find()
        ? DateReader.date(m.group(1), Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)))
            .map(date -> Metadatum.given(date, Provenance.FILE))
        : Optional.empty();
  }
}

package org.variorum.ui.kit;

import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Value;

/// What a reading was read as, for each language to write in its way.
///
/// @param value which readings that mean the same share
/// @param shown as English writes it, a place without its code
public record Read(Value value, String shown) {
  public static Read of(Finding finding, Reading reading) {
    Value value =
        finding.readings().stream()
            .map(Reading::value)
            .filter(v -> v.normal().equals(reading.canonical()))
            .findFirst()
            .orElse(reading.value());
    return new Read(value, reading.shown());
  }

  public static Read of(Finding.PassedOver other) {
    return new Read(other.value(), Reading.shown(other.value(), other.value().normal()));
  }
}

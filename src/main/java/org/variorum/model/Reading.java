package org.variorum.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// What one report gives as the answer to a detail.
///
/// @param span the shortest text that carries the value
/// @param canonical the value in the form that readings which mean the same share
/// @param origin the id of the origin it rests on; empty where it stands for itself
public record Reading(
    ReportId report,
    Span span,
    Value value,
    String canonical,
    Optional<Attribution> attribution,
    Optional<String> origin) {
  /// The code before the name of a place, also of one among several: of ISO 3166 or UN M49, or the
  /// gazetteer's own below them, such as `GB-ENG/leeds`.
  private static final Pattern PLACE_CODE =
      Pattern.compile("(?<=^|; )(?:[A-Z]{2}(?:[-~/.][\\w~/.-]*)?|\\d{3}) (?=\\p{L})");

  /// What it was read as, for a reader: a place without its code.
  public String shown() {
    return shown(value, canonical);
  }

  /// @param form the normal form of the value, or of one that means the same
  public static String shown(Value value, String form) {
    boolean coded =
        value.kind() == Kind.PLACE
            && !(value instanceof Value.Place place
                && place.code().isEmpty()
                && place.name().equals(form));
    return coded ? PLACE_CODE.matcher(form).replaceAll("") : form;
  }
}

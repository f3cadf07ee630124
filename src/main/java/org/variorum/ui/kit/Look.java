package org.variorum.ui.kit;

import org.variorum.model.Relation;
import org.variorum.model.Status;

/// How a status is told on the screen: by a sign and by a style class, never by colour alone.
public final class Look {
  /// The sign of a report that contradicts itself.
  public static final String CONTRADICTION = "△";

  /// The sign of readings that cannot be compared.
  public static final String INCOMPARABLE = "⊘";

  /// The style class that goes with it.
  public static final String CONTRADICTION_STYLE = "contradiction";

  /// The sign of a passage on which the user wrote a note.
  public static final String NOTE = "✎";

  /// The style class that goes with it.
  public static final String NOTE_STYLE = "note";

  private Look() {}

  /// One character.
  public static String sign(Item item) {
    return switch (item) {
      case Item.OfFinding(var finding) -> sign(finding.status());
      case Item.OfContradiction _ -> CONTRADICTION;
      case Item.OfMark(var placed) -> placed.mark().given().map(Look::sign).orElse(NOTE);
    };
  }

  public static String style(Item item) {
    return switch (item) {
      case Item.OfFinding(var finding) -> style(finding.status());
      case Item.OfContradiction _ -> CONTRADICTION_STYLE;
      case Item.OfMark(var placed) -> placed.mark().given().map(Look::style).orElse(NOTE_STYLE);
    };
  }

  /// One character.
  public static String sign(Status status) {
    return switch (status) {
      case AGREEING -> "●";
      case CONFLICTING -> "▲";
      case DIFFERING -> "◆";
      case UNIQUE -> "○";
    };
  }

  /// One character for how a reading stands to others: that of the status that the relation makes,
  /// but one of its own where two readings cannot be compared.
  public static String sign(Relation relation) {
    return relation == Relation.INCOMPARABLE ? INCOMPARABLE : sign(relation.status());
  }

  public static String style(Relation relation) {
    return relation == Relation.INCOMPARABLE ? "incomparable" : style(relation.status());
  }

  public static String style(Status status) {
    return status.word();
  }
}

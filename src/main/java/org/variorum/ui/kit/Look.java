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

  private Look() {}

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

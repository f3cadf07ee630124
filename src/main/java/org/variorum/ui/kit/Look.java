package org.variorum.ui.kit;

import org.variorum.model.Status;

/// How a status is told on the screen: by a sign and by a style class, never by colour alone.
public final class Look {
  /// The sign of a report that contradicts itself.
  public static final String CONTRADICTION = "△";

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

  public static String style(Status status) {
    return status.word();
  }
}

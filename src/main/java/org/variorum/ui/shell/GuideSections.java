package org.variorum.ui.shell;

import org.variorum.desk.State;

/// Which section of the guide tells of what.
final class GuideSections {
  private GuideSections() {}

  /// @param card the id of a card
  /// @return the name of a heading of the guide; empty where none tells of it alone
  static String ofCard(String card) {
    return switch (card) {
      case "publish" -> "hand-on";
      case "marks" -> "mark-and-correct-by-hand";
      case "search" -> "search";
      case "versions" -> "start";
      case "keys", "settings" -> "settings-and-keys";
      default -> "";
    };
  }

  static String ofView(View view, State state) {
    if (state.analysis().isEmpty()) {
      return "start";
    }
    return view == View.SIDE_BY_SIDE ? "read" : "five-views";
  }
}

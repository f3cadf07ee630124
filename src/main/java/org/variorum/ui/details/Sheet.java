package org.variorum.ui.details;

import java.util.List;
import org.variorum.model.ReportId;

/// The whole grid as it is to be shown.
///
/// @param chosen the index of the row of the chosen item; -1 for none
record Sheet(List<Head> heads, List<Row> rows, int chosen) {
  static final Sheet EMPTY = new Sheet(List.of(), List.of(), -1);

  Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /// The head of a column.
  ///
  /// @param isPivot whether the other columns are read against it
  /// @param sorted whether the rows are sorted by it
  record Head(ReportId report, String letter, String outlet, boolean isPivot, boolean sorted) {}

  /// The index of the row of an item; -1 where it has none.
  int rowOf(String item) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Row.Detail detail && detail.item().id().equals(item)) {
        return i;
      }
    }
    return -1;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }
}

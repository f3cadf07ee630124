package org.variorum.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads all rows of a table that can still be read: from the front to the damage, from the back to
/// the damage, and what lies between row by row.
///
/// @param key by what the rows are in order: `rowid`, or the columns of the key of a table without
/// @param columns that are read
record RowReader(Connection connection, String table, List<String> key, List<String> columns) {
  static final String ROWID = "rowid";

  /// How far behind the last row that was read others are looked for where the end is damaged too.
  private static final long FARTHEST = 5_000;

  /// @param row hears of the cells of each row, in the order of the columns; of some rows twice
  /// @return whether all of the table could be read
  boolean read(Consumer<Object[]> row) {
    Walk forwards = walk("ASC", row);
    if (forwards.isWhole()) {
      return true;
    }
    Walk backwards = walk("DESC", row);
    // Where neither end can be read, the page is gone from which all rows are found.
    if (hasRowid() && !(forwards.isEmpty() && backwards.isEmpty())) {
      long end = backwards.isEmpty() ? forwards.last() + FARTHEST : backwards.last();
      between(forwards.last() + 1, end, row);
    }
    return false;
  }

  private boolean hasRowid() {
    return key.equals(List.of(ROWID));
  }

  /// How far a walk came.
  ///
  /// @param last the number of the last row that was read
  private record Walk(boolean isWhole, boolean isEmpty, long last) {}

  private Walk walk(String order, Consumer<Object[]> row) {
    String by = key.stream().map(c -> quoted(c) + " " + order).collect(Collectors.joining(", "));
    boolean empty = true;
    long last = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(select() + " ORDER BY " + by)) {
      while (rows.next()) {
        Object[] cells = cells(rows);
        last = hasRowid() ? rows.getLong(1) : 0;
        empty = false;
        row.accept(cells);
      }
      return new Walk(true, empty, last);
    } catch (SQLException e) {
      return new Walk(false, empty, last);
    }
  }

  /// @param end behind the last number
  private void between(long start, long end, Consumer<Object[]> row) {
    try (PreparedStatement statement = connection.prepareStatement(select() + " WHERE rowid = ?")) {
      for (long rowid = start; rowid < end; rowid++) {
        statement.setLong(1, rowid);
        try (ResultSet rows = statement.executeQuery()) {
          if (rows.next()) {
            row.accept(cells(rows));
          }
        } catch (SQLException e) {
          // This is one that is lost.
        }
      }
    } catch (SQLException e) {
      // None of them can be asked for.
    }
  }

  /// The first column is the number of the row, where rows have one.
  private String select() {
    String names = columns.stream().map(RowReader::quoted).collect(Collectors.joining(", "));
    return "SELECT " + (hasRowid() ? "rowid" : "0") + ", " + names + " FROM " + quoted(table);
  }

  private Object[] cells(ResultSet rows) throws SQLException {
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = rows.getObject(i + 2);
    }
    return cells;
  }

  static String quoted(String name) {
    return name.equals(ROWID) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}

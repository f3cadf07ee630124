package org.variorum.store;

import java.util.List;

/// Reads the tables themselves.
record Peek(Database database) {
  /// The first column of what a query finds.
  List<String> column(String sql) {
    return database.transact(h -> h.createQuery(sql).mapTo(String.class).list());
  }

  List<String> faults() {
    return database.transact(h -> new Inspection(h).faults());
  }
}

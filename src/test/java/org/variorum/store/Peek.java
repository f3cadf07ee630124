package org.variorum.store;

import java.util.List;
import org.variorum.model.reason.Reason;

/// Reads the tables themselves.
record Peek(Database database) {
  /// The first column of what a query finds.
  List<String> column(String sql) {
    return database.transact(h -> h.createQuery(sql).mapTo(String.class).list());
  }

  List<Reason> faults() {
    return database.transact(h -> new Inspection(h).faults());
  }
}

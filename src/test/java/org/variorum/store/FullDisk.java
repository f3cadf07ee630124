package org.variorum.store;

/// A disk that is full, or free again, for one store: SQLite's own limit on the size of a file.
public final class FullDisk {
  private static final int NO_LIMIT = 1_000_000_000;

  private FullDisk() {}

  /// From now on the file may grow no more.
  public static void fill(Store store) {
    limit(store, 1);
  }

  public static void free(Store store) {
    limit(store, NO_LIMIT);
  }

  /// SQLite takes no limit below the present size for more than that size.
  private static void limit(Store store, int pages) {
    store.database.transact(
        h -> h.createQuery("PRAGMA max_page_count = " + pages).mapTo(Long.class).one());
  }
}

package org.variorum.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The user's settings, in one transaction.
record SettingTable(Handle handle) {
  Optional<String> get(String key) {
    return handle
        .createQuery("SELECT value FROM setting WHERE key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findOne();
  }

  void put(String key, String value) {
    handle
        .createUpdate(
            "INSERT INTO setting (key, value) VALUES (:key, :value)"
                + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind("key", key)
        .bind("value", value)
        .execute();
  }
}

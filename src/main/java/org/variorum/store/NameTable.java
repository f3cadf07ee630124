package org.variorum.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Kind;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Stamp;
import org.variorum.model.reason.StoreText;

/// What was said of names in any story, in one transaction.
record NameTable(Handle handle) {

  /// A correction that two names are, or are not, the same.
  static Correction said(Kind kind, String one, String other, boolean same) {
    return same
        ? new Correction.SameName(kind, one, other)
        : new Correction.NotSameName(kind, one, other);
  }

  /// In the order of the names.
  List<Corrected> read() {
    return handle
        .createQuery("SELECT * FROM known_name ORDER BY kind, one, other")
        .map((row, context) ->
            new Corrected(
                said(
                    Words.kind(row.getString("kind")),
                    row.getString("one"),
                    row.getString("other"),
                    row.getBoolean("same")),
                new Stamp(row.getString("who"), Instant.parse(row.getString("made")))))
        .list();
  }

  /// Takes over what one story's corrections say of names now and did not say before, and forgets
  /// what they said before and no longer say.
  void follow(List<Corrected> before, List<Corrected> after) {
    before.stream().filter(c -> !after.contains(c)).forEach(c -> forget(c.correction()));
    after.stream().filter(c -> !before.contains(c)).forEach(this::remember);
  }

  private void forget(Correction correction) {
    read().stream()
        .map(Corrected::correction)
        .filter(known -> correction.replaces(known))
        .forEach(this::delete);
  }

  private void remember(Corrected corrected) {
    switch (corrected.correction()) {
      case Correction.SameName(Kind kind, String one, String other) ->
          insert(kind, one, other, true, corrected);
      case Correction.NotSameName(Kind kind, String one, String other) ->
          insert(kind, one, other, false, corrected);
      case Correction.SameThing _,
          Correction.NotSameThing _,
          Correction.Belongs _,
          Correction.OfThisEvent _,
          Correction.OneOrigin _ -> {
        // They speak of one story's reports.
      }
    }
  }

  private void insert(Kind kind, String one, String other, boolean same, Corrected corrected) {
    forget(corrected.correction());
    Utf8.require(StoreText.NAME.of(), one + other);
    handle
        .createUpdate(
            "INSERT INTO known_name (kind, one, other, same, who, made)"
                + " VALUES (:kind, :one, :other, :same, :who, :made)")
        .bind("kind", kind.word())
        .bind("one", one)
        .bind("other", other)
        .bind("same", same)
        .bind("who", corrected.stamp().who())
        .bind("made", corrected.stamp().when().toString())
        .execute();
    new NamedTable(handle).said(one, other);
  }

  private void delete(Correction known) {
    switch (known) {
      case Correction.SameName(Kind kind, String one, String other) -> delete(kind, one, other);
      case Correction.NotSameName(Kind kind, String one, String other) -> delete(kind, one, other);
      case Correction.SameThing _,
          Correction.NotSameThing _,
          Correction.Belongs _,
          Correction.OfThisEvent _,
          Correction.OneOrigin _ -> {
        // None of them is kept here.
      }
    }
  }

  private void delete(Kind kind, String one, String other) {
    handle
        .createUpdate("DELETE FROM known_name WHERE kind = :kind AND one = :one AND other = :other")
        .bind("kind", kind.word())
        .bind("one", one)
        .bind("other", other)
        .execute();
    new NamedTable(handle).said(one, other);
  }
}

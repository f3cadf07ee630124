package org.variorum.ui.details;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Kind;
import org.variorum.model.Status;
import org.variorum.ui.kit.Item;

/// A row of the grid.
sealed interface Row {

  /// The heading over the details of one event or one passage.
  ///
  /// @param key of the group, unique in its sheet
  /// @param details how many there are below it
  record Group(String key, String name, int details) implements Row {}

  /// Agreeing details of a group in one row.
  ///
  /// @param items their ids
  record Folded(String key, List<String> topics, List<String> items) implements Row {}

  /// A detail.
  ///
  /// @param topic the question, without the words that its heading says
  /// @param inGroup whether a heading stands above it
  /// @param cells one a column, in their order
  record Detail(Item item, String topic, boolean inGroup, Standing standing, List<Cell> cells)
      implements Row {}

  /// What is told of a whole row.
  ///
  /// @param status empty for a report at odds with itself
  /// @param kind likewise
  /// @param origins how many independent origins its readings rest on
  /// @param readings how many readings it has
  /// @param update whether a later reading replaces an earlier one
  record Standing(
      Optional<Status> status, Optional<Kind> kind, int origins, int readings, boolean update) {}
}

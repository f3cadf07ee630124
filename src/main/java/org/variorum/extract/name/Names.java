package org.variorum.extract.name;

import java.util.List;
import java.util.Optional;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;

/// The names of one report.
///
/// @param mentions in the order of the text, without overlap
/// @param groups the mentions of one person or organisation each, in the order of their first mention
public record Names(List<Tagged> mentions, List<Group> groups) {

  /// What the report's names have in common: one person, one organisation.
  ///
  /// @param name the fullest form that the report gives
  /// @param indices into the mentions, ascending
  public record Group(Kind kind, String name, List<Integer> indices) {
    public Group {
      indices = List.copyOf(indices);
    }
  }

  public Names {
    mentions = List.copyOf(mentions);
    groups = List.copyOf(groups);
  }

  /// The index of the group that a mention belongs to.
  public Optional<Integer> groupOf(int mention) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).indices().contains(mention)) {
        return Optional.of(g);
      }
    }
    return Optional.empty();
  }
}

package org.variorum.model;

import java.util.List;

/// A person, organisation or place of one report, with all of the report's mentions of it by name.
///
/// @param index its place in the report's list of entities, from 0
/// @param name the fullest form that the report gives
/// @param mentions the indices of its mentions, in the order of the text
public record Entity(int index, Kind kind, String name, List<Integer> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity is mentioned");
    }
  }
}

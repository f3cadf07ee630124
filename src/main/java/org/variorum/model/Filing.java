package org.variorum.model;

import java.util.List;

/// How a story is filed among the others.
///
/// @param tags in the order in which they were given
/// @param archived whether it is kept out of the list of stories that are worked on
public record Filing(List<String> tags, boolean archived) {
  /// Without tags, among the stories that are worked on.
  public static final Filing NONE = new Filing(List.of(), false);

  public Filing {
    tags = tags.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
  }

  public Filing withTags(List<String> changed) {
    return changed.equals(tags) ? this : new Filing(changed, archived);
  }

  public Filing withArchived(boolean changed) {
    return changed == archived ? this : new Filing(tags, changed);
  }
}

package org.variorum.model.mark;

import java.util.List;

/// What the user wrote beside something.
///
/// @param note free text; empty for none
/// @param tags in the order in which they were given
/// @param evidence addresses of pages, or files, that show how it is
public record Remark(String note, List<String> tags, List<String> evidence) {
  public static final Remark NONE = new Remark("", List.of(), List.of());

  public Remark {
    tags = tags.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    evidence = evidence.stream().map(String::strip).filter(e -> !e.isEmpty()).distinct().toList();
  }

  public boolean isEmpty() {
    return note.isBlank() && tags.isEmpty() && evidence.isEmpty();
  }

  public Remark withNote(String changed) {
    return new Remark(changed, tags, evidence);
  }

  public Remark withTags(List<String> changed) {
    return new Remark(note, changed, evidence);
  }

  public Remark withEvidence(List<String> changed) {
    return new Remark(note, tags, changed);
  }
}

package org.variorum.model.mark;

import java.util.Optional;
import org.variorum.model.Status;

/// What the user says of one subject: a verdict, a status given by hand, a remark, or several of
/// them.
///
/// @param id `m1`, `m2` … unique in its markup, and never given again there
/// @param given the status that the user gives to passages
/// @param stamp of the last change
public record Mark(
    String id,
    Subject subject,
    Optional<Decision> decision,
    Optional<Status> given,
    Remark remark,
    Stamp stamp) {

  /// A mark that says nothing yet.
  public static Mark on(String id, Subject subject, Stamp stamp) {
    return new Mark(id, subject, Optional.empty(), Optional.empty(), Remark.NONE, stamp);
  }

  public Optional<Verdict> verdict() {
    return decision.map(Decision::verdict);
  }

  /// Whether it says nothing, so that it need not be kept.
  public boolean isEmpty() {
    return decision.isEmpty() && given.isEmpty() && remark.isEmpty();
  }

  public Mark with(Optional<Decision> changed, Stamp now) {
    return new Mark(id, subject, changed, given, remark, now);
  }

  public Mark with(Status changed, Stamp now) {
    return new Mark(id, subject, decision, Optional.of(changed), remark, now);
  }

  public Mark with(Remark changed, Stamp now) {
    return new Mark(id, subject, decision, given, changed, now);
  }

  /// The same, said of something else: the readings as they are now, or another passage.
  public Mark with(Subject changed, Stamp now) {
    return new Mark(id, changed, decision, given, remark, now);
  }
}

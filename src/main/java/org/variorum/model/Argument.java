package org.variorum.model;

/// One answer that an event gives: who, whom, where, when, how many.
///
/// @param span the shortest text that carries the value
public record Argument(Role role, Span span, Value value) {

  /// Which question the argument answers.
  public enum Role {
    AGENT("who"),
    PATIENT("whom or what"),
    PLACE("where"),
    SOURCE("from where"),
    GOAL("where to"),
    TIME("when"),
    COUNT("how many"),
    DURATION("how long"),
    INSTRUMENT("with what"),
    TOPIC("what");

    private final String question;

    Role(String question) {
      this.question = question;
    }

    public String question() {
      return question;
    }
  }
}

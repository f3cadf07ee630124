package org.variorum.export;

import org.variorum.model.Status;

/// How a status is shown where colour may be missing: a sign, and words for one finding and for the
/// part of a document that holds all of them.
///
/// @param lead what a reader has to know before the findings of this status
public record Sign(String mark, String word, String heading, String lead) {
  public static Sign of(Status status) {
    return switch (status) {
      case CONFLICTING ->
          new Sign(
              "▲",
              status.word(),
              "What conflicts",
              "These cannot all hold for the same thing at the same time. Which one is right, the"
                  + " comparison does not say.");
      case DIFFERING ->
          new Sign(
              "◆",
              status.word(),
              "What differs but can be reconciled",
              "Compatible, but not the same: one is vaguer or more specific, firmer or more hedged,"
                  + " or on another's word.");
      case AGREEING ->
          new Sign(
              "●",
              status.word(),
              "What agrees",
              "The same, however written. Agreement that rests on one origin is one witness, not"
                  + " several.");
      case UNIQUE ->
          new Sign(
              "○",
              status.word(),
              "What only one report says",
              "The others are silent on it, which is no disagreement. It rests on one report"
                  + " alone.");
    };
  }
}

package org.variorum.model;

/// What a long act is doing, so that each screen can say it in its own language.
///
/// @param subject what it is done to: the letter of a report, the name of a host; empty for some
public record Doing(Sort sort, String subject) {

  /// The steps of long acts.
  public enum Sort {
    /// Nothing in particular.
    WORKING("Working"),
    /// The language models are loaded.
    LOADING("Loading the language models"),
    /// A report is read, by its letter.
    READING("Reading report"),
    COMPARING("Comparing"),
    /// A page is fetched, from a host.
    FETCHING("Fetching"),
    /// Texts are made ready to be searched.
    INDEXING("Indexing"),
    DONE("Done");

    private final String english;

    Sort(String english) {
      this.english = english;
    }
  }

  public static Doing of(Sort sort) {
    return new Doing(sort, "");
  }

  /// In English, for a terminal: "Reading report C".
  @Override
  public String toString() {
    return subject.isEmpty() ? sort.english : sort.english + " " + subject;
  }
}

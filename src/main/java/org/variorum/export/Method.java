package org.variorum.export;

import java.util.List;

/// How the comparison was made and what it cannot tell, for every document that is handed on.
public final class Method {
  /// How a comparison is made, a sentence or two each.
  public static final List<String> STEPS =
      List.of(
          "Each report was read by itself for what it says of dates, places, numbers, ages, people,"
              + " organisations, acts, quotations and sources. Sentences and acts of several"
              + " reports that tell the same thing were then brought together, and their details"
              + " compared by kind: a number as a number, a date as a date.",
          "Weekdays and words such as “yesterday” are read from the date of publication. In a"
              + " report without one they stay weekdays.",
          "Every finding names the words it rests on, the value they were read as, and why. The"
              + " same reports give the same findings, in whatever order they are put.",
          "It was made on one computer, without sending the texts anywhere. The SHA-256 of each"
              + " report is that of the file's bytes, so that anyone can see whether they hold the"
              + " same file.");

  /// What a comparison cannot tell, to be read after "It cannot tell".
  public static final List<String> LIMITS =
      List.of(
          "Which of two conflicting reports is right. Nor does agreement make a thing true: reports"
              + " can share a mistake.",
          "Whether reports are independent, beyond the copied text and the shared statements that"
              + " it recognised. Others may have gone unseen.",
          "What a report means beyond its words: irony, hints, pictures and tables are not read.",
          "Everything. Language analysis misses details and at times brings together what does not"
              + " belong together. A missing conflict is no proof that there is none. Read the"
              + " quoted passages before you rely on a finding.");

  private Method() {}
}

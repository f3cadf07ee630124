package org.variorum.model.reason;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says the topic of a finding in the language of a phrasing. What is a report's own, names and the
/// words for what was done, stays as it is; the questions, and what is counted, are translated.
final class Topics {
  private static final String DOT = " · ";
  private static final String PEOPLE = "people ";

  /// Those besides somebody who was named.
  private static final Pattern OTHERS = Pattern.compile("(?<of>.+) \\(others\\)");

  private static final Pattern QUOTED = Pattern.compile("“(?<words>.+)”");

  /// Those of an earlier occasion.
  private static final Pattern EARLIER = Pattern.compile("(?<of>.+) \\(earlier\\)");

  private static final Pattern DISTANCE = Pattern.compile("distance from (?<place>.+)");
  private static final Pattern ROOM = Pattern.compile("room for \\((?<of>.+)\\)");

  /// A measure with its unit: "length (km)".
  private static final Pattern MEASURE = Pattern.compile("(?<of>\\p{L}+) \\((?<unit>[^)]+)\\)");

  /// An amount of money, by what it is paid for each: "how much money a year".
  private static final Pattern RATE = Pattern.compile("(?<asked>how much money) (?<each>.+)");

  private final Phrasing phrasing;

  Topics(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  String of(String topic) {
    int dot = topic.lastIndexOf(DOT);
    if (dot < 0) {
      return known("subject", topic).orElse(topic);
    }
    String question = topic.substring(dot + DOT.length());
    return subject(topic.substring(0, dot), question) + DOT + question(question);
  }

  private String question(String question) {
    Matcher rate = RATE.matcher(question);
    return rate.matches()
        ? question(rate.group("asked"))
            + " "
            + known("each", rate.group("each")).orElse(rate.group("each"))
        : known("question", question).orElse(question);
  }

  private String subject(String subject, String question) {
    Matcher others = OTHERS.matcher(subject);
    if (others.matches()) {
      return filled("topic.others", subject(others.group("of"), question), subject);
    }
    Matcher quoted = QUOTED.matcher(subject);
    if (quoted.matches()) {
      return filled("topic.quoted", quoted.group("words"), subject);
    }
    Matcher earlier = EARLIER.matcher(subject);
    if (earlier.matches()) {
      return filled("topic.earlier", subject(earlier.group("of"), question), subject);
    }
    Matcher distance = DISTANCE.matcher(subject);
    if (distance.matches()) {
      return filled("topic.distance", distance.group("place"), subject);
    }
    Matcher room = ROOM.matcher(subject);
    if (room.matches()) {
      return filled("topic.room", subject(room.group("of"), question), subject);
    }
    Matcher measure = MEASURE.matcher(subject);
    if (measure.matches() && known("word", measure.group("of")).isPresent()) {
      return known("word", measure.group("of")).get() + " (" + measure.group("unit") + ")";
    }
    return counted(subject, question)
        .or(() -> known("subject", subject))
        .or(() -> people(subject))
        .orElse(subject);
  }

  /// What became of people: "people killed".
  private Optional<String> people(String subject) {
    return subject.startsWith(PEOPLE)
        ? known("word", subject.substring(PEOPLE.length()))
            .flatMap(state -> known("things", "person").map(p -> p + " (" + state + ")"))
        : Optional.empty();
  }

  /// What is counted is called by a word of ours; elsewhere the word is a report's.
  private Optional<String> counted(String noun, String question) {
    return switch (question) {
      case "how many" -> known("things", noun);
      case "how long" -> known("unit", noun);
      default -> Optional.empty();
    };
  }

  private Optional<String> known(String family, String english) {
    return phrasing.known(family + "." + english.replace(' ', '_'));
  }

  /// A text with its place filled in; what it stood for where the language has no such text.
  private String filled(String key, String value, String otherwise) {
    return phrasing.known(key).map(text -> text.replace("{0}", value)).orElse(otherwise);
  }
}

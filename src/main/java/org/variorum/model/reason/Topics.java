package org.variorum.model.reason;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says the topic of a finding in the language of a wording. What is a report's own, names and the
/// words for what was done, stays as it is; the questions, and what is counted, are translated.
final class Topics {
  private static final String DOT = " · ";
  private static final String PEOPLE = "people ";

  /// Those besides somebody who was named.
  private static final Pattern OTHERS = Pattern.compile("(?<of>.+) \\(others\\)");

  private static final Pattern DISTANCE = Pattern.compile("distance from (?<place>.+)");
  private static final Pattern ROOM = Pattern.compile("room for \\((?<of>.+)\\)");

  /// A measure with its unit: "length (km)".
  private static final Pattern MEASURE = Pattern.compile("(?<of>\\p{L}+) \\((?<unit>[^)]+)\\)");

  /// An amount of money, by what it is paid for each: "how much money a year".
  private static final Pattern RATE = Pattern.compile("(?<asked>how much money) (?<each>.+)");

  private final Wording wording;

  Topics(Wording wording) {
    this.wording = wording;
  }

  String of(String topic) {
    int dot = topic.lastIndexOf(DOT);
    return dot < 0
        ? known("subject", topic).or(() -> thing(topic)).orElse(topic)
        : subject(topic.substring(0, dot)) + DOT + question(topic.substring(dot + DOT.length()));
  }

  private String question(String question) {
    Matcher rate = RATE.matcher(question);
    return rate.matches()
        ? question(rate.group("asked"))
            + " "
            + known("each", rate.group("each")).orElse(rate.group("each"))
        : known("question", question).orElse(question);
  }

  private String subject(String subject) {
    Matcher others = OTHERS.matcher(subject);
    if (others.matches()) {
      return filled("topic.others", subject(others.group("of")), subject);
    }
    Matcher distance = DISTANCE.matcher(subject);
    if (distance.matches()) {
      return filled("topic.distance", distance.group("place"), subject);
    }
    Matcher room = ROOM.matcher(subject);
    if (room.matches()) {
      return filled("topic.room", subject(room.group("of")), subject);
    }
    Matcher measure = MEASURE.matcher(subject);
    if (measure.matches() && known("word", measure.group("of")).isPresent()) {
      return known("word", measure.group("of")).get() + " (" + measure.group("unit") + ")";
    }
    return known("subject", subject)
        .or(() -> people(subject))
        .or(() -> thing(subject))
        .orElse(subject);
  }

  /// What became of people: "people killed".
  private Optional<String> people(String subject) {
    return subject.startsWith(PEOPLE)
        ? known("word", subject.substring(PEOPLE.length()))
            .flatMap(state -> thing("person").map(people -> people + " (" + state + ")"))
        : Optional.empty();
  }

  private Optional<String> thing(String noun) {
    return known("things", noun).or(() -> known("unit", noun));
  }

  private Optional<String> known(String family, String english) {
    return wording.known(family + "." + english.replace(' ', '_'));
  }

  /// A text with its place filled in; what it stood for where the language has no such text.
  private String filled(String key, String value, String otherwise) {
    return wording.known(key).map(text -> text.replace("{0}", value)).orElse(otherwise);
  }
}

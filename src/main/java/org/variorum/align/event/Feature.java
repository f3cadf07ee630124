package org.variorum.align.event;

/// One thing that speaks for or against two reports telling of one event.
enum Feature {
  /// The words they share, rare ones weighing more: a cosine, 0 to 1.
  WORDS,
  /// The names they share, likewise.
  NAMES,
  /// How much of the names in the first sentences of each the other has, 0 to 1.
  LEAD,
  /// How much of the mentions of people go to people whom both name, 0 to 1.
  PEOPLE,
  /// 1 where both name people, and none the same.
  OTHER_PEOPLE,
  /// As for people, for places more exact than a country.
  PLACES,
  /// 1 where both name such places, and none the same.
  OTHER_PLACES,
  BODIES,
  /// How much of their acts are the same, 0 to 1.
  ACTS,
  /// How many numbers of something they share: log(1 + n).
  NUMBERS,
  /// How alike their three most alike sentences are, 0 to 1.
  PASSAGES,
  /// How much of the shorter report stands in sentences that both tell, 0 to 1.
  COVERED,
  /// How much more than a month after each other they were published, as the logarithm of how many
  /// months; 0 for less than a month, and where it is not known of both.
  APART,
  /// 1 where both name days, and none the same or the next.
  OTHER_DAYS,
  /// 1 where both name one day.
  DAYS,
  /// How many times of day they share: log(1 + n).
  HOURS,
  /// How many ages they share: log(1 + n).
  AGES,
  /// How many words they share that no other event had, for how many they have: log(1 + n / √m), m
  /// being the fewer of one report.
  RARE,
  /// 1 where both name streets or buildings, and none the same.
  OTHER_VENUES,
  /// How little the person of whom each tells most is told of in the other, 0 to 1.
  OTHER_SUBJECT,
  /// How many of the two names that stand out most in each the other lacks, as a share.
  OTHER_NAME
}

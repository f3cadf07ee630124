package org.variorum.extract.place;

import org.variorum.model.name.PlaceSpelling;

/// One place that a name can mean.
///
/// @param weight how likely the bare name means this place, from 1, and comparable only between
///     entries of one name
/// @param code ISO 3166 for countries and divisions ("AF", "AF-KAB"), UN M49 for continents and
///     their parts ("034"), `~name` for other regions, `division.number` for districts
///     ("US-CA.037"), `division/name` for towns ("US-FL/jacksonville")
/// @param name the name in one spelling, whichever was asked for
/// @param container the code of the nearest known container; empty where the code itself tells
public record Entry(Level level, int weight, String code, String name, String container) {

  /// What sort of place it is, from wide to narrow.
  public enum Level {
    REGION('R'),
    COUNTRY('C'),
    DIVISION('D'),
    DISTRICT('S'),
    TOWN('T');

    private final char letter;

    Level(char letter) {
      this.letter = letter;
    }

    /// Whether it is large enough to hold towns of every name.
    boolean isWide() {
      return switch (this) {
        case REGION, COUNTRY, DIVISION -> true;
        case DISTRICT, TOWN -> false;
      };
    }

    /// The letter for it in the data file.
    char letter() {
      return letter;
    }

    static Level of(char letter) {
      for (Level level : values()) {
        if (level.letter == letter) {
          return level;
        }
      }
      throw new IllegalArgumentException("not a level: " + letter);
    }
  }

  /// The country's code, or the code itself where the place is in no single country.
  public String country() {
    return level == Level.REGION ? code : code.substring(0, Math.min(2, code.length()));
  }

  /// A line of the data file, under one of the names of the place.
  String line(String name) {
    return String.join(
        "\t",
        PlaceSpelling.folded(name),
        String.valueOf(level.letter()),
        String.valueOf(weight),
        code,
        this.name,
        container);
  }

  /// The entry of a line of the data file.
  static Entry parse(String line) {
    String[] f = line.split("\t", -1);
    return new Entry(Level.of(f[1].charAt(0)), Integer.parseInt(f[2]), f[3], f[4], f[5]);
  }
}

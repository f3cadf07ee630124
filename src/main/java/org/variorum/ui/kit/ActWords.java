package org.variorum.ui.kit;

import org.variorum.desk.Act;

/// What an act was done to, in the words by which the screen calls it.
public final class ActWords {
  private ActWords() {}

  public static String of(Act.On on, Texts texts) {
    return switch (on) {
      case Act.On.Words(String words) -> words;
      case Act.On.Question(String topic) -> texts.topic(topic);
      case Act.On.Inside(String sort) -> texts.sorted("contradiction", sort);
    };
  }
}

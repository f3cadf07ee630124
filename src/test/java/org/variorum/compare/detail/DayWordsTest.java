package org.variorum.compare.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Span;
import org.variorum.model.Token;

class DayWordsTest {
  /// @param words each a base form and its tag: "gun/NN"
  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      tokens.add(new Token(new Span(at, at + parts[0].length()), parts[0], parts[1]));
      at += parts[0].length() + 1;
    }
    return tokens;
  }

  private static boolean fires(String words, int verb) {
    List<Token> tokens = tokens(words);
    return DayWords.isFiring(tokens, tokens.get(verb));
  }

  @Test
  void aWeaponDischargesOrGoesOff() {
    assertThat(fires("the/DT rifle/NN discharge/VBD Sunday/NNP", 2)).isTrue();
    assertThat(fires("the/DT pistol/NN go/VBD off/RP Sunday/NNP", 2)).isTrue();
    assertThat(fires("he/PRP fire/VBD a/DT gun/NN Sunday/NNP", 1)).isTrue();
  }

  @Test
  void aPatientIsDischargedAndAnAlarmGoesOff() {
    assertThat(fires("she/PRP be/VBD discharge/VBN from/IN hospital/NN Sunday/NNP", 2)).isFalse();
    assertThat(fires("the/DT alarm/NN go/VBD off/RP Sunday/NNP", 2)).isFalse();
    assertThat(fires("the/DT pistol/NN go/VBD missing/JJ Sunday/NNP", 2)).isFalse();
    assertThat(fires("the/DT coach/NN be/VBD fire/VBN Sunday/NNP", 3)).isFalse();
  }

  @Test
  void aNounThatNamesAnAccusationIsNoDeed() {
    assertThat(DayWords.isCharge(tokens("two/CD count/NNS of/IN felonious/JJ assault/NN"), 4))
        .isTrue();
    assertThat(DayWords.isCharge(tokens("arrest/VBN on/IN murder/NN charge/NNS"), 2)).isTrue();
    assertThat(DayWords.isCharge(tokens("the/DT victim/NN of/IN a/DT assault/NN"), 4)).isFalse();
    assertThat(DayWords.isCharge(tokens("the/DT night/NN of/IN murder/NN"), 3)).isFalse();
  }
}

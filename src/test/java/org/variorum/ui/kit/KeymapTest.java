package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/// The one table of keys.
class KeymapTest {
  private final Keymap keymap = Keymap.usual();

  @Test
  void everyActHasAKeyAndWords() {
    Texts texts = new Texts(Locale.ENGLISH);

    assertThat(keymap.acts()).hasSizeGreaterThan(30);
    assertThat(keymap.acts())
        .allSatisfy(act -> {
          assertThat(keymap.of(act)).isNotEmpty();
          assertThat(texts.get(act)).isNotBlank();
        });
  }

  @Test
  void noKeyIsGivenTwice() {
    Map<KeyCombination, String> given = new HashMap<>();
    for (String act : keymap.acts()) {
      for (KeyCombination key : keymap.of(act)) {
        assertThat(given.put(key, act)).as("%s of %s", key, act).isNull();
      }
    }
  }
}

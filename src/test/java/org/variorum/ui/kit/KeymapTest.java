package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The one table of keys.
class KeymapTest {
  @ParameterizedTest
  @EnumSource
  void everyActHasAKeyAndWords(Keymap.Preset preset) {
    Keymap keymap = Keymap.of(preset);
    Texts texts = new Texts(Locale.ENGLISH, keymap);

    assertThat(keymap.acts()).hasSizeGreaterThan(30);
    assertThat(keymap.acts())
        .allSatisfy(act -> {
          assertThat(keymap.of(act)).isNotEmpty();
          assertThat(texts.get(act)).isNotBlank();
          assertThat(texts.key(act)).isNotBlank();
        });
  }

  @ParameterizedTest
  @EnumSource
  void noKeyIsGivenTwice(Keymap.Preset preset) {
    Keymap keymap = Keymap.of(preset);
    Map<KeyCombination, String> given = new HashMap<>();
    for (String act : keymap.acts()) {
      for (KeyCombination key : keymap.of(act)) {
        assertThat(given.put(key, act)).as("%s of %s", key, act).isNull();
      }
    }
  }

  /// What the sources name as an act of the window, and what the table names.
  @Test
  void theTableNamesTheActsOfTheWindowAndNoOthers() throws IOException {
    Pattern act =
        Pattern.compile(
            "(?:Command\\.(?:of|typed|inMenu)|verdict)\\(\\s*\"((?:key|view)\\.[a-z_-]+)\"");
    Set<String> acts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/variorum/ui"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        act.matcher(Files.readString(file)).results().forEach(r -> acts.add(r.group(1)));
      }
    }

    assertThat(acts).hasSizeGreaterThan(30);
    assertThat(Keymap.of(Keymap.Preset.OURS).acts()).containsExactlyInAnyOrderElementsOf(acts);
  }

  @Test
  void theViewersStepByTheirKeys() {
    Texts texts = new Texts(Locale.ENGLISH, Keymap.of(Keymap.Preset.VIEWERS));

    assertThat(texts.key("key.next")).isEqualTo("F8");
    assertThat(texts.key("key.previous")).isEqualTo("F7");
    assertThat(texts.key("key.undo")).isEqualTo("Ctrl+Z");
  }

  @Test
  void keysAreToldAsTheyStandOnTheKeyboard() {
    Texts german = new Texts(Locale.GERMAN);

    assertThat(german.key("key.redo")).isEqualTo("Strg+Umschalt+Z");
    assertThat(german.key("key.larger")).isEqualTo("Strg++");
    assertThat(german.key("key.first")).isEqualTo("Alt+Pos1");
    assertThat(german.get("toolbar.publish")).isEqualTo("Exportieren (Strg+E)");
    assertThat(new Texts(Locale.ENGLISH).get("status.help")).startsWith("F1 ");
  }
}

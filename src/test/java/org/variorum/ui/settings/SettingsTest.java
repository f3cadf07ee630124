package org.variorum.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.model.VaguePolicy;
import org.variorum.ui.kit.Keymap;

/// What is chosen for the whole program.
class SettingsTest {
  @TempDir private Path folder;
  private Desk desk;
  private Settings settings;

  @BeforeEach
  void open() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    settings = new Settings(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsChosenIsRememberedAndTold() {
    List<Settings.Part> told = new ArrayList<>();
    settings.listen(told::add);

    settings.setScheme(Scheme.DARK);
    settings.setMovement(Movement.REDUCED);
    settings.setInterfaceSize(130);
    settings.setTextSize(99);
    settings.setLanguage(Optional.of(Locale.GERMAN));
    settings.setKeys(Keymap.Preset.VIEWERS);

    assertThat(told)
        .containsExactly(
            Settings.Part.LOOK,
            Settings.Part.MOTION,
            Settings.Part.INTERFACE_SIZE,
            Settings.Part.TEXT_SIZE,
            Settings.Part.WORDS,
            Settings.Part.WORDS);
    Settings again = new Settings(desk);
    assertThat(again.isDark()).isTrue();
    assertThat(again.isStill()).isTrue();
    assertThat(again.interfaceSize()).isEqualTo(130);
    assertThat(again.textSize()).isEqualTo(Settings.LARGEST_TEXT);
    assertThat(again.language()).contains(Locale.GERMAN);
    assertThat(again.texts(Locale.ENGLISH).get("keys.close")).isEqualTo("Schließen");
    assertThat(again.texts(Locale.ENGLISH).key("key.next")).isEqualTo("F8");
  }

  @Test
  void whatCannotBeReadIsAsIfNeverChosen() {
    desk.set("theme", "plaid");
    desk.set("text.size", "huge");
    desk.set("interface.size", "7");
    desk.set("language", "tlh");
    desk.set("keys", "");
    desk.set("vague", "dozens\tx\ty\tz\nseveral\t9\t1\t0");

    assertThat(settings.scheme()).isEqualTo(Scheme.SYSTEM);
    assertThat(settings.textSize()).isEqualTo(Settings.USUAL_TEXT);
    assertThat(settings.interfaceSize()).isEqualTo(100);
    assertThat(settings.language()).isEmpty();
    assertThat(settings.keys()).isEqualTo(Keymap.Preset.OURS);
    assertThat(settings.vague()).isEqualTo(VaguePolicy.standard());
  }

  @Test
  void resetTakesAllBack() {
    settings.setScheme(Scheme.DARK);
    settings.setTextSize(22);
    settings.setKeys(Keymap.Preset.VIEWERS);
    settings.setLanguage(Optional.of(Locale.GERMAN));
    settings.setVague(VaguePolicy.standard().with("dozens", new VaguePolicy.Allowance(24, 24, 48)));

    settings.reset();

    assertThat(settings.scheme()).isEqualTo(Scheme.SYSTEM);
    assertThat(settings.textSize()).isEqualTo(Settings.USUAL_TEXT);
    assertThat(settings.keys()).isEqualTo(Keymap.Preset.OURS);
    assertThat(settings.language()).isEmpty();
    assertThat(settings.vague()).isEqualTo(VaguePolicy.standard());
  }

  @Test
  void theTableOfVagueNumbersIsAPolicyOnlyWhenAllOfItCanBeRead() {
    VagueForm form = new VagueForm(VaguePolicy.standard());
    assertThat(form.policy()).contains(VaguePolicy.standard());
    assertThat(VagueForm.words()).hasSameSizeAs(VaguePolicy.standard().words().keySet());

    form.set("dozens", new VagueForm.Entry("24", "24", ""));
    assertThat(form.policy().orElseThrow().words().get("dozens"))
        .isEqualTo(new VaguePolicy.Allowance(24, 24, Double.POSITIVE_INFINITY));

    form.set("dozens", new VagueForm.Entry("30", "24", "60"));
    assertThat(form.policy()).isEmpty();
    form.set("dozens", new VagueForm.Entry("some", "24", "60"));
    assertThat(form.policy()).isEmpty();
  }
}

package org.variorum.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The FERRY sank.          | the ferry sank",
        "Ångström, café, Łódź     | angstrom cafe lodz",
        "Straße, Ærø, œuvre       | strasse aero oeuvre",
        "İstanbul'da ışık         | istanbul da isik",
        "well-known 1,200         | well known 1 200",
        "Θεσσαλονίκης             | θεσσαλονικησ",
        "Киёв й Київ              | киев и киів",
        "كَابُل                   | كابل",
        "الانفجار والانفجار       | انفجار انفجار",
        "الله                     | الله",
        "أحمد إلى آب              | احمد الي اب",
        "کابل می‌خواهم            | كابل ميخواهم",
        "مدرســة ۱۲٣              | مدرسه 123",
        "שָׁלוֹם                  | שלום",
        "地震で50人                | 地 震 で 50 人",
        "ガが                     | ガ が",
        "हिन्दी में               | हिन्दी में",
        "soft­hyphen              | softhyphen",
        "Ba‘ath Baʿath            | ba ath baath",
        "— … ! 🙂                 | ''"
      })
  void wordsAreLookedUpWhateverTheirCaseAndAccents(String text, String forms) {
    assertThat(Wording.forms(text)).isEqualTo(forms);
  }

  @Test
  void aWordKnowsWhereItStands() {
    String text = "Đà Nẵng: é 🙂 地震";
    assertThat(Wording.of(text))
        .extracting(w -> w.span().in(text))
        .containsExactly("Đà", "Nẵng", "é", "地", "震");
  }
}

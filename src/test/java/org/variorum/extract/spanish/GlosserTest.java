package org.variorum.extract.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.extract.parse.Parsed;

class GlosserTest {

  @Test
  void givesEachWordItsEnglishBaseForm() {
    Line line = Written.of("Doce/NUM personas/NOUN murieron/VERB en/ADP choques/NOUN").line();

    assertThat(line.gloss().tokens().stream().map(t -> t.lemma() + "/" + t.tag()))
        .containsExactly("twelve/CD", "people/NNS", "die/VBD", "in/IN", "crash/NNS");
  }

  @Test
  void tagsWhatTheTablesDoNotKnowAsForeign() {
    Line line = Written.of("los/DET alcornoques/NOUN").line();

    assertThat(line.gloss().tokens().getLast().tag()).isEqualTo("FW");
  }

  @Test
  void readsVerbsWithTheWordsThatBelongToThem() {
    Line line = Written.of("perdieron/VERB la/DET vida/NOUN").line();

    assertThat(line.gloss().tokens().getFirst().lemma()).isEqualTo("die");
  }

  @Test
  void tellsVerbsOfOneselfApart() {
    Line self = Written.of("se/PRON entregó/VERB", "se obj entregó").line();
    Line other = Written.of("entregó/VERB el/DET arma/NOUN").line();

    assertThat(self.gloss().tokens().getLast().lemma()).isEqualTo("surrender");
    assertThat(other.gloss().tokens().getFirst().lemma()).isEqualTo("hand");
  }

  @Test
  void tellsWhoSuffersAPassive() {
    Line line =
        Written.of(
                "Dos/NUM niños/NOUN fueron/AUX trasladados/VERB por/ADP bomberos/NOUN",
                "niños nsubj trasladados",
                "fueron aux trasladados",
                "bomberos obl trasladados",
                "por case bomberos")
            .line();

    assertThat(line.gloss().arcs())
        .contains(
            new Parsed.Arc(3, 1, "nsubj:pass"),
            new Parsed.Arc(3, 2, "aux:pass"),
            new Parsed.Arc(3, 5, "obl:agent"));
  }

  @Test
  void makesAPassiveOfWhatIsDoneByNobodyNamed() {
    Line line =
        Written.of(
                "se/PRON detuvo/VERB a/ADP tres/NUM sospechosos/NOUN",
                "se obj detuvo",
                "sospechosos obl detuvo",
                "a case sospechosos")
            .line();

    assertThat(line.gloss().arcs())
        .contains(new Parsed.Arc(1, 4, "obj"), new Parsed.Arc(1, 0, "expl"));
  }

  @Test
  void putsTheParticipleBeforeItsLinkingVerb() {
    Line line =
        Written.of(
                "34/NUM personas/NOUN resultaron/VERB heridas/ADJ ayer/ADV",
                "personas nsubj resultaron",
                "heridas obj resultaron",
                "ayer advmod resultaron")
            .line();

    assertThat(line.gloss().arcs())
        .contains(new Parsed.Arc(3, 2, "aux:pass"), new Parsed.Arc(3, 4, "advmod"));
  }

  @Test
  void namesThePrepositionsAsInEnglish() {
    Line line =
        Written.of(
                "chocaron/VERB en/ADP Toledo/PROPN/LOCATION según/ADP testigos/NOUN",
                "Toledo obl chocaron",
                "en case Toledo",
                "testigos obl chocaron",
                "según case testigos")
            .line();

    assertThat(line.gloss().arcs())
        .contains(new Parsed.Arc(0, 2, "obl:in"), new Parsed.Arc(0, 4, "obl:according_to"));
  }

  @Test
  void letsTheNamedOneDoWhatHisOfficeDoes() {
    Line line =
        Written.of(
                "El/DET ministro/NOUN Luis/PROPN/PERSON Gil/PROPN/PERSON habló/VERB",
                "ministro nsubj habló",
                "Luis appos ministro",
                "Gil flat Luis")
            .line();

    assertThat(line.gloss().arcs()).contains(new Parsed.Arc(4, 2, "nsubj"));
  }
}

package org.variorum.pack;

import java.net.URI;
import java.util.List;
import org.variorum.model.Language;
import org.variorum.pack.Pack.Archive;
import org.variorum.pack.Pack.File;
import org.variorum.pack.Pack.Stretch;

/// The languages that can be had.
///
/// All of what is said of an archive was taken from it once and is pinned here: who sends another
/// one is refused. Of the archive of 222 MB the files that are read lie in a stretch of 41 MB, which
/// alone is fetched.
public final class Catalogue {
  private static final String MODELS = "edu/stanford/nlp/models/";

  private static final Pack SPANISH =
      new Pack(
          new Language("es"),
          "4.5.10",
          new Archive(
              URI.create(
                  "https://repo1.maven.org/maven2/edu/stanford/nlp/stanford-corenlp/4.5.10/"
                      + "stanford-corenlp-4.5.10-models-spanish.jar"),
              222_411_312,
              "d7472daa295293ee42c85ca3e9c10fc0868b6c6b100e800458a81a179c725a6a",
              new Stretch(
                  1_034_999,
                  41_975_132,
                  "46beaba706e26c60d64ff6249e3812066684ab1fceaeca798752cab3afa7569a"),
              "GPL-3.0-or-later"),
          List.of(
              new File(
                  MODELS + "mwt/spanish/spanish-mwt.tsv",
                  729_152,
                  "bb4e98d935ea5098250fca90993d92a7995bad949bd71a3a212620f4d536e4d1"),
              new File(
                  MODELS + "parser/nndep/UD_Spanish.gz",
                  19_183_275,
                  "73be21a31079617becfe545529193e621552d099fee713945afaabd15b204e7e"),
              new File(
                  MODELS + "pos-tagger/spanish-ud.tagger",
                  9_443_457,
                  "5dba9b09f6cb0e0f58ee0d694ad5c920dec3a08c89c952c64fa52b67011e7e5d"),
              new File(
                  MODELS + "ner/spanish.ancora.distsim.s512.crf.ser.gz",
                  16_058_153,
                  "da7b130ddc49b8a82f5b8bd5ee37dd80e1fdb85b5a2729b55c5486edc03ac7b9")));

  private Catalogue() {}

  public static List<Pack> all() {
    return List.of(SPANISH);
  }
}

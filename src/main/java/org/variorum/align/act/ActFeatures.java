package org.variorum.align.act;

import java.util.List;

/// What speaks for and against two event mentions telling of the same act. Every number lies in
/// `[0, 1]`.
///
/// @param sameSense 1 if both predicates are of one class of the lexicon, or the same word
/// @param kin 1 if the predicates share a meaning in WordNet
/// @param samePassage 1 if their sentences are aligned
/// @param likeness the cosine of the words of their sentences
/// @param patientsMeet 1 if both name or describe the same one as undergoing it
/// @param patientsDiffer 1 if both give one and they do not meet
/// @param namedPatientsDiffer 1 if both name whom it befell, and it was not the same one
/// @param agentsMeet 1 if both name or describe the same one as doing it
/// @param agentsDiffer 1 if both give one and they do not meet
/// @param placesMeet 1 if both are placed in the same place or one inside the other's
/// @param placesDiffer 1 if both are placed and the places do not meet
/// @param timesMeet 1 if both are dated and the dates share a day
/// @param timesDiffer 1 if both are dated and the dates do not meet
/// @param countsMeet 1 if both give a number and one number could be meant by both
/// @param countsDiffer 1 if both give a number and they do not meet
/// @param rarity how seldom the sense is told in the story: 1 for once a report, near 0 for often
/// @param sameForm 1 if both are verbs or both are nouns
record ActFeatures(
    double sameSense,
    double kin,
    double samePassage,
    double likeness,
    double patientsMeet,
    double patientsDiffer,
    double namedPatientsDiffer,
    double agentsMeet,
    double agentsDiffer,
    double placesMeet,
    double placesDiffer,
    double timesMeet,
    double timesDiffer,
    double countsMeet,
    double countsDiffer,
    double rarity,
    double sameForm) {

  /// The names of the features, in the order of `numbers`.
  static final List<String> NAMES =
      List.of(
          "sameSense",
          "kin",
          "samePassage",
          "likeness",
          "patientsMeet",
          "patientsDiffer",
          "namedPatientsDiffer",
          "agentsMeet",
          "agentsDiffer",
          "placesMeet",
          "placesDiffer",
          "timesMeet",
          "timesDiffer",
          "countsMeet",
          "countsDiffer",
          "rarity",
          "sameForm");

  double[] numbers() {
    return new double[] {
      sameSense,
      kin,
      samePassage,
      likeness,
      patientsMeet,
      patientsDiffer,
      namedPatientsDiffer,
      agentsMeet,
      agentsDiffer,
      placesMeet,
      placesDiffer,
      timesMeet,
      timesDiffer,
      countsMeet,
      countsDiffer,
      rarity,
      sameForm
    };
  }
}

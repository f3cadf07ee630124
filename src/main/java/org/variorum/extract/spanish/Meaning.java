package org.variorum.extract.spanish;

import java.util.Optional;

/// What a word of the tables says.
///
/// @param lemma the base form in Spanish
/// @param english the base form of the English word that says it
/// @param tag of the Penn Treebank
/// @param form of a verb; empty for other words
/// @param state what a count of those named by it tells of them: "killed" for "muertos"
record Meaning(
    String lemma, String english, String tag, Optional<Form> form, Optional<String> state) {

  boolean is(Form wanted) {
    return form.filter(f -> f == wanted).isPresent();
  }

  boolean isPlural() {
    return tag.endsWith("S");
  }
}

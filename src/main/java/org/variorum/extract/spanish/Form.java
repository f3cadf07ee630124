package org.variorum.extract.spanish;

/// In what form a verb stands, as far as it matters to what is told.
enum Form {
  INFINITIVE("VB"),
  PRESENT("VBZ"),
  PAST("VBD"),
  FUTURE("VB"),
  CONDITIONAL("VB"),
  SUBJUNCTIVE("VB"),
  PARTICIPLE("VBN"),
  GERUND("VBG");

  private final String tag;

  Form(String tag) {
    this.tag = tag;
  }

  /// The tag of the Penn Treebank.
  String tag() {
    return tag;
  }
}

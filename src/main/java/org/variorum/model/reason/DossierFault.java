package org.variorum.model.reason;

/// In what a dossier is not as it was made: a sentence each.
public enum DossierFault implements Ground {
  NOT_THE_ORIGINAL,
  MISSING,
  CHANGED,
  ADDED,
  LOG_CHANGED,
  NOT_IN_LOG;

  /// The file, the report or the entry of the log.
  @Override
  public int places() {
    return 1;
  }
}

package org.variorum.ui.settings;

/// Light or dark, or as the system is.
public enum Scheme {
  SYSTEM,
  LIGHT,
  DARK
}

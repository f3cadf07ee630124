package org.variorum.ui.stories;

/// Which stories the list holds.
enum Shelving {
  CURRENT,
  ARCHIVED,
  REMOVED
}

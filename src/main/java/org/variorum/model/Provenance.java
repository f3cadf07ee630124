package org.variorum.model;

/// Where a metadatum comes from.
public enum Provenance {
  /// Read in the report's own text.
  TEXT,
  /// Read from the file's name.
  FILE,
  /// Given on the command line.
  OPTION,
  /// Typed by the user, and so never overwritten by a later reading.
  USER,
  /// Stated by a web page in JSON-LD, by the terms of schema.org.
  JSON_LD,
  /// Stated by a web page in tags of the Open Graph.
  OPEN_GRAPH,
  /// Stated by a web page in other meta tags.
  META,
  /// Stated by a web page on its visible elements, by the terms of schema.org.
  MICRODATA,
  /// A `time` element of a web page.
  TIME_ELEMENT,
  /// Visible on a web page outside the article's text: its heading, its byline.
  PAGE,
  /// The title of a web page's window.
  WINDOW_TITLE,
  /// A link of a web page to itself.
  LINK,
  /// Read in the address of a web page.
  ADDRESS,
  /// A property of a document: its title, its author.
  DOCUMENT,
  /// A header of a mail, or of a message in an archive.
  HEADER
}

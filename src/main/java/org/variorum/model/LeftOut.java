package org.variorum.model;

/// A piece of a page or document that was not taken into a report's text.
public record LeftOut(Sort sort, String text) {
  /// Why it was left out.
  public enum Sort {
    /// Menus, headers and footers of the site.
    FURNITURE,
    /// Not shown to readers of the page.
    HIDDEN,
    COMMENT,
    /// Leads to other reports, newsletters, other sites.
    RELATED,
    CAPTION,
    /// Bylines, dates, buttons and advertisements around the text.
    AROUND,
    /// Text outside the article.
    OUTSIDE
  }
}

package org.variorum.model;

/// A piece of a page or document that is not of the article.
///
/// @param at where it stands in the report's text once the user has brought it back; until then the
///     empty span at the place where it would stand
public record LeftOut(Sort sort, String text, Span at) {
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

  /// A piece that is left out.
  ///
  /// @param place in the report's text where it would stand
  public static LeftOut at(int place, Sort sort, String text) {
    return new LeftOut(sort, text, new Span(place, place));
  }

  /// Whether the user has brought it back into the text.
  public boolean isBack() {
    return !at.isEmpty();
  }
}

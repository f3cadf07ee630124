package org.variorum.intake.page;

import java.util.Optional;
import org.variorum.model.LeftOut;

/// What a block of a page is.
enum Part {
  ARTICLE,
  FURNITURE,
  HIDDEN,
  COMMENT,
  RELATED,
  CAPTION,
  AROUND,
  OUTSIDE;

  /// Why it is left out of the article; empty for the article itself.
  Optional<LeftOut.Sort> leftOut() {
    return this == ARTICLE ? Optional.empty() : Optional.of(LeftOut.Sort.valueOf(name()));
  }
}

package org.variorum.model.mark;

import java.util.List;
import org.variorum.model.Located;

/// A mark, and where it stands in the story as it is now.
///
/// @param places of its anchors that were found, in their order
/// @param lost its anchors that were not
public record Placed(Mark mark, Standing standing, List<Located> places, List<Anchor> lost) {
  public Placed {
    places = List.copyOf(places);
    lost = List.copyOf(lost);
  }
}

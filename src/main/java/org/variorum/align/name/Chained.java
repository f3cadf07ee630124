package org.variorum.align.name;

import java.util.List;
import org.variorum.model.Chain;

/// The chains of a story's names, and how each came to be.
///
/// @param chains ordered by kind, name and first mention
/// @param joined one for each two entities that were put together directly
public record Chained(List<Chain> chains, List<Joined> joined) {
  public Chained {
    chains = List.copyOf(chains);
    joined = List.copyOf(joined);
  }
}

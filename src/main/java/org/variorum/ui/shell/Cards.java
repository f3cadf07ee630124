package org.variorum.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.ui.kit.Overlay;

/// The cards over the window, of which the later lies over the earlier.
final class Cards {
  private final List<Overlay> all = new ArrayList<>();

  void add(Overlay card) {
    all.add(card);
  }

  List<Overlay> all() {
    return List.copyOf(all);
  }

  /// The card that is before the others; empty where none is open.
  Optional<Overlay> top() {
    return all.reversed().stream().filter(Overlay::isOpen).findFirst();
  }

  /// Closes the card that is before the others.
  ///
  /// @return whether there was one
  boolean closeTop() {
    Optional<Overlay> top = top();
    top.ifPresent(Overlay::close);
    return top.isPresent();
  }
}

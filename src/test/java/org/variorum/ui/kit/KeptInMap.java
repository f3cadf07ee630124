package org.variorum.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A memory without a desk.
public final class KeptInMap implements Memory {
  private final Map<String, String> kept = new HashMap<>();

  @Override
  public Optional<String> of(String name) {
    return Optional.ofNullable(kept.get(name));
  }

  @Override
  public void keep(String name, String value) {
    kept.put(name, value);
  }
}

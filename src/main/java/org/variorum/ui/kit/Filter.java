package org.variorum.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Status;

/// Which findings are shown, and in which order.
///
/// @param hiddenStatuses those that are not shown
/// @param hiddenKinds those that are not shown
/// @param hiddenRulings of findings with these verdicts none is shown
/// @param order of the list
public record Filter(
    Set<Status> hiddenStatuses, Set<Kind> hiddenKinds, Set<Ruling> hiddenRulings, Order order) {
  /// Everything, the most urgent first.
  public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Order.URGENCY);

  /// The order of the list of findings.
  public enum Order {
    /// Conflicts first.
    URGENCY,
    /// As a reader meets them.
    READING
  }

  public Filter {
    hiddenStatuses = Set.copyOf(hiddenStatuses);
    hiddenKinds = Set.copyOf(hiddenKinds);
    hiddenRulings = Set.copyOf(hiddenRulings);
  }

  public boolean shows(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding f) -> shows(f.status(), f.kind());
      case Item.OfContradiction _ -> !hiddenStatuses.contains(Status.CONFLICTING);
      case Item.OfMark(var placed) ->
          placed.mark().given().filter(hiddenStatuses::contains).isEmpty();
    };
  }

  public boolean shows(Status status, Kind kind) {
    return !hiddenStatuses.contains(status) && !hiddenKinds.contains(kind);
  }

  public Filter with(Status status, boolean shown) {
    return new Filter(
        toggled(hiddenStatuses, Status.class, status, shown), hiddenKinds, hiddenRulings, order);
  }

  public Filter with(Kind kind, boolean shown) {
    return new Filter(
        hiddenStatuses, toggled(hiddenKinds, Kind.class, kind, shown), hiddenRulings, order);
  }

  /// All kinds again.
  public Filter withAllKinds() {
    return new Filter(hiddenStatuses, Set.of(), hiddenRulings, order);
  }

  public boolean shows(Ruling ruling) {
    return !hiddenRulings.contains(ruling);
  }

  public Filter with(Ruling ruling, boolean shown) {
    return new Filter(
        hiddenStatuses, hiddenKinds, toggled(hiddenRulings, Ruling.class, ruling, shown), order);
  }

  /// With findings of any verdict, or of these alone.
  public Filter withOnly(Set<Ruling> shown) {
    Set<Ruling> hidden = EnumSet.allOf(Ruling.class);
    hidden.removeAll(shown);
    return new Filter(hiddenStatuses, hiddenKinds, hidden, order);
  }

  public Filter with(Order changed) {
    return new Filter(hiddenStatuses, hiddenKinds, hiddenRulings, changed);
  }

  private static <E extends Enum<E>> Set<E> toggled(
      Set<E> hidden, Class<E> type, E value, boolean shown) {
    Set<E> changed = EnumSet.noneOf(type);
    changed.addAll(hidden);
    if (shown) {
      changed.remove(value);
    } else {
      changed.add(value);
    }
    return changed;
  }
}

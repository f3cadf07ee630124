package org.variorum.ui.kit;

/// Lets a view follow what the reader sees, as long as the view is seen itself: what is hidden costs
/// nothing, and catches up when it comes into sight.
public final class Follower {
  private final Focus focus;
  private final Act act;
  private Sight before = Sight.EMPTY;
  private boolean awake;

  /// Shows a sight.
  @FunctionalInterface
  public interface Act {
    /// @param isSameStage whether nothing but what is chosen differs from the last one shown
    void show(Sight now, boolean isSameStage);
  }

  /// Asleep at first.
  public Follower(Focus focus, Act act) {
    this.focus = focus;
    this.act = act;
    focus.sightProperty().addListener((o, was, now) -> follow());
  }

  /// Says whether the view is seen.
  public void setAwake(boolean seen) {
    awake = seen;
    follow();
  }

  /// Shows what the reader sees now, unless the view is hidden.
  public void follow() {
    if (awake) {
      Sight now = focus.sight();
      boolean isSameStage = now.isSameStage(before);
      before = now;
      act.show(now, isSameStage);
    }
  }
}

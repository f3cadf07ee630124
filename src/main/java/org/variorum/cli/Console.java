package org.variorum.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Doing;
import org.variorum.model.Progress;

/// Standard error: progress, and what was refused. Safe for use by several threads.
public final class Console implements Progress {
  private final PrintWriter err;
  private @Nullable Doing last;

  public Console(PrintWriter err) {
    this.err = err;
  }

  /// Says something on a line of its own.
  public synchronized void say(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public synchronized void at(Doing doing, double fraction) {
    if (!doing.equals(last) && fraction < 1) {
      last = doing;
      say(doing + " …");
    }
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}

package org.variorum.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real disk of a few megabytes in memory, which can be full and be read only. It takes an
/// administrator of Linux; where the test runs as somebody else, it is skipped.
public record SmallDisk(Path folder) implements AutoCloseable {
  public static SmallDisk of(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", folder.toString());
    assumeThat(mounted).as("a disk in memory can be mounted").isTrue();
    return new SmallDisk(folder);
  }

  public void makeReadOnly() throws IOException {
    assumeThat(run("mount", "-o", "remount,ro", folder.toString())).isTrue();
  }

  @Override
  public void close() throws IOException {
    run("umount", "-l", folder.toString());
  }

  private static boolean run(String... command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.onExit().join().exitValue() == 0;
    } catch (IOException e) {
      // There is no such command on this system.
      return false;
    }
  }
}

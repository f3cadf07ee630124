package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.app.Residence;

/// What the program holds of the machine's memory, in processes of their own that are started as the
/// installed program is: with the desk open and no models loaded, and after the seeds, or the sample
/// where they are not, were read and compared.
final class Memory implements Measurement {
  private static final Path IMAGE = Path.of("installer/Image.java");

  /// Those of the installed program that bear on memory.
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx2g",
          "-XX:+UseCompactObjectHeaders",
          "-XX:MaxNewSize=64m",
          "-XX:MinHeapFreeRatio=8",
          "-XX:MaxHeapFreeRatio=12",
          "-XX:-ShrinkHeapInSteps");

  @Override
  public void measure(Figures figures) throws Exception {
    String image = Files.readString(IMAGE);
    for (String option : OPTIONS) {
      if (!image.contains('"' + option + '"')) {
        throw new IllegalStateException(IMAGE + " does not set " + option);
      }
    }
    figures.tell("rss_idle_mb", resident(List.of()), Goal.atMost(350));
    figures.tell("rss_analysed_mb", resident(OurTexts.filesOfSeeds()), Goal.atMost(1200));
  }

  private static double resident(List<Path> files) throws Exception {
    Path folder = TemporaryFolder.make();
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(OPTIONS);
      command.addAll(
          List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(Residence.class.getName(), folder.toString()));
      files.forEach(f -> command.add(f.toString()));
      return Double.parseDouble(lastLine(command));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private static String lastLine(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || out.isBlank()) {
      throw new IOException("The measured process failed: " + out);
    }
    try (Stream<String> lines = out.strip().lines()) {
      return lines.reduce((_, line) -> line).orElseThrow();
    }
  }
}

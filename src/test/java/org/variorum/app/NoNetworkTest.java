package org.variorum.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a virtual machine of its own that cannot make a socket: reading, comparing,
/// drawing the window, keeping and checking need none.
class NoNetworkTest {
  private static final int MINUTES = 8;

  @TempDir private Path folder;

  /// @param said on both streams
  private record Ended(int status, String said) {}

  @Test
  void everythingButFetchingWorksWithoutASocket() throws IOException, InterruptedException {
    Path a = file("a.html", page("Five people were hurt", "https://courier.example/ferry"));
    Path b = file("b.txt", "Ferry aground\n\nThree people were hurt, says https://x.example.");
    Path picture = folder.resolve("window.png");
    Path store = folder.resolve("stories.db");

    runs("render", a.toString(), b.toString(), "-o", picture.toString());
    runs("import", "--store", store.toString(), "--story", "Ferry", a.toString(), b.toString());
    runs("verify", store.toString());
    runs("languages", "list");

    assertThat(picture).isNotEmptyFile();
  }

  /// So that the test above can fail.
  @Test
  void aSocketReallyCannotBeMadeThere() throws IOException, InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> asked.incrementAndGet());
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort() + "/";

      Ended ended = run(SocketsForbidden.FETCH, address);

      assertThat(ended.said()).contains(SocketsForbidden.TRIED, "no client", "no connection");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private void runs(String... arguments) throws IOException, InterruptedException {
    Ended ended = run(arguments);

    assertThat(ended.status()).as(ended.said()).isZero();
    assertThat(ended.said()).doesNotContain(SocketsForbidden.TRIED);
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Djava.nio.channels.spi.SelectorProvider=" + SocketsForbidden.class.getName(),
            "-cp",
            System.getProperty("java.class.path"),
            SocketsForbidden.class.getName()));
    command.addAll(Arrays.asList(arguments));
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
    return new Ended(process.exitValue(), Files.readString(said, UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String page(String words, String address) {
    return "<html><head><title>Ferry aground</title><link rel=canonical href="
        + address
        + "><link rel=stylesheet href=https://courier.example/a.css><script"
        + " src=https://courier.example/a.js></script></head><body><article><h1>Ferry"
        + " aground</h1><img src=https://courier.example/a.jpg><p>A ferry ran onto the rocks off"
        + " the island on Tuesday. "
        + words
        + ", the coastguard said.</p></article></body></html>";
  }
}

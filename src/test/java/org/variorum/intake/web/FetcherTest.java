package org.variorum.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;

/// Against a server of our own on this computer.
class FetcherTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String PAGE =
      "<html><head><title>Fähre aground</title></head><body><h1>Fähre aground</h1><p>A ferry ran"
          + " onto rocks off the island of Tarn on Tuesday, and all were saved.</p></body></html>";

  @TempDir Path folder;

  private HttpServer server;
  private volatile String agent = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon(true).factory()));
    on("/page", "text/html; charset=iso-8859-1", PAGE.getBytes(Charset.forName("ISO-8859-1")));
    on("/text", "text/plain; charset=utf-8", "Ferry aground\n\nIt sank.".getBytes(UTF_8));
    on("/large", "text/html", new byte[3_000_000]);
    server.createContext(
        "/packed",
        exchange -> {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(UTF_8));
          }
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, 200, "text/html; charset=utf-8", packed.toByteArray());
        });
    server.createContext("/moved", exchange -> move(exchange, "/page"));
    server.createContext("/loop", exchange -> move(exchange, "/loop"));
    server.createContext("/gone", exchange -> answer(exchange, 404, "text/html", new byte[0]));
    server.createContext("/closed", exchange -> answer(exchange, 403, "text/html", new byte[0]));
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          try {
            Thread.sleep(20_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageIsAReportAndItsAnswerIsKeptAsItCame() {
    for (String path : new String[] {"/page", "/moved", "/packed"}) {
      Outcome.Accepted accepted = accepted(path);
      Report report = accepted.report();

      assertThat(report.text())
          .isEqualTo(
              "Fähre aground\n\n"
                  + "A ferry ran onto rocks off the island of Tarn on Tuesday, and all were"
                  + " saved.");
      assertThat(report.source().path()).isEqualTo(address(path).toString());
      assertThat(report.source().retrieved()).isEqualTo(NOW);
      assertThat(report.metadata().address().map(Metadatum::value))
          .contains(address(path.equals("/moved") ? "/page" : path).toString());
      assertThat(new String(accepted.original(), UTF_8))
          .startsWith("WARC/1.1\r\n")
          .containsIgnoringCase("content-type: text/html");
    }
    assertThat(agent).startsWith("Variorum");
  }

  @Test
  void aTextIsReadAsATextOfItsAddress() {
    assertThat(accepted("/text").report().text()).isEqualTo("Ferry aground\n\nIt sank.");
  }

  @Test
  void addressesOfThisComputerAreAskedAboutFirst() {
    for (String host :
        new String[] {
          "127.0.0.1",
          "localhost",
          "[::1]",
          "10.1.2.3",
          "192.168.0.1",
          "169.254.1.1",
          "100.64.0.1",
          "0.0.0.0"
        }) {
      URI address = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/page");
      assertThat(fetcher().fetch(address, false)).isEqualTo(new Fetched.Private(address));
    }
    assertThat(agent).isEmpty();
  }

  @Test
  void whatGoesWrongIsSaidInWords() throws IOException {
    assertThat(failed("/gone")).contains("no page at this address");
    assertThat(failed("/closed")).contains("Save it in a browser");
    assertThat(failed("/loop")).contains("one to another");
    assertThat(failed("/large")).contains("more than 1 MB");
    assertThat(failed("/slow")).contains("within 4 seconds");
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertThat(failed(URI.create("http://127.0.0.1:" + free + "/"))).contains("does not answer");
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    Path keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "a",
                "-dname",
                "CN=127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer secure =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(context));
    secure.start();
    try {
      assertThat(failed(URI.create("https://127.0.0.1:" + secure.getAddress().getPort() + "/")))
          .contains("certificate is not valid");
    } finally {
      secure.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry aground",
        "ftp://a.example/x",
        "http://",
        "http://a b",
        "see https://a.example",
        "https:///x"
      })
  void otherTextsAreNoAddresses(String text) {
    assertThat(WebAddress.of(text)).isEmpty();
    assertThat(WebAddress.of(" https://a.example/x?y=1#z \n")).isPresent();
  }

  private Outcome.Accepted accepted(String path) {
    Outcome outcome = new Intake(CLOCK).address(address(path), true);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return (Outcome.Accepted) outcome;
  }

  private String failed(String path) {
    return failed(address(path));
  }

  private static String failed(URI address) {
    Fetched fetched = fetcher().fetch(address, true);
    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    return ((Fetched.Failed) fetched).reason().toString();
  }

  private static Fetcher fetcher() {
    return new Fetcher(CLOCK, new Fetcher.Limits(1_000_000, Duration.ofSeconds(4)));
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void on(String path, String type, byte[] body) {
    server.createContext(path, exchange -> answer(exchange, 200, type, body));
  }

  private void move(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    answer(exchange, 302, "text/html", new byte[0]);
  }

  private void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    agent = Optional.ofNullable(exchange.getRequestHeaders().getFirst("User-Agent")).orElse("");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}

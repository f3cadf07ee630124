package org.variorum.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;

/// A web address that the user pastes, against a server of this computer.
class PastedAddressTest {
  @TempDir private Path folder;
  private final AtomicInteger asked = new AtomicInteger();
  private String page =
      "<html><head><title>Aground</title></head><body><p>The ferry ran onto the rocks at place=Tarn"
          + " before dawn, and all of those on board were saved.</p></body></html>";
  private HttpServer server;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          byte[] body = page.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    desk = PairDesk.open(folder.resolve("stories.db"));
  }

  @AfterEach
  void close() {
    desk.close();
    server.stop(0);
  }

  @Test
  void anAddressOfThisComputerIsAskedAboutAndThenFetched() {
    desk.paste(address());

    assertThat(asked).hasValue(0);
    Notice.Withheld withheld =
        (Notice.Withheld) desk.state().notices().stream().findFirst().orElseThrow();
    desk.fetchNevertheless(withheld);

    assertThat(asked).hasPositiveValue();
    Report report = desk.state().story().orElseThrow().reports().getFirst();
    assertThat(report.text()).contains("place=Tarn");
    assertThat(report.metadata().address().map(Metadatum::value)).contains(address());
  }

  @Test
  void theSameAddressAgainIsANewVersionWhereThePageHasChanged() {
    fetch();
    fetch();
    assertThat(desk.state().notices()).singleElement().isInstanceOf(Notice.Repeated.class);
    desk.dismiss(desk.state().notices().getFirst());

    page = page.replace("place=Tarn", "place=Malmo");
    fetch();
    desk.takeVersion((Notice.NewVersion) desk.state().notices().getFirst());

    Report report = desk.state().story().orElseThrow().reports().getFirst();
    assertThat(report.text()).contains("place=Malmo");
    assertThat(report.earlier()).isPresent();
  }

  private void fetch() {
    desk.paste(address());
    desk.state().notices().stream()
        .filter(Notice.Withheld.class::isInstance)
        .map(Notice.Withheld.class::cast)
        .toList()
        .forEach(desk::fetchNevertheless);
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/ferry";
  }
}

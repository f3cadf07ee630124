package org.variorum.intake.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import javax.net.ssl.SSLException;
import org.variorum.intake.kind.FileKind;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.SystemSaid;
import org.variorum.model.reason.Term;

/// Fetches what an address gives. Follows redirects itself, so that none leads unseen to an address
/// of this computer or its network.
public final class Fetcher {
  static final int MOST_REDIRECTS = 8;
  private static final int OK = 200;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final Clock clock;
  private final Limits limits;

  /// How much and how long.
  ///
  /// @param bytes that an answer may have, packed and unpacked
  /// @param time for each answer
  public record Limits(int bytes, Duration time) {
    /// What is usual.
    public static final Limits USUAL = new Limits(20_000_000, Duration.ofSeconds(40));
  }

  public Fetcher(Clock clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
  }

  /// Asks for an address and waits for the answer.
  ///
  /// @param evenPrivate whether addresses of this computer and its network may be asked
  public Fetched fetch(URI address, boolean evenPrivate) {
    try (HttpClient client = client()) {
      URI at = address;
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        if (!evenPrivate && WebAddress.isPrivate(at)) {
          return new Fetched.Private(at);
        }
        HttpResponse<byte[]> answer = ask(client, at);
        Optional<URI> next = redirect(answer, at);
        if (next.isEmpty()) {
          return received(answer, at);
        }
        at = next.get();
      }
      return new Fetched.Failed(Refusal.LEADS_ROUND.of());
    } catch (IOException e) {
      return new Fetched.Failed(reason(e, address));
    } catch (TimeoutException e) {
      return new Fetched.Failed(tooLong());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.Failed(Refusal.STOPPED.of());
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(limits.time())
        .build();
  }

  private HttpResponse<byte[]> ask(HttpClient client, URI address)
      throws IOException, InterruptedException, TimeoutException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limits.time())
            .header("User-Agent", "Variorum (reads one page because its user asked for it)")
            .header("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5")
            .header("Accept-Encoding", "gzip, deflate")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.bytes()));
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  /// Where an answer leads to; empty where it is the answer.
  ///
  /// @throws IOException if it leads to no address of a page
  static Optional<URI> redirect(HttpResponse<?> answer, URI from) throws IOException {
    return switch (answer.statusCode()) {
      case 301, 302, 303, 307, 308 -> {
        String to = answer.headers().firstValue("location").orElse("");
        try {
          yield WebAddress.of(from.resolve(to.replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
          throw new LeadsNowhere(to, e);
        }
      }
      default -> Optional.empty();
    };
  }

  private Fetched received(HttpResponse<byte[]> answer, URI address) throws IOException {
    if (answer.statusCode() != OK) {
      return new Fetched.Failed(status(answer.statusCode()));
    }
    String type = answer.headers().firstValue("content-type").orElse("");
    Matcher charset = CHARSET.matcher(type);
    Optional<String> named = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    byte[] content = unpacked(answer);
    boolean isPage =
        type.toLowerCase(Locale.ROOT).contains("html")
            || FileKind.of(content).equals(Optional.of(FileKind.WEB_PAGE));
    byte[] original = isPage ? Record.of(answer, address, clock.instant()) : content;
    return new Fetched.Received(address, original, named);
  }

  private byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
    InputStream body = new ByteArrayInputStream(answer.body());
    InputStream in =
        switch (answer.headers().firstValue("content-encoding").orElse("identity")) {
          case "gzip", "x-gzip" -> new GZIPInputStream(body);
          case "deflate" -> new InflaterInputStream(body);
          default -> body;
        };
    byte[] content = in.readNBytes(limits.bytes() + 1);
    if (content.length > limits.bytes()) {
      throw new TooLarge();
    }
    return content;
  }

  private Reason reason(IOException failure, URI address) {
    String host = address.getHost();
    return switch (failure) {
      case UnknownHostException _ -> Refusal.NO_SUCH_SITE.of(Term.words(host));
      case SSLException e -> Refusal.BAD_CERTIFICATE.of(SystemSaid.of(e.getMessage()));
      case ConnectException _ -> Refusal.NO_ANSWER.of(Term.words(host));
      case HttpTimeoutException _ -> tooLong();
      case LeadsNowhere e -> Refusal.LEADS_NOWHERE.of(Term.words(e.to));
      default ->
          isTooLarge(failure)
              ? tooLarge()
              : Refusal.NOT_FETCHED.of(SystemSaid.of(failure.getMessage()));
    };
  }

  /// The client tells of an answer over the limit only in words.
  private static boolean isTooLarge(IOException failure) {
    return failure instanceof TooLarge || String.valueOf(failure.getMessage()).contains("capacity");
  }

  /// An answer sends on to what is no address of a page.
  private static final class LeadsNowhere extends IOException {
    private static final long serialVersionUID = 1;

    private final String to;

    LeadsNowhere(String to, IllegalArgumentException cause) {
      super("the answer leads to no address: " + to, cause);
      this.to = to;
    }
  }

  /// What was unpacked of an answer is over the limit.
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  private Reason tooLong() {
    return Refusal.TOO_SLOW.of(Term.figure(limits.time().toSeconds()));
  }

  private Reason tooLarge() {
    return Refusal.ANSWER_TOO_LARGE.of(Term.figure(limits.bytes() / 1_000_000));
  }

  private static Reason status(int code) {
    return switch (code) {
      case 401, 403, 407 -> Refusal.NOT_FOR_PROGRAMS.of(Term.figure(code));
      case 402, 451 -> Refusal.WITHHELD.of(Term.figure(code));
      case 404, 410 -> Refusal.NO_SUCH_PAGE.of(Term.figure(code));
      default -> Refusal.SITE_FAILED.of(Term.figure(code));
    };
  }
}

package org.variorum.intake.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.variorum.model.Doing;
import org.variorum.model.Progress;

/// Fetches a stretch of a large file to the disk. What was fetched before a break is kept, and the next
/// attempt goes on from there.
///
/// Nothing that comes is to be trusted: whoever asked for it knows its hash.
public final class Download {
  private static final int WHOLE = 200;
  private static final int PART = 206;
  private static final Duration LOOK = Duration.ofMillis(150);

  private final Duration patience;

  /// A stretch of what an address gives, half-open, in bytes.
  public record Wanted(URI address, long start, long end) {
    long bytes() {
      return end - start;
    }
  }

  /// How it ended.
  public sealed interface Outcome {
    /// The stretch is there in full.
    record Done() implements Outcome {}

    /// @param detail what the other side or the disk said: the number of an answer, a message
    record Failed(Cause cause, String detail) implements Outcome {}
  }

  /// Why there is nothing, or not all of it.
  public enum Cause {
    NO_HOST,
    NO_ANSWER,
    CERTIFICATE,
    /// The answer is an error, or not what was asked for.
    REFUSED,
    /// Nothing came any more.
    SILENCE,
    /// The connection broke.
    BROKEN_OFF,
    /// What came could not be written.
    DISK
  }

  /// @param patience how long to wait for the next bytes
  public Download(Duration patience) {
    this.patience = patience;
  }

  /// Fetches what is still missing.
  ///
  /// @param to may hold the beginning of the stretch
  /// @throws java.util.concurrent.CancellationException if the progress asks to stop
  public Outcome fetch(Wanted wanted, Path to, Progress progress) {
    try (Sink sink = Sink.to(to, wanted);
        HttpClient client = client()) {
      if (sink.isFull()) {
        return new Outcome.Done();
      }
      try {
        return fetch(client, wanted, sink, progress);
      } finally {
        // Closing waits for what is under way.
        client.shutdownNow();
      }
    } catch (IOException e) {
      return failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Failed(Cause.BROKEN_OFF, "");
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(patience)
        .build();
  }

  /// Follows redirects itself, so that none leads to a site without a certificate, or from the web to
  /// this computer and its network.
  private Outcome fetch(HttpClient client, Wanted wanted, Sink sink, Progress progress)
      throws IOException, InterruptedException {
    URI at = wanted.address();
    boolean secure = "https".equals(at.getScheme());
    for (int i = 0; i <= Fetcher.MOST_REDIRECTS; i++) {
      progress.check();
      if (secure && (!"https".equals(at.getScheme()) || WebAddress.isPrivate(at))) {
        return new Outcome.Failed(Cause.REFUSED, at.toString());
      }
      HttpResponse<Void> answer = ask(client, at, sink, progress);
      Optional<URI> next = Fetcher.redirect(answer, at);
      if (next.isEmpty()) {
        return sink.isFull()
            ? new Outcome.Done()
            : isGood(answer.statusCode())
                ? new Outcome.Failed(Cause.BROKEN_OFF, "")
                : new Outcome.Failed(Cause.REFUSED, Integer.toString(answer.statusCode()));
      }
      at = next.get();
    }
    return new Outcome.Failed(Cause.REFUSED, at.toString());
  }

  private HttpResponse<Void> ask(HttpClient client, URI address, Sink sink, Progress progress)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", "Variorum (installs a language because its user asked for it)")
            .header("Range", sink.range())
            .build();
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, info -> body(info, sink));
    try {
      while (true) {
        try {
          return answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          progress.check();
          progress.at(new Doing(Doing.Sort.FETCHING, address.getHost()), sink.fraction());
          sink.check();
          if (sink.isFull()) {
            // A site that knows no ranges goes on sending.
            throw new Enough();
          }
          if (sink.silence().compareTo(patience) > 0) {
            throw new HttpTimeoutException("silence");
          }
        }
      }
    } catch (ExecutionException e) {
      sink.check();
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private static BodySubscriber<Void> body(ResponseInfo info, Sink sink) {
    boolean begins =
        switch (info.statusCode()) {
          case WHOLE -> sink.beginsAt(0);
          case PART -> sink.beginsAt(start(info));
          default -> false;
        };
    return begins
        ? BodySubscribers.ofByteArrayConsumer(piece -> piece.ifPresent(sink::take))
        : BodySubscribers.replacing(null);
  }

  /// Where the part that is sent begins in the whole; -1 where the answer does not say so.
  private static long start(ResponseInfo info) {
    String range = info.headers().firstValue("content-range").orElse("");
    String digits = range.replaceFirst("^bytes (\\d+)-.*", "$1");
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static boolean isGood(int status) {
    return status == WHOLE || status == PART;
  }

  private static Outcome failed(IOException failure) {
    String said = String.valueOf(failure.getMessage());
    return switch (failure) {
      case Enough _ -> new Outcome.Done();
      case Sink.Unwritten _ -> new Outcome.Failed(Cause.DISK, said);
      case FileSystemException _ -> new Outcome.Failed(Cause.DISK, said);
      case UnknownHostException _ -> new Outcome.Failed(Cause.NO_HOST, "");
      case SSLException _ -> new Outcome.Failed(Cause.CERTIFICATE, said);
      case ConnectException _ -> new Outcome.Failed(Cause.NO_ANSWER, "");
      case HttpTimeoutException _ -> new Outcome.Failed(Cause.SILENCE, "");
      default -> new Outcome.Failed(Cause.BROKEN_OFF, said);
    };
  }

  /// All that was wanted is there, and more is being sent.
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1;
  }
}

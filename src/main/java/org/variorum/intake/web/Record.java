package org.variorum.intake.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// An answer as it was received, as a record of a web archive (WARC 1.1, ISO 28500:2017): the
/// headers, and the content still packed as the server packed it.
final class Record {
  /// Said of the way here and not of the content: the client has undone the first, and the second is
  /// counted anew.
  private static final Set<String> OF_THE_WAY = Set.of("transfer-encoding", "content-length");

  private static final String END = "\r\n";

  private Record() {}

  static byte[] of(HttpResponse<byte[]> answer, URI address, Instant now) {
    StringBuilder http = new StringBuilder("HTTP/1.1 " + answer.statusCode() + " OK" + END);
    answer
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!name.startsWith(":") && !OF_THE_WAY.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> http.append(name + ": " + value + END));
          }
        });
    http.append("Content-Length: " + answer.body().length + END + END);
    byte[] head = http.toString().getBytes(StandardCharsets.UTF_8);
    UUID id = UUID.nameUUIDFromBytes((address + "|" + now).getBytes(StandardCharsets.UTF_8));
    String warc =
        "WARC/1.1"
            + END
            + "WARC-Type: response"
            + END
            + "WARC-Target-URI: "
            + address.toASCIIString()
            + END
            + "WARC-Date: "
            + now.truncatedTo(ChronoUnit.SECONDS)
            + END
            + "WARC-Record-ID: <urn:uuid:"
            + id
            + ">"
            + END
            + "Content-Type: application/http;msgtype=response"
            + END
            + "Content-Length: "
            + (head.length + answer.body().length)
            + END
            + END;
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(warc.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(head);
    record.writeBytes(answer.body());
    record.writeBytes((END + END).getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }
}

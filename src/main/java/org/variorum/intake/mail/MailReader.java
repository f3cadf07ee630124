package org.variorum.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.metadata.WrittenDates;
import org.variorum.intake.page.PageReader;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Reads a mail (EML), or a page that was saved as one (MHTML).
public final class MailReader {
  private static final Content DAMAGED =
      new Content.Unreadable(Refusal.DAMAGED.of(Term.word("mail")));
  private static final Content NOTHING =
      new Content.Unreadable(Refusal.NO_TEXT_IN_MAIL.of(Term.word("mail")));

  private static final int DEEPEST = 20;
  private static final int MOST_HEADERS = 5_000;
  private static final int LONGEST_LINE = 10_000_000;
  private static final String SAVED_ADDRESS = "Snapshot-Content-Location";

  private final PageReader pages = new PageReader();

  /// A part of a mail that holds text.
  private record Part(
      boolean isPage, byte[] bytes, Optional<String> charset, Optional<String> address) {}

  public Content read(byte[] bytes, Circumstances circumstances) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderLen(LONGEST_LINE)
            .setStrictParsing(false)
            .build());
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      try {
        return content(message, circumstances);
      } finally {
        message.dispose();
      }
    } catch (IOException e) {
      return DAMAGED;
    }
  }

  private Content content(Message message, Circumstances circumstances) throws IOException {
    Optional<String> saved = header(message, SAVED_ADDRESS);
    boolean isPage = isSavedPage(message);
    Optional<Part> part = find(message, isPage, 0);
    if (part.isEmpty()) {
      return NOTHING;
    }
    if (isPage) {
      Circumstances page =
          new Circumstances(
              circumstances.fileName(),
              saved.or(() -> part.get().address()).or(circumstances::address),
              part.get().charset(),
              circumstances.today());
      return pages.read(part.get().bytes(), page);
    }
    String text = MailText.of(part.get().bytes(), part.get().charset(), part.get().isPage());
    return text.isBlank() ? NOTHING : headers(message).content(text, circumstances);
  }

  /// Browsers save a page as one part with those that it shows, from its own address or from nobody.
  private static boolean isSavedPage(Message message) {
    boolean isRelated = "multipart/related".equalsIgnoreCase(message.getMimeType());
    boolean isFromBrowser =
        header(message, "From").map(f -> f.contains("Saved by")).orElse(true)
            || header(message, SAVED_ADDRESS).isPresent()
            || header(message, "Content-Location").isPresent();
    boolean isSent = header(message, "To").isPresent() || header(message, "Received").isPresent();
    return (isRelated || "text/html".equalsIgnoreCase(message.getMimeType()))
        && isFromBrowser
        && !isSent;
  }

  private static Headers headers(Message message) {
    Optional<LocalDate> day =
        Optional.ofNullable(message.getDate())
            .map(d -> LocalDate.ofInstant(d.toInstant(), ZoneOffset.UTC));
    // The day where it was sent, not that of Greenwich.
    Optional<LocalDate> written =
        header(message, "Date").flatMap(d -> WrittenDates.first(d, false));
    Optional<String> sender =
        Optional.ofNullable(message.getFrom())
            .filter(f -> !f.isEmpty())
            .map(f -> Optional.ofNullable(f.get(0).getName()).orElse(f.get(0).getAddress()));
    return new Headers(Optional.ofNullable(message.getSubject()), sender, written.or(() -> day));
  }

  private static Optional<String> header(Entity entity, String name) {
    @Nullable Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return Optional.ofNullable(field)
        .map(Field::getBody)
        .map(String::strip)
        .filter(b -> !b.isEmpty());
  }

  /// The part that holds the text: of a page its HTML, of a mail the plain text before the HTML.
  private static Optional<Part> find(Entity entity, boolean wantsPage, int depth)
      throws IOException {
    if (depth > DEEPEST || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
      return Optional.empty();
    }
    Body body = entity.getBody();
    String type = String.valueOf(entity.getMimeType());
    return switch (body) {
      case Multipart parts -> among(parts, wantsPage, depth);
      case Message inner -> find(inner, wantsPage, depth + 1);
      case SingleBody single when type.equals("text/html") || type.equals("text/plain") ->
          Optional.of(
              new Part(
                  type.equals("text/html"),
                  bytes(single),
                  Optional.ofNullable(entity.getCharset()),
                  header(entity, "Content-Location")));
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Part> among(Multipart parts, boolean wantsPage, int depth)
      throws IOException {
    Optional<Part> second = Optional.empty();
    for (Entity part : parts.getBodyParts()) {
      Optional<Part> found = find(part, wantsPage, depth + 1);
      if (found.isPresent() && found.get().isPage() == wantsPage) {
        return found;
      }
      second = second.isPresent() ? second : found;
    }
    return second;
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    return bytes.toByteArray();
  }
}

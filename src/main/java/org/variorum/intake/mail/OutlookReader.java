package org.variorum.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Reads a mail that Outlook saved (MSG).
public final class OutlookReader {
  private static final Content DAMAGED =
      new Content.Unreadable(Refusal.DAMAGED.of(Term.word("Outlook mail")));

  @FunctionalInterface
  private interface Chunk<T> {
    T get() throws ChunkNotFoundException;
  }

  public Content read(byte[] bytes, Circumstances circumstances) {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      Optional<String> plain = get(message::getTextBody).filter(t -> !t.isBlank());
      Optional<String> html =
          get(message::getHtmlBody)
              .map(
                  h -> MailText.of(h.getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8"), true));
      Optional<String> text = plain.or(() -> html).map(t -> t.replace("\r\n", "\n"));
      if (text.isEmpty()) {
        return new Content.Unreadable(Refusal.NO_TEXT_IN_MAIL.of(Term.word("Outlook mail")));
      }
      Optional<LocalDate> sent = get(message::getMessageDate).map(OutlookReader::day);
      return new Headers(get(message::getSubject), get(message::getDisplayFrom), sent)
          .content(text.get(), circumstances);
    } catch (IOException e) {
      return DAMAGED;
    }
  }

  private static LocalDate day(Calendar calendar) {
    return LocalDate.ofInstant(calendar.toInstant(), ZoneOffset.UTC);
  }

  private static <T> Optional<T> get(Chunk<T> chunk) {
    try {
      return Optional.ofNullable(chunk.get());
    } catch (ChunkNotFoundException e) {
      return Optional.empty();
    }
  }
}

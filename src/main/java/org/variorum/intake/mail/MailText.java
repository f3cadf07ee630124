package org.variorum.intake.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.variorum.intake.decode.Decoded;
import org.variorum.intake.decode.TextDecoder;
import org.variorum.intake.page.PageText;

/// The text of a mail: all of it, since a mail has no menus.
final class MailText {
  private MailText() {}

  static String of(byte[] bytes, Optional<String> charset, boolean isPage) {
    String text = decode(bytes, charset);
    return isPage ? PageText.all(Jsoup.parse(text)) : text;
  }

  private static String decode(byte[] bytes, Optional<String> charset) {
    boolean isGuess = charset.isEmpty() || charset.get().equalsIgnoreCase("us-ascii");
    if (!isGuess) {
      try {
        return plain(new String(bytes, Charset.forName(charset.get())));
      } catch (IllegalArgumentException e) {
        // An encoding that nobody knows is told by the letters.
      }
    }
    return new TextDecoder().decode(bytes) instanceof Decoded.Text(String text, String _)
        ? text
        : plain(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}

package org.variorum.intake.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the encodings before Unicode apart, by ICU's statistics of their letters, and among
/// those of Latin letters by alphabets.
///
/// Only encodings that every byte of the text fits are thought of. For the Hebrew ISO 8859 part the
/// Windows code page that holds all of its letters is taken: where they differ the part has only
/// controls.
final class OlderEncodings {
  private static final Map<String, String> WINDOWS_OF =
      Map.of("ISO-8859-8", "windows-1255", "ISO-8859-8-I", "windows-1255");

  /// Among these, alphabets tell better than statistics.
  private static final Set<String> LATIN =
      Set.of(
          "ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254");

  /// Below this, ICU's confidence (0 to 100) says nothing.
  private static final int LEAST_CONFIDENCE = 10;

  private final LatinEncodings latin = new LatinEncodings();

  /// The likeliest encoding, if the text makes sense in it.
  Optional<Charset> of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < LEAST_CONFIDENCE) {
        break;
      }
      Optional<Charset> charset =
          LATIN.contains(match.getName()) ? latin.of(bytes) : charset(match.getName());
      if (charset.filter(c -> makesSense(bytes, c)).isPresent()) {
        return charset;
      }
    }
    return latin.of(bytes).filter(c -> makesSense(bytes, c));
  }

  private static boolean makesSense(byte[] bytes, Charset charset) {
    return TextDecoder.strict(bytes, 0, charset).filter(Plausible::isText).isPresent();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(WINDOWS_OF.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // ICU knows encodings that the JDK lacks; what cannot be decoded is not thought of.
      return Optional.empty();
    }
  }
}

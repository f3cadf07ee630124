package org.variorum.intake.decode;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells the encodings of Latin letters apart by the alphabets of the languages written in them.
///
/// ICU's statistics know neither the Baltic nor the Vietnamese code page, and need much text to tell
/// the others apart. But each language has few letters beyond a to z: read in the right encoding, all
/// of a text's letters are in one alphabet, and in a wrong one they are strewn over several or become
/// signs inside of words.
final class LatinEncodings {
  /// From the commonest to the rarest, which decides where a text fits several.
  private static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("windows-1250"),
          Charset.forName("windows-1254"),
          Charset.forName("ISO-8859-2"),
          Charset.forName("windows-1257"),
          Charset.forName("windows-1258"));

  private static final List<String> ALPHABETS =
      List.of(
          "àâæçéèêëîïôœùûüÿ", // French
          "äöüß", // German
          "áéíñóúü", // Spanish
          "áàâãçéêíóôõú", // Portuguese
          "àèéìíòóù", // Italian
          "áéèëïóöü", // Dutch
          "åäöéæøš", // the languages of Scandinavia, and Finnish
          "áéíóúýþæöð", // Icelandic
          "àçéèíïòóúü", // Catalan
          "ąćęłńóśźż", // Polish
          "áčďéěíňóřšťúůýž", // Czech
          "áäčďéíĺľňóôŕšťúýž", // Slovak
          "áéíóöőúüű", // Hungarian
          "ăâîşţ", // Romanian
          "čćđšž", // Croatian, Slovene and Serbian
          "çë", // Albanian
          "âçğıîöşüûi̇", // Turkish
          "ąčęėįšųūž", // Lithuanian
          "āčēģīķļņšūž", // Latvian
          "äõöüšž", // Estonian
          "ăâđêôơưàáãéèíìóòõúùýạảấầẩẫậ\u0300\u0301\u0303\u0309\u0323"); // Vietnamese

  /// What stands in texts of all languages without being a letter.
  private static final String SIGNS = "\u00a0\u00ad€£¥©®™§¶°·•…–—‘’‚“”„†‡‹›«»¡¿¼½¾²³ªº‰×";

  /// How much of a text must be of one alphabet.
  private static final double LEAST_FIT = 0.8;

  private record Fit(Charset charset, double share) {}

  /// The encoding of Latin letters in which the text makes most sense, if in any.
  Optional<Charset> of(byte[] bytes) {
    return CHARSETS.stream()
        .flatMap(charset ->
            TextDecoder.strict(bytes, 0, charset).map(text -> new Fit(charset, fit(text))).stream())
        .filter(fit -> fit.share() >= LEAST_FIT)
        // Of equal ones the first is kept, as `max` would not.
        .sorted(Comparator.comparingDouble(Fit::share).reversed())
        .findFirst()
        .map(Fit::charset);
  }

  /// The share, from 0 to 1, of the text's characters beyond ASCII that are signs of all languages
  /// or letters of one alphabet, the one that holds most of them.
  private static double fit(String text) {
    int[] beyond = text.toLowerCase(Locale.ROOT).chars().filter(c -> c > 0x7F).toArray();
    if (beyond.length == 0) {
      return 1;
    }
    int best = 0;
    for (String alphabet : ALPHABETS) {
      int fitting = 0;
      for (int c : beyond) {
        fitting += alphabet.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0 ? 1 : 0;
      }
      best = Math.max(best, fitting);
    }
    return (double) best / beyond.length;
  }
}

package org.variorum.compare.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Span;

/// Compares two stretches of text word by word. Case, the shape of quotation marks and dashes, and
/// how the text was broken into lines make no difference; punctuation does.
public final class WordDiff {
  /// A word with what is joined to it (a number with its points, a name with its apostrophe), or one
  /// mark.
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:’'-][\\p{L}\\p{N}]+)*|\\S");

  /// The differences in the order of the text.
  ///
  /// @param first the whole first text, of which `inFirst` is compared
  /// @param second the whole second text, of which `inSecond` is compared
  /// @throws IndexOutOfBoundsException if a span does not lie inside its text
  public List<Change> between(String first, Span inFirst, String second, Span inSecond) {
    List<Span> a = words(first, inFirst);
    List<Span> b = words(second, inSecond);
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(forms(a, first), forms(b, second)).getDeltas()) {
      Span from = span(a, delta.getSource(), inFirst);
      Span to = span(b, delta.getTarget(), inSecond);
      switch (delta.getType()) {
        case CHANGE -> changes.add(new Change(Change.Sort.CHANGED, from, to));
        case INSERT -> changes.add(new Change(Change.Sort.INSERTED, from, to));
        case DELETE -> changes.add(new Change(Change.Sort.DELETED, from, to));
        case EQUAL -> {}
      }
    }
    return List.copyOf(changes);
  }

  private static List<Span> words(String text, Span in) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(in.start(), in.end());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  private static List<String> forms(List<Span> words, String text) {
    return words.stream()
        .map(w ->
            w.in(text)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-'))
        .toList();
  }

  /// The text of a chunk. An empty one stands right behind the word before it.
  private static Span span(List<Span> words, Chunk<String> chunk, Span in) {
    int at = chunk.getPosition();
    if (chunk.size() > 0) {
      return words.get(at).cover(words.get(at + chunk.size() - 1));
    }
    int place = at == 0 ? in.start() : words.get(at - 1).end();
    return new Span(place, place);
  }
}

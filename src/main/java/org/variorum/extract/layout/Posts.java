package org.variorum.extract.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Post;
import org.variorum.model.Sentence.Role;
import org.variorum.model.Span;

/// Reads the posts that a report shows: the lines recognised as posts, up to the signature, with the
/// plain copy of the words that pages leave behind it.
///
/// An embedded post ends with a dash, the author's name, the handle in parentheses and the day, as
/// the network's own code for embedding writes it.
public final class Posts {
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:—|–|--|-)\\s*(?<name>[^@\\n]{1,60}?)\\s*\\(@(?<handle>\\w{1,30})\\)\\s*(?<day>.*)$",
          Pattern.DOTALL);

  private static final Pattern DAY =
      Pattern.compile("\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4}");

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          format("MMMM d, uuuu"),
          format("MMM d, uuuu"),
          format("d MMMM uuuu"),
          format("d MMM uuuu"));

  private Posts() {}

  /// @param blocks of the text, in order
  public static List<Post> of(String text, List<Block> blocks) {
    List<Post> posts = new ArrayList<>();
    int from = -1;
    boolean running = false;
    for (Block block : blocks) {
      if (block.role() != Role.POST) {
        from = -1;
        running = false;
        continue;
      }
      from = from < 0 ? block.span().start() : from;
      Optional<Post> signed = signed(text, new Span(from, block.span().end()), block.span());
      if (signed.isPresent()) {
        posts.add(signed.get());
        from = -1;
        running = true;
      } else if (running && isCopy(text, posts.getLast(), block.span())) {
        posts.add(widened(posts.removeLast(), block.span()));
        from = -1;
      }
    }
    return posts;
  }

  private static Optional<Post> signed(String text, Span all, Span line) {
    Matcher signature = SIGNATURE.matcher(line.in(text));
    if (!signature.find()) {
      return Optional.empty();
    }
    Span signed = new Span(line.start() + signature.start("name"), line.end());
    return Optional.of(
        new Post(
            all,
            signed,
            signature.group("name"),
            signature.group("handle"),
            day(signature.group("day"))));
  }

  /// Whether a line behind a signature repeats the post before it.
  private static boolean isCopy(String text, Post post, Span line) {
    return letters(post.span().in(text)).contains(letters(line.in(text)));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Post widened(Post post, Span more) {
    return new Post(
        post.span().cover(more), post.signature(), post.name(), post.handle(), post.day());
  }

  private static Optional<LocalDate> day(String words) {
    Matcher matcher = DAY.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String written = matcher.group().replace(".", "");
    for (DateTimeFormatter format : DAYS) {
      try {
        return Optional.of(LocalDate.parse(written, format));
      } catch (DateTimeParseException _) {
        // The next form may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}

package org.variorum.intake.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;

/// Reads the paragraphs of a rich text document, by Microsoft's specification of RTF 1.9.1.
///
/// A reader of its own, because the JDK's knows one encoding and swallows what it does not know.
public final class RtfReader {
  /// Groups that hold no text of the report.
  private static final Set<String> ASIDE =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "themedata",
          "datastore",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "fldinst",
          "bkmkstart",
          "bkmkend",
          "latentstyles",
          "filetbl",
          "revtbl",
          "listtext");

  private static final int DEEPEST = 1_000;

  /// What holds within a group.
  private enum Into {
    TEXT,
    TITLE,
    AUTHOR,
    INFO,
    NOTHING
  }

  private record State(Into into, int skipped) {}

  public Content read(byte[] bytes, Circumstances circumstances) {
    return new Reading(new String(bytes, StandardCharsets.ISO_8859_1)).content(circumstances);
  }

  /// One document, read from its first sign to its last.
  private static final class Reading {
    private final String rtf;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final Deque<State> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream signs = new ByteArrayOutputStream();
    private Charset charset = Charset.forName("windows-1252");
    private State state = new State(Into.TEXT, 1);
    private Optional<LocalDate> created = Optional.empty();
    private boolean isCreation;
    private int year;
    private int month;
    private int at;
    private int toSkip;

    Reading(String rtf) {
      this.rtf = rtf;
    }

    Content content(Circumstances circumstances) {
      while (at < rtf.length()) {
        char c = rtf.charAt(at++);
        switch (c) {
          case '{' -> open();
          case '}' -> close();
          case '\\' -> control();
          case '\r', '\n', '\0' -> {
            // Only lay out the file.
          }
          default -> sign(c);
        }
      }
      flush();
      String plain = text.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{2,}", "\n\n");
      return Properties.of(title.toString(), author.toString(), created)
          .content(plain, circumstances);
    }

    private void open() {
      flush();
      if (outer.size() >= DEEPEST) {
        throw new IllegalArgumentException("groups are nested too deep");
      }
      outer.push(state);
    }

    private void close() {
      flush();
      isCreation = false;
      if (!outer.isEmpty()) {
        state = outer.pop();
      }
    }

    private void control() {
      if (at >= rtf.length()) {
        return;
      }
      char c = rtf.charAt(at++);
      if (c == '\'') {
        hexadecimal();
      } else if (c == '*') {
        state = new State(Into.NOTHING, state.skipped);
      } else if (Character.isLetter(c)) {
        at--;
        word();
      } else {
        symbol(c);
      }
    }

    private void hexadecimal() {
      int end = Math.min(at + 2, rtf.length());
      try {
        int value = Integer.parseInt(rtf.substring(at, end), 16);
        at = end;
        if (toSkip > 0) {
          toSkip--;
        } else {
          signs.write(value);
        }
      } catch (NumberFormatException e) {
        // A damaged escape stands for nothing.
      }
    }

    private void symbol(char c) {
      switch (c) {
        case '~' -> put('\u00a0');
        case '_' -> put('\u2011');
        case '{', '}', '\\' -> sign(c);
        case '\r', '\n' -> put("\n\n");
        default -> {
          // An optional hyphen and the like.
        }
      }
    }

    private void word() {
      int start = at;
      while (at < rtf.length() && isAsciiLetter(rtf.charAt(at))) {
        at++;
      }
      String name = rtf.substring(start, at);
      int number = at;
      if (at < rtf.length() && rtf.charAt(at) == '-') {
        at++;
      }
      while (at < rtf.length() && at - number < 10 && Character.isDigit(rtf.charAt(at))) {
        at++;
      }
      int value = value(rtf.substring(number, at));
      if (at < rtf.length() && rtf.charAt(at) == ' ') {
        at++;
      }
      act(name, value);
    }

    private static int value(String digits) {
      try {
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
      } catch (NumberFormatException e) {
        return -1;
      }
    }

    private void act(String name, int value) {
      if (ASIDE.contains(name)) {
        state = new State(Into.NOTHING, state.skipped);
        return;
      }
      switch (name) {
        case "par", "sect", "page", "row" -> put("\n\n");
        case "line" -> put("\n");
        case "tab", "cell" -> put("\t");
        case "emdash" -> put("—");
        case "endash" -> put("–");
        case "lquote" -> put("‘");
        case "rquote" -> put("’");
        case "ldblquote" -> put("“");
        case "rdblquote" -> put("”");
        case "bullet" -> put("•");
        case "u" -> unicode(value);
        case "uc" -> state = new State(state.into, Math.max(0, value));
        case "ansicpg" -> charset = charset(value);
        case "bin" -> at = Math.min(rtf.length(), at + Math.max(0, value));
        case "info" -> state = new State(Into.INFO, state.skipped);
        case "title" -> inInfo(Into.TITLE);
        case "author" -> inInfo(Into.AUTHOR);
        case "creatim" -> isCreation = state.into == Into.INFO;
        case "yr" -> year = value;
        case "mo" -> month = value;
        case "dy" -> day(value);
        default -> {
          // How it looks is nothing to a report.
        }
      }
    }

    private void inInfo(Into into) {
      if (state.into == Into.INFO) {
        state = new State(into, state.skipped);
      }
    }

    private void day(int value) {
      if (isCreation) {
        try {
          created = Optional.of(LocalDate.of(year, month, value));
        } catch (DateTimeException e) {
          created = Optional.empty();
        }
      }
    }

    private void unicode(int value) {
      flush();
      put((char) (value < 0 ? value + 65_536 : value));
      toSkip = state.skipped;
    }

    private void sign(char c) {
      if (toSkip > 0) {
        toSkip--;
      } else {
        signs.write(c);
      }
    }

    private void put(char c) {
      put(String.valueOf(c));
    }

    private void put(String words) {
      flush();
      toSkip = 0;
      switch (state.into) {
        case TEXT -> text.append(words);
        case TITLE -> title.append(words);
        case AUTHOR -> author.append(words);
        case INFO, NOTHING -> {
          // Not part of what is read.
        }
      }
    }

    /// Signs are gathered first, because a letter of some encodings takes two of them.
    private void flush() {
      if (signs.size() > 0) {
        String words = signs.toString(charset);
        signs.reset();
        int skipping = toSkip;
        put(words);
        toSkip = skipping;
      }
    }

    private static Charset charset(int codePage) {
      try {
        return Charset.forName(codePage == 65001 ? "UTF-8" : "windows-" + codePage);
      } catch (IllegalArgumentException e) {
        try {
          return Charset.forName("x-windows-" + codePage);
        } catch (IllegalArgumentException again) {
          return Charset.forName("windows-1252");
        }
      }
    }

    private static boolean isAsciiLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
  }
}

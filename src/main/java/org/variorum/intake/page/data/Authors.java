package org.variorum.intake.page.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.intake.metadata.OutletNames;

/// Reads the names of those who wrote a report out of what a page says of them: without "By",
/// without their functions, addresses and dates.
public final class Authors {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern BY =
      Pattern.compile(
          "^\\W*(?:(?:(?:story|words|text|report(?:ing)?|article|written|posted|published|reported|reviewed|contributed|compiled)\\s+)?by|authors?|von|par|por|di|da|av|af|door|przez|autor(?:es|in)?|auteurs?|автор(?:ы)?|texte?|redactie|redaktion)\\b\\s*:?\\s*",
          FLAGS);

  /// As feeds write it: "jane@paper.example (Jane Doe)".
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("^\\S+@\\S+\\s+\\(([^()@]{3,60})\\)$");

  /// As libraries write it: "Doe, Jane".
  private static final Pattern TURNED =
      Pattern.compile("^(\\p{Lu}\\p{Ll}[\\p{L}’'-]+),\\s+(\\p{Lu}\\p{Ll}[\\p{L}’'-]+)$");

  private static final Pattern NOISE =
      Pattern.compile(
          "https?://\\S+|www\\.\\S+|\\S+@\\S+\\.\\S+|@\\w+|\\([^)]*\\)|\\b(?:follow|email|e-mail|twitter|facebook|view|see"
              + " all|more (?:from|by)|bio|contact)\\b.*$",
          FLAGS);

  /// What ends the names: a date, a time, a word that says when.
  private static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:(?:published|updated|posted|on|at|last|special to|for the|of the|de"
              + " la|in)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\d{1,4}[./:-]\\d|\\d{1,2}\\s+\\p{L}+\\s+\\d{4}).*$",
          FLAGS);

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|/•·\\n]|\\s(?:and|und|y|et|e|og|och|en|with|&|–|—|-)\\s|&)\\s*(?:and\\s+)?",
          FLAGS);

  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?:.*\\b(?:staff|senior|chief|associate|assistant|deputy|managing|contributing|guest|digital|news|sports?|political|business|foreign|special|science|health|education|crime|city|night|web|online|executive|freelance)\\s+)?(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|producers?|photographers?|bureau(?:"
              + " chief)?|critic|blogger|author|redakteur(?:in)?|redactora?|journaliste|periodista|redazione|ph\\.?"
              + " ?d\\.?|m\\.? ?d\\.?|jr\\.?|sr\\.?|editor[- ]in[-"
              + " ]chief|desk|team|intern|analyst|fellow|anchor|host|director|professor|founder|ceo|president)(?:\\s+(?:for|of|at|in|on)\\b.*)?",
          FLAGS);

  private static final Pattern SUFFIX =
      Pattern.compile("(?i)(?:ph\\.?\\s?d|m\\.?d|jr|sr|ii|iii|iv|esq)\\.?");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:admin(?:istrator)?|webmaster|web"
              + " ?editor|editor(?:ial)?|root|user|guest|author|staff|newsroom|web"
              + " ?(?:desk|team|staff)|anonymous|unknown|none|null|undefined|n/?a|default|super"
              + " ?user|editors?)",
          FLAGS);

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final int MOST_AUTHORS = 12;

  private Authors() {}

  /// The names in these statements, in their order, each once; none where they name nobody.
  public static List<String> names(List<String> statements) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String statement : statements) {
      for (String name : names(statement)) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
    return names.values().stream().limit(MOST_AUTHORS).toList();
  }

  private static List<String> names(String statement) {
    String text = statement.replaceAll("<[^>]*>", " ").replace('\u00a0', ' ').strip();
    text = MAIL_AND_NAME.matcher(text).replaceFirst("$1");
    Matcher turned = TURNED.matcher(text);
    if (turned.matches() && !OutletNames.isOutlet(turned.group(1))) {
      text = turned.group(2) + " " + turned.group(1);
    }
    text = NOISE.matcher(text).replaceAll(" ");
    for (Matcher by = BY.matcher(text); by.find(); by = BY.matcher(text)) {
      if (by.end() == 0) {
        break;
      }
      text = text.substring(by.end());
    }
    text = AFTER.matcher(text).replaceAll("");
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(text)) {
      String name =
          part.replaceAll("\\s+", " ").replaceAll("^[\\W_]+|[^\\p{L}\\p{N}.)'’]+$", "").strip();
      if (!names.isEmpty() && SUFFIX.matcher(name).matches()) {
        continue;
      }
      if (isName(name)) {
        names.add(withUsualCase(name));
      }
    }
    // "Jane Doe, Ostrow": one word behind a full name and a comma is the place or the paper.
    boolean isFull = !names.isEmpty() && names.getFirst().contains(" ");
    String said = text;
    names.removeIf(n -> isFull && !n.contains(" ") && said.contains(", " + n));
    return names;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && name.split(" ").length <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && name.chars().filter(Character::isDigit).count() <= 2
        && !FUNCTION.matcher(name).matches()
        && !NOBODY.matcher(name).matches();
  }

  /// JANE DOE and jane doe become Jane Doe; a single word in capitals is mostly an agency.
  private static String withUsualCase(String name) {
    boolean isCapitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ");
    boolean isSmall = name.equals(name.toLowerCase(Locale.ROOT)) && name.contains(" ");
    if (!isCapitals && !isSmall) {
      return name;
    }
    return Arrays.stream(name.split(" ")).map(Authors::capital).collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    if (word.length() < 2 || word.endsWith(".") && word.length() <= 2) {
      return word.toUpperCase(Locale.ROOT);
    }
    StringBuilder built = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < built.length(); i++) {
      boolean starts = i == 0 || "-'’".indexOf(built.charAt(i - 1)) >= 0 && i + 1 < built.length();
      if (starts) {
        built.setCharAt(i, Character.toTitleCase(built.charAt(i)));
      }
    }
    return built.toString();
  }
}

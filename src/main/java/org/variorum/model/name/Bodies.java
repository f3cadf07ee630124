package org.variorum.model.name;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.name.Likeness.Grade;
import org.variorum.model.reason.Naming;

/// Judges whether two names can be one organisation's: a well-known abbreviation, a government by
/// its country, initials, a shortened or a differently spelled form.
public final class Bodies {
  private static final Set<String> KNOWN_SHORT =
      BodyTable.LINES
          .lines()
          .flatMap(line -> Stream.of(line.split("\\|")))
          .filter(Bodies::isAcronym)
          .map(Spelling::fold)
          .collect(Collectors.toUnmodifiableSet());

  /// Fewer letters are initials of too much.
  private static final int ENOUGH_INITIALS = 3;

  private static final Set<String> LINKS =
      Set.of("of", "and", "the", "for", "on", "in", "to", "at", "de", "la", "a", "by", "with");

  /// What says the kind of a firm and tells nothing of its name.
  private static final Set<String> FIRM =
      Set.of(
          "inc", "corp", "corporation", "co", "ltd", "llc", "plc", "gmbh", "sa", "ag", "company");

  /// What a name of this kind is the name of. Two bodies with different heads are not compared.
  private static final Set<String> HEADS =
      Set.of(
          ("department ministry directorate office bureau agency authority administration"
               + " commission council committee court police army force forces guard navy party"
               + " union federation association organization society league university college"
               + " school academy institute hospital center church mosque bank group company times"
               + " post news press tribune journal herald daily media club team front movement"
               + " brigade battalion emirate government parliament assembly senate congress board"
               + " service fund foundation division unit branch jail prison museum inn hotel motel"
               + " store gang mission survey")
              .split(" "));

  /// Words that add to the name of a body and leave it the same.
  private static final Set<String> ADDED =
      Set.of("medical", "center", "suite", "clinic", "department", "media", "branch", "group");

  /// Words that a name of one word may leave out.
  private static final Set<String> SORTS =
      Set.of("media", "group", "news", "company", "gang", "party", "movement");

  /// Heads of bodies of which every town has its own, so that a word in front makes another.
  private static final Set<String> LOCAL =
      Set.of(
          "police",
          "department",
          "court",
          "school",
          "sheriff",
          "office",
          "council",
          "jail",
          "government",
          "ministry",
          "hospital");

  /// Words that translations of one office's name swap.
  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("oversight", "supervision", "monitoring", "control"),
          Set.of("order", "decree", "edict"),
          Set.of("compliance", "pursuit", "enforcement", "followup", "implementation"),
          Set.of("interior", "home"),
          Set.of("defense", "defence"),
          Set.of("ministry", "department"),
          Set.of("disaster", "emergency", "crisis"));

  private static final Map<String, String> KNOWN = known();

  private Bodies() {}

  /// A form that names of one body share: the fullest name of a well-known body, folded, else the
  /// name folded, without article and firm's suffix, common abbreviations spelled out.
  public static String key(String name) {
    String words = plain(name);
    String known = KNOWN.get(words);
    return known != null ? known : government(name).map(Spelling::fold).orElse(words);
  }

  /// The fullest name of a well-known body.
  public static Optional<String> wellKnown(String name) {
    String known = KNOWN.get(plain(name));
    return BodyTable.LINES
        .lines()
        .map(line -> line.split("\\|")[0])
        .filter(full -> plain(full).equals(known))
        .findFirst();
  }

  public static boolean isWellKnown(String name) {
    return KNOWN.containsKey(plain(name));
  }

  /// Whether these letters are the abbreviation of a well-known body.
  public static boolean isKnownAbbreviation(String letters) {
    return isAcronym(letters) && KNOWN_SHORT.contains(Spelling.fold(letters));
  }

  /// "government of Pakistan" for "the Pakistani government", "Pakistan's government", "the
  /// government of Pakistan", "Pakistan Govt"; empty for anything else.
  public static Optional<String> government(String name) {
    String words = Spelling.fold(name.replaceAll("['’]s\\b", "")).replaceAll("^the ", "");
    words = words.replaceAll("\\bgovt\\b", "government");
    String country =
        words.startsWith("government of ")
            ? words.substring("government of ".length()).replaceAll("^the ", "")
            : words.endsWith(" government")
                ? words.substring(0, words.length() - " government".length())
                : "";
    return Demonyms.country(country).map(c -> "government of " + c);
  }

  /// Compares two names. The grade does not depend on which comes first.
  public static Likeness compare(String a, String b) {
    String x = key(a);
    String y = key(b);
    if (x.equals(y)) {
      return plain(a).equals(plain(b))
          ? new Likeness(Grade.SAME, Naming.THE_SAME)
          : new Likeness(Grade.SPELLING, Naming.TWO_OF_ONE_BODY);
    }
    if (standsFor(a, b) || standsFor(b, a)) {
      return new Likeness(Grade.SPELLING, Naming.INITIALS);
    }
    List<String> few = content(x).size() <= content(y).size() ? content(x) : content(y);
    List<String> many = few.equals(content(x)) ? content(y) : content(x);
    if (KNOWN.containsKey(plain(a)) && KNOWN.containsKey(plain(b))) {
      return new Likeness(Grade.DIFFERENT, Naming.TWO_WELL_KNOWN);
    }
    if (few.equals(many)) {
      return new Likeness(Grade.SPELLING, Naming.SAME_WORDS);
    }
    if (few.size() >= 2 && many.size() > few.size() && within(few, many)) {
      return new Likeness(Grade.FULLER, Naming.SHORTENED);
    }
    if (isLastPart(few, many)) {
      return new Likeness(Grade.PART, Naming.LAST_PART);
    }
    if (spelled(few, many)) {
      return new Likeness(Grade.SPELLING, Naming.SPELLED_OTHERWISE);
    }
    if (translated(few, many)) {
      return new Likeness(Grade.SPELLING, Naming.TRANSLATED);
    }
    return new Likeness(Grade.DIFFERENT, Naming.OTHER);
  }

  /// Whether two different names name two bodies of one sort, so that an answer can only be one of
  /// them: two hospitals, two gangs whose names differ by a word.
  public static boolean areRivals(String a, String b) {
    List<String> x = content(key(a));
    List<String> y = content(key(b));
    if (compare(a, b).grade() != Grade.DIFFERENT || general(x) || general(y)) {
      return false;
    }
    boolean oneSort = head(a).isPresent() && head(a).equals(head(b));
    long shared = x.stream().filter(y::contains).count();
    return oneSort || x.size() == y.size() && x.size() > 1 && shared == x.size() - 1;
  }

  /// The noun that says what sort of body a name names, as "department" does; empty if none does.
  public static Optional<String> head(String name) {
    String words = plain(name);
    String[] before = words.split(" (of|for|on|in|against) ", 2)[0].split(" ");
    return Stream.of(before[before.length - 1], before[0])
        .map(Bodies::singular)
        .filter(HEADS::contains)
        .findFirst();
  }

  /// Two to seven capitals, dots and a trailing small s aside.
  public static boolean isAcronym(String word) {
    String letters = word.replace(".", "");
    return letters.matches("\\p{Lu}[\\p{Lu}\\d-]{1,6}s?");
  }

  /// Whether the letters are the initials of the words, linking words counted or not.
  public static boolean isInitials(String letters, String name) {
    if (!isAcronym(letters) || name.indexOf(' ') < 0) {
      return false;
    }
    String wanted = letters.replaceAll("[.-]", "").toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(name.split("[\\s-]+")).map(Spelling::fold).filter(w -> !w.isEmpty()).toList();
    String all = initials(words);
    String tight = initials(words.stream().filter(w -> !LINKS.contains(w)).toList());
    return wanted.length() > 1
        && (wanted.equals(all)
            || wanted.equals(tight)
            || wanted.length() > 2 && (tight.startsWith(wanted) || wanted.equals("us" + tight)));
  }

  /// Whether letters are the initials of a name, and neither so few that they are many names' nor
  /// the known abbreviation of another body.
  private static boolean standsFor(String letters, String name) {
    return letters.replaceAll("[.-]", "").length() >= ENOUGH_INITIALS
        && !KNOWN.containsKey(plain(letters))
        && isInitials(letters, name);
  }

  private static String initials(List<String> words) {
    return words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
  }

  private static String plain(String name) {
    String words = " " + Spelling.fold(name.replaceAll("(?<=\\p{L})['’]s?(?=\\s|$)", "")) + " ";
    words =
        words
            .replace(" u s ", " united states ")
            .replaceAll(" dept ", " department ")
            .replaceAll(" govt ", " government ")
            .replaceAll(" univ ", " university ")
            .replaceAll(" (centre) ", " center ")
            .replaceAll(" organisation ", " organization ")
            .replaceAll(" defence ", " defense ");
    words = words.strip().replaceAll("^the ", "");
    if (words.startsWith("us ") && words.length() > 3) {
      words = "united states " + words.substring(3);
    }
    String[] parts = words.split(" ");
    int end = parts.length;
    while (end > 1 && FIRM.contains(parts[end - 1])) {
      end--;
    }
    return String.join(" ", List.of(parts).subList(0, end));
  }

  private static List<String> content(String key) {
    return Arrays.stream(key.split(" "))
        .filter(w -> !LINKS.contains(w))
        .map(Bodies::singular)
        .toList();
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /// Whether the words of the shorter name stand together in the longer one, and what is left over
  /// does not make another body of it: the police department of a university is not the university,
  /// and a county's court not the state's.
  private static boolean within(List<String> few, List<String> many) {
    int at = Collections.indexOfSubList(many, few);
    if (at < 0 || general(few) || few.stream().allMatch(HEADS::contains)) {
      return false;
    }
    List<String> behind = many.subList(at + few.size(), many.size());
    boolean police = few.getLast().equals("police") && behind.equals(List.of("department"));
    boolean sameBody =
        behind.stream().noneMatch(HEADS::contains) || police || ADDED.containsAll(behind);
    boolean local = at > 0 && few.stream().anyMatch(LOCAL::contains);
    boolean told = few.size() >= 3 || few.stream().anyMatch(HEADS::contains);
    return sameBody
        && !local
        && (told || at == 0 && behind.size() == 1 && SORTS.containsAll(behind));
  }

  /// Whether one is the other without the town in front, as teams go: "Red Wolves" for "Dover Red
  /// Wolves".
  private static boolean isLastPart(List<String> few, List<String> many) {
    return few.size() < many.size()
        && many.size() - few.size() <= 2
        && many.subList(many.size() - few.size(), many.size()).equals(few)
        && many.stream().noneMatch(HEADS::contains)
        && !general(few);
  }

  /// Whether words could name many bodies: "police department", "county jail".
  private static boolean general(List<String> words) {
    return words.stream()
        .allMatch(w ->
            HEADS.contains(w)
                || Set.of(
                        "county",
                        "city",
                        "state",
                        "district",
                        "medical",
                        "high",
                        "general",
                        "national",
                        "supreme",
                        "regional",
                        "public",
                        "health",
                        "fire",
                        "united",
                        "sheriff",
                        "prosecutor",
                        "attorney",
                        "coroner",
                        "local",
                        "federal",
                        "elementary",
                        "middle",
                        "primary",
                        "interim",
                        "circuit",
                        "superior",
                        "justice")
                    .contains(w));
  }

  private static boolean spelled(List<String> few, List<String> many) {
    if (few.size() != many.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < few.size(); i++) {
      String x = few.get(i);
      String y = many.get(i);
      if (!x.equals(y)) {
        boolean alike =
            Spelling.sound(x).equals(Spelling.sound(y)) && x.length() > 3
                || Math.min(x.length(), y.length()) >= 6 && Spelling.distance(x, y) <= 1;
        if (!alike) {
          return false;
        }
        slips++;
      }
    }
    return slips == 1;
  }

  private static boolean translated(List<String> few, List<String> many) {
    Optional<String> head = few.stream().filter(HEADS::contains).findFirst();
    if (few.size() < 3 || head.isEmpty() || !many.contains(head.get())) {
      return false;
    }
    List<String> restFew = few.stream().filter(w -> !w.equals(head.get())).toList();
    List<String> restMany = many.stream().filter(w -> !w.equals(head.get())).toList();
    long shared =
        restFew.stream().filter(w -> restMany.stream().anyMatch(v -> synonyms(w, v))).count();
    long synonymous =
        restFew.stream()
            .filter(w -> !restMany.contains(w) && restMany.stream().anyMatch(v -> synonyms(w, v)))
            .count();
    return synonymous > 0 && shared * 3 >= restFew.size() * 2 && shared >= 2;
  }

  private static boolean synonyms(String a, String b) {
    return a.equals(b) || SYNONYMS.stream().anyMatch(s -> s.contains(a) && s.contains(b));
  }

  private static Map<String, String> known() {
    Map<String, String> keys = new HashMap<>();
    Set<String> twice = new HashSet<>();
    BodyTable.LINES
        .lines()
        .forEach(line -> {
          String[] names = line.split("\\|");
          for (String name : names) {
            String earlier = keys.put(plain(name), plain(names[0]));
            if (earlier != null && !earlier.equals(plain(names[0]))) {
              twice.add(name);
            }
          }
        });
    if (!twice.isEmpty()) {
      throw new IllegalStateException("names of two bodies: " + twice);
    }
    return Map.copyOf(keys);
  }
}

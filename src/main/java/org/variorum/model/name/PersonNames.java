package org.variorum.model.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.name.Likeness.Grade;
import org.variorum.model.reason.Naming;

/// Judges whether two names can be one person's.
///
/// The rules are ours: the family names must agree, up to spelling; then the given names decide.
/// Two different given names with one family name are two people, however alike their story.
public final class PersonNames {
  /// Short forms of English given names and the names they stand for; each line names one group.
  private static final Map<String, Set<String>> SHORT_FORMS =
      groups(
          """
          abraham abe
          albert al bert
          alexander alex alec sandy
          alexandra alex sandra
          alfred al fred
          andrew andy drew
          anthony tony
          antonio tony toni
          barbara barb
          benjamin ben benny
          bernard bernie
          catherine katherine kathryn cathy kathy kate katie
          charles charlie chuck
          christopher chris topher
          christine christina chris tina
          clifford cliff
          cynthia cindy
          daniel dan danny
          david dave davey
          deborah debra deb debbie
          donald don donny
          dorothy dot dottie
          edward ed eddie ted ned
          edwin ed
          elizabeth liz beth betty eliza lizzie
          eugene gene
          francis frank
          frederick fred freddie
          gabriel gabe
          gerald gerry jerry
          gregory greg
          harold harry hal
          henry hank harry
          jacob jake
          james jim jimmy jamie
          jeffrey jeff
          jennifer jen jenny
          jeremiah jeremy jerry
          jessica jess jessie
          john johnny jack
          jonathan jon
          joseph joe joey
          joshua josh
          kenneth ken kenny
          kimberly kim kym
          lawrence larry
          leonard leo len lenny
          louis lou louie
          margaret maggie meg peggy marge
          matthew matt
          michael mike mikey mick
          mohammad mohammed muhammad mohamed mohamad mohd
          nathaniel nathan nate nat
          nicholas nick nicky
          pamela pam
          patricia pat patty trish
          patrick pat paddy
          peter pete
          philip phil
          rebecca becky
          raymond ray
          richard rick dick rich ricky
          robert bob bobby rob robbie
          ronald ron ronnie
          samuel sam sammy
          samantha sam
          stephen steven steve
          susan sue suzy
          terence terrence terry
          theodore ted teddy theo
          theresa teresa terry
          thomas tom tommy
          timothy tim timmy
          victoria vicky vicki vikki
          vincent vince vinny
          walter walt wally
          william bill billy will willie
          zachary zach zack
          """);

  private PersonNames() {}

  public static Likeness compare(String a, String b) {
    return compare(PersonName.of(a), PersonName.of(b));
  }

  /// Compares two names. The grade does not depend on which comes first.
  public static Likeness compare(PersonName a, PersonName b) {
    if (a.words().equals(b.words()) && sameSuffix(a, b)) {
      return new Likeness(Grade.SAME, Naming.THE_SAME);
    }
    if (a.suffix().isPresent() && b.suffix().isPresent() && !a.suffix().equals(b.suffix())) {
      return different(Naming.OTHER_SUFFIXES);
    }
    if (joined(a).equals(joined(b))) {
      return new Likeness(Grade.SAME, Naming.SET_APART_OTHERWISE);
    }
    if (a.isSingle() || b.isSingle()) {
      return single(a, b);
    }
    Part family = family(a, b);
    Part first = given(a.given().getFirst(), b.given().getFirst());
    if (first == Part.OTHER && byNickname(a, b)) {
      first = Part.SHORT;
    }
    return switch (family) {
      case EQUAL -> withFirst(first, a, b, false);
      case SPELLED -> withFirst(first, a, b, true);
      case SHORT ->
          first == Part.EQUAL && middlesFit(a, b) && isDouble(a, b)
              ? new Likeness(Grade.FULLER, Naming.SECOND_FAMILY_NAME)
              : first == Part.OTHER
                  ? different(Naming.OTHER_GIVEN)
                  : new Likeness(Grade.MAYBE, Naming.SHARE_A_PART);
      case OTHER ->
          first == Part.EQUAL && swapped(a, b)
              ? new Likeness(Grade.SAME, Naming.OTHER_ORDER)
              : first != Part.OTHER
                      && given(a.given().getFirst(), b.given().getFirst()) == Part.EQUAL
                  ? different(Naming.OTHER_FAMILY)
                  : swapped(a, b)
                      ? new Likeness(Grade.SAME, Naming.OTHER_ORDER)
                      : different(Naming.OTHER);
    };
  }

  private static Likeness withFirst(Part first, PersonName a, PersonName b, boolean spelled) {
    if (first == Part.OTHER) {
      return byMiddle(a, b)
          ? new Likeness(Grade.FULLER, Naming.BY_MIDDLE_NAME)
          : different(Naming.OTHER_GIVEN);
    }
    if (!middlesFit(a, b)) {
      return different(Naming.OTHER_MIDDLE);
    }
    boolean fuller = first == Part.EQUAL && !a.given().equals(b.given()) || !sameSuffix(a, b);
    if (spelled && first == Part.SPELLED && !soundsAlike(a, b)) {
      return new Likeness(Grade.MAYBE, Naming.BOTH_SPELLED_OTHERWISE);
    }
    if (spelled || first == Part.SPELLED) {
      return new Likeness(Grade.SPELLING, Naming.SPELLED_OTHERWISE);
    }
    if (first == Part.SHORT) {
      return new Likeness(Grade.FULLER, Naming.SHORT_FORM);
    }
    return fuller
        ? new Likeness(Grade.FULLER, Naming.FULLER)
        : new Likeness(Grade.SPELLING, Naming.SPELLED_OTHERWISE);
  }

  private static Likeness single(PersonName a, PersonName b) {
    if (a.isSingle() && b.isSingle()) {
      return Spelling.alike(a.family(), b.family())
          ? new Likeness(Grade.SPELLING, Naming.SPELLED_OTHERWISE)
          : different(Naming.OTHER);
    }
    PersonName one = a.isSingle() ? a : b;
    PersonName full = a.isSingle() ? b : a;
    if (one.family().equals(full.family())
        || lastWord(full.family()).equals(one.family())
        || List.of(full.family().split("-")).contains(one.family())) {
      return new Likeness(Grade.PART, Naming.FAMILY_ALONE);
    }
    if (one.family().equals(full.given().getFirst())
        || shortForms(one.family(), full.given().getFirst())
        || full.nicknames().contains(one.family())) {
      return new Likeness(Grade.PART, Naming.GIVEN_ALONE);
    }
    if (full.given().contains(one.family()) && one.family().length() > 2) {
      return new Likeness(Grade.PART, Naming.MIDDLE_ALONE);
    }
    return Spelling.alike(one.family(), full.family())
        ? new Likeness(Grade.MAYBE, Naming.MUCH_LIKE_FAMILY)
        : different(Naming.OTHER);
  }

  private enum Part {
    EQUAL,
    SPELLED,
    SHORT,
    OTHER
  }

  private static Part family(PersonName a, PersonName b) {
    String x = a.family().replace(" ", "").replace("-", "");
    String y = b.family().replace(" ", "").replace("-", "");
    if (x.equals(y) || lastWord(a.family()).equals(lastWord(b.family()))) {
      return Part.EQUAL;
    }
    if (Spelling.alike(x, y)) {
      return Part.SPELLED;
    }
    // Two family names, of which the other report gives one: Gonzalez-Cruz, Rivera Montanez.
    if (parts(a).anyMatch(p -> p.equals(b.family()))
        || parts(b).anyMatch(p -> p.equals(a.family()))) {
      return Part.SHORT;
    }
    return Part.OTHER;
  }

  private static Stream<String> parts(PersonName name) {
    Stream<String> hyphened =
        name.family().contains("-") ? Stream.of(name.family().split("-")) : Stream.empty();
    int size = name.given().size();
    return Stream.concat(
        hyphened, size > 1 ? Stream.of(name.given().get(size - 1)) : Stream.empty());
  }

  private static Part given(String x, String y) {
    if (x.equals(y) || x.replace("-", "").equals(y.replace("-", ""))) {
      return Part.EQUAL;
    }
    if (x.length() == 1 || y.length() == 1) {
      return x.charAt(0) == y.charAt(0) ? Part.SHORT : Part.OTHER;
    }
    if (shortForms(x, y)) {
      return Part.SHORT;
    }
    if (Spelling.alike(x, y) && !endings(x, y)) {
      return Part.SPELLED;
    }
    String shorter = x.length() < y.length() ? x : y;
    String longer = x.length() < y.length() ? y : x;
    boolean begins = shorter.length() >= 3 && shorter.length() <= 5 && longer.startsWith(shorter);
    boolean hyphened = longer.startsWith(shorter + "-");
    return hyphened || begins && longer.length() - shorter.length() >= 2 && !endings(x, y)
        ? Part.SHORT
        : Part.OTHER;
  }

  /// Whether two given names differ only in an ending that makes a woman's name of a man's: Mario
  /// and Maria, Paul and Paula, Daniel and Danielle are two people.
  private static boolean endings(String x, String y) {
    String shorter = x.length() <= y.length() ? x : y;
    String longer = x.length() <= y.length() ? y : x;
    if (longer.startsWith(shorter)) {
      return Set.of("a", "e", "le", "lle", "ette", "ine", "ina", "ia", "etta", "ne", "na")
          .contains(longer.substring(shorter.length()));
    }
    String stem = shorter.substring(0, shorter.length() - 1);
    return longer.length() == shorter.length()
        && longer.startsWith(stem)
        && "aeio".indexOf(shorter.charAt(shorter.length() - 1)) >= 0
        && "aeio".indexOf(longer.charAt(longer.length() - 1)) >= 0
        && (shorter.endsWith("a") || longer.endsWith("a"));
  }

  /// Whether a folded given name is so common in English that it alone tells nobody.
  public static boolean isCommon(String given) {
    return SHORT_FORMS.containsKey(given);
  }

  private static boolean shortForms(String x, String y) {
    return SHORT_FORMS.getOrDefault(x, Set.of()).contains(y);
  }

  private static boolean byNickname(PersonName a, PersonName b) {
    return a.nicknames().contains(b.given().getFirst())
        || b.nicknames().contains(a.given().getFirst());
  }

  private static boolean byMiddle(PersonName a, PersonName b) {
    return a.given().size() > 1 && b.given().size() == 1 && a.given().contains(b.given().getFirst())
        || b.given().size() > 1
            && a.given().size() == 1
            && b.given().contains(a.given().getFirst());
  }

  /// Whether no middle name of one is gainsaid by the other's: where both give some, the shorter
  /// list must be found in the longer one, initials standing for names.
  private static boolean middlesFit(PersonName a, PersonName b) {
    List<String> x = a.given().subList(1, a.given().size());
    List<String> y = b.given().subList(1, b.given().size());
    List<String> few = x.size() <= y.size() ? x : y;
    List<String> many = x.size() <= y.size() ? y : x;
    return few.stream().allMatch(f -> many.stream().anyMatch(m -> given(f, m) != Part.OTHER));
  }

  /// Whether one has two family names: joined by a hyphen, or behind two given names.
  private static boolean isDouble(PersonName a, PersonName b) {
    return a.family().contains("-")
        || b.family().contains("-")
        || Math.max(a.given().size(), b.given().size()) >= 3;
  }

  /// "Munir Asim" for "Asim Munir", with nothing else in the name.
  private static boolean swapped(PersonName a, PersonName b) {
    return a.given().size() == 1
        && b.given().size() == 1
        && a.given().getFirst().equals(b.family())
        && b.given().getFirst().equals(a.family());
  }

  private static boolean soundsAlike(PersonName a, PersonName b) {
    return Spelling.sound(a.given().getFirst()).equals(Spelling.sound(b.given().getFirst()))
        || Spelling.sound(a.family()).equals(Spelling.sound(b.family()));
  }

  private static boolean sameSuffix(PersonName a, PersonName b) {
    return a.suffix().equals(b.suffix());
  }

  private static String joined(PersonName name) {
    return String.join("", name.words()).replace(" ", "").replace("-", "")
        + name.suffix().orElse("");
  }

  private static String lastWord(String family) {
    return family.substring(family.lastIndexOf(' ') + 1);
  }

  private static Likeness different(Naming why) {
    return new Likeness(Grade.DIFFERENT, why);
  }

  private static Map<String, Set<String>> groups(String table) {
    record Pair(String form, Set<String> group) {}
    return table
        .lines()
        .map(line -> Set.of(line.split(" ")))
        .flatMap(group -> group.stream().map(form -> new Pair(form, group)))
        .collect(
            Collectors.toMap(
                Pair::form,
                Pair::group,
                (x, y) -> Stream.concat(x.stream(), y.stream()).collect(Collectors.toSet())));
  }
}

package org.variorum.extract.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that tell what a capitalised word or a noun is, written by us from what news reports use.
final class Vocabulary {
  private static final Set<String> TITLES =
      words(
          """
          mr mrs ms miss mx dr prof professor rev reverend gen general brig brigadier maj major col
          colonel lt lieutenant capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr
          cmdr commander officer detective det deputy sheriff chief constable inspector
          superintendent trooper agent marshal ranger judge justice magistrate president vice premier
          prime minister chancellor king queen prince princess imam mullah maulvi maulana mufti
          ayatollah pope archbishop bishop cardinal pastor sen senator rep representative congressman
          congresswoman gov governor mayor councilman councilwoman councilor councillor alderman
          commissioner secretary ambassador envoy attorney prosecutor coroner examiner spokesman
          spokeswoman spokesperson director chairman chairwoman chairperson ceo cfo analyst coach
          manager lord lady sir dame baron baroness supreme leader principal assistant asst suspect
          victim actor actress singer rapper comedian author plumber police special district state
          medical foreign defense defence interior acting former interim investigator captain firefighter
          paramedic neighbor witness defendant inmate gunman shooter teen mother father brother sister
          son daughter uncle aunt cousin grandmother grandfather founder owner reporter correspondent
          editor photographer astronaut scientist researcher economist expert lawyer govt government
          county city provincial staff senior junior chief-of-staff
          """);

  /// Titles that are also parts of bodies' names.
  private static final Set<String> INSIDE_BODIES =
      words(
          "state county city district special medical foreign defense defence interior provincial"
              + " vice general attorney sheriff prosecutor coroner examiner police supreme justice"
              + " royal king queen prince state's senior junior princess ranger");

  /// Titles that stand before a name and nowhere else.
  private static final Set<String> HONORIFICS =
      words("mr mrs ms miss mx dr prof rev gen lt col capt sgt cpl maj sen rep gov adm cmdr det");

  private static final Set<String> BODY_HEADS =
      words(
          """
          department dept ministry directorate office bureau agency authority administration
          commission council committee court police army forces guard navy patrol party union
          federation association organization organisation society league university college school
          academy institute hospital center centre church mosque bank group company corp corporation
          inc co ltd times post news press tribune journal herald chronicle gazette observer media
          club movement brigade battalion emirate parliament assembly senate congress service services
          fund foundation jail prison penitentiary museum laboratory lab facility inn hotel motel
          mission survey headquarters network airlines airways industries systems technologies
          partners holdings international motors pictures studios records entertainment alliance
          coalition front militia cartel taskforce suites clinic
          """);

  /// Heads that go on with "of" or "for" and what they are for.
  private static final Set<String> OPEN_HEADS =
      words(
          """
          department dept ministry directorate office bureau agency authority administration
          commission council committee court university college school institute church bank board
          society association federation organization organisation league center centers centre
          academy party union house chamber army emirate congress front movement republic division
          secretariat corps state
          """);

  private static final Set<String> STREETS =
      words(
          """
          street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy way parkway pkwy
          circle terrace freeway interstate route expressway turnpike bridge square plaza park lake
          river creek island mile block county mall beach airport apartments mountain valley tunnel trail
          """);

  private static final Set<String> NO_NAMES =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december jan feb mar apr jun jul aug sep sept
          oct nov dec i he she it they we you his her its their the a an this that these those my our
          your and or but in on at of for from by to with after before when while as if no not yes
          who what where why how all some more most other there here then now also photo image
          video file gmt est pdt pst edt et am pm suv dui tv dna ak bmw cadillac dodge jeep ford
          chevrolet toyota honda nissan mercedes god christmas easter thanksgiving read related
          updated posted published source advertisement story caption close dear sources breaking
          """);

  /// Last words of names that are no body's and no person's: laws, treaties, events.
  private static final Set<String> DEEDS =
      words(
          """
          agreement accord accords act treaty law bill day week war award awards prize cup olympics
          games festival championship series amendment constitution attack attacks shooting shootings
          earthquake hurricane storm conference summit election elections plan deal report
          """);

  /// Words that only say the sort of a body when they follow its name after "and".
  private static final Set<String> ADDED =
      words("medical center centre suites clinic clinics hospital clinics resort casino spa sons");

  /// Postal abbreviations of the states of the United States, as the Postal Service defines them.
  private static final Set<String> STATES =
      words(
          """
          AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ
          NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
          """);

  private static final Set<String> CONNECTORS =
      words("of for and & the on in against to de del la");

  private Vocabulary() {}

  static boolean isTitle(String word) {
    return TITLES.contains(bare(word));
  }

  /// Whether a title that stands behind a body's name ends it: "Dover Police Interim Chief".
  static boolean endsBody(String word) {
    return isTitle(word) && !isBodyHead(word) && !INSIDE_BODIES.contains(bare(word));
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(bare(word));
  }

  static boolean isBodyHead(String word) {
    return BODY_HEADS.contains(bare(word));
  }

  static boolean isOpenHead(String word) {
    return OPEN_HEADS.contains(bare(word));
  }

  static boolean isStreet(String word) {
    return STREETS.contains(bare(word));
  }

  static boolean isNoName(String word) {
    return NO_NAMES.contains(bare(word));
  }

  static boolean isDeed(String word) {
    return DEEDS.contains(bare(word));
  }

  static boolean isAdded(String word) {
    return ADDED.contains(bare(word));
  }

  static boolean isState(String word) {
    return STATES.contains(word.replace(".", ""));
  }

  static boolean isConnector(String word) {
    return CONNECTORS.contains(word);
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  static Set<String> words(String list) {
    return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}

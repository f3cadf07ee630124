package org.variorum.extract.name;

import java.util.Locale;
import java.util.Set;

/// Nouns for people: kin, ages of life, callings, parts played in what reports tell. Written by us.
final class PersonNouns {
  private static final Set<String> KIN =
      Vocabulary.words(
          """
          mother father mom dad mum parent brother sister sibling son daughter wife husband spouse
          cousin uncle aunt nephew niece grandmother grandfather grandma grandpa grandson
          granddaughter grandparent grandchild half-brother half-sister stepbrother stepsister
          stepfather stepmother stepson stepdaughter fiance fiancee fiancé fiancée girlfriend
          boyfriend partner widow widower twin relative great-uncle great-aunt brother-in-law
          sister-in-law father-in-law mother-in-law son-in-law daughter-in-law godmother godfather
          ex-wife ex-husband ex-girlfriend ex-boyfriend friend neighbor neighbour roommate classmate
          acquaintance colleague coworker co-worker companion
          """);

  private static final Set<String> OTHERS =
      Vocabulary.words(
          """
          man woman boy girl child baby infant toddler teen teenager adolescent juvenile youth kid
          person adult student pupil resident citizen national native tourist traveler traveller
          visitor passenger female male driver motorist pedestrian victim suspect gunman shooter attacker
          assailant killer murderer robber burglar thief witness survivor patient inmate prisoner
          fugitive hostage refugee migrant immigrant worker employee staffer laborer labourer
          plumber electrician carpenter mechanic contractor builder farmer fisherman miner cook chef
          waiter waitress bartender cashier clerk janitor guard nurse doctor physician surgeon
          paramedic dentist teacher professor lecturer principal scholar scientist researcher
          engineer architect analyst expert economist historian author writer journalist reporter
          correspondent editor photographer anchor broadcaster blogger actor actress singer rapper
          musician dancer artist comedian model athlete player coach quarterback golfer boxer
          footballer goalkeeper pitcher lawyer attorney prosecutor judge magistrate solicitor
          barrister coroner examiner officer policeman policewoman detective deputy sheriff trooper
          sergeant lieutenant captain major colonel general admiral commander soldier marine sailor
          pilot veteran vet firefighter fireman agent investigator inspector constable chief
          commissioner superintendent mayor governor senator congressman congresswoman lawmaker
          legislator representative minister president premier chancellor secretary ambassador
          diplomat envoy official spokesman spokeswoman spokesperson director chairman chairwoman
          chairperson chair ceo executive manager owner founder boss foreman supervisor businessman
          businesswoman entrepreneur banker trader investor salesman pastor priest bishop cardinal
          pope imam cleric mullah rabbi reverend leader activist militant insurgent rebel terrorist
          extremist fighter bomber member defendant convict offender criminal king queen prince
          princess politician candidate nominee lawyer aide adviser advisor assistant consultant
          counselor counsellor therapist volunteer organizer hunter athlete graduate freshman
          sophomore junior senior undergraduate mastermind ringleader accomplice co-defendant
          seismologist geologist astronaut publicist agent rep bystander onlooker shopper customer
          clubgoer homeowner landlord tenant trucker pensioner retiree local foreigner
          """);

  private static final Set<String> NAMES_TOO =
      Vocabulary.words(
          "cook marine king bishop pope prince judge guard farmer fisherman miner major general"
              + " deputy model cardinal priest baker miller senior junior child man hunter mason"
              + " carpenter porter page chair chef native");

  private PersonNouns() {}

  static boolean isPerson(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return KIN.contains(word) || OTHERS.contains(word);
  }

  /// Nouns for people that are no names: "Student", but not "Cook" or "Bishop".
  static boolean isCalling(String noun) {
    return isPerson(noun) && !NAMES_TOO.contains(noun.toLowerCase(Locale.ROOT));
  }

  static boolean isKin(String noun) {
    return KIN.contains(noun.toLowerCase(Locale.ROOT));
  }
}

package org.variorum.extract.amount;

import java.util.Set;

/// Nouns that name people, by their lemmas: a general list of the words news counts people with.
public final class PeopleWords {
  private static final Set<String> PEOPLE =
      Set.of(
          """
          abductor accomplice activist actor adolescent adult afghan agent analyst assailant
          athlete attacker attorney aunt baby bandit body bomber bouncer boy boyfriend brother
          burglar bystander captain captive cashier casualty celebrant chief child citizen
          civilian cleric clerk client coach colleague colonel commander commuter convict cop
          corporal countryman couple cousin coworker crew crewman criminal customer cyclist dad
          dancer daughter dead defendant demonstrator deputy detainee doctor driver elder employee
          evacuee expert extremist family fan farmer father female fiance fiancee fighter
          firefighter fireman fisherman follower foreigner friend gangster general girl girlfriend
          grandchild granddaughter grandfather grandmother grandparent grandson guard guerrilla
          guest gunman gunmen half-brother head hijacker homeless homeowner hostage housemate
          human husband imam immigrant individual infant injured inmate insurgent intruder
          journalist judge juror juvenile kid kidnapper killer laborer labourer lawmaker lawyer
          leader leadership lieutenant local male man manager marcher marine medic member migrant
          militant miner minister minor missing mom monk mother motorist mourner mum murderer
          musician national neighbor neighbour nephew newborn niece nun nurse occupant offender
          officer official onlooker operative orphan other owner pakistani paramedic parent
          partner partygoer passenger pastor patient patron peasant pedestrian people person
          photographer pilot pirate player police policeman policemen policewoman politician
          preschooler priest prisoner private professor prosecutor protester protestor pupil rebel
          recruit refugee relative reporter rescuer resident reveler reveller robber roommate
          sailor scholar schoolboy schoolchild schoolgirl senator senior sergeant serviceman
          servicewoman sheriff shooter shopper sibling singer sister smuggler sniper soldier son
          spaniard spectator spokesman spokesperson spokeswoman spouse staff staffer stepdaughter
          stepfather stepmother stepson student supporter survivor suspect teacher teen teenager
          tenant terrorist thief toddler tourist trade-unionist trafficker trainee traveler
          traveller troop trooper twin uncle unionist vandal veteran victim villager visitor
          volunteer watchman wife witness woman worker worshiper worshipper wounded youth
          """
              .strip()
              .split("\\s+"));

  private PeopleWords() {}

  /// Whether the noun, by its lemma in lower case, names people.
  public static boolean isPerson(String lemma) {
    return PEOPLE.contains(lemma);
  }
}

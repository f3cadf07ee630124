package org.variorum.extract.place;

import java.util.regex.Pattern;

/// Names of areas without the word for their sort.
final class PlainNames {
  private static final Pattern GENERIC_BEFORE =
      Pattern.compile(
          "(?i)^(the )?(province|provincia|provincie|provinz|departamento|département|department|"
              + "distrito|district|distretto|région|region|regione|región|estado|state|municipio|"
              + "municipality|prefectura|préfecture|governorate|gouvernorat|gobernación|county|"
              + "condado|comté|contea|cantón|canton|cantone|kanton|oblast|óblast|republic|república|raión|raion|distrikt|wilaya|wilāyat|city|borough|royal"
              + " borough|parroquia|parish|comarca|provinsi|propinsi|kabupaten|arrondissement)("
              + " autónoma| autonome)?( of| de la| de los| de| del| des| du| di| do| da| d['’]|"
              + " van)? ?");
  private static final Pattern GENERIC_AFTER =
      Pattern.compile(
          "(?i)[ -](province|region|district|county|state|department|governorate|oblast|prefecture|"
              + "municipality|division|canton|parish|emirate|republic|territory|krai|city|metropolitan"
              + " city|autonomous region|provinz|bezirk|kreis|provincie|provins|lääni|"
              + "maakunta|provinsen|fylke|län|megye|kraj|voivodeship|ili|eyaleti|vilayeti|apskritis|"
              + "bölgesi|governatorato|distrikt|gouvernement|raion|rayon|township|regency|islamic"
              + " republic|special administrative region|autonomous province|province de)$");

  private PlainNames() {}

  /// The name without "Province of" and the like, where something is left.
  static String of(String name) {
    String before = GENERIC_BEFORE.matcher(name).replaceFirst("");
    String both = GENERIC_AFTER.matcher(before.isBlank() ? name : before).replaceFirst("");
    return both.isBlank() ? name : both;
  }
}

package org.variorum.model.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Countries and the words for what and who is theirs.
///
/// The countries and their codes are those of ISO 3166-1; the words are the common English ones.
public final class Demonyms {
  private static final String LINES =
      """
      AF Afghanistan=Afghan,Afghani
      AL Albania=Albanian
      DZ Algeria=Algerian
      AD Andorra=Andorran
      AO Angola=Angolan
      AR Argentina=Argentine,Argentinian,Argentinean
      AM Armenia=Armenian
      AU Australia=Australian,Aussie
      AT Austria=Austrian
      AZ Azerbaijan=Azerbaijani,Azeri
      BS Bahamas=Bahamian
      BH Bahrain=Bahraini
      BD Bangladesh=Bangladeshi
      BB Barbados=Barbadian
      BY Belarus=Belarusian,Belarussian
      BE Belgium=Belgian
      BZ Belize=Belizean
      BJ Benin=Beninese
      BT Bhutan=Bhutanese
      BO Bolivia=Bolivian
      BA Bosnia and Herzegovina=Bosnian,Bosnia
      BW Botswana=Botswanan
      BR Brazil=Brazilian
      BN Brunei=Bruneian
      BG Bulgaria=Bulgarian
      BF Burkina Faso=Burkinabe
      BI Burundi=Burundian
      KH Cambodia=Cambodian
      CM Cameroon=Cameroonian
      CA Canada=Canadian
      CV Cape Verde=Cape Verdean
      CF Central African Republic=Central African
      TD Chad=Chadian
      CL Chile=Chilean
      CN China=Chinese
      CO Colombia=Colombian
      CD Democratic Republic of the Congo=Congolese,Congo
      CR Costa Rica=Costa Rican
      HR Croatia=Croatian,Croat
      CU Cuba=Cuban
      CY Cyprus=Cypriot
      CZ Czech Republic=Czech,Czechia
      DK Denmark=Danish,Dane
      DJ Djibouti=Djiboutian
      DO Dominican Republic=Dominican
      EC Ecuador=Ecuadorian,Ecuadorean
      EG Egypt=Egyptian
      SV El Salvador=Salvadoran,Salvadorean,Salvadorian
      ER Eritrea=Eritrean
      EE Estonia=Estonian
      ET Ethiopia=Ethiopian
      FJ Fiji=Fijian
      FI Finland=Finnish,Finn
      FR France=French,Frenchman,Frenchwoman
      GA Gabon=Gabonese
      GM Gambia=Gambian
      GE Georgia=Georgian
      DE Germany=German
      GH Ghana=Ghanaian
      GR Greece=Greek
      GT Guatemala=Guatemalan
      GN Guinea=Guinean
      GY Guyana=Guyanese
      HT Haiti=Haitian
      HN Honduras=Honduran
      HU Hungary=Hungarian
      IS Iceland=Icelandic,Icelander
      IN India=Indian
      ID Indonesia=Indonesian
      IR Iran=Iranian
      IQ Iraq=Iraqi
      IE Ireland=Irish,Irishman
      IL Israel=Israeli
      IT Italy=Italian
      CI Ivory Coast=Ivorian
      JM Jamaica=Jamaican
      JP Japan=Japanese
      JO Jordan=Jordanian
      KZ Kazakhstan=Kazakh,Kazakhstani
      KE Kenya=Kenyan
      XK Kosovo=Kosovar
      KW Kuwait=Kuwaiti
      KG Kyrgyzstan=Kyrgyz
      LA Laos=Laotian,Lao
      LV Latvia=Latvian
      LB Lebanon=Lebanese
      LS Lesotho=Basotho
      LR Liberia=Liberian
      LY Libya=Libyan
      LT Lithuania=Lithuanian
      LU Luxembourg=Luxembourger
      MG Madagascar=Malagasy
      MW Malawi=Malawian
      MY Malaysia=Malaysian
      MV Maldives=Maldivian
      ML Mali=Malian
      MT Malta=Maltese
      MR Mauritania=Mauritanian
      MU Mauritius=Mauritian
      MX Mexico=Mexican
      MD Moldova=Moldovan
      MN Mongolia=Mongolian
      ME Montenegro=Montenegrin
      MA Morocco=Moroccan
      MZ Mozambique=Mozambican
      MM Myanmar=Burmese,Burma
      NA Namibia=Namibian
      NP Nepal=Nepalese,Nepali
      NL Netherlands=Dutch,Dutchman,Holland
      NZ New Zealand=New Zealander
      NI Nicaragua=Nicaraguan
      NE Niger=Nigerien
      NG Nigeria=Nigerian
      KP North Korea=North Korean
      MK North Macedonia=Macedonian
      NO Norway=Norwegian
      OM Oman=Omani
      PK Pakistan=Pakistani
      PS Palestine=Palestinian
      PA Panama=Panamanian
      PG Papua New Guinea=Papuan
      PY Paraguay=Paraguayan
      PE Peru=Peruvian
      PH Philippines=Philippine,Filipino,Filipina
      PL Poland=Polish,Pole
      PT Portugal=Portuguese
      PR Puerto Rico=Puerto Rican
      QA Qatar=Qatari
      RO Romania=Romanian
      RU Russia=Russian
      RW Rwanda=Rwandan
      SA Saudi Arabia=Saudi,Saudi Arabian
      SN Senegal=Senegalese
      RS Serbia=Serbian,Serb
      SL Sierra Leone=Sierra Leonean
      SG Singapore=Singaporean
      SK Slovakia=Slovak,Slovakian
      SI Slovenia=Slovenian,Slovene
      SO Somalia=Somali
      ZA South Africa=South African
      KR South Korea=South Korean
      SS South Sudan=South Sudanese
      ES Spain=Spanish,Spaniard
      LK Sri Lanka=Sri Lankan
      SD Sudan=Sudanese
      SR Suriname=Surinamese
      SE Sweden=Swedish,Swede
      CH Switzerland=Swiss
      SY Syria=Syrian
      TW Taiwan=Taiwanese
      TJ Tajikistan=Tajik,Tajikistani
      TZ Tanzania=Tanzanian
      TH Thailand=Thai
      TG Togo=Togolese
      TT Trinidad and Tobago=Trinidadian
      TN Tunisia=Tunisian
      TR Turkey=Turkish,Turk
      TM Turkmenistan=Turkmen
      UG Uganda=Ugandan
      UA Ukraine=Ukrainian
      AE United Arab Emirates=Emirati,UAE
      GB United Kingdom=British,Briton,UK,Britain,Great Britain
      US United States=American,US,USA,United States of America
      UY Uruguay=Uruguayan
      UZ Uzbekistan=Uzbek
      VE Venezuela=Venezuelan
      VN Vietnam=Vietnamese
      YE Yemen=Yemeni
      ZM Zambia=Zambian
      ZW Zimbabwe=Zimbabwean
      """;

  private record Row(String code, String country, String[] words) {}

  private static final Map<String, Row> BY_WORD = byWord();
  private static final Map<String, Row> BY_ADJECTIVE = byAdjective();

  private Demonyms() {}

  /// The country that a name or an adjective stands for: "Pakistan" for "Pakistani".
  public static Optional<String> country(String word) {
    return Optional.ofNullable(BY_WORD.get(Spelling.fold(word))).map(Row::country);
  }

  /// The ISO 3166-1 code of the country that a name or an adjective stands for.
  public static Optional<String> code(String word) {
    return Optional.ofNullable(BY_WORD.get(Spelling.fold(word))).map(Row::code);
  }

  /// Whether a word says of which country somebody is, as "Spanish" and "Spaniards" do.
  public static boolean isDemonym(String word) {
    String folded = Spelling.fold(word);
    return BY_ADJECTIVE.containsKey(folded)
        || folded.endsWith("s")
            && BY_ADJECTIVE.containsKey(folded.substring(0, folded.length() - 1));
  }

  /// The country that a demonym stands for, the plural included.
  public static Optional<String> countryOf(String demonym) {
    String folded = Spelling.fold(demonym);
    Row row = BY_ADJECTIVE.get(folded);
    if (row == null && folded.endsWith("s")) {
      row = BY_ADJECTIVE.get(folded.substring(0, folded.length() - 1));
    }
    return Optional.ofNullable(row).map(Row::country);
  }

  private static Stream<Row> rows() {
    return LINES
        .lines()
        .map(line ->
            new Row(
                line.substring(0, 2),
                line.substring(3, line.indexOf('=')),
                line.substring(line.indexOf('=') + 1).split(",")));
  }

  private static Map<String, Row> byWord() {
    Map<String, Row> words = new HashMap<>(byAdjective());
    rows().forEach(row -> words.put(Spelling.fold(row.country()), row));
    return Map.copyOf(words);
  }

  private static Map<String, Row> byAdjective() {
    return rows()
        .flatMap(row -> Stream.of(row.words()).map(word -> Map.entry(word, row)))
        .collect(
            Collectors.toUnmodifiableMap(
                e -> Spelling.fold(e.getKey()).toLowerCase(Locale.ROOT), Map.Entry::getValue));
  }
}

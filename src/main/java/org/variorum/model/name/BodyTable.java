package org.variorum.model.name;

/// Names by which well-known bodies of the world go in the news.
///
/// Written by us from what the bodies call themselves (United Nations member and agency lists, the
/// bodies' own sites and style) and from the common names of the Associated Press's reports. A body
/// stands here only if reports use an abbreviation or another name for it that its letters do not
/// give away, or that is never spelled out.
final class BodyTable {
  /// One body a line, its fullest common name first.
  static final String LINES =
      """
      United Nations|UN|U.N.|United Nations Organization|United Nations Organisation
      United Nations General Assembly|UN General Assembly|UNGA|General Assembly of the United Nations
      United Nations Security Council|UN Security Council|UNSC
      United Nations Children's Fund|UNICEF|UN Children's Fund
      United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency|United Nations Refugee Agency
      United Nations Office on Drugs and Crime|UNODC
      United Nations Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA|UN OCHA
      United Nations Assistance Mission in Afghanistan|UNAMA
      United Nations Development Programme|UNDP
      United Nations Relief and Works Agency|UNRWA
      United Nations Educational, Scientific and Cultural Organization|UNESCO
      World Food Programme|WFP|World Food Program
      World Health Organization|WHO|World Health Organisation
      International Atomic Energy Agency|IAEA
      International Monetary Fund|IMF
      International Criminal Court|ICC
      International Court of Justice|ICJ
      International Committee of the Red Cross|ICRC
      International Olympic Committee|IOC
      Doctors Without Borders|MSF|Medecins Sans Frontieres|Médecins Sans Frontières
      Human Rights Watch|HRW
      European Union|EU|E.U.
      European Central Bank|ECB
      North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation
      African Union|AU
      Arab League|League of Arab States
      Association of Southeast Asian Nations|ASEAN
      Organization of American States|OAS|Organisation of American States
      Organization for Security and Co-operation in Europe|OSCE
      Organization of the Petroleum Exporting Countries|OPEC
      Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
      Islamic State|ISIS|ISIL|IS|Daesh|Daish|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|Islamic State group|ISIS group|IS group|so-called Islamic State|self-proclaimed Islamic State|Islamic State in Iraq and the Levant
      Islamic State Khorasan|ISIS-K|IS-K|ISK|ISKP|ISIS Khorasan|Daesh Khorasan|Daesh-K|IS Khorasan|Islamic State Khorasan Province|Islamic State-Khorasan|Islamic State-Khorasan Province|ISIL-K|ISIL Khorasan|Islamic State in Khorasan|Islamic State's Khorasan branch|ISIS-K branch|ISIS-Khorasan|ISIL-KP|IS-KP
      al-Qaeda|al Qaeda|al-Qaida|al Qaida|al-Kaida|Qaeda
      al-Shabab|al Shabab|al-Shabaab|al Shabaab
      Tehrik-i-Taliban Pakistan|TTP|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Pakistani Taliban|Pakistan Taliban
      Taliban|Taleban|Afghan Taliban|Islamic Emirate of Afghanistan|Islamic Emirate|Taliban government|Taliban movement|Afghan Taliban government|Taliban regime
      Hezbollah|Hizbollah|Hizbullah|Hizballah
      Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guards
      Palestine Liberation Organization|PLO
      Palestinian Authority|Palestinian National Authority
      Kurdistan Workers' Party|PKK
      Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
      Revolutionary Armed Forces of Colombia|FARC
      Farabundo Marti National Liberation Front|FMLN|Farabundo Marti National Liberation
      Irish Republican Army|IRA
      Euskadi Ta Askatasuna|ETA
      Israel Defense Forces|IDF|Israeli military|Israeli army|Israeli Defense Forces|Israel Defence Forces
      Inter-Services Intelligence|ISI
      Federal Bureau of Investigation|FBI|F.B.I.
      Central Intelligence Agency|CIA|C.I.A.
      National Security Agency|NSA
      Drug Enforcement Administration|DEA
      Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|BATF|Bureau of Alcohol, Tobacco and Firearms
      Immigration and Customs Enforcement|ICE|US Immigration and Customs Enforcement
      Customs and Border Protection|CBP|US Customs and Border Protection
      United States Department of Justice|Justice Department|Department of Justice|DOJ|US Justice Department|US Department of Justice
      United States Department of State|State Department|US State Department|Department of State|US Department of State
      United States Department of Defense|Pentagon|Defense Department|US Department of Defense|Department of Defense|US Defense Department
      United States Department of Homeland Security|Department of Homeland Security|DHS|Homeland Security
      United States Geological Survey|USGS|US Geological Survey|Geological Survey
      National Oceanic and Atmospheric Administration|NOAA
      National Aeronautics and Space Administration|NASA
      National Transportation Safety Board|NTSB
      National Highway Traffic Safety Administration|NHTSA
      Federal Aviation Administration|FAA
      Federal Emergency Management Agency|FEMA
      Food and Drug Administration|FDA|US Food and Drug Administration
      Centers for Disease Control and Prevention|CDC|Centers for Disease Control
      Environmental Protection Agency|EPA
      Securities and Exchange Commission|SEC
      Federal Communications Commission|FCC
      Internal Revenue Service|IRS
      Federal Reserve|Fed|US Federal Reserve|Federal Reserve Board
      United States Senate|US Senate
      United States House of Representatives|US House|US House of Representatives
      United States Congress|US Congress|Congress
      United States Supreme Court|US Supreme Court
      United States Marshals Service|US Marshals Service|US Marshals|U.S. Marshals Office
      United States Coast Guard|US Coast Guard|Coast Guard
      United States Army|US Army
      United States Navy|US Navy
      United States Air Force|US Air Force
      White House|the White House
      Republican Party|GOP|Republicans
      Democratic Party|Democrats
      National Rifle Association|NRA
      American Civil Liberties Union|ACLU
      National Football League|NFL
      National Basketball Association|NBA
      National Hockey League|NHL
      Major League Baseball|MLB
      National Collegiate Athletic Association|NCAA
      New York Police Department|NYPD|New York City Police Department|New York City Police
      Los Angeles Police Department|LAPD
      Metropolitan Police|Met Police|Scotland Yard|Metropolitan Police Service
      Federal Security Service|FSB
      Royal Canadian Mounted Police|RCMP
      Associated Press|AP|The Associated Press
      Agence France-Presse|AFP|Agence France Presse
      Reuters|Reuters news agency|Thomson Reuters
      British Broadcasting Corporation|BBC|BBC News
      Cable News Network|CNN
      Columbia Broadcasting System|CBS|CBS News
      American Broadcasting Company|ABC|ABC News
      National Broadcasting Company|NBC|NBC News
      Fox News|Fox News Channel
      Islamic Republic News Agency|IRNA
      Iranian Students News Agency|ISNA|Iranian Students' News Agency
      Press Trust of India|PTI
      Deutsche Presse-Agentur|dpa|DPA
      Xinhua|Xinhua News Agency|New China News Agency
      ITAR-TASS|TASS
      Al Jazeera|Al-Jazeera|Aljazeera
      New York Times|NYT|N.Y. Times
      Los Angeles Times|L.A. Times|LA Times
      International Business Machines|IBM
      Hewlett-Packard|HP|Hewlett Packard
      Advanced Micro Devices|AMD
      General Motors|GM
      General Electric|GE
      Bharatiya Janata Party|BJP
      African National Congress|ANC
      Central Bureau of Investigation|CBI
      American Red Cross|US Red Cross
      Red Crescent|Red Crescent Society
      """;

  private BodyTable() {}
}

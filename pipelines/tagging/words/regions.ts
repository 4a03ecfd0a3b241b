import { wordList } from './word-list.ts';

/** Continents and regions that span countries, in their usual spelling. */
export const WORLD_REGIONS: readonly string[] = wordList(
  `Africa Asia Europe Antarctica Oceania North_America South_America Latin_America Central_America Americas
   Middle_East Near_East Far_East Southeast_Asia South-East_Asia South_East_Asia South_Asia East_Asia Central_Asia
   West_Asia North_Africa West_Africa East_Africa Southern_Africa Central_Africa Sub-Saharan_Africa Sahel Maghreb Sahara
   Horn_of_Africa Western_Europe Eastern_Europe Central_Europe Northern_Europe Southern_Europe Scandinavia Balkans
   Western_Balkans Caucasus South_Caucasus Iberia Caribbean West_Indies Levant Gulf Persian_Gulf Arabian_Peninsula
   Korean_Peninsula Indochina Balochistan Kurdistan Kashmir Patagonia Andes Alps Himalayas Pyrenees Amazon Siberia Arctic
   Arctic_Ocean Atlantic Atlantic_Ocean Pacific Pacific_Ocean Indian_Ocean Indo-Pacific Asia-Pacific Mediterranean
   Mediterranean_Sea Black_Sea Red_Sea Caspian_Sea Baltic_Sea Baltics North_Sea South_China_Sea East_China_Sea Yellow_Sea
   Sea_of_Japan Arabian_Sea Dead_Sea Aegean_Sea Adriatic Adriatic_Sea Bay_of_Bengal Gulf_of_Mexico Gulf_of_Aden
   Gulf_of_Oman Gulf_of_Guinea Strait_of_Hormuz Taiwan_Strait English_Channel Suez_Canal Panama_Canal Bosphorus Mekong
   Nile Danube Rhine Ganges Yangtze Mississippi Congo_Basin Lake_Victoria Lake_Chad Mount_Everest Western_Sahara Pacific_Islands
   Great_Lakes Polynesia Melanesia Latin_America_and_the_Caribbean Eurasia EMEA West East_Africa Benelux Aegean Darfur`,
);

const US_STATES = `AL Alabama AK Alaska AZ Arizona AR Arkansas CA California CO Colorado CT Connecticut DE Delaware
  FL Florida HI Hawaii ID Idaho IL Illinois IN Indiana IA Iowa KS Kansas KY Kentucky LA Louisiana ME Maine MD Maryland
  MA Massachusetts MI Michigan MN Minnesota MS Mississippi MO Missouri MT Montana NE Nebraska NV Nevada
  NH New_Hampshire NJ New_Jersey NM New_Mexico NC North_Carolina ND North_Dakota OH Ohio OK Oklahoma OR Oregon
  PA Pennsylvania RI Rhode_Island SC South_Carolina SD South_Dakota TN Tennessee TX Texas UT Utah VT Vermont
  VA Virginia WV West_Virginia WI Wisconsin WY Wyoming GA Georgia NY New_York_State WA Washington_State`;

/** Parts of countries by ISO 3166 code, in their usual English spelling. */
const PARTS: Readonly<Record<string, string>> = {
  GB: 'England Scotland Wales Northern_Ireland Cornwall Yorkshire Kent Essex Sussex Lancashire Midlands Merseyside Devon',
  CA: `Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan Nova_Scotia New_Brunswick Newfoundland
       Prince_Edward_Island Yukon Nunavut Northwest_Territories`,
  AU: 'New_South_Wales Queensland South_Australia Western_Australia Tasmania Northern_Territory Victoria NSW',
  NZ: 'North_Island South_Island Otago Waikato Canterbury Northland Southland Taranaki',
  IN: `Andhra_Pradesh Arunachal_Pradesh Assam Bihar Chhattisgarh Goa Gujarat Haryana Himachal_Pradesh Jharkhand Karnataka
       Kerala Madhya_Pradesh Maharashtra Manipur Meghalaya Mizoram Nagaland Odisha Punjab Rajasthan Sikkim Tamil_Nadu
       Telangana Tripura Uttar_Pradesh Uttarakhand West_Bengal Ladakh Jammu_and_Kashmir`,
  PK: 'Sindh Khyber_Pakhtunkhwa Waziristan Gilgit-Baltistan',
  CN: `Xinjiang Tibet Guangdong Sichuan Hubei Hunan Henan Hebei Zhejiang Jiangsu Fujian Yunnan Guangxi Inner_Mongolia
       Shandong Shanxi Shaanxi Anhui Hainan Guizhou Jilin Liaoning Heilongjiang Gansu Qinghai Jiangxi Ningxia`,
  JP: 'Hokkaido Okinawa Kyushu Honshu Shikoku',
  DE: `Bavaria Saxony Baden-Württemberg Hesse Lower_Saxony North_Rhine-Westphalia Brandenburg Thuringia Saxony-Anhalt
       Schleswig-Holstein Rhineland-Palatinate Saarland Mecklenburg-Vorpommern Bayern Sachsen Hessen Thüringen
       Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz`,
  FR: 'Brittany Normandy Provence Alsace Corsica Burgundy Île-de-France Auvergne Occitanie Nouvelle-Aquitaine',
  ES: 'Catalonia Andalusia Basque_Country Galicia Valencian_Community Canary_Islands Balearic_Islands Cataluña Andalucía',
  IT: 'Sicily Sardinia Tuscany Lombardy Piedmont Veneto Calabria Lazio Umbria Liguria Sicilia Sardegna Toscana Lombardia',
  RU: 'Chechnya Dagestan Tatarstan Bashkortostan Kamchatka Sakhalin Ingushetia',
  UA: 'Crimea Donbas Donbass Zaporizhzhia',
  PS: 'West_Bank Gaza_Strip Gaza',
  IL: 'Golan_Heights Golan Galilee Negev',
  IQ: 'Anbar Nineveh',
  ET: 'Tigray Amhara Oromia',
  NG: 'Borno Kaduna Zamfara Katsina Niger_Delta Biafra Yobe Adamawa',
  ZA: 'KwaZulu-Natal Gauteng Limpopo Mpumalanga Western_Cape Eastern_Cape Northern_Cape Free_State',
  CD: 'North_Kivu South_Kivu Ituri Katanga',
  MM: 'Rakhine Shan_State Kachin Chin_State',
  ID: 'Java Sumatra Bali Borneo Sulawesi Papua West_Papua Aceh Kalimantan Lombok',
  MY: 'Sarawak Sabah Penang Selangor Johor',
  PH: 'Mindanao Luzon Visayas Palawan Cebu',
  BR: 'Amazonas Bahia Minas_Gerais Rio_Grande_do_Sul Pernambuco Ceará',
  MX: 'Chiapas Oaxaca Jalisco Sinaloa Sonora Michoacán Guerrero Chihuahua Yucatán',
  PT: 'Madeira Azores Algarve',
  MZ: 'Cabo_Delgado',
  MD: 'Transnistria',
  GE: 'Abkhazia South_Ossetia',
  AZ: 'Nagorno-Karabakh',
  NO: 'Svalbard',
  DK: 'Jutland Faroe_Islands',
  GR: 'Crete Lesbos',
  TR: 'Anatolia',
  US: 'Silicon_Valley Wall_Street Midwest New_England Puerto_Rico Long_Island Hollywood',
};

export interface RegionName {
  readonly name: string;
  /** The country it is part of; none for a continent or an ocean. */
  readonly country?: string;
  /** ISO 3166-2, for the states of the USA. */
  readonly code?: string;
}

const states = wordList(US_STATES);

export const REGIONS: readonly RegionName[] = [
  ...WORLD_REGIONS.map((name) => ({ name })),
  ...states.flatMap((code, n) => (n % 2 ? [] : [{ name: states[n + 1] ?? code, country: 'US', code: `US-${code}` }])),
  ...Object.entries(PARTS).flatMap(([country, names]) => wordList(names).map((name) => ({ name, country }))),
];

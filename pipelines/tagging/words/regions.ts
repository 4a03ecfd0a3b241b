import { wordList } from './word-list.ts';

/** Continents and regions that span countries, in their usual spelling; other names after a slash. */
const WORLD_REGIONS = `Africa/Afrika/Afrique/África Asia/Asien/Asie Europe/Europa Antarctica/Antarktis/Antarctique/Antártida
   Oceania North_America/Nordamerika/Amérique_du_Nord South_America/Südamerika/Amérique_du_Sud/América_del_Sur/Sudamérica
   Latin_America/Lateinamerika/Amérique_latine/América_Latina Central_America/Mittelamerika/Amérique_centrale/Centroamérica Americas Middle_East/Mideast/Mittleren_Osten/Mittlerer_Osten/Naher_Osten/Nahen_Osten/Proche-Orient/Moyen-Orient/Oriente_Medio/Oriente_Próximo
   Near_East Far_East Southeast_Asia/South-East_Asia/South_East_Asia South_Asia
   East_Asia Central_Asia West_Asia North_Africa West_Africa East_Africa Southern_Africa Central_Africa Sub-Saharan_Africa
   Sahel/Sahel_region Maghreb Sahara/Sahara_Desert Horn_of_Africa Great_Lakes_region Western_Europe Eastern_Europe
   Central_Europe Northern_Europe Southern_Europe Scandinavia Balkans Western_Balkans Caucasus South_Caucasus/Southern_Caucasus
   North_Caucasus Iberia/Iberian_Peninsula Caribbean West_Indies Levant Gulf Persian_Gulf Arabian_Peninsula Korean_Peninsula Indochina
   Balochistan/Baluchistan Kurdistan Kashmir Patagonia Andes Alps Himalayas/Himalaya Pyrenees Amazon/Amazon_rainforest/Amazon_basin Siberia
   Arctic Arctic_Ocean Atlantic/Atlantic_Ocean Pacific/Pacific_Ocean Indian_Ocean Southern_Ocean
   Indo-Pacific/Indo-Pacific_region Asia-Pacific/Asia_Pacific/Asia-Pacific_region Mediterranean/Mediterranean_Sea Black_Sea Red_Sea
   Caspian_Sea Baltic_Sea Baltics/Baltic_states North_Sea Irish_Sea Barents_Sea Sea_of_Azov/Azov_Sea South_China_Sea
   East_China_Sea Yellow_Sea Sea_of_Japan Philippine_Sea Arabian_Sea
   Dead_Sea Sea_of_Galilee Aegean/Aegean_Sea Adriatic/Adriatic_Sea Ionian_Sea Tasman_Sea Coral_Sea Bering_Sea Bering_Strait
   Bay_of_Bengal Gulf_of_Mexico Gulf_of_Aden Gulf_of_Oman Gulf_of_Guinea
   Gulf_of_Thailand Strait_of_Hormuz/Hormuz_Strait Bab_el-Mandeb Strait_of_Gibraltar Strait_of_Malacca/Malacca_Strait
   Taiwan_Strait English_Channel Bosphorus/Bosporus Dardanelles Mekong/Mekong_River Nile/River_Nile/Nile_River Blue_Nile
   Danube/Danube_River Rhine/Rhine_River Dnipro_River/Dnieper/Dnieper_River Dniester Volga/Volga_River Euphrates Tigris Jordan_River/River_Jordan Ganges/River_Ganges Brahmaputra
   Indus/Indus_River Yangtze/Yangtze_River Yellow_River Congo_River Zambezi/Zambezi_River Limpopo_River Orinoco Mississippi_River Colorado_River Rio_Grande
   Congo_Basin Lake_Victoria Lake_Chad Lake_Tanganyika Lake_Malawi Lake_Kivu Mount_Everest/Everest Western_Sahara Pacific_Islands
   Great_Lakes Polynesia Melanesia
   Latin_America_and_the_Caribbean Eurasia EMEA West Benelux Darfur Global_South`;

/** Codes of the United Nations for regions (M49). */
const M49: Readonly<Record<string, string>> = {
  Africa: '002',
  Americas: '019',
  Asia: '142',
  Europe: '150',
  Oceania: '009',
  'North America': '003',
  'South America': '005',
  'Central America': '013',
  Caribbean: '029',
  'Latin America and the Caribbean': '419',
  'Latin America': '419',
  'North Africa': '015',
  'Sub-Saharan Africa': '202',
  'East Africa': '014',
  'Central Africa': '017',
  'Southern Africa': '018',
  'West Africa': '011',
  'Central Asia': '143',
  'East Asia': '030',
  'Southeast Asia': '035',
  'South Asia': '034',
  'West Asia': '145',
  'Eastern Europe': '151',
  'Northern Europe': '154',
  'Southern Europe': '039',
  'Western Europe': '155',
  Melanesia: '054',
  Polynesia: '061',
  Antarctica: '010',
};

/** Parts of countries in their usual English spelling, by country; before a colon its code in ISO 3166-2. */
const PARTS: Readonly<Record<string, string>> = {
  US: `AL:Alabama/Ala AK:Alaska AZ:Arizona/Ariz AR:Arkansas/Ark CA:California/Calif/Kalifornien/Californie CO:Colorado/Colo
       CT:Connecticut/Conn DE:Delaware FL:Florida/Fla HI:Hawaii ID:Idaho IL:Illinois/Ill IN:Indiana/Ind IA:Iowa KS:Kansas/Kan
       KY:Kentucky/Ky LA:Louisiana ME:Maine MD:Maryland/Md MA:Massachusetts/Mass MI:Michigan/Mich MN:Minnesota/Minn
       MS:Mississippi/Miss MO:Missouri MT:Montana/Mont NE:Nebraska/Neb NV:Nevada/Nev NH:New_Hampshire/N.H. NJ:New_Jersey/N.J.
       NM:New_Mexico/N.M. NC:North_Carolina/N.C. ND:North_Dakota/N.D. OH:Ohio OK:Oklahoma/Okla OR:Oregon/Ore PA:Pennsylvania/Pa
       RI:Rhode_Island/R.I. SC:South_Carolina/S.C. SD:South_Dakota/S.D. TN:Tennessee/Tenn TX:Texas/Tex UT:Utah VT:Vermont/Vt
       VA:Virginia/Va WV:West_Virginia/W.Va. WI:Wisconsin/Wis WY:Wyoming/Wyo GA:Georgia/Ga
       NY:New_York_State/New_York/N.Y. WA:Washington_State/Washington/Wash
       Silicon_Valley Wall_Street Midwest New_England Puerto_Rico Long_Island Hollywood Bay_Area/San_Francisco_Bay_Area Gulf_Coast
       Appalachia Grand_Canyon Cape_Canaveral Cape_Cod Brooklyn Queens Bronx Harlem Staten_Island`,
  CA: `ON:Ontario/Ont QC:Quebec/Que BC:British_Columbia/B.C. AB:Alberta/Alta MB:Manitoba/Man. SK:Saskatchewan/Sask NS:Nova_Scotia/N.S. NB:New_Brunswick/N.B.
       NL:Newfoundland_and_Labrador/Newfoundland PE:Prince_Edward_Island/P.E.I. YT:Yukon NU:Nunavut NT:Northwest_Territories
       Vancouver_Island Labrador`,
  GB: `ENG:England SCT:Scotland/Schottland/Écosse/Escocia WLS:Wales NIR:Northern_Ireland/Nordirland/Ulster Cornwall Yorkshire Kent
       Essex Sussex Lancashire Cumbria Norfolk Suffolk Surrey Hampshire Dorset Somerset Northumberland Merseyside
       West_Midlands/Midlands East_Midlands Greater_London Greater_Manchester Cheshire Derbyshire Devon Gloucestershire Hertfordshire
       Isle_of_Wight Orkney Shetland Hebrides/Outer_Hebrides Highlands/Scottish_Highlands Gibraltar`,
  IE: 'Connacht Leinster Munster',
  AU: `NSW:New_South_Wales/NSW QLD:Queensland SA:South_Australia WA:Western_Australia TAS:Tasmania NT:Northern_Territory
       VIC:Victoria ACT:Australian_Capital_Territory/ACT Great_Barrier_Reef Torres_Strait`,
  NZ: "North_Island South_Island Otago Waikato Canterbury Northland Southland Taranaki Hawke's_Bay",
  IN: `AP:Andhra_Pradesh AR:Arunachal_Pradesh AS:Assam BR:Bihar CT:Chhattisgarh GA:Goa GJ:Gujarat HR:Haryana HP:Himachal_Pradesh
       JH:Jharkhand KA:Karnataka KL:Kerala MP:Madhya_Pradesh MH:Maharashtra MN:Manipur ML:Meghalaya MZ:Mizoram NL:Nagaland
       OR:Odisha/Orissa PB:Punjab RJ:Rajasthan SK:Sikkim TN:Tamil_Nadu TG:Telangana TR:Tripura UP:Uttar_Pradesh
       UT:Uttarakhand WB:West_Bengal LA:Ladakh JK:Jammu_and_Kashmir Andaman_and_Nicobar_Islands/Andamans`,
  PK: `SD:Sindh KP:Khyber_Pakhtunkhwa Waziristan/North_Waziristan/South_Waziristan GB:Gilgit-Baltistan PB:Punjab Azad_Kashmir`,
  CN: `XJ:Xinjiang XZ:Tibet GD:Guangdong SC:Sichuan HB:Hubei HN:Hunan HA:Henan HE:Hebei ZJ:Zhejiang JS:Jiangsu FJ:Fujian
       YN:Yunnan GX:Guangxi NM:Inner_Mongolia SD:Shandong SX:Shanxi SN:Shaanxi AH:Anhui HI:Hainan GZ:Guizhou JL:Jilin
       LN:Liaoning HL:Heilongjiang GS:Gansu QH:Qinghai JX:Jiangxi NX:Ningxia`,
  JP: 'Hokkaido Okinawa Kyushu Honshu Shikoku Noto_Peninsula/Noto Ishikawa',
  DE: `BY:Bavaria/Bayern/Bavière/Baviera SN:Saxony/Sachsen BW:Baden-Württemberg HE:Hesse/Hessen NI:Lower_Saxony/Niedersachsen
       NW:North_Rhine-Westphalia/Nordrhein-Westfalen/NRW BB:Brandenburg TH:Thuringia/Thüringen
       ST:Saxony-Anhalt/Sachsen-Anhalt SH:Schleswig-Holstein RP:Rhineland-Palatinate/Rheinland-Pfalz SL:Saarland
       MV:Mecklenburg-Vorpommern/Mecklenburg-Western_Pomerania Ruhrgebiet/Ruhr`,
  AT: 'Tyrol/Tirol Carinthia/Kärnten Styria/Steiermark Vorarlberg Burgenland',
  FR: `Brittany/Bretagne Normandy/Normandie Provence Alsace Corsica/Corse/Korsika Burgundy/Bourgogne Île-de-France Auvergne
       Occitanie/Occitania Nouvelle-Aquitaine Savoie/Savoy Lorraine Champagne Guadeloupe Martinique Mayotte New_Caledonia`,
  ES: `Catalonia/Cataluña/Catalunya/Catalogne/Katalonien Andalusia/Andalucía Basque_Country/País_Vasco/Euskadi Galicia
       Valencian_Community/Comunidad_Valenciana Canary_Islands/Canarias/Kanaren Balearic_Islands/Baleares/Balearen Extremadura
       Castilla_y_León Castilla-La_Mancha Asturias Aragón Navarra/Navarre Mallorca/Majorca Ibiza Tenerife Lanzarote`,
  IT: `Sicily/Sicilia/Sizilien Sardinia/Sardegna Tuscany/Toscana Lombardy/Lombardia/Lombardei Piedmont/Piemonte Veneto Calabria
       Lazio Umbria Liguria Campania Emilia-Romagna Apulia/Puglia South_Tyrol/Südtirol Lampedusa Capri`,
  RU: `Chechnya Dagestan Tatarstan Bashkortostan Kamchatka Sakhalin Ingushetia Belgorod_region/Belgorod_Oblast
       Kursk_region/Kursk_Oblast Kaliningrad_region Kuril_Islands North_Ossetia Urals`,
  UA: `Crimea/Krim/Crimée Donbas/Donbass Donetsk_region/Donetsk_Oblast Luhansk_region/Luhansk_Oblast Kherson_region/Kherson_Oblast
       Zaporizhzhia_region Kharkiv_region/Kharkiv_Oblast Transcarpathia`,
  PL: 'Silesia Pomerania Masovia',
  PS: 'West_Bank/Westjordanland/Cisjordanie/Cisjordania Gaza_Strip/Gazastreifen/bande_de_Gaza/Franja_de_Gaza Gaza East_Jerusalem',
  IL: 'Golan_Heights/Golan Galilee Negev',
  IQ: 'Anbar Nineveh Iraqi_Kurdistan/Kurdistan_Region',
  SY: 'Latakia_Governorate Idlib_Governorate',
  ET: 'Tigray/Tigray_region Amhara/Amhara_region Oromia Afar',
  NG: `Borno/Borno_State Zamfara Niger_Delta Biafra Yobe Adamawa Rivers_State Benue/Benue_State Plateau_State
       Anambra Delta_State Imo_State Ogun Ekiti Bayelsa Taraba`,
  KE: 'Turkana Rift_Valley Kiambu Kilifi Kajiado Masai_Mara/Maasai_Mara',
  TZ: 'Serengeti Kilimanjaro/Mount_Kilimanjaro',
  UG: 'Karamoja Buganda',
  ZA: `KZN:KwaZulu-Natal/KZN GP:Gauteng LP:Limpopo MP:Mpumalanga WC:Western_Cape EC:Eastern_Cape NC:Northern_Cape FS:Free_State
       NW:North_West`,
  CD: 'North_Kivu/Nord-Kivu South_Kivu/Sud-Kivu Ituri Katanga',
  MM: 'Rakhine/Rakhine_State/Rakhine_state Shan_State/Shan_state Kachin/Kachin_State Chin_State Kayin_State/Karen_State',
  ID: 'Java Sumatra Bali Borneo Sulawesi Papua West_Papua Aceh Kalimantan Lombok West_Java East_Java Central_Java North_Sumatra Flores',
  MY: 'Sarawak Sabah Penang Selangor Johor Kelantan Perak Pahang',
  PH: 'Mindanao Luzon Visayas Palawan Mindoro Leyte Negros Batangas Cagayan Scarborough_Shoal/Second_Thomas_Shoal',
  VN: 'Mekong_Delta',
  BR: `AM:Amazonas BA:Bahia MG:Minas_Gerais RS:Rio_Grande_do_Sul PE:Pernambuco CE:Ceará MT:Mato_Grosso MS:Mato_Grosso_do_Sul
       PA:Pará PR:Paraná SC:Santa_Catarina GO:Goiás MA:Maranhão RO:Rondônia RR:Roraima AC:Acre TO:Tocantins Pantanal`,
  AR: 'Tierra_del_Fuego Neuquén Chubut Santa_Fe_Province Buenos_Aires_Province Jujuy',
  CO: 'Antioquia Cauca Catatumbo',
  VE: 'Zulia Bolívar_State',
  MX: `CHP:Chiapas OAX:Oaxaca JAL:Jalisco SIN:Sinaloa SON:Sonora MIC:Michoacán GRO:Guerrero CHH:Chihuahua YUC:Yucatán
       QUE:Querétaro TAM:Tamaulipas Baja_California Nuevo_León Coahuila Guanajuato Quintana_Roo Tabasco Yucatán_Peninsula`,
  EC: 'Galapagos_Islands/Galápagos/Galapagos Esmeraldas',
  CL: 'Atacama/Atacama_Desert Easter_Island Araucanía',
  PT: 'Madeira Azores/Açores Algarve Alentejo',
  MZ: 'Cabo_Delgado Sofala Gorongosa',
  MD: 'Transnistria Gagauzia',
  GE: 'Abkhazia South_Ossetia',
  AZ: 'Nagorno-Karabakh/Karabakh Nakhchivan',
  BA: 'Republika_Srpska',
  RO: 'Transylvania',
  RS: 'Vojvodina',
  CY: 'Northern_Cyprus',
  NO: 'Svalbard Lofoten',
  DK: 'Jutland Faroe_Islands Bornholm',
  SE: 'Lapland Gotland Skåne',
  GR: 'Crete/Kreta Lesbos Rhodes Corfu Samos Peloponnese Evros',
  TR: 'Anatolia Cappadocia Thrace',
  EG: 'Sinai/Sinai_Peninsula Nile_Delta Suez_Canal',
  PA: 'Panama_Canal',
  LY: 'Cyrenaica Fezzan',
  SD: 'Kordofan/South_Kordofan/North_Kordofan North_Darfur South_Darfur West_Darfur Gezira',
  SS: 'Upper_Nile_State Jonglei',
  SO: 'Puntland Somaliland Jubaland',
  YE: 'Hadramawt Socotra',
  AF: 'Helmand Nangarhar Panjshir',
  KR: 'Jeju/Jeju_Island Gyeonggi',
  PG: 'Bougainville Enga',
};

export interface RegionName {
  readonly name: string;
  /** Other names of it. */
  readonly other: readonly string[];
  /** The country it is part of; none for a continent or an ocean. */
  readonly country?: string;
  /** ISO 3166-2. */
  readonly code?: string;
  /** Region code of the United Nations. */
  readonly m49?: string;
}

const worldRegion = (entry: string): RegionName => {
  const [name = '', ...other] = entry.split('/');
  const m49 = M49[name];
  return { name, other, ...(m49 === undefined ? {} : { m49 }) };
};

const part = (country: string, entry: string): RegionName => {
  const [, code, names = ''] = /^(?:([A-Z]{2,3}):)?(.+)$/.exec(entry) ?? [];
  const [name = '', ...other] = names.split('/');
  return { name, other, country, ...(code === undefined ? {} : { code: `${country}-${code}` }) };
};

export const REGIONS: readonly RegionName[] = [
  ...wordList(WORLD_REGIONS).map(worldRegion),
  ...Object.entries(PARTS).flatMap(([country, entries]) => wordList(entries).map((entry) => part(country, entry))),
];

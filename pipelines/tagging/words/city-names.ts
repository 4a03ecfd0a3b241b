import { FOREIGN_NAMES } from './foreign-city-names.ts';

export interface CityName {
  /** What it is called; the first is the name we give. */
  readonly names: readonly string[];
  /** As GeoNames spells it. */
  readonly geonames: string;
  readonly country: string;
}

/** "Names; by semicolons: GeoNames name/CC" */
const readLine = (line: string): CityName => {
  const [, names = '', geonames = '', country = ''] = /^(.+): (.+)\/([A-Z]{2})$/.exec(line) ?? [];
  return { names: names.split('; '), geonames, country };
};

const readLines = (lines: string): CityName[] => lines.trim().split('\n').map(readLine);

/** Cities that English calls otherwise than GeoNames, and their other names. */
export const CITY_NAMES: readonly CityName[] = readLines(`
New York City; New York; NYC; New York N.Y.: New York City/US
Washington, D.C.; Washington; Washington DC; Washington D.C.: Washington, D.C./US
Manhattan: Manhattan/US
Los Angeles; L.A.: Los Angeles/US
St. Louis; Saint Louis: St. Louis/US
Mexico City; Ciudad de México; CDMX: Mexico City/MX
Quebec City; Québec City: Québec/CA
Montreal: Montréal/CA
Ciudad Juárez; Juarez: Juárez/MX
Acapulco: Acapulco de Juárez/MX
Bogotá; Bogota: Bogotá/CO
Rio de Janeiro; Rio: Rio de Janeiro/BR
Bariloche: San Carlos de Bariloche/AR
Panama City; Ciudad de Panamá: Panamá/PA
León; Leon: León de los Aldama/MX
Ecatepec: Ecatepec de Morelos/MX
Nezahualcóyotl: Ciudad Nezahualcoyotl/MX
Naucalpan: Naucalpan de Juárez/MX
Querétaro: Santiago de Querétaro/MX
Tuxtla Gutiérrez: Tuxtla/MX
Durango: Victoria de Durango/MX
Matamoros: Heroica Matamoros/MX
Xalapa; Jalapa: Xalapa de Enríquez/MX
Pachuca: Pachuca de Soto/MX
San Cristóbal de las Casas; San Cristóbal: San Cristóbal de las Casas/MX
Santa Cruz; Santa Cruz de la Sierra: Santa Cruz de la Sierra/BO
Tucumán: San Miguel de Tucumán/AR
Catamarca: San Fernando del Valle de Catamarca/AR
Cap-Haïtien: Okap/HT
Lexington: Lexington-Fayette/US
Ajman: Ajman City/AE
Ras al-Khaimah: Ras Al Khaimah City/AE
Havana; La Habana: Havana/CU
London: London/GB
Newcastle; Newcastle-upon-Tyne: Newcastle upon Tyne/GB
Hull: Kingston upon Hull/GB
Galway: Gaillimh/IE
Limerick: Luimneach/IE
Wexford: Loch Garman/IE
Newbridge: Droichead Nua/IE
Clonmel: Cluain Meala/IE
Killarney: Cill Airne/IE
Tramore: Trá Mhór/IE
Mullingar: An Muileann gCearr/IE
Munich; München; Muenchen: Munich/DE
Cologne; Köln; Koeln: Köln/DE
Nuremberg; Nürnberg: Nürnberg/DE
Frankfurt: Frankfurt am Main/DE
Hanover; Hannover: Hannover/DE
Düsseldorf; Dusseldorf; Duesseldorf: Düsseldorf/DE
Vienna; Wien: Vienna/AT
Geneva; Genève: Genève/CH
Zurich; Zürich; Zuerich: Zürich/CH
Bern; Berne: Bern/CH
Basel; Basle: Basel/CH
Lucerne; Luzern: Luzern/CH
Brussels; Bruxelles; Brussel: Brussels/BE
Antwerp; Antwerpen: Antwerpen/BE
Ghent; Gent: Gent/BE
Bruges; Brugge: Brugge/BE
The Hague; Den Haag; Hague: The Hague/NL
Aarhus: Århus/DK
Copenhagen; København: Copenhagen/DK
Gothenburg; Göteborg: Göteborg/SE
Seville; Sevilla: Sevilla/ES
Saragossa; Zaragoza: Zaragoza/ES
Lisbon; Lisboa: Lisbon/PT
Vitoria-Gasteiz; Vitoria: Gasteiz / Vitoria/ES
San Sebastián; Donostia; Donostia-San Sebastián: Donostia / San Sebastián/ES
Castellón; Castellón de la Plana: Castelló de la Plana/ES
Palma; Palma de Mallorca: Palma/ES
Las Palmas: Las Palmas de Gran Canaria/ES
La Coruña; A Coruña; Corunna: A Coruña/ES
Jerez: Jerez de la Frontera/ES
Padua; Padova: Padova/IT
Reggio Emilia: Reggio nell'Emilia/IT
Mantua; Mantova: Mantova/IT
Halle: Halle (Saale)/DE
Ludwigshafen: Ludwigshafen am Rhein/DE
Almere: Almere Stad/NL
's-Hertogenbosch; Den Bosch: 's-Hertogenbosch/NL
Larissa: Lárisa/GR
Rome; Roma: Rome/IT
Milan; Milano: Milan/IT
Turin; Torino: Turin/IT
Naples; Napoli: Naples/IT
Venice; Venezia: Venice/IT
Florence; Firenze: Florence/IT
Genoa; Genova: Genoa/IT
Patras: Pátra/GR
Heraklion; Iraklio: Irákleion/GR
Athens: Athens/GR
Warsaw; Warszawa: Warsaw/PL
Krakow; Cracow: Kraków/PL
Prague; Praha: Prague/CZ
Bucharest; București: Bucharest/RO
Belgrade; Beograd: Belgrade/RS
Pristina; Prishtina: Pristina/XK
Mitrovica; Mitrovicë: Mitrovicë/XK
Gjakova; Đakovica: Gjakovë/XK
Peja; Peć: Peć/XK
Moscow; Moskva: Moscow/RU
St. Petersburg; Saint Petersburg; Leningrad: Saint Petersburg/RU
Nizhny Novgorod: Nizhniy Novgorod/RU
Rostov-on-Don: Rostov-na-Donu/RU
Grozny: Groznyy/RU
Kyiv; Kiev: Kyiv/UA
Kharkiv; Kharkov: Kharkiv/UA
Odesa; Odessa: Odessa/UA
Lviv; Lvov: Lviv/UA
Zaporizhzhia; Zaporizhia; Zaporozhye: Zaporizhia/UA
Avdiivka: Avdiyivka/UA
Kramatorsk: Kramators’k/UA
Mykolaiv: Mykolayiv/UA
Luhansk; Lugansk: Luhansk/UA
Tolyatti; Togliatti: Tol’yatti/RU
Arkhangelsk; Archangel: Arkhangel’sk/RU
Oryol; Orel: Orël/RU
Naberezhnye Chelny: Naberezhnyye Chelny/RU
Chernivtsi; Chernovtsy: Chernivtsi/UA
Vinnytsia; Vinnytsya; Vinnitsa: Vinnytsia/UA
Sievierodonetsk; Severodonetsk: Syevyerodonets’k/UA
Sloviansk; Slavyansk: Sloviansk/UA
Yevpatoria: Yevpatoriya/UA
Feodosia: Feodosiya/UA
Kostiantynivka: Kostyantynivka/UA
Enerhodar: Energodar/UA
Kupiansk: Kupjansk/UA
Uzhhorod: Uzhgorod/UA
Yenakiieve: Yenakiyeve/UA
Dobropillia: Dobropillya/UA
Debaltseve: Debal’tseve/UA
Chuhuiv: Chuhuyiv/UA
Volodymyr: Volodymyr-Volynskyi/UA
Mogilev; Mahilyow: Mahilyow/BY
Vitebsk; Viciebsk: Vitebsk/BY
Babruysk; Bobruisk: Babruysk/BY
Barysaw; Borisov: Barysaw/BY
Sumgait; Sumgayit: Sumqayıt/AZ
Karaganda; Karagandy: Karagandy/KZ
Oskemen; Ust-Kamenogorsk: Ust-Kamenogorsk/KZ
Oral; Uralsk: Oral/KZ
Andijan: Andijon/UZ
Karshi; Qarshi: Qarshi/UZ
Kokand: Qo‘qon/UZ
Jizzakh: Jizzax/UZ
Urgench: Urganch/UZ
Termez: Tirmiz/UZ
Margilan: Marg‘ilon/UZ
Navoi: Navoiy/UZ
Homel; Gomel: Homyel'/BY
Grodno: Hrodna/BY
Sukhumi: Sokhumi/GE
Stepanakert; Khankendi: Xankandi/AZ
Astana; Nur-Sultan: Nur-Sultan/KZ
Mazar-i-Sharif: Mazār-e Sharīf/AF
Basra: Basrah/IQ
Sulaymaniyah; Sulaimaniya: As Sulaymānīyah/IQ
Fallujah; Falluja: Al Fallūjah/IQ
Hama: Ḩamāh/SY
Raqqa: Ar Raqqah/SY
Daraa; Deraa: Dar‘ā/SY
Palmyra: Tadmur/SY
Kobani; Kobane: ‘Ayn al ‘Arab/SY
Jerusalem; al-Quds: Jerusalem/IL
Tel Aviv; Tel Aviv-Yafo: Tel Aviv/IL
Gaza City: Gaza/PS
Khan Younis; Khan Yunis: Khān Yūnis/PS
Rafah: Rafaḩ/PS
Jabalia; Jabaliya: Jabālyā/PS
Jenin: Janīn/PS
Mecca; Makkah: Mecca/SA
Medina: Medina/SA
Taif: Ta’if/SA
Diwaniyah; Diwaniya: Ad Dīwānīyah/IQ
Kut: Al Kūt/IQ
Hilla; Hillah: Al Ḩillah/IQ
Amarah; Amara: Al ‘Amārah/IQ
Duhok; Dohuk: Dihok/IQ
Samawah: As Samawah/IQ
Zubair: Az Zubayr/IQ
Nasiriyah; Nasiriya: Nasiriyah/IQ
Karbala; Kerbala: Karbala/IQ
Baqubah; Baquba: Baqubah/IQ
Abu Ghraib: Abū Ghurayb/IQ
Ahvaz; Ahwaz: Ahvaz/IR
Isfahan; Esfahan: Isfahan/IR
Urmia: Orūmīyeh/IR
Hamadan; Hamedan: Hamadān/IR
Khoy: Khowy/IR
Mashhad; Mashad: Mashhad/IR
Deir ez-Zor; Deir Ezzor; Deir al-Zor: Deir ez-Zor/SY
Latakia; Lattakia: Latakia/SY
Jubail: Al Jubayl/SA
Hofuf: Al Hufūf/SA
Buraidah; Buraydah: Buraydah/SA
Khobar; Al-Khobar: Khobar/SA
Rishon LeZion: Rishon LeẔiyyon/IL
Petah Tikva: Petaẖ Tiqwa/IL
Beersheba; Be'er Sheva; Beer Sheva: Beersheba/IL
Mansoura: Al Manşūrah/EG
Fayoum; Faiyum; Fayyum: Al Fayyūm/EG
Tanta: Tanda/EG
Asyut; Assiut: Asyūţ/EG
Minya: Al Minyā/EG
Mahalla; El-Mahalla El-Kubra; Mahalla al-Kubra: Al Maḩallah al Kubrá/EG
Damanhur; Damanhour: Damanhūr/EG
Beni Suef: Banī Suwayf/EG
Kafr el-Sheikh: Kafr ash Shaykh/EG
El Arish; al-Arish; El-Arish: Arish/EG
Sabha; Sebha: Sabhā/LY
Khoms: Al Khums/LY
Zawiya; Zawiyah: Zawiya/LY
Oujda: Oujda-Angad/MA
Tangier; Tangiers: Tangier/MA
Gedaref; Al-Gadaref; Al-Qadarif: Al Qadarif/SD
El Fasher; al-Fashir; Fasher; Al-Fasher: El Fasher/SD
El Obeid; al-Obeid; Al-Ubayyid: El Obeid/SD
Damazin: Ad-Damazin/SD
Sennar: Sinnar/SD
Adama; Nazret: Nazrēt/ET
Dessie: Desē/ET
Ikorodu: Ebute Ikorodu/NG
eMalahleni; Witbank: Witbank/ZA
Kariega; Uitenhage: Uitenhage/ZA
Sanaa; Sana'a: Sanaa/YE
Hodeidah; Hudaydah; Hodeida: Al Ḩudaydah/YE
Taiz: Ta‘izz/YE
Kuwait City: Kuwait City/KW
Cairo: Cairo/EG
Misrata: Mişrātah/LY
Derna: Darnah/LY
Marrakech; Marrakesh: Marrakesh/MA
Fez; Fes: Fès/MA
Gqeberha; Port Elizabeth: Port Elizabeth/ZA
Mekelle; Mekele: Mek'ele/ET
Hargeisa: Hargeysa/SO
El Geneina: Geneina/SD
Wad Madani: Wad Medani/SD
Kochi; Cochin: Cochin/IN
Thiruvananthapuram; Trivandrum: Thiruvananthapuram/IN
Kozhikode; Calicut: Kozhikode/IN
Thrissur; Trichur: Thrissur/IN
Kollam; Quilon: Kollam/IN
Palakkad: Pālghāt/IN
Prayagraj; Allahabad: Allahābād/IN
Varanasi; Benares: Varanasi/IN
Howrah: Hāora/IN
Mysuru; Mysore: Mysore/IN
Visakhapatnam; Vizag: Visakhapatnam/IN
Hubballi; Hubli: Hubli/IN
Mangaluru; Mangalore: Mangalore/IN
Belagavi; Belgaum: Belgaum/IN
Kalaburagi; Gulbarga: Gulbarga/IN
Ballari; Bellary: Bellary/IN
Shivamogga: Shimoga/IN
Tumakuru: Tumkūr/IN
Vijayapura: Bijapur/IN
Tiruchirappalli; Trichy; Tiruchi: Tiruchirappalli/IN
Thoothukudi; Tuticorin: Thoothukudi/IN
Thanjavur: Tanjore/IN
Rourkela: Raurkela/IN
Berhampur: Brahmapur/IN
Dehradun: Dehra Dūn/IN
Bardhaman; Burdwan: Barddhamān/IN
Chandrapur: Chānda/IN
Ahilyanagar; Ahmednagar: Ahmadnagar/IN
Dhule: Dhūlia/IN
Chhatrapati Sambhajinagar; Aurangabad: Aurangabad/IN
Pimpri-Chinchwad: Pimpri/IN
Sagar: Saugor/IN
Kadapa: Cuddapah/IN
Eluru: Ellore/IN
Munger: Monghyr/IN
Darjeeling: Dārjiling/IN
Malda: Ingrāj Bāzār/IN
Barrackpore: Bārākpur/IN
Faizabad: Fyzābād/IN
Puducherry; Pondicherry: Puducherry/IN
Shimla; Simla: Shimla/IN
Cumilla; Comilla: Comilla/BD
Bogura; Bogra: Bogra/BD
Jashore; Jessore: Jessore/BD
Lalitpur; Patan: Pātan/NP
Birgunj: Birgañj/NP
Jhang: Jhang Sadr/PK
Mirpurkhas: Mirpur Khas/PK
Solo: Surakarta/ID
Palangka Raya: Palangkaraya/ID
Malacca; Melaka: Malacca/MY
Nonthaburi: Mueang Nonthaburi/TH
Nakhon Ratchasima; Korat: Nakhon Ratchasima/TH
Chonburi: Chon Buri/TH
Da Lat; Dalat: Ðà Lạt/VN
Quy Nhon: Qui Nhon/VN
Buon Ma Thuot: Buôn Ma Thuột/VN
Legazpi: Legaspi/PH
Gimhae: Kimhae/KR
Jinju: Chinju/KR
Gwangmyeong: Kwangmyŏng/KR
Mumbai; Bombay: Mumbai/IN
Kolkata; Calcutta: Kolkata/IN
Chennai; Madras: Chennai/IN
Bengaluru; Bangalore: Bengaluru/IN
Gurugram; Gurgaon: Gurgaon/IN
Bhubaneswar: Bhubaneshwar/IN
Dharamshala: Dharamsala/IN
Chittagong; Chattogram: Chittagong/BD
Yangon; Rangoon: Yangon/MM
Naypyidaw; Naypyitaw; Nay Pyi Taw: Nay Pyi Taw/MM
Ho Chi Minh City; Saigon: Ho Chi Minh City/VN
Cebu City; Cebu: Cebu City/PH
Davao City; Davao: Davao/PH
Quezon City: Quezon City/PH
Beijing; Peking: Beijing/CN
Guangzhou; Canton: Guangzhou/CN
Urumqi: Ürümqi/CN
Hong Kong: Hong Kong/HK
Hualien: Hualien City/TW
Ulaanbaatar; Ulan Bator: Ulan Bator/MN
Palikir: Palikir - National Government Center/FM
`);

/** Names that English does not use, by language. */
export const FOREIGN_CITY_NAMES: ReadonlyMap<string, readonly CityName[]> = new Map(
  Object.entries(FOREIGN_NAMES).map(([language, lines]) => [language, readLines(lines)]),
);

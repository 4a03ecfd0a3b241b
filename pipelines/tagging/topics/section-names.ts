import { wordList } from '../words/word-list.ts';

// What publishers call their sections, folded, in several languages: code of the Media Topic to words.
const SECTIONS: Readonly<Record<string, string>> = {
  '01000000': `arts culture entertainment showbiz arts_and_culture arts_&_culture media arts_and_entertainment kultur feuilleton
    unterhaltung medien cultura espectaculos entretenimiento culture_&_arts spettacoli cultura_e_spettacoli kultura cultuur
    divertissement kultur_und_medien celebrity celebrities arte sztuka`,
  '20000005': 'film films movies cinema kino cine',
  '20000018': 'music musik musique musica muziek muzyka',
  '20000051': 'tv television fernsehen tele television_and_radio',
  '20000013': 'books literature bucher literatur livres libros libri boeken',
  '20000029': 'theatre theater stage',
  '20000031': 'art_and_design visual_arts',
  '20000011': 'fashion mode moda',
  '16000000': 'war conflict conflicts war_and_conflict krieg guerra guerre konflikt krieg_und_frieden',
  '20000103': 'terrorism terror terrorismus terrorisme terrorismo',
  '02000000': `crime law justice crime_and_justice law_and_order courts kriminalitat justiz recht faits_divers police_justice
    tribunales justicia sucesos giustizia cronaca_nera misdaad policia crime_and_law legal panorama_justiz`,
  '03000000': 'disasters accidents disaster natural_disasters katastrophen unfall catastrophes desastres unglucke',
  '04000000': `business economy finance money markets economics companies business_and_economy business_&_economy wirtschaft
    finanzen geld unternehmen economie entreprises economia negocios finanzas empresas mercados affari finanza
    economy_and_business economie_et_finance ekonomi gospodarka ekonomia biznes zaken financieel naringsliv mercado`,
  '20000396': 'stocks stock_market borse bourse bolsa borsa',
  '20000274': 'banking banks banken banque',
  '20000296': 'cars automotive auto motoring autos motor',
  '20000210': 'agriculture farming landwirtschaft agricultura',
  '05000000': `education schools higher_education bildung schule hochschule enseignement educacion istruzione scuola educacao
    onderwijs edukacja utbildning university universities`,
  '06000000': `environment climate nature climate_change umwelt klima environnement planete medio_ambiente medioambiente clima
    ambiente meio_ambiente milieu miljo srodowisko green sustainability wildlife ecology ecologie`,
  '07000000': `health healthcare medicine wellness coronavirus covid_19 covid gesundheit medizin sante salud salute saude
    gezondheid zdrowie halsa wellbeing well_being public_health`,
  '08000000':
    'human_interest people odd_news weird offbeat oddly_enough royals leute vermischtes gente curiosidades royal_family good_news',
  '09000000':
    'labour labor jobs employment work careers arbeit karriere emploi trabajo empleo lavoro praca beruf workers',
  '10000000': `lifestyle leisure life life_and_style style living life_&_style leben freizeit stil mode_de_vie estilo_de_vida
    stile_di_vita tempo_libero estilo home_and_garden food_and_drink vivre tendencias leven`,
  '20000563': 'travel tourism reise reisen voyage voyages tourisme viajes turismo viaggi viagem resor podroze reizen',
  '20000568': 'food recipes essen cuisine gastronomie gastronomia cucina food_&_drink cocina kochen',
  '20000548': 'gaming games video_games videospiele jeux_video videojuegos',
  '11000000': `politics political government elections election policy national_politics politik innenpolitik politique politica
    politiek polityka inrikespolitik us_politics uk_politics elecciones election_2024 westminster congress white_house parliament`,
  '20000638': 'foreign_policy diplomacy international_relations aussenpolitik diplomatie',
  '20000574': 'wahlen wahl elections_2024 presidential_election vote',
  '12000000':
    'religion faith belief religion_and_belief glaube kirche spirituality religione religiao religie church kirche_und_religion',
  '13000000': `science technology tech sci_tech science_and_technology science_&_technology digital innovation wissenschaft
    technik technologie wissen netzwelt sciences ciencia tecnologia scienza scienze wetenschap technologia vetenskap high_tech
    science_&_environment sciences_et_technologies internet gadgets computing`,
  '20000739': 'space weltraum espace espacio spazio',
  '20001298': 'ai artificial_intelligence kunstliche_intelligenz inteligencia_artificial',
  '14000000':
    'society social_affairs gesellschaft societe sociedad societa sociedade maatschappij samhalle community family migration',
  '15000000':
    'sport sports deportes deporte sports_news esporte esportes desporto sporten sportowe sportek olahraga spor spor_haberleri',
  '20001065':
    'football soccer fussball futbol calcio futebol voetbal pilka_nozna premier_league bundesliga la_liga serie_a champions_league',
  '20000888': 'cricket ipl',
  '20001085': 'tennis tenis',
  '20000851': 'basketball nba baloncesto',
  '20000823': 'nfl american_football',
  '20000849': 'baseball mlb',
  '20000940': 'golf',
  '20001176': 'rugby',
  '20000856': 'boxing boxen boxe boxeo',
  '20000991': 'formula_1 formula_one f1 formel_1 formule_1 motorsport motor_racing',
  '20000892': 'cycling radsport cyclisme ciclismo wielrennen',
  '20001177': 'olympics olympic_games olympia jeux_olympiques juegos_olimpicos',
  '17000000': 'weather wetter meteo tiempo tempo pogoda vader weer clima_y_tiempo',
};

/** Section name, folded, to qcode. */
export const SECTION_TOPICS: ReadonlyMap<string, string> = new Map(
  Object.entries(SECTIONS).flatMap(([id, words]) => wordList(words).map((word) => [word, `medtop:${id}`] as const)),
);

import { wordList } from '../../../pipelines/tagging/words/word-list.ts';

// Names frequent in the news, written from general knowledge. Underscores stand for spaces. Names
// that are mostly ordinary words (Apple, Target, Orange) are left to the context.

/** Sports clubs and teams, many of them named after their city only. */
export const CLUBS: readonly string[] = wordList(`
  Manchester_United Manchester_City Man_United Man_City Man_Utd Liverpool Chelsea Arsenal Tottenham Tottenham_Hotspur Spurs
  Everton Newcastle_United West_Ham West_Ham_United Aston_Villa Leicester_City Leeds_United Crystal_Palace Wolves
  Wolverhampton_Wanderers Southampton Brighton Brentford Fulham Bournemouth Burnley Watford Norwich_City Nottingham_Forest
  Sheffield_United Sheffield_Wednesday Sunderland Middlesbrough Derby_County Blackburn_Rovers Stoke_City Cardiff_City
  Swansea_City Birmingham_City Coventry_City Queens_Park_Rangers Millwall Celtic Rangers Hearts Hibernian Aberdeen
  Real_Madrid Barcelona FC_Barcelona Barca Atletico_Madrid Atlético_Madrid Atletico Sevilla Valencia Villarreal Real_Sociedad
  Athletic_Bilbao Real_Betis Espanyol Celta_Vigo Getafe Girona Osasuna Mallorca Alaves Granada Levante Cadiz Juventus Juve
  Inter_Milan AC_Milan Inter Napoli Roma AS_Roma Lazio Atalanta Fiorentina Torino Bologna Sampdoria Genoa Udinese Sassuolo
  Cagliari Parma Bayern_Munich Bayern Borussia_Dortmund Dortmund RB_Leipzig Bayer_Leverkusen Leverkusen Schalke
  Eintracht_Frankfurt Wolfsburg Hoffenheim Borussia_Monchengladbach Werder_Bremen Hertha_Berlin Union_Berlin VfB_Stuttgart
  Freiburg Mainz Augsburg Paris_Saint-Germain PSG Marseille Olympique_Marseille Lyon Lille Monaco Nice Rennes Lens
  Saint-Etienne Nantes Ajax PSV PSV_Eindhoven Feyenoord AZ_Alkmaar Benfica Porto Sporting Sporting_Lisbon Braga Anderlecht
  Club_Brugge Genk Standard_Liege Galatasaray Fenerbahce Besiktas Trabzonspor Olympiacos Panathinaikos AEK_Athens PAOK
  Red_Star_Belgrade Partizan Dinamo_Zagreb Hajduk_Split Shakhtar_Donetsk Dynamo_Kyiv Zenit Spartak_Moscow CSKA_Moscow
  Lokomotiv_Moscow Legia_Warsaw Sparta_Prague Slavia_Prague Ferencvaros Basel Young_Boys Salzburg Rapid_Vienna Rosenborg
  Malmo Copenhagen Brondby Boca_Juniors Boca River_Plate Racing Racing_Club Independiente San_Lorenzo Estudiantes Velez
  Velez_Sarsfield Huracan Lanus Rosario_Central Newell's_Old_Boys Argentinos_Juniors Banfield Talleres Colon Flamengo
  Palmeiras Corinthians Santos Sao_Paulo São_Paulo Fluminense Vasco_da_Gama Botafogo Gremio Grêmio Internacional Cruzeiro
  Atletico_Mineiro Atlético_Mineiro Bahia Fortaleza Chapecoense Penarol Peñarol Nacional Colo-Colo Universidad_de_Chile
  Universidad_Catolica Olimpia Cerro_Porteño Cerro_Porteno Libertad Atletico_Nacional Millonarios America_de_Cali
  Junior_de_Barranquilla Barcelona_SC Emelec LDU_Quito Independiente_del_Valle Alianza_Lima Universitario Sporting_Cristal
  Club_America América Chivas Guadalajara Cruz_Azul Pumas Tigres Monterrey Toluca Saprissa Alajuelense LA_Galaxy Inter_Miami
  Seattle_Sounders Atlanta_United Toronto_FC Al_Ahly Al-Ahly Ahly Zamalek Al_Hilal Al-Hilal Al_Nassr Al-Nassr Al_Ittihad
  Al_Sadd Esperance Etoile_du_Sahel Wydad Wydad_Casablanca Raja_Casablanca Raja TP_Mazembe Mamelodi_Sundowns Sundowns
  Kaizer_Chiefs Orlando_Pirates Enyimba Kano_Pillars Asante_Kotoko Hearts_of_Oak Gor_Mahia AFC_Leopards Tusker Simba Simba_SC
  Yanga Young_Africans Azam KCCA Vipers Urawa_Reds Kashima_Antlers Jeonbuk_Motors Guangzhou_Evergrande Mohun_Bagan
  East_Bengal Kerala_Blasters Bengaluru_FC Mumbai_City Melbourne_Victory Sydney_FC
  Los_Angeles_Lakers Lakers Golden_State_Warriors Warriors Boston_Celtics Celtics Chicago_Bulls Bulls Miami_Heat
  New_York_Knicks Knicks Brooklyn_Nets Nets Milwaukee_Bucks Bucks Philadelphia_76ers 76ers Toronto_Raptors Raptors
  Dallas_Mavericks Mavericks Denver_Nuggets Nuggets Phoenix_Suns Suns Houston_Rockets Rockets San_Antonio_Spurs Clippers
  Cleveland_Cavaliers Cavaliers New_York_Yankees Yankees Boston_Red_Sox Red_Sox Los_Angeles_Dodgers Dodgers New_York_Mets
  Chicago_Cubs Cubs Houston_Astros Astros Atlanta_Braves Braves San_Francisco_Giants St_Louis_Cardinals Philadelphia_Phillies
  Toronto_Blue_Jays Blue_Jays New_England_Patriots Patriots Kansas_City_Chiefs Chiefs Dallas_Cowboys Cowboys
  Green_Bay_Packers Packers San_Francisco_49ers 49ers Philadelphia_Eagles Buffalo_Bills Pittsburgh_Steelers Steelers
  Seattle_Seahawks Baltimore_Ravens Ravens Denver_Broncos Broncos Tampa_Bay_Buccaneers Buccaneers Los_Angeles_Rams
  Toronto_Maple_Leafs Maple_Leafs Montreal_Canadiens Canadiens New_York_Rangers Boston_Bruins Bruins Edmonton_Oilers Oilers
  Calgary_Flames Vancouver_Canucks Canucks Pittsburgh_Penguins Mumbai_Indians Chennai_Super_Kings Kolkata_Knight_Riders
  Royal_Challengers_Bangalore Rajasthan_Royals Sunrisers_Hyderabad Delhi_Capitals Punjab_Kings Gujarat_Titans Wallabies
  All_Blacks Springboks Proteas Black_Caps Socceroos Matildas Super_Eagles Black_Stars Bafana_Bafana Harambee_Stars
  Indomitable_Lions Super_Falcons Lionesses Crusaders Hurricanes Highlanders Blues Brumbies Waratahs Stormers Sharks Lions
  Munster Leinster Saracens Ferrari Mercedes Red_Bull McLaren Williams Aston_Martin Team_Sky Ineos Movistar Jumbo-Visma`);

/** Companies and brands. */
export const COMPANIES: readonly string[] = wordList(`
  Alphabet Google Microsoft Meta Facebook Instagram WhatsApp Twitter TikTok ByteDance YouTube LinkedIn Snap Snapchat Pinterest
  Reddit Netflix Spotify Disney Walt_Disney Warner_Bros Warner_Music Universal_Music Paramount Sony_Pictures HBO Hulu Tesla
  SpaceX Starlink Blue_Origin OpenAI Anthropic DeepMind Nvidia Intel AMD Qualcomm Broadcom Micron TSMC ASML SK_Hynix Foxconn
  Samsung Samsung_Electronics LG LG_Electronics Hyundai Hyundai_Motor Kia Toyota Honda Nissan Mazda Subaru Suzuki Mitsubishi
  Volkswagen BMW Mercedes-Benz Daimler Audi Porsche Skoda Renault Peugeot Citroen Stellantis Fiat Fiat_Chrysler Chrysler
  General_Motors GM Chevrolet Ford_Motor Rivian Lucid BYD Geely Volvo Saab Scania Tata Tata_Motors Tata_Steel Tata_Group
  Jaguar_Land_Rover Mahindra Maruti_Suzuki Bajaj Hero_MotoCorp Reliance Reliance_Industries Jio Adani Adani_Group Infosys
  Wipro TCS HCL Airtel Bharti_Airtel Vodafone Vodafone_Idea Paytm Flipkart Zomato Swiggy Ola Byju's HDFC HDFC_Bank ICICI
  ICICI_Bank State_Bank_of_India Axis_Bank Kotak_Mahindra Boeing Airbus Lockheed_Martin Raytheon Northrop_Grumman
  General_Dynamics BAE_Systems Rheinmetall Thales Leonardo Dassault Dassault_Aviation Rolls-Royce Safran Embraer Bombardier
  Antonov Rosatom Rosneft Gazprom Lukoil Sberbank VTB Aeroflot Kaspersky Yandex VKontakte Nord_Stream Saudi_Aramco Aramco
  ADNOC Sabic Emirates_Airline Etihad Qatar_Airways Qatar_Energy Turkish_Airlines Lufthansa Ryanair EasyJet Air_France KLM
  British_Airways Iberia Alitalia Delta_Air_Lines United_Airlines American_Airlines Southwest_Airlines JetBlue Qantas
  Air_India IndiGo Vistara SpiceJet Cathay_Pacific Singapore_Airlines Malaysia_Airlines AirAsia Garuda Lion_Air Korean_Air
  Japan_Airlines ANA Kenya_Airways Ethiopian_Airlines EgyptAir South_African_Airways Air_Peace Air_Canada Aeromexico LATAM
  Avianca Copa_Airlines Wizz_Air Shell Royal_Dutch_Shell BP ExxonMobil Exxon_Mobil Chevron ConocoPhillips TotalEnergies Eni
  Equinor Repsol Petrobras Pemex PDVSA YPF Ecopetrol Petronas PetroChina Sinopec CNOOC ONGC NNPC Sonatrach Sasol Eskom
  Transnet Anglo_American Rio_Tinto BHP Vale Glencore Barrick_Gold Newmont Rusal Norilsk_Nickel ArcelorMittal Nippon_Steel
  Thyssenkrupp Siemens Bosch BASF Bayer Monsanto SAP Deutsche_Bank Commerzbank Allianz Adidas Puma Nike Reebok Under_Armour
  Deutsche_Bahn Deutsche_Telekom Telekom T-Mobile Verizon AT&T Comcast Charter_Communications Telefonica Telefónica Telenor
  MTN Safaricom M-Pesa Vodacom Etisalat Zain Ooredoo Orascom Claro América_Móvil Telmex Huawei ZTE Xiaomi Oppo Vivo Lenovo
  Alibaba Tencent Baidu JD.com Pinduoduo Temu Shein Didi Meituan WeChat Weibo Alipay Ant_Group Evergrande Country_Garden
  Ping_An China_Mobile China_Telecom China_Southern China_Eastern Air_China Bank_of_China ICBC China_Construction_Bank
  CATL DJI Hikvision SenseTime SMIC Rakuten SoftBank Sony Panasonic Hitachi Toshiba Nintendo Sega Nomura Mizuho MUFG Uniqlo
  Grab Gojek GoTo Tokopedia Lazada Shopee Sea_Group DBS OCBC Maybank CIMB Temasek Goldman_Sachs Morgan_Stanley JPMorgan
  JPMorgan_Chase Citigroup Citibank Citi Bank_of_America Wells_Fargo BlackRock Blackstone KKR Carlyle Vanguard
  Berkshire_Hathaway Lehman_Brothers Credit_Suisse UBS HSBC Barclays Lloyds NatWest Standard_Chartered Santander BBVA
  BNP_Paribas Societe_Generale Société_Générale Credit_Agricole UniCredit Intesa_Sanpaolo ING ABN_AMRO Rabobank Nordea
  Danske_Bank Swedbank KPMG Deloitte PwC EY Ernst_&_Young PricewaterhouseCoopers McKinsey Accenture Moody's Fitch
  Standard_&_Poor's S&P Visa Mastercard PayPal Stripe Revolut Binance Coinbase FTX Tether Uber Lyft Airbnb Booking.com
  Expedia DoorDash Deliveroo Glovo Jumia Konga Flutterwave Amazon eBay Walmart Costco Carrefour Tesco Sainsbury's Asda Aldi
  Lidl Ikea H&M Zara Inditex Primark Gucci LVMH Louis_Vuitton Chanel Hermes Hermès Prada Burberry Kering L'Oréal L'Oreal
  Unilever Procter_&_Gamble P&G Nestle Nestlé Danone Coca-Cola Pepsi PepsiCo McDonald's Starbucks Burger_King KFC Heineken
  Carlsberg AB_InBev Diageo Philip_Morris British_American_Tobacco Imperial_Tobacco Pfizer Moderna AstraZeneca BioNTech
  Johnson_&_Johnson Merck Novartis Roche Sanofi GlaxoSmithKline GSK Gilead Eli_Lilly Novo_Nordisk Sinovac Sinopharm
  Bharat_Biotech Serum_Institute Serum_Institute_of_India Theranos Medtronic General_Electric Honeywell Caterpillar
  John_Deere IBM Oracle Cisco Dell HP Hewlett-Packard Adobe Salesforce Zoom Slack Dropbox Cloudflare CrowdStrike Palantir
  Nokia Ericsson Motorola BlackBerry Maersk Evergreen DP_World FedEx UPS DHL Deutsche_Post Royal_Mail Halliburton
  Schlumberger Bechtel Skanska Vinci Veolia Engie EDF Areva Iberdrola Endesa Enel E.ON RWE Vattenfall Fortum Uniper Naftogaz
  Odebrecht JBS Embraer Grupo_Clarín Techint Mercado_Libre MercadoLibre Cemex Bimbo Televisa Dangote Dangote_Group
  Zenith_Bank Access_Bank GTBank First_Bank Ecobank Equity_Bank KCB Standard_Bank FirstRand Absa Nedbank Naspers Shoprite
  Steinhoff De_Beers Woolworths Coles Westpac ANZ Commonwealth_Bank NAB Telstra Optus Fonterra Air_New_Zealand Fletcher`);

/** Newspapers, broadcasters and news agencies. */
export const MEDIA: readonly string[] = wordList(`
  Reuters Associated_Press Agence_France-Presse AFP AP Bloomberg Bloomberg_News Xinhua TASS Interfax RIA_Novosti Sputnik RT
  Russia_Today Anadolu Anadolu_Agency Kyodo Kyodo_News Yonhap PTI ANI IANS UNI DPA EFE ANSA Lusa Ukrinform Belta IRNA Fars
  Tasnim Mehr SANA Petra WAM SPA BNA KUNA MENA BBC BBC_News BBC_World_Service CNN Fox_News MSNBC NBC NBC_News CBS CBS_News
  ABC_News PBS NPR CNBC C-SPAN ITV Sky_News Channel_4 Channel_5 Al_Jazeera Aljazeera Al_Arabiya France_24 Euronews
  Deutsche_Welle DW Radio_Free_Europe Radio_Free_Asia Voice_of_America VOA NHK CCTV CGTN KBS NDTV India_Today Times_Now
  Republic_TV Doordarshan All_India_Radio Geo_News ARY_News Dawn_News Dawn Globo TV_Globo Telesur TVN RTVE RAI ARD ZDF RTL
  New_York_Times Washington_Post Wall_Street_Journal Los_Angeles_Times USA_Today Boston_Globe Chicago_Tribune
  New_York_Post Politico Axios BuzzFeed BuzzFeed_News HuffPost Huffington_Post Vox Vice Newsweek Economist Atlantic
  New_Yorker Rolling_Stone Vanity_Fair Forbes Fortune Wired Guardian Observer Daily_Telegraph Telegraph Daily_Mail
  Mail_on_Sunday Daily_Mirror Daily_Express Financial_Times Evening_Standard Le_Monde Le_Figaro Libération Der_Spiegel
  Die_Welt Die_Zeit Bild Frankfurter_Allgemeine_Zeitung Süddeutsche_Zeitung Handelsblatt El_País El_Pais El_Mundo
  La_Vanguardia Corriere_della_Sera La_Repubblica La_Stampa Novaya_Gazeta Kommersant Vedomosti Izvestia Meduza Haaretz
  Jerusalem_Post Times_of_Israel Yedioth_Ahronoth Hürriyet Cumhuriyet Al-Ahram Asharq_Al-Awsat Gulf_News Khaleej_Times
  Arab_News Times_of_India Hindustan_Times Indian_Express Economic_Times Deccan_Herald Telegraph_India Scroll Daily_Star
  Prothom_Alo Global_Times People's_Daily China_Daily South_China_Morning_Post SCMP Apple_Daily Straits_Times Channel_NewsAsia
  Bangkok_Post Jakarta_Post Kompas Philippine_Daily_Inquirer Philippine_Star Rappler Manila_Times Vnexpress Asahi_Shimbun
  Yomiuri_Shimbun Mainichi_Shimbun Nikkei Nikkei_Asia Japan_Times Korea_Herald Korea_Times Chosun_Ilbo Taipei_Times
  Sydney_Morning_Herald Age Australian ABC SBS News_Corp Fairfax New_Zealand_Herald Stuff Daily_Nation Standard_Group
  East_African Daily_Monitor New_Vision Punch Vanguard ThisDay Premium_Times Guardian_Nigeria Daily_Trust Daily_Graphic
  Ghana_News_Agency Mail_&_Guardian News24 Daily_Maverick Sowetan SABC eNCA Herald Daily_News Chronicle Clarin Clarín
  La_Nación La_Nacion Pagina_12 Infobae Folha_de_S.Paulo Folha O_Globo Estadão Estado_de_S._Paulo El_Universal Reforma
  La_Jornada Excélsior El_Tiempo El_Espectador Semana El_Comercio El_Universo Toronto_Star Globe_and_Mail National_Post CBC
  CTV Radio-Canada Postmedia Irish_Times Irish_Independent RTÉ Scotsman Kyiv_Independent Ukrayinska_Pravda Kyiv_Post
  Gazeta_Wyborcza Rzeczpospolita Aftonbladet Expressen Dagens_Nyheter Verdens_Gang Aftenposten NRK SVT YLE Helsingin_Sanomat
  Politiken Berlingske De_Telegraaf De_Volkskrant De_Standaard Het_Laatste_Nieuws Le_Soir Wikileaks WikiLeaks Bellingcat`);

/** Proper names of parties, movements, armed groups and authorities. */
export const MOVEMENTS: readonly string[] = wordList(`
  BJP INC Congress_party Aam_Aadmi_Party AAP Trinamool_Congress TMC Shiv_Sena NCP Samajwadi_Party BSP Bahujan_Samaj_Party
  DMK AIADMK JD(U) RJD CPI CPM CPI-M RSS VHP AIMIM Akali_Dal PML-N PPP PTI MQM Jamaat-e-Islami JUI-F Awami_League BNP UML
  Nepali_Congress SLPP UNP Kuomintang KMT DPP LDP Komeito DPK PAP UMNO PAS PKR Bersatu Pakatan_Harapan Barisan_Nasional
  Golkar PDI-P Gerindra Pheu_Thai Palang_Pracharat Move_Forward NLD USDP Khmer_Rouge CPP Fretilin ANC DA EFF IFP Zanu-PF
  ZANU-PF MDC CCC Chadema CCM Jubilee ODM UDA NRM FDC NUP EPRDF TPLF OLF NDC NPP APC PDP LP APGA SLPP APC Frelimo Renamo MPLA
  UNITA SWAPO BDP PDS RHDP FPI RPP Ennahda Nidaa_Tounes FLN RND FIS Istiqlal PJD Likud Labor Kadima Meretz Shas Yisrael_Beiteinu
  Blue_and_White Yesh_Atid Fatah PLO PFLP Islamic_Jihad Hamas Hezbollah Amal Houthi Houthis Ansar_Allah Taliban Al-Qaeda
  al-Qaeda Al_Qaeda al-Qaida Islamic_State ISIS ISIL IS Daesh Boko_Haram ISWAP Al-Shabaab al-Shabaab Al_Shabaab
  Lashkar-e-Taiba LeT Jaish-e-Mohammed JeM Hizbul_Mujahideen TTP Haqqani_network Jemaah_Islamiyah Abu_Sayyaf MILF MNLF NPA
  LTTE Tamil_Tigers ULFA NSCN PKK YPG SDF HDP AKP CHP MHP IYI Peshmerga Wagner Wagner_Group Azov FARC ELN M-19 AUC
  Sendero_Luminoso Shining_Path EZLN Sinaloa_Cartel MS-13 Barrio_18 PT PSDB PMDB MDB PSL PRI PAN PRD Morena MAS PSUV MUD FSLN
  FMLN Arena Cambiemos Frente_de_Todos Juntos_por_el_Cambio Kirchnerismo Peronists Colorado_Party Frente_Amplio Nuevas_Ideas
  Fianna_Fail Fianna_Fáil Fine_Gael Sinn_Fein Sinn_Féin DUP SDLP SNP Plaid_Cymru UKIP Brexit_Party Lib_Dems
  Liberal_Democrats Tories Labour Conservatives Greens CDU CSU SPD FDP AfD Die_Linke Bündnis_90 En_Marche
  La_République_En_Marche Les_Républicains Front_National National_Front National_Rally Rassemblement_National PSOE PP Podemos
  Ciudadanos Vox ETA ERC Junts Lega League Five_Star_Movement M5S Forza_Italia Fratelli_d'Italia PD Syriza New_Democracy
  Golden_Dawn Pasok Fidesz Jobbik PiS Law_and_Justice Civic_Platform ODS ANO Smer GERB PSD PNL USR SDP HDZ SNS LDK
  Servant_of_the_People Party_of_Regions United_Russia LDPR Yabloko FSB KGB GRU SVR CIA FBI NSA DEA ICE MI5 MI6 GCHQ Mossad
  Shin_Bet IDF ISI RAW CBI NIA ED SEBI RBI PBOC BOJ Fed ECB BoE SEC FDA CDC EPA FAA NTSB FTC FCC IRS DOJ DHS NHS Ofcom FCA
  Interpol Europol Frontex Eurojust Eurostat OSCE OAS OIC CIS CSTO SCO APEC SAARC BIMSTEC GCC AU ECOWAS SADC EAC IGAD Comesa
  COMESA CARICOM Mercosur Mercosul Unasur ALBA CELAC NAFTA OECD OPEC IMF WTO WHO UNHCR UNICEF UNESCO UNDP UNFPA UNODC UNEP
  FAO WFP ILO IOM ICAO IMO ITU WIPO IAEA OCHA OHCHR UNRWA UNIFIL MONUSCO MINUSMA ICC ICJ ITLOS G7 G8 G20 G77 BRICS Quad AUKUS
  FIFA UEFA CAF AFC CONMEBOL Conmebol CONCACAF Concacaf IOC WADA IAAF ICC_Cricket BCCI PCB ECB_Cricket NFL NBA MLB NHL MLS
  PGA ATP WTA FIA UCI FIBA FINA World_Rugby Kremlin Pentagon White_House Capitol_Hill Downing_Street Whitehall Elysee Élysée
  Bundestag Bundesrat Knesset Duma State_Duma Verkhovna_Rada Rada Sejm Riksdag Storting Folketing Cortes Lok_Sabha
  Rajya_Sabha Vidhan_Sabha Majlis Shura_Council Diet Oireachtas Dáil Stormont Holyrood Congreso Sandinistas Contras ANSAR
  Greenpeace Oxfam Amnesty_International Human_Rights_Watch Red_Cross Red_Crescent Médecins_Sans_Frontières MSF CARE
  World_Vision Save_the_Children Transparency_International Freedom_House Caritas Rotary Black_Lives_Matter Proud_Boys
  Ku_Klux_Klan NRA ACLU NAACP Planned_Parenthood Falun_Gong Opus_Dei Vatican Holy_See Church_of_England Anglican_Church
  Catholic_Church Muslim_Brotherhood Scotland_Yard Metropolitan_Police Harvard Yale Princeton Stanford MIT Oxford Cambridge
  UCLA NASA ESA ISRO JAXA Roscosmos CERN NOAA DARPA Pew_Research_Center Gallup Ipsos Nielsen Brookings_Institution RAND
  Chatham_House Carnegie_Endowment Rockefeller_Foundation Ford_Foundation Gates_Foundation Wellcome_Trust Gavi`);

/** Competitions, awards, periods and products, which are not tagged. */
export const OTHER_THINGS: readonly string[] = wordList(`
  World_Cup Champions_League Europa_League Premier_League La_Liga Serie_A Bundesliga Ligue_1 FA_Cup Carabao_Cup League_Cup
  Copa_America Copa_América Copa_Libertadores Libertadores Copa_Sudamericana Sudamericana Copa_del_Rey DFB-Pokal Eredivisie
  Primeira_Liga Super_Lig Africa_Cup_of_Nations AFCON Afcon CHAN CAF_Champions_League Confederation_Cup Asian_Cup Gold_Cup
  Nations_League Super_Bowl World_Series Stanley_Cup Wimbledon Australian_Open French_Open US_Open Roland_Garros Davis_Cup
  Ryder_Cup Masters Tour_de_France Giro_d'Italia Vuelta Olympics Olympic_Games Winter_Olympics Paralympics Commonwealth_Games
  Asian_Games Pan_American_Games SEA_Games IPL Indian_Premier_League Ranji_Trophy Ashes Test Tests ODI T20 Twenty20 Six_Nations
  Super_Rugby Rugby_World_Cup Champions_Trophy Formula_One Formula_1 Grand_Prix MotoGP NASCAR Indy_500 Oscars Oscar Academy_Awards
  Grammys Grammy Emmys Emmy Golden_Globes Golden_Globe BAFTA Baftas Tony_Awards Nobel_Prize Nobel_Peace_Prize Pulitzer
  Pulitzer_Prize Booker_Prize Palme_d'Or Eurovision Eurovision_Song_Contest Cannes_Film_Festival Berlinale Oktoberfest
  Christmas Easter Ramadan Eid Eid_al-Fitr Eid_al-Adha Diwali Holi Hanukkah Passover Yom_Kippur Rosh_Hashanah Thanksgiving
  Halloween Valentine's_Day New_Year Lunar_New_Year Nowruz Songkran Vesak Good_Friday Bible Quran Koran Torah World_War_I
  World_War_II First_World_War Second_World_War Cold_War Gulf_War Vietnam_War Korean_War Arab_Spring Holocaust Brexit
  Obamacare Medicare Medicaid Paris_Agreement Kyoto_Protocol Geneva_Convention Geneva_Conventions Magna_Carta Green_Deal
  New_Deal Belt_and_Road Belt_and_Road_Initiative Silk_Road Vision_2030 COVID-19 Covid-19 Covid COVID Omicron Ebola Zika
  H1N1 iPhone iPad Android Windows Xbox PlayStation Bitcoin Ethereum Dogecoin Gmail Chrome iOS ChatGPT Alexa Siri Kindle
  Kalashnikov AK-47 Javelin HIMARS Patriot Iskander Shahed Boeing_737 Airbus_A320 F-16 F-35 MiG-29 Su-30 Rafale S-400 Soyuz
  Apollo Hubble Islam Christianity Hinduism Buddhism Judaism Islamism Marxism Communism Nazism Sharia Internet English French
  Spanish German Arabic Mandarin Cantonese Hindi Urdu Bengali Tamil Telugu Swahili Russian Portuguese Italian Japanese Korean
  Turkish Persian Hebrew Yiddish Latin Greek Zulu Xhosa Afrikaans Hausa Yoruba Igbo Amharic Somali`);

/** Buildings, squares, straits, coasts and other landmarks. */
export const LANDMARKS: readonly string[] = wordList(`
  Wembley Wembley_Stadium Old_Trafford Anfield Camp_Nou Bernabeu Santiago_Bernabeu San_Siro Maracana Maracanã La_Bombonera
  Lord's Eden_Gardens Twickenham Wankhede_Stadium Madison_Square_Garden Wall_Street Times_Square Central_Park Broadway
  Manhattan Brooklyn Queens Bronx Staten_Island Harlem Hollywood Beverly_Hills Silicon_Valley Las_Vegas_Strip Golden_Gate_Bridge
  Alcatraz Guantanamo Guantanamo_Bay Guantánamo Mar-a-Lago Camp_David Arlington Ground_Zero Statue_of_Liberty Capitol
  Buckingham_Palace Windsor_Castle Westminster Westminster_Abbey Trafalgar_Square Hyde_Park Heathrow Gatwick Stansted
  Tower_Bridge Big_Ben Stonehenge Eiffel_Tower Louvre Notre-Dame Notre_Dame Champs-Elysées Versailles Brandenburg_Gate
  Reichstag Colosseum St_Peter's_Square Sistine_Chapel Acropolis Parthenon Hagia_Sophia Taksim_Square Gezi_Park Red_Square
  Maidan Independence_Square Tahrir_Square Tiananmen_Square Tiananmen Forbidden_City Great_Wall Taj_Mahal Red_Fort India_Gate
  Golden_Temple Jantar_Mantar Shaheen_Bagh Al-Aqsa Al-Aqsa_Mosque Temple_Mount Western_Wall Dome_of_the_Rock Kaaba
  Burj_Khalifa Robben_Island Table_Mountain Tokyo_Tower Mount_Fuji Chernobyl Fukushima Auschwitz Everest K2 Annapurna
  Kilimanjaro Mont_Blanc Matterhorn Amazon_rainforest Sinai Sinai_Peninsula Gaza Gaza_Strip West_Bank Golan_Heights
  East_Jerusalem Old_City Sheikh_Jarrah Rafah Khan_Younis Jenin Nablus Hebron Ramallah Aleppo Idlib Homs Raqqa Kobani Mosul
  Fallujah Tikrit Kandahar Helmand Herat Kunduz Panjshir Bagram Peshawar Quetta Swat Pulwama Doklam Galwan
  Galwan_Valley Aksai_Chin Line_of_Control LoC LAC DMZ Demilitarized_Zone Panmunjom Senkaku_Islands Diaoyu_Islands
  Spratly_Islands Paracel_Islands Scarborough_Shoal Second_Thomas_Shoal Kuril_Islands Crimea Donbas Donbass Donetsk Luhansk
  Kherson Zaporizhzhia Mariupol Bakhmut Bucha Sevastopol Kerch_Strait Snake_Island Transnistria Nagorno-Karabakh Abkhazia
  South_Ossetia Kaliningrad Nord-Ost Kosovo Srebrenica Darfur Tigray Cabinda Casamance Ogaden Somaliland Puntland Zanzibar
  Lampedusa Lesbos Calais Ceuta Melilla Gibraltar Falkland_Islands Falklands Malvinas Easter_Island Galapagos
  Galapagos_Islands Machu_Picchu Copacabana Ipanema Rocinha Plaza_de_Mayo Zocalo Tijuana Ciudad_Juarez Darien_Gap Suez_Canal
  Panama_Canal Bosphorus Dardanelles Strait_of_Malacca Strait_of_Gibraltar Bab_el-Mandeb Cape_of_Good_Hope Great_Barrier_Reef
  Bondi_Beach Uluru Christmas_Island Manus_Island Nauru Third_World Global_South Global_North Far_North Outback Deep_South
  Midwest West_Coast East_Coast Bay_Area Great_Plains Rust_Belt Bible_Belt Rocky_Mountains Rockies Appalachia Grand_Canyon
  Yellowstone Yosemite Niagara_Falls Earth Mars Moon Jupiter Venus Saturn`);

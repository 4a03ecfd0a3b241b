import { wordSet } from './word-list.ts';

/** Last words of an organisation's name, folded. */
export const ORGANIZATION_ENDS: ReadonlySet<string> = wordSet(`
  inc incorporated corp corporation ltd limited llc llp plc gmbh ag sa spa nv bv oy ab asa co company companies group
  holdings holding partners ventures capital industries enterprises technologies systems solutions motors airlines airways
  pharmaceuticals pharma laboratories labs records studios pictures entertainment energy petroleum resources
  bank bancorp insurance securities investments fund trust foundation charity association federation confederation union
  party parliament congress senate assembly council committee commission court tribunal ministry department agency bureau
  authority administration office service services directorate secretariat inspectorate government cabinet police army navy
  forces force guard guards marines corps brigade battalion regiment militia command university college school academy
  institute institution centre center faculty society league club fc afc cf united rovers wanderers athletic orchestra choir
  theatre church diocese ministries organization organisation network coalition alliance movement front initiative
  campaign forum watch international worldwide times post news daily herald tribune gazette journal guardian telegraph
  observer chronicle mail press media tv radio broadcasting channel magazine weekly cooperative co-operative board panel
  taskforce syndicate cartel brotherhood hospitals healthcare telecom communications software consulting associates
  attorneys railways railway workers democrats republicans lions tigers eagles bulls bears lakers yankees warriors knights
  nations commonwealth treasury exchange chamber bloc faction wing agence gesellschaft verein verband ministerium
  bundesamt bundestag partei universität universitat ministère ministere parti banque université universite partido banco
  universidad ministerio universidade partito banca università universita commerce affairs interior justice finance
  programme program project`);

/** First words of an organisation's name that take "of", "for", "on" … after them, folded. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
  ministry department university bank association organization organisation institute council court office federation
  union chamber board bureau commission committee church house confederation directorate faculty school college academy
  society league center centre party movement front army congress national_assembly assembly agency authority fund
  friends bundesamt ministerium universität universidad université universite ministère ministerio banco banque sons
  daughters doctors reporters voice supreme_court high_court federal_reserve coalition alliance network campaign
  international_organization un_office international_committee brotherhood`);

/** Last words of a place's name, folded. */
export const PLACE_ENDS: ReadonlySet<string> = wordSet(`
  river lake sea ocean bay gulf strait canal island islands isle peninsula cape coast beach mountain mountains mount hill hills
  valley desert forest park reserve province prefecture county district region state territory city town village municipality
  governorate oblast krai canton republic kingdom street road avenue boulevard square plaza bridge airport station port
  harbour harbor border highway stadium arena mosque cathedral temple palace castle tower museum hospital prison camp cemetery
  zoo gardens garden reef basin delta plateau glacier volcano falls dam area neighbourhood neighborhood suburb heights crossing
  cave creek ranch farm mall market hotel house hall monument memorial estate quarter ridge springs terminal straße strasse
  platz`);

/** First words of a place's name, folded. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(
  'lake mount mt cape gulf strait bay isle port fort san santa santo sao saint river camp puerto villa los las',
);

/** Last words that make a capitalised phrase an event, law, prize or product rather than a name we tag, folded. */
export const OTHER_ENDS: ReadonlySet<string> = wordSet(`
  cup act games game award awards war summit festival day days law laws bill championship championships prize olympics
  olympic treaty agreement accord accords convention constitution amendment revolution crisis pandemic virus open series
  season marathon tournament trophy protocol declaration charter resolution plan policy strategy report index week month year
  century era age conference congresses edition holocaust genocide massacre uprising spring deal pact code rule rules
  election elections referendum operation hurricane typhoon cyclone storm bible quran koran christmas easter ramadan eid`);

/** Upper-case words that are no organisation, folded. */
export const ACRONYMS_OF_THINGS: ReadonlySet<string> = wordSet(`
  gdp ceo cfo cto coo vip diy hiv aids dna rna tv pc ai it pr hr id sos ngo ngos phd mba mp mps pm am gmt utc est edt pst bst
  usd eur gbp vat faq ok covid sars mers lgbt lgbtq lgbtqi lgbti lgbtqia ipo etf ev evs suv suvs gps pdf url html http dvd cd
  usb ufo iq ecg mri icu er a b c i ii iii iv v vi vii viii ix x xi xii xiv xvi xx xxi no nr km kg mm cm kw mw gw ghz qr
  ppe pcr adhd ptsd dui dwi rip aka asap fyi eta bmi ott sms sim api bc ad ce re dj mc ed dr mr ms st jr sr tba tbd nft nfts
  led lcd vs cctv rpg ied ieds icbm ussr faqs po imho bn mn tn esg mou sdg sdgs gst dh dhs rs kd cop photo photos cbd gi lng kwh mph rpm us$`);

/** Organisations known the world over: alias, folded, to the name we give them. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'United Nations': 'UN U.N. United_Nations UNO Vereinte_Nationen Nations_unies Naciones_Unidas ONU',
    'European Union': 'EU E.U. European_Union Europäische_Union Europäischen_Union Union_européenne Unión_Europea',
    'European Commission': 'European_Commission EU_Commission EU-Kommission',
    'European Parliament': 'European_Parliament',
    'European Central Bank': 'ECB European_Central_Bank EZB',
    NATO: 'NATO Nato OTAN North_Atlantic_Treaty_Organization',
    'African Union': 'African_Union AU',
    'Arab League': 'Arab_League',
    'Association of Southeast Asian Nations': 'ASEAN Asean Association_of_Southeast_Asian_Nations',
    ECOWAS: 'ECOWAS Ecowas',
    'World Health Organization': 'WHO World_Health_Organization World_Health_Organisation OMS',
    'World Trade Organization': 'WTO World_Trade_Organization',
    'World Bank': 'World_Bank',
    'International Monetary Fund': 'IMF International_Monetary_Fund FMI IWF',
    'International Criminal Court': 'ICC International_Criminal_Court',
    'International Atomic Energy Agency': 'IAEA International_Atomic_Energy_Agency',
    UNICEF: 'UNICEF Unicef',
    UNESCO: 'UNESCO Unesco',
    UNHCR: 'UNHCR',
    OPEC: 'OPEC Opec OPEP',
    OECD: 'OECD OCDE',
    'Federal Reserve': 'Federal_Reserve Fed',
    'European Court of Human Rights': 'European_Court_of_Human_Rights ECHR',
    'Central Intelligence Agency': 'CIA Central_Intelligence_Agency',
    'Federal Bureau of Investigation': 'FBI Federal_Bureau_of_Investigation',
    NASA: 'NASA Nasa',
    Pentagon: 'Pentagon',
    'White House': 'White_House',
    Kremlin: 'Kremlin',
    'Human Rights Watch': 'Human_Rights_Watch HRW',
    'Amnesty International': 'Amnesty_International Amnesty',
    'Red Cross': 'Red_Cross ICRC',
    Greenpeace: 'Greenpeace',
    'Doctors Without Borders': 'MSF Doctors_Without_Borders Medecins_Sans_Frontieres',
    Reuters: 'Reuters',
    'Associated Press': 'AP Associated_Press',
    'Agence France-Presse': 'AFP Agence_France-Presse',
    BBC: 'BBC BBC_News',
    CNN: 'CNN',
    'Al Jazeera': 'Al_Jazeera Aljazeera',
    'The New York Times': 'New_York_Times',
    'The Wall Street Journal': 'Wall_Street_Journal',
    'The Washington Post': 'Washington_Post',
    'The Guardian': 'Guardian',
    'Financial Times': 'Financial_Times',
    Bloomberg: 'Bloomberg',
    Xinhua: 'Xinhua Xinhua_News_Agency',
    'Fox News': 'Fox_News',
    NBC: 'NBC NBC_News',
    CBS: 'CBS CBS_News',
    'ABC News': 'ABC_News',
    Google: 'Google',
    Microsoft: 'Microsoft',
    Apple: 'Apple',
    Amazon: 'Amazon.com',
    Facebook: 'Facebook',
    Meta: 'Meta_Platforms',
    Twitter: 'Twitter',
    YouTube: 'YouTube Youtube',
    TikTok: 'TikTok Tiktok',
    Instagram: 'Instagram',
    WhatsApp: 'WhatsApp Whatsapp',
    Netflix: 'Netflix',
    Tesla: 'Tesla',
    SpaceX: 'SpaceX',
    OpenAI: 'OpenAI',
    Nvidia: 'Nvidia NVIDIA',
    Intel: 'Intel',
    IBM: 'IBM',
    Samsung: 'Samsung Samsung_Electronics',
    Sony: 'Sony',
    Toyota: 'Toyota',
    Volkswagen: 'Volkswagen VW',
    BMW: 'BMW',
    Boeing: 'Boeing',
    Airbus: 'Airbus',
    Huawei: 'Huawei',
    Alibaba: 'Alibaba',
    Tencent: 'Tencent',
    Walmart: 'Walmart',
    Pfizer: 'Pfizer',
    AstraZeneca: 'AstraZeneca Astrazeneca',
    Moderna: 'Moderna',
    'Goldman Sachs': 'Goldman_Sachs',
    'JPMorgan Chase': 'JPMorgan JP_Morgan JPMorgan_Chase',
    HSBC: 'HSBC',
    ExxonMobil: 'ExxonMobil Exxon',
    Gazprom: 'Gazprom',
    FIFA: 'FIFA Fifa',
    UEFA: 'UEFA Uefa',
    'International Olympic Committee': 'IOC International_Olympic_Committee',
    'Manchester United': 'Manchester_United Man_United Man_Utd',
    'Manchester City': 'Manchester_City Man_City',
    Liverpool: 'Liverpool_FC',
    Arsenal: 'Arsenal',
    Chelsea: 'Chelsea_FC',
    'Real Madrid': 'Real_Madrid',
    'FC Barcelona': 'FC_Barcelona',
    'Bayern Munich': 'Bayern_Munich Bayern_München FC_Bayern',
    Juventus: 'Juventus',
    Hamas: 'Hamas',
    Hezbollah: 'Hezbollah Hizbollah Hizbullah',
    Taliban: 'Taliban',
    'Islamic State': 'Islamic_State ISIS ISIL Isis',
    'Al-Qaeda': 'Al-Qaeda al-Qaeda Al_Qaeda al-Qaida',
    'Boko Haram': 'Boko_Haram',
    'Al-Shabaab': 'Al-Shabaab al-Shabaab Al_Shabaab al-Shabab',
    'Muslim Brotherhood': 'Muslim_Brotherhood',
    'Democratic Party': 'Democratic_Party',
    'Republican Party': 'Republican_Party GOP',
    'Labour Party': 'Labour_Party',
    'Conservative Party': 'Conservative_Party',
    'Communist Party': 'Communist_Party',
    'African National Congress': 'ANC African_National_Congress',
    'Bharatiya Janata Party': 'BJP Bharatiya_Janata_Party',
    CDU: 'CDU',
    SPD: 'SPD',
    Bundestag: 'Bundestag',
    Knesset: 'Knesset',
    'Lok Sabha': 'Lok_Sabha',
    'Supreme Court': 'Supreme_Court',
    'High Court': 'High_Court',
    Parliament: 'Parliament',
    Congress: 'Congress',
    Senate: 'Senate',
    'House of Commons': 'House_of_Commons',
    'House of Lords': 'House_of_Lords',
    'House of Representatives': 'House_of_Representatives',
    'Downing Street': 'Downing_Street',
    NHS: 'NHS National_Health_Service',
    'Scotland Yard': 'Scotland_Yard',
    Interpol: 'Interpol',
    Europol: 'Europol',
    Mossad: 'Mossad',
    'Wagner Group': 'Wagner_Group',
    'Oxford University': 'Oxford_University',
    'Harvard University': 'Harvard_University Harvard',
    'Bank of England': 'Bank_of_England',
    Starbucks: 'Starbucks',
    "McDonald's": "McDonald's McDonalds",
    'Coca-Cola': 'Coca-Cola Coca_Cola',
    Nestle: 'Nestle Nestlé',
    Uber: 'Uber',
    Airbnb: 'Airbnb',
    Disney: 'Disney Walt_Disney',
    'Warner Bros': 'Warner_Bros',
    'Saudi Aramco': 'Saudi_Aramco Aramco',
    Lufthansa: 'Lufthansa',
    'British Airways': 'British_Airways',
    'Deutsche Bank': 'Deutsche_Bank',
    'Deutsche Bahn': 'Deutsche_Bahn',
    Siemens: 'Siemens',
    'Credit Suisse': 'Credit_Suisse',
    UBS: 'UBS',
    NBA: 'NBA',
    NFL: 'NFL',
    'Premier League': 'Premier_League',
  }).flatMap(([name, aliases]) =>
    aliases
      .split(' ')
      .filter((alias) => alias !== '')
      .map((alias) => [alias.replaceAll('_', ' '), name] as const),
  ),
);

import { wordSet } from '../../../pipelines/tagging/words/word-list.ts';

/** Last words of organization names, folded. */
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

/** First words of organization names, followed by "of", "for", "on" …; folded. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
  ministry department university bank association organization organisation institute council court office federation
  union chamber board bureau commission committee church house confederation directorate faculty school college academy
  society league center centre party movement front army congress national_assembly assembly agency authority fund
  friends bundesamt ministerium universität universidad université universite ministère ministerio banco banque sons
  daughters doctors reporters voice supreme_court high_court federal_reserve coalition alliance network campaign
  international_organization un_office international_committee brotherhood`);

/** Last words of place names, folded. */
export const PLACE_ENDS: ReadonlySet<string> = wordSet(`
  river lake sea ocean bay gulf strait canal island islands isle peninsula cape coast beach mountain mountains mount hill hills
  valley desert forest park reserve province prefecture county district region state territory city town village municipality
  governorate oblast krai canton republic kingdom street road avenue boulevard square plaza bridge airport station port
  harbour harbor border highway stadium arena mosque cathedral temple palace castle tower museum hospital prison camp cemetery
  zoo gardens garden reef basin delta plateau glacier volcano falls dam area neighbourhood neighborhood suburb heights crossing
  cave creek ranch farm mall market hotel house hall monument memorial estate quarter ridge springs terminal straße strasse
  platz drive lane terrace crescent expressway freeway motorway parkway interchange junction roundabout flyover tunnel pier
  wharf quay marina lagoon gorge canyon`);

/** First words of place names, folded. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(
  'lake mount mt cape gulf strait bay isle port fort san santa santo sao saint river camp puerto villa los las',
);

/** Last words of names of events, laws, prizes and products, which are not tagged; folded. */
export const OTHER_ENDS: ReadonlySet<string> = wordSet(`
  cup act games game award awards war summit festival day days law laws bill championship championships prize olympics
  olympic treaty agreement accord accords convention constitution amendment revolution crisis pandemic virus open series
  season marathon tournament trophy protocol declaration charter resolution plan policy strategy report index week month year
  century era age conference congresses edition holocaust genocide massacre uprising spring deal pact code rule rules
  election elections referendum operation hurricane typhoon cyclone storm bible quran koran christmas easter ramadan eid`);

/** Acronyms that are not organizations, folded. */
export const ACRONYMS_OF_THINGS: ReadonlySet<string> = wordSet(`
  gdp ceo cfo cto coo vip diy hiv aids dna rna tv pc ai it pr hr id sos ngo ngos phd mba mp mps pm am gmt utc est edt pst bst
  usd eur gbp vat faq ok covid sars mers lgbt lgbtq lgbtqi lgbti lgbtqia ipo etf ev evs suv suvs gps pdf url html http dvd cd
  usb ufo iq ecg mri icu er a b c i ii iii iv v vi vii viii ix x xi xii xiv xvi xx xxi no nr km kg mm cm kw mw gw ghz qr
  ppe pcr adhd ptsd dui dwi rip aka asap fyi eta bmi ott sms sim api bc ad ce re dj mc ed dr mr ms st jr sr tba tbd nft nfts
  led lcd vs cctv rpg ied ieds icbm ussr faqs po imho bn mn tn esg mou sdg sdgs gst dh dhs rs kd cop photo photos cbd gi lng kwh mph rpm us$`);

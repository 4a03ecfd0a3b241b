import { wordSet } from './word-list.ts';

// Words around names in German, French, Spanish, Italian and Portuguese, folded.

/** What stands before a person's name, beside the honorifics of persons' words. */
export const CONTINENTAL_TITLES: ReadonlySet<string> = wordSet(`
  m mm mlle maitre docteur docteure directeur directrice chef cheffe secretaire senateur senatrice depute deputee maire juge
  procureur procureure avocat avocate entraineur entraineuse joueur joueuse chanteur chanteuse ecrivain ecrivaine auteur
  chercheur chercheuse economiste porte-parole general roi reine prince princesse
  presidenta canciller alcalde alcaldesa fiscal juez jueza tecnico entrenador entrenadora director directora candidato
  candidata secretario secretaria diputado diputada senador senadora gobernador gobernadora abogado abogada portavoz lider
  dirigente escritor escritora cantante actor actriz jugador jugadora rey reina
  senhor senhora deputado deputada prefeito prefeita governador governadora ministri onorevole sindaco sindaca direttore
  direttrice allenatore segretario segretaria avvocato procuratore
  kollege kollegin trainer trainerin richter richterin anwalt anwaltin leiter leiterin direktor direktorin vorsitzender
  vorsitzende vorsitzenden chefin experte expertin forscher forscherin konig konigin prinz prinzessin papst bischof
  oppositionsfuhrer oppositionsfuhrerin physiker physikerin autor autorin sanger sangerin schauspieler schauspielerin`);

/** German joins such words to others: Außenministerin, Amtskollegin, Vorstandschef. */
export const COMPOUND_TITLE =
  /(?:minister(?:in|s)?|prasident(?:en|in)?|kanzler(?:in|s)?|sprecher(?:in|s)?|kolleg(?:e|en|in)|chef(?:in|s)?|trainer(?:in|s)?|richter(?:in)?|anwalt(?:in)?|leiter(?:in)?|direktor(?:in)?|vorsitzende[nr]?|beauftragte[nr]?|expert(?:e|en|in)|forscher(?:in)?|meister(?:in)?|fuhrer(?:in)?|politiker(?:in)?|sekretar(?:in)?|kommissar(?:in)?|botschafter(?:in)?|abgeordnete[nr]?|kandidat(?:en|in)?)$/;

/** What stands before the name of an organisation. */
export const GERMAN_DESCRIPTORS: ReadonlySet<string> = wordSet(`
  gewerkschaft firma konzern unternehmen partei zeitung nachrichtenagentur hersteller fluggesellschaft autobauer
  autohersteller versicherer handelskette softwarekonzern energiekonzern chemiekonzern hilfsorganisation`);

/** Compounds of such words: Pharmakonzern, Chiphersteller, Modekette. */
export const GERMAN_COMPOUND_DESCRIPTOR =
  /^\p{L}{3,}(?:konzern|bauer|hersteller|riese|versicherer|kette|unternehmen|anbieter|betreiber|dienstleister|entwickler|produzent|discounter)s?$/u;

/** The same in languages that write it small. */
export const BEFORE_CONTINENTAL_ORGANIZATION: ReadonlySet<string> = wordSet(`
  groupe societe entreprise syndicat journal quotidien compagnie agence
  constructeur operateur ong empresa grupo compania sindicato diario periodico cadena agencia aerolinea azienda gruppo
  sindacato quotidiano jornal companhia`);

/** First words of an organisation's name that adjectives and "de", "della", "für" … follow. */
export const CONTINENTAL_HEADS: ReadonlySet<string> = wordSet(`
  ministere universite parlement conseil cour chambre association federation parti agence institut fonds mouvement
  organisation assemblee banque societe syndicat comite commission confederation ligue union alliance ecole academie centre
  ministerio universidad parlamento consejo comision tribunal corte camara asociacion federacion partido ejercito agencia
  instituto fondo frente movimiento organizacion asamblea banco union alianza escuela academia centro confederacion junta
  fundacion ministero universita consiglio tribunale camera associazione federazione partito agenzia istituto banca
  organizzazione unione ministerio universidade conselho associacao federacao agencia organizacao banco uniao
  fuerza fuerzas cruz guardia policia direccion consejeria servicio coalicion plataforma coordinadora observatorio colegio
  hermandad oficina superintendencia procuraduria contraloria defensoria delegacion salvamento proteccion cuerpo club generalitat xunta defensa fiscalia
  procuradoria defensoria force forces service office caisse croix garde gendarmerie prefecture reseau collectif observatoire ordre
  direction autorite syndicat
  ministerium universitat bundesamt landesamt verband partei gericht institut bank gesellschaft amt hochschule zentrum`);

/** Adjectives that French and Italian write small inside the name of an organisation: Parti socialiste. */
export const SMALL_ADJECTIVE =
  /(?:ale?|aux|ique|ienne|ien|een|eenne|iste|aine?|aire|oise?|aise?|ive|if|elle|el|eur|rieure?|iale|ionale|iste|ano|ana|ale|ico|ica)$/;

/** Articles that begin a sentence and no name. */
export const ARTICLES: ReadonlySet<string> = wordSet(
  'der die das den dem des ein eine einen einem einer le la les l un une el los las una unos il lo gli i o a os as um uma',
);

/** Upper-case words that name no organisation, by language, folded. */
const ACRONYMS_OF_THINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(`ki pkw lkw bip mwst gmbh ag ev edv opnv ngo ngos kz pcr ice tv wm em eu-wm us-dollar pc dna rna aids hiv usb gps suv sms
    ceo cfo it pr adhs azubi bafog kita abi akw kfz kwh mw gw uhr mez lng co ddr-zeit sbahn ubahn`),
  fr: wordSet(`tva tgv ter pib smic rsa hlm vtt ehpad opa pme eti ong chu chr suv adn arn vih sida qg pdg dg drh cdi cdd bd cv rtt csg isf ifi tpe
    ia pma gpa ivg ddr pv plu psc dom tom rer vtc cb pin scot zfe ogm gnl gaz lng cop tnt tv dvd cd sdf lgbt ulm irm qcm bac
    bts iut emc svt gr km`),
  es: wordSet(`ong ongs pib iva irpf dni adn arn vih sida uci pyme pymes tc suv ia tdt tv opa ere ertes erte gnl ott cv ceo km mw gw
    covid ipc irpf lgtbi smi rrhh pcr tac upa ave dana dron nif cif bic`),
  it: wordSet('iva pil ong irpef imu ia tav pmi rsa dna hiv pnrr ddl dl dpcm suv tv ceo'),
  pt: wordSet('iva pib ong irs ia uti cpi cpf rg tv cep hiv sida icms suv pec ceo'),
};

/** Whether a word in capitals is short for a thing in this language: TVA, IRPF, BIP. */
export const isAcronymOfThing = (folded: string, language: string): boolean =>
  ACRONYMS_OF_THINGS[language]?.has(folded) === true;

/** First words of names of prizes, laws, storms and contests. */
export const HEADS_OF_OTHERS: ReadonlySet<string> = wordSet(`
  premio premios festival copa torneo plan ley operacion proyecto huracan tormenta prix coupe tournoi projet traite accord sommet loi
  operation ouragan cyclone champions europa super operazione legge coppa trofeo acuerdo tratado cumbre feria gran grand
  giro tour vuelta ligue liga serie`);

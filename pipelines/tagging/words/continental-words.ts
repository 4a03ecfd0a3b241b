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
  ministerium universitat bundesamt landesamt verband partei gericht institut bank gesellschaft amt hochschule zentrum`);

/** Adjectives that French and Italian write small inside the name of an organisation: Parti socialiste. */
export const SMALL_ADJECTIVE =
  /(?:ale?|aux|ique|ienne|ien|een|eenne|iste|aine?|aire|oise?|aise?|ive|if|elle|el|eur|rieure?|iale|ionale|iste|ano|ana|ale|ico|ica)$/;

/** Articles that begin a sentence and no name. */
export const ARTICLES: ReadonlySet<string> = wordSet(
  'der die das den dem des ein eine einen einem einer le la les l un une el los las una unos il lo gli i o a os as um uma',
);

import { wordList } from './word-list.ts';

// Institutions that every country has, as German, French, Spanish, Italian and Portuguese call them. Folded, "_" for a blank.

/** By language: what English calls it, and its names. */
const BODIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    'federal council': 'bundesrat',
    'national council': 'nationalrat',
    'council of states': 'standerat',
    'federal assembly': 'bundesversammlung vereinigte_bundesversammlung',
    'federal supreme court': 'bundesgericht',
    'constitutional court': 'verfassungsgericht verfassungsgerichtshof verfassungsrat',
    'supreme court': `oberster_gerichtshof obersten_gerichtshof oberste_gerichtshof obersten_gerichtshofs oberstes_gericht
      oberste_gericht obersten_gericht obersten_gerichts`,
    'central bank': 'zentralbank',
    'house of representatives': 'reprasentantenhaus abgeordnetenkammer',
    'house of commons': 'unterhaus',
    'house of lords': 'oberhaus',
    'national assembly': 'nationalversammlung',
    senate: 'senat',
    congress: 'kongress',
    'prosecutor general’s office': 'generalstaatsanwaltschaft',
    "federal prosecutor's office": 'bundesanwaltschaft',
    'court of auditors': 'rechnungshof bundesrechnungshof',
    'election commission': 'wahlkommission zentrale_wahlkommission',
    'national guard': 'nationalgarde',
    'council of state': 'staatsrat',
    'national security council': 'nationaler_sicherheitsrat nationalen_sicherheitsrat nationale_sicherheitsrat',
  },
  fr: {
    'national assembly': 'assemblee_nationale',
    senate: 'senat',
    parliament: 'parlement',
    congress: 'congres',
    'council of state': "conseil_d'etat",
    'constitutional council': 'conseil_constitutionnel',
    'court of cassation': 'cour_de_cassation',
    'supreme court': 'cour_supreme',
    'constitutional court': 'cour_constitutionnelle',
    'court of auditors': 'cour_des_comptes',
    'central bank': 'banque_centrale',
    'electoral commission': 'commission_electorale commission_electorale_nationale_independante',
    'national police': 'police_nationale',
    'federal council': 'conseil_federal',
    'national council': 'conseil_national',
    'council of states': 'conseil_des_etats',
    'house of commons': 'chambre_des_communes',
    'house of representatives': 'chambre_des_representants',
    'chamber of deputies': 'chambre_des_deputes',
    'national guard': 'garde_nationale',
    'federal court': 'tribunal_federal',
    'federal police': 'police_federale',
  },
  es: {
    congress: 'congreso congreso_nacional congreso_de_la_republica',
    senate: 'senado',
    parliament: 'parlamento',
    'chamber of deputies': 'camara_de_diputados camara_de_los_diputados',
    'house of representatives': 'camara_de_representantes',
    'national assembly': 'asamblea_nacional',
    'legislative assembly': 'asamblea_legislativa',
    'supreme court': 'tribunal_supremo corte_suprema supremo suprema_corte',
    'supreme court of justice': 'corte_suprema_de_justicia suprema_corte_de_justicia tribunal_supremo_de_justicia',
    'constitutional court': 'tribunal_constitucional corte_constitucional constitucional',
    "attorney general's office": `fiscalia fiscalia_general fiscalia_general_del_estado fiscalia_general_de_la_nacion
      fiscalia_general_de_la_republica`,
    "public prosecutor's office": 'ministerio_publico',
    'national police': 'policia_nacional',
    'federal police': 'policia_federal',
    'central bank': 'banco_central',
    'armed forces': 'fuerzas_armadas',
    army: 'ejercito',
    navy: 'armada',
    'air force': 'fuerza_aerea',
    'national guard': 'guardia_nacional',
    'national electoral council': 'consejo_nacional_electoral',
    'supreme electoral tribunal': 'tribunal_supremo_electoral',
    'electoral tribunal': 'tribunal_electoral',
    'council of state': 'consejo_de_estado',
    'court of auditors': 'tribunal_de_cuentas',
    "ombudsman's office": 'defensoria_del_pueblo',
    "comptroller's office": 'contraloria contraloria_general',
    'foreign ministry': 'cancilleria',
    'national court': 'audiencia_nacional',
  },
  it: {
    'chamber of deputies': 'camera_dei_deputati',
    senate: 'senato',
    parliament: 'parlamento',
    'constitutional court': 'corte_costituzionale consulta',
    'court of cassation': 'cassazione corte_di_cassazione',
    'council of state': 'consiglio_di_stato',
    'court of auditors': 'corte_dei_conti',
    'supreme court': 'corte_suprema',
    'central bank': 'banca_centrale',
    congress: 'congresso',
    'national assembly': 'assemblea_nazionale',
  },
  pt: {
    congress: 'congresso congresso_nacional',
    senate: 'senado senado_federal',
    parliament: 'parlamento',
    'chamber of deputies': 'camara_dos_deputados',
    'assembly of the republic': 'assembleia_da_republica',
    'national assembly': 'assembleia_nacional',
    'supreme court': 'supremo_tribunal supremo_tribunal_de_justica',
    'supreme federal court': 'supremo_tribunal_federal',
    'constitutional court': 'tribunal_constitucional',
    "public prosecutor's office": 'ministerio_publico',
    'federal police': 'policia_federal',
    'central bank': 'banco_central',
    'armed forces': 'forcas_armadas',
    'court of auditors': 'tribunal_de_contas',
    'electoral tribunal': 'tribunal_superior_eleitoral',
  },
};

/** By language: the field of a ministry in English, and how its ministry is called after the word for it. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    interior: 'innen',
    foreign: 'aussen',
    finance: 'finanz',
    defence: 'verteidigungs',
    justice: 'justiz',
    health: 'gesundheits',
    education: 'bildungs unterrichts',
    economy: 'wirtschafts',
    agriculture: 'landwirtschafts agrar',
    environment: 'umwelt',
    energy: 'energie',
    transport: 'verkehrs transport',
    labour: 'arbeits',
    culture: 'kultur kultus',
    trade: 'handels',
    family: 'familien',
    development: 'entwicklungs',
    'digital affairs': 'digital',
    research: 'forschungs wissenschafts',
    construction: 'bau',
    'social affairs': 'sozial',
  },
  fr: {
    interior: "l'interieur",
    foreign: 'affaires_etrangeres relations_exterieures affaires_exterieures',
    finance: 'finances',
    defence: 'la_defense la_defense_nationale armees',
    justice: 'la_justice',
    health: 'la_sante la_sante_publique',
    education: "l'education l'education_nationale",
    economy: "l'economie",
    agriculture: "l'agriculture",
    environment: "l'environnement la_transition_ecologique l'ecologie",
    energy: "l'energie",
    transport: 'transports',
    labour: 'travail',
    culture: 'la_culture',
    trade: 'commerce',
    tourism: 'tourisme',
    mining: 'mines',
    communication: 'la_communication',
    sports: 'sports',
  },
  es: {
    interior: 'interior gobernacion',
    foreign: 'exteriores asuntos_exteriores relaciones_exteriores',
    finance: 'hacienda finanzas economia_y_finanzas',
    defence: 'defensa la_defensa defensa_nacional',
    justice: 'justicia',
    health: 'salud sanidad salud_publica',
    education: 'educacion',
    economy: 'economia',
    agriculture: 'agricultura',
    environment: 'medio_ambiente ambiente',
    energy: 'energia energia_y_minas',
    transport: 'transporte transportes',
    labour: 'trabajo',
    culture: 'cultura',
    trade: 'comercio',
    tourism: 'turismo',
    security: 'seguridad',
    housing: 'vivienda',
    equality: 'igualdad',
    science: 'ciencia',
    industry: 'industria',
    mining: 'mineria',
    'public works': 'obras_publicas fomento',
  },
  it: {
    interior: "l'interno interno",
    foreign: 'esteri affari_esteri',
    finance: "l'economia tesoro finanze",
    defence: 'la_difesa difesa',
    justice: 'la_giustizia giustizia',
    health: 'la_salute salute',
    education: "l'istruzione istruzione",
    culture: 'la_cultura cultura',
  },
  pt: {
    interior: 'administracao_interna interior',
    foreign: 'negocios_estrangeiros relacoes_exteriores',
    finance: 'fazenda financas',
    defence: 'defesa',
    justice: 'justica',
    health: 'saude',
    education: 'educacao',
    environment: 'meio_ambiente ambiente',
    agriculture: 'agricultura',
    labour: 'trabalho',
    culture: 'cultura',
  },
};

/** The word for a ministry, with what joins it to its field. */
const MINISTRY: Readonly<Record<string, RegExp>> = {
  de: /^(?:bundes)?(\p{L}+)ministerium$/u,
  fr: /^ministere (?:d[eu]s? |de )?(.+)$/,
  es: /^(?:ministerio|secretaria|secretaria de estado) (?:de |del )(.+)$/,
  it: /^ministero (?:dell'|della |degli |dei |delle |del |di )(.+)$/,
  pt: /^ministerio (?:da |do |das |dos |de )(.+)$/,
};

const byName = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([english, names]) => wordList(names).map((name) => [name, english] as const)));

const NAMES = new Map(Object.entries(BODIES).map(([language, table]) => [language, byName(table)]));
const MINISTRY_FIELDS = new Map(Object.entries(FIELDS).map(([language, table]) => [language, byName(table)]));

/** What English calls the institution that a folded name of another language means, also folded. */
export const englishBody = (folded: string, language: string): string | undefined => {
  const plain = folded.replaceAll('’', "'");
  const body = NAMES.get(language)?.get(plain);
  if (body !== undefined) return body.replaceAll('’', "'");
  const field = MINISTRY[language]?.exec(plain)?.[1];
  const english = field === undefined ? undefined : MINISTRY_FIELDS.get(language)?.get(field);
  return english === undefined ? undefined : `${english} ministry`;
};

/** Words of the longest name, by its first word; 0 where none begins so. */
const LONGEST = new Map<string, ReadonlyMap<string, number>>(
  [...NAMES].map(([language, names]) => {
    const longest = new Map<string, number>();
    for (const name of names.keys()) {
      const parts = name.split(/[ ']/);
      const first = name.split(' ', 1)[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, parts.length + 1));
    }
    for (const ministry of ['ministere', 'ministerio', 'ministero', 'secretaria']) longest.set(ministry, 7);
    return [language, longest];
  }),
);

/** Most words that a name beginning with this folded word has. */
export const longestBody = (first: string, language: string): number =>
  LONGEST.get(language)?.get(first) ?? (language === 'de' && first.endsWith('ministerium') ? 1 : 0);

/** Where a list has it under a name of its own, by what English calls it and the country. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'congress ES': 'congress of deputies',
  'federal council CH': 'swiss federal council',
  'federal council DE': 'bundesrat of germany',
  'national court ES': 'audiencia nacional',
  'foreign office DE': 'german foreign office',
  'federal supreme court CH': 'federal supreme court of switzerland',
};

export const ownNameOfBody = (body: string, country: string): string | undefined => OWN_NAMES[`${body} ${country}`];

/** Those that only some countries have, beside the ones that English names. */
export const BODIES_OF_FEW: Readonly<Record<string, string>> = {
  'federal council': 'CH DE AT',
  'national council': 'CH AT SK SI',
  'council of states': 'CH IN',
  'federal supreme court': 'CH',
  'federal assembly': 'CH AT RU DE',
  'constitutional council': 'FR SN CI CM DZ LB MA BJ TD MR KH BF',
  'assembly of the republic': 'PT MZ',
  'supreme federal court': 'BR',
  'national court': 'ES EC',
};

/** Parties of several countries with one name: by language and folded name, the name of it in each country. */
const SAME_NAMES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  de: {
    fdp: { CH: 'FDP.The Liberals' },
    grunen: { AT: 'The Greens – The Green Alternative', CH: 'Green Party of Switzerland' },
    'die grunen': { AT: 'The Greens – The Green Alternative', CH: 'Green Party of Switzerland' },
    grune: { AT: 'The Greens – The Green Alternative', CH: 'Green Party of Switzerland' },
    svp: { IT: "South Tyrolean People's Party" },
    sp: { CH: 'Social Democratic Party of Switzerland' },
    bundeskriminalamt: { AT: 'Criminal Intelligence Service Austria' },
    bundesregierung: { AT: 'Austrian Federal Government' },
    bundesverwaltungsgericht: {
      CH: 'Federal Administrative Court of Switzerland',
      AT: 'Federal Administrative Court of Austria',
    },
    bundesanwaltschaft: { CH: 'Office of the Attorney General of Switzerland' },
    bundespolizei: { CH: 'Federal Office of Police', AT: 'Federal Police of Austria' },
  },
  fr: {
    'parti socialiste': {
      BE: 'Socialist Party of Belgium',
      SN: 'Socialist Party of Senegal',
      CH: 'Social Democratic Party of Switzerland',
    },
    ps: {
      FR: 'Socialist Party of France',
      BE: 'Socialist Party of Belgium',
      CH: 'Social Democratic Party of Switzerland',
    },
    rn: { FR: 'National Rally' },
    lr: { FR: 'Les Républicains' },
    pcf: { FR: 'French Communist Party' },
    'les verts': { CH: 'Green Party of Switzerland' },
    udc: { CH: "Swiss People's Party" },
    plr: { CH: 'FDP.The Liberals' },
    'le centre': { CH: 'The Centre' },
    'parti conservateur': { CA: 'Conservative Party of Canada', GB: 'Conservative Party' },
    'parti liberal': { CA: 'Liberal Party of Canada' },
    'parti travailliste': { GB: 'Labour Party' },
    'parti democrate': { US: 'Democratic Party' },
    'parti republicain': { US: 'Republican Party' },
  },
  es: {
    pp: { ES: 'Partido Popular' },
    pri: { MX: 'Institutional Revolutionary Party' },
    pt: { BR: "Workers' Party", MX: 'Labor Party of Mexico' },
    prd: { MX: 'Party of the Democratic Revolution', DO: 'Dominican Revolutionary Party' },
    'partido conservador britanico': { GB: 'Conservative Party' },
    'partido laborista': { GB: 'Labour Party' },
    'partido democrata': { US: 'Democratic Party', IT: 'Democratic Party of Italy' },
    'partido republicano': { US: 'Republican Party', CL: 'Republican Party of Chile' },
    'partido comunista': {
      CL: 'Communist Party of Chile',
      CN: 'Communist Party of China',
      CU: 'Communist Party of Cuba',
    },
    'frente amplio': { UY: 'Broad Front', CL: 'Broad Front of Chile' },
    'partido popular': { ES: 'Partido Popular' },
    'partido socialista': { CL: 'Socialist Party of Chile', ES: "Spanish Socialist Workers' Party" },
    'partido conservador': { CO: 'Colombian Conservative Party' },
    'partido liberal': { CO: 'Colombian Liberal Party' },
    'partido colorado': { PY: 'Colorado Party of Paraguay', UY: 'Colorado Party of Uruguay' },
  },
};

/** What a name that parties or offices of several countries share means in one of them. */
export const namesakeIn = (folded: string, language: string, country: string): string | undefined =>
  SAME_NAMES[language]?.[folded]?.[country];

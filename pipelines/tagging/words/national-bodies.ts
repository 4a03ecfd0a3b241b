import { wordList } from './word-list.ts';

/**
 * Institutions that every country has and calls alike, folded. One of them alone says nothing about whose it is; the
 * text has to.
 */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  wordList(`supreme_court high_court constitutional_court court_of_appeal federal_court electoral_court
    supreme_court_of_justice court_of_cassation council_of_state federal_supreme_court supreme_administrative_court
    supreme_judicial_council court_of_auditors
    parliament senate congress national_assembly house_of_representatives house_of_commons chamber_of_deputies
    lower_house upper_house legislative_assembly federal_assembly
    central_bank reserve_bank national_bank
    electoral_commission election_commission national_electoral_council national_election_commission
    national_electoral_commission central_election_commission central_electoral_commission supreme_electoral_tribunal
    supreme_electoral_court electoral_tribunal
    attorney_general's_office prosecutor_general's_office general_prosecutor's_office public_prosecutor's_office
    federal_prosecutor's_office national_prosecutor's_office national_police federal_police
    national_guard air_force navy army armed_forces coast_guard border_guard civil_guard national_security_council
    foreign_office home_office treasury cabinet_office prime_minister's_office presidency`),
);

const MINISTRY = /^(?:ministry (?:of|for) .+|.+ ministry|department (?:of|for) .+)$/;

/** Whether a folded name is that of an institution every country has. */
export const isNationalBody = (folded: string): boolean =>
  NATIONAL_BODIES.has(folded) || (MINISTRY.test(folded) && folded.split(' ').length <= 7);

const codes = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** Chambers that only some countries have; a text that speaks of others means one of these. */
const ONLY_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  congress: codes('US IN AR BO BR CL CO CR DO EC ES GT HN MX PA PE PH PY SV VE MV ID'),
  senate:
    codes(`US CA AU FR IT ES AR BO BR CL CO MX PH NG KE LR PK PL RO CZ NL BE IE KZ UZ ZW BI CM CD CG GA HT DO PY UY
    BS JM BB TT JO RW SZ LS TH KH RU CI MG GQ SO SS BZ GD LC PW ZA SI`),
  'house of commons': codes('GB CA'),
  'house of lords': codes('GB'),
  'house of representatives': codes(`US AU NZ JP PH ID NG TH EG LY LR MT CY MA JM BY SO ET SL TT FJ NP YE BH BB BZ AG CO
    NL BE IQ BA`),
  'chamber of deputies': codes('AR BO BR CL CO CZ DO GQ HT IT LU MX PY RO RW'),
  'national assembly':
    codes(`FR KR VN KE ZA NG VE EC NI CI SN CM BJ TG ML BF NE TD GA CG CD MG MU MR DZ TN AO MZ ZM MW TZ GM
    GN GW SL LS SZ BW NA PK AF AZ AM BG HU SI RS SK TH LA KH BT KW BH PA CU GY BZ VC LC DM GD`),
  'state council': codes('CN'),
  'home office': codes('GB'),
  'foreign office': codes('GB DE IN'),
  'cabinet office': codes('GB JP'),
};

/** Whether a country has an institution of this folded name; where nothing is known it has. */
export const hasNationalBody = (country: string, folded: string): boolean =>
  folded.includes('ministry') ? country !== 'US' : (ONLY_IN[folded]?.has(country) ?? true);

/** Countries that take "the". */
export const WITH_ARTICLE: ReadonlySet<string> = new Set(
  wordList('US GB NL PH AE DO CD CG CF BS GM MV MH SB KM SC FM'),
);

/** Names of one ministry in the form that all take here. */
export const MINISTRIES: Readonly<Record<string, string>> = {
  'foreign affairs': 'Foreign',
  'foreign affairs and cooperation': 'Foreign',
  finance: 'Finance',
  defence: 'Defence',
  defense: 'Defence',
  'national defence': 'Defence',
  'national defense': 'Defence',
  interior: 'Interior',
  'the interior': 'Interior',
  'internal affairs': 'Interior',
  'home affairs': 'Home Affairs',
  justice: 'Justice',
  health: 'Health',
  education: 'Education',
  agriculture: 'Agriculture',
  energy: 'Energy',
  economy: 'Economy',
  'the economy': 'Economy',
  trade: 'Trade',
  commerce: 'Commerce',
  transport: 'Transport',
  environment: 'Environment',
  'the environment': 'Environment',
  labour: 'Labour',
  labor: 'Labour',
  culture: 'Culture',
  tourism: 'Tourism',
};

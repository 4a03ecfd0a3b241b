import { wordList } from './word-list.ts';

/**
 * Institutions that every country has and calls alike, folded. One of them alone says nothing about whose it is; the
 * text has to.
 */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  wordList(`supreme_court high_court constitutional_court court_of_appeal federal_court electoral_court
    supreme_court_of_justice court_of_cassation council_of_state
    parliament senate congress national_assembly house_of_representatives house_of_commons chamber_of_deputies
    lower_house upper_house legislative_assembly federal_assembly
    central_bank reserve_bank national_bank
    electoral_commission election_commission national_electoral_council national_election_commission
    attorney_general's_office prosecutor_general's_office public_prosecutor's_office national_police federal_police
    national_guard air_force navy army armed_forces coast_guard border_guard civil_guard national_security_council
    foreign_office home_office treasury cabinet_office prime_minister's_office presidency`),
);

const MINISTRY = /^(?:ministry (?:of|for) .+|.+ ministry|department (?:of|for) .+)$/;

/** Whether a folded name is that of an institution every country has. */
export const isNationalBody = (folded: string): boolean =>
  NATIONAL_BODIES.has(folded) || (MINISTRY.test(folded) && folded.split(' ').length <= 7);

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

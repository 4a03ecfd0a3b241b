/** Share classes that registers append to a company's name. */
const SHARE_CLASS =
  /\s*[-–(]?\s*\b(?:(?:new |each |all )?(?:class|series) [a-z0-9]{1,3}\b.*|(?:(?:new|subordinate|limited|restricted|multiple|non|exchangeable|voting|registered|bearer|ordinary|common|capital|preferred|preference|american|global|depositary|depository|sponsored|unsponsored)[ -]*)+(?:voting|shares?|stocks?|units?|interests?|receipts?|adrs?|ads|gdrs?|certificates?)\b.*|(?:sponsored |unsponsored )?(?:adr|ads|gdr|cdi|nvdr|bdr|cdr|drc)s?\b(?: .*)?|pfd\b.*|pref\b.*|(?:s?a?drn)\b.*|shs\b.*|shares\b.*|warrants?\b.*|rights?\b.*)$/i;

/** Listings that are not companies: funds, bonds, shell companies. */
const NO_COMPANY =
  /\b(?:ETF|ETN|ETNs|Fund|Funds|Trust Units|Notes|Debentures?|Bonds?|Warrants?|Rights?|Units?|Preferred|Depositary Shares|Index|Acquisitions?|SPAC|Capital Corp\.? [IVX]+|Test Stock|Synthetic|STRATS|CorTS|Income Trust|Municipal|High Income|Term Trust|Closed End|iShares|ProShares|Direxion|WisdomTree|SPDR|Invesco QQQ|Nuveen|BlackRock [A-Z]\w+ (?:Trust|Income)|Eaton Vance)\b|%| due \d{4}|\bBlank Check\b|TEST STOCK/i;

export function isCompany(name: string): boolean {
  const own = name.replace(/\s+(?:American|Global) Depositary Shares.*$/i, '');
  return !NO_COMPANY.test(own);
}

const FORM_AT_END =
  /(?:,?\s+|,)(?:\(?the\)?|incorporated|incorporation|inc|corporation|corp|company limited|company ltd|public company limited|public limited company|public joint[- ]stock company|joint[- ]stock company|pjsc|ojsc|jsc|limited|ltd|ltda|llc|l\.?l\.?c|l\.?p|llp|plc|p\.?l\.?c|gmbh|ag|kgaa|se|s\.?a|s\.?a\.?s|s\.?a\.?b|s\.?a\.?a|c\.?a|s\.?p\.?a|s\.?r\.?l|s\.?c\.?a|n\.?v|b\.?v|ab|\(publ\)|publ|a\/s|asa|oyj|abp|hf|ehf|nyrt|nyilvanosan mukodo reszvenytarsasag|tbk|\(?persero\)?|bhd|berhad|sdn|k\.?k|co|company|de c\.?v|c\.?v|a\.?s|a\.?d|d\.?d|anonim sirketi|societe anonyme|sociedad anonima|aktiengesellschaft|kommanditgesellschaft auf aktien|aktiebolag|aktieselskab|& co|n\.a|b\.?s\.?c|q\.?s\.?c|q\.?p\.?s\.?c|s\.?a\.?e|s\.?a\.?l|s\.?a\.?o\.?g|k\.?s\.?c|p\.?j\.?s\.?c|o\.?a\.?o|o\.?j\.?s\.?c|lp|pcl)\.?$/i;
const FORM_AT_START =
  /^(?:PT|P\.T\.|PJSC|OJSC|JSC|PAO|Public Joint[- ]Stock Company|The|AB|International Public Joint-Stock Company|Public Company)\s+(?=\S)/;

const plainEnd = (name: string): string => {
  let left = name;
  for (;;) {
    const shorter = left.replace(FORM_AT_END, '').replace(/[\s,&-]+$/, '');
    if (shorter === left || shorter === '') return left;
    left = shorter;
  }
};

/** Returns the name without share class: "Boeing Company (The) Common Stock" is the Boeing Company. */
export function withoutShareClass(name: string): string {
  const left = name
    .replace(/ - .*$/, '')
    .replace(SHARE_CLASS, '')
    .replace(/\s*\((?!The\b)[^)]*\)\s*$/i, '')
    .replace(/[\s,-]+$/, '')
    .trim();
  return left === '' ? name : left;
}

/** Lowercases long names in capitals: "HANDOK" and "SHENZHEN ZQGAME", but not "ASML". */
const quiet = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{Lu}{5,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());

/** Returns the name without share class and legal form: "Boeing", "Carrier Global", "Bank Mandiri". */
export function plainCompanyName(name: string): string {
  const own = withoutShareClass(name)
    .replace(/\s*\(the\)\s*$/i, '')
    .replace(FORM_AT_START, '');
  const plain = plainEnd(own)
    .replace(FORM_AT_START, '')
    .replace(/\s*\((?:the|publ)\)\s*$/i, '')
    .trim();
  return quiet(plain.length < 2 ? own : plain);
}

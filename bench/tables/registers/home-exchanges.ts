/** Home exchanges by country, in the registers' codes (ISO 10383). */
export const HOME_EXCHANGES: Readonly<Record<string, readonly string[]>> = {
  AR: ['XBUE'],
  AT: ['XWBO'],
  AU: ['XASX'],
  BE: ['XBRU'],
  BM: ['XHKG'],
  BR: ['BVMF'],
  CA: ['XTSE', 'XTSX', 'XCNQ'],
  CH: ['XSWX'],
  CL: ['XSGO'],
  CN: ['XSHG', 'XSHE', 'XHKG'],
  CZ: ['XPRA'],
  DK: ['XCSE'],
  EE: ['XTAL'],
  EG: ['XCAI'],
  ES: ['XMAD'],
  FI: ['XHEL'],
  FR: ['XPAR'],
  GB: ['XLON'],
  GR: ['ASEX'],
  HK: ['XHKG'],
  HU: ['XBUD'],
  ID: ['XIDX'],
  IE: ['XDUB'],
  IL: ['XTAE'],
  IN: ['XNSE', 'XBOM'],
  IS: ['XICE'],
  IT: ['XMIL'],
  JP: ['XJPX'],
  KR: ['XKRX', 'XKOS'],
  LT: ['XLIT'],
  LV: ['XRIS'],
  MO: ['XHKG'],
  MX: ['XMEX'],
  MY: ['XKLS'],
  NL: ['XAMS'],
  NO: ['XOSL'],
  NZ: ['XNZE'],
  PT: ['XLIS'],
  QA: ['DSMD'],
  RU: ['MISX'],
  SA: ['XSAU'],
  SE: ['XSTO'],
  SG: ['XSES'],
  TH: ['XBKK'],
  TR: ['XIST'],
  TW: ['XTAI', 'ROCO'],
  ZA: ['XJSE'],
};

/** Exchange codes of the registers that differ from the usual ones. */
const USUAL_CODES: Readonly<Record<string, string>> = { XJPX: 'XTKS', ASEX: 'XATH' };

/** Returns the exchanges of a country in usual codes. */
export function exchangesOf(country: string): string[] {
  return (HOME_EXCHANGES[country] ?? []).map((mic) => USUAL_CODES[mic] ?? mic);
}

/** Formats a ticker: "BBD-B.TO" of XTSE is BBD.B@XTSE. */
export function ticker(symbol: string, mic: string): string {
  const own = symbol.replace(/\.[A-Z]{1,3}$/, '');
  return `${mic === 'XTSE' ? own.replaceAll('-', '.') : own}@${USUAL_CODES[mic] ?? mic}`;
}

import { readFileSync } from 'node:fs';

/** A news agency, and how papers credit it. */
export interface WireAgency {
  /** The key of its publisher in config/publishers.tsv. */
  readonly key: string;
  /** Names that bylines use, in any case. */
  readonly names: readonly string[];
  /** Short forms in brackets, in datelines and at the end of a text. Case matters: ANI is an agency, Ani a name. */
  readonly codes: readonly string[];
  /**
   * What may follow a code after a place without a date: '-' a dash, ':' a colon; '' if the agency
   * writes no datelines.
   */
  readonly dateline: string;
}

/** Reads wire-agencies.tsv. Its sources are described in config/publishers.tsv, or are pages that print the form. */
const readWireAgencies = (): readonly WireAgency[] =>
  readFileSync(new URL('wire-agencies.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [key = '', names = '', codes = '', dateline = ''] = line.split('\t');
      return { key, names: names.split('|'), codes: codes.split('|'), dateline };
    });

export const WIRE_AGENCIES = readWireAgencies();
/** Keys by short form, as written. */
export const AGENCY_BY_CODE: ReadonlyMap<string, string> = new Map(
  WIRE_AGENCIES.flatMap(({ key, codes }) => codes.map((code) => [code, key] as const)),
);
/** Keys by name in lower case. */
export const AGENCY_BY_NAME: ReadonlyMap<string, string> = new Map(
  WIRE_AGENCIES.flatMap(({ key, names }) => names.map((name) => [name.toLowerCase(), key] as const)),
);

/** Returns the key of the agency with this name or short form. */
export function agencyKeyOf(name: string): string | undefined {
  return AGENCY_BY_CODE.get(name) ?? AGENCY_BY_NAME.get(name.toLowerCase());
}

/** Whether a name or short form is that of a news agency. */
export function isAgency(name: string): boolean {
  return agencyKeyOf(name) !== undefined;
}

const ROLE = / (?:staff|(?:\p{L}+ ){0,3}(?:reporters?|writers?|correspondents?)|news(?: agency)?|newswire|wire)$/iu;

/** Removes what follows the name of an agency: "AP Sports Writer", "PA News Agency". */
export function withoutAgencyRole(name: string): string {
  return name.replace(ROLE, '');
}

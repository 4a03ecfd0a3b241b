import { readFileSync } from 'node:fs';

/** A news agency, and how papers credit it. */
export interface WireAgency {
  /** The key of its publisher in config/publishers.tsv. */
  readonly key: string;
  /** Names that bylines use, in any case. */
  readonly names: readonly string[];
  /** Short forms in brackets, in datelines and at the end of a text. Case matters: ANI is an agency, Ani a name. */
  readonly codes: readonly string[];
  /** What may follow a code after a place without a date: '-' a dash, ':' a colon; '' if the agency writes no datelines. */
  readonly dateline: string;
}

/** Reads wire-agencies.tsv. Its sources are described in config/publishers.tsv, or are pages that print the form. */
export const readWireAgencies = (): readonly WireAgency[] =>
  readFileSync(new URL('wire-agencies.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [key = '', names = '', codes = '', dateline = ''] = line.split('\t');
      return { key, names: names.split('|'), codes: codes.split('|'), dateline };
    });

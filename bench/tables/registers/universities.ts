import { fold } from '../../../pipelines/text/fold.ts';
import { readRegister } from './read-register.ts';
import type { RegisterRow } from './register-row.ts';

/** Returns a name without a final parenthesis: "Hochschule Leipzig (FH)". */
const withoutNote = (name: string): string => name.replace(/\s*\([^()]*\)\s*$/, '').replace(/[\s,]+$/, '');

/** Reads universities and colleges, once per country. */
export function readUniversities(folder: string): RegisterRow[] {
  const rows = new Map<string, RegisterRow>();
  for (const { name, iso2, domains } of readRegister(folder, 'universities', ['name', 'iso2', 'domains'])) {
    const plain = withoutNote(name.replace(/["|@]/g, ''));
    const domain = domains.split(' ')[0] ?? '';
    const key = `${fold(plain)}|${iso2}`;
    if (plain.length < 4 || rows.has(key)) continue;
    rows.set(key, {
      kind: 'university',
      name: plain,
      aliases: [],
      country: iso2,
      city: '',
      ids: domain === '' ? {} : { domain },
      sources: ['university-domains-list'],
      weight: 0,
    });
  }
  return [...rows.values()];
}

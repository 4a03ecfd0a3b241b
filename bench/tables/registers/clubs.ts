import { fold } from '../../../pipelines/text/fold.ts';
import { readRegister } from './read-register.ts';
import type { RegisterRow } from './register-row.ts';

const OF_BRITAIN = new Set(['eng', 'sco', 'wal', 'nir']);

/** Cleans club names: "Al Ahly Kairo [de]", "Olimpik (Donetsk)", "NK Izola (1923-1996)", "SPG Linz/$$Neue Heimat$$". */
const cleaned = (name: string): string[] => {
  const plain = name
    .replace(/\s*\[[^\]]*\]/g, '')
    .replace(/\s*\([^()]*\)/g, '')
    .replaceAll('$$', '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length < 3 || /[|@\d]{4}/.test(plain) ? [] : [plain];
};

/** Reads football clubs with their other names, except bare names of something else. */
export function readClubs(folder: string): RegisterRow[] {
  const rows = new Map<string, RegisterRow>();
  for (const row of readRegister(folder, 'football-clubs', [
    'name',
    'country_code_of_openfootball',
    'city',
    'other_names',
  ])) {
    const code = row.country_code_of_openfootball;
    const country = OF_BRITAIN.has(code) ? 'GB' : code.toUpperCase();
    const [name, ...aliases] = [row.name, ...row.other_names.split('|')].flatMap(cleaned);
    // Years in the name mark a defunct club.
    if (name === undefined || /\(\d{4}/.test(row.name)) continue;
    const key = `${fold(name)}|${country}`;
    const known = rows.get(key);
    rows.set(key, {
      kind: 'club',
      name,
      aliases: [...new Set([...(known?.aliases ?? []), ...aliases])].filter((alias) => alias !== name),
      country,
      city: /^[\p{L} .'-]+(?= ›|$| \()/u.exec(row.city)?.[0]?.trim() ?? '',
      ids: {},
      sources: ['openfootball-clubs'],
      weight: 0,
    });
  }
  return [...rows.values()];
}

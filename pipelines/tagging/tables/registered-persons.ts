import { fold } from '../../text/fold.ts';
import { wordSet } from '../words/word-list.ts';
import { type EntityRow, parseEntityRow } from './entity-row.ts';
import type { WordsAndTables } from './entity-tables.ts';

/** A person in a register. */
export interface RegisteredPerson {
  readonly name: string;
  readonly key: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

/** Indexes the rows of the register by folded name. */
export function indexRegisteredPersons(lines: readonly string[]): ReadonlyMap<string, EntityRow> {
  return new Map(
    lines.map(parseEntityRow).flatMap((row) => [row.name, ...row.aliases].map((name) => [fold(name), row] as const)),
  );
}

/** Words that show that a text is about the US Congress. */
const OF_CONGRESS = wordSet(
  `congress congressional congressman congresswoman senate senator senators sen rep reps republican republicans democrat
   democrats democratic gop lawmaker lawmakers capitol`,
);

/**
 * Returns the person in the registers with a full name, if the text mentions the person's country
 * or the US Congress. Otherwise the name may belong to somebody else.
 * @param leading countries of the document
 */
export function registeredPerson(
  folded: string,
  { words, data }: WordsAndTables,
  leading: readonly string[],
): RegisteredPerson | undefined {
  const row = data.registers.persons.get(folded);
  if (row === undefined) return undefined;
  const ofCongress = row.ids['bioguide'] !== undefined;
  const fits = ofCongress ? words.some((word) => OF_CONGRESS.has(word.folded)) : leading.includes(row.country);
  return fits
    ? { name: row.name, key: row.id, ids: { country: row.country, ...row.ids }, aliases: row.aliases }
    : undefined;
}

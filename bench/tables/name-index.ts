import type { EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { PART_OF, plain } from './join.ts';
import { type MergedRows, needsItsCountry } from './merge.ts';
import type { Overrides } from './overrides.ts';
import { isSharedWord } from './registers/generic-names.ts';

/** Whether a club's name is abbreviated by a period or to one letter: "Stutt. Kick.", "H. Beer-Sheva". */
const isCut = ({ kind }: EntityRow, name: string): boolean =>
  kind === 'club' && /\p{Ll}\.|^\p{Lu}\. ?\p{L}/u.test(name);

/** Whether a name is a single word of a club; it would need a text about sport. */
const isClubsOnlyWord = ({ kind }: EntityRow, name: string): boolean => kind === 'club' && !plain(name).includes(' ');

/** Kinds of organizations whose names recur across countries. */
const IN_MANY_COUNTRIES = new Set<EntityRow['kind']>(['party', 'university']);

/**
 * Builds the sorted index of names found in registers only. Each name lists its rows: "h" for
 * handwritten rows, "r" for register rows, followed by "?" if the name links only in texts about
 * the row's country. The index excludes single ordinary words, names of persons and places, and
 * names of handwritten rows, except for parties and universities of other countries and for
 * companies whose own name it is. A subsidiary does not get the name of its parent.
 * @param overrides see join.ts
 */
export function indexNames({ hand, registered, furtherNames }: MergedRows, overrides: Overrides): string[] {
  const isSubsidiary = ({ name, country }: EntityRow): boolean =>
    PART_OF.test(overrides.get(`name ${name}, ${country}`) ?? '');
  const mayShare = (row: EntityRow, name: string): boolean =>
    IN_MANY_COUNTRIES.has(row.kind) || (row.kind === 'company' && name === row.name && !isSubsidiary(row));
  const taken = new Set(hand.flatMap(({ name, aliases }) => [name, ...aliases].map(plain)));
  const rowsOf = new Map<string, Set<string>>();
  const note = (row: EntityRow, name: string, rowReference: string, needsCountry: boolean): void => {
    const folded = plain(name);
    if (folded === '' || isSharedWord(name) || isCut(row, name) || isClubsOnlyWord(row, name)) return;
    const elsewhere = taken.has(folded);
    if (elsewhere && !mayShare(row, name)) return;
    const reference = `${rowReference}${elsewhere || needsCountry ? '?' : ''}`;
    const known = rowsOf.get(folded);
    if (known === undefined) rowsOf.set(folded, new Set([reference]));
    else known.add(reference);
  };
  hand.forEach((row, n) => {
    for (const { name, kind } of furtherNames.get(row.id) ?? [])
      note({ ...row, kind }, name, `h${n}`, needsItsCountry(kind, name));
  });
  registered.forEach((row, n) => {
    for (const name of [row.name, ...row.aliases]) note(row, name, `r${n}`, row.common.includes(name));
  });
  return [...rowsOf]
    .map(([name, rows]) => `${name}\t${[...rows].join(' ')}`)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

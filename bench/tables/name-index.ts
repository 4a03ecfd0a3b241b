import type { EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { PART_OF, plain } from './join.ts';
import { type MergedRows, needsItsCountry } from './merge.ts';
import type { Overrides } from './overrides.ts';
import { isSharedWord } from './registers/generic-names.ts';

/** A club's name cut short, by a mark or to one letter: "Stutt. Kick.", "H. Beer-Sheva". */
const isCut = ({ kind }: EntityRow, name: string): boolean =>
  kind === 'club' && /\p{Ll}\.|^\p{Lu}\. ?\p{L}/u.test(name);

/** One word is a club's where the text is of sport; nobody says so here. */
const isClubsOnlyWord = ({ kind }: EntityRow, name: string): boolean => kind === 'club' && !plain(name).includes(' ');

/** What bears names that others of their kind bear in other countries. */
const IN_MANY_COUNTRIES = new Set<EntityRow['kind']>(['party', 'university']);

/**
 * The names that only registers have, in order, each with the rows that bear it: h and r are for rows written by hand and
 * of registers; "?" follows where the name links only in a text about the row's country. What is one ordinary word, or the
 * name of a person or a place, is none of them, nor what a row written by hand is called, but for parties and universities
 * of other countries and for firms whose own name it is; a subsidiary is not meant by the name of its firm.
 * @param overrides see join.ts
 */
export const indexNames = ({ hand, registered, furtherNames }: MergedRows, overrides: Overrides): string[] => {
  const isSubsidiary = ({ name, country }: EntityRow): boolean =>
    PART_OF.test(overrides.get(`name ${name}, ${country}`) ?? '');
  const mayShare = (row: EntityRow, name: string): boolean =>
    IN_MANY_COUNTRIES.has(row.kind) || (row.kind === 'company' && name === row.name && !isSubsidiary(row));
  const taken = new Set(hand.flatMap(({ name, aliases }) => [name, ...aliases].map(plain)));
  const bearers = new Map<string, Set<string>>();
  const note = (row: EntityRow, name: string, bearer: string, needsCountry: boolean): void => {
    const folded = plain(name);
    if (folded === '' || isSharedWord(name) || isCut(row, name) || isClubsOnlyWord(row, name)) return;
    const elsewhere = taken.has(folded);
    if (elsewhere && !mayShare(row, name)) return;
    const reference = `${bearer}${elsewhere || needsCountry ? '?' : ''}`;
    const known = bearers.get(folded);
    if (known === undefined) bearers.set(folded, new Set([reference]));
    else known.add(reference);
  };
  hand.forEach((row, n) => {
    for (const { name, kind } of furtherNames.get(row.id) ?? [])
      note({ ...row, kind }, name, `h${n}`, needsItsCountry(kind, name));
  });
  registered.forEach((row, n) => {
    for (const name of [row.name, ...row.aliases]) note(row, name, `r${n}`, row.common.includes(name));
  });
  return [...bearers]
    .map(([name, rows]) => `${name}\t${[...rows].join(' ')}`)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
};

import { type Assignments, TRANSITIONS, type TransitionName } from './transitions.ts';

/** The transitions that change the row of the article. */
type Assigning = {
  [Name in TransitionName]: (typeof TRANSITIONS)[Name] extends { readonly set: Assignments } ? Name : never;
}[TransitionName];

/**
 * SQL assignments of a transition, for `update wireroom.articles set …`. They name columns without a table, so the statement
 * must not join another table that has them, nor give the table another name.
 */
export function transition(name: Assigning): string {
  return Object.entries(TRANSITIONS[name].set)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');
}

/** The same of one transition where an SQL condition holds. Elsewhere another applies, or the columns stay. */
export function transitionIf(condition: string, one: Assigning, other?: Assigning): string {
  const [then, otherwise]: [Assignments, Assignments] = [TRANSITIONS[one].set, other ? TRANSITIONS[other].set : {}];
  const columns = Object.keys({ ...then, ...otherwise }) as (keyof Assignments)[];
  return columns
    .map((column) => {
      const [a, b] = [then[column] ?? column, otherwise[column] ?? column];
      return `${column} = ${a === b ? a : `case when ${condition} then ${a} else ${b} end`}`;
    })
    .join(', ');
}

import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type Assignments, TRANSITIONS, type TransitionName } from './transitions.ts';

/** The transitions that change the row of the article. */
type Assigning = {
  [Name in TransitionName]: (typeof TRANSITIONS)[Name] extends { readonly set: Assignments } ? Name : never;
}[TransitionName];

/**
 * The assignments of a transition, for `update wireroom.articles set …`. They name columns without
 * a table, so the statement must not join another table that has them, nor give the table another
 * name.
 */
export function transition(name: Assigning): Sql {
  return join(
    Object.entries(TRANSITIONS[name].set).map(([column, value]) => sql`${raw(column)} = ${value}`),
    ', ',
  );
}

/** The same of one transition where a condition holds. Elsewhere another applies, or the columns stay. */
export function transitionIf(condition: Sql, one: Assigning, other?: Assigning): Sql {
  const [then, otherwise]: [Assignments, Assignments] = [TRANSITIONS[one].set, other ? TRANSITIONS[other].set : {}];
  const columns = Object.keys({ ...then, ...otherwise }) as (keyof Assignments)[];
  return join(
    columns.map((name) => {
      const column = raw(name);
      return sql`${column} = case when ${condition} then ${then[name] ?? column} else ${otherwise[name] ?? column} end`;
    }),
    ', ',
  );
}

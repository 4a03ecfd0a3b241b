import { type Assignments, type LifeCycleColumn, TRANSITIONS, type TransitionName } from './transitions.ts';

/** The columns that a statement supplies for a transition. */
type GivenFor<Name extends TransitionName> = (typeof TRANSITIONS)[Name] extends {
  readonly given: readonly (infer Column extends LifeCycleColumn)[];
}
  ? readonly [given: Readonly<Record<Column, string>>]
  : readonly [];

const assign = (set: Assignments): string =>
  Object.entries(set)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');

/**
 * SQL assignments of a transition, for `update wireroom.articles set …`. They name columns without a table, so the statement
 * must not join another table that has them.
 * @param given SQL expressions of the columns in `given`
 */
export const transition = <Name extends TransitionName>(name: Name, ...given: GivenFor<Name>): string =>
  assign(Object.assign({}, TRANSITIONS[name].set, ...given));

/** The same of one transition where an SQL condition holds. Elsewhere another applies, or the columns stay. */
export const transitionIf = (condition: string, one: TransitionName, other?: TransitionName): string => {
  const [then, otherwise]: [Assignments, Assignments] = [TRANSITIONS[one].set, other ? TRANSITIONS[other].set : {}];
  const columns = Object.keys({ ...then, ...otherwise }) as LifeCycleColumn[];
  return assign(
    Object.fromEntries(
      columns.map((column) => {
        const [a, b] = [then[column] ?? column, otherwise[column] ?? column];
        return [column, a === b ? a : `case when ${condition} then ${a} else ${b} end`];
      }),
    ),
  );
};

import type { TextContext } from '../recognize/text-context.ts';
import type { NamedMention } from './mention-cluster.ts';

/** Looks up persons known by a title and a short name: "Pope Francis", "Prime Minister Johnson". */
const personByTitle = (
  { words, data: { persons } }: TextContext,
  { firstWord, folded }: NamedMention,
): string | undefined => {
  const last = words[firstWord - 1]?.folded ?? '';
  return persons.byTitle(`${words[firstWord - 2]?.folded ?? ''} ${last}`, folded) ?? persons.byTitle(last, folded);
};

/** Returns the full name of the well-known person that a mention names, if there is one. */
export function wellKnownPerson(context: TextContext, one: NamedMention): string | undefined {
  return (
    personByTitle(context, one) ??
    context.data.persons.byShortName(one.folded) ??
    context.data.persons.byFullName(one.folded)
  );
}

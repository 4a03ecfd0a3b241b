import { toStorable } from '../../../../pipelines/text/clean.ts';

/** An XML name with at most one prefix. */
const NAME = /^(?:([\p{L}_][\p{L}\p{N}_.-]{0,99}):)?[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;
const MAX_ATTRIBUTES = 50;
const MAX_LENGTH = 4_000; // characters of a value

/**
 * Selects the attributes of a feed's outline to keep for the export: all, known or unknown, except
 * those that the export writes itself. The namespace of a prefix is kept too, because the document
 * that declares it is not.
 */
export function keptAttributes(
  attributes: Readonly<Record<string, string>>,
  url: string,
  namespaces: ReadonlyMap<string, string>,
): Record<string, string> | undefined {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const named = NAME.exec(name);
    const prefix = named?.[1];
    if (!named || prefix === 'xmlns' || name === 'xmlns' || isWrittenAnyway(name, value, url)) continue;
    const namespace = prefix === undefined ? undefined : namespaces.get(prefix);
    // An undeclared prefix has no meaning and would make the export invalid for strict readers.
    if (prefix !== undefined && prefix !== 'xml' && namespace === undefined) continue;
    if (namespace !== undefined) kept[`xmlns:${prefix}`] = toStorable(namespace).slice(0, MAX_LENGTH);
    kept[name] = toStorable(value).slice(0, MAX_LENGTH);
    if (Object.keys(kept).length >= MAX_ATTRIBUTES) break;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The export writes the current URL and trust of the feed. A text that only repeats the URL says nothing. */
const isWrittenAnyway = (name: string, value: string, url: string): boolean => {
  const known = name.toLowerCase();
  return (
    known === 'xmlurl' ||
    known === 'trusted' ||
    ((known === 'text' || known === 'title' || known === 'url') && value.trim() === url)
  );
};

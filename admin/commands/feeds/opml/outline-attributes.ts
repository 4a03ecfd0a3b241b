import { toStorable } from '../../../../pipelines/text/clean.ts';

/** A name as XML allows it, at most one prefix. */
const NAME = /^(?:([\p{L}_][\p{L}\p{N}_.-]{0,99}):)?[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;
const MAX_ATTRIBUTES = 50;
const MAX_LENGTH = 4_000; // characters of a value

/**
 * The attributes of a feed's outline that are kept for the export: all but its address and what is ours to say, among
 * them those that we know nothing about. A prefix brings its namespace along, because the document that declares it is not kept.
 */
export const keptAttributes = (
  attributes: Readonly<Record<string, string>>,
  url: string,
  namespaces: ReadonlyMap<string, string>,
): Record<string, string> | undefined => {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const named = NAME.exec(name);
    const prefix = named?.[1];
    if (!named || prefix === 'xmlns' || name === 'xmlns' || isWrittenAnyway(name, value, url)) continue;
    const namespace = prefix === undefined ? undefined : namespaces.get(prefix);
    // A prefix that nobody has declared means nothing, and would spoil the export for strict readers.
    if (prefix !== undefined && prefix !== 'xml' && namespace === undefined) continue;
    if (namespace !== undefined) kept[`xmlns:${prefix}`] = toStorable(namespace).slice(0, MAX_LENGTH);
    kept[name] = toStorable(value).slice(0, MAX_LENGTH);
    if (Object.keys(kept).length >= MAX_ATTRIBUTES) break;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
};

/** The export writes the address, and the trust, that the feed has by then; a text that only repeats the address says nothing. */
const isWrittenAnyway = (name: string, value: string, url: string): boolean => {
  const known = name.toLowerCase();
  return (
    known === 'xmlurl' ||
    known === 'trusted' ||
    ((known === 'text' || known === 'title' || known === 'url') && value.trim() === url)
  );
};

import { isFieldName } from './vocabulary.ts';

/**
 * Repairs unambiguous errors in tags: spaces after the `<`, an end tag without `>`. Removes
 * unmatched CDATA ends, which XML does not allow. For text without CDATA; linear.
 */
export function repairMarkup(xml: string): string {
  const withoutEnds = xml.includes(']]>') ? xml.replaceAll(']]>', '') : xml;
  const ended = withoutEnds.replace(UNCLOSED_TAG, (written) => SURPLUS.get(written) ?? `${written}>`);
  return SPACED.test(ended) ? ended.replace(ALL_SPACED, withoutSpaces) : ended;
}

/** An end tag without `>`, or an extra `<` before or in a tag. */
const UNCLOSED_TAG = /<(?:(?=<\/?[a-z])|\/<(?=[a-z])|\/[a-z][\w:.-]{0,60}\s{0,20}(?=<))/gi;
const SURPLUS: ReadonlyMap<string, string> = new Map([
  ['<', ''],
  ['</<', '</'],
]);

const SPACED = /<\s{1,9}\/?\s{0,9}[a-z]/i;
const ALL_SPACED = /<\s{1,9}(\/?)\s{0,9}([a-z][\w:.-]{0,60})(?=\s{0,9}\/?>|\s{1,9}[\w:.-]{1,60}\s{0,9}=)/gi;

/** Only for known names: "a < b >" is text. */
const withoutSpaces = (written: string, slash: string, name: string): string =>
  isFieldName(name.toLowerCase()) ? `<${slash}${name}` : written;

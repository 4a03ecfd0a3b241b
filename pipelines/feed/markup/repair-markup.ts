import { isFieldName } from './vocabulary.ts';

/**
 * Mends tags that say what they are, whatever is wrong with them: blanks behind the `<`, an end tag that lacks its `>`.
 * The end of a section without its beginning goes, as XML allows it nowhere. For text without CDATA; linear.
 */
export const repairMarkup = (xml: string): string => {
  const whole = xml.includes(']]>') ? xml.replaceAll(']]>', '') : xml;
  const ended = whole.replace(UNENDED, (written) => SURPLUS.get(written) ?? `${written}>`);
  return SPACED.test(ended) ? ended.replace(ALL_SPACED, withoutBlanks) : ended;
};

/** An end tag without its `>`, or a `<` too many before a tag or in it. */
const UNENDED = /<(?:(?=<\/?[a-z])|\/<(?=[a-z])|\/[a-z][\w:.-]{0,60}\s{0,20}(?=<))/gi;
const SURPLUS: ReadonlyMap<string, string> = new Map([
  ['<', ''],
  ['</<', '</'],
]);

const SPACED = /<\s{1,9}\/?\s{0,9}[a-z]/i;
const ALL_SPACED = /<\s{1,9}(\/?)\s{0,9}([a-z][\w:.-]{0,60})(?=\s{0,9}\/?>|\s{1,9}[\w:.-]{1,60}\s{0,9}=)/gi;

/** Only names of ours: "a < b >" is text. */
const withoutBlanks = (written: string, slash: string, name: string): string =>
  isFieldName(name.toLowerCase()) ? `<${slash}${name}` : written;

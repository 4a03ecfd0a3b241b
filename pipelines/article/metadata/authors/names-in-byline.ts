import { isAgency, withoutAgencyRole } from '../../../text/wire-agencies.ts';
import { wholePhrase } from '../../phrases.ts';
import { BY, cleanName, isNobody, isWholeName, MAX_LENGTH } from './person-name.ts';

const ADDRESS = /^https?:|^www\.|^\/|^[a-z]+(?:-[a-z]+)+$|\S@\S+\.\w/;
/** "Jane Roe jroe@post.example". */
const ADDRESS_AFTER = /(?<=\p{L}\s\S*)\s+[(<]?[^\s@]+@[^\s@]+\.\w+[)>]?$/u;
/** Dutch "en" joins whole names; Spanish has "en Madrid". */
const BETWEEN_NAMES = /;|\/|\s(?:and|und|et|og|och|with)\s|\s[&y]\s(?=\p{Lu})|\sen\s(?=\p{Lu}\S*\s\p{Lu})/u;
/** One organization: "Office for Ports, Islands and Lighthouses OPIL", "Alliance 90/The Greens". */
const ORGANIZATION = /\s(?:für|for|of)\s[^\s,]+(?:,\s[^\s,]+)*\s(?:und|and|&)\s\S+(?:\s\p{Lu}{2,6})?$|\s\d+\/\p{Lu}/u;
/** "Jane Roe (Reuters)", "Jane Roe | Reuters". */
const AGENCY_AFTER = /\s*[(|•·]\s*([^()|•·]{2,40}?)\)?$/u;
/** The regional service of an agency: "dpa/lnw". */
const SERVICE_AFTER = /(?<=^|[\s,(])(\p{L}{2,8})\/\p{Ll}{2,4}(?=\)?$)/u;
/** "Jane Roe with AFP": the author used its report. */
const WITH_HELP = /\s\(?(?:with|mit|avec|con|com|med|met)\s(.{2,60})$/u;
/** "By Jane Roe in Berlin". Without "by", the words may be a heading. */
const PLACE_AFTER = /(?<=\p{L}\s\S+)\s+(?:(?:in|aus|from|à|em)\s+\p{Lu}.*|en\s+\p{Lu}\S*)$/u;
/** A comma before "Jr." belongs to the name. */
const COMMA = /[,、，](?!\s*(?:[JS]r\b|I{2,3}\b))/;
/** A town, a paper or a degree … */
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** … or a broadcaster: "NF Hamburg". */
const BEGINS_WITH_INITIALS = /^\p{Lu}{2,5}\s/u;
const PLACE = wholePhrase('byline: place of several words');
const ROLE = wholePhrase('byline: role');

/**
 * Returns the names in a byline such as "By Jane Roe and John Doe". After a comma, a whole name is
 * followed by another one, by an agency, or by where the author is and what they do ("Jane Roe,
 * Berlin"), which is left out; any other text with commas is one name ("Roe, Jane"), and so is that
 * of an organization. An agency that an author used is no author.
 */
export function personNamesIn(byline: string): string[] {
  const line = byline
    .slice(0, 4 * MAX_LENGTH)
    .trim()
    .replace(ADDRESS_AFTER, '');
  if (ADDRESS.test(line)) return [];
  if (ORGANIZATION.test(line)) return [cleanName(line) ?? []].flat();
  const names = line
    .replace(WITH_HELP, (after, helpers: string) => (namesNobody(helpers) ? '' : after))
    .replace(SERVICE_AFTER, (whole, code: string) => (isAgency(code) ? code : whole))
    .replace(AGENCY_AFTER, (after, name: string) => (isAgency(name) ? `, ${name}` : after))
    .replace(/\s[|•·].*$/, '')
    .replace(BY, '')
    .split(BETWEEN_NAMES)
    .map((part) => (BY.test(line) ? part.replace(PLACE_AFTER, '') : part))
    .flatMap(splitCommas)
    .map(cleanName)
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}

/** Whether a text names agencies, or staff without names. */
const namesNobody = (text: string): boolean =>
  isAgency(text) || text.split(/[\s,()]+/).some((word) => isAgency(word) || isNobody(word));

const splitCommas = (text: string): readonly string[] => {
  const [first = '', ...others] = text
    .split(COMMA)
    .map((part) => part.trim())
    .filter(Boolean);
  if (others.length === 0 || !(isWholeName(first) || isAgency(first))) return [text];
  const names = others.map((part) => namesAfter(first, part));
  return names.includes(undefined) ? [text] : [first, ...names.flatMap((found) => found ?? [])];
};

/** Returns the name that a part of a byline is, or none for a place or a role; `undefined` if the part is neither. */
const namesAfter = (first: string, part: string): readonly string[] | undefined => {
  const agency = withoutAgencyRole(part);
  if (isAgency(agency)) return [agency];
  const isPaper = BEGINS_WITH_INITIALS.test(part) && !BEGINS_WITH_INITIALS.test(first);
  if (isPaper || ONE_WORD.test(part) || PLACE.test(part) || ROLE.test(part)) return [];
  return isWholeName(part) ? [part] : undefined;
};

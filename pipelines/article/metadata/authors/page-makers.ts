import { parse } from 'tldts';
import { isAgency } from '../../../text/wire-agencies.ts';
import { anyOf } from '../../phrases.ts';
import { isAmong, isNameOf } from './publisher.ts';

/** "Seal Bay Media GmbH". Case matters: "Jane Ag" is a name. */
const COMPANY = new RegExp(`\\s${anyOf('company: legal form')}$`, 'u');
/** "jroe", "web_desk". */
const LOGIN = /^[a-z][a-z\d.]*$|^\S*_\S*$/;

/**
 * Returns the names without those of whoever made the page rather than wrote the article:
 * companies, domains of other sites, and users of the software by their logins. A login that the
 * page shows near its headline is a pen name, and several in lower case are the codes of authors.
 * @param lines short lines around the headline
 */
export function withoutPageMakers(
  names: readonly string[],
  publishers: readonly string[],
  lines: readonly string[],
): readonly string[] {
  const people = names.filter((name) => !COMPANY.test(name) && !isOtherSite(name, publishers));
  if (new Set(people).size > 1 && people.every((name) => LOGIN.test(name))) return people;
  const isShown = (name: string) => lines.some((line) => line.split(/[\s,;/|·]+/).includes(name));
  return people.filter((name) => !isLogin(name, publishers) || isShown(name));
}

const isLogin = (name: string, publishers: readonly string[]): boolean =>
  LOGIN.test(name) && !isAgency(name) && !isNameOf(name, publishers);

/** Whether a name is a domain, and none of the site itself: that of a designer, or of a social network. */
export function isOtherSite(name: string, publishers: readonly string[]): boolean {
  const { domainWithoutSuffix, isIcann, hostname } = parse(name);
  // A top-level domain alone is a word: "PA" is an agency.
  if (!isIcann || !domainWithoutSuffix || hostname !== name.toLowerCase()) return false;
  return !isAmong(name, publishers) && !isAmong(domainWithoutSuffix, publishers);
}

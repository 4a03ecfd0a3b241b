/** URI of the IPTC Media Topics; a code after it is the address of its topic. */
export const TOPIC_SCHEME = 'http://cv.iptc.org/newscodes/mediatopic/';

/** Returns the code of a topic within its scheme: 20000337 of medtop:20000337. */
export function topicCode(qcode: string): string {
  return qcode.replace(/^medtop:/, '');
}

/** Names of pictures that are there to count readers, or to keep a place free. */
const NAMES =
  /(?:^|[/_.-])(?:pixel|beacon|track(?:er|ing)?|spacer|blank|transparent|1x1|clear|count(?:er)?|zaehl(?:er|pixel)|impression|open)(?:[/_.-]|$)/i;

/** Hosts whose pictures count readers and show nothing. */
const HOSTS =
  /(?:^|\.)(?:pixel\.wp\.com|stats\.wp\.com|met\.vgwort\.de|scorecardresearch\.com|google-analytics\.com|googletagmanager\.com|doubleclick\.net|quantserve\.com|chartbeat\.(?:com|net)|ioam\.de|iocnt\.net|feedburner\.com|feedsportal\.com|matomo\.cloud|list-manage\.com|omtrdc\.net|demdex\.net|adnxs\.com)$/i;

/** Only a program answers with a picture at such addresses. */
const COUNTING = /\/(?:tr|b|c|px|pix|hit|log|collect|piwik|matomo)(?:\.(?:gif|png|php|aspx?))?$/i;

/** Whether the address of a picture is that of a pixel that counts readers. */
export const isTrackingAddress = (address: string): boolean => {
  const { hostname, pathname } = new URL(address);
  return HOSTS.test(hostname) || NAMES.test(pathname) || COUNTING.test(pathname);
};

/** File names of tracking pixels and placeholders. */
const NAMES =
  /(?:^|[/_.-])(?:pixel|beacon|track(?:er|ing)?|spacer|blank|transparent|1x1|clear|count(?:er)?|zaehl(?:er|pixel)|impression|open)(?:[/_.-]|$)/i;

/** Hosts that serve only tracking pixels. */
const HOSTS =
  /(?:^|\.)(?:pixel\.wp\.com|stats\.wp\.com|met\.vgwort\.de|scorecardresearch\.com|google-analytics\.com|googletagmanager\.com|doubleclick\.net|quantserve\.com|chartbeat\.(?:com|net)|ioam\.de|iocnt\.net|feedburner\.com|feedsportal\.com|matomo\.cloud|list-manage\.com|omtrdc\.net|demdex\.net|adnxs\.com)$/i;

/** Paths of programs that answer with a picture. */
const COUNTING = /\/(?:tr|b|c|px|pix|hit|log|collect|piwik|matomo)(?:\.(?:gif|png|php|aspx?))?$/i;

/** Whether the address of a picture is that of a tracking pixel. */
export function isTrackingAddress(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return HOSTS.test(hostname) || NAMES.test(pathname) || COUNTING.test(pathname);
}

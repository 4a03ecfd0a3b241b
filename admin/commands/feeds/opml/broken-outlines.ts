export interface BrokenOutline {
  /** Its position in the document. */
  readonly at: number;
  /** How its tag begins. */
  readonly start: string;
}

/** Where an outline begins, and where whatever was before it has ended at the latest. */
const EDGE = /<outline(?=[\s/>])|<\/outline|<\/body|-->|\]\]>/gi;
/** One value in quotation marks, or the end of the tag. */
const STEP = /[^"'>]*(?:"[^"]*"|'[^']*'|(>))/y;
const MAX_START_LENGTH = 80;

/**
 * Blanks out the outlines of an OPML document whose tags have no end, because a quotation mark is missing or the line was
 * cut: as they are, each would swallow the outlines after it. Everything else stays where it is.
 */
export const blankOutBroken = (document: string): { readonly document: string; readonly broken: BrokenOutline[] } => {
  const edges = [...document.matchAll(EDGE)];
  const broken: BrokenOutline[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const [index, { 0: edge, index: at }] of edges.entries()) {
    const next = edges[index + 1];
    const region = document.slice(at, next?.index);
    if (!edge.toLowerCase().startsWith('<outline') || hasEnd(region)) continue;
    broken.push({ at, start: region.slice(0, MAX_START_LENGTH).replace(/\s+/g, ' ').trim() });
    // One that is open has an end tag somewhere, which would close the folder around it.
    const stump = isOpen(region, next?.[0]) ? '<outline>' : '';
    pieces.push(document.slice(done, at), stump, ' '.repeat(Math.max(region.length - stump.length, 0)));
    done = at + region.length;
  }
  return { document: [...pieces, document.slice(done)].join(''), broken };
};

const hasEnd = (region: string): boolean => {
  STEP.lastIndex = 0;
  for (let step = STEP.exec(region); step; step = STEP.exec(region)) if (step[1]) return true;
  return false;
};

const isOpen = (region: string, next = ''): boolean =>
  /[^\s/]\s{0,9}>$/.test(region.trimEnd()) || (/[^\s/>]$/.test(region) && next.toLowerCase() === '</outline');

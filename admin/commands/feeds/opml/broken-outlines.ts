export interface BrokenOutline {
  /** Position in the document. */
  readonly at: number;
  /** Start of its tag. */
  readonly start: string;
}

/** The start of an outline, or a place where an earlier tag must have ended. */
const EDGE = /<outline(?=[\s/>])|<\/outline|<\/body|-->|\]\]>/gi;
/** One quoted value, or the end of the tag. */
const STEP = /[^"'>]*(?:"[^"]*"|'[^']*'|(>))/y;
const MAX_START_LENGTH = 80;

/**
 * Blanks out outlines whose tags do not end, because a quotation mark is missing or the line was
 * cut: each would swallow the outlines after it. The positions of everything else stay.
 */
export function blankOutBroken(document: string): { readonly document: string; readonly broken: BrokenOutline[] } {
  const edges = [...document.matchAll(EDGE)];
  const broken: BrokenOutline[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const [index, { 0: edge, index: at }] of edges.entries()) {
    const next = edges[index + 1];
    const region = document.slice(at, next?.index);
    if (!edge.toLowerCase().startsWith('<outline') || hasEnd(region)) continue;
    broken.push({ at, start: region.slice(0, MAX_START_LENGTH).replace(/\s+/g, ' ').trim() });
    // The end tag of an open outline would close the folder around it.
    const stump = isOpen(region, next?.[0]) ? '<outline>' : '';
    pieces.push(document.slice(done, at), stump, ' '.repeat(Math.max(region.length - stump.length, 0)));
    done = at + region.length;
  }
  return { document: [...pieces, document.slice(done)].join(''), broken };
}

const hasEnd = (region: string): boolean => {
  STEP.lastIndex = 0;
  for (let step = STEP.exec(region); step; step = STEP.exec(region)) if (step[1]) return true;
  return false;
};

const isOpen = (region: string, next = ''): boolean =>
  /[^\s/]\s{0,9}>$/.test(region.trimEnd()) || (/[^\s/>]$/.test(region) && next.toLowerCase() === '</outline');

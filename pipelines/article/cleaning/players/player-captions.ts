import type { TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import { isSmallPart } from '../elements/page-cleaning.ts';
import { applies } from '../rule-switch.ts';

const PLAYER = /^(?:IFRAME|VIDEO|AUDIO|OBJECT|EMBED)$/;
/** Names of an empty box that a script fills: `video`, `audio-77`, `ptvPlayer`. */
const PLACEHOLDER = /(?:(?:^|[\s_-])(?:[Vv]ideo|[Aa]udio|[Pp]layer)|[a-z](?:Video|Audio|Player))(?![a-z])/;
const BOX = /^(?:DIV|SECTION|FIGURE|ASIDE|SPAN)$/;
/** In characters. */
const MAX_CAPTION_LENGTH = 200;
/** How many ancestors of a player may be its box. */
const MAX_LEVELS = 5;

/**
 * Names the lines in the largest box around each player that contains no more text than a caption.
 * They are removed by that name later: without the box, Readability may choose another body.
 */
export function nameCaptionsOfPlayers(body: Element, measure: TextMeasure): void {
  // Each box once: a hostile page has thousands of players in one.
  const seen = new Set<Element>();
  for (const player of measure.elements) {
    if (!PLAYER.test(tagOf(player)) && !isPlaceholder(player, measure)) continue;
    let box: Element | undefined;
    let around = player.parentElement;
    for (let level = 0; level < MAX_LEVELS && around !== null && BOX.test(tagOf(around)); level += 1) {
      if (measure.text(around) > MAX_CAPTION_LENGTH) break;
      if (measure.text(around) > 0) box = around;
      around = around.parentElement;
    }
    if (box === undefined || seen.has(box)) continue;
    seen.add(box);
    if (box.querySelector('h1,h2,h3,h4') !== null || !isSmallPart(box, body, measure)) continue;
    if (!body.contains(box) || !applies('captions of players')) continue;
    for (const line of [box, ...box.querySelectorAll('*')].filter(hasText))
      line.setAttribute('class', `caption ${classOf(line)}`);
  }
}

const isPlaceholder = (element: Element, measure: TextMeasure): boolean =>
  measure.text(element) === 0 && tagOf(element) === 'DIV' && PLACEHOLDER.test(`${classOf(element)} ${element.id}`);

const hasText = (element: Element): boolean =>
  [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '');

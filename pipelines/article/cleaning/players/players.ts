import type { TextMeasure } from '../../page/text-measure.ts';
import { applies } from '../rule-switch.ts';

/** Where a recording starts, as a player shows it before it plays. */
const START = /^0{1,2}:00(?::00)?(?:\s*\/\s*[\d:]+)?$/;
/** In characters, also with the whole time: "0:00 / 12:30". */
const MAX_TIME_LENGTH = 18;
/** In characters: the title of the recording and its times. */
const MAX_LENGTH = 120;
const CONTROL = 'button,input,audio,video,[role="slider"],[role="button"]';

/** Removes players of recordings with their titles and times: short boxes with the time 0:00 and a control. */
export function removePlayers(body: Element, measure: TextMeasure): void {
  for (const time of measure.elements) {
    const length = measure.text(time);
    if (
      length === 0 ||
      length > MAX_TIME_LENGTH ||
      !START.test((time.textContent ?? '').trim()) ||
      !body.contains(time)
    )
      continue;
    let player = time;
    for (let box = time.parentElement; box !== null && box !== body; box = box.parentElement) {
      if (measure.text(box) > MAX_LENGTH || measure.holdsArticle(box)) break;
      player = box;
    }
    if (player.querySelector(CONTROL) !== null && applies('players')) measure.remove(player);
  }
}

import { expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const textWith = (box: string): string =>
  extractHtml(
    pageOf('<title>Crane in the basin</title>', `<article>${PARAGRAPH}${PARAGRAPH}${box}${PARAGRAPH}</article>`),
  ).text;

it.each([
  [
    'with its title in a box',
    '<div class="card"><div class="c1"><div>The master on tape (excerpt)</div><div><span>0:00</span><div>/<span>9:04</span></div><button>1×</button></div></div></div>',
    'The master on tape',
  ],
  [
    'with a heading and a slider',
    '<section><h4>Hear the whole interview with the master</h4><p><button>Play</button> <span>00:00</span> <input type="range"> <span>12:30</span></p></section>',
    'Hear the whole interview',
  ],
  [
    'with both times in one line',
    '<div><div>The rope, read aloud</div><div><button>▶</button><span>0:00 / 12:30</span></div></div>',
    'read aloud',
  ],
  [
    'with a native player and a podcast to follow',
    '<figure><p>Episode 12: The rope and the crane</p><audio src="/a.mp3"></audio><p>0:00:00</p><p>0:31:08</p></figure>',
    'Episode 12',
  ],
])('a player %s is not text', (_, box, title) => {
  const text = textWith(box);
  expect(text.split('\n\n')).toHaveLength(3);
  expect(text).not.toContain(title);
});

it.each([
  ['a box with a time and no control', '<div><p>The start of the race, by the clock:</p><p>0:00</p></div>', '0:00'],
  [
    'prose around a player',
    `<div>${PARAGRAPH.replace('harbour', 'pier')}<div><button>Play</button><span>0:00</span></div></div>`,
    'The pier of the town',
  ],
])('%s stays', (_, box, kept) => {
  expect(textWith(box)).toContain(kept);
});

// How well copies and stories are told: our functions on published and own labeled texts, in
// memory.
//   npm run bench:stories -- --ecb FOLDER --newswire FOLDER [--half odd|even] [--foreign FILE …] [--headlines FILE]
//   npm run bench:stories -- --labeled dev|test
// The FOLDERs are those of ECB+ (43 topics of two like events, told by many sites) and of worldwide
// newswire (a text file an article, its address in the first line). A FILE has unlabeled articles
// as JSON lines of { x: text }, or headlines of the UCI News Aggregator. Copies are edited texts of
// both folders, and those that the texts of all of them have. Stories of ECB+ (of half its topics
// with --half) are told amid the newswire, in 20 simulated days, as means of five orders; foreign
// articles are those of the newswire and the FILEs that join one of these stories. --labeled reads
// test/fixtures/stories, with the times its articles have.
import { parseArgs } from 'node:util';
import { naturalCopies, recallByEdit } from './stories/copies.ts';
import { labeledScores, scoresAmidNews, scoresInOneOrder } from './stories/scores.ts';
import { readEcb, readForeign, readHeadlines, readNewswire } from './stories/texts.ts';

const { values } = parseArgs({
  options: {
    ecb: { type: 'string' },
    newswire: { type: 'string' },
    half: { type: 'string' },
    foreign: { type: 'string', multiple: true, default: [] },
    headlines: { type: 'string' },
    labeled: { type: 'string' },
  },
});

/** Shorter texts are seldom copied as a whole; their copies are found by digest. */
const MIN_COPIED_CHARACTERS = 400;

if (values.ecb && values.newswire) {
  const half = values.half === 'odd' || values.half === 'even' ? values.half : undefined;
  const labeled = readEcb(values.ecb, half);
  const newswire = readNewswire(values.newswire);
  const longTexts = [...readEcb(values.ecb), ...newswire].filter(({ text }) => text.length >= MIN_COPIED_CHARACTERS);
  console.log(`Copies of ${longTexts.length} texts by edit`);
  console.table(recallByEdit(longTexts));
  const foreign = values.foreign.flatMap(readForeign);
  const realTexts = [...longTexts, ...foreign.filter(({ text }) => text.length >= MIN_COPIED_CHARACTERS)];
  console.log(`Copies among ${realTexts.length} texts as they are`);
  console.table(naturalCopies(realTexts));
  console.log('Stories');
  console.table({
    [`${labeled.length} of ECB+ amid ${newswire.length}`]: await scoresAmidNews(labeled, newswire),
    ...(foreign.length > 0 && {
      [`and ${foreign.length} more`]: await scoresAmidNews(labeled, [...newswire, ...foreign]),
    }),
    'in 5 days': await scoresAmidNews(labeled, newswire, 5),
  });
}
if (values.headlines) console.table({ headlines: await scoresInOneOrder(readHeadlines(values.headlines)) });
if (values.labeled) console.table(await labeledScores(values.labeled === 'test' ? 'test' : 'dev'));

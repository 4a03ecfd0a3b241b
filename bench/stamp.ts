// Writes the versions of the stages whose results carry one, after any change of their code or data: `npm run stamp`.
import { readFileSync, writeFileSync } from 'node:fs';
import { STAMPED, stampFile } from './stamps/stamp-of.ts';

for (const stamped of STAMPED) {
  const { path, text } = stampFile(stamped);
  const changed = readFileSync(path, 'utf8') !== text;
  if (changed) writeFileSync(path, text);
  console.log(`${stamped.constant}: ${changed ? 'rewritten' : 'unchanged'}`);
}

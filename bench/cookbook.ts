// What the queries of docs/cookbook.md cost: median milliseconds on a large database.
//   npm run bench:cookbook -- [--articles 100000] [--rounds 5]
// It runs on an embedded Postgres of its own in a temporary folder.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_FOLDER } from '../config/project-folder.ts';
import { openDatabase } from '../db/database.ts';
import { migrate } from '../db/schema/migrate.ts';
import { countOutcomes } from '../db/schema/outcome-counts.ts';
import { insertDemoRows } from '../test/fixtures/docs/demo-rows.ts';
import { multiplyDemoRows } from './cookbook/multiply.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } },
});
const ARTICLES_OF_DEMO = 26;

const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
// When root runs this, the server's account must be able to enter the folder.
chmodSync(home, 0o755);
const database = await openDatabase(
  { databaseUrl: undefined, home },
  { create: true, say: () => undefined, name: 'wireroom bench', connections: 2 },
);

try {
  const { pool } = database;
  await migrate(pool);
  await insertDemoRows(pool, new Date());
  await multiplyDemoRows(pool, Math.round(Number(values.articles) / ARTICLES_OF_DEMO) - 1);
  // The service does so every hour.
  await countOutcomes(pool);
  const { rows } = await pool.query<{ n: number }>('select count(*) as n from news.articles');
  console.log(`${rows[0]?.n} articles\n\n| ms | rows | query |\n| --- | --- | --- |`);
  const guide = readFileSync(join(PROJECT_FOLDER, 'docs/cookbook.md'), 'utf8');
  for (const recipe of guide.split(/^### /m).slice(1)) {
    const sql = /^```sql\n(.*?)^```/ms.exec(recipe)?.[1];
    if (sql === undefined) continue;
    const title = recipe.slice(0, recipe.indexOf('\n'));
    const times: number[] = [];
    let count = 0;
    for (let round = 0; round < Number(values.rounds); round++) {
      const start = performance.now();
      count = (await pool.query(sql)).rowCount ?? 0;
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    console.log(`| ${Math.round(times[times.length >> 1] ?? 0)} | ${count} | ${title} |`);
  }
  console.log(`\nload ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await database.close();
  rmSync(home, { recursive: true, force: true });
}

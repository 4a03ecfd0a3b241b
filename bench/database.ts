import { parseArgs } from 'node:util';
import { openPool } from '../db/connection/pool.ts';
import { fillDatabase } from './database/fill.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
  },
});
const pool = openPool(values.database ?? process.env['DATABASE_URL'] ?? '', { max: 4, name: 'wireroom bench' });
const now = new Date();
now.setUTCMinutes(0, 0, 0);
await fillDatabase(pool, { articles: Number(values.articles), seed: Number(values.seed), now }, console.log);
await pool.end();

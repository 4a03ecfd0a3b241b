import type pg from 'pg';
import { DEMO_NOW, insertDemoRows } from '../fixtures/docs/demo-rows.ts';
import { createDatabase } from './database.ts';

/** A database with what the demo left behind, as if the demo had ended at `now`. */
export async function createDemoDatabase(now = DEMO_NOW): Promise<{ url: string; pool: pg.Pool }> {
  const database = await createDatabase();
  await insertDemoRows(database.pool, now);
  return database;
}

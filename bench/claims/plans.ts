import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { claimDue, STAGES } from '../../db/claims/claims.ts';

/**
 * The plans, with their true times, of every statement that one claim of each stage runs, as the
 * server itself logs them.
 * @param superuserUrl the database as a superuser, the only one who may load auto_explain
 */
export async function claimPlans(superuserUrl: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 1 });
  const plans: string[] = [];
  pool.on('connect', (client) =>
    client.on('notice', ({ message }) => {
      if (message?.includes('plan:')) plans.push(message.slice(message.indexOf('plan:')));
    }),
  );
  try {
    await pool.query(`load 'auto_explain'`);
    await pool.query(`set auto_explain.log_analyze = on; set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on; set client_min_messages = log`);
    for (const stage of STAGES) {
      plans.push(`\n--- ${stage}`);
      await claimDue(pool, stage, { limit: 64, leaseMs: 600_000, processId: randomUUID(), delayMs: 1_000 });
    }
  } finally {
    await pool.end();
  }
  return plans.join('\n');
}

import { OperatorError } from '../../../config/operator-error.ts';
import { stopEmbedded } from '../../../db/embedded/index.ts';
import { commandSettings } from '../../command-context.ts';
import { note, print } from '../../output/print.ts';

/** `db stop` */
export async function stopServer(): Promise<void> {
  const { databaseUrl, home } = commandSettings();
  if (databaseUrl !== undefined)
    throw new OperatorError('DATABASE_URL is set; this command stops the embedded server only');
  print((await stopEmbedded(home, note)) ? 'stopped' : 'the server was not running');
}

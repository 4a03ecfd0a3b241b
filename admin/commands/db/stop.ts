import { OperatorError } from '../../../config/operator-error.ts';
import { stopEmbedded } from '../../../db/embedded/index.ts';
import { commandSettings } from '../../command-context.ts';
import { print } from '../../output/print.ts';

/** `db stop` */
export const stopServer = async (): Promise<void> => {
  const { databaseUrl, home } = commandSettings();
  if (databaseUrl !== undefined)
    throw new OperatorError('DATABASE_URL is set: only the embedded server is ours to stop');
  print((await stopEmbedded(home)) ? 'stopped' : 'it was not running');
};

import { keepEmbedded } from '../../../db/embedded/index.ts';
import { note, print } from '../../output/print.ts';
import { shellCommand } from '../../output/shell-command.ts';
import { type LoginOptions, withLogin } from './login.ts';

/** `db url` */
export function printUrl(options: LoginOptions): Promise<void> {
  return withLogin(options, async ({ url, home }) => {
    if (home !== undefined) await keepEmbedded(home, note);
    print(url);
    if (home !== undefined)
      note(`the server keeps running; to stop it: ${shellCommand(process.env['WIREROOM_HOME'] && home)} db stop`);
  });
}

import { OperatorError } from '../../../config/operator-error.ts';
import { copyDatabase } from '../../../db/copy/copy-database.ts';
import { tablesWithData } from '../../../db/copy/tables.ts';
import { isUnfinished, nameOf } from '../../../db/copy/unfinished.ts';
import { otherUsers } from '../../../db/embedded/index.ts';
import { runningProcesses } from '../../../db/reports/status.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { type CommandContext, withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { note, print } from '../../output/print.ts';
import { createStatusLine } from '../../output/progress/status-line.ts';
import { shellCommand } from '../../output/shell-command.ts';
import { UsageError } from '../../report-error.ts';
import { noteMissingReaders } from './migrate.ts';

/** `db copy`: copies the database of the settings to the one at a URL, or to the embedded one. */
export async function copyTo({ to }: { readonly to: string }): Promise<void> {
  const [copyTo = 'an empty line'] = await readArguments([to]);
  if (!/^postgres(?:ql)?:\/\/|^embedded$/.test(copyTo))
    throw new UsageError(
      `--to takes a URL that begins with postgres://, - to read it from stdin, or embedded; not ${copyTo}`,
    );
  await withDatabase({}, (source) =>
    withDatabase({ create: true, schema: 'any', copyTo }, async (target) => {
      if ((await tablesWithData(source.database.pool)).length === 0)
        throw new OperatorError(`there is nothing to copy in ${nameOf(source.database)}`);
      if (!(await isUnfinished(target.database))) await requireEmpty(target);
      await requireStopped(source);
      await prepareDatabase(target.database, target.settings);
      await requireStopped(target);
      const { tables, rows } = await copyWithProgress(source, target);
      print(
        `copied ${countNoun(tables, 'table')} with ${countNoun(rows, 'row')}; counts and digests are the same on both sides`,
      );
      await noteMissingReaders(target.database.pool);
      print(`to work with the copy: ${startCommand(target)}`);
      note('do not start the source again: both would fetch the same feeds and notify the same receivers');
    }),
  );
}

const copyWithProgress = async (source: CommandContext, target: CommandContext) => {
  const line = createStatusLine();
  try {
    return await copyDatabase(source.database.pool, target.database.pool, { say: note, progress: line.showDone });
  } finally {
    line.stop();
  }
};

const requireEmpty = async ({ database }: CommandContext): Promise<void> => {
  const tables = await tablesWithData(database.pool);
  if (tables.length === 0) return;
  const some = [...tables.slice(0, 3), ...(tables.length > 3 ? ['…'] : [])].join(', ');
  throw new OperatorError(`${nameOf(database)} has data of its own (${some}); copy into an empty one`);
};

const requireStopped = async ({ database, settings }: CommandContext): Promise<void> => {
  const [alive] = await runningProcesses(database.pool);
  if (alive)
    throw new OperatorError(
      `process ${alive.name} works on ${nameOf(database)}; stop it first (after a crash: wait 15 s)`,
    );
  const users = database.embedded ? await otherUsers(settings.home, note) : [];
  if (users.length > 0) throw new OperatorError(`process ${users.join(', ')} uses ${nameOf(database)}; stop it first`);
};

const startCommand = ({ database, settings }: CommandContext): string => {
  if (database.embedded)
    return `unset DATABASE_URL; ${shellCommand(process.env['WIREROOM_HOME'] && settings.home)} start`;
  const url = new URL(database.url);
  if (url.password) url.password = '…';
  return `DATABASE_URL=${decodeURIComponent(url.href)} ${shellCommand()} start`;
};

import { keepEmbedded, openEmbedded } from '../../../db/embedded.ts';
import { commandSettings } from '../../command-context.ts';
import { print, remark } from '../../output/print.ts';

/** `db url` */
export const printUrl = async (): Promise<void> => {
  const { databaseUrl, home } = commandSettings();
  if (databaseUrl !== undefined) return print(databaseUrl);
  const server = await openEmbedded(home, { create: false, say: remark });
  try {
    await keepEmbedded(home);
  } finally {
    await server.release();
  }
  print(server.url);
  remark('the server stays up until: wireroom db stop');
};

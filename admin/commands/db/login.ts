import { OperatorError } from '../../../config/operator-error.ts';
import { type EmbeddedServer, openEmbedded } from '../../../db/embedded/index.ts';
import { commandSettings } from '../../command-context.ts';
import { note } from '../../output/print.ts';

export interface LoginOptions {
  /** Use the owner of the database instead of its reader. */
  readonly owner?: true;
}

export interface Login {
  readonly url: string;
  /** Home of the embedded server, which runs meanwhile; undefined for the user's own Postgres. */
  readonly home: string | undefined;
}

/**
 * Does `work` with the connection string of the reader or owner of the database in the settings.
 * The embedded server runs meanwhile.
 * @throws OperatorError with one line when there is no such login
 */
export async function withLogin<T>({ owner }: LoginOptions, work: (login: Login) => Promise<T>): Promise<T> {
  const { databaseUrl, databaseReaderUrl, home } = commandSettings();
  if (databaseUrl !== undefined) {
    const url = owner ? databaseUrl : databaseReaderUrl;
    if (url !== undefined) return work({ url, home: undefined });
    throw new OperatorError(
      'DATABASE_READER_URL is not set; set it to a login in role news_reader, or use --owner for the login of DATABASE_URL',
    );
  }
  const server: EmbeddedServer = await openEmbedded(home, { create: false, say: note });
  try {
    return await work({ url: owner ? server.ownerUrl : server.readerUrl, home });
  } finally {
    await server.release();
  }
}

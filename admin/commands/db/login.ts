import { OperatorError } from '../../../config/operator-error.ts';
import { type EmbeddedServer, openEmbedded } from '../../../db/embedded/index.ts';
import { commandSettings } from '../../command-context.ts';
import { note } from '../../output/print.ts';

export interface LoginOptions {
  /** As the owner of the database instead of as its reader. */
  readonly owner?: true;
}

export interface Login {
  readonly url: string;
  /** Home of the embedded server, while this holds it up; undefined for a Postgres of one's own. */
  readonly home: string | undefined;
}

/**
 * Does some work with the URL of the reader or the owner of the database that the settings name; the embedded server is
 * up meanwhile.
 * @throws OperatorError with one line when there is no such URL
 */
export const withLogin = async <T>({ owner }: LoginOptions, work: (login: Login) => Promise<T>): Promise<T> => {
  const { databaseUrl, databaseReaderUrl, home } = commandSettings();
  if (databaseUrl !== undefined) {
    const url = owner ? databaseUrl : databaseReaderUrl;
    if (url !== undefined) return work({ url, home: undefined });
    throw new OperatorError(
      'DATABASE_READER_URL is not set; set it to a login of role news_reader, or give --owner for the one of DATABASE_URL',
    );
  }
  const server: EmbeddedServer = await openEmbedded(home, { create: false, say: note });
  try {
    return await work({ url: owner ? server.url : server.readerUrl, home });
  } finally {
    await server.release();
  }
};

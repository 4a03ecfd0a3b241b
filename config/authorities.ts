type Complain = (line: string) => void;

/**
 * Adds the file of trusted authorities to a Postgres URL in libpq's own words, so that the URL alone says how to
 * connect: psql then trusts the same.
 */
export const trustingDatabaseUrl = (
  name: string,
  text: string | undefined,
  authorityFile: string | undefined,
  complain: Complain,
): string | undefined => {
  if (text === undefined || authorityFile === undefined) return text;
  const url = new URL(text);
  const mode = url.searchParams.get('sslmode') ?? 'verify-full';
  if (mode === 'disable' || mode === 'no-verify') {
    complain(`WIREROOM_DATABASE_CA_FILE has no use, because ${name} says sslmode=${mode}; remove one of them`);
  }
  url.searchParams.set('sslmode', mode);
  url.searchParams.set('sslrootcert', authorityFile);
  url.search = url.search.replaceAll('+', '%20'); // libpq knows no plus for a blank
  return url.href;
};

/** Adds the file of trusted authorities to a Redis URL, as `cacert`; see `redisOptions` in workers/. */
export const trustingRedisUrl = (
  text: string | undefined,
  authorityFile: string | undefined,
  complain: Complain,
): string | undefined => {
  if (text === undefined || authorityFile === undefined) return text;
  const url = new URL(text);
  if (url.protocol !== 'rediss:') {
    complain('WIREROOM_REDIS_CA_FILE has no use, because REDIS_URL does not begin with rediss://; change one of them');
  }
  url.searchParams.set('cacert', authorityFile);
  return url.href;
};

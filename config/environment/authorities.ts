type Report = (line: string) => void;

/**
 * Adds the file of trusted authorities to a Postgres URL as libpq parameters, so that the URL is
 * complete and psql trusts the same authorities.
 */
export function withDatabaseAuthority(
  name: string,
  text: string | undefined,
  authorityFile: string | undefined,
  report: Report,
): string | undefined {
  if (text === undefined || authorityFile === undefined) return text;
  const url = new URL(text);
  const mode = url.searchParams.get('sslmode') ?? 'verify-full';
  if (mode === 'disable' || mode === 'no-verify') {
    report(`WIREROOM_DATABASE_CA_FILE has no effect because ${name} sets sslmode=${mode}; remove one of them`);
  }
  url.searchParams.set('sslmode', mode);
  url.searchParams.set('sslrootcert', authorityFile);
  url.search = url.search.replaceAll('+', '%20'); // libpq does not decode a plus sign as a space
  return url.href;
}

/** Adds the file of trusted authorities to a Redis URL, as `cacert`; see `redisOptions` in workers/. */
export function withRedisAuthority(
  text: string | undefined,
  authorityFile: string | undefined,
  report: Report,
): string | undefined {
  if (text === undefined || authorityFile === undefined) return text;
  const url = new URL(text);
  if (url.protocol !== 'rediss:') {
    report('WIREROOM_REDIS_CA_FILE has no effect because REDIS_URL does not start with rediss://; change one of them');
  }
  url.searchParams.set('cacert', authorityFile);
  return url.href;
}

/** Of the environment, what would send a client elsewhere than the URL says. */
const CONNECTION = /^PG(?:HOST|HOSTADDR|PORT|DATABASE|USER|PASSWORD|PASSFILE|SERVICE|SERVICEFILE|OPTIONS|SSL\w+)$/;

/** What a URL may say beside the address, and the variable in which libpq looks for it. */
const PARAMETERS: Readonly<Record<string, string>> = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  host: 'PGHOST',
  options: 'PGOPTIONS',
  application_name: 'PGAPPNAME',
  connect_timeout: 'PGCONNECT_TIMEOUT',
};

/**
 * The environment in which psql, pg_dump and every other client of Postgres connects as a URL says. Nothing of it is in
 * an argument, which other users of the machine could read.
 */
export const clientEnvironment = (
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> => {
  const url = new URL(text);
  const kept = Object.entries(environment).filter(([name]) => !CONNECTION.test(name));
  const said = {
    PGHOST: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    PGPORT: url.port,
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    ...Object.fromEntries(
      Object.entries(PARAMETERS).flatMap(([name, variable]) => {
        const value = url.searchParams.get(name);
        return value === null ? [] : [[variable, value]];
      }),
    ),
  } as Record<string, string>;
  // Our word for a `require` that says what it does.
  if (said['PGSSLMODE'] === 'no-verify') said['PGSSLMODE'] = 'require';
  return Object.fromEntries([...kept, ...Object.entries(said).filter(([, value]) => value !== '')]);
};

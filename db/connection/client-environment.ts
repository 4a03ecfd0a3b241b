/** Variables that would make a client connect to another place than the URL. */
const CONNECTION = /^PG(?:HOST|HOSTADDR|PORT|DATABASE|USER|PASSWORD|PASSFILE|SERVICE|SERVICEFILE|OPTIONS|SSL\w+)$/;

/** URL parameters, and the variables that libpq reads for them. */
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
 * Returns an environment in which psql, pg_dump and every other libpq client connects to a URL. The
 * environment is used because other users of the machine can read the arguments of a command.
 */
export function clientEnvironment(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const url = new URL(text);
  const kept = Object.entries(environment).filter(([name]) => !CONNECTION.test(name));
  const connection = {
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
  // `no-verify` is not known to libpq; its `require` does the same.
  if (connection['PGSSLMODE'] === 'no-verify') connection['PGSSLMODE'] = 'require';
  return Object.fromEntries([...kept, ...Object.entries(connection).filter(([, value]) => value !== '')]);
}

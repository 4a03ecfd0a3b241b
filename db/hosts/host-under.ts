import sql, { type Sql } from 'sql-template-tag';

/** Whether a host is the domain or a subdomain of it. */
export function isHostUnder(domain: Sql, host: Sql): Sql {
  return sql`(${host} = ${domain} or right(${host}, length(${domain}) + 1) = '.' || ${domain})`;
}

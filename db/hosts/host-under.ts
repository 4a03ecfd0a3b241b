/** SQL: whether a host is the domain or a subdomain of it. */
export function isHostUnder(domain: string, host: string): string {
  return `(${host} = ${domain} or right(${host}, length(${domain}) + 1) = '.' || ${domain})`;
}

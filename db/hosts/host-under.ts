/** SQL: whether a host is the domain or a subdomain of it. */
export const isHostUnder = (domain: string, host: string): string =>
  `(${host} = ${domain} or right(${host}, length(${domain}) + 1) = '.' || ${domain})`;

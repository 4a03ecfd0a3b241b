import { readFileSync } from 'node:fs';

/** The service of each port that must not be fetched from, from refused-ports.tsv, which names the sources. */
export const REFUSED_PORTS: ReadonlyMap<number, string> = new Map(
  readFileSync(new URL('refused-ports.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [port, service = ''] = line.split('\t');
      return [Number(port), service];
    }),
);

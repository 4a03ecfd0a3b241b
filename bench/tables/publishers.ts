/**
 * Writes the rows of config/publishers.tsv that come from structured sources, and keeps the others,
 * which were entered by hand:
 *   npm run build:publishers -- FOLDER
 * The folder has the files named below, as their repositories publish them. The same files give the
 * same table. A site that two sources give to different publishers is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '../../model/url/site.ts';

const TABLE = new URL('../../config/publishers.tsv', import.meta.url);
const HEAD = ['site', 'publisher', 'name', 'source', 'date'].join('\t');

interface Row {
  readonly site: string;
  readonly publisher: string;
  readonly name: string;
  readonly source: string;
  readonly date: string;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run build:publishers -- FOLDER\n');
  process.exit(2);
}

const readLines = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trimEnd().split(/\r?\n/);

/** Reads a table as objects keyed by column. */
const readTable = (file: string, separator = '\t'): Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readLines(file);
  const columns = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(columns.map((column, n) => [column, (cells[n] ?? '').trim()]));
  });
};

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Names of the sets of news publishers, by primary site, after the domain of the contact that each set states. */
const SET_NAMES: Readonly<Record<string, string>> = {
  'bild.de': 'Axel Springer',
  'caracoltv.com': 'Caracol TV',
  'elpais.com.uy': 'El País (Uruguay)',
  'graziadaily.co.uk': 'Bauer Media',
  'hindustantimes.com': 'HT Digital',
  'indiatoday.in': 'India Today',
  'interia.pl': 'Interia',
  'jagran.com': 'Jagran New Media',
  'journaldesfemmes.com': 'CCM Benchmark',
  'kompas.com': 'KG Media',
  'laprensagrafica.com': 'Grupo LPG',
  'libero.it': 'Italiaonline',
  'nacion.com': 'Grupo Nación',
  'onet.pl': 'Ringier Axel Springer Polska',
  'p24.hu': 'Central Médiacsoport',
  'thejournal.ie': 'The Journal',
  'timesinternet.in': 'Times Internet',
  'tvn.pl': 'TVN',
  'unotv.com': 'CMI',
  'vrt.be': 'VRT',
  'wp.pl': 'Grupa WP',
};

const relatedSites = (): Row[] => {
  const { sets } = JSON.parse(readLines('related_website_sets.JSON').join('\n')) as {
    sets: { primary: string; associatedSites?: string[]; ccTLDs?: Record<string, string[]> }[];
  };
  return sets.flatMap(({ primary, associatedSites = [], ccTLDs = {} }) => {
    const name = SET_NAMES[siteOf(primary)];
    return name === undefined
      ? []
      : [primary, ...associatedSites, ...Object.values(ccTLDs).flat()].map((url) =>
          row(url, name, 'related-website-sets', '2025-11-20'),
        );
  });
};

const STATION_GROUPS: Readonly<Record<string, string>> = {
  nexstar: 'Nexstar',
  sinclair: 'Sinclair',
  gray: 'Gray Media',
  hearst: 'Hearst',
};
const SOCIAL = /^(?:facebook|twitter|instagram|youtube)\.com$/;

/** A cell may lack the scheme, and may end in the text of the link that followed it. */
const stations = (): Row[] =>
  Object.entries(STATION_GROUPS).flatMap(([file, name]) =>
    readTable(`${file}.tsv`)
      .map(({ website = '' }) => website.replace(/\/?Newsletter$/, ''))
      .filter((website) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(website))
      .map((website) => row(website, name, 'local-news-dataset', '2023-05-17'))
      .filter(({ site }) => !SOCIAL.test(site)),
  );

/** Owners that hold shares but run no media: the group below them is the house. */
const HOLDERS = new Set([
  'République française',
  "Fonds pour l'indépendance de la presse",
  'Fondation Varenne',
  'Les Augustins de l’Assomption',
  'Privinvest',
]);

const isMajority = ({ qualificatif = '', valeur = '' }: Readonly<Record<string, string>>): boolean =>
  qualificatif === 'contrôle' || (qualificatif !== 'inférieur à' && Number.parseFloat(valeur) >= 50);

/** Letters and digits of a title or domain, without accents and without the article in front. */
const titleKey = (title: string): string =>
  slug(title)
    .replaceAll('-', '')
    .replace(/^(?:les|le|la|l)/, '');

const french = (): Row[] => {
  const parent = new Map(
    readTable('organisation-organisation.tsv')
      .filter((share) => isMajority(share) && !HOLDERS.has(share.origine ?? ''))
      .map(({ origine = '', cible = '' }) => [cible, origine]),
  );
  const topOf = (group: string): string => {
    const above = parent.get(group);
    return above === undefined ? group : topOf(above);
  };
  const owners = new Map(
    readTable('organisation-media.tsv')
      .filter((share) => isMajority(share) && !HOLDERS.has(share.origine ?? ''))
      .map(({ origine = '', cible = '' }) => [titleKey(cible), topOf(origine)]),
  );
  return readTable('sites.csv', ',').flatMap(({ domain = '' }) => {
    const owner = owners.get(titleKey(domain.replace(/\.\w+$/, '')));
    return owner === undefined ? [] : [row(domain, owner, 'medias-francais', '2024-12-17')];
  });
};

const row = (url: string, name: string, source: string, date: string): Row => ({
  site: siteOf(url.includes('://') ? url : `http://${url}`),
  publisher: slug(name),
  name,
  source,
  date,
});

const BUILT = new Set(['related-website-sets', 'local-news-dataset', 'medias-francais']);
const lines = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
const notes = lines.filter((line) => line.startsWith('#'));
const byHand = lines
  .filter((line) => !line.startsWith('#') && line !== HEAD)
  .map((line): Row => {
    const [site = '', publisher = '', name = '', source = '', date = ''] = line.split('\t');
    return { site, publisher, name, source, date };
  })
  .filter(({ source }) => !BUILT.has(source));

const rows = new Map(byHand.map((one) => [one.site, one]));
const disputed = new Set<string>();
for (const one of [...relatedSites(), ...stations(), ...french()]) {
  const before = rows.get(one.site);
  if (before === undefined) rows.set(one.site, one);
  else if (before.publisher !== one.publisher) disputed.add(one.site);
}
for (const site of disputed) rows.delete(site);

const sorted = [...rows.values()].sort((a, b) => (`${a.publisher} ${a.site}` < `${b.publisher} ${b.site}` ? -1 : 1));
// A publisher of one site needs no row: a site without a row is its own publisher. Agencies have keys of their own.
const sizes = new Map<string, number>();
for (const { publisher } of sorted) sizes.set(publisher, (sizes.get(publisher) ?? 0) + 1);
const useful = sorted.filter((one) => !BUILT.has(one.source) || (sizes.get(one.publisher) ?? 0) > 1);
writeFileSync(
  TABLE,
  `${[...notes, HEAD, ...useful.map(({ site, publisher, name, source, date }) => [site, publisher, name, source, date].join('\t'))].join('\n')}\n`,
);
process.stdout.write(
  `${useful.length} sites of ${new Set(useful.map(({ publisher }) => publisher)).size} publishers; left out: ${[...disputed].join(' ') || 'none'}\n`,
);

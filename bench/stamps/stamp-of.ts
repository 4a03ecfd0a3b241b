import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A stage whose results carry a version. */
export interface Stamped {
  /** The constant, in `version.ts` of the stage's folder. */
  readonly constant: string;
  readonly folder: string;
  /** What the constant is for, as its comment says. */
  readonly comment: string;
}

export const STAMPED: readonly Stamped[] = [
  {
    constant: 'TAGGER_VERSION',
    folder: 'pipelines/tagging',
    comment:
      'Identifies the code and data that determine tags. Stored with each article, so that `wireroom retag` finds outdated tags.',
  },
  {
    constant: 'EXTRACTOR_VERSION',
    folder: 'pipelines/article',
    comment:
      "Changes with everything that may change an article's text or metadata; stored with each article, so that old ones can be read again.",
  },
];

/** Longer than anybody will have versions, short enough to read aloud. */
const LENGTH = 10;

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Lines without white space at their ends, comments of their own and nothing. */
const codeOf = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:\/\/|\/\*|\*(?!\w)|$)/.test(line))
    .join('\n');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const versionFile = ({ folder }: Stamped): string => join(ROOT, folder, 'version.ts');

/** The sources that a module imports, itself included, and the packages that they do. */
const closureOf = (entry: string): { sources: Set<string>; packages: Set<string> } => {
  const sources = new Set<string>();
  const packages = new Set<string>();
  const stamps = new Set(STAMPED.map(versionFile));
  const visit = (path: string) => {
    if (sources.has(path) || stamps.has(path)) return;
    sources.add(path);
    for (const [, type, stated, dynamic] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const specifier = stated ?? dynamic ?? '';
      if (specifier.startsWith('.')) {
        if (type === undefined) visit(join(dirname(path), specifier));
        // Whose types are imported may be loaded in another way.
      } else if (!specifier.startsWith('node:')) packages.add(packageOf(specifier));
    }
  };
  visit(entry);
  return { sources, packages };
};

/** What a stage reads beside its code: weights, tables. */
const dataOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * The version of a stage: a digest of the code that its index.ts reaches (comments, white space
 * around lines and types that are only imported aside), of the data in its folder, and of the
 * versions of the packages it uses.
 */
export function stampOf({ folder }: Stamped): string {
  const { sources, packages } = closureOf(join(ROOT, folder, 'index.ts'));
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const parts = [
    ...[...sources].map((path) => [relative(ROOT, path), codeOf(readFileSync(path, 'utf8'))] as const),
    ...dataOf(folder).map((path) => [relative(ROOT, path), readFileSync(path)] as const),
    ...[...packages].map((name) => [name, lock.packages[`node_modules/${name}`]?.version ?? ''] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const [name, content] of parts) hash.update(`${name}\n`).update(createHash('sha256').update(content).digest());
  return hash.digest('hex').slice(0, LENGTH);
}

/** The text of a stage's version.ts with this stamp, and where it belongs. */
export function stampFile(stamped: Stamped): { readonly path: string; readonly text: string } {
  return {
    path: versionFile(stamped),
    text: `/** ${stamped.comment} Written by \`npm run stamp\`. */\nexport const ${stamped.constant} = '${stampOf(stamped)}';\n`,
  };
}

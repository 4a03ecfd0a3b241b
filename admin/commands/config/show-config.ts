import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type EffectiveSetting, effectiveSettings } from '../../../config/describe-settings.ts';
import { ENVIRONMENT_FILE } from '../../../config/project-folder.ts';
import { loadSettings } from '../../../config/settings.ts';
import { readEnvironmentFile } from '../../environment-file.ts';
import { note, print, printJson } from '../../output/print.ts';

/** `config`: needs no database. */
export const showConfig = ({ json }: { readonly json?: true }): void => {
  const fromFile = readEnvironmentFile();
  const cores = availableParallelism();
  loadSettings(process.env, cores);
  const settings = effectiveSettings(process.env, fromFile, cores);
  if (json) printJson(settings);
  else print(settings.map(describe).join('\n'));
  note(`${existsSync(ENVIRONMENT_FILE) ? '.env is' : 'there is no'} ${ENVIRONMENT_FILE}`);
};

const describe = ({ name, value, source, unit, default: usual, description }: EffectiveSetting): string => {
  const set = source !== undefined && source !== 'default';
  const place = set && usual ? `${source}; default ${usual}` : source;
  const head = value === undefined ? `${name} is not set` : `${name} = ${[value, unit].filter(Boolean).join(' ')}`;
  return `${head}${place ? `  (${place})` : ''}\n    ${description}`;
};

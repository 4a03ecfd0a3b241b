import { existsSync } from 'node:fs';
import { type EffectiveSetting, effectiveSettings } from '../../../config/describe-settings.ts';
import { thisMachine } from '../../../config/environment/machine.ts';
import { ENVIRONMENT_FILE } from '../../../config/project-folder.ts';
import { loadSettings } from '../../../config/settings.ts';
import { readEnvironmentFile } from '../../environment-file.ts';
import { note, print, printJson } from '../../output/print.ts';
import { paragraphs, terminalWidth } from '../../output/table.ts';

/** `config`. Needs no database. */
export function showConfig({ json }: { readonly json?: true }): void {
  const fromFile = readEnvironmentFile();
  const machine = thisMachine();
  loadSettings(process.env, machine);
  const settings = effectiveSettings(process.env, fromFile, machine);
  if (json) printJson(settings);
  else print(settings.map(describe).join('\n'));
  note(existsSync(ENVIRONMENT_FILE) ? `settings file: ${ENVIRONMENT_FILE}` : `no settings file at ${ENVIRONMENT_FILE}`);
}

const describe = ({ name, value, source: from, unit, default: usual, description }: EffectiveSetting): string => {
  const isSet = from !== undefined && from !== 'default';
  const source = isSet && usual ? `${from}; default ${usual}` : from;
  const head = value === undefined ? `${name} is not set` : `${name} = ${[value, unit].filter(Boolean).join(' ')}`;
  return `${head}${source ? `  (${source})` : ''}\n${indent(description)}`;
};

const INDENT = '    ';

const indent = (text: string): string => paragraphs(text, terminalWidth() - INDENT.length).replace(/^/gm, INDENT);

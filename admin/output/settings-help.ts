import type { Command } from 'commander';
import { describeSettings, type SettingDescription } from '../../config/describe-settings.ts';

/** Formats every setting with its values, default and meaning, like the options of a command. */
export function settingsHelp(command: Command): string {
  const help = command.createHelp();
  help.prepareContext({ helpWidth: process.stdout.columns || 80 });
  const settings = describeSettings();
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings.map((setting) => help.formatItem(setting.name, width, describe(setting), help)).join('\n');
}

const describe = ({ description, values, unit, default: value }: SettingDescription): string =>
  `${description} (${[[values, unit].filter(Boolean).join(' '), value && `default: ${value}`].filter(Boolean).join('; ')})`;

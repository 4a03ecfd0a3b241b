import type { AddHelpTextContext, Command } from 'commander';

/**
 * Adds text below the options of a command's help: paragraphs, wrapped to the terminal, and lines
 * that stay as they are.
 */
export function addHelpNotes(command: Command, text: string | (() => string)): Command {
  return command.addHelpText('after', ({ command: shown, error }: AddHelpTextContext) => {
    const { getErrHelpWidth, getOutHelpWidth } = shown.configureOutput();
    const width = (error ? getErrHelpWidth?.() : getOutHelpWidth?.()) ?? 80;
    const help = shown.createHelp();
    return `\n${blocksOf(typeof text === 'string' ? text : text())
      .map((block) => (/^ /.test(block) ? block : help.boxWrap(block, width)))
      .join('\n')}`;
  });
}

/** Joins the lines of a paragraph into one. Indented lines (examples) and blank lines stay. */
const blocksOf = (text: string): string[] => {
  const blocks: string[] = [];
  let continues = false;
  for (const line of text.trim().split('\n')) {
    const isText = line !== '' && !line.startsWith(' ');
    if (isText && continues) blocks.push(`${blocks.pop()} ${line}`);
    else blocks.push(line);
    continues = isText;
  }
  return blocks;
};

import type { NotedCommand } from '../../arguments/noted-command.ts';

/** `wireroom entities …` */
export function entitiesCommand(program: NotedCommand): void {
  const entities = program.command('entities').description('show persons, organizations and places');
  entities
    .command('show')
    .description('show a person, organization or place: names, ids, and the latest about it')
    .argument('<entity>', 'number or any name')
    .option('--json', 'print one JSON object')
    .action(async (entity, options) => (await import('./show.ts')).showEntity(entity, options))
    .notes(`
Of several with a name the one that most articles name is shown, and the others are listed below. Case and accents do not count.

Examples:
  wireroom entities show "Angela Merkel"
  wireroom entities show 17 --json`);
}

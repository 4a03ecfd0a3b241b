import type { NotedCommand } from '../../arguments/noted-command.ts';

/** `wireroom topics …` */
export function topicsCommand(program: NotedCommand): void {
  const topics = program.command('topics').description('list the topics that articles can have');
  topics
    .command('list')
    .description('list topics, narrower ones below broader ones, with their articles')
    .argument('[topic]', 'only this topic and narrower ones (name or code)')
    .option('--json', 'print one JSON array')
    .action(async (topic, options) => (await import('./list.ts')).listTopics(topic, options))
    .notes(`
Topics are the Media Topics of the IPTC. An article counts for the topics that it has, not for broader ones. Filters such as
"wireroom search --topic" take names and codes, and find narrower topics, too.

Examples:
  wireroom topics list
  wireroom topics list sport`);
}

import { expect, test } from 'vitest';
import { createDatabase } from '../support/database.ts';

interface Column {
  readonly view: string;
  readonly view_comment: string;
  readonly name: string;
  readonly type: string;
  readonly comment: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

// After a change of the schema: npx vitest run test/docs -u
test('docs/schema.md says what the database says about itself', async () => {
  const { pool } = await createDatabase();
  const { rows: columns } = await pool.query<Column>(
    `select c.relname as view, obj_description(c.oid, 'pg_class') as view_comment, a.attname as name,
       format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as comment
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'news'::regnamespace and c.relkind = 'v'
     order by array_position(array['articles', 'article_entities', 'entities', 'aliases', 'article_topics', 'topics', 'entries', 'feeds', 'outcomes',
       'revisions', 'duplicates']::name[], c.relname), a.attnum`,
  );
  const { rows: functions } = await pool.query<{ call: string; result: string; comment: string }>(
    `select 'news.' || proname || '(' || pg_get_function_arguments(oid) || ')' as call, pg_get_function_result(oid) as result,
       obj_description(oid, 'pg_proc') as comment
     from pg_proc where pronamespace = 'news'::regnamespace order by proname`,
  );
  const views = [...new Map(columns.map((column) => [column.view, column.view_comment]))].map(([view, comment]) => {
    const rows = columns
      .filter((column) => column.view === view)
      .map((column) => `| ${column.name} | ${column.type} | ${cell(column.comment)} |`);
    return [
      `## news.${view}`,
      '',
      `${comment}.`,
      '',
      '| column | type | meaning |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  const calls = functions.map(({ call, result, comment }) =>
    [`## ${call}`, '', `${comment}.`, '', `Returns ${result}`].join('\n'),
  );
  const document = [
    '# The database as readers see it',
    '',
    'Everything for readers is in schema `news`: views and three functions, which keep their names and meanings. The role `news_reader` may',
    'read it and nothing else (`grant news_reader to your_user`). The tables behind it, in schema `wireroom`, may change.',
    'Whoever `wireroom db url` and `wireroom db psql` connect as has it and no other rights.',
    'This page is made from the comments in the database itself (`\\d+ news.articles` in psql shows them too).',
    '',
    "All times are `timestamptz`. Four clocks: `published_at` and `modified_at` are the site's, `first_seen_at` and `content_changed_at` ours.",
    'To follow what happens, do not page by any of them: page `news.changes` by `seq`.',
    '',
    'Two columns are HTML that is safe to show as it is: `html` of `news.articles` and `snippet` of `news.search`. All others are plain',
    'text, in which `<` and `&` are ordinary characters: escape them where you write HTML.',
    '',
    ...[...views, ...calls].flatMap((section) => [section, '']),
  ].join('\n');
  await expect(document).toMatchFileSnapshot('../../docs/schema.md');
});

-- The kind of an article (news, opinion, review …), and which sign on its page decided.
alter table wireroom.articles add column kind text, add column kind_reason text;

-- Appends to the columns that the view has by now.
do $$ begin
  execute regexp_replace(
    'create or replace view news.articles as ' || pg_get_viewdef('news.articles'::regclass),
    E'\n   FROM ', E',\n    a.kind, a.kind_reason\n   FROM ');
end $$;
comment on column news.articles.kind is
  'news, opinion, analysis, review, interview, live_blog, press_release, sponsored, obituary or service; null for an article that was last extracted by an earlier version';
comment on column news.articles.kind_reason is
  'The sign that decided the kind, such as "section: Opinion" or "JSON-LD LiveBlogPosting"; null if there is none, which makes it news';

-- The genre of an article as the IPTC codes it: Genre NewsCodes, http://cv.iptc.org/newscodes/genre/, released 2024-02-13, CC BY 4.0.
-- Pages do not tell who wrote a paid text, so that what the advertiser supplied is "Sponsored" too. The vocabulary has no code
-- that fits all news, nor one for recipes, quizzes and the like.
do $$ begin
  execute regexp_replace(
    'create or replace view news.articles as ' || pg_get_viewdef('news.articles'::regclass),
    E'\n   FROM ', E',
    case a.kind
      when ''opinion'' then ''genre:Opinion''
      when ''analysis'' then ''genre:Analysis''
      when ''review'' then ''genre:Review''
      when ''interview'' then ''genre:Interview''
      when ''live_blog'' then ''genre:LiveCoverage''
      when ''press_release'' then ''genre:Press_Release''
      when ''sponsored'' then ''genre:Sponsored''
      when ''obituary'' then ''genre:Obituary''
    end as genre\n   FROM ');
end $$;
comment on column news.articles.genre is
  'IPTC Genre code of the kind, such as genre:Opinion; null for news and service, which have no code of their own, and where kind is null';

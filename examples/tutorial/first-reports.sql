select s.headline, s.independent_sources, first.site as first_site, first.at as first_at
from news.stories s
cross join lateral (
  select a.site, m.at
  from news.story_articles m
  join news.articles a on a.id = m.article_id
  where m.story_id = s.id
  order by m.at
  limit 1
) first
order by s.independent_sources desc, s.last_at desc
limit 10;

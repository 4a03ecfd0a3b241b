select s.headline, s.independent_count, first.site as first_site, first.told_at as first_at
from news.stories s
cross join lateral (
  select a.site, m.told_at
  from news.story_articles m
  join news.articles a on a.id = m.article_id
  where m.story_id = s.id
  order by m.told_at
  limit 1
) first
order by s.independent_count desc, s.last_at desc
limit 10;

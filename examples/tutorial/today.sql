select published_at, site, title
from news.articles
order by published_at desc nulls last
limit 10;

select e.type, e.name, count(*) as articles
from news.article_entities t
join news.entities e on e.id = t.entity_id
join news.articles a on a.id = t.article_id
where a.published_at > now() - interval '7 days'
group by e.id, e.type, e.name
order by articles desc, e.name
limit 10;

-- Space of replaced texts, tags, links and media is free again after 5 % of a table was replaced, as that of articles and entries:
-- at the default of a fifth, a million articles wait for 2 GB.
alter table wireroom.texts set (autovacuum_vacuum_scale_factor = 0.05);
alter table wireroom.article_entities set (autovacuum_vacuum_scale_factor = 0.05);
alter table wireroom.links set (autovacuum_vacuum_scale_factor = 0.05);
alter table wireroom.media set (autovacuum_vacuum_scale_factor = 0.05);

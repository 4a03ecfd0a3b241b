-- Large tables grow at their end, and readers ask for the end: vacuum marks new pages as visible to all, without which an
-- index alone answers nothing, and analyze knows new dates. By default a fifth, or a tenth, of a table has to be new first: of a
-- million articles the last weeks.
alter table wireroom.articles set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table wireroom.texts set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);
alter table wireroom.entries set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table wireroom.article_entities set (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
alter table wireroom.article_topics set (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
-- Counts are updated in place; what is dead of them is soon reused.
alter table wireroom.entity_counts set (autovacuum_vacuum_scale_factor = 0.05);
alter table wireroom.entity_days set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table wireroom.topic_days set (autovacuum_vacuum_scale_factor = 0.05);
alter table wireroom.article_days set (autovacuum_vacuum_scale_factor = 0.05);

-- A document that takes too long to read is not the network's fault, and is not fetched again for it.
insert into wireroom.outcomes (code, words, fault) values ('too_slow', 'the document takes too long to read', 'theirs')
on conflict (code) do nothing;

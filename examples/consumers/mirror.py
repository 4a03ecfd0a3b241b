"""Keeps a copy of all articles in a SQLite file, within milliseconds of each change.

    apt-get install python3-psycopg2     (or: pip install psycopg2-binary)
    NEWS_URL=… python3 mirror.py news.sqlite           follows the changes until it is stopped
    NEWS_URL=… python3 mirror.py news.sqlite --once    ends when the copy is up to date

"wireroom db url" prints NEWS_URL.

The articles of a batch and the position after it are stored in one transaction, so each change counts once, whenever the
program is killed. It ends when the connection breaks: let a supervisor start it again.
"""

import os
import select
import sqlite3
import sys

import psycopg2

COLUMNS = "id, url, site, title, published_at, language, body, duplicate_of, story_id"
BATCH = 500
# Without a notification it looks once a minute: a notification is only a hint.
POLL_S = 60

SCHEMA = """
create table if not exists articles (
  id integer primary key, url text, site text, title text, published_at text, language text, body text,
  duplicate_of integer, story_id integer);
create table if not exists position (seq integer not null, at text not null);
"""


def changes_after(news, position):
    """Returns the next changes as (seq, time, article id). None if the feed does not have the change of the position."""
    seq, at = position or (0, None)
    # The change of the position comes first, if it is still the same one.
    news.execute(
        "select seq, extract(epoch from recorded_at)::text, article_id from news.changes(%s, %s)",
        (seq - 1, BATCH + 1) if position else (0, BATCH),
    )
    rows = news.fetchall()
    if position is None:
        return rows
    return rows[1:] if rows and rows[0][:2] == (seq, at) else None


def store(news, copy, changes):
    """Stores what the changes changed: articles that are gone are deleted, all others are as they are now."""
    ids = sorted({article_id for _, _, article_id in changes})
    news.execute(
        f"select {COLUMNS.replace('published_at', 'published_at::text')} from news.articles where id = any(%s)", (ids,)
    )
    with copy:
        copy.executemany("delete from articles where id = ?", [(id,) for id in ids])
        copy.executemany(f"insert into articles ({COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", news.fetchall())
        copy.execute("delete from position")
        copy.execute("insert into position values (?, ?)", changes[-1][:2])


def start_over(copy):
    """The database was restored from a backup older than the copy: copies everything again."""
    print("the database was restored from an older backup: copying everything again", file=sys.stderr)
    with copy:
        copy.execute("delete from articles")
        copy.execute("delete from position")


def main():
    if len(sys.argv) < 2 or "NEWS_URL" not in os.environ:
        sys.exit('usage: NEWS_URL=… python3 mirror.py FILE [--once]; "wireroom db url" prints the URL')
    connection = psycopg2.connect(os.environ["NEWS_URL"])
    connection.autocommit = True
    news = connection.cursor()
    news.execute("set time zone 'UTC'")
    news.execute("listen news_changes")
    copy = sqlite3.connect(sys.argv[1])
    copy.executescript(SCHEMA)
    while True:
        position = copy.execute("select seq, at from position").fetchone()
        changes = changes_after(news, position)
        if changes is None:
            start_over(copy)
        elif changes:
            store(news, copy, changes)
        elif "--once" in sys.argv:
            return
        else:
            select.select([connection], [], [], POLL_S)
            connection.poll()
            connection.notifies.clear()


if __name__ == "__main__":
    main()

import type pg from 'pg';
import { takeLock } from '../connection/locks.ts';
import { isOtherSite, swapUrls } from '../urls/direct-urls.ts';
import type { UrlKey } from '../urls/named-url.ts';
import { FEED_TITLE } from './entry-words.ts';

export interface OtherUrls {
  readonly final: UrlKey | undefined;
  readonly canonical: UrlKey | undefined;
}

/** Letters and digits only: two spellings of one headline are one title. */
const titleKey = (title: string | null | undefined): string =>
  title
    ?.toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('') ?? '';

interface Owner {
  readonly id: number;
  readonly state: string;
  readonly title: string | null;
  /** Both are of the same site. */
  readonly sameSite: boolean;
  /** This article was found through a redirect of another site, the owner by its own URL. */
  readonly isDirect: boolean;
}

/**
 * Registers the other URLs of an article and finds out whether one of them belongs to another article already.
 * Call inside the transaction that commits the text, when the article has the site of its final URL.
 *
 * - the owner has its text: this article is another URL of it; its id is returned
 * - the owner has not been fetched yet: this article has the text first, so the owner becomes another URL of this one;
 *   unless this one is a redirect of another site: then it is another URL of the owner, whose own page is fetched
 * - the owner is an article of another site: nobody's identity moves there
 * - the other way round, an article with this title that called this one's URL canonical is the same article
 * - a canonical URL whose owner has another title counts for nothing: whole sites name their front page there
 */
export const mergeUrls = async (
  client: pg.PoolClient,
  articleId: number,
  title: string,
  { final, canonical }: OtherUrls,
): Promise<number | undefined> => {
  const kinds = [
    ...(final ? [{ named: final, kind: 'final' }] : []),
    ...(canonical && !(final && canonical.digest.equals(final.digest))
      ? [{ named: canonical, kind: 'canonical' }]
      : []),
  ].sort((a, b) => Buffer.compare(a.named.digest, b.named.digest));
  for (const { named, kind } of kinds) {
    await client.query(
      `insert into wireroom.article_urls (url_digest, article_id, kind) values ($1, $2, $3) on conflict do nothing`,
      [named.digest, articleId, kind],
    );
  }
  for (const { named, kind } of kinds) {
    const owner = await ownerOf(client, named.digest, articleId);
    if (!owner?.sameSite) continue;
    if (kind === 'canonical' && titleKey(owner.title) !== titleKey(title)) continue;
    if (owner.state === 'ready' || owner.state === 'extracted') return owner.id;
    if (owner.state !== 'discovered') continue;
    if (owner.isDirect) return owner.id;
    await mergeArticles(client, owner.id, articleId);
  }
  return namedBy(client, articleId, title, final);
};

/** The article that was fetched before this one, called this one's address canonical and has its title. */
const namedBy = async (
  client: pg.PoolClient,
  articleId: number,
  title: string,
  final: UrlKey | undefined,
): Promise<number | undefined> => {
  const { rows } = await client.query<Pick<Owner, 'id' | 'title'>>(
    `select a.id, a.title from wireroom.articles a, wireroom.articles self
     where self.id = $1 and a.id <> $1 and a.site_id = self.site_id and a.canonical_url in (self.url, $2)
       and a.state in ('extracted', 'ready') and a.duplicate_of is distinct from $1
     order by a.id limit 10 for update of a`,
    [articleId, final?.url ?? null],
  );
  return rows.find((row) => titleKey(row.title) === titleKey(title))?.id;
};

/** Who has a URL, unless it is this article itself. */
const ownerOf = async (client: pg.PoolClient, digest: Buffer, articleId: number): Promise<Owner | undefined> => {
  const { rows } = await client.query<Owner>(
    `select a.id, a.state, coalesce(a.title, ${FEED_TITLE}) as title, a.site_id = self.site_id as "sameSite",
       ${isOtherSite('self.host', 's.domain')} and not ${isOtherSite('a.host', 's.domain')} as "isDirect"
     from wireroom.article_urls u join wireroom.articles a on a.id = u.article_id
     join wireroom.articles self on self.id = $2 join wireroom.sites s on s.id = self.site_id
     where u.url_digest = $1 and a.id <> $2 for update of a`,
    [digest, articleId],
  );
  return rows[0];
};

/** Makes `loser` another URL of `winner`: nothing points to it afterwards, and who works on it will find the claim gone. */
export const mergeArticles = async (client: pg.PoolClient, loser: number, winner: number): Promise<void> => {
  await client.query(
    `update wireroom.articles set state = 'rejected', outcome = 'duplicate_url', duplicate_of = $2, due_at = null, stage = 'articles',
       again = null, claim = claim + 1, claimed_by = null, unfinished = 0, attempts = 0 where id = $1`,
    [loser, winner],
  );
  await client.query('update wireroom.articles set duplicate_of = $2 where duplicate_of = $1 and id <> $2', [
    loser,
    winner,
  ]);
  await client.query('update wireroom.article_urls set article_id = $2 where article_id = $1', [loser, winner]);
  await client.query('update wireroom.entries set article_id = $2 where article_id = $1', [loser, winner]);
  await swapUrls(client, winner, loser);
};

export interface SameText {
  readonly id: number;
  readonly sameSite: boolean;
  /** It was found through a redirect of another site, and this article by the site's own URL. */
  readonly isRedirect: boolean;
}

/**
 * An article with the same text: on the same site it is the same article under another address, on another site it is
 * wire copy, which is news too.
 */
export const findSameText = async (
  client: pg.PoolClient,
  articleId: number,
  contentDigest: Buffer,
): Promise<SameText | undefined> => {
  // One at a time per text, so that of two copies fetched in the same moment one is seen by the other.
  await takeLock(client, 'text', contentDigest.readUInt8(0));
  const { rows } = await client.query<SameText>(
    `select other.id, other.site_id = self.site_id as "sameSite",
       ${isOtherSite('other.host', 's.domain')} and not ${isOtherSite('self.host', 's.domain')} as "isRedirect"
     from wireroom.articles other, wireroom.articles self join wireroom.sites s on s.id = self.site_id
     where self.id = $1 and other.id <> $1 and other.content_digest = $2 and other.state in ('extracted', 'ready')
       and other.duplicate_of is distinct from $1
     order by (other.site_id = self.site_id) desc, other.duplicate_of is not null, other.id
     limit 1`,
    [articleId, contentDigest],
  );
  return rows[0];
};

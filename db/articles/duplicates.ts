import type pg from 'pg';
import sql from 'sql-template-tag';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { isHostUnder } from '../hosts/hosts.ts';
import { transition } from '../life-cycle/assignments.ts';
import { cancelWork } from '../life-cycle/work.ts';
import { swapUrls } from '../urls/direct-urls.ts';
import { FEED_TITLE } from './entry-authority.ts';

export interface OtherUrls {
  readonly final: UrlKey | undefined;
  readonly canonical: UrlKey | undefined;
}

/** Reduces a title to letters and digits, so that spellings of one headline are equal. */
const titleKey = (title: string | null | undefined): string =>
  title
    ?.toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('') ?? '';

interface Owner {
  readonly id: number;
  readonly state: string;
  readonly title: string | null;
  /** Whether both articles belong to the same site. */
  readonly sameSite: boolean;
  /** Whether this article was found through a redirect on another site, and the owner by its own URL. */
  readonly isDirect: boolean;
}

/**
 * Registers the final and canonical URL of an article, and checks whether one of them already
 * belongs to another article. Call it inside the transaction that commits the text, after the
 * article was assigned to the site of its final URL.
 *
 * - The owner has its text: this article is a duplicate of it.
 * - The owner has not been fetched yet: the owner becomes a duplicate of this article, which has
 *   the text first. Exception: if this article is a redirect on another site, it becomes the
 *   duplicate, and the owner's page is fetched.
 * - The owner belongs to another site: articles are not merged across sites.
 * - An article with the same title that declares a URL of this one as canonical is the same
 *   article.
 * - A canonical URL whose owner has another title is ignored, because some sites declare their
 *   front page everywhere.
 * @returns the id of the article that this one duplicates
 */
export async function mergeUrls(
  client: pg.PoolClient,
  articleId: number,
  title: string,
  { final, canonical }: OtherUrls,
): Promise<number | undefined> {
  const kinds = [
    ...(final ? [{ named: final, kind: 'final' }] : []),
    ...(canonical && !(final && canonical.digest.equals(final.digest))
      ? [{ named: canonical, kind: 'canonical' }]
      : []),
  ].sort((a, b) => Buffer.compare(a.named.digest, b.named.digest));
  for (const { named, kind } of kinds) {
    await client.query(sql`
      insert into wireroom.article_urls (url_digest, article_id, kind) values (${named.digest}, ${articleId}, ${kind})
      on conflict do nothing`);
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
  return declaringArticle(client, articleId, title, final);
}

/** Returns the article, fetched before this one, with the same title and a URL of this one as its canonical URL. */
const declaringArticle = async (
  client: pg.PoolClient,
  articleId: number,
  title: string,
  final: UrlKey | undefined,
): Promise<number | undefined> => {
  const { rows } = await client.query<Pick<Owner, 'id' | 'title'>>(sql`
    select a.id, a.title from wireroom.articles a, wireroom.articles self
    where self.id = ${articleId} and a.id <> self.id and a.site_id = self.site_id and a.canonical_url in (self.url, ${final?.url ?? null})
      and a.state in ('extracted', 'ready') and a.duplicate_of is distinct from ${articleId}
    order by a.id limit 10 for update of a`);
  return rows.find((row) => titleKey(row.title) === titleKey(title))?.id;
};

/** Returns the owner of a URL, unless it is this article. */
const ownerOf = async (client: pg.PoolClient, digest: Buffer, articleId: number): Promise<Owner | undefined> => {
  const { rows } = await client.query<Owner>(sql`
    select a.id, a.state, coalesce(a.title, ${FEED_TITLE}) as title, a.site_id = self.site_id as "sameSite",
      not ${isHostUnder(sql`s.domain`, sql`self.host`)} and ${isHostUnder(sql`s.domain`, sql`a.host`)} as "isDirect"
    from wireroom.article_urls u join wireroom.articles a on a.id = u.article_id
    join wireroom.articles self on self.id = ${articleId} join wireroom.sites s on s.id = self.site_id
    where u.url_digest = ${digest} and a.id <> self.id for update of a`);
  return rows[0];
};

/**
 * Makes `loser` a duplicate URL of `winner`. All references move to `winner`, and a running job on
 * `loser` loses its claim.
 */
export async function mergeArticles(client: pg.PoolClient, loser: number, winner: number): Promise<void> {
  await client.query(sql`
    update wireroom.articles set ${transition('reject')}, outcome = 'duplicate_url', duplicate_of = ${winner} where id = ${loser}`);
  await cancelWork(client, [loser]);
  await client.query(sql`
    update wireroom.articles set duplicate_of = ${winner} where duplicate_of = ${loser} and id <> ${winner}`);
  await client.query(sql`update wireroom.article_urls set article_id = ${winner} where article_id = ${loser}`);
  await client.query(sql`update wireroom.entries set article_id = ${winner} where article_id = ${loser}`);
  await swapUrls(client, winner, loser);
}

export interface SameText {
  readonly id: number;
  readonly sameSite: boolean;
  /** Whether it was found through a redirect on another site, and this article by the site's own URL. */
  readonly isRedirect: boolean;
  /**
   * The first article with the text, which is no duplicate itself. Null if this article has
   * duplicates, which it stays the first of; also if readers see it and what the other one copies
   * is not known yet.
   */
  readonly first: number | null;
}

/**
 * Finds an article with the same text. On the same site it is the same article under another URL;
 * on another site it is a copy, such as a wire story, and both are published. Call it when the text
 * is locked (commit/lock-articles.ts).
 */
export async function findSameText(
  client: pg.PoolClient,
  articleId: number,
  contentDigest: Buffer,
): Promise<SameText | undefined> {
  const { rows } = await client.query<SameText>(sql`
    select other.id, other.site_id = self.site_id as "sameSite",
      not ${isHostUnder(sql`s.domain`, sql`other.host`)} and ${isHostUnder(sql`s.domain`, sql`self.host`)} as "isRedirect",
      case when not exists (select from wireroom.articles copy where copy.duplicate_of = self.id and copy.state <> 'rejected')
          and not exists (select from wireroom.story_articles copy where copy.copy_of = self.id)
          and (self.ready_at is null or exists (select from wireroom.story_articles m where m.article_id = other.id))
        then coalesce((select m.copy_of from wireroom.story_articles m where m.article_id = other.id), other.duplicate_of, other.id) end as first
    from wireroom.articles other, wireroom.articles self join wireroom.sites s on s.id = self.site_id
    where self.id = ${articleId} and other.id <> self.id and other.content_digest = ${contentDigest} and other.state in ('extracted', 'ready')
      and other.duplicate_of is distinct from self.id
    order by (other.site_id = self.site_id) desc, other.duplicate_of is not null, other.id
    limit 1`);
  return rows[0];
}

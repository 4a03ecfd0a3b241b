import { decodedLineOf } from '../../text/line.ts';
import { isNode, resolveNode, typesOf } from '../page/json-ld.ts';
import type { MetadataSource } from './source.ts';

/** In characters. */
const MAX_LENGTH = 200;

/** Returns the name of the newspaper or site. */
export function siteNameOf({ meta, nodes, articles }: MetadataSource): string | undefined {
  const publisher = [articles[0]?.['publisher']].flat()[0];
  const webSite = nodes.find((node) => typesOf(node).includes('WebSite'));
  return decodedLineOf(
    meta.first('og:site_name') ??
      (isNode(publisher) ? resolveNode(publisher, nodes)['name'] : publisher) ??
      webSite?.['name'] ??
      meta.first('application-name', 'apple-mobile-web-app-title', 'al:ios:app_name', 'dc.publisher'),
    MAX_LENGTH,
  );
}

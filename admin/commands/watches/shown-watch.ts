import type { Settings } from '../../../config/settings.ts';
import { receiverOf, type Watch } from '../../../db/watches/watch.ts';
import { FEED_FORMATS } from '../../../workers/ops/watch-feeds.ts';
import { localHost } from '../../../workers/service/log-start.ts';

type OpsSettings = Pick<Settings, 'opsAddress' | 'opsPort'>;

/** Returns the URLs of the feeds of a watch, for programs on this machine. */
export function feedUrls({ name, token }: Watch, { opsAddress, opsPort }: OpsSettings): string[] {
  return FEED_FORMATS.map(
    (format) => `http://${localHost(opsAddress)}:${opsPort}/feeds/${name}.${format}?token=${token}`,
  );
}

/** Returns a watch as JSON shows it. Of the secrets, only the token of the feeds is shown unasked. */
export function shownWatch(watch: Watch, settings: OpsSettings, withSecrets = false): Record<string, unknown> {
  const { target, secret, token: _, ...shown } = watch;
  return {
    ...shown,
    receiver: receiverOf(watch),
    ...(withSecrets ? { target, secret } : {}),
    feeds: feedUrls(watch, settings),
  };
}

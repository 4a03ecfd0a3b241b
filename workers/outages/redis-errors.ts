/** Thrown while Redis, as the server of the queue, cannot be used. Its message is for operators. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';
}

// Texts of ioredis, whose errors have no code for these.
const NO_CONNECTION =
  /^Stream isn't writeable|^Connection is closed|^Reached the max retries per request|^Command timed out/;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed',
  ETIMEDOUT: 'it does not answer',
  ENOTFOUND: 'its host name has no address',
  EAI_AGAIN: 'its host name cannot be looked up now',
};

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

export interface RedisErrors {
  /** Describes an error of the Redis client in plain words; other errors are returned as they are. */
  describe(error: Error): Error;
}

/**
 * Translates errors of the Redis client, which speak of its own options, into errors for operators.
 * Commands that fail for want of a connection do not say why there is none, so the last reason is
 * remembered.
 */
export function createRedisErrors(url: string): RedisErrors {
  const { host } = new URL(url);
  let lastReason: string | undefined;
  return {
    describe(error) {
      const reason =
        REASONS[codeOf(error)] ?? (/^(?:WRONGPASS|NOAUTH)/.test(error.message) ? 'it refuses the password' : undefined);
      if (reason === undefined && !NO_CONNECTION.test(error.message)) return error;
      lastReason = reason ?? lastReason;
      return new QueueUnavailable(`no connection to Redis at ${host}${lastReason ? `: ${lastReason}` : ''}`);
    },
  };
}

import type { RobotsRules } from './robots.ts';

/** Cache of fresh robots.txt rules by origin. */
export interface RobotsCache {
  readonly get: (origin: string) => RobotsRules | undefined;
  /** @param size characters of the robots.txt */
  readonly set: (origin: string, rules: RobotsRules, size: number, freshForMs: number) => void;
}

const MAX_ORIGINS = 5_000;
/** Maximum characters of all robots.txt files together. The rules take a few times as much memory. */
const MAX_CHARACTERS = 5_000_000;

interface CachedRules {
  readonly rules: RobotsRules;
  readonly size: number;
  /** Time of `performance.now()`, which ignores changes of the system clock. */
  readonly expiresAt: number;
}

/** Evicts the least recently used rules when full. */
export function createRobotsCache(maxCharacters = MAX_CHARACTERS): RobotsCache {
  const cache = new Map<string, CachedRules>(); // least recently used first
  let characters = 0;
  const evict = (origin: string): void => {
    characters -= cache.get(origin)?.size ?? 0;
    cache.delete(origin);
  };
  return {
    get: (origin) => {
      const cached = cache.get(origin);
      if (!cached) return undefined;
      cache.delete(origin);
      if (cached.expiresAt > performance.now()) {
        cache.set(origin, cached);
        return cached.rules;
      }
      characters -= cached.size;
      return undefined;
    },
    set: (origin, rules, size, freshForMs) => {
      evict(origin);
      cache.set(origin, { rules, size, expiresAt: performance.now() + freshForMs });
      characters += size;
      for (const oldest of cache.keys()) {
        if (characters <= maxCharacters && cache.size <= MAX_ORIGINS) break;
        evict(oldest);
      }
    },
  };
}

import type { RobotsRules } from './robots.ts';

/** Rules of origins, as long as they are fresh. */
export interface RobotsCache {
  readonly get: (origin: string) => RobotsRules | undefined;
  /** @param size characters of the text that the rules were read from */
  readonly set: (origin: string, rules: RobotsRules, size: number, freshForMs: number) => void;
}

const MAX_ORIGINS = 5_000;
/** Of all texts together: the rules take a few times as much memory. */
const MAX_CHARACTERS = 5_000_000;

interface Kept {
  readonly rules: RobotsRules;
  readonly size: number;
  /** By `performance.now()`, which no change of the clock moves. */
  readonly until: number;
}

/** Of what does not fit, those go that were not asked for the longest. */
export const createRobotsCache = (mostCharacters = MAX_CHARACTERS): RobotsCache => {
  const kept = new Map<string, Kept>(); // in the order in which they were last asked for
  let characters = 0;
  const drop = (origin: string): void => {
    characters -= kept.get(origin)?.size ?? 0;
    kept.delete(origin);
  };
  return {
    get: (origin) => {
      const one = kept.get(origin);
      if (!one) return undefined;
      kept.delete(origin);
      if (one.until > performance.now()) {
        kept.set(origin, one);
        return one.rules;
      }
      characters -= one.size;
      return undefined;
    },
    set: (origin, rules, size, freshForMs) => {
      drop(origin);
      kept.set(origin, { rules, size, until: performance.now() + freshForMs });
      characters += size;
      for (const oldest of kept.keys()) {
        if (characters <= mostCharacters && kept.size <= MAX_ORIGINS) break;
        drop(oldest);
      }
    },
  };
};

import { createRequire } from 'node:module';
import type * as Linkedom from 'linkedom';

/** A WeakMap that, given empty Maps as values, creates each only when it is first read. */
class OnDemand<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  #onDemand = false;

  override set(key: Key, value: Value): this {
    if (!(value instanceof Map) || value.size > 0) return super.set(key, value);
    this.#onDemand = true;
    return this;
  }

  override get(key: Key): Value | undefined {
    const value = super.get(key);
    if (value !== undefined || !this.#onDemand) return value;
    const made = new Map() as Value;
    super.set(key, made);
    return made;
  }
}

/**
 * Loads linkedom with the WeakMap above. linkedom keeps an empty Map of listeners for each node, although none
 * is ever added: a fifth of the time for a page, half of it garbage collection. `require` is synchronous, so no other module
 * loads meanwhile.
 */
const load = (): typeof Linkedom => {
  const usual = globalThis.WeakMap;
  globalThis.WeakMap = OnDemand;
  try {
    return createRequire(import.meta.url)('linkedom');
  } finally {
    globalThis.WeakMap = usual;
  }
};

export const { parseHTML } = load();

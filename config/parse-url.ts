/**
 * Parses a URL, resolved against `base` if one is given. Returns undefined for an invalid URL.
 *
 * The project never calls `URL.canParse`: in Node 20 and 22, once V8 has optimized the call, it
 * answers false for hosts with Latin-1 letters (`www.müller.example`), because its fast path reads
 * Latin-1 as UTF-8.
 */
export function parseUrl(url: string, base?: string | URL): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

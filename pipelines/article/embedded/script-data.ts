import { flightRows } from './flight-rows.ts';

/** In characters: how much of all scripts is searched. */
const MAX_SCRIPTS_LENGTH = 6_000_000;
/** In characters. Shorter scripts contain no article. */
const MIN_SCRIPT_LENGTH = 300;
const MAX_ASSIGNMENTS = 40;

const JSON_TYPE = /\btype\s*=\s*["']?application\/(?!ld\+)(?:[\w.-]+\+)?json/i;
const TEMPLATE_TYPE = /\btype\s*=\s*["']?text\/(?:template|html|x-[\w-]+)/i;
/** `window.__STATE__ = {`, `Fusion.globalContent={`, `const data = JSON.parse("`. */
const ASSIGNMENT = /[\w$\])"']\s*=\s*(?=[[{]|JSON\.parse\(\s*")/g;
const PARSED_STRING = /^JSON\.parse\(\s*/;
const FLIGHT = '__next_f';

/**
 * Returns the data in a page's scripts from which its program renders the page: `application/json`
 * elements such as `__NEXT_DATA__`, objects assigned to variables, templates, and what Next.js
 * streams with `self.__next_f.push`.
 */
export function dataInScripts(source: string): readonly unknown[] {
  const values: unknown[] = [];
  const streamed: string[] = [];
  for (const { attributes, content } of scriptsIn(source)) {
    if (TEMPLATE_TYPE.test(attributes)) values.push(content);
    else if (JSON_TYPE.test(attributes)) values.push(...parsed(content.trim()));
    else if (content.includes(FLIGHT)) streamed.push(...pushedStrings(content));
    else if (content.length >= MIN_SCRIPT_LENGTH) values.push(...assignedIn(content));
  }
  return streamed.length === 0 ? values : [...values, ...flightRows(streamed.join(''))];
}

interface Script {
  readonly attributes: string;
  readonly content: string;
}

function* scriptsIn(source: string): Generator<Script> {
  const tag = /<script\b([^>]{0,2000})>/gi;
  let seen = 0;
  for (let open = tag.exec(source); open !== null && seen < MAX_SCRIPTS_LENGTH; open = tag.exec(source)) {
    const start = tag.lastIndex;
    const end = source.indexOf('</script', start);
    if (end < 0) return;
    seen += end - start;
    yield { attributes: open[1] ?? '', content: source.slice(start, end) };
    tag.lastIndex = end;
  }
}

/** Returns one value, or none if the text is not JSON. */
const parsed = (json: string): unknown[] => {
  try {
    return [JSON.parse(json)];
  } catch {
    // Other data of the page may contain the text.
    return [];
  }
};

/** Returns the strings of `self.__next_f.push([1,"…"])`. */
const pushedStrings = (script: string): string[] => {
  const strings: string[] = [];
  for (let at = script.indexOf(FLIGHT); at >= 0; at = script.indexOf(FLIGHT, at + FLIGHT.length)) {
    const open = script.indexOf('push([', at);
    if (open < 0 || open > at + 60) continue;
    const [pushed] = parsed(script.slice(open + 5, endOfLiteral(script, open + 5)));
    if (Array.isArray(pushed) && typeof pushed[1] === 'string') strings.push(pushed[1]);
  }
  return strings;
};

const assignedIn = (script: string): unknown[] => {
  const values: unknown[] = [];
  ASSIGNMENT.lastIndex = 0;
  for (let count = 0; count < MAX_ASSIGNMENTS; count += 1) {
    const found = ASSIGNMENT.exec(script);
    if (found === null) break;
    const start = ASSIGNMENT.lastIndex;
    const call = PARSED_STRING.exec(script.slice(start, start + 20))?.[0];
    const end = endOfLiteral(script, start + (call?.length ?? 0));
    const literal = script.slice(start + (call?.length ?? 0), end);
    if (literal.length >= MIN_SCRIPT_LENGTH) {
      const outer = parsed(literal.replace(/:\s*undefined\b/g, ':null'));
      values.push(...(call === undefined ? outer : outer.flatMap((text) => parsed(String(text)))));
      ASSIGNMENT.lastIndex = end;
    }
  }
  return values;
};

/** Returns the index after the object, array or string at `start`; brackets in strings do not count. */
const endOfLiteral = (script: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < script.length; at += 1) {
    const character = script[at];
    if (character === '"') at = endOfString(script, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth <= 0) return at + 1;
  }
  return script.length;
};

/** Returns the index of the quote that closes the string. */
const endOfString = (script: string, open: number): number => {
  for (let at = open + 1; at < script.length; at += 1) {
    if (script[at] === '\\') at += 1;
    else if (script[at] === '"') return at;
  }
  return script.length;
};

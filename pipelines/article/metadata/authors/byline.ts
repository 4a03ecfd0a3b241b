import { isAgency } from '../../../text/wire-agencies.ts';
import { dayAtStart } from '../dates/visible-dates.ts';
import { personNamesIn } from './names-in-byline.ts';
import { BY } from './person-name.ts';

/** "Author: Jane Roe", "Autorin/Autor:" before a name. */
const LABEL =
  /^(?:aut(?:h?or(?:es|s|a|as|in|innen|en|e)?|eure?s?|ore|rice)|автор|作者|redakteur(?:in)?)(?:\/(?:aut\w{2,6}|redakteur\w{0,2}))?(?:\s*[:：]\s*|$)/iu;
/** "Jane Roe (4126 articles)", as content management systems print it below a headline. */
const NAME_WITH_COUNT = /^(\p{Lu}[^.!?()]{2,60}) \(\d{1,6} [\p{L} ]{3,20}\)$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|van|von|der|da|di|al|el|bin|\p{Lu}[\p{L}\p{M}'’.-]*)){1,4}$/u;

/** "来源：潮报 作者：陈晓岚 字号：大": the parts of a Chinese line below a headline. */
const LABEL_AMONG_OTHERS = /(?<=^|\s)作者[:：]\s?(\p{Script=Han}{2,4})(?=\s|$)/u;

/** Whether a text consists of a first and a last name. */
export function isPersonName(text: string): boolean {
  return NAME.test(text);
}

const areAuthors = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => isPersonName(name) || isAgency(name));

/** Returns the authors named in the first line that is a byline. */
export function authorsInLines(lines: readonly string[]): string[] {
  for (const [at, line] of lines.entries()) {
    if (LABEL.test(line)) {
      // The row of a table, or a label and the name in two lines.
      const labeled = personNamesIn(line.replace(LABEL, '') || (lines[at + 1] ?? ''));
      if (areAuthors(labeled)) return labeled;
    }
    const among = LABEL_AMONG_OTHERS.exec(line)?.[1];
    if (among !== undefined) return [among];
    const counted = NAME_WITH_COUNT.exec(line.slice(dayAtStart(line)?.length ?? 0).trim())?.[1];
    const names = counted !== undefined ? [counted] : BY.test(line) && line.length < 90 ? personNamesIn(line) : [];
    if (areAuthors(names)) return names;
  }
  return [];
}

import { Parser } from 'htmlparser2';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { oneLine, storable } from '../../../pipelines/text/clean.ts';

export interface OpmlFeed {
  /** As the file has it: not yet known to be a URL. */
  readonly url: string;
  readonly title: string | undefined;
  /** Texts of the outlines around it, outermost first. */
  readonly folders: readonly string[];
}

/** Folders, one in another, that count as labels. */
export const MOST_FOLDERS = 8;
/** No reader of feeds nests like this; the parser's time grows with the square of the depth. */
const DEEPEST = 1_000;

/**
 * The feeds of an OPML document. Lenient: markup that is broken somewhere gives what is before and after.
 * @throws WireroomError('parse_error') when it is not OPML, in words that follow "the file is"
 */
export const readOpml = (document: string): OpmlFeed[] => {
  const feeds: OpmlFeed[] = [];
  const folders: string[] = [];
  /** For each open outline, whether it is a folder. */
  const open: boolean[] = [];
  let root: string | undefined;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        root ??= name;
        depth += 1;
        if (depth > DEEPEST) throw new WireroomError('parse_error', 'nested too deeply to be a list of feeds');
        if (name !== 'outline') return;
        const { xmlUrl, xmlurl = xmlUrl, title, text = title } = attributes;
        const label = oneLine(storable(text ?? ''));
        const isFolder = xmlurl === undefined;
        open.push(isFolder);
        if (isFolder) folders.push(label);
        else {
          const url = storable(xmlurl).trim();
          feeds.push({
            url,
            // Readers need a text even of a feed that has none: then it is the address.
            title: label === url ? undefined : label || undefined,
            folders: folders.slice(0, MOST_FOLDERS).filter(Boolean),
          });
        }
      },
      onclosetag(tag) {
        depth -= 1;
        if (tag.toLowerCase() === 'outline' && open.pop()) folders.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(document);
  if (root !== 'opml') throw new WireroomError('parse_error', 'not an OPML file');
  return feeds;
};

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

/** Folders that count, so that a file nested to absurdity stays small. */
const DEEPEST = 8;

/**
 * The feeds of an OPML document. Lenient: markup that is broken somewhere gives what is before and after.
 * @throws WireroomError('parse_error') when it is not OPML
 */
export const readOpml = (document: string): OpmlFeed[] => {
  const feeds: OpmlFeed[] = [];
  const folders: string[] = [];
  /** For each open outline, whether it is a folder. */
  const open: boolean[] = [];
  let root: string | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        root ??= name;
        if (name !== 'outline') return;
        const { xmlUrl, xmlurl = xmlUrl, title, text = title } = attributes;
        const label = oneLine(storable(text ?? ''));
        const isFolder = xmlurl === undefined;
        open.push(isFolder);
        if (isFolder) folders.push(label);
        else
          feeds.push({
            url: storable(xmlurl).trim(),
            title: label || undefined,
            folders: folders.slice(0, DEEPEST).filter(Boolean),
          });
      },
      onclosetag(tag) {
        if (tag.toLowerCase() === 'outline' && open.pop()) folders.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(document);
  if (root !== 'opml') throw new WireroomError('parse_error', 'not an OPML file');
  return feeds;
};

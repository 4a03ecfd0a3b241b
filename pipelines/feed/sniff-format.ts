/** First bytes of documents that servers send instead of a feed. */
const SIGNATURES: readonly (readonly [signature: string, description: string])[] = [
  ['\x1f\x8b', 'gzip data'],
  ['PK\x03\x04', 'a zip archive'],
  ['%PDF', 'a PDF document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF', 'an image or an audio file'],
  ['ID3', 'an audio file'],
];

/** Describes a document that is not a feed, for error messages. */
export function sniffFormat(body: Uint8Array, text: string): string {
  const start = Buffer.from(body.subarray(0, 8)).toString('latin1');
  const binary = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (binary !== undefined) return binary[1];
  const head = text.slice(0, 4_096).trimStart();
  if (head === '') return 'an empty document';
  if (/^[{[]/.test(head)) return 'JSON that is not a JSON Feed';
  if (/<html[\s>]|<!doctype html/i.test(head)) return 'an HTML page';
  if (/<opml[\s>]/i.test(head)) return 'an OPML list of feeds';
  const root = /^(?:<[?!][^>]{0,500}>\s{0,20}){0,10}<([a-z][\w:.-]{0,60})/i.exec(head)?.[1];
  if (root !== undefined) return `XML with root element <${root}>`;
  return /[\x00-\x08]/.test(head) ? 'binary data' : 'plain text';
}

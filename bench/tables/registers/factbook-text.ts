const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const LETTERS: Readonly<Record<string, string>> = {
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  eth: 'ð',
  thorn: 'þ',
  Eth: 'Ð',
  Thorn: 'Þ',
  lstrok: 'ł',
  inodot: 'ı',
  dstrok: 'đ',
  Dstrok: 'Đ',
};

/** Converts Factbook HTML to plain text. */
export function plainText(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => {
      const accent = ACCENTS[name.slice(1)];
      return accent === undefined
        ? (LETTERS[name] ?? ENTITIES[name] ?? whole)
        : (name.slice(0, 1) + accent).normalize('NFC');
    })
    .replace(/\s+/g, ' ')
    .trim();
}

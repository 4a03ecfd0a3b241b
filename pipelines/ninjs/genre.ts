/** Names of the IPTC Genre codes in use: http://cv.iptc.org/newscodes/genre/, released 2024-02-13, CC BY 4.0. */
const NAMES: Readonly<Record<string, string>> = {
  'genre:Analysis': 'Analysis',
  'genre:Interview': 'Interview',
  'genre:LiveCoverage': 'Live Coverage',
  'genre:Obituary': 'Obituary',
  'genre:Opinion': 'Opinion',
  'genre:Press_Release': 'Press Release',
  'genre:Review': 'Review',
  'genre:Sponsored': 'Sponsored',
};

/** Returns the genre with a code of the IPTC. */
export function genreOf(qcode: string): {
  readonly name: string | undefined;
  readonly uri: string;
  readonly literal: string;
} {
  return {
    name: NAMES[qcode],
    uri: qcode.replace(/^genre:/, 'http://cv.iptc.org/newscodes/genre/'),
    literal: qcode,
  };
}

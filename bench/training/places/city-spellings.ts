/** Endings in GeoNames names that newspapers omit, by country: "Pasig City", "Gifu-shi", "Ansan-si". */
const ENDINGS: readonly (readonly [ending: string, countries: string])[] = [
  [' city', 'PH TW AE ID KR'],
  [' shi', 'JP'],
  [' si', 'KR'],
];

/**
 * Returns other folded spellings of a city: without marks for letters of other scripts, "St" for
 * "Saint", "Veliky" for "Velikiy".
 */
export function otherSpellings(folded: string, country: string): string[] {
  const spellings: string[] = [];
  const plain = folded.replaceAll("'", '');
  if (plain !== folded) spellings.push(plain);
  if (folded.startsWith('saint ')) spellings.push(`st ${folded.slice(6)}`);
  else if (folded.startsWith('st ')) spellings.push(`saint ${folded.slice(3)}`);
  for (const [ending, countries] of ENDINGS)
    if (folded.endsWith(ending) && countries.includes(country)) spellings.push(folded.slice(0, -ending.length));
  if (country === 'RU' && /[iy]y(?= |$)/.test(plain)) spellings.push(plain.replace(/[iy]y(?= |$)/g, 'y'));
  return spellings;
}

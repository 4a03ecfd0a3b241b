const HOUR = 60;

/**
 * Zone abbreviations in feeds and pages, with minutes east of UTC. An ambiguous name has its most
 * frequent meaning: CST and EST are American, IST is India, BST is British Summer Time, and
 * AT/ET/CT/MT/PT are standard time.
 */
const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    uct: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    cest: 2,
    met: 1,
    mest: 2,
    mez: 1,
    mesz: 2,
    hnec: 1,
    heec: 2,
    eet: 2,
    eest: 3,
    sast: 2,
    cat: 2,
    wat: 1,
    eat: 3,
    idt: 3,
    msk: 3,
    msd: 4,
    trt: 3,
    ast: -4,
    adt: -3,
    pkt: 5,
    ist: 5.5,
    npt: 5.75,
    wib: 7,
    wita: 8,
    wit: 9,
    ict: 7,
    sgt: 8,
    hkt: 8,
    myt: 8,
    pht: 8,
    jst: 9,
    kst: 9,
    awst: 8,
    acst: 9.5,
    acdt: 10.5,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
    nst: -3.5,
    ndt: -2.5,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
    akst: -9,
    akdt: -8,
    hst: -10,
    at: -4,
    et: -5,
    ct: -6,
    mt: -7,
    pt: -8,
    brt: -3,
    brst: -2,
    art: -3,
    clt: -4,
    clst: -3,
    cot: -5,
    pet: -5,
  }).map(([name, hours]) => [name, hours * HOUR]),
);

/** Returns the minutes east of UTC for a zone abbreviation (`EST`, `mesz`). */
export function offsetOfName(name: string): number | undefined {
  return NAMED.get(name.toLowerCase());
}

/** Words that imply a zone: Korean and Japanese day parts and units, Chinese a.m./p.m. */
const ZONES_OF_WORDS: readonly (readonly [pattern: RegExp, zone: string])[] = [
  [/[\uac00-\ud7a3]/, 'Asia/Seoul'],
  [/午前|午後/, 'Asia/Tokyo'],
  [/上午|下午/, 'Asia/Shanghai'],
];

/** Returns the IANA zone that the language of a date implies, if its speakers share one. */
export function zoneOfWords(line: string): string | undefined {
  return ZONES_OF_WORDS.find(([pattern]) => pattern.test(line))?.[1];
}

/** Valid zones only, because documents may contain any number of invalid names. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat | undefined => {
  const clock = clocks.get(zone) ?? openClock(zone);
  if (clock !== undefined) clocks.set(zone, clock);
  return clock;
};

const openClock = (zone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    // RangeError: the document names an unknown zone.
    return undefined;
  }
};

/** Returns the minutes east of UTC of an IANA zone at an instant, `undefined` for an unknown zone. */
const offsetAt = (zone: string, at: number): number | undefined => {
  const text = clockOf(zone)
    ?.formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  if (text === undefined) return undefined;
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes));
};

/**
 * Converts a wall time in an IANA zone to an instant. Both are in milliseconds; the wall time is
 * encoded as if it were UTC. Returns `undefined` for an unknown zone.
 */
export function instantIn(zone: string, wallTime: number): number | undefined {
  const estimate = offsetAt(zone, wallTime);
  if (estimate === undefined) return undefined;
  // Repeat the lookup, because the estimate may be on the other side of a daylight saving change.
  const exact = offsetAt(zone, wallTime - estimate * 60_000) ?? estimate;
  return wallTime - exact * 60_000;
}

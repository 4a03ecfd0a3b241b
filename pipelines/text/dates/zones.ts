const HOUR = 60;

/**
 * Zone names as feeds and pages write them, with minutes east of UTC. Names that mean several zones stand for the one
 * most feeds mean: CST and EST are American, IST is India's, BST is British Summer Time, AT/ET/CT/MT/PT are standard time.
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

/** Minutes east of UTC of a zone's common name (`EST`, `mesz`). */
export const offsetOfName = (name: string): number | undefined => NAMED.get(name.toLowerCase());

/** Words in a date that only one zone uses: the Korean and the Japanese for day parts and units, the Chinese for a.m./p.m. */
const ZONES_OF_WORDS: readonly (readonly [pattern: RegExp, zone: string])[] = [
  [/[\uac00-\ud7a3]/, 'Asia/Seoul'],
  [/午前|午後/, 'Asia/Tokyo'],
  [/上午|下午/, 'Asia/Shanghai'],
];

/** The IANA zone that the language of a date tells, where its speakers share one. */
export const zoneOfWords = (line: string): string | undefined =>
  ZONES_OF_WORDS.find(([pattern]) => pattern.test(line))?.[1];

/** Of zones that exist: documents may name any number of others. */
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
    // RangeError: the name comes from a document, and there is no such zone.
    return undefined;
  }
};

/** Minutes east of UTC of an IANA zone at an instant; `undefined` for an unknown zone. */
const offsetAt = (zone: string, at: number): number | undefined => {
  const text = clockOf(zone)
    ?.formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  if (text === undefined) return undefined;
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes));
};

/**
 * The instant (milliseconds) at which the clocks of an IANA zone show a wall time, given as milliseconds as if it were
 * UTC. `undefined` for an unknown zone.
 */
export const instantIn = (zone: string, wallTime: number): number | undefined => {
  const roughly = offsetAt(zone, wallTime);
  if (roughly === undefined) return undefined;
  // Asked a second time, because the first answer may lie on the other side of a change of clocks.
  const exactly = offsetAt(zone, wallTime - roughly * 60_000) ?? roughly;
  return wallTime - exactly * 60_000;
};

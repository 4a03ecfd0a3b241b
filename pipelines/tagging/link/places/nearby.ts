import type { Place } from '../../tables/gazetteer.ts';

/** Kilometres in a degree of latitude. */
const DEGREE = 111.2;
/** Within a morning's drive, kilometres. */
const NEAR = 150;

/** Whether two cities are near each other, on a flat map: at this distance the error does not matter. */
export const isNear = (one: Place, other: Place): boolean => {
  const [latitude, longitude] = [Number(one.ids['latitude']), Number(one.ids['longitude'])];
  const north = Number(other.ids['latitude']) - latitude;
  const east = (Number(other.ids['longitude']) - longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east) * DEGREE < NEAR;
};

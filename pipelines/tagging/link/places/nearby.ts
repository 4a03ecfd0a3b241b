import type { Place } from '../../tables/gazetteer.ts';

/** Kilometers per degree of latitude. */
const KM_PER_DEGREE = 111.2;
/** Maximum distance between nearby cities, in kilometers. */
const MAX_DISTANCE_KM = 150;

/** Whether two cities are near each other. Uses a flat projection, whose error is negligible at this distance. */
export function isNear(one: Place, other: Place): boolean {
  const [latitude, longitude] = [Number(one.ids['latitude']), Number(one.ids['longitude'])];
  const north = Number(other.ids['latitude']) - latitude;
  const east = (Number(other.ids['longitude']) - longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east) * KM_PER_DEGREE < MAX_DISTANCE_KM;
}

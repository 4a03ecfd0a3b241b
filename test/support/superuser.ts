import { createLogins } from '../../db/embedded/logins.ts';
import { placeOf } from '../../db/embedded/place.ts';

/** The URL of an embedded server for what only its superuser may do; the program itself gives it to nobody. */
export function superuserUrl(home: string, url: string): string {
  return createLogins(placeOf(home).folder).urlAt('superuser', Number(new URL(url).port), 'postgres');
}

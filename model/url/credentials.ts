// Matches a JSON escape as a unit, so that a JSON log line stays valid.
const USER_AND_PASSWORD = /\/\/(?:[^\s/?#"\\]|\\.){1,1000}@/g;

/** Replaces user names and passwords of URLs in a log line or message by `***`. */
export function redactCredentials(text: string): string {
  return text.replace(USER_AND_PASSWORD, '//***@');
}

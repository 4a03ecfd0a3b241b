// An escape of JSON is taken as a whole, so that a line of the log stays JSON.
const USER_AND_PASSWORD = /\/\/(?:[^\s/?#"\\]|\\.){1,1000}@/g;

/** The same text with the user names and passwords of all URLs in it blotted out: for logs and messages. */
export const redactCredentials = (text: string): string => text.replace(USER_AND_PASSWORD, '//***@');

/** Whether a text ends as sentences do, with closing quotes or brackets after the mark allowed. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।۔]["'”’»)\]」』]?$/.test(text);

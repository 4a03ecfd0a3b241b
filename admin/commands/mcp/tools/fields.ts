import { z } from 'zod';
import { isLanguage } from '../../../arguments/language.ts';
import { parseTime } from '../../../arguments/time.ts';

/** An argument that is a time. The schema that clients see says `string`. */
export function timeField(meaning: string) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return parseTime(text);
      } catch (error) {
        context.addIssue(error instanceof Error ? error.message : String(error));
        return z.NEVER;
      }
    })
    .describe(`${meaning}: an age such as 36h, 7d or 4w, "yesterday", or a day (UTC) or time in ISO 8601`);
}

/** An argument that is the id of something. */
export function idField(meaning: string) {
  return z.int().positive().describe(meaning);
}

/** How many rows a list may have. */
export function limitField(most: number, usual: number) {
  return z.int().min(1).max(most).default(usual).describe('maximum number of results');
}

/** Maximum number of values of one filter. */
const MAX_VALUES = 20;

/** An argument that is a list, of which one value is enough; an empty list counts as none. */
export function anyOfField<Value extends z.ZodType>(value: Value, meaning: string) {
  return z
    .array(value)
    .max(MAX_VALUES)
    .optional()
    .transform((values) => (values?.length === 0 ? undefined : values))
    .describe(`any of these ${meaning}`);
}

/** An argument that is the language of a text. */
export const languageField = z.string().refine(isLanguage, 'not an ISO 639-1 code such as en');

/** A time in a result. */
export const timeOutput = z.string().nullable();

/** Someone or something that an article names, in a result. */
export const entityOutput = z.object({ id: z.int(), type: z.string(), name: z.string() });

/** The same, with a number of articles. */
export const countedEntityOutput = entityOutput.extend({ article_count: z.int() });

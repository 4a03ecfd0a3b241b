import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * A sentence or paragraph as tokens with BIO labels: B-PER, I-ORG, LOC, MISC, O. `spaced` tells
 * which tokens follow a space; if absent, it is guessed (see written-text.ts).
 */
const sentence = z.object({
  t: z.array(z.string()),
  y: z.array(z.string()),
  spaced: z.array(z.boolean()).optional(),
});
const annotated = z.object({
  id: z.union([z.string(), z.number()]),
  sents: z.array(sentence),
  untitled: z.boolean().optional(),
});

export type Sentence = z.infer<typeof sentence>;

export interface AnnotatedDocument {
  readonly id: string;
  readonly sentences: readonly Sentence[];
  /** Whether the document has no title. Otherwise the first sentence is the title. */
  readonly untitled?: boolean;
}

/** Reads a data set of gzipped JSON lines `{ id, sents: [{ t: [token], y: [label] }] }`, one document per line. */
export function readCorpus(path: string): AnnotatedDocument[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => annotated.parse(JSON.parse(line)))
    .map(({ id, sents, untitled = false }) => ({
      id: `${basename(path)}:${id}`,
      sentences: sents.filter(({ t }) => t.length > 0),
      untitled,
    }));
}

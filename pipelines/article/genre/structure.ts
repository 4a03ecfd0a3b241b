import type { Block } from '../blocks/blocks.ts';

/** Questions of an interview that are set apart. Fewer may be rhetorical. */
const MIN_QUESTIONS = 3;
/** Share of the paragraphs. */
const MIN_QUESTION_SHARE = 0.2;

const IS_QUESTION = /[?？؟]["”»]?$/;
const SPEAKER = /^(?:Q|A|F|R|P|D)\s*[:.]\s/;

/** Whether a text is an interview: questions in bold or as headings, or paragraphs that begin with Q: and A:. */
export function isQuestionsAndAnswers(body: readonly Block[]): boolean {
  const asked = body.filter((block) => IS_QUESTION.test(block.text) && (block.boldShare > 0.9 || block.heading > 0));
  const spoken = body.filter(({ text }) => SPEAKER.test(text));
  return (
    (asked.length >= MIN_QUESTIONS && asked.length >= body.length * MIN_QUESTION_SHARE) || spoken.length > MIN_QUESTIONS
  );
}

const MIN_TIMES = 6;
const TIME = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/;

/** Whether a text is a live blog: many of its paragraphs begin with a time of day. */
export function isLiveBlog(body: readonly Block[]): boolean {
  return body.filter(({ text }) => TIME.test(text)).length >= Math.max(MIN_TIMES, body.length * 0.1);
}

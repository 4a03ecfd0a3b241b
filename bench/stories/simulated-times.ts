import type { DatedText, NewsText } from './texts.ts';

const HOUR_MS = 3_600_000;
const MEAN_DELAY_H = 18;

/** Gives each event a random start within some days; its articles follow 18 hours later on average (exponentially). */
export function withSimulatedTimes(texts: readonly NewsText[], days: number, random: () => number): DatedText[] {
  const starts = new Map<string, number>();
  return texts.map((text) => {
    const event = text.event ?? text.id;
    const start = starts.get(event) ?? random() * days * 24;
    starts.set(event, start);
    return { ...text, at: new Date((start - MEAN_DELAY_H * Math.log(1 - random())) * HOUR_MS) };
  });
}

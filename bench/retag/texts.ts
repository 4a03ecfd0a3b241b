import { createRandom } from '../random.ts';

export interface InventedText {
  readonly title: string;
  readonly body: string;
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  first: [
    'Maria',
    'Peter',
    'Aisha',
    'Thomas',
    'Elena',
    'Samuel',
    'Priya',
    'Henrik',
    'Grace',
    'Daniel',
    'Lucia',
    'Kwame',
  ],
  last: [
    'Okafor',
    'Lindqvist',
    'Moreau',
    'Whitfield',
    'Santos',
    'Novak',
    'Brandt',
    'Tanaka',
    'Haddad',
    'Mensah',
    'Kerr',
  ],
  role: ['President', 'Prime Minister', 'Finance Minister', 'Governor', 'Senator', 'Mayor', 'Judge', 'chief executive'],
  city: [
    'Nairobi',
    'Lisbon',
    'Warsaw',
    'Jakarta',
    'Toronto',
    'Geneva',
    'Manila',
    'Bogota',
    'Oslo',
    'Birmingham',
    'Paris',
  ],
  country: [
    'Kenya',
    'Portugal',
    'Poland',
    'Indonesia',
    'Canada',
    'Switzerland',
    'the Philippines',
    'Colombia',
    'Norway',
  ],
  body: [
    'the World Health Organization',
    'the European Central Bank',
    'Northgate Holdings Inc.',
    'the Supreme Court',
    'the Ministry of Finance',
    'NATO',
    'Harbour Lines Ltd.',
    'the African Union',
    'the University of Westmere',
  ],
  subject: [
    'a plan to raise the tax on fuel',
    'the rescue of flooded villages along the river',
    'an inquiry into the collapse of the bank',
    'the treatment of patients with malaria',
    'the final of the regional football cup',
    'a strike by railway workers over wages',
    'the launch of a satellite that watches forests',
    'the trial of two former officers',
    'the merger of the two largest carriers',
  ],
  when: ['on Monday', 'late on Tuesday', 'last week', 'in March', 'on Friday evening', 'after a long night of talks'],
};

const SENTENCES = [
  '{role} {first} {last} of {country} spoke {when} about {subject}, and officials in {city} said that more would follow.',
  '“We have waited long enough,” {last} told reporters in {city}, “and {body} knows what it has to do before the winter.”',
  'In a statement published {when}, {body} said it would look at {subject} together with the government of {country}.',
  '{first} {last}, who led the talks in {city}, said the two sides had agreed on little except {subject}.',
  'About 4,300 people live in the district, and most of them have heard of {subject} only from the radio.',
  'Shares of companies from {country} fell by 2.5 percent {when}, although {body} had promised to wait.',
  'The vote was the third in as many years, and nobody in {city} expects it to be the last one.',
  'Neighbours of {country} have asked {body} to explain how {subject} could cost so much more than planned.',
  'By the evening the streets were quiet again, and the buses to {city} ran as they do on any other day.',
];
const TITLES = ['{country} argues about {subject}', '{last} defends {subject} in {city}', '{body} looks at {subject}'];
const SENTENCES_PER_PARAGRAPH = 3;

/** News-like English texts of about so many words, different from each other, the same at every run. */
export function inventedTexts(count: number, words: number): InventedText[] {
  const next = createRandom(1);
  const one = (of: readonly string[]): string => of[Math.floor(next() * of.length)] ?? '';
  const fill = (pattern: string): string => pattern.replace(/\{(\w+)\}/g, (_, list: string) => one(LISTS[list] ?? []));
  return Array.from({ length: count }, () => {
    const sentences: string[] = [];
    for (let length = 0; length < words; ) {
      const sentence = fill(one(SENTENCES));
      sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
      length += sentence.split(' ').length;
    }
    const body = sentences.map((sentence, n) =>
      n % SENTENCES_PER_PARAGRAPH === 0 && n > 0 ? `\n\n${sentence}` : sentence,
    );
    return { title: fill(one(TITLES)), body: body.join(' ').replaceAll(' \n', '\n') };
  });
}

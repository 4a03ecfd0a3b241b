import { CHURCHES } from './churches.ts';
import { CULTURE } from './culture.ts';
import { RESEARCH } from './research.ts';
import { UNIVERSITIES } from './universities.ts';

/** Where people study, search, play, show and pray. */
export const LEARNING_AND_CULTURE = [UNIVERSITIES, RESEARCH, CULTURE, CHURCHES].map((list) => list.trim()).join('\n');

import type { TextContext } from '../../recognize/text-context.ts';
import { endOfKnownOrganization } from '../../tables/known-organizations.ts';
import type { EntityType } from '../../tags.ts';
import { longestPhrase } from '../../tokens/phrase.ts';
import type { Span } from '../../tokens/span.ts';
import { isCapitalized, type Word } from '../../tokens/tokenize.ts';
import { wordSet } from '../../words/word-list.ts';

/** Smaller towns have no name in the gazetteer. */
const MIN_TOWN_POPULATION = 5_000;

/** What a German institution or ground is before the name of its city: Landgericht München, Flughafen Frankfurt. */
const ORGANIZATION_HEAD =
  /^(?:(?:\p{L}+)?(?:gericht|staatsanwaltschaft|anwaltschaft|universitat|hochschule|schauspiel|schauspielhaus|theater|opernhaus|staatsoper|oper|ballett|orchester|philharmoniker|sinfoniker|symphoniker|polizeiprasidium|polizeidirektion|polizeiinspektion|sparkasse|volksbank|handelskammer|handwerkskammer|rechnungshof|stadtwerke|erzbistum|bistum|kunsthalle|kunsthaus|museum|feuerwehr|messe|tierschutzverein|studierendenwerk|landeskriminalamt|handelsverband|verfassungsschutz)|uni|tu|fh|lka|ihk|taskforce)$/u;

const PLACE_HEAD =
  /^(?:\p{L}*(?:flughafen|bahnhof|justizvollzugsanstalt|gefangnis|atomkraftwerk|kernkraftwerk|kraftwerk|stadion|autobahnkreuz|autobahndreieck)|jva|akw|kanton|landkreis)$/u;

/** Hospitals are organizations that act, and places where people lie. */
const HOSPITAL_HEAD = /^\p{L}*(?:klinikum|klinik|krankenhaus|spital|hospital)$/u;

/** Where somebody or something is: a house there is a place, elsewhere it may act. */
const PLACE_PREPOSITIONS = wordSet('im ins in am zum vom nahe');

/** "Staatsanwaltschaft Kassel", "Landgericht München I", "Flughafen Zürich": a German institution with its city. */
export const findGermanInstitutions = (context: TextContext): Span[] => {
  const { words } = context;
  const { gazetteer } = context.data;
  const found: Span[] = [];
  for (let n = 0; n + 1 < words.length; n++) {
    const head = words[n];
    if (head === undefined || head.inTitleCase || !isCapitalized(head) || words[n + 1]?.startsLine) continue;
    const organization = ORGANIZATION_HEAD.test(head.folded);
    const place = !organization && PLACE_HEAD.test(head.folded);
    const house = !organization && !place && HOSPITAL_HEAD.test(head.folded);
    if (!organization && !place && !house) continue;
    const end = longestPhrase(words, n + 1, gazetteer.maxWords, (phrase) =>
      gazetteer.find(phrase, 'de', MIN_TOWN_POPULATION).some(({ kind }) => kind !== 'country'),
    );
    if (end === undefined || !isCapitalized(words[n + 1] as Word) || endOfKnownOrganization(context, n) === end)
      continue;
    const numbered = /^I{1,3}$/.test(words[end + 1]?.text ?? '');
    const type: EntityType =
      organization || (house && !PLACE_PREPOSITIONS.has(words[n - 1]?.folded ?? '')) ? 'organization' : 'place';
    found.push({ first: n, last: numbered ? end + 1 : end, type, reason: `named after the word "${head.text}"` });
    n = end;
  }
  return found;
};

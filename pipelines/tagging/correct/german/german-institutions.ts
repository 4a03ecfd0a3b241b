import type { TextContext } from '../../recognize/text-context.ts';
import { endOfKnownOrganization } from '../../tables/known-organizations.ts';
import type { EntityType } from '../../tags.ts';
import { longestPhrase } from '../../tokens/phrase.ts';
import type { Span } from '../../tokens/span.ts';
import { isCapitalized, type Word } from '../../tokens/tokenize.ts';
import { wordSet } from '../../words/word-list.ts';

/** Inhabitants. The gazetteer lists no smaller towns. */
const MIN_TOWN_POPULATION = 5_000;

/** Nouns before the city in the name of a German institution or facility: Landgericht München, Flughafen Frankfurt. */
const ORGANIZATION_HEAD =
  /^(?:(?:\p{L}+)?(?:gericht|staatsanwaltschaft|anwaltschaft|universitat|hochschule|schauspiel|schauspielhaus|theater|opernhaus|staatsoper|oper|ballett|orchester|philharmoniker|sinfoniker|symphoniker|polizeiprasidium|polizeidirektion|polizeiinspektion|sparkasse|volksbank|handelskammer|handwerkskammer|rechnungshof|stadtwerke|erzbistum|bistum|kunsthalle|kunsthaus|museum|feuerwehr|messe|tierschutzverein|studierendenwerk|landeskriminalamt|handelsverband|verfassungsschutz)|uni|tu|fh|lka|ihk|taskforce)$/u;

const PLACE_HEAD =
  /^(?:\p{L}*(?:flughafen|bahnhof|justizvollzugsanstalt|gefangnis|atomkraftwerk|kernkraftwerk|kraftwerk|stadion|autobahnkreuz|autobahndreieck)|jva|akw|kanton|landkreis)$/u;

/** A hospital is an organization when it acts and a place when something happens in it. */
const HOSPITAL_HEAD = /^\p{L}*(?:klinikum|klinik|krankenhaus|spital|hospital)$/u;

/** Prepositions of location: a hospital after one of them is a place. */
const PLACE_PREPOSITIONS = wordSet('im ins in am zum vom nahe');

/**
 * Finds German institutions named after a city: "Staatsanwaltschaft Kassel", "Landgericht München
 * I", "Flughafen Zürich".
 */
export function findGermanInstitutions(context: TextContext): Span[] {
  const { words } = context;
  const { gazetteer } = context.data;
  const found: Span[] = [];
  for (let n = 0; n + 1 < words.length; n++) {
    const head = words[n];
    if (head === undefined || head.inTitleCase || !isCapitalized(head) || words[n + 1]?.startsLine) continue;
    const organization = ORGANIZATION_HEAD.test(head.folded);
    const place = !organization && PLACE_HEAD.test(head.folded);
    const hospital = !organization && !place && HOSPITAL_HEAD.test(head.folded);
    if (!organization && !place && !hospital) continue;
    const end = longestPhrase(words, n + 1, gazetteer.maxWords, (phrase) =>
      gazetteer.find(phrase, 'de', MIN_TOWN_POPULATION).some(({ kind }) => kind !== 'country'),
    );
    if (end === undefined || !isCapitalized(words[n + 1] as Word) || endOfKnownOrganization(context, n) === end)
      continue;
    const numbered = /^I{1,3}$/.test(words[end + 1]?.text ?? '');
    const type: EntityType =
      organization || (hospital && !PLACE_PREPOSITIONS.has(words[n - 1]?.folded ?? '')) ? 'organization' : 'place';
    found.push({ first: n, last: numbered ? end + 1 : end, type, reason: `city name after "${head.text}"` });
    n = end;
  }
  return found;
}

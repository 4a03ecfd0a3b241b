import type { TextContext } from '../../recognize/text-context.ts';
import { endOfKnownOrganization } from '../../tables/known-organizations.ts';
import type { EntityType } from '../../tags.ts';
import { longestPhrase } from '../../tokens/phrase.ts';
import { isCapitalised, type Word } from '../../tokens/reading.ts';
import type { Span } from '../../tokens/span.ts';
import { wordSet } from '../../words/word-list.ts';

/** Smaller towns have no name in the gazetteer. */
const TOWN = 5_000;

/** What a German institution or ground is before the name of its city: Landgericht München, Flughafen Frankfurt. */
const HEAD_OF_ORGANIZATION =
  /^(?:(?:\p{L}+)?(?:gericht|staatsanwaltschaft|anwaltschaft|universitat|hochschule|schauspiel|schauspielhaus|theater|opernhaus|staatsoper|oper|ballett|orchester|philharmoniker|sinfoniker|symphoniker|polizeiprasidium|polizeidirektion|polizeiinspektion|sparkasse|volksbank|handelskammer|handwerkskammer|rechnungshof|stadtwerke|erzbistum|bistum|kunsthalle|kunsthaus|museum|feuerwehr|messe|tierschutzverein|studierendenwerk|landeskriminalamt|handelsverband|verfassungsschutz)|uni|tu|fh|lka|ihk|taskforce)$/u;

const HEAD_OF_PLACE =
  /^(?:\p{L}*(?:flughafen|bahnhof|justizvollzugsanstalt|gefangnis|atomkraftwerk|kernkraftwerk|kraftwerk|stadion|autobahnkreuz|autobahndreieck)|jva|akw|kanton|landkreis)$/u;

/** Hospitals are organisations that act, and places where people lie. */
const HEAD_OF_HOSPITAL = /^\p{L}*(?:klinikum|klinik|krankenhaus|spital|hospital)$/u;

/** Where somebody or something is: a house there is a place, elsewhere it may act. */
const WHERE = wordSet('im ins in am zum vom nahe');

/** "Staatsanwaltschaft Kassel", "Landgericht München I", "Flughafen Zürich": a German institution with its city. */
export const findGermanInstitutions = (context: TextContext): Span[] => {
  const { words } = context;
  const { gazetteer } = context.data;
  const found: Span[] = [];
  for (let n = 0; n + 1 < words.length; n++) {
    const head = words[n];
    if (head === undefined || head.loud || !isCapitalised(head) || words[n + 1]?.startsLine) continue;
    const organization = HEAD_OF_ORGANIZATION.test(head.folded);
    const place = !organization && HEAD_OF_PLACE.test(head.folded);
    const house = !organization && !place && HEAD_OF_HOSPITAL.test(head.folded);
    if (!organization && !place && !house) continue;
    const end = longestPhrase(words, n + 1, gazetteer.longest, (phrase) =>
      gazetteer.find(phrase, 'de', TOWN).some(({ kind }) => kind !== 'country'),
    );
    if (end === undefined || !isCapitalised(words[n + 1] as Word) || endOfKnownOrganization(context, n) === end)
      continue;
    const numbered = /^I{1,3}$/.test(words[end + 1]?.text ?? '');
    const type: EntityType =
      organization || (house && !WHERE.has(words[n - 1]?.folded ?? '')) ? 'organization' : 'place';
    found.push({ first: n, last: numbered ? end + 1 : end, type, because: `named after the word "${head.text}"` });
    n = end;
  }
  return found;
};

import { wordSet } from './word-list.ts';

/** Towns that are called like a German noun or the form of one, folded: they are only meant where a place stands. */
export const NOUN_TOWNS: ReadonlySet<string> = wordSet(`
  essen halle lage regen singen siegen kamen hof zug forst heide aue auen buch horn stein steinen berg bergen wangen boden
  norden mitte adler mission union reserve rain kirchen helden post saal piste salat kuchen haar star bar burg brake werder
  weiden wiesen wehr wald weil weiler werl enger lingen bad baden bau korb sand sande schilde schlitz kapelle kapellen heiden
  orden sinn talent monument center grotte horst klotze leck keller butler stade tor tanne linden linde eschen birken
  buchen eichen rose rosen rot leer leben lauf laufen lehre lohne lohn lohnen moos moor muhlen mund nagel nord ost sud west
  ofen orten platten regal ring rund schell seelow soest speyer spiez staufen stuhr sulz sulzbach taufkirchen tal tann tuttlingen
  ulm-wald velen wachtberg wagen wahl walden wesel wetter winsen wittmund worth wurzen zell zelle ziel grad kerns drama
  derby york mentor roman moore keller turner washington deal dome same police raub plato salon reservoir parole progress
  gigant herrin made monster areal rute wanze meise ware monday mut ami asse kenner eisen pop ski boom bulle roma china
  marine sauce hammel delle kanal reise riese fang heer altar phon eden lotte adrian ada mol terme geldern bunde mohr dinar gummi`);

/** What a German institution or ground is before the name of its city: Landgericht München, Flughafen Frankfurt. */
export const HEAD_OF_ORGANIZATION =
  /^(?:(?:\p{L}+)?(?:gericht|staatsanwaltschaft|anwaltschaft|universitat|hochschule|schauspiel|schauspielhaus|theater|opernhaus|staatsoper|oper|ballett|orchester|philharmoniker|sinfoniker|symphoniker|polizeiprasidium|polizeidirektion|polizeiinspektion|sparkasse|volksbank|handelskammer|handwerkskammer|rechnungshof|stadtwerke|erzbistum|bistum|kunsthalle|kunsthaus|museum|feuerwehr|messe|tierschutzverein|studierendenwerk|landeskriminalamt|handelsverband|verfassungsschutz)|uni|tu|fh|lka|ihk|taskforce)$/u;

export const HEAD_OF_PLACE =
  /^(?:\p{L}*(?:flughafen|bahnhof|justizvollzugsanstalt|gefangnis|atomkraftwerk|kernkraftwerk|kraftwerk|stadion|autobahnkreuz|autobahndreieck)|jva|akw|kanton|landkreis)$/u;

/** Hospitals are organisations that act, and places where people lie. */
export const HEAD_OF_HOSPITAL = /^\p{L}*(?:klinikum|klinik|krankenhaus|spital|hospital)$/u;

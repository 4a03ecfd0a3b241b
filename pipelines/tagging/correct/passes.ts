import { replaceCovered } from '../tokens/span.ts';
import { findAmbiguousAliases } from './ambiguous-aliases.ts';
import { retypeClubsAsPlaces } from './clubs/clubs-as-places.ts';
import { retypePlacesAsClubs } from './clubs/places-as-clubs.ts';
import { findFamilyNames } from './family-names.ts';
import { findGermanInstitutions } from './german/german-institutions.ts';
import { dropGermanNouns } from './german/german-nouns.ts';
import { unifyTypes } from './one-type.ts';
import { splitOrganizationPairs } from './organization-pairs.ts';
import type { CorrectionPass } from './pass.ts';
import { findPersonsAfterTitles } from './persons-after-titles.ts';
import { applyTableTypes } from './table-types.ts';
import { findTowns } from './towns.ts';
import { findUnambiguousOrganizations } from './unambiguous-organizations.ts';
import { splitAtVerbs } from './verbs.ts';

/**
 * The correction passes, in the order they run. A pass is kept if it gains at least 0.1 F on some
 * set, or half a point of links together with related passes, and loses as much on none.
 */
export const CORRECTION_PASSES: readonly CorrectionPass[] = [
  {
    name: 'splits at verbs',
    gain: '0.1 to 0.2 F on the 90 newswire documents, 0.2 points of links',
    languages: 'English',
    run: splitAtVerbs,
  },
  {
    name: 'persons after titles',
    gain: 'two thirds of the persons after titles in 722 constructed sentences, with a model trained without titles',
    languages: 'others',
    run: findPersonsAfterTitles,
  },
  {
    name: 'unambiguous organizations',
    gain: '0.1 F on newswire, 0.4 in capitals and in title case, 0.5 points of links, 3 points of German links',
    run: (spans, context) => replaceCovered(spans, findUnambiguousOrganizations(spans, context)),
  },
  {
    name: 'table types',
    gain: '0.1 F on the 90 newswire documents, 0.1 to 0.3 points of links',
    run: applyTableTypes,
  },
  {
    name: 'organization pairs',
    gain: '0.2 F on web texts, 0.3 points of links',
    run: splitOrganizationPairs,
  },
  {
    name: 'ambiguous aliases',
    gain: '0.1 F on wikigold and web texts, 0.6 in capitals',
    run: (spans, context) => replaceCovered(spans, findAmbiguousAliases(spans, context)),
  },
  {
    name: 'family names',
    gain: '0.1 to 0.3 F on the 90 newswire documents; its genitives 0.2 F on persons in German agency reports',
    run: findFamilyNames,
  },
  {
    name: 'clubs as places',
    gain: '0.2 F on web texts, 0.1 to 0.2 points of links',
    languages: 'English',
    run: retypeClubsAsPlaces,
  },
  {
    name: 'one type per name',
    gain: '0.25 F on wikigold, 0.2 in capitals',
    run: unifyTypes,
  },
  {
    name: 'German institutions',
    gain: '1.0 F on German agency reports, 1.8 points of German links',
    languages: 'German',
    run: (spans, context) => replaceCovered(spans, findGermanInstitutions(context)),
  },
  {
    name: 'towns',
    gain: '0.4 F on German agency reports, 0.4 points of French links',
    languages: 'others',
    run: (spans, context) => replaceCovered(spans, findTowns(spans, context)),
  },
  {
    name: 'places as clubs',
    gain: '1.1 points of French links, 0.4 of German links',
    languages: 'others',
    run: retypePlacesAsClubs,
  },
  {
    name: 'German nouns',
    gain: 'a third fewer wrong entities in German articles rich in such nouns, at a cost of 0.09 F on GermEval',
    languages: 'German',
    run: dropGermanNouns,
  },
];

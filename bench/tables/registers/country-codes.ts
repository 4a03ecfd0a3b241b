import { readModelTable } from '../../../pipelines/tagging/model-file.ts';
import type { EntityRow } from '../../../pipelines/tagging/tables/entity-row.ts';
import { fold } from '../../../pipelines/text/fold.ts';
import type { Overrides } from '../overrides.ts';
import { plainText } from './factbook-text.ts';

/** Creates a look-up from English country names in registers to ISO 3166 codes. Unknown names are faults. */
export function createCountryCodes(places: readonly EntityRow[], overrides: Overrides, fault: (what: string) => void) {
  const codes = new Map<string, string>();
  for (const [language, code = '', ...names] of readModelTable('countries.tsv.br'))
    if (language === 'en') for (const name of names) codes.set(fold(name).replace(/^the /, ''), code);
  for (const { id, kind, name, aliases } of places)
    if (kind === 'country')
      for (const one of [name, ...aliases]) if (!codes.has(fold(one))) codes.set(fold(one).replace(/^the /, ''), id);
  const unknown = new Set<string>();
  return (written: string): string => {
    const country = plainText(written);
    const decided = overrides.get(`country ${country}`);
    if (decided !== undefined) return decided;
    const code = codes.get(fold(country).replace(/^the /, ''));
    if (code === undefined && !unknown.has(country)) {
      unknown.add(country);
      fault(`unknown country "${country}"`);
    }
    return code ?? '';
  };
}

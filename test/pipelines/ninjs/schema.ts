import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
// A point of RFC 7946, the only geometry that is written.
ajv.addSchema({
  $id: 'https://geojson.org/schema/GeoJSON.json',
  type: 'object',
  required: ['type', 'coordinates'],
  properties: {
    type: { const: 'Point' },
    coordinates: {
      type: 'array',
      prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      minItems: 2,
      maxItems: 2,
    },
  },
});

const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('../../fixtures/ninjs/ninjs-schema_3.1.json', import.meta.url), 'utf8')),
);

/** Returns what in a news item breaks the schema of ninjs 3.1. */
export const brokenNinjsRules = (item: unknown): string[] =>
  validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

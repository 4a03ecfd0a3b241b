import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { createSecret } from '../../../pipelines/webhooks/keys.ts';
import { signatureHeaders } from '../../../pipelines/webhooks/sign.ts';

const BODY = '{"type":"articles","data":{"title":"Überflutung in 東京 🌊"}}';

test('receivers verify the signature with the library of Standard Webhooks', () => {
  const secret = createSecret();
  const headers = signatureHeaders('msg_1', new Date(), BODY, [secret]);
  expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
  expect(() => new Webhook(createSecret()).verify(BODY, headers), 'another secret').toThrow('No matching signature');
  expect(() => new Webhook(secret).verify(`${BODY} `, headers), 'another body').toThrow('No matching signature');
  expect(() => new Webhook(secret).verify(BODY, { ...headers, 'webhook-id': 'msg_2' })).toThrow(
    'No matching signature',
  );
  const old = signatureHeaders('msg_1', new Date(Date.now() - 600_000), BODY, [secret]);
  expect(() => new Webhook(secret).verify(BODY, old), 'a replay').toThrow('too old');
});

test('while a secret is replaced, either of the two verifies', () => {
  const [fresh, former] = [createSecret(), createSecret()];
  const headers = signatureHeaders('msg_1', new Date(), BODY, [fresh, former]);
  for (const secret of [fresh, former]) expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
});

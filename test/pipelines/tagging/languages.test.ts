import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { primaryLanguage } from '../../../pipelines/tagging/language.ts';
import { entity, names, tag } from './tagged.ts';

describe('language', () => {
  it('is detected, whatever the page declares', () => {
    expect(tag('Das Wetter bleibt in den nächsten Tagen kühl und regnerisch.', { language: 'en' }).language).toBe('de');
    expect(tag('El tiempo seguirá frío y lluvioso durante los próximos días.').language).toBe('es');
    expect(tag('今日は朝から雨が降り、電車が遅れています。').language).toBe('ja');
  });

  it('is the declared one when the text is too short to tell', () => {
    expect(tag('Bravo!', { language: 'it-IT' }).language).toBe('it');
    expect(tag('Bravo!').language).toBe('und');
    expect(tag('', { language: 'not a language' }).language).toBe('und');
  });

  it('is an ISO 639-1 code', () => {
    expect(['en-GB', 'zh_Hans', 'nb', 'arz', 'xx-klingon-', 'EN', ''].map(primaryLanguage)).toEqual([
      'en',
      'zh',
      'no',
      'ar',
      'xx',
      'en',
      undefined,
    ]);
  });
});

describe('names in other languages', () => {
  it('are not every noun of German', () => {
    const tags = tag(
      'Die Kanzlerin Greta Holm hat am Dienstag in Berlin mit der Opposition über den Haushalt gesprochen. ' +
        'Holm sagte, Deutschland und Frankreich müssten die Steuern senken. Der Verband der Winzer widersprach.',
    );
    expect(names(tags, 'person')).toEqual(['Greta Holm']);
    expect(names(tags, 'place').sort()).toEqual(['Berlin', 'France', 'Germany']);
  });

  it('are found in French, elisions off', () => {
    const tags = tag(
      "Le ministre Antoine Verdier s'est rendu en Allemagne et dans les villages d'Italie. Verdier a parlé de l'Espagne.",
    );
    expect(names(tags, 'person')).toEqual(['Antoine Verdier']);
    expect(names(tags, 'place').sort()).toEqual(['Germany', 'Italy', 'Spain']);
  });

  it('are found in Spanish', () => {
    const tags = tag(
      'La presidenta Lucía Herrera viajó ayer a Alemania y al Reino Unido. Herrera dijo que volverá pronto.',
    );
    expect(names(tags, 'person')).toEqual(['Lucía Herrera']);
    expect(names(tags, 'place').sort()).toEqual(['Germany', 'United Kingdom']);
  });

  it('are known places only in scripts without capitals', () => {
    const chinese = tag('中国和俄罗斯的代表昨天在莫斯科举行会谈，讨论了乌克兰的局势。');
    expect(names(chinese, 'place').sort()).toEqual(['China', 'Moscow', 'Russia', 'Ukraine']);
    expect(chinese.entities.every(({ type }) => type === 'place')).toBe(true);
    const arabic = tag('وصل الوفد أمس إلى القاهرة بعد زيارة قصيرة إلى العراق ثم عاد إلى المطار في المساء.');
    expect(entity(arabic, 'Cairo')?.ids['country']).toBe('EG');
    expect(entity(arabic, 'Iraq')?.ids).toEqual({ iso2: 'IQ' });
  });

  it('are found inside a worker thread as well', async () => {
    const worker = new Worker(new URL('./tagging-thread.mjs', import.meta.url));
    const tags = await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.postMessage('Yesterday the ferry from Oslo was late again.');
    });
    await worker.terminate();
    expect(tags).toMatchObject({ language: 'en', entities: [{ name: 'Oslo' }] });
  });
});

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

describe('words of a language for cities and countries', () => {
  const found = (language: string, text: string): string[] =>
    tag(text, { language }).entities.map(({ name, ids }) => `${name} ${ids['country'] ?? ids['iso2']}`);

  it('are known where a city has a name of its own', () => {
    expect(found('es', 'La ministra viajó ayer de Róterdam a Gante y después a Maguncia.').sort()).toEqual([
      'Ghent BE',
      'Mainz DE',
      'Rotterdam NL',
    ]);
    expect(found('fr', 'La ministre est allée hier de Trèves à Padoue, puis à Salzbourg.').sort()).toEqual([
      'Padua IT',
      'Salzburg AT',
      'Trier DE',
    ]);
    expect(found('de', 'Die Ministerin reiste gestern von Stettin nach Triest und Lemberg weiter.').sort()).toEqual([
      'Lviv UA',
      'Szczecin PL',
      'Trieste IT',
    ]);
  });

  it('name countries as adjectives, small where the language writes them so', () => {
    expect(
      found('de', 'Eine litauische Firma und ein kasachischer Händler haben sich gestern geeinigt.').sort(),
    ).toEqual(['Kazakhstan KZ', 'Lithuania LT']);
    expect(found('fr', 'Une équipe mauricienne et un juge letton sont attendus lundi dans la région.').sort()).toEqual([
      'Latvia LV',
      'Mauritius MU',
    ]);
    expect(found('es', 'Un juez letón y dos abogados hondureños llegaron ayer por la tarde.').sort()).toEqual([
      'Honduras HN',
      'Latvia LV',
    ]);
    expect(found('it', 'Un giudice lettone e due avvocati tedeschi sono arrivati ieri sera.').sort()).toEqual([
      'Germany DE',
      'Latvia LV',
    ]);
    expect(found('es', 'El base Alemán anotó veinte puntos y se marchó pronto a casa.')).not.toContain('Germany DE');
  });
});

import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { primaryLanguage } from '../../../pipelines/tagging/language/detect.ts';
import { entity, mentionsOf, names, tag } from './tagged.ts';

describe('language', () => {
  it('is detected regardless of the declaration', () => {
    expect(tag('Das Wetter bleibt in den nächsten Tagen kühl und regnerisch.', { language: 'en' }).language).toBe('de');
    expect(tag('El tiempo seguirá frío y lluvioso durante los próximos días.').language).toBe('es');
    expect(tag('今日は朝から雨が降り、電車が遅れています。').language).toBe('ja');
  });

  it('is the declared one for short texts', () => {
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
  it('are not German nouns', () => {
    const tags = tag(
      'Die Kanzlerin Greta Holm hat am Dienstag in Berlin mit der Opposition über den Haushalt gesprochen. ' +
        'Holm sagte, Deutschland und Frankreich müssten die Steuern senken. Der Verband der Winzer widersprach.',
    );
    expect(names(tags, 'person')).toEqual(['Greta Holm']);
    expect(names(tags, 'place').sort()).toEqual(['Berlin', 'France', 'Germany']);
  });

  it('include persons in the genitive, without the possessed noun', () => {
    const boxer = tag(
      'Oleksandr Usyk hat den Kampf gewonnen. Die Fans feierten nach Usyks Sieg bis in die Nacht. In Usyks Lager war man zufrieden.',
    );
    expect(mentionsOf(boxer, 'Oleksandr Usyk')).toEqual(['Oleksandr Usyk', 'Usyks', 'Usyks']);
    expect(names(boxer, 'place')).toEqual([]);
  });

  it('are found in French, without elisions', () => {
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

  it('are known places only in scripts without case', () => {
    const chinese = tag('中国和俄罗斯的代表昨天在莫斯科举行会谈，讨论了乌克兰的局势。');
    expect(names(chinese, 'place').sort()).toEqual(['China', 'Moscow', 'Russia', 'Ukraine']);
    expect(chinese.entities.every(({ type }) => type === 'place')).toBe(true);
    const arabic = tag('وصل الوفد أمس إلى القاهرة بعد زيارة قصيرة إلى العراق ثم عاد إلى المطار في المساء.');
    expect(entity(arabic, 'Cairo')?.ids['country']).toBe('EG');
    expect(entity(arabic, 'Iraq')?.ids).toEqual({ iso2: 'IQ' });
  });

  it('are found inside a worker thread', async () => {
    const worker = new Worker(new URL('./tagging-thread.mjs', import.meta.url));
    const tags = await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.postMessage('Yesterday the ferry from Oslo was late again.');
    });
    await worker.terminate();
    expect(tags).toMatchObject({ language: 'en', entities: [{ name: 'Oslo' }] });
  });
});

describe('exonyms and demonyms of a language', () => {
  const found = (language: string, text: string): string[] =>
    tag(text, { language }).entities.map(({ name, ids }) => `${name} ${ids['country'] ?? ids['iso2']}`);

  it('are known for cities', () => {
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

  it('include adjectives of countries, in lower case where usual', () => {
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

/** Returns entities as "person Uwe Kranz", without duplicates, sorted. */
const said = (language: string, text: string): string[] =>
  tag(text, { language })
    .entities.filter(({ mentions }) => mentions.length > 0)
    .map(({ type, name, mentions }) => `${type} ${name}: ${[...new Set(mentions.map((one) => one.text))].join(', ')}`)
    .sort();

describe('Croatian names', () => {
  it('are linked despite case endings', () => {
    expect(
      said(
        'hr',
        'Premijer Andrej Plenković došao je u Zagreb. S Plenkovićem su putovali predstavnici Srbije i NATO-a.',
      ),
    ).toEqual([
      'organization NATO: NATO-a',
      'person Andrej Plenković: Andrej Plenković, Plenkovićem',
      'place Serbia: Srbije',
      'place Zagreb: Zagreb',
    ]);
  });
});

describe('German names', () => {
  it('are separated from adjacent nouns', () => {
    expect(said('de', 'Der Fahrer Uwe Kranz blieb gestern am Finanzplatz Zürich, die BASF-Aktie gab nach.')).toEqual([
      'person Uwe Kranz: Uwe Kranz',
      'place Zurich: Zürich',
    ]);
  });

  it('are linked despite case endings', () => {
    expect(
      said('de', 'Hessens Innenminister sprach gestern mit der Deutschen Bank über Angela Merkels Besuch.'),
    ).toEqual([
      'organization Deutsche Bank: Deutschen Bank',
      'person Angela Merkel: Angela Merkels',
      'place Hesse: Hessens',
    ]);
  });

  it("end before a person's employer", () => {
    expect(said('de', 'Das sagte gestern Analyst Henrik Paulsen von der Deutschen Bank in einem Gespräch.')).toEqual([
      'organization Deutsche Bank: Deutschen Bank',
      'person Henrik Paulsen: Henrik Paulsen',
    ]);
  });

  it('include the city of a court; a small town needs a preposition', () => {
    expect(
      said('de', 'Das Landgericht München I verwies gestern auf Ermittlungen der Staatsanwaltschaft Kassel.'),
    ).toEqual([
      'organization Landgericht München I: Landgericht München I',
      'organization Staatsanwaltschaft Kassel: Staatsanwaltschaft Kassel',
    ]);
    expect(said('de', 'Er wurde gestern bei Görlitz gestoppt und lag danach im Klinikum Kassel.')).toEqual([
      'place Görlitz: Görlitz',
      'place Klinikum Kassel: Klinikum Kassel',
    ]);
    expect(said('de', 'Die Lage ist ernst, und auch der Regen am Forst half gestern den Helden nicht.')).toEqual([]);
  });
});

describe('institutions that every country has', () => {
  it('belong to the country the text is about', () => {
    expect(
      said('de', 'In Bern tagte gestern der Bundesrat. In Zürich war man damit nicht zufrieden, hieß es danach.'),
    ).toEqual(expect.arrayContaining(['organization Swiss Federal Council: Bundesrat']));
    expect(
      said('de', 'In Berlin tagte gestern der Bundesrat. In Hamburg war man nicht zufrieden, sagte die FDP.'),
    ).toEqual(
      expect.arrayContaining([
        'organization Bundesrat of Germany: Bundesrat',
        'organization Free Democratic Party: FDP',
      ]),
    );
    expect(said('de', 'In Genf und Bern verlor gestern die FDP, wie das Fernsehen am Abend erfuhr.')).toEqual(
      expect.arrayContaining(['organization FDP.The Liberals: FDP']),
    );
    expect(
      said('es', 'La Fiscalía de Bolivia y el Banco Central informaron ayer en Cochabamba al Congreso argentino.'),
    ).toEqual(
      expect.arrayContaining([
        'organization Congress of Argentina: Congreso',
        'organization Central Bank of Bolivia: Banco Central',
      ]),
    );
    expect(
      said('fr', "À Dakar, le ministère de l'Intérieur et l'Assemblée nationale du Sénégal se sont opposés hier."),
    ).toEqual(
      expect.arrayContaining([
        "organization Interior Ministry of Senegal: ministère de l'Intérieur",
        'place Dakar: Dakar',
      ]),
    );
  });
});

describe('a city in a text about football', () => {
  const FRENCH = 'Le but du gardien a fait la victoire hier soir au stade, Lille reste leader. ';
  const GERMAN =
    'Der Treffer kam spät, der Trainer lobte gestern den Torwart, auf den Sieg gegen Hamburg folgt ein Heimspiel. ';

  it('is its club, unless it is a location', () => {
    expect(
      said(
        'fr',
        `Lille a gagné le match grâce à un but, son entraîneur a salué ses joueurs. Vainqueur à Brest, Lille reste leader.`,
      ),
    ).toEqual(['organization Lille OSC: Lille', 'place Brest: Brest']);
    expect(said('fr', 'La gare a rouvert hier soir, et Lille attend son tour depuis lundi.')).toEqual([
      'place Lille: Lille',
    ]);
    expect(said('de', `${GERMAN}In der Nähe von Bremen regnete es.`)).toEqual([
      'organization Hamburger SV: Hamburg',
      'place Bremen: Bremen',
    ]);
    expect(said('fr', `${FRENCH}Il est né à Toulon, et pas face à Lens.`)).toEqual([
      'organization Lille OSC: Lille',
      'organization RC Lens: Lens',
      'place Toulon: Toulon',
    ]);
  });

  it('is the city in a dateline', () => {
    expect(said('de', `Köln (dpa) – ${GERMAN}`)).toEqual(
      expect.arrayContaining(['organization Hamburger SV: Hamburg', 'place Cologne: Köln']),
    );
  });

  it('is the city in reports on other sports', () => {
    expect(
      said(
        'de',
        'Beim Marathon sahen gestern viele Zuschauer den Sieg der Läufer, Trainer und Punkte, und Hamburg feiert.',
      ),
    ).toEqual(['place Hamburg: Hamburg']);
  });
});

describe('names in running text of other languages', () => {
  it('include rivers, seas and regions by their local names', () => {
    expect(said('de', 'An der Donau, am Bodensee und auf der Krim wurde gestern gewarnt.')).toEqual([
      'place Crimea: Krim',
      'place Danube: Donau',
      'place Lake Constance: Bodensee',
    ]);
  });

  it('include towns in lists and German city districts', () => {
    expect(said('de', 'Das Werk in Emden und Zwickau schließt, sagte er gestern in Köln-Mülheim.')).toEqual([
      'place Emden: Emden',
      'place Köln-Mülheim: Köln-Mülheim',
      'place Zwickau: Zwickau',
    ]);
  });

  it('exclude titles', () => {
    expect(
      said('fr', 'M. Sarrazin a salué mardi Mme Coste à Lyon. « Non », a répondu M. Jean Sarrazin à Me Oudin.'),
    ).toEqual([
      'person Coste: Coste',
      'person Jean Sarrazin: Sarrazin, Jean Sarrazin',
      'person Oudin: Oudin',
      'place Lyon: Lyon',
    ]);
    expect(said('es', 'El Sr. Rebolledo habló ayer con la Dra. Ana Villar. El Dr. Orozco llegó a Sevilla.')).toEqual([
      'person Ana Villar: Ana Villar',
      'person Orozco: Orozco',
      'person Rebolledo: Rebolledo',
      'place Seville: Sevilla',
    ]);
  });

  it('exclude offices and state powers in French', () => {
    expect(
      said(
        'fr',
        "L'Etat paiera, a dit hier le ministre de l'Intérieur, Gilles Rouvière. La ministre de la Justice se tait.",
      ),
    ).toEqual(['person Gilles Rouvière: Gilles Rouvière']);
  });

  it('continue in lower case after the head of a French body', () => {
    expect(
      said('fr', "Elle préside depuis hier la Fédération bretonne de tir et l'Office marin de la biodiversité."),
    ).toEqual([
      'organization Fédération bretonne de tir: Fédération bretonne de tir',
      'organization Office marin de la biodiversité: Office marin de la biodiversité',
    ]);
  });

  it('include well-known persons in local spelling', () => {
    expect(said('de', 'Dmitri Peskow sprach gestern mit Benjamin Netanjahu über Gas.')).toEqual([
      'person Benjamin Netanyahu: Benjamin Netanjahu',
      'person Dmitry Peskov: Dmitri Peskow',
    ]);
    expect(said('fr', 'Le régime de Mouammar Kadhafi est tombé, Kadhafi a fui hier.')).toEqual([
      'person Muammar Gaddafi: Mouammar Kadhafi, Kadhafi',
    ]);
  });

  it('include hyphenated towns with function words, and persons after them', () => {
    expect(said('fr', "Trois skieurs ont été surpris hier par une avalanche à Val-d'Isère.")).toEqual([
      "place Val-d'Isère: Val-d'Isère",
    ]);
    expect(said('es', 'La película de Laura Mora se estrena hoy, con mano firme.')).toEqual([
      'person Laura Mora: Laura Mora',
    ]);
  });

  it('end before a work title in German', () => {
    expect(
      said('de', 'Gestern wurde die Revision von Gerhard Ludwig Müller verworfen, auch die S-Bahn stand.'),
    ).toEqual(['person Gerhard Ludwig Müller: Gerhard Ludwig Müller']);
    expect(
      said('de', 'Gestern warnte Glaziologin Andrea Fischer von der Österreichischen Akademie der Wissenschaften.'),
    ).toContain('person Andrea Fischer: Andrea Fischer');
  });

  it('include a country after a multi-word name, but not an adjective before it', () => {
    expect(said('fr', 'La Cour suprême du Canada a tranché hier, dit le Tunisien Kaïs Bouzid.')).toEqual([
      'organization Supreme Court of Canada: Cour suprême du Canada',
      'person Kaïs Bouzid: Kaïs Bouzid',
    ]);
    expect(said('es', 'Lo dijo ayer el Ministerio de Defensa británico en Cuevas del Valle.')).toEqual([
      'organization Defence Ministry of the United Kingdom: Ministerio de Defensa',
      'place Cuevas del Valle: Cuevas del Valle',
    ]);
  });

  it('follow their kind in German', () => {
    expect(
      said('de', 'Der Konzern Siemens traf in Jerusalem den Gesandten Steve Witkoff, auch bei der Tour de France.'),
    ).toEqual(['organization Siemens: Siemens', 'person Steve Witkoff: Steve Witkoff', 'place Jerusalem: Jerusalem']);
  });
});

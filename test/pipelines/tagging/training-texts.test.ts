import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadTaggingData } from '../../../pipelines/tagging/tagging-data.ts';
import { fold } from '../../../pipelines/text/fold.ts';

const { persons } = loadTaggingData();
const folder = new URL('../../../bench/training/entities/texts/', import.meta.url);

/** Historical persons, who may be named. */
const OF_HISTORY = new Set(
  `Adam Smith; Agatha Christie; Akira Kurosawa; Anne Frank; Antoni Gaudí; Antonio Vivaldi; Astrid Lindgren;
  Auguste Rodin; Bob Marley; Bruce Lee; Buzz Aldrin; Charles Darwin; Diego Rivera; Dmitri Shostakovich; Edvard Munch;
  Elizabeth II; Ernest Shackleton; Fela Kuti; Francisco Franco; Freddie Mercury; Frida Kahlo; Gabriel García Márquez;
  Genghis Khan; George Orwell; Giacomo Puccini; Giuseppe Verdi; Gustav Klimt; Gustav Mahler; Haile Selassie;
  Henri Matisse; Ho Chi Minh; Ingmar Bergman; J. Robert Oppenheimer; J.R.R. Tolkien; James Joyce; Jane Austen;
  Jesus Christ; Joan of Arc; Johan Cruyff; José Martí; Julius Nyerere; Karl Marx; Kenneth Kaunda; Kim Il Sung;
  Kwame Nkrumah; Leonardo da Vinci; Leopold II; Léopold Sédar Senghor; Marcus Aurelius; Miriam Makeba; Mother Teresa;
  Neil Armstrong; Nelson Mandela; Niels Bohr; Oliver Tambo; Otto von Bismarck; Pablo Neruda; Pablo Picasso;
  Patrice Lumumba; Peter the Great; Pius XII; Ramses II; Ronald Reagan; Samora Machel; Sandro Botticelli; Satyajit Ray;
  Siddhartha Gautama; Simón Bolívar; Thutmose III; Toni Morrison; Virginia Woolf; Václav Havel; Wangari Maathai;
  Yuri Gagarin; Zhou Enlai`.split(/;\s+/),
);

it('training texts attribute nothing to well-known living persons', () => {
  const known = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\[P ([^\]]+)\]/g)]
        .map(([, name = '']) => name)
        // A single word may be anyone's name.
        .filter((name) => name.includes(' ') && persons.byFullName(fold(name)) !== undefined && !OF_HISTORY.has(name))
        .map((name) => `${file}: ${name}`),
    );
  expect(known).toEqual([]);
});

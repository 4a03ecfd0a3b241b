/** Tennis, as index.ts describes the lines. */
export const TENNIS = `
Serena Williams; (Serena)
Venus Williams
Andy Murray
Daniil Medvedev; Daniil Medwedew
Alexander Zverev; Sascha Zverev (Zverev)
Stefanos Tsitsipas; (Tsitsipas)
Andrey Rublev; Andrej Rubljow (Rublev)
Casper Ruud
Holger Rune
Taylor Fritz
Ben Shelton
Frances Tiafoe; (Tiafoe)
Jack Draper
Lorenzo Musetti; (Musetti)
Matteo Berrettini; (Berrettini)
Félix Auger-Aliassime; (Auger-Aliassime)
Denis Shapovalov; (Shapovalov)
Alex de Minaur; (de Minaur)
Nick Kyrgios; (Kyrgios)
Grigor Dimitrov
Hubert Hurkacz; (Hurkacz)
Karen Khachanov; (Khachanov)
João Fonseca
Jakub Mensik; (Mensik)
Dominic Thiem; (Thiem)
Stan Wawrinka; Stanislas Wawrinka (Wawrinka)
Marin Čilić; (Čilić)
Juan Martín del Potro; (del Potro)
Gaël Monfils; (Monfils)
Jo-Wilfried Tsonga; (Tsonga)
Kei Nishikori; (Nishikori)
Milos Raonic; (Raonic)
Pete Sampras; (Sampras)
Andre Agassi; (Agassi)
John McEnroe; (McEnroe)
Björn Borg
Boris Becker
Ivan Lendl; (Lendl)
Goran Ivanišević; (Ivanišević)
Jimmy Connors
Rod Laver
Arthur Ashe
Steffi Graf
Martina Navratilova; (Navratilova)
Martina Hingis; (Hingis)
Monica Seles; (Seles)
Billie Jean King
Chris Evert
Maria Sharapova; Marija Scharapowa (Sharapova)
Angelique Kerber; (Kerber)
Victoria Azarenka; (Azarenka)
Aryna Sabalenka; Arina Sabalenka (Sabalenka)
Coco Gauff; Cori Gauff (Gauff)
Elena Rybakina; (Rybakina)
Jessica Pegula; (Pegula)
Madison Keys
Jasmine Paolini; (Paolini)
Zheng Qinwen; Qinwen Zheng
Li Na
Peng Shuai
Ons Jabeur; (Jabeur)
Markéta Vondroušová; (Vondroušová)
Barbora Krejčíková; (Krejčíková)
Petra Kvitová; (Kvitová)
Karolína Plíšková; (Plíšková)
Karolína Muchová; (Muchová)
Emma Raducanu; (Raducanu)
Simona Halep; (Halep)
Garbiñe Muguruza; (Muguruza)
Paula Badosa; (Badosa)
Caroline Wozniacki; (Wozniacki)
Caroline Garcia
Ash Barty; Ashleigh Barty (Barty)
Bianca Andreescu; (Andreescu)
Leylah Fernandez
Mirra Andreeva; (Andreeva)
Elina Svitolina; Jelina Switolina (Svitolina)
Maria Sakkari; (Sakkari)
Amanda Anisimova; (Anisimova)
Sofia Kenin; (Kenin)
Belinda Bencic; (Bencic)
Sania Mirza
Novak Djokovic; Novak Đoković (Djokovic)
Rafael Nadal; (Nadal)
Roger Federer; (Federer)
Carlos Alcaraz; (Alcaraz)
Jannik Sinner
Iga Świątek; (Świątek)
Naomi Osaka
`;

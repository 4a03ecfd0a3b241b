/** Heads of international bodies, commissioners and central bankers, as index.ts describes the lines. */
export const INTERNATIONAL_BODIES = `
Jens Stoltenberg; (Stoltenberg)
Ursula von der Leyen; (von der Leyen)
Charles Michel
Christine Lagarde; (Lagarde)
Josep Borrell; (Borrell)
Kaja Kallas; (Kallas)
António Guterres; (Guterres)
Ban Ki-moon
Kofi Annan; (Annan)
Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus, Tedros Adhanom Gebreyesus (Tedros, Ghebreyesus)
Ngozi Okonjo-Iweala; (Okonjo-Iweala)
Kristalina Georgieva; (Georgieva)
Rafael Grossi; Rafael Mariano Grossi (Grossi)
Karim Khan; Karim A. A. Khan
Boutros Boutros-Ghali; (Boutros-Ghali)
Amina Mohammed; Amina J. Mohammed
Volker Türk; Volker Tuerk (?Türk)
Tom Fletcher
Martin Griffiths
Filippo Grandi; (High Commissioner Grandi)
Barham Salih
Philippe Lazzarini; (Lazzarini)
Francesca Albanese
Geir Pedersen; Geir O. Pedersen
Hans Grundberg; (Grundberg)
Staffan de Mistura; (De Mistura)
Cindy McCain
David Beasley; (Beasley)
Catherine Russell
Achim Steiner
Audrey Azoulay; (Azoulay)
Khaled El-Enany; Khaled al-Anani (El-Enany)
Gilbert Houngbo; Gilbert F. Houngbo (Houngbo)
Simon Stiell; (Stiell)
Christiana Figueres; (Figueres)
Inger Andersen
Winnie Byanyima; (Byanyima)
Qu Dongyu
Rebeca Grynspan; (Grynspan)
Mirjana Spoljaric; Mirjana Spoljaric Egger (Spoljaric)
Jagan Chapagain
Agnès Callamard; (Callamard)
Kenneth Roth
Tirana Hassan
David Malpass; (Malpass)
Ajay Banga; (?Banga)
Gita Gopinath; (Gopinath)
Pierre-Olivier Gourinchas; (Gourinchas)
Roberto Azevêdo; (Azevêdo)
Fatih Birol; (Birol)
Haitham Al Ghais; (Al Ghais)
Mathias Cormann; (Cormann)
Fatou Bensouda; (Bensouda)
Tomoko Akane
Mame Mandiaye Niang
Carla Del Ponte; (Del Ponte)
Yuji Iwasawa; (Iwasawa)
Javier Solana; (Solana)
Anders Fogh Rasmussen; (Fogh Rasmussen)
Christopher Cavoli; Christopher G. Cavoli (Cavoli)
Alexus Grynkewich; (Grynkewich)
Michael O'Flaherty
Feridun Sinirlioğlu; (Sinirlioğlu)
Helga Schmid
Roberta Metsola; (Metsola)
Manfred Weber
Maroš Šefčovič; (Šefčovič)
Valdis Dombrovskis; (Dombrovskis)
Thierry Breton; (Commissioner Breton)
Margrethe Vestager; (Vestager)
Teresa Ribera; (Commissioner Ribera)
Henna Virkkunen; (Virkkunen)
Raffaele Fitto; (Fitto)
Roxana Mînzatu; (Mînzatu)
Andrius Kubilius; (Kubilius)
Marta Kos
Magnus Brunner; (Commissioner Brunner)
Christophe Hansen; (Commissioner Hansen)
Jessika Roswall; (Roswall)
Olivér Várhelyi; (Várhelyi)
Dubravka Šuica; (Šuica)
Jozef Síkela; (Síkela)
Hadja Lahbib; (Lahbib)
Maria Luís Albuquerque; (Commissioner Albuquerque)
Michael McGrath; (Commissioner McGrath)
Dan Jørgensen; (Commissioner Jørgensen)
Costas Kadis; (Kadis)
Ekaterina Zaharieva; (Zaharieva)
Piotr Serafin; (Serafin)
Apostolos Tzitzikostas; (Tzitzikostas)
Glenn Micallef; (Micallef)
Ylva Johansson; (Commissioner Johansson)
Paolo Gentiloni; (Gentiloni)
Nicolas Schmit; (Schmit)
Věra Jourová; (Jourová)
Didier Reynders; (Reynders)
Federica Mogherini; (Mogherini)
José Manuel Barroso; José Manuel Durão Barroso (Barroso)
Herman Van Rompuy; (Van Rompuy)
Martin Schulz; (Parliament President Schulz)
David Sassoli; (Sassoli)
Jacques Delors; (Delors)
Robert Schuman
Laura Codruța Kövesi; Laura Kövesi (Kövesi)
Luis de Guindos; (de Guindos)
Isabel Schnabel; (Schnabel)
Philip Lane
Joachim Nagel; (Bundesbank President Nagel)
Jens Weidmann; (Weidmann)
François Villeroy de Galhau; (Villeroy de Galhau, Villeroy)
Fabio Panetta; (Panetta)
Klaas Knot; (?Knot)
José Luis Escrivá; (Escrivá)
Robert Holzmann; (Holzmann)
Olli Rehn; (Rehn)
Jean-Claude Trichet; (Trichet)
Claudia Buch
Andrew Bailey; (Governor Bailey)
Mervyn King
Huw Pill
Martin Schlegel; (SNB Chairman Schlegel)
Thomas Jordan; (SNB Chairman Jordan)
Erik Thedéen; (Thedéen)
Ida Wolden Bache; (Wolden Bache)
Tiff Macklem; (Macklem)
Michele Bullock; (Governor Bullock)
Philip Lowe; (Governor Lowe)
Adrian Orr
Anna Breman; (Breman)
Ben Bernanke; (Bernanke)
Alan Greenspan; (Greenspan)
Paul Volcker; (Volcker)
Christopher Waller; (Governor Waller)
Lisa Cook; (Governor Cook)
Stephen Miran; (Miran)
Michelle Bowman; (Governor Bowman)
Philip Jefferson
Lael Brainard; (Brainard)
Mary Daly
Austan Goolsbee; (Goolsbee)
Neel Kashkari; (Kashkari)
Raphael Bostic; (Bostic)
Kevin Warsh; (Warsh)
Kevin Hassett; (Hassett)
Larry Summers; Lawrence Summers
Victoria Rodríguez Ceja; (Rodríguez Ceja)
Adam Glapiński; (Glapiński)
Rhee Chang-yong
Perry Warjiyo; (Warjiyo)
Godwin Emefiele; (Emefiele)
Akinwumi Adesina; (Adesina)
Sidi Ould Tah; (Ould Tah)
Masatsugu Asakawa; (Asakawa)
Masato Kanda
Jin Liqun
Odile Renaud-Basso; (Renaud-Basso)
Jean Kaseya; (Kaseya)
Matshidiso Moeti
Hans Kluge; Hans Henri P. Kluge (Kluge)
Maria Van Kerkhove; (Van Kerkhove)
Mike Ryan
Kao Kim Hourn
Luis Almagro; (Almagro)
Albert Ramdin; (Ramdin)
Patricia Scotland
Shirley Botchwey; Shirley Ayorkor Botchwey (Botchwey)
Omar Alieu Touray
Hissein Brahim Taha
Jasem Albudaiwi; Jasem Mohamed Albudaiwi (Albudaiwi)
Dag Hammarskjöld; (Hammarskjöld)
`;

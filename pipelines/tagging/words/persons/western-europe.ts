/** Politics of Western, Northern and Southern Europe, as index.ts describes the lines. */
export const WESTERN_EUROPE = `
Emmanuel Macron; (Macron)
Marine Le Pen; (Le Pen)
François Hollande; (Hollande)
Nicolas Sarkozy; (Sarkozy)
Olaf Scholz; (Scholz, Chancellor Scholz)
Angela Merkel; (Merkel)
Friedrich Merz; (Merz)
Annalena Baerbock; (Baerbock)
Robert Habeck; (Habeck)
Frank-Walter Steinmeier; (Steinmeier)
Keir Starmer; (Starmer)
Rishi Sunak; (Sunak)
Liz Truss; (?Truss)
Boris Johnson; (Prime Minister Johnson)
Theresa May; (Prime Minister May)
David Cameron; (Prime Minister Cameron)
Tony Blair; (Blair)
Margaret Thatcher; (Thatcher)
Winston Churchill; (Churchill)
Nigel Farage; (Farage)
Nicola Sturgeon; (?Sturgeon)
Sadiq Khan
Charles III; (King Charles, King Charles III)
Elizabeth II; (Queen Elizabeth, Queen Elizabeth II)
Prince William; William Prince of Wales (Prince William)
Prince Harry; (Prince Harry)
Giorgia Meloni; (Meloni)
Mario Draghi; (Draghi)
Silvio Berlusconi; (Berlusconi)
Pedro Sánchez; (Prime Minister Sánchez, President Sánchez)
Mark Rutte; (Rutte)
Geert Wilders; (Wilders)
Sanna Marin
Ulf Kristersson; (Kristersson)
Mette Frederiksen; (Frederiksen)
Kyriakos Mitsotakis; (Mitsotakis)
Jacques Chirac; (Chirac)
François Mitterrand; (Mitterrand)
Charles de Gaulle; (General de Gaulle, President de Gaulle)
Valéry Giscard d'Estaing; (Giscard d'Estaing)
Élisabeth Borne; (Prime Minister Borne)
Gabriel Attal; (Attal)
Michel Barnier; (Barnier)
François Bayrou; (Bayrou)
Sébastien Lecornu; (Lecornu)
Édouard Philippe; (Prime Minister Philippe)
Jean Castex; (Castex)
Manuel Valls; (Valls)
Jean-Luc Mélenchon; (Mélenchon)
Jordan Bardella; (Bardella)
Jean-Marie Le Pen
Éric Zemmour; (Zemmour)
Raphaël Glucksmann; (Glucksmann)
Bruno Retailleau; (Retailleau)
Gérald Darmanin; (Darmanin)
Bruno Le Maire; (Le Maire)
Jean-Noël Barrot; (Barrot)
Jean-Yves Le Drian; (Le Drian)
Catherine Colonna
Stéphane Séjourné; (Séjourné)
Brigitte Macron
Anne Hidalgo; (Mayor Hidalgo)
Rachida Dati; (?Dati)
Ségolène Royal
Dominique Strauss-Kahn; (Strauss-Kahn)
Yaël Braun-Pivet; (Braun-Pivet)
Alfred Dreyfus; (Dreyfus)
Helmut Kohl; (Chancellor Kohl)
Gerhard Schröder; Gerhard Schroeder (Chancellor Schröder, Chancellor Schroeder)
Helmut Schmidt; (Chancellor Schmidt)
Willy Brandt; (Chancellor Brandt)
Konrad Adenauer; (Adenauer)
Adolf Hitler; (Hitler)
Erich Honecker; (Honecker)
Christian Lindner; (Lindner)
Boris Pistorius; (Defence Minister Pistorius)
Johann Wadephul; (Wadephul)
Lars Klingbeil; (Klingbeil)
Katherina Reiche; (Economy Minister Reiche)
Alexander Dobrindt; (Dobrindt)
Markus Söder; Markus Soeder (Söder, Soeder)
Alice Weidel; (Weidel)
Tino Chrupalla; (Chrupalla)
Björn Höcke; Bjoern Hoecke (Höcke, Hoecke)
Sahra Wagenknecht; (Wagenknecht)
Gregor Gysi; (Gysi)
Heidi Reichinnek; (Reichinnek)
Heiko Maas
Sigmar Gabriel
Joachim Gauck; (Gauck)
Wolfgang Schäuble; Wolfgang Schaeuble (Schäuble, Schaeuble)
Jens Spahn; (Spahn)
Armin Laschet; (Laschet)
Nancy Faeser; (Faeser)
Karl Lauterbach; (Lauterbach)
Julia Klöckner; (Klöckner)
Bärbel Bas
Ricarda Lang
Sebastian Kurz; (Chancellor Kurz)
Karl Nehammer; (Nehammer)
Christian Stocker; (Chancellor Stocker)
Herbert Kickl; (Kickl)
Alexander Van der Bellen; (Van der Bellen)
Beate Meinl-Reisinger; (Meinl-Reisinger)
Karin Keller-Sutter; (Keller-Sutter)
Guy Parmelin; (Parmelin)
Ignazio Cassis; (?Cassis)
Alain Berset; (Berset)
Viola Amherd; (Amherd)
Gordon Brown; (Prime Minister Brown)
John Major; (Prime Minister Major)
Jeremy Corbyn; (Corbyn)
Ed Miliband; Edward Miliband (Miliband)
David Miliband
Rachel Reeves; (Chancellor Reeves)
David Lammy; (Lammy)
Yvette Cooper; (Home Secretary Cooper, Foreign Secretary Cooper)
Angela Rayner; (Rayner)
Shabana Mahmood; (Home Secretary Mahmood)
Wes Streeting; (Streeting)
John Healey; (Defence Secretary Healey)
Andy Burnham; (?Burnham)
Kemi Badenoch; (Badenoch)
Robert Jenrick; (Jenrick)
Jeremy Hunt; (Chancellor Hunt)
Kwasi Kwarteng; (Kwarteng)
Suella Braverman; (Braverman)
Priti Patel; (Home Secretary Patel)
Michael Gove; (?Gove)
Jacob Rees-Mogg; (Rees-Mogg)
Dominic Cummings
Dominic Raab; (Raab)
James Cleverly; (Foreign Secretary Cleverly, Home Secretary Cleverly)
Ben Wallace; (Defence Secretary Wallace)
George Osborne; (Chancellor Osborne)
Nick Clegg; (Clegg)
Ed Davey; (Davey)
Zack Polanski; (Polanski)
Peter Mandelson; (Mandelson)
John Swinney; (Swinney)
Humza Yousaf; (Yousaf)
Alex Salmond; (Salmond)
Michelle O'Neill
Gerry Adams
George Galloway
Tommy Robinson
Lindsay Hoyle; (?Hoyle)
Queen Victoria; (Queen Victoria)
Henry VIII; (King Henry VIII)
Elizabeth I; (Queen Elizabeth I)
Queen Camilla; Camilla Parker Bowles (Queen Camilla)
Kate Middleton; Catherine Princess of Wales (Princess Catherine)
Prince Andrew; Andrew Mountbatten-Windsor (Prince Andrew, Mountbatten-Windsor)
Prince Philip; (Prince Philip)
Princess Diana; Diana Spencer (Princess Diana, Lady Diana)
Meghan Markle; (Meghan)
Micheál Martin; (Taoiseach Martin)
Leo Varadkar; (Varadkar)
Simon Harris; (Taoiseach Harris)
Catherine Connolly; (President Connolly)
Michael D. Higgins; (President Higgins)
Mary Lou McDonald
Mary Robinson
Mariano Rajoy; (Rajoy)
José Luis Rodríguez Zapatero; José Luis Zapatero (Zapatero, Rodríguez Zapatero)
Alberto Núñez Feijóo; (Feijóo, Núñez Feijóo)
Santiago Abascal; (Abascal)
Yolanda Díaz
Carles Puigdemont; (Puigdemont)
Pere Aragonès; (Aragonès)
Isabel Díaz Ayuso; (Díaz Ayuso, Ayuso)
José Manuel Albares; (Albares)
Margarita Robles
Nadia Calviño; (Calviño)
María Jesús Montero
Pablo Iglesias
Francisco Franco; (General Franco)
Felipe VI; (King Felipe, King Felipe VI)
Juan Carlos I; (King Juan Carlos)
António Costa; (Prime Minister Costa, Council President Costa)
Luís Montenegro; (Prime Minister Montenegro)
Marcelo Rebelo de Sousa; (Rebelo de Sousa)
André Ventura
António José Seguro; (President Seguro)
Antonio Tajani; (Tajani)
Matteo Salvini; (Salvini)
Sergio Mattarella; (Mattarella)
Giuseppe Conte; (Prime Minister Conte)
Matteo Renzi; (Renzi)
Elly Schlein; (Schlein)
Guido Crosetto; (Crosetto)
Giancarlo Giorgetti; (Giorgetti)
Beppe Grillo
Luigi Di Maio; (Di Maio)
Benito Mussolini; (Mussolini)
Giulio Andreotti; (Andreotti)
Aldo Moro
Alexis Tsipras; (Tsipras)
Yanis Varoufakis; Giannis Varoufakis (Varoufakis)
Nikos Dendias; (Dendias)
Giorgos Gerapetritis; George Gerapetritis (Gerapetritis)
Katerina Sakellaropoulou; (Sakellaropoulou)
Constantine Tassoulas; Konstantinos Tasoulas (Tassoulas)
Nikos Christodoulides; (Christodoulides)
Nicos Anastasiades; (Anastasiades)
Tufan Erhürman; (Erhürman)
Robert Abela; (Abela)
Joseph Muscat; (Prime Minister Muscat)
Daphne Caruana Galizia; (Caruana Galizia)
Dick Schoof; (Schoof)
Rob Jetten; (Jetten)
Frans Timmermans; (Timmermans)
Dilan Yeşilgöz; (Yeşilgöz)
Sigrid Kaag; (Kaag)
Wopke Hoekstra; (Hoekstra)
Willem-Alexander; (King Willem-Alexander)
Alexander De Croo; (De Croo)
Bart De Wever; (De Wever)
Maxime Prévot; (Prévot)
Luc Frieden; (Frieden)
Xavier Bettel; (Bettel)
Jean-Claude Juncker; (Juncker)
Magdalena Andersson; (Prime Minister Andersson)
Stefan Löfven; (Löfven)
Jimmie Åkesson; (Åkesson)
Maria Malmer Stenergard; (Stenergard)
Carl Bildt; (Bildt)
Olof Palme; (Palme)
Carl XVI Gustaf; (King Carl Gustaf)
Lars Løkke Rasmussen; (Løkke Rasmussen)
Troels Lund Poulsen; (Lund Poulsen)
Frederik X; (King Frederik)
Margrethe II; (Queen Margrethe)
Múte Egede; Múte Bourup Egede, Mute B. Egede (Egede)
Jens-Frederik Nielsen
Jonas Gahr Støre; Jonas Gahr Stoere (?Støre, Gahr Støre)
Erna Solberg; (Solberg)
Espen Barth Eide; (Barth Eide)
Harald V; (King Harald)
Prince Haakon; (Crown Prince Haakon)
Mette-Marit
Anders Behring Breivik; Anders Breivik (Breivik)
Alexander Stubb; (?Stubb)
Petteri Orpo; (Orpo)
Sauli Niinistö; (Niinistö)
Elina Valtonen; (Valtonen)
Katrín Jakobsdóttir; (Jakobsdóttir)
Kristrún Frostadóttir; (Frostadóttir)
Albert II; (Prince Albert)
Ersin Tatar
Halla Tómasdóttir; (Tómasdóttir)
Bjarni Benediktsson; (Benediktsson)
Guðni Jóhannesson; Guðni Th. Jóhannesson
Per Bolund
Ebba Busch
Pål Jonson
Tobias Billström; (Billström)
Riikka Purra; (Purra)
Inger Støjberg; (Støjberg)
Mogens Jensen
Helle Thorning-Schmidt; (Thorning-Schmidt)
Paschal Donohoe; (Donohoe)
Eamon Ryan
Enda Kenny
Bertie Ahern; (Ahern)
Arlene Foster
Gavin Robinson
Rhun ap Iorwerth; (ap Iorwerth)
Eluned Morgan
Mark Drakeford; (Drakeford)
Kate Forbes
Anas Sarwar
Ruth Davidson
Pat McFadden; (McFadden)
Bridget Phillipson; (Phillipson)
Ed Balls
Sue Gray
Morgan McSweeney; (McSweeney)
Lee Anderson
Matt Hancock
Grant Shapps; (Shapps)
Penny Mordaunt; (Mordaunt)
Sajid Javid; (Javid)
Philip Hammond
Amber Rudd
Diane Abbott
Jo Cox
Neil Kinnock; (Kinnock)
Harold Wilson; (Prime Minister Wilson)
Clement Attlee; (Attlee)
Neville Chamberlain
Michel Rocard
Lionel Jospin; (Jospin)
Laurent Fabius; (Fabius)
Alain Juppé; (Juppé)
François Fillon; (Fillon)
Marine Tondelier; (Tondelier)
Olivier Faure
Laurent Wauquiez; (Wauquiez)
Laurent Nuñez
Roland Lescure; (Lescure)
Éric Ciotti; (Ciotti)
Marion Maréchal; Marion Maréchal-Le Pen
Bernard Cazeneuve; (Cazeneuve)
Annegret Kramp-Karrenbauer; (Kramp-Karrenbauer)
Peer Steinbrück; (Steinbrück)
Thomas de Maizière; (de Maizière)
Horst Seehofer; (Seehofer)
Edmund Stoiber; (Stoiber)
Joschka Fischer
Hans-Dietrich Genscher; (Genscher)
Walter Ulbricht; (Ulbricht)
Saskia Esken; (Esken)
Kevin Kühnert; (Kühnert)
Hubert Aiwanger; (Aiwanger)
Winfried Kretschmann; (Kretschmann)
Hendrik Wüst
Daniel Günther
Boris Rhein
Manuela Schwesig; (Schwesig)
Dietmar Woidke; (Woidke)
Kai Wegner
Cem Özdemir; Cem Oezdemir (Özdemir)
Felix Banaszak; (Banaszak)
Jan van Aken
Carsten Linnemann; (Linnemann)
Thorsten Frei
Stefanie Hubig; (Hubig)
Reem Alabali Radovan; (Alabali Radovan)
Giuseppe Valditara; (Valditara)
Enrico Letta; (Letta)
Paolo Savona
Romano Prodi; (Prodi)
Giorgio Napolitano; (Napolitano)
Ignazio La Russa; (La Russa)
Roberto Vannacci; (Vannacci)
Felipe González
José María Aznar; (Aznar)
Salvador Illa
Oriol Junqueras; (Junqueras)
Artur Mas
Adolfo Suárez
Aníbal Cavaco Silva; (Cavaco Silva)
José Sócrates
António Salazar; António de Oliveira Salazar
Pedro Passos Coelho; (Passos Coelho)
Antonis Samaras
George Papandreou; Giorgos Papandreou
Stefanos Kasselakis; (Kasselakis)
Nikos Androulakis; (Androulakis)
`;

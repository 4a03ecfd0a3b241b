/** Players, coaches and heads of football, as index.ts describes the lines. */
export const FOOTBALL = `
Lionel Messi; Leo Messi (Messi)
Cristiano Ronaldo
Kylian Mbappé; (Mbappé)
Neymar; Neymar Jr, Neymar da Silva Santos Júnior
Mohamed Salah; Mo Salah
Erling Haaland; (Haaland)
Vinícius Júnior; Vinicius Jr, Vini Jr (Vinícius, Vini)
Robert Lewandowski; (Lewandowski)
Diego Maradona; (Maradona)
Pep Guardiola; (Guardiola)
Jürgen Klopp; (Klopp)
José Mourinho; (Mourinho)
Gianni Infantino; (Infantino)
Pelé; Edson Arantes do Nascimento
Ronaldinho; Ronaldinho Gaúcho
Ronaldo Nazário; Ronaldo Luís Nazário de Lima
Zico
Romário
Cafu
Kaká
Rivaldo
Roberto Carlos
Dani Alves; Daniel Alves
Casemiro
Rodrygo
Raphinha
Alisson Becker; (Alisson)
Ederson
Marquinhos
Thiago Silva
Richarlison
Gabriel Jesus
Gabriel Martinelli
Endrick
Estêvão Willian; (Estêvão)
Bruno Guimarães; (Guimarães)
João Pedro
Philippe Coutinho; (Coutinho)
Roberto Firmino; (Firmino)
Marta Vieira da Silva
Zinedine Zidane; (Zidane)
Thierry Henry
Michel Platini; (Platini)
Didier Deschamps; (Deschamps)
Antoine Griezmann; (Griezmann)
Paul Pogba; (Pogba)
N'Golo Kanté; (Kanté)
Karim Benzema; (Benzema)
Olivier Giroud; (Giroud)
Raphaël Varane; (Varane)
Hugo Lloris; (Lloris)
Ousmane Dembélé; (Dembélé)
Aurélien Tchouaméni; (Tchouaméni)
Eduardo Camavinga; (Camavinga)
William Saliba; (Saliba)
Michael Olise; (Olise)
Désiré Doué; (Doué)
Bradley Barcola; (Barcola)
Warren Zaïre-Emery; (Zaïre-Emery)
Mike Maignan; (Maignan)
Dayot Upamecano; (Upamecano)
Jules Koundé; (Koundé)
Adrien Rabiot; (Rabiot)
Randal Kolo Muani; (Kolo Muani)
Eric Cantona; (Cantona)
Arsène Wenger; (Wenger)
Luis Enrique
Achraf Hakimi; (Hakimi)
Khvicha Kvaratskhelia; Chwitscha Kwarazchelia (Kvaratskhelia, Kwarazchelia)
Gianluigi Donnarumma; (Donnarumma)
Gianluigi Buffon; (Buffon)
Andrea Pirlo; (Pirlo)
Francesco Totti; (Totti)
Paolo Maldini; (Maldini)
Roberto Baggio; (Baggio)
Fabio Cannavaro; (Cannavaro)
Giorgio Chiellini; (Chiellini)
Nicolò Barella
Federico Chiesa
Sandro Tonali; (Tonali)
Mario Balotelli; (Balotelli)
Carlo Ancelotti; (Ancelotti)
Massimiliano Allegri; (Allegri)
Simone Inzaghi; (Inzaghi)
Roberto Mancini; (Mancini)
Luciano Spalletti; (Spalletti)
Gennaro Gattuso; (Gattuso)
Claudio Ranieri; (Ranieri)
Maurizio Sarri; (Sarri)
Gian Piero Gasperini; (Gasperini)
Roberto De Zerbi; (De Zerbi)
Enzo Maresca; (Maresca)
Fabio Capello; (Capello)
Giovanni Trapattoni; (Trapattoni)
Pierluigi Collina
Xavi; Xavi Hernández
Andrés Iniesta; (Iniesta)
Sergio Ramos
Sergio Busquets; (Busquets)
Gerard Piqué; (?Piqué)
Iker Casillas; (Casillas)
Cesc Fàbregas; (Fàbregas)
Fernando Torres
Rodri; Rodrigo Hernández Cascante
Pedri; Pedro González López
?Gavi; Pablo Páez Gavira
Lamine Yamal; (Yamal)
Dani Olmo
Ferran Torres
Álvaro Morata; (Morata)
Mikel Oyarzabal; (Oyarzabal)
Mikel Merino
Nico Williams
Dani Carvajal; Daniel Carvajal
Marc Cucurella; (Cucurella)
Martín Zubimendi; (Zubimendi)
Pau Cubarsí; (Cubarsí)
Fermín López
Mikel Arteta; (Arteta)
Unai Emery; (?Emery)
Xabi Alonso; Xabier Alonso
Rafael Benítez; Rafa Benítez
Luis de la Fuente
Vicente del Bosque; (Del Bosque)
Andoni Iraola; (Iraola)
Roberto Martínez
Diego Simeone; (Simeone)
Luis Rubiales; (Rubiales)
Florentino Pérez
Joan Laporta; (Laporta)
Javier Tebas; (Tebas)
Aitana Bonmatí; (Bonmatí)
Alexia Putellas; (Putellas)
Jenni Hermoso; Jennifer Hermoso
Salma Paralluelo; (Paralluelo)
Mariona Caldentey; (Caldentey)
David Beckham; (Beckham)
Wayne Rooney; (Rooney)
Harry Kane; (Kane)
Jude Bellingham; (Bellingham)
Bukayo Saka; (Saka)
Phil Foden; (Foden)
Cole Palmer
Declan Rice
Marcus Rashford; (Rashford)
Raheem Sterling
Jack Grealish; (Grealish)
Jadon Sancho; (Sancho)
Trent Alexander-Arnold; (Alexander-Arnold)
Jordan Pickford; (Pickford)
Jordan Henderson
John Stones
Kyle Walker
Kieran Trippier; (Trippier)
Ollie Watkins
Eberechi Eze; (?Eze)
Anthony Gordon
Steven Gerrard; (Gerrard)
Frank Lampard; (Lampard)
Gary Lineker; (Lineker)
Gary Neville
Alan Shearer; (?Shearer)
Bobby Charlton
Bobby Moore
Paul Gascoigne; (Gascoigne, Gazza)
Jamie Vardy; (?Vardy)
Dele Alli
Gareth Southgate; (Southgate)
Eddie Howe
Sean Dyche; (Dyche)
Sam Allardyce; (Allardyce)
Harry Redknapp; (Redknapp)
Alex Ferguson; (Sir Alex)
Kenny Dalglish; (Dalglish)
Andrew Robertson; Andy Robertson
Scott McTominay; (McTominay)
Gareth Bale; (?Bale)
Ryan Giggs; (Giggs)
Roy Keane
George Best
Lucy Bronze
Leah Williamson
Chloe Kelly
Alessia Russo
Sarina Wiegman; (Wiegman)
Emma Hayes
Thomas Tuchel; (Tuchel)
Hansi Flick; Hans-Dieter Flick (?Flick)
Julian Nagelsmann; (Nagelsmann)
Joachim Löw; Joachim Loew, Jogi Löw (?Löw)
Ralf Rangnick; (Rangnick)
Ralph Hasenhüttl; (Hasenhüttl)
Oliver Glasner; (Glasner)
Franz Beckenbauer; (Beckenbauer)
Gerd Müller
Uli Hoeneß; (Hoeneß)
Karl-Heinz Rummenigge; (Rummenigge)
Rudi Völler; Rudi Voeller (Völler)
Lothar Matthäus; Lothar Matthaeus (Matthäus)
Oliver Kahn
Manuel Neuer; (?Neuer)
Thomas Müller; Thomas Mueller
Toni Kroos; (Kroos)
Mesut Özil; (Özil)
Bastian Schweinsteiger; (Schweinsteiger)
Philipp Lahm; (Lahm)
Mats Hummels; (Hummels)
Miroslav Klose; (Klose)
Jamal Musiala; (Musiala)
Florian Wirtz; (Wirtz)
Kai Havertz; (Havertz)
Joshua Kimmich; (Kimmich)
Leroy Sané
Serge Gnabry; (Gnabry)
Ilkay Gündogan; (Gündogan)
Antonio Rüdiger; Antonio Ruediger (Rüdiger)
Marc-André ter Stegen; (ter Stegen)
Niclas Füllkrug; (Füllkrug)
Nick Woltemade; (Woltemade)
Nico Schlotterbeck; (Schlotterbeck)
Vincent Kompany; (Kompany)
Max Eberl; (Eberl)
Jerome Boateng
David Alaba; (Alaba)
Marko Arnautovic; (Arnautovic)
Marcel Sabitzer; (Sabitzer)
Granit Xhaka; (Xhaka)
Xherdan Shaqiri; (Shaqiri)
Yann Sommer
Sepp Blatter; Joseph Blatter, Joseph S. Blatter (?Blatter)
Aleksander Čeferin; Alexander Ceferin (Čeferin)
Nasser Al-Khelaifi; (Al-Khelaifi)
Kevin De Bruyne; (De Bruyne)
Eden Hazard
Romelu Lukaku; (Lukaku)
Thibaut Courtois; (Courtois)
Jérémy Doku; (Doku)
Johan Cruyff; Johan Cruijff (Cruyff, Cruijff)
Marco van Basten; (van Basten)
Ruud Gullit; (Gullit)
Dennis Bergkamp; (Bergkamp)
Arjen Robben; (Robben)
Robin van Persie; (van Persie)
Virgil van Dijk; (van Dijk)
Frenkie de Jong
Memphis Depay; (Depay)
Cody Gakpo; (Gakpo)
Matthijs de Ligt; (de Ligt)
Denzel Dumfries
Xavi Simons
Louis van Gaal; (van Gaal)
Ronald Koeman; (Koeman)
Arne Slot
Erik ten Hag; (ten Hag)
Guus Hiddink; (Hiddink)
Peter Schmeichel
Kasper Schmeichel
Christian Eriksen
Rasmus Højlund; (Højlund)
Thomas Frank
Martin Ødegaard; (Ødegaard)
Alexander Sørloth; (Sørloth)
Ole Gunnar Solskjær; Ole Gunnar Solskjaer (Solskjær, Solskjaer)
Ada Hegerberg; (Hegerberg)
Zlatan Ibrahimović; (Ibrahimović, Zlatan)
Alexander Isak; (Isak)
Viktor Gyökeres; (Gyökeres)
Dejan Kulusevski; (Kulusevski)
Sven-Göran Eriksson
Graham Potter
Antonio Conte
Luka Modrić; (Modrić)
Ivan Perišić; (Perišić)
Mateo Kovačić; (Kovačić)
Joško Gvardiol; (Gvardiol)
Davor Šuker; (Šuker)
Zlatko Dalić; (Dalić)
Ivan Rakitić; (Rakitić)
Jan Oblak; (Oblak)
Benjamin Šeško; (Šeško)
Dušan Vlahović; (Vlahović)
Nemanja Vidić; (Vidić)
Nemanja Matić; (Matić)
Igor Tudor
Edin Džeko; (Džeko)
Andriy Shevchenko; Andrij Schewtschenko (Shevchenko)
Oleksandr Zinchenko; (Zinchenko)
Mykhailo Mudryk; (Mudryk)
Wojciech Szczęsny; (Szczęsny)
Piotr Zieliński
Dominik Szoboszlai; (Szoboszlai)
Ferenc Puskás; (Puskás)
Petr Čech; (Čech)
Pavel Nedvěd; (Nedvěd)
Patrik Schick; (Schick)
Hristo Stoichkov; (Stoichkov)
Gheorghe Hagi; (Hagi)
Mircea Lucescu; (Lucescu)
Lev Yashin; Lew Jaschin
Hakan Çalhanoğlu; (Çalhanoğlu)
Arda Güler
Kenan Yıldız
Fatih Terim; (?Terim)
Vincenzo Montella; (Montella)
Ruben Amorim
Rúben Dias
Bruno Fernandes
Bernardo Silva
Vitinha
João Neves
Nuno Mendes
Rafael Leão; (Leão)
João Félix
João Cancelo; (Cancelo)
Diogo Jota; (?Jota)
Luís Figo; (Figo)
Eusébio; Eusébio da Silva Ferreira
Nuno Espírito Santo
Fernando Santos
Marco Silva
Jorge Jesus
Jorge Mendes
Ángel Di María; (Di María)
Julián Álvarez
Lautaro Martínez
Emiliano Martínez; Dibu Martínez
Enzo Fernández
Alexis Mac Allister; (Mac Allister)
Rodrigo De Paul; (De Paul)
Cristian Romero
Lisandro Martínez
Paulo Dybala; (Dybala)
Sergio Agüero; Kun Agüero (Agüero)
Carlos Tevez; (Tevez)
Gabriel Batistuta; (Batistuta)
Juan Román Riquelme; (Riquelme)
Javier Mascherano; (Mascherano)
Lionel Scaloni; (Scaloni)
Mauricio Pochettino; (Pochettino)
Marcelo Bielsa; (Bielsa)
Alfredo Di Stéfano; (Di Stéfano)
Alejandro Garnacho; (Garnacho)
Franco Mastantuono; (Mastantuono)
Luis Suárez
Edinson Cavani; (Cavani)
Federico Valverde; Fede Valverde
Darwin Núñez
Ronald Araújo
Diego Forlán; (Forlán)
James Rodríguez
Luis Díaz
Radamel Falcao; (Falcao)
Alexis Sánchez
Arturo Vidal
Moisés Caicedo; (Caicedo)
Javier Hernández; (Chicharito)
Guillermo Ochoa
Raúl Jiménez
Santiago Giménez
Javier Aguirre
Keylor Navas
Alphonso Davies
Jonathan David
Christian Pulisic; (Pulisic)
Weston McKennie; (McKennie)
Gio Reyna; Giovanni Reyna
Gregg Berhalter; (Berhalter)
Jesse Marsch; (Marsch)
Landon Donovan
Megan Rapinoe; (Rapinoe)
Alex Morgan
Sophia Wilson
Trinity Rodman
Sam Kerr
Ange Postecoglou; (Postecoglou)
Son Heung-min; Heung-Min Son
Lee Kang-in
Kim Min-jae
Park Ji-sung
Hong Myung-bo
Takefusa Kubo; (Kubo)
Kaoru Mitoma; (Mitoma)
Wataru Endo
Hajime Moriyasu; (Moriyasu)
Sardar Azmoun; (Azmoun)
Mehdi Taremi; (Taremi)
Sunil Chhetri; (Chhetri)
Salem Al-Dawsari; (Al-Dawsari)
Didier Drogba; (Drogba)
Yaya Touré
Samuel Eto'o; (Eto'o)
Sadio Mané; (?Mané)
Riyad Mahrez; (Mahrez)
Victor Osimhen; (Osimhen)
Ademola Lookman; (?Lookman)
Alex Iwobi; (Iwobi)
Wilfred Ndidi; (Ndidi)
Samuel Chukwueze; (Chukwueze)
Asisat Oshoala; (Oshoala)
Jay-Jay Okocha; (Okocha)
Nwankwo Kanu
Mohammed Kudus; (?Kudus)
Thomas Partey; (?Partey)
Asamoah Gyan; (Gyan)
André Ayew
Jordan Ayew
Otto Addo
Pierre-Emerick Aubameyang; (Aubameyang)
Nicolas Jackson
Kalidou Koulibaly; (Koulibaly)
Édouard Mendy
Pape Thiaw; (Thiaw)
Nicolas Pépé; (Pépé)
Sébastien Haller
Franck Kessié; (Kessié)
Amad Diallo
Bryan Mbeumo; (Mbeumo)
André Onana; (Onana)
Serhou Guirassy; (Guirassy)
Yves Bissouma; (Bissouma)
Omar Marmoush; (Marmoush)
Hossam Hassan
Yassine Bounou; (Bounou)
Hakim Ziyech; (Ziyech)
Sofyan Amrabat; (Amrabat)
Brahim Díaz
Walid Regragui; (Regragui)
Vladimir Petković; (Petković)
Percy Tau
Ronwen Williams
Hugo Broos; (Broos)
Benni McCarthy
Barbra Banda
Victor Wanyama; (Wanyama)
`;

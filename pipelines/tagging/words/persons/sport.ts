/** Athletics, racing, cycling, golf, boxing, chess and other sport, as index.ts describes the lines. */
export const SPORT = `
Simone Biles; (Biles)
Eliud Kipchoge; (Kipchoge)
Usain Bolt
Max Verstappen; (Verstappen)
Lewis Hamilton
Tiger Woods
Carl Lewis
Jesse Owens
Mo Farah
Haile Gebrselassie; (Gebrselassie)
Kenenisa Bekele
Kelvin Kiptum; (Kiptum)
Faith Kipyegon; (Kipyegon)
Beatrice Chebet; (Chebet)
Ruth Chepngetich; (Chepngetich)
Emmanuel Wanyonyi; (Wanyonyi)
Sabastian Sawe; Sebastian Sawe (Sawe)
David Rudisha; (Rudisha)
Ferdinand Omanyala; (Omanyala)
Joshua Cheptegei; (Cheptegei)
Rebecca Cheptegei
Letsile Tebogo; (Tebogo)
Noah Lyles; (Lyles)
Fred Kerley; (Kerley)
Kishane Thompson
Oblique Seville
Sha'Carri Richardson
Shelly-Ann Fraser-Pryce; (Fraser-Pryce)
Shericka Jackson
Elaine Thompson-Herah; (Thompson-Herah)
Julien Alfred
Melissa Jefferson-Wooden; (Jefferson-Wooden)
Sydney McLaughlin-Levrone; Sydney McLaughlin (McLaughlin-Levrone)
Gabby Thomas
Allyson Felix
Femke Bol
Karsten Warholm; (Warholm)
Jakob Ingebrigtsen; (Ingebrigtsen)
Armand Duplantis; Mondo Duplantis (Duplantis)
Sifan Hassan
Neeraj Chopra
Arshad Nadeem
Keely Hodgkinson; (Hodgkinson)
Dina Asher-Smith; (Asher-Smith)
Jessica Ennis-Hill; (Ennis-Hill)
Sebastian Coe; Lord Coe (Lord Coe)
Caster Semenya; (Semenya)
Wayde van Niekerk; (van Niekerk)
Akani Simbine; (Simbine)
Oscar Pistorius
Malaika Mihambo; (Mihambo)
Marcell Jacobs; Lamont Marcell Jacobs
Gianmarco Tamberi; (Tamberi)
Mutaz Barshim; Mutaz Essa Barshim (Barshim)
Tobi Amusan; (Amusan)
Tigst Assefa; (Assefa)
Letesenbet Gidey; (Gidey)
Ryan Crouser; (Crouser)
Yulimar Rojas
Liu Xiang
Sergey Bubka; Sergej Bubka, Sergei Bubka (Bubka)
Thomas Bach; (IOC President Bach)
Kirsty Coventry; (IOC President Coventry)
Michael Phelps; (Phelps)
Katie Ledecky; (Ledecky)
Caeleb Dressel; (Dressel)
Léon Marchand
Summer McIntosh
Ariarne Titmus; (Titmus)
Adam Peaty; (Peaty)
Sun Yang
Pan Zhanle
Mark Spitz
Ian Thorpe
Tom Daley
Sunisa Lee; Suni Lee
Gabby Douglas
Jordan Chiles; (?Chiles)
Nadia Comăneci; (Comăneci)
Rebeca Andrade
Kohei Uchimura
Larry Nassar; (Nassar)
Imane Khelif; (Khelif)
Mikaela Shiffrin; (Shiffrin)
Lindsey Vonn; (Vonn)
Marco Odermatt; (Odermatt)
Lara Gut-Behrami; (Gut-Behrami)
Federica Brignone; (Brignone)
Marcel Hirscher; (Hirscher)
Johannes Høsflot Klæbo; Johannes Klæbo (Klæbo)
Therese Johaug; (Johaug)
Eileen Gu; Gu Ailing
Chloe Kim
Shaun White
Ilia Malinin; (Malinin)
Yuzuru Hanyu; (Hanyu)
Kamila Valieva; Kamila Walijewa (Valieva)
Ayrton Senna; (?Senna)
Michael Schumacher; (Schumacher)
Mick Schumacher
Ralf Schumacher
Alain Prost; (Prost)
Niki Lauda; (Lauda)
Sebastian Vettel; (Vettel)
Fernando Alonso
Nico Rosberg; (Rosberg)
Charles Leclerc; (Leclerc)
Lando Norris; (Norris)
Oscar Piastri; (Piastri)
George Russell
Carlos Sainz; Carlos Sainz Jr. (Sainz)
Sergio Pérez; Checo Pérez (Checo)
Valtteri Bottas; (Bottas)
Pierre Gasly; (Gasly)
Esteban Ocon; (Ocon)
Alex Albon; Alexander Albon (Albon)
Yuki Tsunoda; (Tsunoda)
Lance Stroll
Nico Hülkenberg; Nico Huelkenberg (Hülkenberg)
Kevin Magnussen; (Magnussen)
Daniel Ricciardo; (Ricciardo)
Kimi Räikkönen; (Räikkönen)
Kimi Antonelli; Andrea Kimi Antonelli (Antonelli)
Liam Lawson
Isack Hadjar; (Hadjar)
Oliver Bearman; Ollie Bearman (Bearman)
Gabriel Bortoleto; (Bortoleto)
Franco Colapinto; (Colapinto)
Zhou Guanyu; Guanyu Zhou
Romain Grosjean; (Grosjean)
Juan Manuel Fangio; (Fangio)
Toto Wolff
Christian Horner; (?Horner)
Frédéric Vasseur; Fred Vasseur (Vasseur)
Zak Brown
Andrea Stella
Laurent Mekies; (Mekies)
Adrian Newey; (Newey)
Helmut Marko
Bernie Ecclestone; (Ecclestone)
Stefano Domenicali; (Domenicali)
Mohammed Ben Sulayem; (Ben Sulayem)
Enzo Ferrari
Marc Márquez
Valentino Rossi
Francesco Bagnaia; Pecco Bagnaia (Bagnaia)
Jorge Martín
Fabio Quartararo; (Quartararo)
Sébastien Ogier; (Ogier)
Sébastien Loeb; (?Loeb)
Kalle Rovanperä; (Rovanperä)
Dale Earnhardt Jr.
Josef Newgarden; (Newgarden)
Álex Palou; (Palou)
Tadej Pogačar; (Pogačar)
Jonas Vingegaard; (Vingegaard)
Remco Evenepoel; (Evenepoel)
Primož Roglič; (Roglič)
Mathieu van der Poel; (van der Poel)
Wout van Aert; (van Aert)
Julian Alaphilippe; (Alaphilippe)
Thibaut Pinot
Egan Bernal
Nairo Quintana
Richard Carapaz; (Carapaz)
Isaac del Toro
Chris Froome; (Froome)
Geraint Thomas
Bradley Wiggins; (Wiggins)
Mark Cavendish; (Cavendish)
Peter Sagan
Juan Ayuso
João Almeida
Lance Armstrong
Eddy Merckx; (Merckx)
Bernard Hinault; (Hinault)
Miguel Indurain; (Indurain)
Jan Ullrich; (Ullrich)
Biniam Girmay; (Girmay)
Pauline Ferrand-Prévot; (Ferrand-Prévot)
Demi Vollering; (Vollering)
Rory McIlroy; (McIlroy)
Scottie Scheffler; (Scheffler)
Jon Rahm; (Rahm)
Bryson DeChambeau; (DeChambeau)
Brooks Koepka; (Koepka)
Dustin Johnson
Jordan Spieth; (Spieth)
Justin Thomas
Justin Rose
Xander Schauffele; (Schauffele)
Collin Morikawa; (Morikawa)
Viktor Hovland; (Hovland)
Hideki Matsuyama
Tommy Fleetwood; (Fleetwood)
Shane Lowry
Phil Mickelson; (Mickelson)
Jack Nicklaus; (Nicklaus)
Greg Norman
Sergio García
Seve Ballesteros; (Ballesteros)
Keegan Bradley
Luke Donald
Nelly Korda; (Korda)
Lydia Ko
Muhammad Ali; Cassius Clay
Mike Tyson; (Tyson)
Floyd Mayweather; Floyd Mayweather Jr. (Mayweather)
Tyson Fury; (?Fury)
Anthony Joshua
Oleksandr Usyk; Olexander Ussyk, Oleksandr Ussyk (Usyk, Ussyk)
Wladimir Klitschko
Canelo Álvarez; Saúl Álvarez, Saúl Canelo Álvarez (Canelo)
Terence Crawford
Naoya Inoue
Katie Taylor
Jake Paul
Conor McGregor; (McGregor)
Khabib Nurmagomedov; (Khabib)
Islam Makhachev; (Makhachev)
Ilia Topuria; (Topuria)
Francis Ngannou; (Ngannou)
Dana White
Magnus Carlsen; (Carlsen)
Hikaru Nakamura
Ding Liren
Gukesh Dommaraju; D. Gukesh (Gukesh)
R Praggnanandhaa; Rameshbabu Praggnanandhaa (Praggnanandhaa)
Viswanathan Anand
Bobby Fischer
Anatoly Karpov; Anatoli Karpow (Karpov)
Judit Polgár
P.V. Sindhu; P. V. Sindhu, Pusarla Venkata Sindhu
Viktor Axelsen; (Axelsen)
Lin Dan
Ma Long
Fan Zhendong
Truls Möregårdh
Mary Kom
Vinesh Phogat; (Phogat)
Teddy Riner; (Riner)
Ronnie O'Sullivan
Luke Littler; (?Littler)
Frankie Dettori; (Dettori)
Tony Hawk
`;

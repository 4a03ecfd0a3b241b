/** Other sport, as index.ts describes the lines. */
export const SPORT = `
Novak Djokovic; Novak Đoković (Djokovic)
Rafael Nadal; (Nadal)
Roger Federer; (Federer)
Carlos Alcaraz; (Alcaraz)
Jannik Sinner
Iga Świątek; (Świątek)
Naomi Osaka
Simone Biles; (Biles)
LeBron James
Eliud Kipchoge; (Kipchoge)
Usain Bolt
Max Verstappen; (Verstappen)
Lewis Hamilton
Tiger Woods
Virat Kohli; (Kohli)
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
Aryna Sabalenka; (Sabalenka)
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
Michael Jordan
Kobe Bryant
Shaquille O'Neal; (Shaq)
Magic Johnson; Earvin Johnson
Larry Bird
Kareem Abdul-Jabbar; (Abdul-Jabbar)
Charles Barkley
Stephen Curry; Steph Curry
Kevin Durant; (Durant)
Giannis Antetokounmpo; (Antetokounmpo, Giannis)
Nikola Jokić; (Jokić)
Luka Dončić; (Dončić)
Joel Embiid; (Embiid)
Jayson Tatum; (Tatum)
Jaylen Brown
Shai Gilgeous-Alexander; (Gilgeous-Alexander)
Anthony Edwards
Anthony Davis
Victor Wembanyama; (Wembanyama, Wemby)
Cooper Flagg; (Flagg)
Jalen Brunson; (Brunson)
Damian Lillard; (Lillard)
James Harden
Kawhi Leonard; (Kawhi)
Russell Westbrook; (Westbrook)
Kyrie Irving; (Kyrie)
Devin Booker
Donovan Mitchell
Trae Young
Ja Morant; (Morant)
Zion Williamson
Tyrese Haliburton; (Haliburton)
Karl-Anthony Towns
Jimmy Butler
Draymond Green
Klay Thompson
Bronny James
Rudy Gobert; (Gobert)
Domantas Sabonis; (Sabonis)
Kristaps Porziņģis; (Porziņģis)
Franz Wagner
Dennis Schröder
Dirk Nowitzki; (Nowitzki)
Pau Gasol
Tony Parker
Yao Ming
Steve Kerr
Erik Spoelstra; (Spoelstra)
Gregg Popovich; (Popovich)
Phil Jackson
Adam Silver; (Commissioner Silver)
Caitlin Clark
Angel Reese
A'ja Wilson
Brittney Griner; (Griner)
Breanna Stewart
Sachin Tendulkar; (Tendulkar)
MS Dhoni; M. S. Dhoni, Mahendra Singh Dhoni (Dhoni)
Rohit Sharma
Jasprit Bumrah; (Bumrah)
Rishabh Pant; (Pant)
Shubman Gill
KL Rahul; K. L. Rahul, Lokesh Rahul
Hardik Pandya; (Pandya)
Ravindra Jadeja; (Jadeja)
Ravichandran Ashwin; R. Ashwin
Yashasvi Jaiswal; (Jaiswal)
Mohammed Siraj
Mohammed Shami; (Shami)
Kuldeep Yadav
Suryakumar Yadav; (Suryakumar)
Shreyas Iyer
Sanju Samson
Abhishek Sharma
Cheteshwar Pujara; (Pujara)
Ajinkya Rahane; (Rahane)
Sourav Ganguly; (Ganguly)
Rahul Dravid; (Dravid)
Gautam Gambhir; (Gambhir)
Virender Sehwag; (Sehwag)
Anil Kumble; (Kumble)
Sunil Gavaskar; (Gavaskar)
Kapil Dev
Ravi Shastri; (Shastri)
Jay Shah
Harmanpreet Kaur; (Harmanpreet)
Smriti Mandhana; (Mandhana)
Vaibhav Suryavanshi; Vaibhav Sooryavanshi (Suryavanshi, Sooryavanshi)
Babar Azam
Shaheen Afridi; Shaheen Shah Afridi
Mohammad Rizwan; (Rizwan)
Shahid Afridi
Wasim Akram
Waqar Younis
Shoaib Akhtar
Javed Miandad; (Miandad)
Haris Rauf
Naseem Shah
Mohammad Amir
Shan Masood
Ben Stokes; (Stokes)
Joe Root
Jos Buttler; (Buttler)
Harry Brook
Jofra Archer
James Anderson; Jimmy Anderson
Stuart Broad
Ollie Pope
Zak Crawley
Ben Duckett; (Duckett)
Moeen Ali; (Moeen)
Brendon McCullum; (McCullum)
Ian Botham; (Botham)
Andrew Flintoff; Freddie Flintoff (Flintoff)
Kevin Pietersen; (Pietersen)
Alastair Cook
Nasser Hussain
Heather Knight
Nat Sciver-Brunt; (Sciver-Brunt)
Pat Cummins; (Cummins)
Steve Smith
David Warner
Mitchell Starc; (Starc)
Josh Hazlewood; (Hazlewood)
Travis Head
Glenn Maxwell
Usman Khawaja
Marnus Labuschagne; (Labuschagne)
Nathan Lyon
Shane Warne; (Warne)
Ricky Ponting; (Ponting)
Steve Waugh
Glenn McGrath
Don Bradman; Donald Bradman (Bradman)
Adam Gilchrist
Alyssa Healy
Ellyse Perry
Kane Williamson
Brian Lara
Chris Gayle; (Gayle)
Vivian Richards; Viv Richards
Garfield Sobers; Garry Sobers (Sobers)
Clive Lloyd
Kumar Sangakkara; (Sangakkara)
Mahela Jayawardene; (Jayawardene)
Muttiah Muralitharan; (Muralitharan)
Sanath Jayasuriya; (Jayasuriya)
Lasith Malinga; (Malinga)
Wanindu Hasaranga; (Hasaranga)
Shakib Al Hasan; (Shakib)
Tamim Iqbal
Mushfiqur Rahim; (Mushfiqur)
Litton Das
Rashid Khan
Trent Boult; (Boult)
Tim Southee; (Southee)
Rachin Ravindra
AB de Villiers; (de Villiers)
Jacques Kallis
Hansie Cronje; (Cronje)
Graeme Smith
Dale Steyn; (Steyn)
Kagiso Rabada; (Rabada)
Temba Bavuma; (Bavuma)
Aiden Markram; (Markram)
Quinton de Kock; (de Kock)
Siya Kolisi; (Kolisi)
Rassie Erasmus; (Rassie)
Eben Etzebeth; (Etzebeth)
Cheslin Kolbe
Antoine Dupont
Jonah Lomu; (Lomu)
Richie McCaw; (McCaw)
Dan Carter
Jonny Wilkinson
Eddie Jones
Warren Gatland; (Gatland)
Steve Borthwick; (Borthwick)
Andy Farrell
Owen Farrell
Maro Itoje; (Itoje)
Johnny Sexton; Jonathan Sexton (Sexton)
Fabien Galthié; (Galthié)
Scott Robertson
Ardie Savea
Beauden Barrett
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
Jordan Chiles; (Chiles)
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
Ayrton Senna; (Senna)
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
Christian Horner; (Horner)
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
Sébastien Loeb; (Loeb)
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
Shohei Ohtani; (Ohtani)
Aaron Judge
Mike Trout
Mookie Betts; (Betts)
Juan Soto
Vladimir Guerrero Jr.
Yoshinobu Yamamoto
Clayton Kershaw; (Kershaw)
Freddie Freeman
Bryce Harper
Cal Raleigh
Paul Skenes; (Skenes)
Tarik Skubal; (Skubal)
Fernando Tatis Jr.
Ichiro Suzuki; (Ichiro)
Babe Ruth
Barry Bonds
Alex Rodriguez; A-Rod
Derek Jeter; (Jeter)
Jackie Robinson
Rob Manfred; (Commissioner Manfred)
Tom Brady
Patrick Mahomes; (Mahomes)
Aaron Rodgers; (Rodgers)
Josh Allen
Lamar Jackson
Joe Burrow
Jalen Hurts
Dak Prescott
Travis Kelce; (Kelce)
Peyton Manning
Eli Manning
Colin Kaepernick; (Kaepernick)
Bill Belichick; (Belichick)
Andy Reid
Roger Goodell; (Goodell)
Jerry Jones
O.J. Simpson; O. J. Simpson
Damar Hamlin
Shedeur Sanders; (Shedeur)
Deion Sanders
Wayne Gretzky; (Gretzky)
Sidney Crosby
Alexander Ovechkin; Alex Ovechkin, Alexander Owetschkin (Ovechkin)
Connor McDavid; (McDavid)
Auston Matthews
Leon Draisaitl; (Draisaitl)
Nathan MacKinnon; (MacKinnon)
Jaromír Jágr; (Jágr)
Gary Bettman; (Bettman)
Muhammad Ali; Cassius Clay
Mike Tyson; (Tyson)
Floyd Mayweather; Floyd Mayweather Jr. (Mayweather)
Tyson Fury; (Fury)
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
Luke Littler; (Littler)
Frankie Dettori; (Dettori)
Tony Hawk
`;

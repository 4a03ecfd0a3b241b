/** Basketball, baseball, American football and ice hockey, as index.ts describes the lines. */
export const AMERICAN_SPORTS = `
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
Cooper Flagg; (?Flagg)
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
Shohei Ohtani; (Ohtani)
Aaron Judge
Mike Trout
Mookie Betts; (?Betts)
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
LeBron James
`;

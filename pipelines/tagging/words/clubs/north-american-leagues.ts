/** Teams of the NBA, WNBA, NFL, MLB and NHL; the format is told in index.ts. */
export const NORTH_AMERICAN_LEAGUES = `
Atlanta Hawks; ?Hawks; US
Boston Celtics; Celtics; US
Brooklyn Nets; New Jersey Nets, ?Nets; US
Charlotte Hornets; ?Hornets; US
Chicago Bulls; ?Bulls; US
Cleveland Cavaliers; ?Cavaliers, Cavs; US
Dallas Mavericks; ?Mavericks, ?Mavs; US
Denver Nuggets; ?Nuggets; US
Detroit Pistons; ?Pistons; US
Golden State Warriors; ?Golden State, ?Warriors; US
Houston Rockets; ?Rockets; US
Indiana Pacers; ?Pacers; US
Los Angeles Clippers; LA Clippers, ?Clippers; US
Los Angeles Lakers; LA Lakers, Lakers; US
Memphis Grizzlies; ?Grizzlies; US
Miami Heat; ?Heat; US
Milwaukee Bucks; ?Bucks; US
Minnesota Timberwolves; Timberwolves; US
New Orleans Pelicans; ?Pelicans; US
New York Knicks; Knicks; US
Oklahoma City Thunder; OKC Thunder, ?Thunder; US
Orlando Magic; ?Magic; US
Philadelphia 76ers; 76ers, Sixers; US
Phoenix Suns; ?Suns; US
Portland Trail Blazers; Trail Blazers, ?Blazers; US
Sacramento Kings; ?Kings; US
San Antonio Spurs; ?Spurs; US
Toronto Raptors; ?Raptors; CA
Utah Jazz; ?Jazz; US
Washington Wizards; ?Wizards; US
Atlanta Dream; ; US
Chicago Sky; ; US
Connecticut Sun; ; US
Dallas Wings; ?Wings; US
Golden State Valkyries; ?Valkyries; US
Indiana Fever; ?Fever; US
Las Vegas Aces; ?Aces; US
Los Angeles Sparks; LA Sparks, ?Sparks; US
Minnesota Lynx; ?Lynx; US
New York Liberty; ; US
Phoenix Mercury; ; US
Seattle Storm; ; US
Toronto Tempo; ; CA
Portland Fire; ?Portland Fire; US
Washington Mystics; ?Mystics; US
Arizona Cardinals; ?Cardinals; US
Atlanta Falcons; ?Falcons; US
Baltimore Ravens; ?Ravens; US
Buffalo Bills; ?Bills; US
Carolina Panthers; ?Panthers; US
Chicago Bears; ?Bears; US
Cincinnati Bengals; ?Bengals; US
Cleveland Browns; ?Browns; US
Dallas Cowboys; ?Cowboys; US
Denver Broncos; ?Broncos; US
Detroit Lions; ?Lions; US
Green Bay Packers; ?Packers; US
Houston Texans; ; US
Indianapolis Colts; ?Colts; US
Jacksonville Jaguars; ?Jaguars; US
Kansas City Chiefs; ?Chiefs; US
Las Vegas Raiders; Oakland Raiders, ?Raiders; US
Los Angeles Chargers; San Diego Chargers, LA Chargers, ?Chargers; US
Los Angeles Rams; St. Louis Rams, LA Rams, ?Rams; US
Miami Dolphins; ?Dolphins; US
Minnesota Vikings; ?Vikings; US
New England Patriots; ?Patriots; US
New Orleans Saints; ?Saints; US
New York Giants; ?Giants; US
New York Jets; ?Jets; US
Philadelphia Eagles; ?Eagles; US
Pittsburgh Steelers; ?Steelers; US
San Francisco 49ers; 49ers, Niners; US
Seattle Seahawks; Seahawks; US
Tampa Bay Buccaneers; ?Buccaneers, ?Bucs; US
Tennessee Titans; ?Titans; US
Washington Commanders; Washington Redskins; US
Arizona Diamondbacks; Diamondbacks; US
Atlanta Braves; ?Braves; US
Baltimore Orioles; ?Orioles; US
Boston Red Sox; Red Sox; US
Chicago Cubs; ?Cubs; US
Chicago White Sox; White Sox; US
Cincinnati Reds; ?Reds; US
Cleveland Guardians; Cleveland Indians; US
Colorado Rockies; ; US
Detroit Tigers; ?Tigers; US
Houston Astros; Astros; US
Kansas City Royals; ?Royals; US
Los Angeles Angels; Anaheim Angels, LA Angels, ?Angels; US
Los Angeles Dodgers; LA Dodgers, Dodgers; US
Miami Marlins; Florida Marlins, ?Marlins; US
Milwaukee Brewers; ?Brewers; US
Minnesota Twins; ?Twins; US
New York Mets; ?Mets; US
New York Yankees; ?Yankees; US
Oakland Athletics; Oakland A's, ?Athletics; US
Philadelphia Phillies; Phillies; US
Pittsburgh Pirates; ?Pirates; US
San Diego Padres; ?Padres; US
San Francisco Giants; SF Giants, ?Giants; US
Seattle Mariners; ?Mariners; US
St. Louis Cardinals; ?Cardinals; US
Tampa Bay Rays; ?Rays; US
Texas Rangers; ?Rangers; US
Toronto Blue Jays; Blue Jays; CA
Washington Nationals; Montreal Expos, ?Nats; US
Anaheim Ducks; ?Ducks; US
Boston Bruins; ?Bruins; US
Buffalo Sabres; ?Sabres; US
Calgary Flames; ?Flames; CA
Carolina Hurricanes; ?Hurricanes; US
Chicago Blackhawks; ?Blackhawks; US
Colorado Avalanche; ?Avalanche; US
Columbus Blue Jackets; Blue Jackets; US
Dallas Stars; ?Stars; US
Detroit Red Wings; Red Wings; US
Edmonton Oilers; ?Oilers; CA
Florida Panthers; ?Panthers; US
Los Angeles Kings; LA Kings, ?Kings; US
Minnesota Wild; ; US
Montreal Canadiens; Canadiens de Montréal, ?Canadiens, ?Habs; CA
Nashville Predators; ?Predators; US
New Jersey Devils; ?Devils; US
New York Islanders; ?Islanders; US
New York Rangers; ?Rangers; US
Ottawa Senators; ; CA
Philadelphia Flyers; ?Flyers; US
Pittsburgh Penguins; ?Penguins; US
San Jose Sharks; ?Sharks; US
Seattle Kraken; ?Kraken; US
St. Louis Blues; ?Blues; US
Tampa Bay Lightning; ?Lightning; US
Toronto Maple Leafs; Maple Leafs, ?Leafs; CA
Utah Mammoth; Utah Hockey Club; US
Vancouver Canucks; Canucks; CA
Vegas Golden Knights; Golden Knights; US
Washington Capitals; ?Capitals; US
Winnipeg Jets; ?Jets; CA
Arizona Coyotes; Phoenix Coyotes, ?Coyotes; US
Toronto Argonauts; ?Argonauts; CA
BC Lions; ; CA
Calgary Stampeders; Stampeders; CA
Edmonton Elks; ; CA
Saskatchewan Roughriders; Roughriders; CA
Winnipeg Blue Bombers; Blue Bombers; CA
Hamilton Tiger-Cats; Tiger-Cats; CA
Ottawa Redblacks; Redblacks; CA
Montreal Alouettes; ?Alouettes; CA
Harlem Globetrotters; ; US
`;

/**
 * Sports clubs. Name; other names, by commas; country. A name after "?" is that of a city or something else as well: it
 * counts only where the reader of names says organization.
 */
export const CLUBS = `
Manchester United; Man United, Man Utd; GB
Manchester City; Man City; GB
Liverpool FC; ?Liverpool; GB
Everton FC; ?Everton; GB
Arsenal FC; ?Arsenal; GB
Chelsea FC; ?Chelsea; GB
Tottenham Hotspur; ?Tottenham, ?Spurs; GB
Newcastle United; ; GB
Aston Villa; ; GB
West Ham United; West Ham; GB
Leicester City; ; GB
Leeds United; ; GB
Crystal Palace; ; GB
Nottingham Forest; ; GB
Wolverhampton Wanderers; ?Wolves; GB
Brighton & Hove Albion; Brighton and Hove Albion; GB
Celtic FC; ?Celtic; GB
Rangers FC; Glasgow Rangers; GB
Real Madrid; ; ES
FC Barcelona; Barça, Barca, ?Barcelona, ?Barcelone; ES
Atlético Madrid; Atletico Madrid, Atlético de Madrid; ES
Sevilla FC; ?Sevilla; ES
Valencia CF; ?Valencia; ES
Athletic Bilbao; Athletic Club; ES
Real Sociedad; ; ES
Real Betis; ; ES
Bayern Munich; FC Bayern, Bayern München, FC Bayern München, ?Bayern; DE
Borussia Dortmund; BVB; DE
Borussia Mönchengladbach; ; DE
RB Leipzig; ; DE
Bayer Leverkusen; ; DE
Eintracht Frankfurt; ; DE
VfB Stuttgart; ; DE
Werder Bremen; ; DE
Schalke 04; Schalke, FC Schalke 04; DE
Hertha BSC; Hertha Berlin; DE
1. FC Köln; FC Köln, FC Cologne; DE
Paris Saint-Germain; PSG, Paris St-Germain, Paris Saint Germain, Paris SG; FR
Olympique de Marseille; Olympique Marseille; FR
Olympique Lyonnais; Olympique Lyon; FR
AS Monaco; ; FR
Montpellier HSC; ?Montpellier; FR
Juventus; Juve; IT
AC Milan; ?Milan; IT
Inter Milan; ?Inter, Internazionale; IT
AS Roma; ?Roma; IT
SSC Napoli; ?Napoli; IT
SS Lazio; ?Lazio; IT
Atalanta; ; IT
Ajax; ?Ajax, Ajax Amsterdam; NL
PSV Eindhoven; PSV; NL
Feyenoord; ; NL
Benfica; ; PT
FC Porto; ?Porto; PT
Sporting CP; Sporting Lisbon; PT
Galatasaray; ; TR
Fenerbahçe; Fenerbahce; TR
Beşiktaş; Besiktas; TR
Shakhtar Donetsk; ; UA
Dynamo Kyiv; ; UA
Red Star Belgrade; ; RS
Boca Juniors; ; AR
River Plate; ; AR
Flamengo; ; BR
Palmeiras; ; BR
Al-Nassr; Al Nassr; SA
Al-Hilal; Al Hilal; SA
Al-Ittihad; Al Ittihad; SA
Al Ahly; Al-Ahly; EG
Zamalek; ; EG
Kaizer Chiefs; ; ZA
Orlando Pirates; ; ZA
Mamelodi Sundowns; ; ZA
Simba SC; ; TZ
Young Africans; ; TZ
Gor Mahia; ; KE
Inter Miami; ; US
LA Galaxy; ; US
New York Yankees; ?Yankees; US
New York Mets; ?Mets; US
Boston Red Sox; ?Red Sox; US
Los Angeles Dodgers; ?Dodgers; US
Chicago Cubs; ?Cubs; US
Toronto Blue Jays; ?Blue Jays; CA
Los Angeles Lakers; LA Lakers, L.A. Lakers, ?Lakers; US
Boston Celtics; ?Celtics; US
Chicago Bulls; ?Bulls; US
Golden State Warriors; ?Warriors; US
Miami Heat; ?Heat; US
New York Knicks; ?Knicks; US
Dallas Mavericks; ?Mavericks; US
Denver Nuggets; ?Nuggets; US
Milwaukee Bucks; ?Bucks; US
Philadelphia 76ers; 76ers; US
Toronto Raptors; ?Raptors; CA
Dallas Cowboys; ?Cowboys; US
New England Patriots; ?Patriots; US
Kansas City Chiefs; ?Chiefs; US
San Francisco 49ers; 49ers; US
Green Bay Packers; ?Packers; US
Philadelphia Eagles; ?Eagles; US
Mumbai Indians; ; IN
Chennai Super Kings; ; IN
Royal Challengers Bangalore; Royal Challengers Bengaluru; IN
Kolkata Knight Riders; ; IN
Red Bull Racing; ; AT
Red Bull; ; AT
`;

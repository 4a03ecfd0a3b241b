/** Football clubs of Europe; the format is told in index.ts. */
export const FOOTBALL_IN_EUROPE = `
Manchester United; Man United, Man Utd; GB
Manchester City; Man City; GB
Liverpool FC; ?Liverpool; GB
Everton FC; ?Everton; GB
Arsenal FC; ?Arsenal; GB
Chelsea FC; ?Chelsea; GB
Tottenham Hotspur; ?Tottenham, ?Spurs; GB
Newcastle United; ?Newcastle; GB
Aston Villa; ; GB
West Ham United; West Ham; GB
Leicester City; ?Leicester; GB
Leeds United; ?Leeds; GB
Crystal Palace; ; GB
Nottingham Forest; ; GB
Wolverhampton Wanderers; ?Wolves; GB
Brighton & Hove Albion; Brighton and Hove Albion, ?Brighton; GB
Southampton FC; ?Southampton; GB
Brentford FC; ?Brentford; GB
Fulham FC; ?Fulham; GB
AFC Bournemouth; ?Bournemouth; GB
Burnley FC; ?Burnley; GB
Watford FC; ?Watford; GB
Sunderland AFC; ?Sunderland; GB
Middlesbrough FC; ?Middlesbrough; GB
Norwich City; ?Norwich; GB
Ipswich Town; ?Ipswich; GB
Luton Town; ?Luton; GB
Sheffield United; Sheffield Utd; GB
Sheffield Wednesday; ; GB
West Bromwich Albion; West Brom; GB
Queens Park Rangers; QPR; GB
Derby County; ?Derby; GB
Blackburn Rovers; ?Blackburn; GB
Bolton Wanderers; ?Bolton; GB
Stoke City; ?Stoke; GB
Hull City; ?Hull; GB
Cardiff City; ?Cardiff; GB
Swansea City; ?Swansea; GB
Birmingham City; ?Birmingham; GB
Coventry City; ?Coventry; GB
Bristol City; ?Bristol; GB
Bristol Rovers; ; GB
Preston North End; ?Preston; GB
Millwall FC; ?Millwall; GB
Charlton Athletic; ?Charlton; GB
Wigan Athletic; ?Wigan; GB
Portsmouth FC; ?Portsmouth; GB
Reading FC; ?Reading; GB
Huddersfield Town; ?Huddersfield; GB
Plymouth Argyle; ; GB
Oxford United; ; GB
Wrexham AFC; ?Wrexham; GB
Blackpool FC; ?Blackpool; GB
Rotherham United; ?Rotherham; GB
Peterborough United; ?Peterborough; GB
Barnsley FC; ?Barnsley; GB
Bradford City; ?Bradford; GB
Notts County; ; GB
MK Dons; ; GB
AFC Wimbledon; ; GB
Leyton Orient; ; GB
Celtic FC; ?Celtic, Glasgow Celtic; GB
Rangers FC; Glasgow Rangers, ?Rangers; GB
Heart of Midlothian; ?Hearts; GB
Hibernian FC; ?Hibernian, ?Hibs; GB
Aberdeen FC; ?Aberdeen; GB
Dundee United; ; GB
Dundee FC; ?Dundee; GB
St Mirren; ; GB
Motherwell FC; ?Motherwell; GB
Kilmarnock FC; ?Kilmarnock; GB
St Johnstone; ; GB
Ross County; ; GB
Real Madrid; ; ES
FC Barcelona; Barça, ?Barcelona, ?Barcelone; ES
Atlético Madrid; Atlético de Madrid, ?Atlético; ES
Sevilla FC; ?Sevilla; ES
Valencia CF; ?Valencia; ES
Athletic Bilbao; Athletic Club; ES
Real Sociedad; ; ES
Real Betis; ?Betis; ES
Villarreal CF; ?Villarreal; ES
Espanyol; RCD Espanyol; ES
Celta Vigo; Celta de Vigo, RC Celta, ?Celta; ES
Getafe CF; ?Getafe; ES
Girona FC; ?Girona; ES
Osasuna; CA Osasuna; ES
RCD Mallorca; Real Mallorca, ?Mallorca; ES
Deportivo Alavés; Alavés; ES
Granada CF; ?Granada; ES
Levante UD; ?Levante; ES
Cádiz CF; ?Cádiz; ES
UD Las Palmas; ?Las Palmas; ES
Rayo Vallecano; ; ES
CD Leganés; ?Leganés; ES
Real Valladolid; ?Valladolid; ES
UD Almería; ?Almería; ES
Elche CF; ?Elche; ES
SD Eibar; ?Eibar; ES
SD Huesca; ?Huesca; ES
Málaga CF; ?Málaga; ES
Real Zaragoza; ?Zaragoza; ES
Sporting Gijón; Sporting de Gijón; ES
Real Oviedo; ?Oviedo; ES
Deportivo La Coruña; Deportivo de La Coruña; ES
Racing Santander; Racing de Santander; ES
Juventus; Juve; IT
AC Milan; ?Milan; IT
Inter Milan; ?Inter, ?Internazionale; IT
AS Roma; ?Roma; IT
SSC Napoli; ?Napoli; IT
SS Lazio; ?Lazio; IT
Atalanta; ; IT
Fiorentina; ACF Fiorentina; IT
Torino FC; ?Torino; IT
Bologna FC; ?Bologna; IT
Sampdoria; UC Sampdoria; IT
Genoa CFC; ?Genoa; IT
Udinese; ; IT
US Sassuolo; ?Sassuolo; IT
Cagliari Calcio; ?Cagliari; IT
Parma Calcio; ?Parma; IT
Hellas Verona; ?Verona; IT
Empoli FC; ?Empoli; IT
US Lecce; ?Lecce; IT
AC Monza; ?Monza; IT
Como 1907; ?Como; IT
US Salernitana; Salernitana; IT
Frosinone Calcio; ?Frosinone; IT
US Cremonese; Cremonese; IT
Spezia Calcio; ?Spezia; IT
Venezia FC; ?Venezia; IT
Palermo FC; ?Palermo; IT
Pisa SC; ?Pisa; IT
SSC Bari; ?Bari; IT
Chievo Verona; Chievo; IT
Bayern Munich; FC Bayern, Bayern München, FC Bayern München, ?Bayern; DE
Borussia Dortmund; BVB, ?Dortmund; DE
Borussia Mönchengladbach; ?Gladbach, ?Mönchengladbach; DE
RB Leipzig; ?Leipzig; DE
Bayer Leverkusen; ?Leverkusen; DE
Eintracht Frankfurt; ?Eintracht, ?Frankfurt; DE
VfB Stuttgart; ?Stuttgart; DE
Werder Bremen; ?Werder, ?Bremen; DE
Schalke 04; Schalke, FC Schalke 04; DE
Hertha BSC; Hertha Berlin, ?Hertha; DE
Union Berlin; 1. FC Union Berlin, FC Union Berlin; DE
1. FC Köln; FC Köln, FC Cologne, ?Cologne, ?Köln; DE
VfL Wolfsburg; ?Wolfsburg; DE
TSG Hoffenheim; 1899 Hoffenheim, ?Hoffenheim; DE
SC Freiburg; ?Freiburg; DE
Mainz 05; FSV Mainz, ?Mainz; DE
FC Augsburg; ?Augsburg; DE
VfL Bochum; ?Bochum; DE
1. FC Heidenheim; FC Heidenheim, ?Heidenheim; DE
FC St. Pauli; ?St Pauli; DE
Hamburger SV; ?HSV, Hamburg SV, ?Hamburg; DE
Holstein Kiel; ; DE
Darmstadt 98; ?Darmstadt; DE
Fortuna Düsseldorf; ; DE
Hannover 96; ?Hannover; DE
1. FC Nürnberg; FC Nürnberg, FC Nuremberg; DE
1. FC Kaiserslautern; FC Kaiserslautern, ?Kaiserslautern; DE
Arminia Bielefeld; ; DE
Greuther Fürth; ; DE
SC Paderborn; ?Paderborn; DE
Karlsruher SC; ; DE
Dynamo Dresden; ; DE
Hansa Rostock; ; DE
Eintracht Braunschweig; ; DE
Paris Saint-Germain; PSG, Paris St-Germain, Paris SG; FR
Olympique de Marseille; Olympique Marseille, ?Marseille; FR
Olympique Lyonnais; Olympique Lyon, ?Lyon; FR
AS Monaco; ?Monaco; FR
Montpellier HSC; ?Montpellier; FR
Lille OSC; LOSC, LOSC Lille, ?Lille; FR
OGC Nice; ?Nice; FR
Stade Rennais; ?Rennes; FR
RC Lens; Racing Club de Lens, ?Lens; FR
RC Strasbourg; Racing Club de Strasbourg, ?Strasbourg; FR
FC Nantes; ?Nantes; FR
AS Saint-Étienne; AS St-Étienne, ?Saint-Étienne, ?St Etienne; FR
Girondins de Bordeaux; Girondins Bordeaux, ?Bordeaux; FR
Stade de Reims; ?Reims; FR
Stade Brestois; ?Brest; FR
Toulouse FC; ?Toulouse; FR
Le Havre AC; ?Le Havre; FR
AJ Auxerre; ?Auxerre; FR
Angers SCO; ?Angers; FR
FC Metz; ?Metz; FR
FC Lorient; ?Lorient; FR
Clermont Foot; ; FR
Paris FC; ; FR
En Avant Guingamp; ?Guingamp; FR
Ajax; ?Ajax, Ajax Amsterdam; NL
PSV Eindhoven; PSV; NL
Feyenoord; ; NL
AZ Alkmaar; ?AZ; NL
FC Twente; Twente Enschede; NL
FC Utrecht; ?Utrecht; NL
SC Heerenveen; ?Heerenveen; NL
FC Groningen; ?Groningen; NL
Vitesse Arnhem; ?Vitesse; NL
Sparta Rotterdam; ; NL
Go Ahead Eagles; ; NL
NEC Nijmegen; ; NL
PEC Zwolle; ; NL
Fortuna Sittard; ; NL
Benfica; SL Benfica; PT
FC Porto; ?Porto; PT
Sporting CP; Sporting Lisbon; PT
Sporting Braga; SC Braga, ?Braga; PT
Vitória de Guimarães; Vitória Guimarães, Vitória SC; PT
Boavista FC; ?Boavista; PT
Marítimo; CS Marítimo; PT
FC Famalicão; ?Famalicão; PT
Rio Ave FC; ?Rio Ave; PT
Anderlecht; RSC Anderlecht, ?Anderlecht; BE
Club Brugge; Club Bruges; BE
KRC Genk; Racing Genk, ?Genk; BE
Standard Liège; Standard de Liège; BE
KAA Gent; AA Gent, ?Gent; BE
Union Saint-Gilloise; Royale Union Saint-Gilloise, Union St-Gilloise, Union SG; BE
Royal Antwerp; Antwerp FC, ?Antwerp; BE
Cercle Brugge; ; BE
KV Mechelen; ; BE
Sporting Charleroi; ?Charleroi; BE
Galatasaray; ; TR
Fenerbahçe; ; TR
Beşiktaş; ; TR
Trabzonspor; ; TR
İstanbul Başakşehir; ?Başakşehir; TR
Antalyaspor; ; TR
Konyaspor; ; TR
Bursaspor; ; TR
Kasımpaşa SK; ?Kasımpaşa; TR
Göztepe SK; ?Göztepe; TR
Sivasspor; ; TR
Olympiacos; Olympiakos; GR
Panathinaikos; ; GR
AEK Athens; AEK; GR
PAOK; PAOK Salonika, PAOK Thessaloniki; GR
Aris Thessaloniki; ; GR
APOEL Nicosia; APOEL; CY
Omonia Nicosia; ?Omonia; CY
Maccabi Tel Aviv; ; IL
Maccabi Haifa; ; IL
Hapoel Be'er Sheva; Hapoel Beersheba; IL
Beitar Jerusalem; ; IL
Zenit St. Petersburg; Zenit Saint Petersburg, ?Zenit; RU
Spartak Moscow; ?Spartak; RU
CSKA Moscow; ?CSKA; RU
Lokomotiv Moscow; ?Lokomotiv; RU
Dynamo Moscow; Dinamo Moscow; RU
FC Krasnodar; ?Krasnodar; RU
FC Rostov; ?Rostov; RU
Rubin Kazan; ; RU
Akhmat Grozny; ; RU
Shakhtar Donetsk; ?Shakhtar; UA
Dynamo Kyiv; Dynamo Kiev, Dinamo Kyiv; UA
Dnipro-1; SC Dnipro-1; UA
Zorya Luhansk; ; UA
Red Bull Salzburg; RB Salzburg, FC Salzburg, ?Salzburg; AT
Rapid Vienna; Rapid Wien; AT
Austria Vienna; Austria Wien; AT
Sturm Graz; ; AT
LASK; LASK Linz; AT
Wolfsberger AC; ; AT
FC Basel; ?Basel; CH
Young Boys; BSC Young Boys, ?Young Boys, Young Boys Bern; CH
FC Zürich; ; CH
Grasshopper Club Zürich; Grasshopper Zurich, Grasshoppers Zurich, ?Grasshoppers; CH
Servette FC; Servette Geneva, ?Servette; CH
FC Lugano; ?Lugano; CH
FC St. Gallen; ; CH
FC Luzern; ; CH
FC Sion; ?Sion; CH
Lausanne-Sport; ; CH
FC Copenhagen; FC København, ?Copenhagen; DK
Brøndby IF; ?Brøndby; DK
FC Midtjylland; ?Midtjylland; DK
FC Nordsjælland; FC Nordsjaelland, ?Nordsjælland, ?Nordsjaelland; DK
Aarhus GF; AGF Aarhus; DK
Malmö FF; Malmö FC, ?Malmö; SE
AIK; AIK Stockholm; SE
Djurgårdens IF; ?Djurgården; SE
Hammarby IF; ?Hammarby; SE
IFK Göteborg; IFK Gothenburg; SE
BK Häcken; ?Häcken; SE
IF Elfsborg; Elfsborg; SE
Rosenborg; Rosenborg BK; NO
Bodø/Glimt; FK Bodø/Glimt; NO
Molde FK; ?Molde; NO
Viking FK; Viking Stavanger; NO
SK Brann; ?Brann; NO
HJK Helsinki; HJK; FI
Legia Warsaw; Legia Warszawa, ?Legia; PL
Lech Poznań; ; PL
Raków Częstochowa; ; PL
Wisła Kraków; ; PL
Jagiellonia Białystok; Jagiellonia; PL
Sparta Prague; Sparta Praha; CZ
Slavia Prague; Slavia Praha; CZ
Viktoria Plzeň; ; CZ
Baník Ostrava; ; CZ
Slovan Bratislava; ; SK
Dinamo Zagreb; GNK Dinamo Zagreb; HR
Hajduk Split; ?Hajduk; HR
HNK Rijeka; ?Rijeka; HR
NK Osijek; ?Osijek; HR
Red Star Belgrade; Crvena Zvezda; RS
Partizan Belgrade; ?Partizan; RS
FK Vojvodina; ?Vojvodina; RS
Ferencváros; ; HU
Puskás Akadémia; ; HU
Steaua Bucharest; FCSB, Steaua; RO
CFR Cluj; ; RO
Dinamo Bucharest; ; RO
Rapid Bucharest; ; RO
Ludogorets Razgrad; Ludogorets; BG
CSKA Sofia; ; BG
Levski Sofia; ; BG
Sheriff Tiraspol; ; MD
Qarabağ FK; ?Qarabağ; AZ
BATE Borisov; BATE; BY
Olimpija Ljubljana; ; SI
NK Maribor; ?Maribor; SI
NK Celje; ?Celje; SI
Shamrock Rovers; ; IE
Bohemian FC; ?Bohemians; IE
Linfield FC; ?Linfield; GB
FK Kairat; Kairat Almaty; KZ
FC Astana; ; KZ
Livingston FC; ?Livingston; GB
Partick Thistle; ; GB
Falkirk FC; ?Falkirk; GB
Inverness Caledonian Thistle; ; GB
Dunfermline Athletic; ; GB
US Catanzaro; ?Catanzaro; IT
Brescia Calcio; ?Brescia; IT
Cesena FC; ?Cesena; IT
Pescara Calcio; ?Pescara; IT
Reggina; ; IT
Kayserispor; ; TR
Alanyaspor; ; TR
Gaziantep FK; ?Gaziantep; TR
Rizespor; Çaykur Rizespor; TR
Samsunspor; ; TR
Hatayspor; ; TR
Adana Demirspor; ; TR
Eyüpspor; ; TR
Ankaragücü; MKE Ankaragücü; TR
OFI Crete; ; GR
Volos FC; ; GR
KVC Westerlo; ?Westerlo; BE
OH Leuven; Oud-Heverlee Leuven; BE
Sint-Truiden VV; STVV, ?Sint-Truiden; BE
GD Estoril; Estoril Praia, ?Estoril; PT
Gil Vicente FC; ; PT
Moreirense; ; PT
Casa Pia AC; ; PT
FC Arouca; ?Arouca; PT
CD Santa Clara; ; PT
Nacional da Madeira; CD Nacional; PT
Estrela da Amadora; ; PT
NAC Breda; ; NL
Willem II; ?Willem II; NL
Heracles Almelo; ; NL
RKC Waalwijk; ; NL
Excelsior Rotterdam; ; NL
Krylia Sovetov; Krylya Sovetov; RU
FC Orenburg; ; RU
Torpedo Moscow; ; RU
Anzhi Makhachkala; ; RU
Dynamo Makhachkala; ; RU
Metalist Kharkiv; Metalist 1925; UA
Vorskla Poltava; ; UA
Polissya Zhytomyr; ; UA
Kryvbas Kryvyi Rih; ; UA
Karpaty Lviv; ; UA
Rukh Lviv; ; UA
Chornomorets Odesa; Chornomorets Odessa; UA
TSV Hartberg; ; AT
WSG Tirol; ; AT
SCR Altach; ; AT
Austria Klagenfurt; ; AT
FC Winterthur; ; CH
Yverdon-Sport; ; CH
Neuchâtel Xamax; ; CH
IFK Norrköping; ; SE
Kalmar FF; ; SE
IK Sirius; ; SE
Mjällby AIF; Mjällby; SE
Östersunds FK; ; SE
Helsingborgs IF; Helsingborg IF; SE
Vålerenga; Vålerenga IF; NO
Lillestrøm SK; ?Lillestrøm; NO
Sarpsborg 08; ; NO
Tromsø IL; ; NO
Stabæk Fotball; ?Stabæk; NO
Fredrikstad FK; ; NO
Silkeborg IF; ?Silkeborg; DK
Randers FC; ?Randers; DK
Viborg FF; ?Viborg; DK
Odense BK; Odense Boldklub; DK
Aalborg BK; AaB Aalborg; DK
Lyngby BK; ; DK
Vejle BK; Vejle Boldklub; DK
KuPS Kuopio; KuPS; FI
Górnik Zabrze; ; PL
Pogoń Szczecin; ; PL
Śląsk Wrocław; ; PL
Lechia Gdańsk; ; PL
Widzew Łódź; ; PL
MKS Cracovia; ?Cracovia; PL
Zagłębie Lubin; ; PL
Piast Gliwice; ; PL
Sigma Olomouc; ; CZ
Slovan Liberec; ; CZ
Mladá Boleslav FK; FK Mladá Boleslav; CZ
HNK Gorica; ; HR
NK Varaždin; ; HR
Čukarički; FK Čukarički; RS
TSC Bačka Topola; ; RS
Radnički Niš; ; RS
Spartak Trnava; ; SK
Újpest FC; ; HU
Breiðablik; ; IS
Víkingur Reykjavík; ; IS
KÍ Klaksvík; ; FO
KF Tirana; ; AL
FC Prishtina; ; XK
Shkëndija; ; MK
Zrinjski Mostar; ; BA
FK Sarajevo; ; BA
Borac Banja Luka; ; BA
Budućnost Podgorica; ; ME
Dinamo Tbilisi; ; GE
Ararat-Armenia; ; AM
Flora Tallinn; ; EE
Riga FC; ; LV
F91 Dudelange; ; LU
`;

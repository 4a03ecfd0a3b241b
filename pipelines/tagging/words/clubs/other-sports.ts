/** Teams of basketball, ice hockey and baseball elsewhere, of motor sport and cycling; the format is told in index.ts. */
export const OTHER_SPORTS = `
Anadolu Efes; Anadolu Efes Istanbul, Efes Istanbul; TR
Fenerbahçe Beko; ; TR
Panathinaikos AKTOR; ; GR
Žalgiris Kaunas; Žalgiris; LT
Baskonia; ; ES
Joventut Badalona; Joventut; ES
Unicaja Málaga; ; ES
Valencia Basket; ; ES
Olimpia Milano; Olimpia Milan, EA7 Emporio Armani Milan, Armani Milano; IT
Virtus Bologna; ; IT
Alba Berlin; ; DE
Bayern Munich Basketball; FC Bayern Basketball; DE
LDLC ASVEL; ASVEL, LDLC Asvel Villeurbanne; FR
AS Monaco Basket; ; FR
Paris Basketball; ; FR
Metropolitans 92; ; FR
KK Partizan; ; RS
KK Crvena zvezda; ; RS
Cibona Zagreb; Cibona; HR
Cedevita Olimpija; ; SI
Real Madrid Baloncesto; ; ES
UNICS Kazan; ; RU
Hapoel Tel Aviv; ; IL
Ak Bars Kazan; Ak Bars; RU
SKA Saint Petersburg; SKA St. Petersburg; RU
Metallurg Magnitogorsk; ; RU
Lokomotiv Yaroslavl; ; RU
Avangard Omsk; ; RU
Salavat Yulaev Ufa; Salavat Yulaev; RU
Traktor Chelyabinsk; ; RU
Severstal Cherepovets; ; RU
Avtomobilist Yekaterinburg; ; RU
Torpedo Nizhny Novgorod; ; RU
Neftekhimik Nizhnekamsk; ; RU
Sibir Novosibirsk; ; RU
Admiral Vladivostok; ; RU
Amur Khabarovsk; ; RU
Barys Astana; ; KZ
Dinamo Minsk; Dynamo Minsk; BY
Kunlun Red Star; ; CN
Jokerit; Jokerit Helsinki; FI
Frölunda; Frölunda HC; SE
Färjestad; Färjestad BK; SE
Eisbären Berlin; ; DE
Adler Mannheim; ; DE
EHC Red Bull München; Red Bull Munich, EHC Red Bull Munich; DE
ZSC Lions; ; CH
HC Davos; ; CH
SC Bern; ; CH
Yomiuri Giants; Tokyo Giants, ?Giants; JP
Hanshin Tigers; ?Tigers; JP
Hiroshima Toyo Carp; Hiroshima Carp; JP
Yokohama DeNA BayStars; Yokohama BayStars, DeNA BayStars, BayStars; JP
Chunichi Dragons; ; JP
Yakult Swallows; Tokyo Yakult Swallows; JP
Fukuoka SoftBank Hawks; SoftBank Hawks; JP
Orix Buffaloes; ; JP
Chiba Lotte Marines; Lotte Marines; JP
Saitama Seibu Lions; Seibu Lions; JP
Tohoku Rakuten Golden Eagles; Rakuten Eagles, Rakuten Golden Eagles; JP
Hokkaido Nippon-Ham Fighters; Nippon-Ham Fighters; JP
Doosan Bears; ; KR
LG Twins; ; KR
Kia Tigers; ; KR
Samsung Lions; ; KR
Lotte Giants; ; KR
SSG Landers; SK Wyverns; KR
Kiwoom Heroes; Nexen Heroes; KR
NC Dinos; ; KR
KT Wiz; ; KR
Hanwha Eagles; ; KR
Red Bull Racing; Oracle Red Bull Racing; AT
Red Bull; ; AT
Scuderia Ferrari; ; IT
Mercedes-AMG Petronas; Mercedes-AMG Petronas F1 Team; GB
McLaren Racing; McLaren F1 Team; GB
Aston Martin Aramco; Aston Martin F1 Team; GB
Alpine F1 Team; BWT Alpine, ?Alpine; FR
Williams Racing; Williams F1, ?Williams; GB
Haas F1 Team; Haas F1, MoneyGram Haas, ?Haas; US
Racing Bulls; Visa Cash App RB, AlphaTauri, Alpha Tauri, Toro Rosso, Scuderia AlphaTauri; IT
Sauber Motorsport; Kick Sauber, Stake F1 Team, ?Sauber, Alfa Romeo Sauber; CH
Force India; Racing Point; GB
Cadillac F1 Team; Cadillac F1; US
Audi F1 Team; Audi F1; DE
Ducati Lenovo; Ducati Corse; IT
Monster Energy Yamaha; Yamaha Factory Racing; JP
Repsol Honda; Honda HRC, Honda Racing Corporation, LCR Honda; JP
Aprilia Racing; ; IT
Red Bull KTM; Red Bull KTM Factory Racing; AT
Pramac Racing; Prima Pramac, ?Pramac; IT
Gresini Racing; ?Gresini; IT
Tech3; Red Bull KTM Tech3; FR
VR46 Racing Team; VR46; IT
Team Penske; ?Penske; US
Hendrick Motorsports; ; US
Joe Gibbs Racing; ; US
Andretti Global; Andretti Autosport; US
Chip Ganassi Racing; ; US
Arrow McLaren; ; US
Stewart-Haas Racing; ; US
23XI Racing; ; US
UAE Team Emirates; UAE Team Emirates XRG; AE
Visma-Lease a Bike; Team Visma-Lease a Bike, Jumbo-Visma; NL
Ineos Grenadiers; Team Sky, Team Ineos; GB
Soudal Quick-Step; Soudal-QuickStep, Deceuninck-Quick-Step, Quick-Step Floors, Quick-Step Alpha Vinyl; BE
Red Bull-Bora-Hansgrohe; Red Bull-Bora, Bora-Hansgrohe; DE
Lidl-Trek; Trek-Segafredo; US
EF Education-EasyPost; EF Education First, EF Education; US
Alpecin-Deceuninck; Alpecin-Fenix; BE
Groupama-FDJ; FDJ-Suez; FR
Decathlon AG2R La Mondiale; AG2R La Mondiale, AG2R Citroën; FR
Team Jayco AlUla; Jayco AlUla, Mitchelton-Scott, BikeExchange-Jayco; AU
Team Picnic PostNL; Picnic PostNL, Team DSM, Team Sunweb; NL
Movistar Team; ?Movistar; ES
Bahrain Victorious; Bahrain Merida; BH
XDS Astana; Astana Qazaqstan, Astana Pro Team; KZ
Intermarché-Wanty; Intermarché-Circus-Wanty; BE
Israel-Premier Tech; Israel Start-Up Nation; IL
Lotto Dstny; Lotto Soudal; BE
Arkéa-B&B Hotels; Arkéa-Samsic; FR
Cofidis; ?Cofidis; FR
TotalEnergies Cycling; ; FR
Uno-X Mobility; Uno-X; NO
Tudor Pro Cycling; ; CH
SD Worx-Protime; SD Worx; NL
Canyon-SRAM; ; DE
Emirates Team New Zealand; Team New Zealand; NZ
Alinghi; Alinghi Red Bull Racing; CH
Luna Rossa; Luna Rossa Prada Pirelli; IT
INEOS Britannia; ; GB
THW Kiel; ; DE
SC Magdeburg; ; DE
SG Flensburg-Handewitt; ; DE
Team Liquid; ; NL
G2 Esports; ; DE
FaZe Clan; ; US
Fnatic; ; GB
`;

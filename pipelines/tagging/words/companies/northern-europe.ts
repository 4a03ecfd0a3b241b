/** Companies of the Nordic and Baltic countries, as index.ts describes the lines. */
export const NORTHERN_EUROPE = `
Spotify; ; SPOT XNYS; SE
Volvo; Volvo Group, AB Volvo; VOLV-B XSTO; SE
Volvo Cars; ; VOLCAR-B XSTO; SE
Ericsson; ; ERIC-B XSTO; SE
H&M; Hennes & Mauritz; HM-B XSTO; SE
?Saab; ; SAAB-B XSTO; SE
Ikea; IKEA; ; SE
Northvolt; ; ; SE
Klarna; ; KLAR XNYS; SE
Scandinavian Airlines; ?SAS, SAS AB; ; SE
Skandinaviska Enskilda Banken; ?SEB; SEB-A XSTO; SE
Handelsbanken; Svenska Handelsbanken; SHB-A XSTO; SE
Swedbank; ; SWED-A XSTO; SE
Investor AB; ; INVE-B XSTO; SE
Industrivärden; ; INDU-C XSTO; SE
Kinnevik; ; KINV-B XSTO; SE
?EQT; EQT AB; EQT XSTO; SE
Atlas Copco; ; ATCO-A XSTO; SE
Epiroc; ; EPI-A XSTO; SE
Sandvik; ; SAND XSTO; SE
SKF; ; SKF-B XSTO; SE
?Scania; ; ; SE
Alfa Laval; ; ALFA XSTO; SE
Assa Abloy; ASSA ABLOY; ASSA-B XSTO; SE
Hexagon AB; ; HEXA-B XSTO; SE
Electrolux; ; ELUX-B XSTO; SE
?Husqvarna; ; HUSQ-B XSTO; SE
Essity; ; ESSITY-B XSTO; SE
?SCA; Svenska Cellulosa; SCA-B XSTO; SE
?Securitas; ; SECU-B XSTO; SE
Skanska; ; SKA-B XSTO; SE
NCC AB; ; NCC-B XSTO; SE
?Peab; ; PEAB-B XSTO; SE
SSAB; ; SSAB-A XSTO; SE
LKAB; ; ; SE
?Boliden; ; BOL XSTO; SE
Stegra; H2 Green Steel; ; SE
Telia; Telia Company; TELIA XSTO; SE
Tele2; ; TEL2-B XSTO; SE
Evolution AB; Evolution Gaming; EVO XSTO; SE
Embracer; Embracer Group; EMBRAC-B XSTO; SE
Mojang; Mojang Studios; ; SE
Paradox Interactive; ; PDX XSTO; SE
?DICE; ; ; SE
?Lovable; ; ; SE
Truecaller; ; TRUE-B XSTO; SE
Polestar; ; PSNY XNAS; SE
?Koenigsegg; ; ; SE
Volvo Trucks; ; ; SE
?Bofors; ; ; SE
Swedish Orphan Biovitrum; ?Sobi; SOBI XSTO; SE
?Getinge; ; GETI-B XSTO; SE
Elekta; ; EKTA-B XSTO; SE
Swedish Match; ; ; SE
SBB AB; Samhällsbyggnadsbolaget; SBB-B XSTO; SE
ICA Gruppen; ; ; SE
Systembolaget; ; ; SE
Fjällräven; ; ; SE
Fenix Outdoor; ; ; SE
Oriflame; ; ; SE
SJ AB; ; ; SE
PostNord; Postnord; ; SE
Stena Line; ; ; SE
Stena AB; ?Stena; ; SE
Nasdaq Stockholm; ?OMX, Stockholm Stock Exchange; ; SE
Orrön Energy; Lundin Energy, Lundin Petroleum, Lundin Oil; ORRON XSTO; SE
Preem; ; ; SE
Trustly; ; ; SE
King Digital Entertainment; ; ; SE
Absolut Company; ; ; SE
Novo Nordisk; ; NOVO-B XCSE; DK
Maersk; A.P. Moller-Maersk, Mærsk, AP Moller-Maersk; MAERSK-B XCSE; DK
Vestas; Vestas Wind Systems; VWS XCSE; DK
Ørsted; Orsted; ORSTED XCSE; DK
Carlsberg; ; CARL-B XCSE; DK
Lego; LEGO; ; DK
Danske Bank; ; DANSKE XCSE; DK
Jyske Bank; ; JYSK XCSE; DK
Nykredit; ; ; DK
Saxo Bank; ; ; DK
?Tryg; ; TRYG XCSE; DK
DSV; ; DSV XCSE; DK
?Pandora; ; PNDORA XCSE; DK
Coloplast; ; COLO-B XCSE; DK
Genmab; ; GMAB XCSE; DK
?Lundbeck; H. Lundbeck; HLUN-B XCSE; DK
Novonesis; Novozymes, Chr. Hansen; NSIS-B XCSE; DK
Novo Holdings; ; ; DK
Novo Nordisk Foundation; ; ; DK
Leo Pharma; LEO Pharma; ; DK
Bavarian Nordic; ; BAVA XCSE; DK
ALK-Abelló; ; ALK-B XCSE; DK
?Demant; ; DEMANT XCSE; DK
GN Store Nord; ; GN XCSE; DK
?Ambu; ; AMBU-B XCSE; DK
?Rockwool; ; ROCK-B XCSE; DK
FLSmidth; ; FLS XCSE; DK
Danfoss; ; ; DK
Grundfos; ; ; DK
Haldor Topsoe; Topsoe; ; DK
Bang & Olufsen; ; BO XCSE; DK
Arla Foods; ?Arla; ; DK
Danish Crown; ; ; DK
Royal Unibrew; ; RBREW XCSE; DK
Salling Group; ; ; DK
?Jysk; ?JYSK; ; DK
Bestseller A/S; ; ; DK
?Ecco; ; ; DK
?TDC; TDC Group; ; DK
Energinet; ; ; DK
DFDS; ; DFDS XCSE; DK
?Torm; ?TORM; TRMD XNAS; DK
?Norden; ; DNORD XCSE; DK
Danske Statsbaner; ; ; DK
ISS A/S; ; ISS XCSE; DK
Trustpilot; ; TRST XLON; DK
Nokia; ; NOKIA XHEL; FI
?Neste; ; NESTE XHEL; FI
Nordea; ; NDA-FI XHEL; FI
?Kone; ?KONE; KNEBV XHEL; FI
?Sampo; ; SAMPO XHEL; FI
?UPM; UPM-Kymmene; UPM XHEL; FI
Stora Enso; ; STERV XHEL; FI
Metsä Group; Metsa Group; ; FI
Metsä Board; Metsa Board; METSB XHEL; FI
Fortum; ; FORTUM XHEL; FI
Wärtsilä; Wartsila; WRT1V XHEL; FI
Metso; Metso Outotec, Outotec; METSO XHEL; FI
Valmet; ; VALMT XHEL; FI
Konecranes; ; KCR XHEL; FI
Hiab; Cargotec; HIAB XHEL; FI
Outokumpu; ; OUT1V XHEL; FI
Nokian Tyres; ; TYRES XHEL; FI
Finnair; ; FIA1S XHEL; FI
?Elisa; ; ELISA XHEL; FI
Kesko; ; KESKOB XHEL; FI
?S Group; ; ; FI
Orion Oyj; ; ORNBV XHEL; FI
Huhtamäki; Huhtamaki; HUH1V XHEL; FI
Fiskars; ; FSKRS XHEL; FI
Marimekko; ; MEKKO XHEL; FI
Supercell; ; ; FI
Rovio; Rovio Entertainment; ; FI
Remedy Entertainment; ; REMEDY XHEL; FI
Wolt; ; ; FI
?Oura; ; ; FI
?Patria; ; ; FI
Teollisuuden Voima; ?TVO; ; FI
Gasgrid Finland; ; ; FI
?Posti; ; ; FI
VR Group; ; ; FI
?Valio; ; ; FI
Viking Line; ; ; FI
IQM Quantum Computers; ; ; FI
ICEYE; Iceye; ; FI
Equinor; Statoil; EQNR XOSL; NO
Norsk Hydro; ; NHY XOSL; NO
Telenor; ; TEL XOSL; NO
?Yara; Yara International; YAR XOSL; NO
DNB; DNB Bank; DNB XOSL; NO
Storebrand; ; STB XOSL; NO
Gjensidige; ; GJF XOSL; NO
?Orkla; ; ORK XOSL; NO
?Mowi; ; MOWI XOSL; NO
SalMar; ; SALM XOSL; NO
Lerøy Seafood; Leroy Seafood; LSG XOSL; NO
?Aker; Aker ASA; AKER XOSL; NO
Aker BP; ; AKRBP XOSL; NO
Aker Solutions; ; AKSO XOSL; NO
Vår Energi; Var Energi; VAR XOSL; NO
?DNO; DNO ASA; DNO XOSL; NO
?TGS; TGS ASA; TGS XOSL; NO
Kongsberg Gruppen; ?Kongsberg; KOG XOSL; NO
Nammo; ; ; NO
Nel ASA; ; NEL XOSL; NO
Scatec; ; SCATC XOSL; NO
REC Silicon; ; RECSI XOSL; NO
Statkraft; ; ; NO
Statnett; ; ; NO
Norwegian Air Shuttle; Norwegian Air; NAS XOSL; NO
Widerøe; Wideroe; ; NO
Norse Atlantic; Norse Atlantic Airways; NORSE XOSL; NO
Wallenius Wilhelmsen; ; WAWI XOSL; NO
Höegh Autoliners; ; HAUTO XOSL; NO
Hurtigruten; ; ; NO
?Color Line; ; ; NO
Adevinta; ; ; NO
Opera Software; ; ; NO
Kahoot; Kahoot!; ; NO
Tomra; TOMRA; TOM XOSL; NO
Vinmonopolet; ; ; NO
Rema 1000; ; ; NO
Norges Bank Investment Management; NBIM; ; NO
Rystad Energy; Rystad; ; NO
Oslo Stock Exchange; Oslo Børs; ; NO
Autostore; AutoStore; AUTO XOSL; NO
Gassco; ; ; NO
Royal Greenland; ; ; GL
Air Greenland; ; ; GL
Atlantic Airways; ; ; FO
Bakkafrost; ; BAKKA XOSL; FO
Subsea 7; Subsea7; SUBC XOSL; GB
Frontline plc; ; FRO XNYS; CY
Golar LNG; ; GLNG XNAS; BM
Seadrill; ; SDRL XNYS; BM
BW LPG; ; BWLPG XOSL; SG
Icelandair; ; ICEAIR XICE; IS
WOW air; ; ; IS
Fly Play; ; ; IS
?Marel; ; ; IS
Embla Medical; Össur; EMBLA XCSE; IS
CCP Games; ; ; IS
Landsbanki; Landsbankinn; ; IS
Kaupthing; Kaupthing Bank; ; IS
Glitnir; ; ; IS
Arion Banki; ; ARION XICE; IS
Alvotech; ; ALVO XNAS; IS
Samherji; ; ; IS
Bolt Technology; ?Bolt; ; EE
Skeleton Technologies; ; ; EE
Tallink; ; TAL1T XTAL; EE
Eesti Energia; ; ; EE
Enefit Green; ; ; EE
Milrem Robotics; ; ; EE
airBaltic; AirBaltic; ; LV
ABLV; ABLV Bank; ; LV
Latvenergo; ; ; LV
Ignitis; Ignitis Group; IGN1L XLIT; LT
Orlen Lietuva; ; ; LT
Nord Security; ; ; LT
NordVPN; ; ; LT
Litgrid; ; ; LT
`;

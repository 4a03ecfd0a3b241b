/** Companies of Germany, Austria, Switzerland and Liechtenstein, as index.ts describes the lines. */
export const GERMAN_SPEAKING = `
Glencore; ; GLEN XLON; CH
Nestlé; Nestle; NESN XSWX; CH
Novartis; ; NOVN XSWX; CH
?Roche; Roche Holding, Hoffmann-La Roche; ROG XSWX; CH
UBS; UBS Group; UBSG XSWX; CH
Credit Suisse; Crédit Suisse; ; CH
Swiss Re; ; SREN XSWX; CH
Zurich Insurance; Zurich Insurance Group; ZURN XSWX; CH
ABB; ; ABBN XSWX; CH
Richemont; ; CFR XSWX; CH
Holcim; ; HOLN XSWX; CH
Liebherr; ; ; CH
Nord Stream AG; ; ; CH
Swiss International Air Lines; Swiss International Airlines; ; CH
Edelweiss Air; ; ; CH
Swissair; ; ; CH
Swissport; ; ; CH
?SBB; Schweizerische Bundesbahnen, Swiss Federal Railways; ; CH
Swisscom; ; SCMN XSWX; CH
Sunrise Communications; ; SUNN XSWX; CH
PostFinance; ; ; CH
Swiss Post; Schweizerische Post; ; CH
Julius Baer; Julius Bär, Julius Bär Gruppe; BAER XSWX; CH
Zürcher Kantonalbank; Zurich Cantonal Bank; ; CH
Raiffeisen Schweiz; Raiffeisen Switzerland; ; CH
?Pictet; ; ; CH
Lombard Odier; ; ; CH
?Vontobel; ; VONN XSWX; CH
EFG International; ; EFGN XSWX; CH
Partners Group; ; PGHN XSWX; CH
Swiss Life; ; SLHN XSWX; CH
Helvetia Insurance; Helvetia Baloise, Baloise; HBAN XSWX; CH
Lonza; ; LONN XSWX; CH
Givaudan; ; GIVN XSWX; CH
?Sika; ; SIKA XSWX; CH
?Alcon; ; ALC XSWX; CH
Sandoz; ; SDZ XSWX; CH
?Straumann; ; STMN XSWX; CH
Sonova; ; SOON XSWX; CH
Syngenta; ; ; CH
Clariant; ; CLN XSWX; CH
Dsm-Firmenich; DSM-Firmenich, dsm-firmenich, Firmenich, Royal DSM, ?DSM; DSFIR XAMS; CH
Lindt & Sprüngli; Lindt; LISN XSWX; CH
Barry Callebaut; ; BARN XSWX; CH
Nespresso; ; ; CH
?Emmi; ; EMMN XSWX; CH
Migros; ; ; CH
Coop Schweiz; Coop Switzerland; ; CH
?Swatch; Swatch Group; UHR XSWX; CH
?Rolex; ; ; CH
Patek Philippe; ; ; CH
Audemars Piguet; ; ; CH
?Omega; ; ; CH
On Holding; ; ONON XNYS; CH
Logitech; ; LOGN XSWX; CH
Temenos; ; TEMN XSWX; CH
Proton AG; Proton Mail; ; CH
?Kudelski; ; KUD XSWX; CH
Geberit; ; GEBN XSWX; CH
?Schindler; Schindler Holding; SCHP XSWX; CH
Amrize; ; AMRZ XNYS; CH
VAT Group; ; VACN XSWX; CH
?Georg Fischer; ; GF XSWX; CH
?Oerlikon; OC Oerlikon; OERL XSWX; CH
?Sulzer; ; SUN XSWX; CH
Stadler Rail; ; SRAIL XSWX; CH
Pilatus Aircraft; ; ; CH
RUAG; ; ; CH
Kuehne + Nagel; Kühne + Nagel, Kuehne+Nagel, Kuehne & Nagel; KNIN XSWX; CH
?MSC; Mediterranean Shipping Company; ; CH
MSC Cruises; ; ; CH
SGS; SGS SA; SGSN XSWX; CH
Adecco; Adecco Group; ADEN XSWX; CH
Avolta; Dufry; AVOL XSWX; CH
Axpo; ; ; CH
Alpiq; ; ; CH
Vitol; ; ; CH
?Gunvor; ; ; CH
Mercuria; ; ; CH
Xstrata; ; ; CH
Eurochem; EuroChem; ; CH
Galderma; ; GALD XSWX; CH
Idorsia; ; IDIA XSWX; CH
Actelion; ; ; CH
Six Group; SIX Swiss Exchange, Swiss Exchange; ; CH
Victorinox; ; ; CH
Climeworks; ; ; CH
Volkswagen; VW, Volkswagen Group; VOW3 XETR; DE
BMW; Bayerische Motoren Werke; BMW XETR; DE
Mercedes-Benz; ?Mercedes, Mercedes-Benz Group, Daimler; MBG XETR; DE
Porsche; ; P911 XETR; DE
Audi; ; ; DE
Siemens; ; SIE XETR; DE
Siemens Energy; ; ENR XETR; DE
SAP; ; SAP XETR; DE
?Allianz; Allianz SE; ALV XETR; DE
Deutsche Bank; ; DBK XETR; DE
Commerzbank; ; CBK XETR; DE
Deutsche Telekom; ?Telekom; DTE XETR; DE
DHL Group; DHL, Deutsche Post, Deutsche Post DHL; DHL XETR; DE
Deutsche Bahn; ; ; DE
Deutsche Börse; Deutsche Boerse; DB1 XETR; DE
Lufthansa; Deutsche Lufthansa, Lufthansa Group; LHA XETR; DE
BASF; ; BAS XETR; DE
?Bayer; Bayer AG; BAYN XETR; DE
BioNTech; Biontech; BNTX XNAS; DE
Fresenius; ; FRE XETR; DE
?Continental; Continental AG; CON XETR; DE
Thyssenkrupp; ThyssenKrupp; TKA XETR; DE
Rheinmetall; ; RHM XETR; DE
Adidas; adidas; ADS XETR; DE
?Puma; Puma SE; PUM XETR; DE
E.ON; E.On; EOAN XETR; DE
RWE; ; RWE XETR; DE
Uniper; ; UN0 XETR; DE
Munich Re; Münchener Rück, Munich Reinsurance; MUV2 XETR; DE
Infineon; Infineon Technologies; IFX XETR; DE
Zalando; ; ZAL XETR; DE
TUI; ; TUI1 XETR; DE
Bosch; Robert Bosch; ; DE
Airbus Defence and Space; ; ; DE
Aldi; Aldi Nord, Aldi Süd; ; DE
Lidl; ; ; DE
Kaufland; ; ; DE
Schwarz Group; Schwarz Gruppe, Schwarz-Gruppe; ; DE
Rewe; REWE, Rewe Group; ; DE
Edeka; EDEKA; ; DE
?Metro; Metro AG; B4B XETR; DE
Ceconomy; ; CEC XETR; DE
MediaMarkt; Media Markt, MediaMarktSaturn; ; DE
Galeria Karstadt Kaufhof; Karstadt, Kaufhof, Galeria Kaufhof; ; DE
dm-drogerie markt; ; ; DE
?Rossmann; ; ; DE
Otto Group; ?Otto, Otto Versand; ; DE
?Tchibo; ; ; DE
Hugo Boss; ?Boss; BOSS XETR; DE
Birkenstock; ; BIRK XNYS; DE
?About You; ; ; DE
Delivery Hero; ; DHER XETR; DE
Foodpanda; foodpanda; ; DE
HelloFresh; Hellofresh; HFG XETR; DE
Lieferando; ; ; DE
FlixBus; Flixbus, Flix SE, FlixTrain; ; DE
?Sixt; ; SIX2 XETR; DE
Beiersdorf; ; BEI XETR; DE
?Nivea; ; ; DE
?Henkel; ; HEN3 XETR; DE
Symrise; ; SY1 XETR; DE
Merck KGaA; ; MRK XETR; DE
Boehringer Ingelheim; ; ; DE
CureVac; Curevac; ; DE
Sartorius AG; ?Sartorius; SRT3 XETR; DE
Siemens Healthineers; ; SHL XETR; DE
Fresenius Medical Care; ; FME XETR; DE
?Carl Zeiss; ?Zeiss; ; DE
Carl Zeiss Meditec; ; AFX XETR; DE
Braun Melsungen; B. Braun; ; DE
Drägerwerk; ; DRW3 XETR; DE
Evotec; ; EVT XETR; DE
Hannover Re; Hannover Rück; HNR1 XETR; DE
Talanx; ; TLX XETR; DE
Ergo Group; ; ; DE
DZ Bank; ; ; DE
DekaBank; ; ; DE
Hypovereinsbank; HypoVereinsbank, HVB; ; DE
Bayerische Landesbank; BayernLB; ; DE
Landesbank Baden-Württemberg; LBBW; ; DE
Helaba; ; ; DE
KfW; Kreditanstalt für Wiederaufbau; ; DE
ING-DiBa; ; ; DE
N26; ; ; DE
Trade Republic; ; ; DE
Wirecard; ; ; DE
Aareal Bank; ; ; DE
Hypo Real Estate; ; ; DE
Berenberg; Berenberg Bank; ; DE
DWS; DWS Group; DWS XETR; DE
?Union Investment; ; ; DE
Vonovia; ; VNA XETR; DE
Deutsche Wohnen; ; DWNI XETR; DE
LEG Immobilien; ; LEG XETR; DE
Heidelberg Materials; HeidelbergCement; HEI XETR; DE
Hochtief; ; HOT XETR; DE
Bilfinger; ; GBF XETR; DE
Brenntag; ; BNR XETR; DE
Covestro; ; 1COV XETR; DE
Evonik; ; EVK XETR; DE
Lanxess; LANXESS; LXS XETR; DE
Wacker Chemie; ; WCH XETR; DE
K+S; ; SDF XETR; DE
Aurubis; ; NDA XETR; DE
Salzgitter AG; ?Salzgitter; SZG XETR; DE
SGL Carbon; ; SGL XETR; DE
MTU Aero Engines; ; MTX XETR; DE
Hensoldt; HENSOLDT; HAG XETR; DE
?Renk; ; R3NK XETR; DE
KNDS; Krauss-Maffei Wegmann; ; DE
Diehl Defence; ; ; DE
Heckler & Koch; ; ; DE
TKMS; ThyssenKrupp Marine Systems, Thyssenkrupp Marine Systems; TKMS XETR; DE
Meyer Werft; ; ; DE
Blohm + Voss; Blohm+Voss; ; DE
Quantum Systems; ; ; DE
?Helsing; ; ; DE
Isar Aerospace; ; ; DE
OHB; OHB SE; OHB XETR; DE
?Lilium; ; ; DE
Volocopter; ; ; DE
Daimler Truck; ; DTG XETR; DE
MAN Truck & Bus; ; ; DE
Traton; TRATON; 8TRA XETR; DE
Porsche SE; Porsche Automobil Holding; PAH3 XETR; DE
?Opel; ?Adam Opel; ; DE
ZF Friedrichshafen; ; ; DE
?Schaeffler; ; SHA XETR; DE
?Mahle; ?MAHLE; ; DE
?Hella; ; HLE XETR; DE
Knorr-Bremse; ; KBX XETR; DE
Aumovio; ; AMV0 XETR; DE
?Kion; ?KION, Kion Group; KGX XETR; DE
Jungheinrich; ; JUN3 XETR; DE
GEA Group; ; G1A XETR; DE
Krones; ; KRN XETR; DE
?Trumpf; ?TRUMPF; ; DE
?Kuka; ?KUKA; ; DE
Voith; ; ; DE
Stihl; STIHL; ; DE
?Festo; ; ; DE
?Miele; ; ; DE
BSH Hausgeräte; ; ; DE
?Viessmann; ; ; DE
?Vorwerk; ; ; DE
Aixtron; AIXTRON; AIXA XETR; DE
Siltronic; ; WAF XETR; DE
Jenoptik; ; JEN XETR; DE
Software AG; ; ; DE
TeamViewer; Teamviewer; TMV XETR; DE
Nemetschek; ; NEM XETR; DE
Bechtle; ; BC8 XETR; DE
Aleph Alpha; ; ; DE
DeepL; ; ; DE
Black Forest Labs; ; ; DE
Celonis; ; ; DE
United Internet; ; UTDI XETR; DE
1&1; 1&1 AG; 1U1 XETR; DE
Freenet AG; ; FNTN XETR; DE
Scout24; ; G24 XETR; DE
Rocket Internet; ; ; DE
Ströer; Stroeer; SAX XETR; DE
T-Systems; ; ; DE
EnBW; Energie Baden-Württemberg; EBK XETR; DE
50Hertz; ; ; DE
Amprion; ; ; DE
SEFE; Securing Energy for Europe; ; DE
Wintershall Dea; Wintershall; ; DE
?VNG; ; ; DE
Nordex; ; NDX1 XETR; DE
Enercon; ; ; DE
SMA Solar; SMA Solar Technology; S92 XETR; DE
Encavis; ; ; DE
Fraport; ; FRA XETR; DE
Eurowings; Germanwings; ; DE
?Condor; Condor Flugdienst; ; DE
Air Berlin; ; ; DE
Germania Fluggesellschaft; ; ; DE
Hapag-Lloyd; Hapag Lloyd; HLAG XETR; DE
HHLA; Hamburger Hafen und Logistik; HHFA XETR; DE
DB Schenker; ; ; DE
DB Cargo; ; ; DE
Hermes Group; ; ; DE
Lufthansa Technik; ; ; DE
Südzucker; Suedzucker; SZU XETR; DE
Dr. Oetker; Dr Oetker; ; DE
Haribo; ; ; DE
Ritter Sport; ; ; DE
?Tönnies; ; ; DE
?Beck's; ; ; DE
Paulaner; ; ; DE
Warsteiner; ; ; DE
?Jägermeister; ; ; DE
?Steiff; ; ; DE
?Playmobil; ; ; DE
Faber-Castell; ; ; DE
?Montblanc; ; ; DE
?Gerry Weber; ; ; DE
Jack Wolfskin; ; ; DE
CTS Eventim; Eventim; EVD XETR; DE
?Roland Berger; ; ; DE
Börse Frankfurt; Frankfurt Stock Exchange, Frankfurter Börse; ; DE
Toll Collect; ; ; DE
?Varta; ?VARTA; ; DE
?Leoni; ; ; DE
Schufa; SCHUFA; ; DE
Allianz Global Investors; ; ; DE
TÜV Süd; TÜV SÜD, TUV SUD; ; DE
TÜV Rheinland; ; ; DE
Erste Group; ; EBS XWBO; AT
Raiffeisen Bank International; ?Raiffeisen Bank, ?Raiffeisen; RBI XWBO; AT
OMV; ; OMV XWBO; AT
ams Osram; Osram, AMS Osram, ams-Osram; AMS XSWX; AT
Austrian Airlines; Austrian Airlines AG; ; AT
ÖBB; Österreichische Bundesbahnen, Austrian Federal Railways; ; AT
Westbahn; ; ; AT
Voestalpine; voestalpine; VOE XWBO; AT
?Verbund; Verbund AG; VER XWBO; AT
?Andritz; ; ANDR XWBO; AT
Wienerberger; ; WIE XWBO; AT
Vienna Insurance Group; ; VIG XWBO; AT
Uniqa; UNIQA; UQA XWBO; AT
BAWAG; Bawag, BAWAG Group; BG XWBO; AT
Bank Austria; ; ; AT
Österreichische Post; Austrian Post; POST XWBO; AT
A1 Telekom Austria; Telekom Austria, A1 Group; TKA XWBO; AT
Strabag; STRABAG; STR XWBO; AT
Immofinanz; IMMOFINANZ; ; AT
Lenzing AG; ?Lenzing; LNZ XWBO; AT
Borealis AG; ; ; AT
?Signa; Signa Holding; ; AT
?KTM; ; ; AT
Pierer Mobility; Bajaj Mobility; ; AT
?Swarovski; ; ; AT
?Kapsch; ; ; AT
Novomatic; ; ; AT
Hypo Alpe Adria; ; ; AT
Vienna Airport; Flughafen Wien; FLU XWBO; AT
Vienna Stock Exchange; Wiener Börse; ; AT
Spar Österreich; ; ; AT
Qiagen; QIAGEN; QIA XETR; NL
TenneT; Tennet; ; NL
Siemens Gamesa; ; ; ES
Aroundtown; ; AT1 XETR; LU
Vattenfall; ; ; SE
?Steinhoff; Steinhoff International; ; ZA
?Cartier; ; ; FR
Trafigura; ; ; SG
?LGT; LGT Group; ; LI
?Hilti; ; ; LI
`;

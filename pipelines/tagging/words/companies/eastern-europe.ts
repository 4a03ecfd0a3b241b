/** Companies of central and eastern Europe, the Caucasus and central Asia, as index.ts describes the lines. */
export const EASTERN_EUROPE = `
Orlen; PKN Orlen; PKN XWAR; PL
Pekao; Bank Pekao; PEO XWAR; PL
PKO Bank Polski; PKO BP; PKO XWAR; PL
mBank; MBank; MBK XWAR; PL
Santander Bank Polska; Erste Bank Polska; ; PL
Alior Bank; ; ALR XWAR; PL
PZU; ; PZU XWAR; PL
KGHM; KGHM Polska Miedź; KGH XWAR; PL
PGE; Polska Grupa Energetyczna; PGE XWAR; PL
Tauron; TAURON; TPE XWAR; PL
?Enea; ; ENA XWAR; PL
?Lotos; Grupa Lotos; ; PL
PGNiG; ; ; PL
?JSW; Jastrzębska Spółka Węglowa; JSW XWAR; PL
Polska Grupa Górnicza; ; ; PL
CD Projekt; CD Projekt Red; CDR XWAR; PL
Techland; ; ; PL
11 bit studios; ; 11B XWAR; PL
?Allegro; Allegro.eu; ALE XWAR; PL
Dino Polska; ; DNP XWAR; PL
Żabka; Zabka, Żabka Group; ZAB XWAR; PL
Biedronka; ; ; PL
?LPP; LPP SA; LPP XWAR; PL
CCC SA; ; CCC XWAR; PL
?Pepco; Pepco Group; PCO XWAR; PL
Asseco; Asseco Poland; ACP XWAR; PL
Cyfrowy Polsat; ; CPS XWAR; PL
Polsat; Telewizja Polsat; ; PL
Orange Polska; ; OPL XWAR; PL
LOT Polish Airlines; ?LOT, Polskie Linie Lotnicze LOT; ; PL
PKP Intercity; ; ; PL
PKP Cargo; ; PKP XWAR; PL
?PKP; Polskie Koleje Państwowe; ; PL
Polska Grupa Zbrojeniowa; ?PGZ; ; PL
WB Group; WB Electronics; ; PL
Pesa Bydgoszcz; ; ; PL
Solaris Bus & Coach; ; ; PL
Poczta Polska; ; ; PL
Gaz-System; ; ; PL
Warsaw Stock Exchange; ; GPW XWAR; PL
OTP Bank; ; OTP XBUD; HU
?MOL; MOL Group, MOL Hungarian Oil and Gas; MOL XBUD; HU
Gedeon Richter; Richter Gedeon; RICHT XBUD; HU
Magyar Telekom; ; MTELEKOM XBUD; HU
4iG; ; 4IG XBUD; HU
MVM Group; ; ; HU
Malév; Malev; ; HU
Opus Global; ; OPUS XBUD; HU
MBH Bank; MKB Bank; MBHBANK XBUD; HU
Sberbank; ; SBER MISX; RU
Gazprom; ; GAZP MISX; RU
Rosneft; ; ROSN MISX; RU
Lukoil; LUKOIL; LKOH MISX; RU
Novatek; ; NVTK MISX; RU
Aeroflot; ; AFLT MISX; RU
Yandex; ; YDEX MISX; RU
Rosatom; ; ; RU
Surgutneftegas; Surgutneftegaz; SNGS MISX; RU
Gazprom Neft; ; SIBN MISX; RU
Gazprombank; ; ; RU
Tatneft; ; TATN MISX; RU
Bashneft; ; BANE MISX; RU
Transneft; ; TRNFP MISX; RU
Yukos; YUKOS; ; RU
TNK-BP; ; ; RU
Sibur; SIBUR; ; RU
Rusal; RUSAL, UC Rusal; RUAL MISX; RU
En+ Group; En+; ENPG MISX; RU
Norilsk Nickel; Nornickel; GMKN MISX; RU
Severstal; ; CHMF MISX; RU
NLMK; Novolipetsk Steel; NLMK MISX; RU
Magnitogorsk Iron and Steel; ?MMK; MAGN MISX; RU
Evraz; EVRAZ; ; RU
Mechel; ; MTLR MISX; RU
Alrosa; ALROSA; ALRS MISX; RU
?Polyus; ; PLZL MISX; RU
Uralkali; ; ; RU
PhosAgro; Phosagro; PHOR MISX; RU
?Acron; ; AKRN MISX; RU
VTB; VTB Bank; VTBR MISX; RU
VEB.RF; Vnesheconombank, ?VEB; ; RU
Alfa-Bank; Alfa Bank; ; RU
Alfa Group; ; ; RU
T-Technologies; TCS Group; T MISX; RU
T-Bank; Tinkoff Bank, Tinkoff; ; RU
Rosselkhozbank; Russian Agricultural Bank; ; RU
Promsvyazbank; ; ; RU
Sovcombank; ; SVCB MISX; RU
Moscow Exchange; MOEX; MOEX MISX; RU
Russian Direct Investment Fund; RDIF; ; RU
Rostec; Rostech; ; RU
Rosoboronexport; ; ; RU
United Aircraft Corporation; ; UNAC MISX; RU
United Shipbuilding Corporation; ; ; RU
?Sukhoi; ; ; RU
?Tupolev; ; ; RU
Almaz-Antey; ; ; RU
Uralvagonzavod; ; ; RU
Kalashnikov Concern; ; ; RU
Russian Railways; RZD; ; RU
Sovcomflot; ; FLOT MISX; RU
Rostelecom; ; RTKM MISX; RU
?MegaFon; ?Megafon; ; RU
Mobile TeleSystems; ?MTS; MTSS MISX; RU
VimpelCom; ?Beeline; ; RU
?Sistema; ; AFKS MISX; RU
?VK; VKontakte, Vkontakte; VKCO MISX; RU
Mail.ru; Mail.Ru; ; RU
Kaspersky Lab; ?Kaspersky; ; RU
?Ozon; ; OZON MISX; RU
Wildberries; ; ; RU
HeadHunter Group; ; HEAD MISX; RU
?Magnit; ; MGNT MISX; RU
X5 Group; X5 Retail Group, ?X5; X5 MISX; RU
Inter RAO; ; IRAO MISX; RU
RusHydro; ; HYDR MISX; RU
Rosseti; ; FEES MISX; RU
AvtoVAZ; Avtovaz, AvtoVaz; ; RU
?Lada; ; ; RU
Kamaz; KAMAZ; KMAZ MISX; RU
GAZ Group; ; ; RU
S7 Airlines; ; ; RU
Utair; UTair; UTAR MISX; RU
?Pobeda; ; ; RU
Rossiya Airlines; ; ; RU
Ural Airlines; ; ; RU
Azur Air; ; ; RU
Russian Post; ; ; RU
?Segezha; ; SGZH MISX; RU
Concord Management; ; ; RU
Lamoda; ; ; RU
R-Pharm; ; ; RU
ČEZ; CEZ; CEZ XPRA; CZ
Komerční banka; Komercni banka; KOMB XPRA; CZ
Moneta Money Bank; ; MONET XPRA; CZ
Škoda Auto; Skoda Auto, ?Škoda, ?Skoda; ; CZ
Škoda Transportation; Skoda Transportation; ; CZ
Tatra Trucks; ; ; CZ
Colt CZ; Colt CZ Group, Česká zbrojovka; CZG XPRA; CZ
Czechoslovak Group; ?CSG; ; CZ
Energetický a průmyslový holding; EP Group, ?EPH; ; CZ
PPF Group; ?PPF; ; CZ
Agrofert; ; ; CZ
Avast; ; ; CZ
Czech Airlines; ČSA; ; CZ
Smartwings; ; ; CZ
České dráhy; Ceske drahy, Czech Railways; ; CZ
RegioJet; ; ; CZ
Budweiser Budvar; Budvar; ; CZ
Pilsner Urquell; ; ; CZ
Aero Vodochody; ; ; CZ
Home Credit; ; ; CZ
Unipetrol; ; ; CZ
Prague Stock Exchange; ; ; CZ
Kofola; ; KOFOL XPRA; CZ
Slovnaft; ; ; SK
Slovenské elektrárne; Slovenske elektrarne; ; SK
?Eset; ?ESET; ; SK
?SPP; Slovenský plynárenský priemysel; ; SK
Eustream; ; ; SK
Tatra banka; ; ; SK
Penta Investments; ; ; SK
Banca Transilvania; ; TLV XBSE; RO
BRD Groupe Société Générale; ; BRD XBSE; RO
OMV Petrom; Petrom; SNP XBSE; RO
Romgaz; ; SNG XBSE; RO
Nuclearelectrica; ; SNN XBSE; RO
?Hidroelectrica; ; H2O XBSE; RO
Transgaz; ; TGN XBSE; RO
Transelectrica; ; TEL XBSE; RO
?Electrica; ; EL XBSE; RO
Fondul Proprietatea; ; FP XBSE; RO
Digi Communications; ; DIGI XBSE; RO
Rompetrol; KMG International; ; RO
?Dacia; Automobile Dacia; ; RO
Tarom; TAROM; ; RO
?Blue Air; ; ; RO
Bitdefender; ; ; RO
CFR Călători; ; ; RO
Bucharest Stock Exchange; ; BVB XBSE; RO
UiPath; ; PATH XNYS; US
EPAM; EPAM Systems; EPAM XNYS; US
Bulgargaz; ; ; BG
Bulgartransgaz; ; ; BG
Vivacom; ; ; BG
Bulgaria Air; ; ; BG
VMZ Sopot; ; ; BG
Corporate Commercial Bank; ; ; BG
?INA; Industrija nafte; INA XZAG; HR
Croatia Airlines; ; ; HR
Fortenova; Agrokor; ; HR
?Podravka; ; PODR XZAG; HR
?Rimac; Rimac Automobili; ; HR
Infobip; ; ; HR
Hrvatski Telekom; ; HT XZAG; HR
Hrvatska elektroprivreda; ?HEP; ; HR
?Krka; ; KRKG XLJU; SI
Petrol Ljubljana; Petrol d.d.; PETG XLJU; SI
Nova Ljubljanska Banka; ?NLB; NLBR XLJU; SI
Adria Airways; ; ; SI
Gorenje; ; ; SI
Mercator Group; ; ; SI
Outfit7; ; ; SI
?NIS; Naftna Industrija Srbije; NIIS XBEL; RS
Air Serbia; ; ; RS
Telekom Srbija; ; ; RS
Elektroprivreda Srbije; ?EPS; ; RS
Srbijagas; ; ; RS
?Zastava; ; ; RS
Yugoimport; ; ; RS
Air Montenegro; Montenegro Airlines; ; ME
Elektroprivreda BiH; ; ; BA
BH Telecom; ; ; BA
Energoatom; ; ; UA
Ukrenergo; ; ; UA
Ukrzaliznytsia; Ukrainian Railways, Ukrzaliznytsya; ; UA
DTEK; ; ; UA
Metinvest; ; ; UA
System Capital Management; ; ; UA
Ukrnafta; ; ; UA
Ukroboronprom; Ukrainian Defense Industry; ; UA
?Antonov; ; ; UA
Motor Sich; ; ; UA
?PrivatBank; ?Privatbank; ; UA
Oschadbank; ; ; UA
Monobank; ; ; UA
Ukraine International Airlines; ; ; UA
Kyivstar; ; KYIV XNAS; UA
Nova Poshta; ; ; UA
Ukrposhta; ; ; UA
Kernel Holding; ; KER XWAR; UA
?MHP; ; MHPC XLON; UA
Roshen; ; ; UA
?Fire Point; ; ; UA
Ferrexpo; ; FXPO XLON; CH
Belaruskali; ; ; BY
Belavia; ; ; BY
BelAZ; ; ; BY
Minsk Tractor Works; ; ; BY
?Wargaming; ; ; CY
Moldovagaz; ; ; MD
Air Moldova; ; ; MD
Solidcore Resources; Polymetal; ; KZ
KazMunayGas; KazMunaiGas; KMGZ XKAZ; KZ
Kazatomprom; ; KZAP XKAZ; KZ
Kaspi.kz; ?Kaspi; KSPI XNAS; KZ
Halyk Bank; ; HSBK XKAZ; KZ
Air Astana; ; AIRA XKAZ; KZ
Samruk-Kazyna; Samruk Kazyna; ; KZ
Tengizchevroil; ; ; KZ
Caspian Pipeline Consortium; ; ; KZ
Eurasian Resources Group; ENRC, Eurasian Natural Resources Corporation; ; KZ
Freedom Holding; ; FRHC XNAS; KZ
VEON; Veon; VEON XNAS; AE
?Telegram; ; ; AE
Uzbekistan Airways; ; ; UZ
Uzbekneftegaz; ; ; UZ
Navoi Mining; ; ; UZ
SOCAR; Socar; ; AZ
Azerbaijan Airlines; AZAL; ; AZ
TBC Bank; ; TBCG XLON; GE
Lion Finance; Lion Finance Group; BGEO XLON; GE
Bank of Georgia; ; ; GE
Georgian Airways; ; ; GE
Kumtor Gold; ; ; KG
Türkmengaz; Turkmengaz; ; TM
`;

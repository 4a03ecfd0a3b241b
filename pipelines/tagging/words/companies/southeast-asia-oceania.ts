/** Companies of southeast Asia and Oceania, as index.ts describes the lines. */
export const SOUTHEAST_ASIA_OCEANIA = `
Shein; ; ; SG
Singapore Airlines; ; C6L XSES; SG
DBS; DBS Bank, DBS Group; D05 XSES; SG
Temasek; Temasek Holdings; ; SG
?Grab; Grab Holdings; GRAB XNAS; SG
OCBC; Oversea-Chinese Banking Corporation, OCBC Bank; O39 XSES; SG
United Overseas Bank; UOB; U11 XSES; SG
?GIC; ; ; SG
Singtel; Singapore Telecommunications; Z74 XSES; SG
StarHub; ; CC3 XSES; SG
Sea Limited; Sea Ltd; SE XNYS; SG
Shopee; ; ; SG
Garena; ; ; SG
Lazada; ; ; SG
?Razer; ; ; SG
Wilmar International; ?Wilmar; F34 XSES; SG
?Olam; Olam Group; VC2 XSES; SG
?Keppel; Keppel Corporation; BN4 XSES; SG
Sembcorp; Sembcorp Industries; U96 XSES; SG
Seatrium; Sembcorp Marine; 5E2 XSES; SG
ST Engineering; Singapore Technologies Engineering; S63 XSES; SG
CapitaLand; ; 9CI XSES; SG
City Developments; ; C09 XSES; SG
Genting Singapore; ; G13 XSES; SG
Resorts World Sentosa; ; ; SG
Marina Bay Sands; ; ; SG
ComfortDelGro; ; C52 XSES; SG
SMRT; ; ; SG
Singapore Exchange; SGX; S68 XSES; SG
PSA International; ; ; SG
Changi Airport Group; ; ; SG
?Scoot; ; ; SG
Tigerair; ; ; SG
Creative Technology; ; ; SG
Hyflux; ; ; SG
Crypto.com; ; ; SG
Three Arrows Capital; ; ; SG
Petronas; ; ; MY
Malaysia Airlines; ; ; MY
AirAsia; ; ; MY
Maybank; Malayan Banking; 1155 XKLS; MY
CIMB; CIMB Group; 1023 XKLS; MY
Public Bank Berhad; ; 1295 XKLS; MY
RHB Bank; ; 1066 XKLS; MY
Tenaga Nasional; ; 5347 XKLS; MY
Axiata; ; 6888 XKLS; MY
?Maxis; ; 6012 XKLS; MY
CelcomDigi; ; 6947 XKLS; MY
Telekom Malaysia; ; 4863 XKLS; MY
?Genting; Genting Berhad; 3182 XKLS; MY
Sime Darby; ; 4197 XKLS; MY
SD Guthrie; Sime Darby Plantation; 5285 XKLS; MY
IOI Corporation; ; 1961 XKLS; MY
Kuala Lumpur Kepong; ; 2445 XKLS; MY
FGV Holdings; Felda Global Ventures; ; MY
?Felda; Federal Land Development Authority; ; MY
Top Glove; ; 7113 XKLS; MY
Hartalega; ; 5168 XKLS; MY
IHH Healthcare; ; 5225 XKLS; MY
?YTL; YTL Corp; 4677 XKLS; MY
Gamuda; ; 5398 XKLS; MY
?Proton; ; ; MY
Perodua; ; ; MY
Khazanah; Khazanah Nasional; ; MY
1MDB; 1Malaysia Development Berhad; ; MY
Malaysia Airports; Malaysia Airports Holdings; ; MY
Bursa Malaysia; ; 1818 XKLS; MY
MISC Berhad; ; 3816 XKLS; MY
Garuda Indonesia; ; GIAA XIDX; ID
Pertamina; ; ; ID
Batik Air; ; ; ID
Bank Central Asia; ; BBCA XIDX; ID
Bank Rakyat Indonesia; Bank Rakyat; BBRI XIDX; ID
Bank Mandiri; ; BMRI XIDX; ID
Bank Negara Indonesia; ; BBNI XIDX; ID
Telkom Indonesia; ; TLKM XIDX; ID
Telkomsel; ; ; ID
Astra International; ; ASII XIDX; ID
Indofood; ; INDF XIDX; ID
Unilever Indonesia; ; UNVR XIDX; ID
Gudang Garam; ; GGRM XIDX; ID
Djarum; ; ; ID
?GoTo; GoTo Gojek Tokopedia, GoTo Group; GOTO XIDX; ID
Gojek; ; ; ID
Tokopedia; ; ; ID
Bukalapak; ; BUKA XIDX; ID
Traveloka; ; ; ID
Indosat; Indosat Ooredoo Hutchison; ISAT XIDX; ID
Freeport Indonesia; ; ; ID
Aneka Tambang; Antam; ANTM XIDX; ID
Bumi Resources; ; BUMI XIDX; ID
Bayan Resources; ; BYAN XIDX; ID
Adaro; Adaro Energy, AlamTri; ADRO XIDX; ID
Vale Indonesia; ; INCO XIDX; ID
Perusahaan Listrik Negara; ; ; ID
Danantara; ; ; ID
Lion Air; ; ; ID
Sriwijaya Air; ; ; ID
Citilink; ; ; ID
Kereta Api Indonesia; ; ; ID
Sinar Mas; Sinar Mas Group; ; ID
Asia Pulp & Paper; ; ; ID
Lippo Group; ; ; ID
Barito Pacific; ; BRPT XIDX; ID
Sritex; ; ; ID
Indonesia Stock Exchange; ; ; ID
San Miguel Corporation; San Miguel Corp; SMC XPHS; PH
SM Investments; ; SM XPHS; PH
SM Prime; SM Prime Holdings; SMPH XPHS; PH
Ayala Corporation; ?Ayala; AC XPHS; PH
Ayala Land; ; ALI XPHS; PH
BDO Unibank; ; BDO XPHS; PH
Bank of the Philippine Islands; ; BPI XPHS; PH
Metrobank; ; MBT XPHS; PH
PLDT; Philippine Long Distance Telephone; TEL XPHS; PH
Globe Telecom; ; GLO XPHS; PH
Jollibee; Jollibee Foods; JFC XPHS; PH
JG Summit; ; JGS XPHS; PH
Meralco; Manila Electric; MER XPHS; PH
?Aboitiz; Aboitiz Equity Ventures; AEV XPHS; PH
International Container Terminal Services; ICTSI; ICT XPHS; PH
Cebu Pacific; Cebu Air; CEB XPHS; PH
Philippine Airlines; ; PAL XPHS; PH
?Petron; ; PCOR XPHS; PH
Bloomberry Resorts; ; BLOOM XPHS; PH
VinFast; Vinfast; VFS XNAS; VN
Vingroup; ; VIC XSTC; VN
Vinhomes; ; VHM XSTC; VN
Vietcombank; ; VCB XSTC; VN
VietinBank; Vietinbank; CTG XSTC; VN
Techcombank; ; TCB XSTC; VN
Vinamilk; ; VNM XSTC; VN
Hoa Phat; Hoa Phat Group; HPG XSTC; VN
FPT Corporation; ?FPT; FPT XSTC; VN
FPT Software; ; ; VN
Masan Group; ?Masan; MSN XSTC; VN
Sabeco; ; SAB XSTC; VN
Viettel; ; ; VN
PetroVietnam; Petrovietnam; ; VN
PV Gas; PetroVietnam Gas; GAS XSTC; VN
Vietnam Electricity; ?EVN; ; VN
Vietnam Airlines; ; HVN XSTC; VN
VietJet; VietJet Air, Vietjet, Vietjet Air; VJC XSTC; VN
Bamboo Airways; ; ; VN
Van Thinh Phat; ; ; VN
Saigon Commercial Bank; ; ; VN
BHP; BHP Group, BHP Billiton; BHP XASX; AU
Commonwealth Bank of Australia; Commonwealth Bank; CBA XASX; AU
Westpac; ; WBC XASX; AU
National Australia Bank; ?NAB; NAB XASX; AU
ANZ; ANZ Bank, Australia and New Zealand Banking Group; ANZ XASX; AU
?Macquarie; Macquarie Group; MQG XASX; AU
?Woodside; Woodside Energy; WDS XASX; AU
Fortescue; Fortescue Metals; FMG XASX; AU
Qantas; Qantas Airways; QAN XASX; AU
Telstra; ; TLS XASX; AU
?Woolworths; Woolworths Group; WOW XASX; AU
Optus; ; ; AU
Jetstar; Jetstar Airways; ; AU
Jetstar Asia; ; ; SG
?CSL; CSL Ltd, CSL Limited; CSL XASX; AU
Wesfarmers; ; WES XASX; AU
Bunnings; ; ; AU
?Coles; Coles Group; COL XASX; AU
David Jones Ltd; ; ; AU
?Myer; ; MYR XASX; AU
Harvey Norman; ; HVN XASX; AU
JB Hi-Fi; ; JBH XASX; AU
Endeavour Group; ; EDV XASX; AU
Santos Ltd; ; STO XASX; AU
Origin Energy; ; ORG XASX; AU
AGL Energy; AGL; AGL XASX; AU
Ampol; Caltex Australia; ALD XASX; AU
Viva Energy; ; VEA XASX; AU
Whitehaven Coal; ; WHC XASX; AU
Yancoal; ; YAL XASX; AU
South32; ; S32 XASX; AU
Newcrest; Newcrest Mining; ; AU
Northern Star Resources; ; NST XASX; AU
Evolution Mining; ; EVN XASX; AU
Lynas; Lynas Rare Earths; LYC XASX; AU
Iluka Resources; ?Iluka; ILU XASX; AU
PLS Group; Pilbara Minerals; PLS XASX; AU
Mineral Resources Ltd; ; MIN XASX; AU
Liontown Resources; Liontown; LTR XASX; AU
OZ Minerals; ; ; AU
Paladin Energy; ; PDN XASX; AU
Boss Energy; ; BOE XASX; AU
Hancock Prospecting; ; ; AU
BlueScope; BlueScope Steel; BSL XASX; AU
?Orica; ; ORI XASX; AU
Dyno Nobel; Incitec Pivot; DNL XASX; AU
?Brambles; ; BXB XASX; AU
Transurban; ; TCL XASX; AU
Goodman Group; ; GMG XASX; AU
Lendlease; ; LLC XASX; AU
?Stockland; ; SGP XASX; AU
Mirvac; ; MGR XASX; AU
Scentre; Scentre Group; SCG XASX; AU
QBE; QBE Insurance; QBE XASX; AU
Suncorp; ; SUN XASX; AU
Insurance Australia Group; ; IAG XASX; AU
Medibank; Medibank Private; MPL XASX; AU
AMP Ltd; ?AMP; AMP XASX; AU
Bendigo Bank; Bendigo and Adelaide Bank; BEN XASX; AU
Bank of Queensland; ; BOQ XASX; AU
?ASX; ASX Ltd, Australian Securities Exchange; ASX XASX; AU
AustralianSuper; ; ; AU
Computershare; ; CPU XASX; AU
WiseTech; WiseTech Global; WTC XASX; AU
Afterpay; ; ; AU
?Cochlear; ; COH XASX; AU
Ramsay Health Care; ; RHC XASX; AU
Aristocrat Leisure; ; ALL XASX; AU
Tabcorp; ; TAH XASX; AU
Crown Resorts; ; ; AU
?Star Entertainment; Star Entertainment Group; SGR XASX; AU
Virgin Australia; ; VGN XASX; AU
Regional Express; Rex Airlines; ; AU
Flight Centre; ; FLT XASX; AU
Qube Holdings; ; QUB XASX; AU
Aurizon; ; AZJ XASX; AU
Australia Post; ; ; AU
Treasury Wine Estates; ; TWE XASX; AU
Bega Cheese; ?Bega; BGA XASX; AU
Seek Ltd; ; SEK XASX; AU
REA Group; ; REA XASX; AU
TPG Telecom; ; TPG XASX; AU
Vodafone Australia; ; ; AU
NBN Co; ; ; AU
Snowy Hydro; ; ; AU
Fortescue Future Industries; ; ; AU
?Austal; ; ASB XASX; AU
DroneShield; ; DRO XASX; AU
?Visy; ; ; AU
Linfox; ; ; AU
Air New Zealand; ; AIR XNZE; NZ
Fonterra; ; FCG XNZE; NZ
Xero; ; XRO XASX; NZ
a2 Milk; A2 Milk; ATM XNZE; NZ
Fisher & Paykel Healthcare; ; FPH XNZE; NZ
Fisher & Paykel; Fisher & Paykel Appliances; ; NZ
Spark New Zealand; ; SPK XNZE; NZ
Chorus Ltd; ; CNU XNZE; NZ
Meridian Energy; ; MEL XNZE; NZ
Contact Energy; ; CEN XNZE; NZ
Mercury NZ; ; MCY XNZE; NZ
Genesis Energy; ; GNE XNZE; NZ
Auckland Airport; Auckland International Airport; AIA XNZE; NZ
Fletcher Building; ; FBU XNZE; NZ
Mainfreight; ; MFT XNZE; NZ
Ryman Healthcare; ; RYM XNZE; NZ
EBOS; EBOS Group; EBO XNZE; NZ
Infratil; ; IFT XNZE; NZ
SkyCity Entertainment; SkyCity; SKC XNZE; NZ
The Warehouse Group; ; WHS XNZE; NZ
Kiwibank; ; ; NZ
KiwiRail; ; ; NZ
Zespri; ; ; NZ
Weta FX; Weta Digital, Wētā FX; ; NZ
Weta Workshop; Wētā Workshop; ; NZ
?Noble Group; ; ; HK
Bybit; ; ; AE
OKX; ; ; SC
?PTT; PTT Plc; PTT XBKK; TH
PTT Exploration and Production; PTTEP; PTTEP XBKK; TH
CP Group; Charoen Pokphand, Charoen Pokphand Group; ; TH
Charoen Pokphand Foods; ; CPF XBKK; TH
CP All; ; CPALL XBKK; TH
Siam Cement; Siam Cement Group; SCC XBKK; TH
Siam Commercial Bank; ; ; TH
SCB X; SCBX; SCB XBKK; TH
Bangkok Bank; ; BBL XBKK; TH
Kasikornbank; Kasikorn Bank; KBANK XBKK; TH
Krungthai Bank; Krung Thai Bank; KTB XBKK; TH
Advanced Info Service; ; ADVANC XBKK; TH
True Corporation; ; TRUE XBKK; TH
Shin Corporation; ; ; TH
Airports of Thailand; ; AOT XBKK; TH
Thai Airways; Thai Airways International; THAI XBKK; TH
Bangkok Airways; ; BA XBKK; TH
Thai AirAsia; ; ; TH
Nok Air; ; ; TH
Thai Union; ; TU XBKK; TH
ThaiBev; Thai Beverage; Y92 XSES; TH
Boon Rawd Brewery; ; ; TH
Minor International; ; MINT XBKK; TH
?Central Group; ; ; TH
?Central Retail; ; CRC XBKK; TH
Gulf Development; ?Gulf Energy; GULF XBKK; TH
Delta Electronics Thailand; ; DELTA XBKK; TH
Stock Exchange of Thailand; ; ; TH
Cambodia Angkor Air; ; ; KH
Cambodia Airways; ; ; KH
Prince Holding Group; ?Prince Group; ; KH
Huione; Huione Group; ; KH
Lao Airlines; ; ; LA
Myanmar Airways International; ; ; MM
Myanmar National Airlines; ; ; MM
Myanma Oil and Gas Enterprise; MOGE; ; MM
Myanma Economic Holdings; Myanmar Economic Holdings; ; MM
KBZ Bank; ; ; MM
Royal Brunei Airlines; Royal Brunei; ; BN
James Hardie; ; JHX XNYS; IE
Amcor; ; AMCR XNYS; CH
ResMed; Resmed; RMD XNYS; US
Fiji Airways; Air Pacific; ; FJ
Air Niugini; ; ; PG
Ok Tedi Mining; Ok Tedi; ; PG
Digicel; ; ; JM
Solomon Airlines; ; ; SB
Nauru Airlines; ; ; NR
Air Tahiti Nui; ; ; PF
Air Tahiti; ; ; PF
Aircalin; ; ; NC
Société Le Nickel; ; ; NC
`;

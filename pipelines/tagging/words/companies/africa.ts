/** Companies of Africa, as index.ts describes the lines. */
export const AFRICA = `
Naspers; ; NPN XJSE; ZA
Sasol; ; SOL XJSE; ZA
MTN; MTN Group; MTN XJSE; ZA
Standard Bank; Standard Bank Group; SBK XJSE; ZA
FirstRand; ; FSR XJSE; ZA
Absa; Absa Group, ABSA; ABG XJSE; ZA
Nedbank; ; NED XJSE; ZA
?Shoprite; ; SHP XJSE; ZA
Valterra Platinum; Anglo American Platinum, Amplats, Valterra; VAL XJSE; ZA
Sibanye-Stillwater; Sibanye Stillwater; SSW XJSE; ZA
Impala Platinum; Implats; IMP XJSE; ZA
Gold Fields; ; GFI XJSE; ZA
AngloGold Ashanti; ; AU XNYS; ZA
South African Airways; ?SAA; ; ZA
Harmony Gold; ; HAR XJSE; ZA
Northam Platinum; ?Northam; NPH XJSE; ZA
Royal Bafokeng Platinum; ; ; ZA
African Rainbow Minerals; ; ARI XJSE; ZA
Exxaro; Exxaro Resources; EXX XJSE; ZA
Kumba Iron Ore; ?Kumba; KIO XJSE; ZA
Thungela; Thungela Resources; TGA XJSE; ZA
DRDGold; ; DRD XJSE; ZA
Pan African Resources; ; PAN XJSE; ZA
Samancor; Samancor Chrome; ; ZA
Capitec; Capitec Bank; CPI XJSE; ZA
?First National Bank; ?FNB; ; ZA
Rand Merchant Bank; ; ; ZA
?African Bank; ; ; ZA
TymeBank; ; ; ZA
VBS Mutual Bank; ; ; ZA
Old Mutual; ; OMU XJSE; ZA
?Sanlam; ; SLM XJSE; ZA
?Momentum Group; Momentum Metropolitan; MTM XJSE; ZA
OUTsurance; ; OUT XJSE; ZA
Liberty Holdings; ; ; ZA
?Public Investment Corporation; ; ; ZA
Johannesburg Stock Exchange; ?JSE; JSE XJSE; ZA
Vodacom; ; VOD XJSE; ZA
Telkom SA; ; TKG XJSE; ZA
?Cell C; ; ; ZA
MultiChoice; MultiChoice Group; ; ZA
DStv; DSTV; ; ZA
Bidvest; ; BVT XJSE; ZA
Bid Corporation; Bidcorp; BID XJSE; ZA
Remgro; ; REM XJSE; ZA
Aspen Pharmacare; ?Aspen; APN XJSE; ZA
Netcare; ; NTC XJSE; ZA
Mediclinic; ; ; ZA
Life Healthcare; ; LHC XJSE; ZA
Discovery Ltd; Discovery Limited; DSY XJSE; ZA
?Discovery Health; ; ; ZA
Dis-Chem; ; DCP XJSE; ZA
Clicks Group; ; CLS XJSE; ZA
Pick n Pay; Pick 'n Pay; PIK XJSE; ZA
Massmart; ; ; ZA
Pepkor; ; PPH XJSE; ZA
Mr Price; ; MRP XJSE; ZA
Truworths; ; TRU XJSE; ZA
The Foschini Group; ?TFG; TFG XJSE; ZA
Takealot; ; ; ZA
Tiger Brands; ; TBS XJSE; ZA
RCL Foods; ; RCL XJSE; ZA
Astral Foods; ; ARL XJSE; ZA
Tongaat Hulett; ; ; ZA
South African Breweries; ; ; ZA
SABMiller; ; ; GB
Distell; ; ; ZA
Nampak; ; NPK XJSE; ZA
Sappi; ; SAP XJSE; ZA
AECI; ; AFE XJSE; ZA
Barloworld; ; ; ZA
Murray & Roberts; ; ; ZA
Growthpoint; Growthpoint Properties; GRT XJSE; ZA
Tsogo Sun; ; TSG XJSE; ZA
Sun International; ; SUI XJSE; ZA
FlySafair; ; ; ZA
?Airlink; ; ; ZA
?Kulula; ; ; ZA
?Comair; ; ; ZA
Mango Airlines; ; ; ZA
Airports Company South Africa; ; ; ZA
Passenger Rail Agency of South Africa; ?Prasa, ?PRASA; ; ZA
Gautrain; ; ; ZA
PetroSA; ; ; ZA
Denel; ; ; ZA
?Armscor; ; ; ZA
Rand Water; ; ; ZA
Bosasa; ; ; ZA
Sekunjalo; ; ; ZA
Stanbic Bank; ; ; ZA
Safaricom; ; SCOM XNAI; KE
Equity Bank; Equity Group; EQTY XNAI; KE
Kenya Airways; ; KQ XNAI; KE
Kenya Power; ; KPLC XNAI; KE
?KCB; KCB Group, Kenya Commercial Bank; KCB XNAI; KE
Co-operative Bank of Kenya; ; COOP XNAI; KE
NCBA; NCBA Group; NCBA XNAI; KE
Family Bank Kenya; ; ; KE
KenGen; Kenya Electricity Generating Company; KEGN XNAI; KE
East African Breweries; EABL; EABL XNAI; KE
Bamburi Cement; ; ; KE
BAT Kenya; ; BAT XNAI; KE
Kenya Pipeline Company; ; ; KE
Kenya Ports Authority; ; ; KE
Kenya Railways; ; ; KE
Mumias Sugar; ; ; KE
Telkom Kenya; ; ; KE
Airtel Kenya; ; ; KE
M-Pesa; M-PESA; ; KE
Twiga Foods; ; ; KE
Jambojet; ; ; KE
Nakumatt; ; ; KE
Naivas; ; ; KE
Brookside Dairy; ; ; KE
Nairobi Securities Exchange; ; NSE XNAI; KE
Ethiopian Airlines; ; ; ET
Ethio Telecom; ; ; ET
Commercial Bank of Ethiopia; ; ; ET
Ethiopian Electric Power; ; ; ET
Dashen Bank; ; ; ET
Dangote Cement; ; DANGCEM XNSA; NG
Dangote Group; ?Dangote, Dangote Industries; ; NG
Access Bank; Access Holdings; ACCESSCORP XNSA; NG
Zenith Bank; ; ZENITHBANK XNSA; NG
Dangote Sugar; Dangote Sugar Refinery; DANGSUGAR XNSA; NG
Dangote Refinery; Dangote Petroleum Refinery; ; NG
BUA Cement; ; BUACEMENT XNSA; NG
BUA Foods; ; BUAFOODS XNSA; NG
BUA Group; ; ; NG
Lafarge Africa; ; WAPCO XNSA; NG
MTN Nigeria; ; MTNN XNSA; NG
Globacom; ; ; NG
9mobile; ; ; NG
GTCO; Guaranty Trust Holding Company; GTCO XNSA; NG
GTBank; Guaranty Trust Bank, Guaranty Trust; ; NG
First HoldCo; FirstHoldCo, FBN Holdings; FIRSTHOLDCO XNSA; NG
First Bank of Nigeria; ?FirstBank; ; NG
United Bank for Africa; ?UBA; UBA XNSA; NG
?Fidelity Bank; ; FIDELITYBK XNSA; NG
Union Bank of Nigeria; ; ; NG
Stanbic IBTC; ; STANBIC XNSA; NG
?Sterling Bank; ; STERLINGNG XNSA; NG
Wema Bank; ; WEMABANK XNSA; NG
Polaris Bank; ; ; NG
?Heritage Bank; ; ; NG
Transcorp; ; TRANSCORP XNSA; NG
Oando; ; OANDO XNSA; NG
Nigerian National Petroleum Company; NNPC, NNPCL, Nigerian National Petroleum Corporation, NNPC Ltd; ; NG
Nigeria LNG; NLNG; ; NG
Nigerian Breweries; ; NB XNSA; NG
Nestlé Nigeria; Nestle Nigeria; NESTLE XNSA; NG
Flour Mills of Nigeria; ; ; NG
?Julius Berger; ; JBERGER XNSA; NG
Air Peace; ; ; NG
Arik Air; ; ; NG
Dana Air; ; ; NG
Ibom Air; ; ; NG
United Nigeria Airlines; ; ; NG
Flutterwave; ; ; NG
Paystack; ; ; NG
Interswitch; ; ; NG
Moniepoint; ; ; NG
OPay; ; ; NG
?Andela; ; ; NG
?Konga; ; ; NG
Innoson; Innoson Vehicle Manufacturing; ; NG
Nigerian Exchange; Nigerian Stock Exchange, ?NGX; ; NG
Ajaokuta Steel; ; ; NG
Sonatrach; ; ; DZ
Air Algérie; Air Algerie; ; DZ
Sonelgaz; ; ; DZ
Cevital; ; ; DZ
Djezzy; ; ; DZ
EgyptAir; Egyptair; ; EG
Commercial International Bank; CIB Egypt; COMI XCAI; EG
National Bank of Egypt; ; ; EG
Banque Misr; ; ; EG
Telecom Egypt; ; ETEL XCAI; EG
Orascom Construction; ?Orascom; ORAS XADS; EG
Talaat Moustafa Group; Talaat Moustafa; TMGH XCAI; EG
EFG Hermes; EFG Holding; HRHO XCAI; EG
Elsewedy Electric; El Sewedy Electric; SWDY XCAI; EG
Fawry; ; FWRY XCAI; EG
Ezz Steel; ; ; EG
Palm Hills Developments; ; PHDC XCAI; EG
Arab Contractors; ; ; EG
Suez Canal Authority; ; ; EG
Egyptian General Petroleum Corporation; ; ; EG
Swvl; SWVL; SWVL XNAS; EG
Egyptian Exchange; ; ; EG
Ecobank; Ecobank Transnational; ETI XNSA; TG
ASKY Airlines; ASKY; ; TG
Jumia; ; JMIA XNYS; DE
?Umeme; ; ; UG
Uganda Airlines; ; ; UG
Uganda National Oil Company; ; ; UG
Tanzania Electric Supply Company; Tanesco, TANESCO; ; TZ
Air Tanzania; ; ; TZ
CRDB Bank; CRDB; CRDB XDAR; TZ
?NMB Bank; ; NMB XDAR; TZ
MeTL Group; ; ; TZ
Azam Group; Bakhresa Group; ; TZ
Precision Air; ; ; TZ
Vodacom Tanzania; ; VODA XDAR; TZ
RwandAir; Rwandair; ; RW
Bank of Kigali; ; ; RW
Air Djibouti; ; ; DJ
Doraleh Container Terminal; ; ; DJ
Hormuud; Hormuud Telecom; ; SO
Dahabshiil; ; ; SO
Eritrean Airlines; ; ; ER
Sudan Airways; ; ; SD
Zain Sudan; ; ; SD
DAL Group; ; ; SD
Nilepet; ; ; SS
GCB Bank; ; GCB XGHA; GH
MTN Ghana; Scancom; MTNGH XGHA; GH
Ghana National Petroleum Corporation; GNPC; ; GH
Ghana Cocoa Board; COCOBOD, Cocobod; ; GH
Electricity Company of Ghana; ; ; GH
Volta River Authority; ; ; GH
Goldbod; GoldBod, Ghana Gold Board; ; GH
Tema Oil Refinery; ; ; GH
Telecel; ; ; GH
Zoomlion Ghana; ; ; GH
Africa World Airlines; ; ; GH
Sonatel; ; SNTS XBRV; SN
Air Senegal; ; ; SN
Senelec; ; ; SN
Petrosen; ; ; SN
Wave Mobile Money; ; ; SN
Air Côte d'Ivoire; Air Cote d'Ivoire; ; CI
Société Ivoirienne de Raffinage; ; ; CI
Compagnie Ivoirienne d'Électricité; ; ; CI
BRVM; ; ; CI
Camair-Co; Camair; ; CM
Somina; ; ; NE
Somaïr; Somair; ; NE
Sonichar; ; ; NE
Air Burkina; ; ; BF
Sky Mali; ; ; ML
Air Mauritanie; Mauritania Airlines; ; MR
Rio Tinto Simfer; Simfer; ; GN
Winning Consortium Simandou; ; ; GN
Compagnie des Bauxites de Guinée; ; ; GN
Sundance Resources; ; ; AU
Afrijet; ; ; GA
Comilog; ; ; GA
Gécamines; Gecamines; ; CD
Kamoto Copper Company; ; ; CD
Kamoa Copper; ; ; CD
Tenke Fungurume Mining; Tenke Fungurume; ; CD
Rawbank; ; ; CD
Congo Airways; ; ; CD
Société Nationale des Pétroles du Congo; ; ; CG
Sonangol; ; ; AO
Endiama; ; ; AO
TAAG; TAAG Angola Airlines; ; AO
Unitel Angola; ; ; AO
Zesco; ZESCO; ; ZM
Mopani Copper Mines; ?Mopani; ; ZM
Konkola Copper Mines; ?KCM; ; ZM
ZCCM-IH; ZCCM Investments Holdings; ; ZM
Zambia Airways; ; ; ZM
Zanaco; ; ; ZM
ZESA Holdings; ZESA; ; ZW
Econet; Econet Wireless; ECO XZIM; ZW
?Delta Corporation; ; DLTA XZIM; ZW
Innscor; ; ; ZW
CBZ Holdings; CBZ Bank; CBZ XZIM; ZW
Zimplats; ; ZIM XASX; ZW
Air Zimbabwe; ; ; ZW
Kuvimba Mining House; Kuvimba; ; ZW
Hwange Colliery; ; ; ZW
NetOne; ; ; ZW
Sakunda Holdings; ; ; ZW
Zimbabwe Stock Exchange; ; ; ZW
Debswana; ; ; BW
Air Botswana; ; ; BW
Choppies; ; ; BW
NamPower; Nampower; ; NA
Namdeb; ; ; NA
Air Namibia; ; ; NA
FlyNamibia; ; ; NA
LAM Mozambique Airlines; Linhas Aéreas de Moçambique; ; MZ
Electricidade de Moçambique; ; ; MZ
?Mozal; ; ; MZ
Malawian Airlines; ; ; MW
?Press Corporation; ; ; MW
Air Madagascar; Madagascar Airlines; ; MG
Jirama; JIRAMA; ; MG
Ambatovy; ; ; MG
Air Mauritius; ; ; MU
MCB Group; ; MCBG XMAU; MU
Mauritius Commercial Bank; ; ; MU
Air Seychelles; ; ; SC
?TACV; Cabo Verde Airlines; ; CV
?National Oil Corporation; NOC Libya; ; LY
Libyan Investment Authority; ; ; LY
Afriqiyah Airways; ; ; LY
Libyan Airlines; ; ; LY
Tunisair; ; TAIR XTUN; TN
Tunisie Telecom; ; ; TN
Groupe Chimique Tunisien; ; ; TN
Biat; BIAT; BIAT XTUN; TN
Attijariwafa Bank; Attijariwafa; ATW XCAS; MA
Banque Centrale Populaire; ; BCP XCAS; MA
Bank of Africa; BMCE Bank; BOA XCAS; MA
Maroc Telecom; ; IAM XCAS; MA
OCP Group; ?OCP; ; MA
Royal Air Maroc; ; ; MA
ONCF; ; ; MA
Managem; ; MNG XCAS; MA
Akdital; ; AKT XCAS; MA
?Tanger Med; ; ; MA
Casablanca Stock Exchange; ; ; MA
`;

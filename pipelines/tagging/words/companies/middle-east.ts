/** Companies of the Middle East, as index.ts describes the lines. */
export const MIDDLE_EAST = `
Saudi Aramco; Aramco; 2222 XSAU; SA
SABIC; Sabic; 2010 XSAU; SA
Al Rajhi Bank; ?Al Rajhi; 1120 XSAU; SA
Saudi National Bank; ; 1180 XSAU; SA
Riyad Bank; ; 1010 XSAU; SA
Alinma Bank; ; 1150 XSAU; SA
Saudi Telecom; STC Group, Saudi Telecom Company, ?STC; 7010 XSAU; SA
Zain KSA; ; 7030 XSAU; SA
Saudi Electricity Company; Saudi Electricity; 5110 XSAU; SA
ACWA Power; Acwa Power; 2082 XSAU; SA
Maaden; Ma'aden, Saudi Arabian Mining Company; 1211 XSAU; SA
Almarai; ; 2280 XSAU; SA
?Jarir; ; 4190 XSAU; SA
Kingdom Holding; ; 4280 XSAU; SA
Saudi Binladin Group; Binladin Group; ; SA
Saudia; Saudi Arabian Airlines, Saudi Airlines; ; SA
Flynas; flynas; 4264 XSAU; SA
Flyadeal; flyadeal; ; SA
Riyadh Air; ; ; SA
Public Investment Fund; Saudi Public Investment Fund; ; SA
Savvy Games Group; Savvy Games; ; SA
?Humain; ?HUMAIN; ; SA
?Alat; ; ; SA
Tadawul; Saudi Exchange, Saudi Tadawul Group; 1111 XSAU; SA
Saudi Arabian Military Industries; ; ; SA
Dar Al Arkan; ; 4300 XSAU; SA
?Bahri; ; 4030 XSAU; SA
LIV Golf; ; ; SA
?Emirates; Emirates Airline, Emirates Airlines; ; AE
Etihad Airways; ?Etihad; ; AE
ADNOC; Adnoc, Abu Dhabi National Oil Company; ; AE
DP World; ; ; AE
First Abu Dhabi Bank; ?FAB; FAB XADS; AE
Abu Dhabi Commercial Bank; ADCB; ADCB XADS; AE
Abu Dhabi Islamic Bank; ; ADIB XADS; AE
Emirates NBD; ; EMIRATESNBD XDFM; AE
Dubai Islamic Bank; ; DIB XDFM; AE
?Mashreq; Mashreq Bank, Mashreqbank; MASQ XDFM; AE
Emaar; Emaar Properties; EMAAR XDFM; AE
Damac; DAMAC, Damac Properties; ; AE
Aldar; Aldar Properties; ALDAR XADS; AE
?Nakheel; ; ; AE
Dubai World; ; ; AE
Dubai Holding; ; ; AE
Majid Al Futtaim; ; ; AE
Al Futtaim Group; Al-Futtaim; ; AE
Etisalat; e&, Emirates Telecommunications; EAND XADS; AE
Mubadala; Mubadala Investment Company; ; AE
Abu Dhabi Investment Authority; ADIA; ; AE
ADQ; ; ; AE
?MGX; ; ; AE
International Holding Company; ; IHC XADS; AE
G42; ; ; AE
?XRG; ; ; AE
Masdar; ; ; AE
TAQA; Abu Dhabi National Energy Company, Taqa; TAQA XADS; AE
Borouge; ; BOROUGE XADS; AE
Dana Gas; ; DANA XADS; AE
Crescent Petroleum; ; ; AE
Dragon Oil; ; ; AE
Emirates Global Aluminium; ; ; AE
EDGE Group; ; ; AE
AD Ports; AD Ports Group; ADPORTS XADS; AE
Dubai Electricity and Water Authority; ?DEWA; DEWA XDFM; AE
?Salik; ; SALIK XDFM; AE
?Careem; ; ; AE
?Talabat; ?talabat; TALABAT XDFM; AE
Noon.com; ; ; AE
Flydubai; flydubai, FlyDubai; ; AE
Air Arabia; ; AIRARABIA XDFM; AE
Wizz Air Abu Dhabi; ; ; AE
Abraaj; Abraaj Group; ; AE
NMC Health; ; ; AE
Lulu Group; ; ; AE
Lulu Retail; ; LULU XADS; AE
Americana Restaurants; ; AMR XADS; AE
Dubai Financial Market; ; DFM XDFM; AE
Qatar Airways; ; ; QA
QatarEnergy; Qatar Energy, Qatar Petroleum; ; QA
Qatar National Bank; QNB, QNB Group; QNBK DSMD; QA
Qatar Islamic Bank; ; QIBK DSMD; QA
Industries Qatar; ; IQCD DSMD; QA
Ooredoo; ; ORDS DSMD; QA
Qatar Investment Authority; QIA; ; QA
Qatari Diar; ; ; QA
Nakilat; ; QGTS DSMD; QA
Baladna; ; BLDN DSMD; QA
QatarEnergy LNG; Qatargas, RasGas; ; QA
beIN Media Group; ; ; QA
beIN Sports; BeIN Sports, ?beIN; ; QA
Qatar Sports Investments; ; ; QA
Teva; Teva Pharmaceutical; TEVA XNYS; IL
NSO Group; ; ; IL
Bank Hapoalim; ; POLI XTAE; IL
Bank Leumi; Leumi; LUMI XTAE; IL
Mizrahi Tefahot; ; MZTF XTAE; IL
Israel Discount Bank; ; DSCT XTAE; IL
Tel Aviv Stock Exchange; ; TASE XTAE; IL
Elbit Systems; Elbit; ESLT XTAE; IL
Israel Aerospace Industries; ; ; IL
Rafael Advanced Defense Systems; Rafael Advanced Defence Systems; ; IL
Israel Military Industries; ; ; IL
El Al; EL AL, El Al Israel Airlines; ELAL XTAE; IL
Arkia; ; ; IL
Israir; ; ; IL
?Zim; ?ZIM, ZIM Integrated Shipping; ZIM XNYS; IL
Israel Electric Corporation; Israel Electric; ; IL
NewMed Energy; Delek Drilling; NWMD XTAE; IL
Delek Group; ?Delek; DLEKG XTAE; IL
ICL Group; Israel Chemicals; ICL XTAE; IL
Check Point Software; Check Point Software Technologies; CHKP XNAS; IL
CyberArk; ; CYBR XNAS; IL
?Wiz; ; ; IL
Mobileye; ; MBLY XNAS; IL
?Wix; Wix.com; WIX XNAS; IL
Monday.com; ; MNDY XNAS; IL
Nice Ltd; NICE Systems; NICE XNAS; IL
Amdocs; ; DOX XNAS; IL
SolarEdge; ; SEDG XNAS; IL
Tower Semiconductor; ; TSEM XNAS; IL
Mellanox; ; ; IL
Playtika; ; PLTK XNAS; IL
eToro; EToro; ETOR XNAS; IL
?Waze; ; ; IL
Cellebrite; ; CLBT XNAS; IL
?Candiru; ; ; IL
Paragon Solutions; ; ; IL
Strauss Group; ; STRS XTAE; IL
Shufersal; ; SAE XTAE; IL
Bezeq; ; BEZQ XTAE; IL
Azrieli Group; ; AZRG XTAE; IL
SodaStream; ; ; IL
National Bank of Kuwait; ; NBK XKUW; KW
Kuwait Finance House; ?KFH; KFH XKUW; KW
Zain Group; ?Zain; ZAIN XKUW; KW
Agility Public Warehousing; ; AGLTY XKUW; KW
Kuwait Petroleum Corporation; Kuwait Petroleum; ; KW
Kuwait Airways; ; ; KW
Jazeera Airways; ; JAZEERA XKUW; KW
Kuwait Investment Authority; ; ; KW
?Alshaya; Alshaya Group; ; KW
Gulf Air; ; ; BH
Investcorp; ; ; BH
Aluminium Bahrain; Alba Bahrain; ALBH XBAH; BH
Bapco; Bapco Energies; ; BH
?Beyon; Batelco; BEYON XBAH; BH
Oman Air; ; ; OM
SalamAir; ; ; OM
OQ Group; ; ; OM
Petroleum Development Oman; ; ; OM
Bank Muscat; ; BKMB XMUS; OM
Omantel; ; OTEL XMUS; OM
National Iranian Oil Company; NIOC; ; IR
Iran Air; ; ; IR
Mahan Air; ; ; IR
Iran Khodro; ; ; IR
Saipa; SAIPA; ; IR
Bank Melli; ; ; IR
Khatam al-Anbiya; Khatam al-Anbia; ; IR
Digikala; ; ; IR
Iraqi Airways; ; ; IQ
Basra Oil Company; ; ; IQ
Asiacell; ; ; IQ
Royal Jordanian; ; RJAL XAMM; JO
Arab Bank; ; ARBK XAMM; JO
Arab Potash; ; APOT XAMM; JO
Middle East Airlines; ; ; LB
?Solidere; ; ; LB
Bank Audi; ; ; LB
Électricité du Liban; Electricite du Liban; ; LB
Syrian Air; Syrianair; ; SY
Cham Wings; ; ; SY
Syriatel; ; ; SY
Yemenia; ; ; YE
Paltel; ; ; PS
`;

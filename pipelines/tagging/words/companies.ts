/**
 * Companies known the world over. Name; other names, by commas; ticker and market (ISO 10383) of its home exchange,
 * nothing for those that are not listed; country. A name after "?" is also an ordinary word or somebody else's name: it
 * counts only where the reader of names says organization. Legal forms ("Inc.") need no line of their own.
 */
export const COMPANIES = `
?Apple; Apple Computer; AAPL XNAS; US
Microsoft; ; MSFT XNAS; US
Google; ; GOOGL XNAS; US
Alphabet; ; GOOGL XNAS; US
YouTube; Youtube; ; US
?Amazon; Amazon.com, Amazon Web Services, AWS; AMZN XNAS; US
Meta; ?Meta, Meta Platforms; META XNAS; US
Facebook; ; META XNAS; US
Instagram; ; ; US
WhatsApp; Whatsapp; ; US
Nvidia; NVIDIA; NVDA XNAS; US
Tesla; Tesla Motors; TSLA XNAS; US
SpaceX; ; ; US
Starlink; ; ; US
OpenAI; ; ; US
Anthropic; ; ; US
Palantir; Palantir Technologies; PLTR XNAS; US
Netflix; ; NFLX XNAS; US
Intel; Intel Corporation; INTC XNAS; US
AMD; Advanced Micro Devices; AMD XNAS; US
Qualcomm; ; QCOM XNAS; US
Broadcom; ; AVGO XNAS; US
Texas Instruments; ; TXN XNAS; US
Micron; Micron Technology; MU XNAS; US
Cisco; Cisco Systems; CSCO XNAS; US
Oracle; ?Oracle; ORCL XNYS; US
IBM; International Business Machines; IBM XNYS; US
HP; Hewlett-Packard; HPQ XNYS; US
Dell; Dell Technologies; DELL XNYS; US
Salesforce; ; CRM XNYS; US
Adobe; ?Adobe; ADBE XNAS; US
PayPal; Paypal; PYPL XNAS; US
Uber; Uber Technologies; UBER XNYS; US
Lyft; ; LYFT XNAS; US
Airbnb; ; ABNB XNAS; US
DoorDash; ; DASH XNAS; US
Spotify; ; SPOT XNYS; SE
Twitter; ; ; US
TikTok; Tiktok, Tik Tok; ; CN
ByteDance; Bytedance; ; CN
LinkedIn; ; ; US
Snapchat; Snap Inc; SNAP XNYS; US
Pinterest; ; PINS XNYS; US
Reddit; ; RDDT XNYS; US
Zoom; ?Zoom, Zoom Video Communications; ZM XNAS; US
Coinbase; ; COIN XNAS; US
Binance
Walmart; Wal-Mart; WMT XNYS; US
?Target; Target Corporation; TGT XNYS; US
Costco; ; COST XNAS; US
Home Depot; The Home Depot; HD XNYS; US
Kroger; ; KR XNYS; US
Starbucks; ; SBUX XNAS; US
McDonald's; McDonalds; MCD XNYS; US
Coca-Cola; Coca Cola, Coca-Cola Company; KO XNYS; US
PepsiCo; Pepsi, Pepsico; PEP XNAS; US
Procter & Gamble; P&G; PG XNYS; US
Johnson & Johnson; J&J; JNJ XNYS; US
Pfizer; ; PFE XNYS; US
Moderna; ; MRNA XNAS; US
Merck; Merck & Co; MRK XNYS; US
Eli Lilly; ?Lilly, Eli Lilly and Company; LLY XNYS; US
AbbVie; ; ABBV XNYS; US
Bristol Myers Squibb; Bristol-Myers Squibb; BMY XNYS; US
Gilead Sciences; Gilead; GILD XNAS; US
Amgen; ; AMGN XNAS; US
UnitedHealth; UnitedHealth Group, UnitedHealthcare; UNH XNYS; US
CVS Health; CVS; CVS XNYS; US
Walgreens; Walgreens Boots Alliance; ; US
Nike; ?Nike; NKE XNYS; US
Disney; Walt Disney, Walt Disney Company; DIS XNYS; US
Warner Bros. Discovery; Warner Bros, Warner Bros Discovery, Warner Brothers; WBD XNAS; US
Paramount; ?Paramount, Paramount Global, Paramount Pictures; ; US
Comcast; ; CMCSA XNAS; US
Universal Music Group; Universal Music; UMG XAMS; NL
AT&T; ; T XNYS; US
Verizon; Verizon Communications; VZ XNYS; US
T-Mobile; T-Mobile US; TMUS XNAS; US
Boeing; ; BA XNYS; US
Lockheed Martin; Lockheed; LMT XNYS; US
Raytheon; RTX; RTX XNYS; US
Northrop Grumman; Northrop; NOC XNYS; US
General Dynamics; ; GD XNYS; US
General Electric; GE; GE XNYS; US
Honeywell; ; HON XNAS; US
3M; ; MMM XNYS; US
Caterpillar; ?Caterpillar; CAT XNYS; US
John Deere; Deere & Company, ?Deere; DE XNYS; US
Ford; ?Ford, Ford Motor, Ford Motor Company; F XNYS; US
General Motors; GM; GM XNYS; US
Rivian; ; RIVN XNAS; US
Delta Air Lines; Delta Airlines; DAL XNYS; US
United Airlines; ; UAL XNAS; US
American Airlines; ; AAL XNAS; US
Southwest Airlines; ; LUV XNYS; US
JetBlue; JetBlue Airways; JBLU XNAS; US
FedEx; Fedex; FDX XNYS; US
UPS; United Parcel Service; UPS XNYS; US
Union Pacific; ; UNP XNYS; US
Norfolk Southern; ; NSC XNYS; US
CSX; ; CSX XNAS; US
ExxonMobil; Exxon, Exxon Mobil; XOM XNYS; US
Chevron; ?Chevron, Chevron Corporation; CVX XNYS; US
ConocoPhillips; ; COP XNYS; US
Halliburton; ; HAL XNYS; US
Schlumberger; SLB; SLB XNYS; US
JPMorgan Chase; JPMorgan, JP Morgan, J.P. Morgan, JP Morgan Chase; JPM XNYS; US
Goldman Sachs; ?Goldman, Goldman Sachs Group; GS XNYS; US
Morgan Stanley; ; MS XNYS; US
Bank of America; BofA; BAC XNYS; US
Citigroup; Citi, Citibank; C XNYS; US
Wells Fargo; ; WFC XNYS; US
BlackRock; Blackrock; BLK XNYS; US
Blackstone; ?Blackstone, Blackstone Group; BX XNYS; US
KKR; Kohlberg Kravis Roberts; KKR XNYS; US
Berkshire Hathaway; ?Berkshire; BRK.B XNYS; US
American Express; Amex; AXP XNYS; US
Visa Inc; ; V XNYS; US
Mastercard; MasterCard; MA XNYS; US
Moody's; Moodys; MCO XNYS; US
S&P Global; Standard & Poor's, S&P Global Ratings; SPGI XNYS; US
Fitch; Fitch Ratings; ; US
Nasdaq; NASDAQ; NDAQ XNAS; US
New York Stock Exchange; NYSE; ; US
McKinsey; McKinsey & Company; ; US
Deloitte
PwC; PricewaterhouseCoopers
KPMG
Ernst & Young; EY
Bunge; ; BG XNYS; US
Archer Daniels Midland; ADM; ADM XNYS; US
Cargill; ; ; US
Monsanto; ; ; US
Freeport-McMoRan; Freeport McMoRan; FCX XNYS; US
Newmont; ; NEM XNYS; US
Marriott; Marriott International; MAR XNAS; US
Hilton; ?Hilton, Hilton Worldwide; HLT XNYS; US
?Shell; Royal Dutch Shell, Shell Plc; SHEL XLON; GB
BP; British Petroleum; BP XLON; GB
Unilever; ; ULVR XLON; GB
HSBC; HSBC Holdings; HSBA XLON; GB
Barclays; ; BARC XLON; GB
Lloyds Banking Group; Lloyds, Lloyds Bank; LLOY XLON; GB
NatWest; NatWest Group, Royal Bank of Scotland; NWG XLON; GB
Standard Chartered; StanChart; STAN XLON; GB
AstraZeneca; Astrazeneca; AZN XLON; GB
GSK; GlaxoSmithKline; GSK XLON; GB
Rio Tinto; ; RIO XLON; GB
Anglo American; Anglo American plc; AAL XLON; GB
Glencore; ; GLEN XLON; CH
BAE Systems; BAE; BA XLON; GB
Rolls-Royce; Rolls Royce; RR XLON; GB
Vodafone; ; VOD XLON; GB
BT Group; BT; BT.A XLON; GB
Tesco; ; TSCO XLON; GB
Sainsbury's; Sainsburys, J Sainsbury; SBRY XLON; GB
Marks & Spencer; M&S, Marks and Spencer; MKS XLON; GB
Diageo; ; DGE XLON; GB
British American Tobacco; BAT; BATS XLON; GB
National Grid; ; NG XLON; GB
Centrica; ; CNA XLON; GB
Prudential; ?Prudential; PRU XLON; GB
London Stock Exchange; London Stock Exchange Group, LSEG; LSEG XLON; GB
easyJet; EasyJet, Easyjet; EZJ XLON; GB
IAG; International Airlines Group; IAG XLON; GB
British Airways; ; ; GB
Virgin Atlantic; ; ; GB
Jaguar Land Rover; ; ; GB
Arm; ?Arm, Arm Holdings; ARM XNAS; GB
Ryanair; Ryanair Holdings; RYA XDUB; IE
Aer Lingus; ; ; IE
Volkswagen; VW, Volkswagen Group; VOW3 XETR; DE
BMW; Bayerische Motoren Werke; BMW XETR; DE
Mercedes-Benz; ?Mercedes, Mercedes-Benz Group, Daimler; MBG XETR; DE
Porsche; ; P911 XETR; DE
Audi; ; ; DE
Siemens; ; SIE XETR; DE
Siemens Energy; ; ENR XETR; DE
SAP; ; SAP XETR; DE
Allianz; ; ALV XETR; DE
Deutsche Bank; ; DBK XETR; DE
Commerzbank; ; CBK XETR; DE
Deutsche Telekom; ?Telekom; DTE XETR; DE
Deutsche Post; DHL, DHL Group; DHL XETR; DE
Deutsche Bahn; ; ; DE
Deutsche Börse; Deutsche Boerse; DB1 XETR; DE
Lufthansa; Deutsche Lufthansa, Lufthansa Group; LHA XETR; DE
BASF; ; BAS XETR; DE
Bayer; ?Bayer; BAYN XETR; DE
BioNTech; Biontech; BNTX XNAS; DE
Fresenius; ; FRE XETR; DE
Continental; ?Continental, Continental AG; CON XETR; DE
Thyssenkrupp; ThyssenKrupp; TKA XETR; DE
Rheinmetall; ; RHM XETR; DE
Adidas; adidas; ADS XETR; DE
Puma; ?Puma; PUM XETR; DE
E.ON; Eon, E.On; EOAN XETR; DE
RWE; ; RWE XETR; DE
Uniper; ; UN0 XETR; DE
Munich Re; Münchener Rück, Munich Reinsurance; MUV2 XETR; DE
Infineon; Infineon Technologies; IFX XETR; DE
Zalando; ; ZAL XETR; DE
TUI; ; TUI1 XETR; DE
Bosch; Robert Bosch; ; DE
Aldi
Lidl
Airbus; ; AIR XPAR; FR
LVMH; LVMH Moët Hennessy Louis Vuitton; MC XPAR; FR
Hermès; Hermes International; RMS XPAR; FR
Kering; ; KER XPAR; FR
L'Oréal; L'Oreal; OR XPAR; FR
TotalEnergies; Total SA; TTE XPAR; FR
Renault; Groupe Renault; RNO XPAR; FR
BNP Paribas; BNP; BNP XPAR; FR
Société Générale; Societe Generale, SocGen; GLE XPAR; FR
Crédit Agricole; Credit Agricole; ACA XPAR; FR
AXA; Axa; CS XPAR; FR
Sanofi; ; SAN XPAR; FR
Danone; ; BN XPAR; FR
Carrefour; ; CA XPAR; FR
Michelin; ; ML XPAR; FR
Orange; ?Orange; ORA XPAR; FR
Vivendi; ; VIV XPAR; FR
Air France-KLM; Air France KLM; AF XPAR; FR
Air France; ; ; FR
KLM; ; ; NL
EDF; Électricité de France, Electricité de France; ; FR
Engie; ; ENGI XPAR; FR
Veolia; ; VIE XPAR; FR
Thales; ?Thales, Thales Group; HO XPAR; FR
Safran; ; SAF XPAR; FR
Dassault Aviation; ; AM XPAR; FR
Alstom; ; ALO XPAR; FR
Saint-Gobain; Saint Gobain; SGO XPAR; FR
SNCF; ; ; FR
Ubisoft; ; UBI XPAR; FR
ASML; ASML Holding; ASML XAMS; NL
Philips; ?Philips, Royal Philips; PHIA XAMS; NL
ING; ING Groep, ING Group; INGA XAMS; NL
Heineken; ; HEIA XAMS; NL
Ahold Delhaize; ; AD XAMS; NL
Prosus; ; PRX XAMS; NL
Stellantis; ; STLAM XMIL; NL
Fiat; ?Fiat; ; IT
Ferrari; ?Ferrari; RACE XMIL; IT
Eni; ENI; ENI XMIL; IT
Enel; ENEL; ENEL XMIL; IT
UniCredit; Unicredit; UCG XMIL; IT
Intesa Sanpaolo; ; ISP XMIL; IT
Generali; Assicurazioni Generali; G XMIL; IT
Leonardo; ?Leonardo, Leonardo SpA; LDO XMIL; IT
Prada; ?Prada; 1913 XHKG; IT
Santander; ?Santander, Banco Santander; SAN XMAD; ES
BBVA; Banco Bilbao Vizcaya Argentaria; BBVA XMAD; ES
CaixaBank; Caixabank; CABK XMAD; ES
Telefónica; Telefonica; TEF XMAD; ES
Iberdrola; ; IBE XMAD; ES
Repsol; ; REP XMAD; ES
Inditex; ; ITX XMAD; ES
Zara; ?Zara; ; ES
Iberia; ?Iberia; ; ES
Anheuser-Busch InBev; AB InBev, Anheuser-Busch, Anheuser Busch; ABI XBRU; BE
EDP; Energias de Portugal; EDP XLIS; PT
Nestlé; Nestle; NESN XSWX; CH
Novartis; ; NOVN XSWX; CH
Roche; ?Roche, Roche Holding; ROG XSWX; CH
UBS; UBS Group; UBSG XSWX; CH
Credit Suisse; Crédit Suisse; ; CH
Swiss Re; ; SREN XSWX; CH
Zurich Insurance; Zurich Insurance Group; ZURN XSWX; CH
ABB; ; ABBN XSWX; CH
Richemont; ; CFR XSWX; CH
Holcim; ; HOLN XSWX; CH
Novo Nordisk; ; NOVO-B XCSE; DK
Maersk; A.P. Moller-Maersk, Mærsk, AP Moller-Maersk; MAERSK-B XCSE; DK
Vestas; Vestas Wind Systems; VWS XCSE; DK
Ørsted; Orsted; ORSTED XCSE; DK
Carlsberg; ; CARL-B XCSE; DK
Lego; LEGO; ; DK
Volvo; Volvo Group, AB Volvo; VOLV-B XSTO; SE
Volvo Cars; ; VOLCAR-B XSTO; SE
Ericsson; ; ERIC-B XSTO; SE
H&M; Hennes & Mauritz; HM-B XSTO; SE
Saab; ; SAAB-B XSTO; SE
Ikea; IKEA; ; SE
Northvolt; ; ; SE
Klarna; ; ; SE
SAS; Scandinavian Airlines; ; SE
Nokia; ; NOKIA XHEL; FI
Neste; ; NESTE XHEL; FI
Equinor; Statoil; EQNR XOSL; NO
Norsk Hydro; ; NHY XOSL; NO
Telenor; ; TEL XOSL; NO
Yara; ?Yara, Yara International; YAR XOSL; NO
Erste Group; ; EBS XWBO; AT
Raiffeisen Bank International; Raiffeisen Bank; RBI XWBO; AT
OMV; ; OMV XWBO; AT
Orlen; PKN Orlen; PKN XWAR; PL
OTP Bank; ; OTP XBUD; HU
Turkish Airlines; ; THYAO XIST; TR
Koç Holding; Koc Holding; KCHOL XIST; TR
Sberbank; ; SBER MISX; RU
Gazprom; ; GAZP MISX; RU
Rosneft; ; ROSN MISX; RU
Lukoil; LUKOIL; LKOH MISX; RU
Novatek; ; NVTK MISX; RU
Aeroflot; ; AFLT MISX; RU
Yandex; ; ; RU
Rosatom; ; ; RU
Toyota; Toyota Motor, Toyota Motor Corporation; 7203 XTKS; JP
Honda; ?Honda, Honda Motor; 7267 XTKS; JP
Nissan; Nissan Motor; 7201 XTKS; JP
Mazda; Mazda Motor; 7261 XTKS; JP
Subaru; ; 7270 XTKS; JP
Suzuki; ?Suzuki, Suzuki Motor; 7269 XTKS; JP
Mitsubishi Motors; ; 7211 XTKS; JP
Mitsubishi Corporation; Mitsubishi Corp; 8058 XTKS; JP
Mitsubishi Heavy Industries; ; 7011 XTKS; JP
Mitsubishi UFJ; Mitsubishi UFJ Financial Group, MUFG; 8306 XTKS; JP
Sumitomo Mitsui; Sumitomo Mitsui Financial Group, SMFG; 8316 XTKS; JP
Mizuho; ?Mizuho, Mizuho Financial Group; 8411 XTKS; JP
Nomura; ?Nomura, Nomura Holdings; 8604 XTKS; JP
Sony; Sony Group; 6758 XTKS; JP
Nintendo; ; 7974 XTKS; JP
Panasonic; Panasonic Holdings; 6752 XTKS; JP
Hitachi; ; 6501 XTKS; JP
Toshiba; ; ; JP
Fujitsu; ; 6702 XTKS; JP
Canon; ?Canon; 7751 XTKS; JP
SoftBank; Softbank, SoftBank Group; 9984 XTKS; JP
NTT; Nippon Telegraph and Telephone; 9432 XTKS; JP
Nippon Steel; ; 5401 XTKS; JP
Takeda; ?Takeda, Takeda Pharmaceutical; 4502 XTKS; JP
Fast Retailing; ; 9983 XTKS; JP
Uniqlo; ; ; JP
Tokyo Electric Power; Tepco, TEPCO, Tokyo Electric Power Company; 9501 XTKS; JP
Japan Airlines; JAL; 9201 XTKS; JP
All Nippon Airways; ANA Holdings; 9202 XTKS; JP
Rakuten; ; 4755 XTKS; JP
Seven & i Holdings; Seven & i; 3382 XTKS; JP
Samsung Electronics; ?Samsung; 005930 XKRX; KR
SK Hynix; SK hynix, Hynix; 000660 XKRX; KR
Hyundai Motor; Hyundai; 005380 XKRX; KR
Kia; ?Kia, Kia Motors; 000270 XKRX; KR
LG Electronics; ; 066570 XKRX; KR
LG Energy Solution; ; 373220 XKRX; KR
POSCO; Posco, POSCO Holdings; 005490 XKRX; KR
Naver; ; 035420 XKRX; KR
Kakao; ; 035720 XKRX; KR
Korean Air; ; 003490 XKRX; KR
TSMC; Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor, Taiwan Semiconductor Manufacturing; 2330 XTAI; TW
Foxconn; Hon Hai, Hon Hai Precision; 2317 XTAI; TW
MediaTek; Mediatek; 2454 XTAI; TW
Alibaba; Alibaba Group; BABA XNYS; CN
Tencent; Tencent Holdings; 0700 XHKG; CN
Baidu; ; BIDU XNAS; CN
JD.com; JD.Com; JD XNAS; CN
Meituan; ; 3690 XHKG; CN
Xiaomi; ; 1810 XHKG; CN
Huawei; Huawei Technologies; ; CN
ZTE; ; 000063 XSHE; CN
Lenovo; ; 0992 XHKG; CN
SMIC; Semiconductor Manufacturing International; 0981 XHKG; CN
BYD; ; 1211 XHKG; CN
Geely; ; 0175 XHKG; CN
Nio; NIO; NIO XNYS; CN
CATL; Contemporary Amperex Technology; 300750 XSHE; CN
PetroChina; Petrochina; 601857 XSHG; CN
Sinopec; ; 600028 XSHG; CN
CNOOC; Cnooc; 0883 XHKG; CN
ICBC; Industrial and Commercial Bank of China; 1398 XHKG; CN
Bank of China; ; 3988 XHKG; CN
China Construction Bank; ; 0939 XHKG; CN
Agricultural Bank of China; ; 1288 XHKG; CN
Ping An; Ping An Insurance; 2318 XHKG; CN
China Mobile; ; 0941 XHKG; CN
Evergrande; China Evergrande, China Evergrande Group, Evergrande Group; ; CN
Country Garden; ; 2007 XHKG; CN
Shein; ; ; SG
Temu; ; ; CN
AIA Group; AIA; 1299 XHKG; HK
CK Hutchison; CK Hutchison Holdings; 0001 XHKG; HK
Hutchison Ports; ; ; HK
Cathay Pacific; Cathay Pacific Airways; 0293 XHKG; HK
Singapore Airlines; ; C6L XSES; SG
DBS; DBS Bank, DBS Group; D05 XSES; SG
Temasek; Temasek Holdings; ; SG
Grab; ?Grab, Grab Holdings; GRAB XNAS; SG
Petronas; ; ; MY
Malaysia Airlines; ; ; MY
AirAsia; ; ; MY
Maybank; Malayan Banking; 1155 XKLS; MY
Garuda Indonesia; ; GIAA XIDX; ID
Pertamina; ; ; ID
San Miguel Corporation; San Miguel Corp; SMC XPHS; PH
VinFast; Vinfast; VFS XNAS; VN
Reliance Industries; ?Reliance; RELIANCE XNSE; IN
Tata Motors; ; TATAMOTORS XNSE; IN
Tata Steel; ; TATASTEEL XNSE; IN
Tata Consultancy Services; TCS; TCS XNSE; IN
Tata Group; ?Tata, Tata Sons; ; IN
Infosys; ; INFY XNSE; IN
Wipro; ; WIPRO XNSE; IN
HDFC Bank; ; HDFCBANK XNSE; IN
ICICI Bank; ; ICICIBANK XNSE; IN
State Bank of India; SBI; SBIN XNSE; IN
Bharti Airtel; Airtel; BHARTIARTL XNSE; IN
Adani Enterprises; ; ADANIENT XNSE; IN
Adani Group; ?Adani; ; IN
Mahindra & Mahindra; ; M&M XNSE; IN
Maruti Suzuki; ; MARUTI XNSE; IN
Vedanta; ?Vedanta; VEDL XNSE; IN
Air India; ; ; IN
IndiGo; ; INDIGO XNSE; IN
Serum Institute of India; Serum Institute; ; IN
Bharat Biotech; ; ; IN
Saudi Aramco; Aramco; 2222 XSAU; SA
SABIC; Sabic; 2010 XSAU; SA
Emirates; ?Emirates, Emirates Airline, Emirates Airlines; ; AE
Etihad Airways; Etihad; ; AE
Qatar Airways; ; ; QA
ADNOC; Adnoc, Abu Dhabi National Oil Company; ; AE
DP World; ; ; AE
QatarEnergy; Qatar Energy, Qatar Petroleum; ; QA
Teva; Teva Pharmaceutical; TEVA XNYS; IL
NSO Group; ; ; IL
BHP; BHP Group, BHP Billiton; BHP XASX; AU
Commonwealth Bank of Australia; Commonwealth Bank; CBA XASX; AU
Westpac; ; WBC XASX; AU
National Australia Bank; NAB; NAB XASX; AU
ANZ; ANZ Bank, Australia and New Zealand Banking Group; ANZ XASX; AU
Macquarie; ?Macquarie, Macquarie Group; MQG XASX; AU
Woodside; ?Woodside, Woodside Energy; WDS XASX; AU
Fortescue; Fortescue Metals; FMG XASX; AU
Qantas; Qantas Airways; QAN XASX; AU
Telstra; ; TLS XASX; AU
Woolworths; ?Woolworths, Woolworths Group; WOW XASX; AU
Optus; ; ; AU
Air New Zealand; ; AIR XNZE; NZ
Fonterra; ; ; NZ
Royal Bank of Canada; RBC; RY XTSE; CA
Toronto-Dominion Bank; TD Bank, Toronto-Dominion; TD XTSE; CA
Shopify; ; SHOP XTSE; CA
Barrick Gold; Barrick; ABX XTSE; CA
Air Canada; ; AC XTSE; CA
Enbridge; ; ENB XTSE; CA
Bombardier; ; BBD.B XTSE; CA
Suncor; Suncor Energy; SU XTSE; CA
First Quantum Minerals; First Quantum; FM XTSE; CA
Petrobras; Petróleo Brasileiro; PETR4 BVMF; BR
Vale; ?Vale, Vale SA; VALE3 BVMF; BR
Itaú Unibanco; Itau Unibanco, Itaú; ITUB4 BVMF; BR
Banco do Brasil; ; BBAS3 BVMF; BR
Ambev; ; ABEV3 BVMF; BR
Embraer; ; EMBR3 BVMF; BR
JBS; ; JBSS3 BVMF; BR
Eletrobras; ; ELET3 BVMF; BR
América Móvil; America Movil; AMX XMEX; MX
Cemex; ; CEMEXCPO XMEX; MX
Grupo Bimbo; Bimbo; BIMBOA XMEX; MX
MercadoLibre; Mercado Libre; MELI XNAS; AR
YPF; ; YPFD XBUE; AR
Ecopetrol; ; ECOPETROL XBOG; CO
Codelco; ; ; CL
SQM; Sociedad Química y Minera; SQM-B XSGO; CL
LATAM Airlines; Latam Airlines, LATAM; LTM XSGO; CL
Naspers; ; NPN XJSE; ZA
Sasol; ; SOL XJSE; ZA
MTN; MTN Group; MTN XJSE; ZA
Standard Bank; Standard Bank Group; SBK XJSE; ZA
FirstRand; ; FSR XJSE; ZA
Absa; Absa Group, ABSA; ABG XJSE; ZA
Nedbank; ; NED XJSE; ZA
Shoprite; ; SHP XJSE; ZA
Anglo American Platinum; Amplats; ; ZA
Sibanye-Stillwater; Sibanye Stillwater; SSW XJSE; ZA
Impala Platinum; Implats; IMP XJSE; ZA
Gold Fields; ; GFI XJSE; ZA
AngloGold Ashanti; ; ANG XJSE; ZA
South African Airways; SAA; ; ZA
Safaricom; ; SCOM XNAI; KE
Equity Bank; Equity Group; EQTY XNAI; KE
Kenya Airways; ; KQ XNAI; KE
Kenya Power; ; KPLC XNAI; KE
Ethiopian Airlines; ; ; ET
Dangote Cement; ; DANGCEM XNSA; NG
Dangote Group; Dangote; ; NG
Access Bank; ; ACCESSCORP XNSA; NG
Zenith Bank; ; ZENITHBANK XNSA; NG
Sonatrach; ; ; DZ
EgyptAir; Egyptair; ; EG
`;

/** Companies of Britain and Ireland, as index.ts describes the lines. */
export const BRITAIN_IRELAND = `
?Shell; Royal Dutch Shell, Shell Plc; SHEL XLON; GB
BP; British Petroleum; BP XLON; GB
Unilever; ; ULVR XLON; GB
HSBC; HSBC Holdings; HSBA XLON; GB
Barclays; ; BARC XLON; GB
Lloyds Banking Group; Lloyds, Lloyds Bank; LLOY XLON; GB
NatWest; NatWest Group, Royal Bank of Scotland, RBS; NWG XLON; GB
Standard Chartered; StanChart; STAN XLON; GB
AstraZeneca; Astrazeneca; AZN XLON; GB
GSK; GlaxoSmithKline; GSK XLON; GB
Rio Tinto; ; RIO XLON; GB
?Anglo American; Anglo American plc; AAL XLON; GB
BAE Systems; BAE; BA XLON; GB
Rolls-Royce; Rolls Royce; RR XLON; GB
Vodafone; ; VOD XLON; GB
BT Group; ?BT; BT.A XLON; GB
Tesco; ; TSCO XLON; GB
Sainsbury's; Sainsburys, J Sainsbury; SBRY XLON; GB
Marks & Spencer; M&S, Marks and Spencer; MKS XLON; GB
Diageo; ; DGE XLON; GB
British American Tobacco; ?BAT; BATS XLON; GB
National Grid; ; NG XLON; GB
Centrica; ; CNA XLON; GB
?Prudential; Prudential plc; PRU XLON; GB
London Stock Exchange; London Stock Exchange Group, LSEG; LSEG XLON; GB
easyJet; EasyJet, Easyjet; EZJ XLON; GB
International Airlines Group; ?IAG; IAG XLON; GB
British Airways; ; ; GB
Virgin Atlantic; ; ; GB
Jaguar Land Rover; ; ; GB
?Arm; Arm Holdings; ARM XNAS; GB
BG Group; ; ; GB
Tullow Oil; ?Tullow; TLW XLON; GB
Harbour Energy; ; HBR XLON; GB
Capricorn Energy; Cairn Energy; CNE XLON; GB
Premier Oil; ; ; GB
EnQuest; ; ENQ XLON; GB
Ithaca Energy; ; ITH XLON; GB
Energean; ; ENOG XLON; GB
John Wood Group; ?Wood Group; WG XLON; GB
Petrofac; ; ; GB
?SSE; ; SSE XLON; GB
British Gas; ; ; GB
ScottishPower; Scottish Power; ; GB
Octopus Energy; ; ; GB
EDF Energy; ; ; GB
Ovo Energy; OVO Energy; ; GB
?Drax; Drax Group; DRX XLON; GB
Thames Water; ; ; GB
Southern Water; ; ; GB
Severn Trent; ; SVT XLON; GB
United Utilities; ; UU XLON; GB
Pennon Group; ; PNN XLON; GB
South West Water; ; ; GB
Anglian Water; ; ; GB
Yorkshire Water; ; ; GB
Antofagasta plc; ?Antofagasta; ANTO XLON; GB
Lonmin; ; ; GB
Randgold Resources; Randgold; ; GB
Hochschild Mining; ; HOC XLON; GB
Centamin; ; ; GB
Acacia Mining; ; ; GB
Johnson Matthey; ; JMAT XLON; GB
Croda; Croda International; CRDA XLON; GB
?Mondi; ; MNDI XLON; GB
DS Smith; ; ; GB
Ineos; INEOS; ; GB
Reckitt; Reckitt Benckiser; RKT XLON; GB
Haleon; ; HLN XLON; GB
Associated British Foods; AB Foods; ABF XLON; GB
Imperial Brands; Imperial Tobacco; IMB XLON; GB
?Cadbury; ; ; GB
Tate & Lyle; ; TATE XLON; GB
Compass Group; ; CPG XLON; GB
Greggs; ; GRG XLON; GB
Premier Foods; ; PFD XLON; GB
Fever-Tree; Fevertree; FEVR XLON; GB
BrewDog; Brewdog; ; GB
Whitbread; ; WTB XLON; GB
Premier Inn; ; ; GB
JD Wetherspoon; Wetherspoon, Wetherspoons; JDW XLON; GB
Mitchells & Butlers; ; MAB XLON; GB
Pret A Manger; Pret a Manger; ; GB
Costa Coffee; ; ; GB
Deliveroo; ; ; GB
Ocado; ; OCDO XLON; GB
Waitrose; ; ; GB
John Lewis Partnership; ; ; GB
Asda; ASDA; ; GB
Morrisons; Wm Morrison; ; GB
?Iceland Foods; ; ; GB
Co-op Group; ?Co-operative Group; ; GB
Debenhams; ; ; GB
Next plc; ; NXT XLON; GB
Burberry; ; BRBY XLON; GB
Mulberry Group; ; MUL XLON; GB
Asos; ASOS; ASC XLON; GB
?Boohoo; Debenhams Group; DEBS XLON; GB
JD Sports; JD Sports Fashion; JD XLON; GB
Frasers Group; ; FRAS XLON; GB
Sports Direct; ; ; GB
Topshop; ; ; GB
Arcadia Group; ; ; GB
Harrods; ; ; GB
Selfridges; ; ; GB
Fortnum & Mason; ; ; GB
Kingfisher plc; ?Kingfisher; KGF XLON; GB
B&Q; ; ; GB
Currys; ; CURY XLON; GB
?Argos; ; ; GB
Pets at Home; ; PETS XLON; GB
WHSmith; WH Smith; SMWH XLON; GB
Waterstones; ; ; GB
Dr Martens; Dr. Martens; DOCS XLON; GB
?Dyson; ; ; GB
?The Body Shop; ?Body Shop; ; GB
?Wilko; ; ; GB
Poundland; ; ; GB
Bet365; bet365; ; GB
?William Hill; ; ; GB
Entain; ; ENT XLON; GB
Ladbrokes; ; ; GB
Evoke plc; 888 Holdings; EVOK XLON; GB
Playtech; ; PTEC XLON; GB
Camelot Group; ; ; GB
?Aviva; ; AV XLON; GB
Legal & General; Legal and General; LGEN XLON; GB
Phoenix Group Holdings; ?Phoenix Group; PHNX XLON; GB
?Standard Life; ; ; GB
Aberdeen Group; Abrdn, abrdn, Standard Life Aberdeen; ABDN XLON; GB
Admiral Group; ; ADM XLON; GB
?Direct Line; Direct Line Insurance; ; GB
Hiscox; ; HSX XLON; GB
?Beazley; ; BEZ XLON; GB
Lloyd's of London; Lloyds of London; ; GB
RSA Insurance; ; ; GB
Bupa; ; ; GB
?M&G; ; MNG XLON; GB
?Schroders; ; SDR XLON; GB
St. James's Place; St James's Place; STJ XLON; GB
Hargreaves Lansdown; ; ; GB
?Man Group; ; EMG XLON; GB
3i Group; 3i; III XLON; GB
Intermediate Capital Group; ICG plc; ICG XLON; GB
Janus Henderson; ; JHG XNYS; GB
Investec; ; INVP XLON; GB
Close Brothers; ; CBG XLON; GB
Nationwide Building Society; ; ; GB
Virgin Money; ; ; GB
Metro Bank; ; MTRO XLON; GB
TSB Bank; ?TSB; ; GB
HBOS; ; ; GB
Northern Rock; ; ; GB
?Coutts; ; ; GB
Barings Bank; ; ; GB
Revolut; ; ; GB
Monzo; ; ; GB
Starling Bank; ; ; GB
Wise plc; ?Wise; WISE XLON; GB
Checkout.com; ; ; GB
Greensill; Greensill Capital; ; GB
London Metal Exchange; ?LME; ; GB
TP ICAP; ICAP; TCAP XLON; GB
IG Group; ; IGG XLON; GB
Ashmore Group; ; ASHM XLON; GB
Capital Economics; ; ; GB
Oxford Economics; ; ; GB
Pantheon Macroeconomics; ; ; GB
Wood Mackenzie; ; ; GB
Clifford Chance; ; ; GB
Linklaters; ; ; GB
A&O Shearman; Allen & Overy, Shearman & Sterling; ; GB
Freshfields; Freshfields Bruckhaus Deringer; ; GB
Slaughter and May; ; ; GB
Herbert Smith Freehills; ; ; GB
Mishcon de Reya; ; ; GB
?Leigh Day; ; ; GB
WPP; ; WPP XLON; GB
RELX; Relx, Reed Elsevier; REL XLON; GB
Pearson plc; ?Pearson; PSON XLON; GB
?Informa; ; INF XLON; GB
Sage Group; ; SGE XLON; GB
Darktrace; ; ; GB
Micro Focus; ; ; GB
Halma plc; ; HLMA XLON; GB
Rentokil; Rentokil Initial; RTO XLON; GB
Rightmove; ; RMV XLON; GB
?Auto Trader; ; AUTO XLON; GB
Bunzl; ; BNZL XLON; GB
?Ashtead; Ashtead Group; AHT XLON; GB
Smith & Nephew; ; SN XLON; GB
?Hikma; Hikma Pharmaceuticals; HIK XLON; GB
ConvaTec; ; CTEC XLON; GB
Oxford Nanopore; ; ONT XLON; GB
Indivior; ; INDV XNAS; GB
?Boots; ; ; GB
Specsavers; ; ; GB
GKN; ; ; GB
Melrose Industries; ; MRO XLON; GB
?Meggitt; ; ; GB
Babcock International; ?Babcock; BAB XLON; GB
QinetiQ; Qinetiq; QQ XLON; GB
Chemring; ; CHG XLON; GB
Cobham plc; ; ; GB
Smiths Group; ; SMIN XLON; GB
Spirax Group; Spirax-Sarco; SPX XLON; GB
Weir Group; ; WEIR XLON; GB
IMI plc; ; IMI XLON; GB
?JCB; ; ; GB
Aston Martin; ; AML XLON; GB
?Bentley; Bentley Motors; ; GB
?McLaren; McLaren Automotive; ; GB
Lotus Cars; ; ; GB
Jaguar Cars; ; ; GB
Land Rover; ; ; GB
?Vauxhall; ; ; GB
MG Rover; ; ; GB
Cosworth; ; ; GB
British Leyland; ; ; GB
British Steel; ; ; GB
Liberty Steel; ; ; GB
GFG Alliance; ; ; GB
Harland & Wolff; Harland and Wolff; ; GB
Balfour Beatty; ; BBY XLON; GB
Carillion; ; ; GB
Kier Group; ; KIE XLON; GB
Persimmon plc; ; PSN XLON; GB
Barratt Redrow; ?Barratt, Barratt Developments; BTRW XLON; GB
Taylor Wimpey; ; TW XLON; GB
Bellway; ; BWY XLON; GB
Berkeley Group; ; BKG XLON; GB
Land Securities; Landsec; LAND XLON; GB
British Land; ; BLND XLON; GB
Segro; SEGRO; SGRO XLON; GB
Savills; ; SVS XLON; GB
Knight Frank; ; ; GB
Foxtons; ; FOXT XLON; GB
Network Rail; ; ; GB
Great Western Railway; ; ; GB
LNER; London North Eastern Railway; ; GB
ScotRail; ; ; GB
Northern Ireland Railways; ; ; GB
?Translink; ; ; GB
?Eurostar; ; ; GB
FirstGroup; ?First Group; FGP XLON; GB
?Stagecoach; ; ; GB
Go-Ahead Group; ; ; GB
Mobico; National Express; MCG XLON; GB
Transport for London; TfL; ; GB
Heathrow Airport Holdings; ; ; GB
British Airports Authority; ?BAA; ; GB
P&O Ferries; ; ; GB
P&O Cruises; ; ; GB
Cunard; ; ; GB
White Star Line; ; ; GB
Virgin Group; ; ; GB
Virgin Media; Virgin Media O2; ; GB
Virgin Trains; ; ; GB
Jet2; ; JET2 XLON; GB
Flybe; ; ; GB
Loganair; ; ; GB
Thomas Cook Group; ?Thomas Cook; ; GB
InterContinental Hotels; InterContinental Hotels Group, IHG; IHG XLON; GB
Holiday Inn; ; ; GB
Royal Mail; International Distribution Services; ; GB
Post Office Ltd; ; ; GB
?Evri; ; ; GB
Openreach; ; ; GB
Airtel Africa; ; AAF XLON; GB
Cable & Wireless; ; ; GB
Inmarsat; ; ; GB
OneWeb; ; ; GB
Serco; ; SRP XLON; GB
G4S; ; ; GB
?Capita; ; CPI XLON; GB
Mitie; ; MTO XLON; GB
Atkins plc; ; ; GB
?Arup; ; ; GB
Foster + Partners; Foster and Partners; ; GB
Zaha Hadid Architects; ; ; GB
?Christie's; ?Christies; ; GB
Bonhams; ; ; GB
Games Workshop; ; GAW XLON; GB
Raspberry Pi Holdings; ; RPI XLON; GB
Graphcore; ; ; GB
Stability AI; ; ; GB
Wayve; ; ; GB
ElevenLabs; ; ; GB
Synthesia; ; ; GB
Isomorphic Labs; ; ; GB
Imagination Technologies; ; ; GB
Tata Steel UK; ; ; GB
Rolls-Royce Motor Cars; ; ; GB
Ryanair; Ryanair Holdings; RYA XDUB; IE
Aer Lingus; ; ; IE
Smurfit Westrock; Smurfit Kappa, WestRock; SW XNYS; IE
Primark; Penneys; ; IE
?Guinness; ; ; IE
?Flutter; Flutter Entertainment, Paddy Power Betfair; FLUT XNYS; IE
Paddy Power; ; ; IE
Betfair; ; ; GB
Bank of Ireland; ; BIRG XDUB; IE
AIB; Allied Irish Banks, AIB Group; A5G XDUB; IE
Permanent TSB; ; PTSB XDUB; IE
Anglo Irish Bank; ; ; IE
Ulster Bank; ; ; IE
CRH; CRH plc; CRH XNYS; IE
Kerry Group; ; KRZ XDUB; IE
Kingspan; ; KRX XDUB; IE
Glanbia; ; GL9 XDUB; IE
DCC plc; ; DCC XLON; IE
AerCap; ; AER XNYS; IE
Avolon; ; ; IE
ESB Networks; ; ; IE
?Eir; Eircom; ; IE
Iarnród Éireann; Irish Rail, Iarnrod Eireann; ; IE
Dunnes Stores; ; ; IE
Ornua; ; ; IE
Kerrygold; ; ; IE
CityJet; ; ; IE
?DAA; ; ; IE
Icon plc; ; ICLR XNAS; IE
Jazz Pharmaceuticals; ; JAZZ XNAS; IE
Perrigo; ; PRGO XNYS; IE
Cairn Homes; ; C5H XDUB; IE
Irish Continental Group; ; IR5B XDUB; IE
Irish Ferries; ; ; IE
Seplat; Seplat Energy; SEPLAT XNSA; NG
Fresnillo plc; ?Fresnillo; FRES XLON; MX
Just Eat Takeaway.com; Just Eat Takeaway, Takeaway.com; ; NL
Just Eat; ; ; GB
Elsevier; ; ; NL
Rothschild & Co; ; ; FR
Getlink; Eurotunnel; GET XPAR; FR
Virgin Orbit; ; ; US
Sotheby's; Sothebys; ; US
Wizz Air; Wizzair; WIZZ XLON; HU
Burford Capital; ?Burford; BUR XLON; GB
`;

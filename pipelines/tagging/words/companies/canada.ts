/** Companies of Canada, as index.ts describes the lines. */
export const CANADA = `
Royal Bank of Canada; RBC; RY XTSE; CA
Toronto-Dominion Bank; TD Bank, Toronto-Dominion; TD XTSE; CA
Shopify; ; SHOP XTSE; CA
Barrick Mining; Barrick Gold, Barrick; ABX XTSE; CA
Air Canada; ; AC XTSE; CA
Enbridge; ; ENB XTSE; CA
?Bombardier; ; BBD.B XTSE; CA
Suncor; Suncor Energy; SU XTSE; CA
First Quantum Minerals; First Quantum; FM XTSE; CA
Bank of Montreal; BMO; BMO XTSE; CA
Scotiabank; Bank of Nova Scotia; BNS XTSE; CA
CIBC; Canadian Imperial Bank of Commerce; CM XTSE; CA
National Bank of Canada; ; NA XTSE; CA
?Desjardins; Mouvement Desjardins; ; CA
Manulife; Manulife Financial; MFC XTSE; CA
Sun Life; Sun Life Financial; SLF XTSE; CA
Great-West Lifeco; ; GWO XTSE; CA
Intact Financial; ; IFC XTSE; CA
Fairfax Financial; ; FFH XTSE; CA
Power Corporation of Canada; ; POW XTSE; CA
?Brookfield; Brookfield Corporation; BN XTSE; CA
Brookfield Asset Management; ; BAM XTSE; CA
Toronto Stock Exchange; ; ; CA
TMX Group; ; X XTSE; CA
CDPQ; Caisse de dépôt et placement du Québec; ; CA
Ontario Teachers' Pension Plan; ; ; CA
Canada Pension Plan Investment Board; CPP Investments; ; CA
Canadian National Railway; ?Canadian National, CN Rail; CNR XTSE; CA
Canadian Pacific Kansas City; Canadian Pacific, CPKC, Kansas City Southern; CP XTSE; CA
Via Rail; ; ; CA
WestJet; Westjet; ; CA
Air Transat; ; TRZ XTSE; CA
Porter Airlines; ; ; CA
Canadian Natural Resources; ; CNQ XTSE; CA
TC Energy; TransCanada; TRP XTSE; CA
Imperial Oil; ; IMO XTSE; CA
Cenovus; Cenovus Energy; CVE XTSE; CA
Husky Energy; ; ; CA
Pembina Pipeline; ; PPL XTSE; CA
Trans Mountain Corporation; ; ; CA
Hydro One; ; H XTSE; CA
Hydro-Québec; Hydro-Quebec, Hydro Québec; ; CA
Ontario Power Generation; ; ; CA
Fortis Inc; ; FTS XTSE; CA
Nutrien; ; NTR XTSE; CA
Teck Resources; ?Teck; TECK.B XTSE; CA
Agnico Eagle; Agnico Eagle Mines; AEM XTSE; CA
Kinross Gold; ?Kinross; K XTSE; CA
Wheaton Precious Metals; ; WPM XTSE; CA
Franco-Nevada; ; FNV XTSE; CA
Ivanhoe Mines; ; IVN XTSE; CA
Cameco; ; CCO XTSE; CA
Lundin Mining; ; LUN XTSE; CA
B2Gold; ; BTO XTSE; CA
Pan American Silver; ; PAAS XTSE; CA
Alamos Gold; ; AGI XTSE; CA
Iamgold; IAMGOLD; IMG XTSE; CA
Eldorado Gold; ; ELD XTSE; CA
Centerra Gold; ; CG XTSE; CA
Turquoise Hill Resources; ; ; CA
Hudbay Minerals; Hudbay; HBM XTSE; CA
NexGen Energy; ; NXE XTSE; CA
Magna International; ?Magna; MG XTSE; CA
Linamar; ; LNR XTSE; CA
CAE Inc; ?CAE; CAE XTSE; CA
AtkinsRéalis; SNC-Lavalin, AtkinsRealis; ATRL XTSE; CA
WSP Global; ; WSP XTSE; CA
CGI Inc; ; GIB.A XTSE; CA
?BlackBerry; Research In Motion; BB XTSE; CA
Nortel; Nortel Networks; ; CA
OpenText; ?Open Text; OTEX XTSE; CA
Constellation Software; ; CSU XTSE; CA
Thomson Reuters; Thomson Reuters Corporation; TRI XTSE; CA
Celestica; ; CLS XTSE; CA
?Cohere; ; ; CA
Hootsuite; ; ; CA
Telesat; ; TSAT XTSE; CA
Telus; TELUS; T XTSE; CA
Rogers Communications; ; RCI.B XTSE; CA
Québecor; Quebecor; QBR.B XTSE; CA
Vidéotron; Videotron; ; CA
Shaw Communications; ; ; CA
Loblaw; Loblaws, Loblaw Companies; L XTSE; CA
Sobeys; ; ; CA
Metro Inc; ; MRU XTSE; CA
Alimentation Couche-Tard; Couche-Tard; ATD XTSE; CA
Canadian Tire; ; CTC.A XTSE; CA
Hudson's Bay Company; ?Hudson's Bay; ; CA
Dollarama; ; DOL XTSE; CA
Tim Hortons; ; ; CA
Restaurant Brands International; ; QSR XTSE; CA
?Canada Goose; ; GOOS XTSE; CA
Bombardier Recreational Products; BRP Inc; DOO XTSE; CA
?Saputo; ; SAP XTSE; CA
McCain Foods; ; ; CA
Maple Leaf Foods; ; MFI XTSE; CA
Canopy Growth; ; WEED XTSE; CA
Tilray; ; TLRY XNAS; CA
Aurora Cannabis; ; ACB XTSE; CA
Canada Post; ; ; CA
Bausch Health; Valeant, Valeant Pharmaceuticals; BHC XTSE; CA
Apotex; ; ; CA
GardaWorld; ; ; CA
West Fraser; West Fraser Timber; WFG XTSE; CA
Canfor; ; CFP XTSE; CA
Irving Oil; ; ; CA
Endeavour Mining; ; EDV XTSE; GB
`;

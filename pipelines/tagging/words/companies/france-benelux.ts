/** Companies of France, Belgium, the Netherlands and Luxembourg, as index.ts describes the lines. */
export const FRANCE_BENELUX = `
Airbus; ; AIR XPAR; FR
LVMH; LVMH Moët Hennessy Louis Vuitton; MC XPAR; FR
?Hermès; Hermès International; RMS XPAR; FR
Kering; ; KER XPAR; FR
L'Oréal; L'Oreal; OR XPAR; FR
TotalEnergies; Total SA; TTE XPAR; FR
Renault; Groupe Renault; RNO XPAR; FR
BNP Paribas; ?BNP; BNP XPAR; FR
Société Générale; Societe Generale, SocGen; GLE XPAR; FR
Crédit Agricole; Credit Agricole; ACA XPAR; FR
AXA; Axa; CS XPAR; FR
Sanofi; ; SAN XPAR; FR
Danone; ; BN XPAR; FR
?Carrefour; ; CA XPAR; FR
Michelin; ; ML XPAR; FR
?Orange; Orange SA, Orange S.A.; ORA XPAR; FR
Air France-KLM; Air France KLM; AF XPAR; FR
Air France; ; ; FR
?EDF; Électricité de France, Electricité de France; ; FR
Engie; Gaz de France, GDF Suez; ENGI XPAR; FR
Veolia; ; VIE XPAR; FR
?Thales; Thales Group; HO XPAR; FR
?Safran; ; SAF XPAR; FR
Dassault Aviation; ; AM XPAR; FR
Alstom; ; ALO XPAR; FR
Saint-Gobain; Saint Gobain; SGO XPAR; FR
SNCF; ; ; FR
Ubisoft; ; UBI XPAR; FR
Christian Dior; ?Dior, Christian Dior SE; CDI XPAR; FR
Louis Vuitton; ; ; FR
?Chanel; ; ; FR
?Givenchy; ; ; FR
?Yves Saint Laurent; ?Saint Laurent; ; FR
?Balenciaga; ; ; FR
?Longchamp; ; ; FR
?Lacoste; ; ; FR
Sephora; ; ; FR
Moët Hennessy; Moet Hennessy; ; FR
Pernod Ricard; ; RI XPAR; FR
Rémy Cointreau; Remy Cointreau; RCO XPAR; FR
Lactalis; ; ; FR
Savencia; ; SAVE XPAR; FR
Bonduelle; ; BON XPAR; FR
?Perrier; ; ; FR
?Evian; ; ; FR
Sodexo; ; SW XPAR; FR
Edenred; ; EDEN XPAR; FR
Elior; ; ELIOR XPAR; FR
Accor; AccorHotels; AC XPAR; FR
Club Med; ; ; FR
Pierre & Vacances; ; VAC XPAR; FR
Auchan; ; ; FR
?Leclerc; E.Leclerc; ; FR
Intermarché; Intermarche; ; FR
Casino Group; Groupe Casino; CO XPAR; FR
Monoprix; ; ; FR
?Decathlon; ; ; FR
Leroy Merlin; ; ; FR
Fnac Darty; Fnac, FNAC; FNAC XPAR; FR
Galeries Lafayette; ; ; FR
?Printemps; ; ; FR
Camaïeu; ; ; FR
EssilorLuxottica; Essilor, Luxottica; EL XPAR; FR
?Bic; ?BIC, Société Bic; BB XPAR; FR
Groupe SEB; SEB SA; SK XPAR; FR
Tefal; ; ; FR
?Peugeot; ; ; FR
Citroën; Citroen; ; FR
?Bugatti; Bugatti Rimac; ; FR
Valeo; ; FR XPAR; FR
Forvia; Faurecia; FRVIA XPAR; FR
OPmobility; Plastic Omnium; OPM XPAR; FR
?Vinci; Vinci SA; DG XPAR; FR
Bouygues; ; EN XPAR; FR
Eiffage; ; FGR XPAR; FR
JCDecaux; ; DEC XPAR; FR
Publicis; Publicis Groupe; PUB XPAR; FR
Capgemini; ; CAP XPAR; FR
?Atos; ; ATO XPAR; FR
Dassault Systèmes; Dassault Systemes; DSY XPAR; FR
?Dassault; Dassault Group; ; FR
Schneider Electric; ; SU XPAR; FR
Legrand SA; ; LR XPAR; FR
Nexans; ; NEX XPAR; FR
Rexel; ; RXL XPAR; FR
Air Liquide; ; AI XPAR; FR
Arkema; ; AKE XPAR; FR
Imerys; ; NK XPAR; FR
Vallourec; ; VK XPAR; FR
Eramet; ; ERA XPAR; FR
Orano; Areva; ; FR
Framatome; ; ; FR
Technip Energies; ; TE XPAR; FR
Maurel & Prom; Maurel et Prom; MAU XPAR; FR
Perenco; ; ; FR
Elf Aquitaine; ; ; FR
?RTE; ; ; FR
?Suez; ; ; FR
Naval Group; ; ; FR
Nexter; ; ; FR
MBDA; ; ; FR
Arianespace; ; ; FR
ArianeGroup; ; ; FR
Eutelsat; ; ETL XPAR; FR
Exail Technologies; ; EXA XPAR; FR
?ATR; Avions de Transport Régional; ; FR
Air Caraïbes; Air Caraibes; ; FR
Corsair International; ; ; FR
Corsica Ferries; ; ; FR
Aéroports de Paris; Groupe ADP, Aeroports de Paris; ADP XPAR; FR
RATP; ; ; FR
Keolis; ; ; FR
Transdev; ; ; FR
Geodis; ; ; FR
CMA CGM; ; ; FR
?Bolloré; ?Bollore, Bolloré Group; BOL XPAR; FR
Brittany Ferries; ; ; FR
Chantiers de l'Atlantique; ; ; FR
La Poste; ; ; FR
BPCE; Groupe BPCE; ; FR
Natixis; ; ; FR
Crédit Mutuel; Credit Mutuel; ; FR
Caisse des Dépôts; Caisse des Dépôts et Consignations; ; FR
Bpifrance; ; ; FR
Crédit Lyonnais; ?LCL; ; FR
CNP Assurances; ; ; FR
?Scor; ?SCOR; SCR XPAR; FR
Groupama; ; ; FR
Coface; ; COFA XPAR; FR
Amundi; ; AMUN XPAR; FR
Tikehau Capital; ; TKO XPAR; FR
Eurazeo; ; RF XPAR; FR
?Wendel; ; MF XPAR; FR
Ardian; ; ; FR
Paris Stock Exchange; Paris Bourse; ; FR
Worldline; ; WLN XPAR; FR
Unibail-Rodamco-Westfield; Unibail-Rodamco, Unibail; URW XPAR; FR
?Westfield; ; ;
Klépierre; Klepierre; LI XPAR; FR
Gecina; ; GFC XPAR; FR
Icade; ; ICAD XPAR; FR
Nexity; ; NXI XPAR; FR
Lafarge; ; ; FR
bioMérieux; BioMérieux, Biomerieux; BIM XPAR; FR
?Ipsen; ; IPN XPAR; FR
?Servier; ; ; FR
?Pierre Fabre; ; ; FR
Valneva; ; VLA XPAR; FR
Sartorius Stedim Biotech; ; DIM XPAR; FR
Opella; ; ; FR
Emeis; Orpea; EMEIS XPAR; FR
Clariane; Korian; CLARI XPAR; FR
Bureau Veritas; ; BVI XPAR; FR
Teleperformance; ; TEP XPAR; FR
?Iliad; ; ; FR
Free Mobile; ; ; FR
SFR; ; ; FR
Bouygues Telecom; ; ; FR
Alcatel-Lucent; Alcatel; ; FR
Thomson-CSF; ; ; FR
Soitec; ; SOI XPAR; FR
Mistral AI; ; ; FR
Deezer; ; DEEZR XPAR; FR
Dailymotion; ; ; FR
BlaBlaCar; Blablacar; ; FR
Doctolib; ; ; FR
Back Market; ; ; FR
OVHcloud; OVH; OVH XPAR; FR
Criteo; ; CRTO XNAS; FR
?Ledger; ; ; FR
Sorare; ; ; FR
Quantic Dream; ; ; FR
FDJ United; Française des Jeux, FDJ; FDJU XPAR; FR
Disneyland Paris; Euro Disney; ; FR
Bénéteau; Beneteau; BEN XPAR; FR
Verallia; ; VRLA XPAR; FR
InVivo Group; ; ; FR
Vilmorin; ; ; FR
KLM; ; ; NL
ASML; ASML Holding; ASML XAMS; NL
Philips; Royal Philips, Koninklijke Philips; PHIA XAMS; NL
ING; ING Groep, ING Group; INGA XAMS; NL
Heineken; ; HEIA XAMS; NL
Ahold Delhaize; Ahold, Royal Ahold; AD XAMS; NL
Prosus; ; PRX XAMS; NL
Stellantis; Fiat Chrysler, Fiat Chrysler Automobiles, Groupe PSA, PSA Group, PSA Peugeot Citroën; STLAM XMIL; NL
Havas; ; HAVAS XAMS; NL
Transavia; ; ; NL
Euronext; ; ENX XPAR; NL
Louis Dreyfus Company; ?Louis Dreyfus; ; NL
ASM International; ; ASM XAMS; NL
BE Semiconductor; BESI, BE Semiconductor Industries; BESI XAMS; NL
NXP; NXP Semiconductors; NXPI XNAS; NL
Nexperia; ; ; NL
Adyen; ; ADYEN XAMS; NL
ABN AMRO; ABN Amro; ABN XAMS; NL
Rabobank; ; ; NL
Aegon; ; AGN XAMS; NL
NN Group; Nationale-Nederlanden; NN XAMS; NL
ASR Nederland; ; ASRNL XAMS; NL
Albert Heijn; ; ; NL
Jumbo Supermarkten; ; ; NL
FrieslandCampina; ; ; NL
JDE Peet's; Jacobs Douwe Egberts, Douwe Egberts; JDEP XAMS; NL
Akzo Nobel; AkzoNobel; AKZA XAMS; NL
KPN; ; KPN XAMS; NL
Ziggo; VodafoneZiggo; ; NL
PostNL; ; PNL XAMS; NL
Randstad NV; ?Randstad; RAND XAMS; NL
Wolters Kluwer; ; WKL XAMS; NL
?Signify; ; LIGHT XAMS; NL
TomTom; ; TOM2 XAMS; NL
Exor; EXOR; EXO XAMS; NL
Vopak; Royal Vopak; VPK XAMS; NL
Boskalis; Royal Boskalis; ; NL
Van Oord; ; ; NL
Fugro; ; FUR XAMS; NL
SBM Offshore; ; SBMO XAMS; NL
Damen Shipyards; ; ; NL
DAF Trucks; ; ; NL
VDL Groep; ; ; NL
?Fokker; ; ; NL
Argenx; argenx; ARGX XBRU; NL
Nederlandse Spoorwegen; Dutch Railways; ; NL
ProRail; ; ; NL
Schiphol Group; ; ; NL
Port of Rotterdam; Port of Rotterdam Authority; ; NL
Gasunie; ; ; NL
Tata Steel Nederland; Tata Steel IJmuiden, Hoogovens; ; NL
?Hema; ?HEMA; ; NL
C&A; ; ; NL
Bunq; ; ; NL
?Mollie; ; ; NL
?Lightyear; ; ; NL
WeTransfer; ; ; NL
Amsterdam Stock Exchange; ; ; NL
CTP NV; ; CTPNV XAMS; NL
Corendon; ; ; NL
Anheuser-Busch InBev; AB InBev, InBev; ABI XBRU; BE
Anheuser-Busch; Anheuser Busch; ; US
Dexia; ; ; BE
Fortis Bank; ; ; BE
?KBC; KBC Group, KBC Bank; KBC XBRU; BE
Belfius; ; ; BE
Ageas; ; AGS XBRU; BE
?Solvay; ; SOLB XBRU; BE
Syensqo; ; SYENS XBRU; BE
?UCB; UCB SA, UCB Pharma; UCB XBRU; BE
Umicore; ; UMI XBRU; BE
?Bekaert; ; BEKB XBRU; BE
?Barco; ; BAR XBRU; BE
Agfa-Gevaert; ; AGFB XBRU; BE
Galapagos NV; ; GLPG XAMS; BE
Colruyt; Colruyt Group; COLR XBRU; BE
?Delhaize; ; ; BE
Proximus; ; PROX XBRU; BE
Telenet; ; ; BE
Elia Group; ; ELI XBRU; BE
CMB.TECH; Euronav; CMBT XBRU; BE
bpost; Bpost; BPOST XBRU; BE
SNCB; NMBS, SNCB/NMBS; ; BE
Brussels Airlines; ; ; BE
?Sabena; ; ; BE
Groupe Bruxelles Lambert; ?GBL; GBLB XBRU; BE
?Sofina; ; SOF XBRU; BE
Euroclear; ; ; BE
?Swift; ?SWIFT, Society for Worldwide Interbank Financial Telecommunication; ; BE
FN Herstal; ; ; BE
Lotus Bakeries; ; LOTB XBRU; BE
?Godiva; ; ; BE
D'Ieteren; ; DIE XBRU; BE
Port of Antwerp-Bruges; Port of Antwerp; ; BE
TechnipFMC; Technip; FTI XNYS; GB
Urenco; ; ; GB
De Beers; ; ; GB
Eurofins; Eurofins Scientific; ERF XPAR; LU
Altice; Altice International; ; LU
Altice France; ; ; FR
ArcelorMittal; Arcelor Mittal, Arcelor, Mittal Steel; MT XAMS; LU
?SES; ; SESG XPAR; LU
RTL Group; ; RRTL XETR; LU
Cargolux; ; ; LU
Luxair; ; ; LU
Clearstream; ; ; LU
Tenaris; ; TEN XMIL; LU
Aperam; ; APAM XAMS; LU
Millicom; ?Tigo; TIGO XNAS; LU
STMicroelectronics; STMicro; STMPA XPAR; CH
Vinted; ; ; LT
Société des Bains de Mer; ; BAIN XPAR; MC
InPost; ; INPST XAMS; PL
TUI fly; ; ; DE
`;

/** Companies of the United States, as index.ts describes the lines. */
export const UNITED_STATES = `
?Apple; Apple Computer; AAPL XNAS; US
Microsoft; ; MSFT XNAS; US
Google; ; GOOGL XNAS; US
?Alphabet; Alphabet Inc; GOOGL XNAS; US
YouTube; Youtube; ; US
?Amazon; Amazon.com; AMZN XNAS; US
Amazon Web Services; AWS; ; US
?Meta; Meta Platforms; META XNAS; US
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
Intel; Intel Corporation; INTC XNAS; US
AMD; Advanced Micro Devices; AMD XNAS; US
Qualcomm; ; QCOM XNAS; US
Broadcom; ; AVGO XNAS; US
Texas Instruments; ; TXN XNAS; US
?Micron; Micron Technology; MU XNAS; US
Cisco; Cisco Systems; CSCO XNAS; US
?Oracle; Oracle Corporation; ORCL XNYS; US
IBM; International Business Machines; IBM XNYS; US
?HP; Hewlett-Packard, HP Inc; HPQ XNYS; US
Dell; Dell Technologies; DELL XNYS; US
Salesforce; ; CRM XNYS; US
?Adobe; Adobe Systems, Adobe Inc; ADBE XNAS; US
PayPal; Paypal; PYPL XNAS; US
?Uber; Uber Technologies; UBER XNYS; US
Lyft; ; LYFT XNAS; US
Airbnb; ; ABNB XNAS; US
DoorDash; ; DASH XNAS; US
Twitter; X Corp; ; US
LinkedIn; ; ; US
Snapchat; Snap Inc; SNAP XNYS; US
Pinterest; ; PINS XNYS; US
Reddit; ; RDDT XNYS; US
?Zoom; Zoom Video Communications, Zoom Communications; ZM XNAS; US
Coinbase; ; COIN XNAS; US
Walmart; Wal-Mart; WMT XNAS; US
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
?Moderna; ; MRNA XNAS; US
Merck; Merck & Co; MRK XNYS; US
Eli Lilly; ?Lilly, Eli Lilly and Company; LLY XNYS; US
AbbVie; ; ABBV XNYS; US
Bristol Myers Squibb; Bristol-Myers Squibb; BMY XNYS; US
Gilead Sciences; ?Gilead; GILD XNAS; US
Amgen; ; AMGN XNAS; US
UnitedHealth; UnitedHealth Group; UNH XNYS; US
UnitedHealthcare; ; ; US
CVS Health; CVS; CVS XNYS; US
Walgreens; Walgreens Boots Alliance; ; US
?Nike; Nike Inc; NKE XNYS; US
AT&T; ; T XNYS; US
Verizon; Verizon Communications; VZ XNYS; US
T-Mobile; T-Mobile US; TMUS XNAS; US
Boeing; ; BA XNYS; US
Lockheed Martin; Lockheed; LMT XNYS; US
RTX; Raytheon, Raytheon Technologies; RTX XNYS; US
Northrop Grumman; Northrop; NOC XNYS; US
General Dynamics; ; GD XNYS; US
GE Aerospace; General Electric, GE; GE XNYS; US
Honeywell; ; HON XNAS; US
3M; ; MMM XNYS; US
?Caterpillar; Caterpillar Inc; CAT XNYS; US
John Deere; Deere & Company, ?Deere; DE XNYS; US
?Ford; Ford Motor, Ford Motor Company; F XNYS; US
General Motors; ?GM; GM XNYS; US
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
?Chevron; Chevron Corporation; CVX XNYS; US
ConocoPhillips; ; COP XNYS; US
Halliburton; ; HAL XNYS; US
SLB; Schlumberger; SLB XNYS; US
JPMorgan Chase; JPMorgan, JP Morgan, J.P. Morgan, JP Morgan Chase; JPM XNYS; US
Goldman Sachs; ?Goldman, Goldman Sachs Group; GS XNYS; US
Morgan Stanley; ; MS XNYS; US
Bank of America; BofA; BAC XNYS; US
Citigroup; Citi, Citibank; C XNYS; US
Wells Fargo; ; WFC XNYS; US
BlackRock; Blackrock; BLK XNYS; US
Blackstone; ?Blackstone, Blackstone Group; BX XNYS; US
?KKR; Kohlberg Kravis Roberts; KKR XNYS; US
Berkshire Hathaway; ?Berkshire; BRK.B XNYS; US
American Express; ?Amex; AXP XNYS; US
?Visa; Visa Inc; V XNYS; US
Mastercard; MasterCard; MA XNYS; US
Moody's; Moodys; MCO XNYS; US
S&P Global; Standard & Poor's, S&P Global Ratings; SPGI XNYS; US
Fitch Ratings; ?Fitch; ; US
Nasdaq; NASDAQ; NDAQ XNAS; US
New York Stock Exchange; NYSE; ; US
McKinsey; McKinsey & Company, McKinsey and Company; ; US
Bunge; ; BG XNYS; US
Archer Daniels Midland; ?ADM; ADM XNYS; US
Cargill; ; ; US
Monsanto; ; ; US
Freeport-McMoRan; Freeport McMoRan; FCX XNYS; US
Newmont; ; NEM XNYS; US
Marriott; Marriott International; MAR XNAS; US
?Hilton; Hilton Worldwide, Hilton Hotels; HLT XNYS; US
xAI; X.AI; ; US
Scale AI; ; ; US
Databricks; ; ; US
?Perplexity; Perplexity AI; ; US
Character.AI; ; ; US
CoreWeave; Coreweave; CRWV XNAS; US
Anduril; Anduril Industries; ; US
Midjourney; ; ; US
GitHub; Github; ; US
Waymo; ; ; US
Zoox; ; ; US
Boston Dynamics; ; ; US
Figure AI; ; ; US
Neuralink; ; ; US
Blue Origin; ; ; US
Virgin Galactic; ; SPCE XNYS; US
Rocket Lab; ; RKLB XNAS; US
United Launch Alliance; ?ULA; ; US
?Stripe; Stripe Inc; ; US
Venmo; ; ; US
Hewlett Packard Enterprise; HPE; HPE XNYS; US
Super Micro Computer; Supermicro, Super Micro; SMCI XNAS; US
Arista Networks; ; ANET XNYS; US
Applied Materials; ; AMAT XNAS; US
Lam Research; ; LRCX XNAS; US
?KLA; KLA Corporation, KLA-Tencor; KLAC XNAS; US
Marvell; Marvell Technology; MRVL XNAS; US
Analog Devices; ; ADI XNAS; US
GlobalFoundries; Globalfoundries; GFS XNAS; US
Microchip Technology; ; MCHP XNAS; US
ON Semiconductor; Onsemi; ON XNAS; US
Skyworks; Skyworks Solutions; SWKS XNAS; US
Western Digital; ; WDC XNAS; US
Sandisk; SanDisk; SNDK XNAS; US
Seagate; Seagate Technology; STX XNAS; US
?Corning; Corning Inc; GLW XNYS; US
ServiceNow; ; NOW XNYS; US
?Workday; Workday Inc; WDAY XNAS; US
?Intuit; ; INTU XNAS; US
Snowflake Inc; ?Snowflake; SNOW XNYS; US
Cloudflare; ; NET XNYS; US
CrowdStrike; Crowdstrike; CRWD XNAS; US
Palo Alto Networks; ; PANW XNAS; US
Fortinet; ; FTNT XNAS; US
Zscaler; ; ZS XNAS; US
Okta; Okta Inc; OKTA XNAS; US
Datadog; ; DDOG XNAS; US
MongoDB; ; MDB XNAS; US
Twilio; ; TWLO XNYS; US
Dropbox; ; DBX XNAS; US
?Slack; Slack Technologies; ; US
Autodesk; ; ADSK XNAS; US
Cadence Design Systems; ; CDNS XNAS; US
Synopsys; ; SNPS XNAS; US
Symantec; ; ; US
VMware; ; ; US
?Cognizant; Cognizant Technology Solutions; CTSH XNAS; US
DXC Technology; ; DXC XNYS; US
Booz Allen Hamilton; Booz Allen; BAH XNYS; US
Leidos; ; LDOS XNYS; US
?Gartner; ; IT XNYS; US
Equifax; ; EFX XNYS; US
TransUnion; ; TRU XNYS; US
Fiserv; ; FISV XNAS; US
Fidelity National Information Services; ; FIS XNYS; US
?Block; Block Inc; XYZ XNYS; US
?Robinhood; Robinhood Markets; HOOD XNAS; US
?SoFi; SoFi Technologies; SOFI XNAS; US
Affirm Holdings; ; AFRM XNAS; US
?Circle; Circle Internet Group; CRCL XNYS; US
MicroStrategy; ; MSTR XNAS; US
Roblox; ; RBLX XNYS; US
Unity Software; ; U XNYS; US
Electronic Arts; EA Sports; EA XNAS; US
Activision Blizzard; Activision, ?Blizzard, Blizzard Entertainment; ; US
Take-Two Interactive; Take-Two, Take Two Interactive; TTWO XNAS; US
Rockstar Games; ; ; US
Epic Games; ; ; US
?Valve; Valve Corporation; ; US
Bethesda Softworks; ; ; US
Riot Games; ; ; US
Zynga; ; ; US
GameStop; Gamestop; GME XNYS; US
?Discord; ; ; US
?Tinder; ; ; US
?Bumble; Bumble Inc; BMBL XNAS; US
Match Group; ; MTCH XNAS; US
?Twitch; ; ; US
Tumblr; ; ; US
Yahoo; Yahoo!; ; US
AOL; America Online; ; US
?Skype; ; ; US
Quora; ; ; US
Truth Social; ; ; US
Trump Media & Technology Group; Trump Media; DJT XNAS; US
?Rumble; Rumble Inc; RUM XNAS; US
Wikimedia Foundation; ; ; US
?Mozilla; ; ; US
eBay; Ebay, EBay; EBAY XNAS; US
Etsy; ; ETSY XNYS; US
Wayfair; ; W XNYS; US
?Chewy; ; CHWY XNYS; US
Instacart; Maplebear; CART XNAS; US
Grubhub; GrubHub; ; US
Booking Holdings; ; BKNG XNAS; US
Booking.com; ; ; NL
Priceline; ; ; US
Expedia; Expedia Group; EXPE XNAS; US
Tripadvisor; TripAdvisor; TRIP XNAS; US
WeWork; ; ; US
?Yelp; ; YELP XNYS; US
Zillow; ; Z XNAS; US
?Redfin; ; ; US
Carvana; ; CVNA XNYS; US
CarMax; ; KMX XNYS; US
?Hertz; Hertz Global; HTZ XNAS; US
Avis Budget; ?Avis, Avis Budget Group; CAR XNAS; US
Enterprise Mobility; Enterprise Holdings, Enterprise Rent-A-Car; ; US
U-Haul; ; UHAL XNYS; US
Sabre Corporation; ; SABR XNAS; US
Live Nation; Live Nation Entertainment; LYV XNYS; US
Ticketmaster; ; ; US
StubHub; ; STUB XNYS; US
Peloton Interactive; ?Peloton; PTON XNAS; US
GoPro; Gopro; GPRO XNAS; US
Fitbit; ; ; US
Sonos; ; SONO XNAS; US
?Bose; ; ; US
Motorola Solutions; ; MSI XNYS; US
Motorola; Motorola Mobility; ; US
Xerox; ; XRX XNAS; US
Eastman Kodak; Kodak; KODK XNYS; US
?Polaroid; ; ; US
Juniper Networks; ; ; US
Lumen Technologies; ; LUMN XNYS; US
Charter Communications; ; CHTR XNAS; US
Cox Communications; ; ; US
Cox Enterprises; ; ; US
Dish Network; ; ; US
EchoStar; ; SATS XNAS; US
Viasat; ; VSAT XNAS; US
Iridium Communications; ; IRDM XNAS; US
Optimum Communications; Altice USA; OPTU XNYS; US
Sprint Corp; ; ; US
Frontier Communications; ; FYBR XNAS; US
American Tower; ; AMT XNYS; US
Crown Castle; ; CCI XNYS; US
Equinix; ; EQIX XNAS; US
Digital Realty; ; DLR XNYS; US
Prologis; ; PLD XNYS; US
Simon Property Group; ; SPG XNYS; US
CBRE; CBRE Group; CBRE XNYS; US
Jones Lang LaSalle; JLL; JLL XNYS; US
Cushman & Wakefield; ; CWK XNYS; US
Invitation Homes; ; INVH XNYS; US
Lennar; ; LEN XNYS; US
D.R. Horton; DR Horton; DHI XNYS; US
PulteGroup; ; PHM XNYS; US
Toll Brothers; ; TOL XNYS; US
Fannie Mae; ; ; US
Freddie Mac; ; ; US
Best Buy; ; BBY XNYS; US
?Gap; Gap Inc; GAP XNYS; US
Old Navy; ; ; US
Macy's; Macys; M XNYS; US
?Nordstrom; ; ; US
?Kohl's; ?Kohls; KSS XNYS; US
J.C. Penney; JC Penney, JCPenney; ; US
?Sears; Sears Holdings; ; US
Kmart; ; ; US
Neiman Marcus; ; ; US
Saks Fifth Avenue; ?Saks; ; US
Bloomingdale's; ; ; US
TJX; TJX Companies; TJX XNYS; US
TJ Maxx; T.J. Maxx; ; US
Ross Stores; ; ROST XNAS; US
Burlington Stores; ; BURL XNYS; US
Dollar General; ; DG XNYS; US
Dollar Tree; ; DLTR XNAS; US
Family Dollar; ; ; US
?Lowe's; ?Lowes; LOW XNYS; US
AutoZone; ; AZO XNYS; US
O'Reilly Automotive; ; ORLY XNAS; US
Tractor Supply; ; TSCO XNAS; US
Ulta Beauty; ; ULTA XNAS; US
Bath & Body Works; ; BBWI XNYS; US
Victoria's Secret; ; VSCO XNYS; US
Abercrombie & Fitch; ?Abercrombie; ANF XNYS; US
American Eagle Outfitters; ; AEO XNYS; US
Urban Outfitters; ; URBN XNAS; US
Foot Locker; ; ; US
Dick's Sporting Goods; ; DKS XNYS; US
Bed Bath & Beyond; ; BBBY XNYS; US
Toys R Us; Toys "R" Us; ; US
Barnes & Noble; ; ; US
Forever 21; ; ; US
Whole Foods; Whole Foods Market; ; US
Trader Joe's; ; ; US
Albertsons; ; ACI XNYS; US
?Safeway; ; ; US
Publix; ; ; US
Sam's Club; ; ; US
Rite Aid; ; ; US
7-Eleven; 7 Eleven; ; US
?Casey's; Casey's General Stores; CASY XNAS; US
Sysco; ; SYY XNYS; US
US Foods; ; USFD XNYS; US
McKesson; McKesson Corporation; MCK XNYS; US
Cardinal Health; ; CAH XNYS; US
Cencora; AmerisourceBergen; COR XNYS; US
Express Scripts; ; ; US
Cigna; Cigna Group; CI XNYS; US
?Humana; ; HUM XNYS; US
Elevance Health; Anthem Inc; ELV XNYS; US
Centene; ; CNC XNYS; US
Kaiser Permanente; ; ; US
HCA Healthcare; HCA; HCA XNYS; US
Tenet Healthcare; ; THC XNYS; US
DaVita; ; DVA XNYS; US
Labcorp; ; LH XNYS; US
Quest Diagnostics; ; DGX XNYS; US
Abbott Laboratories; ?Abbott, Abbott Labs; ABT XNYS; US
Boston Scientific; ; BSX XNYS; US
?Stryker; Stryker Corporation; SYK XNYS; US
Becton Dickinson; ; BDX XNYS; US
Baxter International; ?Baxter; BAX XNYS; US
Intuitive Surgical; ; ISRG XNAS; US
Edwards Lifesciences; ; EW XNYS; US
Zimmer Biomet; ; ZBH XNYS; US
Dexcom; DexCom; DXCM XNAS; US
Align Technology; ; ALGN XNAS; US
GE HealthCare; GE Healthcare; GEHC XNAS; US
GE Vernova; ; GEV XNYS; US
Danaher; Danaher Corporation; DHR XNYS; US
Thermo Fisher Scientific; Thermo Fisher; TMO XNYS; US
?Illumina; ; ILMN XNAS; US
Biogen; ; BIIB XNAS; US
Regeneron; Regeneron Pharmaceuticals; REGN XNAS; US
Vertex Pharmaceuticals; ; VRTX XNAS; US
Viatris; ; VTRS XNAS; US
?Organon; ; OGN XNYS; US
Zoetis; ; ZTS XNYS; US
Novavax; ; NVAX XNAS; US
Emergent BioSolutions; ; EBS XNYS; US
Purdue Pharma; ; ; US
Kenvue; ; KVUE XNYS; US
Genentech; ; ; US
Celgene; ; ; US
Alnylam; Alnylam Pharmaceuticals; ALNY XNAS; US
Royalty Pharma; ; RPRX XNAS; US
23andMe; ; ; US
Theranos; ; ; US
Colossal Biosciences; ; ; US
Hims & Hers; Hims & Hers Health; HIMS XNYS; US
WW International; Weight Watchers, WeightWatchers; WW XNAS; US
Colgate-Palmolive; ?Colgate; CL XNYS; US
Kimberly-Clark; Kimberly Clark; ; US
Clorox; ; CLX XNYS; US
Church & Dwight; ; CHD XNYS; US
Estée Lauder; Estee Lauder, Estée Lauder Companies; EL XNYS; US
Coty Inc; ; COTY XNYS; US
Revlon; ; ; US
Avon Products; ; ; US
Herbalife; ; HLF XNYS; US
?Tupperware; Tupperware Brands; ; US
Whirlpool Corporation; ?Whirlpool; WHR XNYS; US
Newell Brands; ; NWL XNAS; US
Stanley Black & Decker; Black & Decker; SWK XNYS; US
Mattel; ; MAT XNAS; US
Hasbro; ; HAS XNAS; US
Levi Strauss; ?Levi's, Levi Strauss & Co; LEVI XNYS; US
Ralph Lauren Corporation; ?Ralph Lauren; RL XNYS; US
Tapestry Inc; ; TPR XNYS; US
?Coach; ; ; US
Capri Holdings; Michael Kors Holdings; CPRI XNYS; US
?Michael Kors; ; ; US
Tiffany & Co; ?Tiffany; ; US
?PVH; PVH Corp; PVH XNYS; US
Calvin Klein Inc; ?Calvin Klein; ; US
Under Armour; ; UAA XNYS; US
Skechers; ; ; US
?Crocs; ; CROX XNAS; US
New Balance; ; ; US
Reebok; ; ; US
Converse Inc; ; ; US
Kraft Heinz; Kraft Foods, ?Heinz, ?Kraft; KHC XNAS; US
Mondelez; Mondelez International, Mondelēz; MDLZ XNAS; US
General Mills; ; GIS XNYS; US
?Kellogg's; ?Kellogg; ; US
WK Kellogg; WK Kellogg Co; ; US
Kellanova; Kellogg Company; ; US
Campbell Soup; ?Campbell's, Campbell Soup Company; CPB XNAS; US
Conagra; Conagra Brands, ConAgra; CAG XNYS; US
J.M. Smucker; Smucker; SJM XNYS; US
Hershey Company; ?Hershey, ?Hershey's; HSY XNYS; US
Mars Inc; Mars Incorporated, Mars Wrigley; ; US
Tyson Foods; ; TSN XNYS; US
?Hormel; Hormel Foods; HRL XNYS; US
Smithfield Foods; ; SFD XNAS; US
Pilgrim's Pride; ; PPC XNAS; US
Perdue Farms; ; ; US
Cal-Maine Foods; ; CALM XNAS; US
Beyond Meat; ; BYND XNAS; US
Impossible Foods; ; ; US
Keurig Dr Pepper; ; KDP XNAS; US
Dr Pepper; ; ; US
Monster Beverage; ; MNST XNAS; US
Molson Coors; ; TAP XNYS; US
Constellation Brands; ; STZ XNYS; US
Brown-Forman; ; BF.B XNYS; US
Philip Morris International; Philip Morris; PM XNYS; US
Altria; Altria Group; MO XNYS; US
Juul; Juul Labs, JUUL; ; US
Burger King; ; ; US
KFC; Kentucky Fried Chicken; ; US
Pizza Hut; ; ; US
Taco Bell; ; ; US
Yum Brands; Yum! Brands; YUM XNYS; US
Domino's Pizza; Domino's; DPZ XNAS; US
Papa John's; Papa Johns; PZZA XNAS; US
Chipotle; Chipotle Mexican Grill; CMG XNYS; US
?Wendy's; ?Wendys; WEN XNAS; US
Chick-fil-A; ; ; US
Dunkin'; Dunkin' Donuts, Dunkin Donuts; ; US
Krispy Kreme; ; DNUT XNAS; US
Cracker Barrel; ; CBRL XNAS; US
Darden Restaurants; ; DRI XNYS; US
Olive Garden; ; ; US
Red Lobster; ; ; US
Shake Shack; ; SHAK XNYS; US
Sweetgreen; ; SG XNYS; US
?Subway; ; ; US
Five Guys; ; ; US
Ben & Jerry's; Ben and Jerry's; ; US
Las Vegas Sands; ; LVS XNYS; US
MGM Resorts; MGM Resorts International; MGM XNYS; US
Wynn Resorts; ; WYNN XNAS; US
Caesars Entertainment; ; CZR XNAS; US
DraftKings; ; DKNG XNAS; US
FanDuel; ; ; US
Polymarket; ; ; US
Kalshi; ; ; US
Hyatt; Hyatt Hotels; H XNYS; US
?Wyndham; Wyndham Hotels & Resorts; WH XNYS; US
Carnival Corporation; Carnival Corp; CCL XNYS; US
Carnival Cruise Line; Carnival Cruise Lines; ; US
Royal Caribbean; Royal Caribbean Group; RCL XNYS; US
Norwegian Cruise Line; Norwegian Cruise Line Holdings; NCLH XNYS; US
Six Flags; ; FUN XNYS; US
SeaWorld; United Parks & Resorts; PRKS XNYS; US
AMC Entertainment; AMC Theatres; AMC XNYS; US
Harley-Davidson; Harley Davidson; HOG XNYS; US
Polaris Inc; ; PII XNYS; US
Chrysler; ; ; US
?Jeep; ; ; US
?Dodge; ; ; US
Chevrolet; ; ; US
?Cadillac; ; ; US
?Buick; ; ; US
Lucid Motors; Lucid Group; LCID XNAS; US
Fisker Inc; ; ; US
Nikola Corporation; ; ; US
Cruise LLC; ; ; US
Aurora Innovation; ; AUR XNAS; US
?Goodyear; Goodyear Tire & Rubber; GT XNAS; US
BorgWarner; ; BWA XNYS; US
Lear Corporation; ; LEA XNYS; US
Cummins Inc; ?Cummins; CMI XNYS; US
Paccar; PACCAR; PCAR XNAS; US
Navistar; ; ; US
AGCO; ; AGCO XNYS; US
Spirit Airlines; ; ; US
Frontier Airlines; ; ULCC XNAS; US
Alaska Airlines; Alaska Air, Alaska Air Group; ALK XNYS; US
Hawaiian Airlines; ; ; US
SkyWest Airlines; SkyWest; SKYW XNAS; US
Allegiant Air; ; ALGT XNAS; US
US Airways; ; ; US
Trans World Airlines; TWA; ; US
Pan Am; Pan American World Airways; ; US
NetJets; ; ; US
Atlas Air; ; ; US
Joby Aviation; ; JOBY XNYS; US
Archer Aviation; ; ACHR XNYS; US
Gulfstream Aerospace; ; ; US
Cessna; ; ; US
Sikorsky Aircraft; ?Sikorsky; ; US
Bell Helicopter; Bell Textron; ; US
Textron; ; TXT XNYS; US
Spirit AeroSystems; ; ; US
Pratt & Whitney; ; ; US
Collins Aerospace; ; ; US
L3Harris; L3Harris Technologies; LHX XNYS; US
Huntington Ingalls; Huntington Ingalls Industries; HII XNYS; US
TransDigm; ; TDG XNYS; US
Howmet Aerospace; ; HWM XNYS; US
General Atomics; ; ; US
AeroVironment; ; AVAV XNAS; US
Smith & Wesson; ; SWBI XNAS; US
Sturm, Ruger; ; RGR XNYS; US
Axon Enterprise; ; AXON XNAS; US
Blackwater USA; ; ; US
CoreCivic; ; CXW XNYS; US
GEO Group; ; GEO XNYS; US
Amtrak; ; ; US
BNSF; BNSF Railway, Burlington Northern Santa Fe; ; US
?Brightline; ; ; US
Greyhound Lines; ; ; US
J.B. Hunt; JB Hunt; JBHT XNAS; US
?XPO; XPO Logistics; XPO XNYS; US
Yellow Corp; ; ; US
C.H. Robinson; CH Robinson; CHRW XNAS; US
Expeditors International; ; EXPD XNYS; US
Emerson Electric; ; EMR XNYS; US
Rockwell Automation; ; ROK XNYS; US
Carrier Global; ; CARR XNYS; US
Otis Worldwide; ; OTIS XNYS; US
Illinois Tool Works; ; ITW XNYS; US
Parker Hannifin; Parker-Hannifin; PH XNYS; US
?Westinghouse; Westinghouse Electric; ; US
Wabtec; ; WAB XNYS; US
Babcock & Wilcox; ; BW XNYS; US
Waste Management Inc; ?Waste Management; WM XNYS; US
Republic Services; ; RSG XNYS; US
Fluor Corporation; ?Fluor; FLR XNYS; US
Bechtel; ; ; US
KBR; ; KBR XNYS; US
Jacobs Solutions; Jacobs Engineering; J XNYS; US
AECOM; Aecom; ACM XNYS; US
Dow Chemical; ?Dow, Dow Inc; DOW XNYS; US
?DuPont; ; DD XNYS; US
Chemours; ; CC XNYS; US
Corteva; ; CTVA XNYS; US
LyondellBasell; ; LYB XNYS; US
Huntsman Corporation; ; HUN XNYS; US
PPG Industries; PPG; PPG XNYS; US
Sherwin-Williams; ; SHW XNYS; US
Ecolab; ; ECL XNYS; US
Air Products; Air Products and Chemicals; APD XNYS; US
Mosaic Company; ; MOS XNYS; US
CF Industries; ; CF XNYS; US
?Albemarle; Albemarle Corporation; ALB XNYS; US
International Paper; ; IP XNYS; US
Weyerhaeuser; ; WY XNYS; US
Georgia-Pacific; ; ; US
Koch Industries; Koch Inc; ; US
?Ball; Ball Corporation; BALL XNYS; US
U.S. Steel; US Steel, United States Steel; ; US
Nucor; ; NUE XNYS; US
Cleveland-Cliffs; ; CLF XNYS; US
Steel Dynamics; ; STLD XNAS; US
Alcoa; ; AA XNYS; US
Century Aluminum; ; CENX XNAS; US
Southern Copper; ; SCCO XNYS; US
Peabody Energy; ; BTU XNYS; US
Core Natural Resources; Arch Coal, Arch Resources, Consol Energy; CNR XNYS; US
Murray Energy; ; ; US
MP Materials; ; MP XNYS; US
Centrus Energy; ; LEU XNYS; US
Occidental Petroleum; ?Oxy; OXY XNYS; US
Phillips 66; ; PSX XNYS; US
Marathon Petroleum; ; MPC XNYS; US
Marathon Oil; ; ; US
?Valero; Valero Energy; VLO XNYS; US
Hess Corporation; ; ; US
EOG Resources; ; EOG XNYS; US
Diamondback Energy; ; FANG XNAS; US
Devon Energy; ; DVN XNYS; US
Pioneer Natural Resources; ; ; US
Expand Energy; Chesapeake Energy; EXE XNAS; US
EQT Corporation; ; EQT XNYS; US
APA Corporation; Apache Corporation; APA XNAS; US
Kosmos Energy; ; KOS XNYS; US
Noble Energy; ; ; US
Anadarko; Anadarko Petroleum; ; US
Texaco; ; ; US
Citgo; CITGO; ; US
Baker Hughes; ; BKR XNAS; US
Kinder Morgan; ; KMI XNYS; US
Williams Companies; ; WMB XNYS; US
?Energy Transfer; ; ET XNYS; US
Enterprise Products Partners; ; EPD XNYS; US
ONEOK; Oneok; OKE XNYS; US
Colonial Pipeline; ; ; US
Cheniere Energy; Cheniere; LNG XNYS; US
Venture Global; Venture Global LNG; VG XNYS; US
Freeport LNG; ; ; US
Targa Resources; ; TRGP XNYS; US
NextEra Energy; NextEra; NEE XNYS; US
Duke Energy; ; DUK XNYS; US
?Southern Company; ; SO XNYS; US
Georgia Power; ; ; US
Dominion Energy; ; D XNYS; US
Exelon; ; EXC XNAS; US
American Electric Power; ; AEP XNAS; US
Constellation Energy; ; CEG XNAS; US
Vistra; Vistra Corp; VST XNYS; US
Talen Energy; ; TLN XNAS; US
NRG Energy; ; NRG XNYS; US
AES Corporation; ; AES XNYS; US
PG&E; Pacific Gas and Electric, Pacific Gas & Electric; PCG XNYS; US
Edison International; ; EIX XNYS; US
Southern California Edison; SoCal Edison; ; US
Sempra; Sempra Energy; SRE XNYS; US
Con Edison; Consolidated Edison, ConEd, Con Ed; ED XNYS; US
Xcel Energy; ; XEL XNAS; US
FirstEnergy; ; FE XNYS; US
CenterPoint Energy; ; CNP XNYS; US
Entergy; ; ETR XNYS; US
Hawaiian Electric; ; HE XNYS; US
PacifiCorp; ; ; US
Enron; ; ; US
Bloom Energy; ; BE XNYS; US
Plug Power; ; PLUG XNAS; US
First Solar; ; FSLR XNAS; US
Enphase; Enphase Energy; ENPH XNAS; US
SunPower; ; ; US
Sunrun; ; RUN XNAS; US
?Oklo; Oklo Inc; OKLO XNYS; US
NuScale; NuScale Power; SMR XNYS; US
TerraPower; ; ; US
Commonwealth Fusion Systems; ; ; US
QuantumScape; ; QS XNYS; US
IonQ; ; IONQ XNYS; US
D-Wave Quantum; ; QBTS XNYS; US
Rigetti Computing; ; RGTI XNAS; US
Charles Schwab; ; SCHW XNYS; US
Fidelity Investments; ; ; US
State Street Corporation; ?State Street; STT XNYS; US
Bank of New York Mellon; BNY Mellon, BNY; BK XNYS; US
?Northern Trust; ; NTRS XNAS; US
U.S. Bancorp; US Bancorp; USB XNYS; US
PNC Financial Services; ?PNC, PNC Bank, PNC Financial; PNC XNYS; US
Truist; Truist Financial; TFC XNYS; US
Capital One; Capital One Financial; COF XNYS; US
Discover Financial Services; Discover Financial; ; US
Synchrony Financial; ; SYF XNYS; US
Ally Financial; ; ALLY XNYS; US
Fifth Third Bancorp; Fifth Third Bank; FITB XNAS; US
Citizens Financial; Citizens Financial Group; CFG XNYS; US
KeyCorp; KeyBank; KEY XNYS; US
Regions Financial; ; RF XNYS; US
M&T Bank; ; MTB XNYS; US
Comerica; ; CMA XNYS; US
Zions Bancorporation; ; ZION XNAS; US
First Republic Bank; ?First Republic; ; US
Silicon Valley Bank; SVB, SVB Financial; ; US
Signature Bank; ; ; US
Flagstar Financial; New York Community Bancorp, Flagstar Bank; FLG XNYS; US
Western Alliance Bancorporation; ; WAL XNYS; US
Lehman Brothers; ?Lehman; ; US
Bear Stearns; ; ; US
Merrill Lynch; ; ; US
Salomon Brothers; ; ; US
Washington Mutual; ; ; US
Wachovia; ; ; US
?Lazard; Lazard Inc; LAZ XNYS; US
Evercore; ; EVR XNYS; US
?Jefferies; Jefferies Financial Group; JEF XNYS; US
Cantor Fitzgerald; ; ; US
?Raymond James; ; RJF XNYS; US
?Stifel; Stifel Financial; SF XNYS; US
Oppenheimer & Co; ; OPY XNYS; US
Piper Sandler; ; PIPR XNYS; US
Cowen & Co; ; ; US
Interactive Brokers; ; IBKR XNAS; US
TD Ameritrade; ; ; US
E-Trade; E*Trade; ; US
LPL Financial; ; LPLA XNAS; US
Ameriprise; Ameriprise Financial; AMP XNYS; US
T. Rowe Price; T Rowe Price; TROW XNAS; US
Franklin Templeton; Franklin Resources; BEN XNYS; US
Invesco; ; IVZ XNYS; US
?Vanguard; Vanguard Group; ; US
Pimco; PIMCO; ; US
Bridgewater Associates; ; ; US
Citadel LLC; ?Citadel; ; US
Citadel Securities; ; ; US
Renaissance Technologies; ; ; US
Jane Street Capital; ; ; US
Millennium Management; ; ; US
Elliott Management; Elliott Investment Management; ; US
Pershing Square; Pershing Square Capital Management; ; US
Third Point LLC; ; ; US
Starboard Value; ; ; US
Trian Partners; Trian Fund Management; ; US
Icahn Enterprises; ; IEP XNAS; US
Muddy Waters Research; ; ; US
Hindenburg Research; ; ; US
Apollo Global Management; ; APO XNYS; US
Carlyle Group; ?Carlyle; CG XNAS; US
TPG Inc; TPG Capital; TPG XNAS; US
Ares Management; ; ARES XNYS; US
Bain Capital; ; ; US
Blue Owl Capital; ; OWL XNYS; US
Silver Lake Partners; ; ; US
Thoma Bravo; ; ; US
Warburg Pincus; ; ; US
General Atlantic; ; ; US
Cerberus Capital Management; ; ; US
Fortress Investment Group; ; ; US
Sycamore Partners; ; ; US
Roark Capital; ; ; US
Sequoia Capital; ; ; US
Andreessen Horowitz; ; ; US
Founders Fund; ; ; US
Y Combinator; ; ; US
Kleiner Perkins; ; ; US
Intercontinental Exchange; ; ICE XNYS; US
CME Group; Chicago Mercantile Exchange; CME XNAS; US
Cboe Global Markets; Cboe; CBOE BATS; US
Chicago Board of Trade; CBOT; ; US
New York Mercantile Exchange; NYMEX, Nymex; ; US
MSCI; MSCI Inc; MSCI XNYS; US
FactSet; ; FDS XNYS; US
?Morningstar; ; MORN XNAS; US
Nielsen Holdings; ?Nielsen; ; US
Dun & Bradstreet; ; ; US
Western Union; ; WU XNYS; US
MoneyGram; ; ; US
H&R Block; ; HRB XNYS; US
AIG; American International Group; AIG XNYS; US
MetLife; Metlife; MET XNYS; US
Prudential Financial; ; PRU XNYS; US
Allstate; ; ALL XNYS; US
?Progressive; Progressive Corporation; PGR XNYS; US
Travelers Companies; ?Travelers; TRV XNYS; US
Hartford Financial; ; HIG XNYS; US
State Farm; ; ; US
Geico; GEICO; ; US
Liberty Mutual; ; ; US
Nationwide Mutual; ; ; US
Aflac; ; AFL XNYS; US
New York Life; ; ; US
MassMutual; ; ; US
Northwestern Mutual; ; ; US
USAA; ; ; US
Marsh McLennan; Marsh & McLennan; MMC XNYS; US
Arthur J. Gallagher; ; AJG XNYS; US
Lemonade Inc; ; LMND XNYS; US
Boston Consulting Group; ?BCG; ; US
Bain & Company; ; ; US
Grant Thornton; ; ; US
Arthur Andersen; ; ; US
Baker McKenzie; ; ; US
Skadden; Skadden Arps; ; US
Kirkland & Ellis; ; ; US
Latham & Watkins; ; ; US
Sullivan & Cromwell; ; ; US
?Jones Day; ; ; US
WilmerHale; ; ; US
Perkins Coie; ; ; US
Jenner & Block; ; ; US
Covington & Burling; ; ; US
?Paul Weiss; ; ; US
White & Case; ; ; US
Gibson Dunn; ; ; US
Cravath, Swaine & Moore; ; ; US
Davis Polk; ; ; US
Sidley Austin; ; ; US
Quinn Emanuel; ; ; US
Williams & Connolly; ; ; US
Omnicom; Omnicom Group; OMC XNYS; US
Interpublic; Interpublic Group; ; US
?Edelman; ; ; US
?Gallup; ; ; US
Morning Consult; ; ; US
ManpowerGroup; Manpower Inc; MAN XNYS; US
?Robert Half; ; RHI XNYS; US
Automatic Data Processing; ?ADP; ADP XNAS; US
Paychex; ; PAYX XNAS; US
Cintas; ; CTAS XNAS; US
Aramark; ; ARMK XNYS; US
?ADT; ; ADT XNYS; US
?Iron Mountain; ; IRM XNYS; US
Trump Organization; The Trump Organization; ; US
World Liberty Financial; ; ; US
SolarWinds; ; ; US
Clearview AI; ; ; US
Flock Safety; ; ; US
Safe Superintelligence; ; ; US
Thinking Machines Lab; ; ; US
Cerebras; Cerebras Systems; ; US
Groq; ; ; US
Hugging Face; ; ; US
Runway AI; ; ; US
Harvey AI; ; ; US
Duolingo; ; DUOL XNAS; US
Coursera; ; COUR XNYS; US
Chegg; ; CHGG XNYS; US
Grammarly; ; ; US
?Notion; ; ; US
Figma; ; FIG XNYS; US
Upwork; ; UPWK XNAS; US
TaskRabbit; ; ; US
GoFundMe; ; ; US
?Kickstarter; ; ; US
Patreon; ; ; US
Substack; ; ; US
Bluesky; ; ; US
Lionsgate; Lions Gate Entertainment; LION XNYS; US
Berkshire Hathaway Energy; ; ; US
Energizer Holdings; ; ENR XNYS; US
?Duracell; ; ; US
Vulcan Materials; ; VMC XNYS; US
Martin Marietta; ; MLM XNYS; US
Ingersoll Rand; ; IR XNYS; US
?Mylan; ; ; US
Hologic; ; HOLX XNAS; US
Instructure; ; ; US
PowerSchool; ; ; US
Change Healthcare; ; ; US
Ascension Health; ; ; US
Mayo Clinic; ; ; US
Cleveland Clinic; ; ; US
DeepMind; Google DeepMind; ; GB
?Linde; ; LIN XNAS; GB
Willis Towers Watson; ; WTW XNAS; GB
DLA Piper; ; ; GB
YouGov; ; YOU XLON; GB
?Kantar; ; ; GB
Cambridge Analytica; ; ; GB
OnlyFans; ; ; GB
Atlassian; ; TEAM XNAS; AU
Canva; ; ; AU
Experian; ; EXPN XLON; IE
Medtronic; ; MDT XNYS; IE
Allergan; ; ; IE
Dole plc; Dole Food; DOLE XNYS; IE
Eaton Corporation; ?Eaton; ETN XNYS; IE
Johnson Controls; ; JCI XNYS; IE
Trane Technologies; ; TT XNYS; IE
?Aon; ?AON; AON XNYS; IE
Accenture; ; ACN XNYS; IE
?Tether; ; ; SV
FTX; ; ; BS
Garmin; ; GRMN XNYS; CH
BeOne Medicines; BeiGene; ONC XNAS; CH
Chiquita; Chiquita Brands; ; CH
Aptiv; ; APTV XNYS; CH
Transocean; ; RIG XNYS; CH
?Chubb; Chubb Limited; CB XNYS; CH
Lululemon; Lululemon Athletica; LULU XNAS; CA
Pornhub; ; ; CA
Bausch + Lomb; Bausch & Lomb; BLCO XNYS; CA
Oatly; ; OTLY XNAS; SE
Yum China; ; YUMC XNYS; CN
?BDO
Dentons
Ipsos; ; IPS XPAR; FR
Fiverr; ; FVRR XNYS; IL
Binance
Deloitte
PwC; PricewaterhouseCoopers
KPMG
Ernst & Young; EY
`;

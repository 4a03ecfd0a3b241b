/** Companies of India and its neighbours, as index.ts describes the lines. */
export const SOUTH_ASIA = `
Reliance Industries; ?Reliance; RELIANCE XNSE; IN
Tata Motors; ; TMCV XNSE; IN
Tata Motors Passenger Vehicles; ; TMPV XNSE; IN
Tata Steel; ; TATASTEEL XNSE; IN
Tata Consultancy Services; TCS; TCS XNSE; IN
Tata Group; ?Tata; ; IN
Tata Sons; ; ; IN
Infosys; ; INFY XNSE; IN
Wipro; ; WIPRO XNSE; IN
HDFC Bank; HDFC, Housing Development Finance Corporation; HDFCBANK XNSE; IN
ICICI Bank; ; ICICIBANK XNSE; IN
State Bank of India; ?SBI; SBIN XNSE; IN
Bharti Airtel; Airtel; BHARTIARTL XNSE; IN
Adani Enterprises; ; ADANIENT XNSE; IN
Adani Group; ?Adani; ; IN
Mahindra & Mahindra; ; M&M XNSE; IN
Maruti Suzuki; ; MARUTI XNSE; IN
?Vedanta; Vedanta Ltd, Vedanta Limited; VEDL XNSE; IN
Vedanta Resources; ; ; GB
Air India; ; ; IN
?IndiGo; ; INDIGO XNSE; IN
Serum Institute of India; Serum Institute; ; IN
Bharat Biotech; ; ; IN
?Jio; Reliance Jio, Jio Platforms; ; IN
Jio Financial Services; Jio Financial; JIOFIN XNSE; IN
Reliance Retail; ; ; IN
Reliance Communications; ; ; IN
Reliance Infrastructure; ; RELINFRA XNSE; IN
Reliance Power; ; RPOWER XNSE; IN
Vodafone Idea; ; IDEA XNSE; IN
Bharat Sanchar Nigam; BSNL; ; IN
Bharti Enterprises; Bharti Group; ; IN
Indus Towers; ; INDUSTOWER XNSE; IN
Tata Power; ; TATAPOWER XNSE; IN
Tata Consumer Products; ; TATACONSUM XNSE; IN
Tata Chemicals; ; TATACHEM XNSE; IN
Tata Communications; ; TATACOMM XNSE; IN
Tata Electronics; ; ; IN
Titan Company; ?Titan; TITAN XNSE; IN
Trent Ltd; ; TRENT XNSE; IN
?Tanishq; ; ; IN
Taj Hotels; ; ; IN
Indian Hotels Company; ; INDHOTEL XNSE; IN
Adani Ports; Adani Ports and Special Economic Zone; ADANIPORTS XNSE; IN
Adani Power; ; ADANIPOWER XNSE; IN
Adani Green Energy; Adani Green; ADANIGREEN XNSE; IN
Adani Energy Solutions; Adani Transmission; ADANIENSOL XNSE; IN
Adani Total Gas; ; ATGL XNSE; IN
Adani Wilmar; AWL Agri Business; AWL XNSE; IN
HCL Technologies; HCLTech, HCL Tech; HCLTECH XNSE; IN
Tech Mahindra; ; TECHM XNSE; IN
LTIMindtree; Mindtree; LTIM XNSE; IN
Persistent Systems; ; PERSISTENT XNSE; IN
Satyam Computer; Satyam Computers, ?Satyam; ; IN
Larsen & Toubro; Larsen and Toubro, L&T; LT XNSE; IN
Bajaj Auto; ; BAJAJ-AUTO XNSE; IN
Bajaj Finance; ; BAJFINANCE XNSE; IN
Bajaj Finserv; ; BAJAJFINSV XNSE; IN
Hero MotoCorp; Hero Motocorp; HEROMOTOCO XNSE; IN
TVS Motor; ; TVSMOTOR XNSE; IN
Eicher Motors; ; EICHERMOT XNSE; IN
Royal Enfield; ; ; IN
Ashok Leyland; ; ASHOKLEY XNSE; IN
Hindustan Motors; ; ; IN
?Ola; Ola Cabs; ; IN
Ola Electric; ; OLAELEC XNSE; IN
Ather Energy; ; ATHERENERG XNSE; IN
Apollo Tyres; ; APOLLOTYRE XNSE; IN
?MRF; MRF Tyres; MRF XNSE; IN
Bharat Forge; ; BHARATFORG XNSE; IN
Samvardhana Motherson; ; MOTHERSON XNSE; IN
Axis Bank; ; AXISBANK XNSE; IN
Kotak Mahindra Bank; Kotak Mahindra; KOTAKBANK XNSE; IN
IndusInd Bank; IndusInd; INDUSINDBK XNSE; IN
Yes Bank; ; YESBANK XNSE; IN
Punjab National Bank; ; PNB XNSE; IN
Bank of Baroda; ; BANKBARODA XNSE; IN
Canara Bank; ; CANBK XNSE; IN
Union Bank of India; ; UNIONBANK XNSE; IN
Bank of India; ; BANKINDIA XNSE; IN
?Indian Bank; ; INDIANB XNSE; IN
IDBI Bank; ; IDBI XNSE; IN
IDFC First Bank; IDFC; IDFCFIRSTB XNSE; IN
Federal Bank Ltd; ; FEDERALBNK XNSE; IN
HDFC Life; ; HDFCLIFE XNSE; IN
SBI Life; ; SBILIFE XNSE; IN
SBI Cards; ; SBICARD XNSE; IN
ICICI Prudential; ; ICICIPRULI XNSE; IN
ICICI Lombard; ; ICICIGI XNSE; IN
Life Insurance Corporation of India; ?LIC, ?Life Insurance Corporation; LICI XNSE; IN
Shriram Finance; ; SHRIRAMFIN XNSE; IN
Muthoot Finance; ; MUTHOOTFIN XNSE; IN
IL&FS; ; ; IN
DHFL; ; ; IN
Paytm; One97 Communications; PAYTM XNSE; IN
PhonePe; Phonepe; ; IN
Razorpay; ; ; IN
Zerodha; ; ; IN
Groww; ; GROWW XNSE; IN
Policybazaar; PB Fintech; POLICYBZR XNSE; IN
National Stock Exchange of India; ?National Stock Exchange; ; IN
Bombay Stock Exchange; ?BSE; BSE XNSE; IN
Coal India; ; COALINDIA XNSE; IN
NTPC; ; NTPC XNSE; IN
Power Grid Corporation of India; PowerGrid; POWERGRID XNSE; IN
NHPC; ; NHPC XNSE; IN
Nuclear Power Corporation of India; NPCIL; ; IN
ONGC; Oil and Natural Gas Corporation; ONGC XNSE; IN
Oil India; ; OIL XNSE; IN
Indian Oil; Indian Oil Corporation, IndianOil; IOC XNSE; IN
Bharat Petroleum; BPCL; BPCL XNSE; IN
Hindustan Petroleum; HPCL; HINDPETRO XNSE; IN
?GAIL; GAIL India; GAIL XNSE; IN
Petronet LNG; ; PETRONET XNSE; IN
Nayara Energy; ; ; IN
Essar Group; Essar; ; IN
JSW Steel; ; JSWSTEEL XNSE; IN
JSW Energy; ; JSWENERGY XNSE; IN
Jindal Steel; Jindal Steel and Power; JINDALSTEL XNSE; IN
Steel Authority of India; ?SAIL; SAIL XNSE; IN
Hindalco; Hindalco Industries; HINDALCO XNSE; IN
Novelis; ; ; US
Hindustan Zinc; ; HINDZINC XNSE; IN
NMDC; ; NMDC XNSE; IN
UltraTech Cement; Ultratech Cement; ULTRACEMCO XNSE; IN
Ambuja Cements; Ambuja Cement; AMBUJACEM XNSE; IN
ACC Ltd; ; ACC XNSE; IN
Shree Cement; ; SHREECEM XNSE; IN
Grasim; Grasim Industries; GRASIM XNSE; IN
Aditya Birla Group; Aditya Birla; ; IN
Asian Paints; ; ASIANPAINT XNSE; IN
Pidilite; ; PIDILITIND XNSE; IN
Hindustan Unilever; Hindustan Lever; HINDUNILVR XNSE; IN
ITC Ltd; ?ITC; ITC XNSE; IN
Nestlé India; Nestle India; NESTLEIND XNSE; IN
Britannia Industries; ; BRITANNIA XNSE; IN
Dabur; ; DABUR XNSE; IN
?Marico; ; MARICO XNSE; IN
?Godrej; Godrej Group; ; IN
Godrej Consumer Products; Godrej Consumer; GODREJCP XNSE; IN
Godrej Properties; ; GODREJPROP XNSE; IN
?Patanjali; Patanjali Ayurved; ; IN
Patanjali Foods; Ruchi Soya; PATANJALI XNSE; IN
?Amul; ; ; IN
Parle Products; ; ; IN
Haldiram's; Haldiram; ; IN
United Spirits; ; UNITDSPR XNSE; IN
?United Breweries; United Breweries Limited; UBL XNSE; IN
Varun Beverages; ; VBL XNSE; IN
Sun Pharma; Sun Pharmaceutical, Sun Pharmaceutical Industries; SUNPHARMA XNSE; IN
Dr. Reddy's; Dr Reddy's, Dr Reddy's Laboratories, Dr. Reddy's Laboratories; DRREDDY XNSE; IN
Cipla; ; CIPLA XNSE; IN
?Lupin; ; LUPIN XNSE; IN
Aurobindo Pharma; ; AUROPHARMA XNSE; IN
Biocon; ; BIOCON XNSE; IN
Divi's Laboratories; Divi's Labs; DIVISLAB XNSE; IN
Zydus Lifesciences; Zydus Cadila, Cadila; ZYDUSLIFE XNSE; IN
Torrent Pharma; Torrent Pharmaceuticals; TORNTPHARM XNSE; IN
Glenmark; Glenmark Pharmaceuticals; GLENMARK XNSE; IN
Ranbaxy; ; ; IN
Apollo Hospitals; ; APOLLOHOSP XNSE; IN
Fortis Healthcare; ; FORTIS XNSE; IN
Max Healthcare; ; MAXHEALTH XNSE; IN
Air India Express; AirAsia India; ; IN
SpiceJet; Spicejet; ; IN
Akasa Air; ; ; IN
?Go First; GoAir; ; IN
Jet Airways; ; ; IN
Kingfisher Airlines; ; ; IN
Vistara; ; ; IN
GMR Airports; GMR Infrastructure; GMRAIRPORT XNSE; IN
GMR Group; ; ; IN
Indian Railways; ; ; IN
IRCTC; ; IRCTC XNSE; IN
Container Corporation of India; ; CONCOR XNSE; IN
Delhi Metro Rail Corporation; DMRC; ; IN
?DLF; DLF Ltd; DLF XNSE; IN
Lodha Group; ; LODHA XNSE; IN
Hindustan Aeronautics; ?HAL; HAL XNSE; IN
Bharat Electronics; ?BEL; BEL XNSE; IN
Bharat Heavy Electricals; BHEL; BHEL XNSE; IN
Mazagon Dock; Mazagon Dock Shipbuilders; MAZDOCK XNSE; IN
Cochin Shipyard; ; COCHINSHIP XNSE; IN
Garden Reach Shipbuilders; ; GRSE XNSE; IN
BrahMos Aerospace; ; ; IN
Skyroot Aerospace; ; ; IN
Agnikul Cosmos; ; ; IN
Suzlon; Suzlon Energy; SUZLON XNSE; IN
ReNew Power; ?ReNew; ; IN
Zomato; Eternal Ltd, Eternal Limited; ETERNAL XNSE; IN
Blinkit; Grofers; ; IN
Swiggy; ; SWIGGY XNSE; IN
?Zepto; ; ; IN
Flipkart; ; ; IN
Myntra; ; ; IN
Meesho; ; MEESHO XNSE; IN
Nykaa; ; NYKAA XNSE; IN
Snapdeal; ; ; IN
Lenskart; ; LENSKART XNSE; IN
?Oyo; ?OYO, OYO Rooms; ; IN
MakeMyTrip; ; MMYT XNAS; IN
Byju's; Byjus; ; IN
Dream11; Dream Sports; ; IN
Info Edge; Naukri; NAUKRI XNSE; IN
InMobi; ; ; IN
ShareChat; ; ; IN
Zoho; ; ; IN
Sarvam AI; ; ; IN
DMart; Avenue Supermarts; DMART XNSE; IN
?Big Bazaar; ; ; IN
?Future Group; ; ; IN
Future Retail; ; ; IN
Kalyan Jewellers; ; KALYANKJIL XNSE; IN
Dixon Technologies; ; DIXON XNSE; IN
Micromax; ; ; IN
Havells; ; HAVELLS XNSE; IN
Arvind Ltd; ; ARVIND XNSE; IN
Raymond Group; ; ; IN
Sahara India; Sahara Group; ; IN
GVK Group; ; ; IN
?Lanco; ; ; IN
PVR Inox; ; PVRINOX XNSE; IN
Zee Entertainment; ?Zee, Zee Entertainment Enterprises; ZEEL XNSE; IN
ZEE5; ; ; IN
JioStar; ; ; IN
JioHotstar; Disney+ Hotstar, Hotstar; ; IN
Yash Raj Films; ; ; IN
Dharma Productions; ; ; IN
Red Chillies Entertainment; ; ; IN
T-Series; ; ; IN
Freshworks; ; FRSH XNAS; US
Pakistan International Airlines; ?PIA; ; PK
Airblue; ; ; PK
Oil and Gas Development Company; OGDCL; OGDC XKAR; PK
Pakistan Petroleum; ; PPL XKAR; PK
Pakistan State Oil; ?PSO; PSO XKAR; PK
Sui Southern Gas; ; SSGC XKAR; PK
Sui Northern Gas; ; SNGP XKAR; PK
K-Electric; ; KEL XKAR; PK
Hub Power; Hubco; HUBC XKAR; PK
Habib Bank; ?HBL; HBL XKAR; PK
United Bank Limited; ; UBL XKAR; PK
MCB Bank; ; MCB XKAR; PK
Meezan Bank; ; MEBL XKAR; PK
National Bank of Pakistan; ; NBP XKAR; PK
Fauji Fertilizer; ; FFC XKAR; PK
Engro; Engro Corporation, Engro Holdings; ENGROH XKAR; PK
Lucky Cement; ; LUCK XKAR; PK
?Systems Limited; ; SYS XKAR; PK
Pakistan Telecommunication; PTCL; PTC XKAR; PK
Pakistan Stock Exchange; ?PSX; ; PK
Pakistan Railways; ; ; PK
Pakistan Steel Mills; ; ; PK
Grameenphone; ; GP XDHA; BD
Robi Axiata; ; ROBI XDHA; BD
Banglalink; ; ; BD
Grameen Bank; ; ; BD
bKash; Bkash; ; BD
Islami Bank; Islami Bank Bangladesh; ISLAMIBANK XDHA; BD
BRAC Bank; ; BRACBANK XDHA; BD
Square Pharmaceuticals; ; SQURPHARMA XDHA; BD
Beximco; Beximco Group; ; BD
Beximco Pharmaceuticals; Beximco Pharma; BXPHARMA XDHA; BD
Bashundhara Group; ; ; BD
Pran-RFL; ; ; BD
Petrobangla; ; ; BD
Biman Bangladesh Airlines; ?Biman; ; BD
US-Bangla Airlines; ; ; BD
Dhaka Stock Exchange; ; ; BD
SriLankan Airlines; Sri Lankan Airlines; ; LK
John Keells; John Keells Holdings; JKH.N0000 XCOL; LK
Ceylon Petroleum Corporation; Ceypetco; ; LK
Ceylon Electricity Board; ; ; LK
Dialog Axiata; ; DIAL.N0000 XCOL; LK
Dilmah; ; ; LK
Nepal Airlines; ; ; NP
Buddha Air; ; ; NP
Yeti Airlines; ; ; NP
Nepal Telecom; ; ; NP
Ncell; ; ; NP
Druk Air; Drukair; ; BT
Maldivian Airlines; ; ; MV
Ariana Afghan Airlines; Ariana Airlines; ; AF
Kam Air; ; ; AF
Roshan Telecom; ; ; AF
`;

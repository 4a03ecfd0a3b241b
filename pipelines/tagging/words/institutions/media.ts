/** Newspapers, magazines, broadcasters, news agencies and sites. */
export const NEWS_MEDIA = `
Australian Broadcasting Corporation; ABC Australia; Sydney/AU; AU
Reuters; Reuters news agency; London/GB
Associated Press; AP, The Associated Press; New York City/US
Agence France-Presse; AFP; Paris/FR
Deutsche Presse-Agentur; dpa, DPA; Hamburg/DE; DE
Xinhua; Xinhua News Agency, New China News Agency; Beijing/CN; CN
TASS; Tass; Moscow/RU; RU
RIA Novosti; RIA, RIA news agency; Moscow/RU; RU
Kyodo News; Kyodo, Kyodo News Agency; Tokyo/JP; JP
Yonhap News Agency; Yonhap; Seoul/KR; KR
Press Trust of India; ; New Delhi/IN; IN
Anadolu Agency; Anadolu; Ankara/TR; TR
BBC; British Broadcasting Corporation, BBC News, BBC World Service, BBC Radio 4, BBC One, BBC Two, BBC Sport, BBC Verify, BBC Radio, BBC Persian, BBC Arabic; London/GB; GB
ITV; ITV News; London/GB; GB
Channel 4; ; London/GB; GB
CNN; Cable News Network; Atlanta/US; US
Fox News; Fox News Channel; New York City/US; US
NBC; NBC News; New York City/US; US
CBS; CBS News; New York City/US; US
ABC News; ; New York City/US; US
MSNBC; ; New York City/US; US
CNBC; ; Englewood Cliffs/US; US
NPR; National Public Radio; Washington, D.C./US; US
PBS; ; Arlington/US; US
Al Jazeera; Aljazeera, Al-Jazeera, Al Jazeera English, Al-Dschasira, Al Jazeera Arabic; Doha/QA; QA
Al Arabiya; Al-Arabiya; Riyadh/SA; SA
Radio France Internationale; RFI; Paris/FR; FR
Deutsche Welle; DW; Bonn/DE; DE
ARD; ?Das Erste; Berlin/DE; DE
ZDF; Zweites Deutsches Fernsehen; Mainz/DE; DE
NHK; NHK World, Japan Broadcasting Corporation; Tokyo/JP; JP
CCTV; China Central Television; Beijing/CN; CN
The New York Times; New York Times, NYT; New York City/US; US
The Wall Street Journal; Wall Street Journal, WSJ; New York City/US; US
The Washington Post; Washington Post; Washington, D.C./US; US
Los Angeles Times; L.A. Times; Los Angeles/US; US
USA Today; ; ; US
Politico; POLITICO; Arlington/US; US
Axios; ; Arlington/US; US
The Guardian; ?Guardian; London/GB; GB
The Times; Times of London; London/GB; GB
Financial Times; ; London/GB; GB
The Economist; ?Economist; London/GB; GB
The Daily Telegraph; Daily Telegraph, The Telegraph; London/GB; GB
Daily Mail; MailOnline; London/GB; GB
The Independent; ?Independent; London/GB; GB
The Sun; The Sun on Sunday; London/GB; GB
Le Monde; ; Paris/FR; FR
Le Figaro; ; Paris/FR; FR
Der Spiegel; ?Spiegel; Hamburg/DE; DE
?Bild; Bild-Zeitung; Berlin/DE; DE
Frankfurter Allgemeine Zeitung; FAZ, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung; Frankfurt am Main/DE; DE
Süddeutsche Zeitung; Süddeutsche, Sueddeutsche Zeitung; Munich/DE; DE
El País; El Pais; Madrid/ES; ES
El Mundo; ; Madrid/ES; ES
Corriere della Sera; ; Milan/IT; IT
La Repubblica; ; Rome/IT; IT
Nikkei; Nihon Keizai Shimbun, Nikkei Asia, Nikkei Asian Review; Tokyo/JP; JP
Asahi Shimbun; ; Tokyo/JP; JP
South China Morning Post; SCMP; Hong Kong/HK; HK
Global Times; ; Beijing/CN; CN
People's Daily; Renmin Ribao; Beijing/CN; CN
The Times of India; Times of India; Mumbai/IN; IN
The Hindu; ; Chennai/IN; IN
Haaretz; Ha'aretz; Tel Aviv/IL; IL
The Jerusalem Post; Jerusalem Post; Jerusalem/IL; IL
The Sydney Morning Herald; Sydney Morning Herald; Sydney/AU; AU
The Globe and Mail; Globe and Mail; Toronto/CA; CA
Bloomberg; Bloomberg News, Bloomberg TV; New York City/US; US
National Geographic; ; Washington, D.C./US; US
Sputnik News; Sputnik news agency; Moscow/RU; RU
Rossiya Segodnya; ; Moscow/RU; RU
UNIAN; ; Kyiv/UA; UA
Adnkronos; ; Rome/IT; IT
Algemeen Nederlands Persbureau; ; The Hague/NL; NL
Austria Presse Agentur; ; Vienna/AT; AT
Keystone-SDA; ; Bern/CH; CH
STT; ; Helsinki/FI; FI
Baltic News Service; BNS; Vilnius/LT
Beta news agency; ; Belgrade/RS; RS
Athens News Agency; ; Athens/GR; GR
Demirören News Agency; ; Istanbul/TR; TR
Indo-Asian News Service; IANS; New Delhi/IN; IN
Associated Press of Pakistan; ; Islamabad/PK; PK
Bangladesh Sangbad Sangstha; ; Dhaka/BD; BD
Antara; ?Antara; Jakarta/ID; ID
Philippine News Agency; ; Quezon City/PH; PH
Central News Agency of Taiwan; ; Taipei/TW; TW
Bahrain News Agency; ; Manama/BH; BH
Oman News Agency; ; Muscat/OM; OM
Saba news agency; ; Sanaa/YE; YE
Algérie Presse Service; ; Algiers/DZ; DZ
SUNA; ; Khartoum/SD; SD
Agence de Presse Sénégalaise; ; Dakar/SN; SN
Azertac; AZERTAC; Baku/AZ; AZ
Inter Press Service; ; Rome/IT
Religion News Service; ; ; US
Catholic News Agency; ; ; US
Dow Jones Newswires; ; New York City/US; US
PR Newswire; ; New York City/US; US
Business Wire; ; San Francisco/US; US
Storyful; ; Dublin/IE
Getty Images; ; Seattle/US; US
International Consortium of Investigative Journalists; ICIJ; Washington, D.C./US
Organized Crime and Corruption Reporting Project; OCCRP; Amsterdam/NL
Bureau of Investigative Journalism; ; London/GB; GB
Center for Investigative Reporting; ; ; US
Marshall Project; ; New York City/US; US
KFF Health News; Kaiser Health News; San Francisco/US; US
STAT; ?STAT, STAT News; Boston/US; US
The Conversation; ; Melbourne/AU
Mother Jones; ; San Francisco/US; US
Vice News; ; New York City/US; US
Daily Caller; ; Washington, D.C./US; US
Puck News; ; ; US
The Information; ; San Francisco/US; US
Ars Technica; ; ; US
Engadget; ; ; US
Gizmodo; ; New York City/US; US
404 Media; ; ; US
Slate; ?Slate, Slate magazine; New York City/US; US
Salon; ?Salon; ; US
Daily Kos; ; ; US
National Review; ; New York City/US; US
Jacobin; ?Jacobin; ; US
The Nation; ; New York City/US; US
The New Republic; ; ; US
Harper's Magazine; ; New York City/US; US
Esquire; ?Esquire; New York City/US; US
?Time; ; New York City/US; US
Bloomberg Businessweek; Businessweek; New York City/US; US
?Barron's; ; New York City/US; US
MarketWatch; ; San Francisco/US; US
Investor's Business Daily; ; Los Angeles/US; US
Deadline; ?Deadline, Deadline Hollywood; Los Angeles/US; US
Billboard; ?Billboard; New York City/US; US
Pitchfork; ?Pitchfork; ; US
Entertainment Weekly; ; ; US
People magazine; ; New York City/US; US
Us Weekly; ; ; US
E! News; ; ; US
Fox Sports; ; Los Angeles/US; US
NFL Network; ; ; US
CBS Sports; ; New York City/US; US
NBC Sports; ; Stamford/US; US
Fox Business; Fox Business Network; New York City/US; US
Foreign Affairs magazine; ; New York City/US; US
Foreign Policy; ?Foreign Policy, Foreign Policy magazine; Washington, D.C./US; US
The Hill; ; Washington, D.C./US; US
Roll Call; ?Roll Call; Washington, D.C./US; US
RealClearPolitics; ; ; US
FiveThirtyEight; ; ; US
NOTUS; ; Washington, D.C./US; US
The Washington Times; ; Washington, D.C./US; US
Washington Examiner; ; Washington, D.C./US; US
Newsday; ; Melville/US; US
New York Magazine; ; New York City/US; US
Boston Herald; ; Boston/US; US
Chicago Sun-Times; ; Chicago/US; US
Milwaukee Journal Sentinel; ; Milwaukee/US; US
Des Moines Register; ; Des Moines/US; US
Kansas City Star; ; Kansas City/US; US
St. Louis Post-Dispatch; ; St. Louis/US; US
Orlando Sentinel; ; Orlando/US; US
South Florida Sun Sentinel; Sun Sentinel; Fort Lauderdale/US; US
Palm Beach Post; ; ; US
Charlotte Observer; ; Charlotte/US; US
The Post and Courier; ; Charleston/US; US
The Baltimore Sun; ; Baltimore/US; US
Richmond Times-Dispatch; ; Richmond/US; US
Pittsburgh Post-Gazette; ; Pittsburgh/US; US
Cleveland Plain Dealer; The Plain Dealer; Cleveland/US; US
Columbus Dispatch; ; Columbus/US; US
Cincinnati Enquirer; ; Cincinnati/US; US
Indianapolis Star; IndyStar; Indianapolis/US; US
Courier-Journal; Louisville Courier Journal; Louisville/US; US
The Tennessean; ; Nashville/US; US
Austin American-Statesman; ; Austin/US; US
San Antonio Express-News; ; San Antonio/US; US
Texas Tribune; ; Austin/US; US
Texas Monthly; ; Austin/US; US
Salt Lake Tribune; ; Salt Lake City/US; US
Deseret News; ; Salt Lake City/US; US
Arizona Republic; ; Phoenix/US; US
San Jose Mercury News; Mercury News; San Jose/US; US
Sacramento Bee; ; Sacramento/US; US
San Diego Union-Tribune; ; San Diego/US; US
Orange County Register; ; ; US
CalMatters; ; Sacramento/US; US
The Oregonian; ?Oregonian; Portland/US; US
Anchorage Daily News; ; Anchorage/US; US
Honolulu Star-Advertiser; ; Honolulu/US; US
Times-Picayune; New Orleans Times-Picayune; New Orleans/US; US
Hartford Courant; ; Hartford/US; US
Military Times; ; ; US
Defense News; ; ; US
Harvard Crimson; ; Cambridge/US; US
The Onion; ; Chicago/US; US
El Nuevo Herald; ; Miami/US; US
American Broadcasting Company; ?ABC; New York City/US; US
Fox Broadcasting; Fox Broadcasting Company; New York City/US; US
NewsNation; ; Chicago/US; US
WNYC; ; New York City/US; US
WBUR; ; Boston/US; US
KQED; ; San Francisco/US; US
Popular Mechanics; ; ; US
Consumer Reports; ; Yonkers/US; US
U.S. News & World Report; U.S. News and World Report; Washington, D.C./US; US
MS NOW; ; New York City/US; US
Radio Martí; ; Miami/US; US
Alhurra; ; ; US
Global News; ?Global News; ; CA
Toronto Sun; ; Toronto/CA; CA
Financial Post; ; Toronto/CA; CA
Vancouver Sun; ; Vancouver/CA; CA
Ottawa Citizen; ; Ottawa/CA; CA
Montreal Gazette; ; Montréal/CA; CA
Calgary Herald; ; Calgary/CA; CA
Edmonton Journal; ; Edmonton/CA; CA
Winnipeg Free Press; ; Winnipeg/CA; CA
Le Journal de Montréal; Journal de Montréal; Montréal/CA; CA
?Maclean's; ; Toronto/CA; CA
The Logic; ; ; CA
Times Radio; ; London/GB; GB
ITN; ; London/GB; GB
The Sunday Telegraph; ; London/GB; GB
Morning Star; ?Morning Star; London/GB; GB
City A.M.; ; London/GB; GB
London Review of Books; ; London/GB; GB
UnHerd; ; London/GB; GB
Tortoise Media; ; London/GB; GB
Jewish Chronicle; ; London/GB; GB
Glasgow Herald; ; Glasgow/GB; GB
Daily Record; ?Daily Record; Glasgow/GB; GB
Western Mail; ; Cardiff/GB; GB
WalesOnline; ; Cardiff/GB; GB
Manchester Evening News; ; Manchester/GB; GB
Liverpool Echo; ; Liverpool/GB; GB
Yorkshire Post; ; Leeds/GB; GB
Birmingham Mail; ; Birmingham/GB; GB
Belfast Telegraph; ; Belfast/GB; GB
Irish News; ; Belfast/GB; GB
The Bookseller; ; London/GB; GB
Lloyd's List; ; London/GB; GB
Jane's Defence Weekly; ; London/GB; GB
Autosport; ; London/GB; GB
TheJournal.ie; ; Dublin/IE; IE
The Currency; ; Dublin/IE; IE
La Croix; ; Paris/FR; FR
L'Obs; Le Nouvel Observateur, Nouvel Observateur; Paris/FR; FR
Le Journal du Dimanche; Journal du Dimanche, JDD; Paris/FR; FR
Sud Ouest; ?Sud Ouest; Bordeaux/FR; FR
La Dépêche du Midi; ; Toulouse/FR; FR
La Voix du Nord; ; Lille/FR; FR
Le Progrès; ; Lyon/FR; FR
Nice-Matin; ; Nice/FR; FR
La Provence; ?La Provence; Marseille/FR; FR
France Médias Monde; ; Paris/FR; FR
Europe 1; ; Paris/FR; FR
RTL; ; Luxembourg/LU
Bild am Sonntag; ; Berlin/DE; DE
Berliner Morgenpost; ; Berlin/DE; DE
Die Tageszeitung; ; Berlin/DE; DE
WirtschaftsWoche; ; Düsseldorf/DE; DE
Manager Magazin; ; Hamburg/DE; DE
Stern; ?Stern; Hamburg/DE; DE
Focus; ?Focus; Munich/DE; DE
Westdeutsche Allgemeine Zeitung; WAZ; Essen/DE; DE
Kölner Stadt-Anzeiger; ; Cologne/DE; DE
Hamburger Abendblatt; ; Hamburg/DE; DE
Stuttgarter Zeitung; ; Stuttgart/DE; DE
Augsburger Allgemeine; ; Augsburg/DE; DE
Münchner Merkur; ; Munich/DE; DE
Sächsische Zeitung; ; Dresden/DE; DE
Leipziger Volkszeitung; ; Leipzig/DE; DE
Neue Osnabrücker Zeitung; ; Osnabrück/DE; DE
Neues Deutschland; ; Berlin/DE; DE
RedaktionsNetzwerk Deutschland; RND; Hannover/DE; DE
Funke Mediengruppe; Funke Media Group; Essen/DE; DE
Kicker; ?Kicker; Nürnberg/DE; DE
Tagesschau; ; Hamburg/DE; DE
n-tv; ; Cologne/DE; DE
RTL Deutschland; ; Cologne/DE; DE
?Die Presse; ; Vienna/AT; AT
Kurier; ?Kurier; Vienna/AT; AT
Kleine Zeitung; ; Graz/AT; AT
Salzburger Nachrichten; ; Salzburg/AT; AT
Profil; ?Profil; Vienna/AT; AT
Basler Zeitung; ; Basel/CH; CH
Le Temps; ; Geneva/CH; CH
Tribune de Genève; ; Geneva/CH; CH
24 heures; ; Lausanne/CH; CH
La Libre Belgique; La Libre; Brussels/BE; BE
Het Laatste Nieuws; ; Antwerp/BE; BE
Het Nieuwsblad; ; ; BE
De Tijd; ; Brussels/BE; BE
L'Echo; ; Brussels/BE; BE
EUobserver; ; Brussels/BE
Euractiv; ; Brussels/BE
The Brussels Times; ; Brussels/BE; BE
Trouw; ?Trouw; Amsterdam/NL; NL
Het Parool; Parool; Amsterdam/NL; NL
Het Financieele Dagblad; Financieele Dagblad; Amsterdam/NL; NL
RTL Nieuws; ; Hilversum/NL; NL
Luxemburger Wort; ; Luxembourg/LU; LU
La Razón; ; Madrid/ES; ES
El Confidencial; ; Madrid/ES; ES
El Español; ; Madrid/ES; ES
Expansión; ; Madrid/ES; ES
Cinco Días; ; Madrid/ES; ES
El Correo; ; Bilbao/ES; ES
La Voz de Galicia; ; A Coruña/ES; ES
Diario AS; ; Madrid/ES; ES
Mundo Deportivo; ; Barcelona/ES; ES
Radiotelevisión Española; TVE; Madrid/ES; ES
laSexta; La Sexta; Madrid/ES; ES
Jornal de Notícias; ; Porto/PT; PT
Correio da Manhã; ; Lisbon/PT; PT
Il Foglio; ; Rome/IT; IT
L'Espresso; ; Rome/IT; IT
Il Mattino; ; Naples/IT; IT
Il Manifesto; ; Rome/IT; IT
Corriere dello Sport; ; Rome/IT; IT
Tuttosport; ; Turin/IT; IT
Libero; ?Libero; Milan/IT; IT
La7; LA7; Rome/IT; IT
Sky TG24; Sky Italia; Milan/IT; IT
To Vima; ; Athens/GR; GR
Proto Thema; ; Athens/GR; GR
ERT; ; Athens/GR; GR
Skai TV; SKAI; Athens/GR; GR
?Politis; ; Nicosia/CY; CY
Dagens Industri; ; Stockholm/SE; SE
Göteborgs-Posten; ; Göteborg/SE; SE
Sydsvenskan; ; Malmö/SE; SE
Sveriges Radio; ; Stockholm/SE; SE
TV4; ; Stockholm/SE; SE
Ekstra Bladet; ; Copenhagen/DK; DK
?Børsen; ; Copenhagen/DK; DK
TV 2 Denmark; ; Odense/DK; DK
Sermitsiaq; ; Nuuk/GL; GL
Dagbladet; ; Oslo/NO; NO
Dagens Næringsliv; ; Oslo/NO; NO
Bergens Tidende; ; Bergen/NO; NO
Barents Observer; ; Kirkenes/NO; NO
Ilta-Sanomat; ; Helsinki/FI; FI
Iltalehti; ; Helsinki/FI; FI
Hufvudstadsbladet; ; Helsinki/FI; FI
Kauppalehti; ; Helsinki/FI; FI
Eesti Päevaleht; ; Tallinn/EE; EE
Latvijas Televīzija; ; Riga/LV; LV
Lietuvos rytas; ; Vilnius/LT; LT
Dziennik Gazeta Prawna; ; Warsaw/PL; PL
RMF FM; ; Kraków/PL; PL
Fakt; ?Fakt; Warsaw/PL; PL
Právo; ?Právo; Prague/CZ; CZ
Czech Television; Česká televize; Prague/CZ; CZ
Czech Radio; Český rozhlas; Prague/CZ; CZ
Seznam Zprávy; ; Prague/CZ; CZ
Aktuality.sk; ; Bratislava/SK; SK
STVR; RTVS; Bratislava/SK; SK
Népszabadság; ; Budapest/HU; HU
Telex; ?Telex; Budapest/HU; HU
444.hu; ; Budapest/HU; HU
HVG; ; Budapest/HU; HU
Adevărul; ; Bucharest/RO; RO
Realitatea TV; ; Bucharest/RO; RO
Antena 3 CNN; ; Bucharest/RO; RO
24 Chasa; ; Sofia/BG; BG
bTV; BTV; Sofia/BG; BG
B92; ; Belgrade/RS; RS
Politika; ; Belgrade/RS; RS
Kurir; ; Belgrade/RS; RS
Radio Television of Serbia; ; Belgrade/RS; RS
Vreme; ?Vreme; Belgrade/RS; RS
Oslobođenje; Oslobodjenje; Sarajevo/BA; BA
Vijesti; ?Vijesti; Podgorica/ME; ME
Koha Ditore; ; Pristina/XK; XK
Delo; ?Delo; Ljubljana/SI; SI
RTV Slovenija; ; Ljubljana/SI; SI
Hromadske; ; Kyiv/UA; UA
Ziarul de Gardă; ; Chisinau/MD; MD
Pravda; ?Pravda; Moscow/RU; RU
Moskovsky Komsomolets; ; Moscow/RU; RU
iStories; Important Stories
Mediazona; ; ; RU
Rossiya 1; Russia-1; Moscow/RU; RU
VGTRK; ; Moscow/RU; RU
Belsat; ; Warsaw/PL; PL
Zerkalo; ; ; BY
OC Media; ; Tbilisi/GE; GE
Civil Georgia; Civil.ge; Tbilisi/GE; GE
Rustavi 2; ; Tbilisi/GE; GE
Eurasianet; ; New York City/US
Vlast; ?Vlast; Almaty/KZ; KZ
Gazeta.uz; ; Tashkent/UZ; UZ
Zaman; ?Zaman, Today's Zaman; Istanbul/TR; TR
Yeni Şafak; ; Istanbul/TR; TR
BirGün; ; Istanbul/TR; TR
CNN Türk; ; Istanbul/TR; TR
Globes; ?Globes; ; IL
Calcalist; ; Tel Aviv/IL; IL
Kan; ?Kan, Kan public broadcaster; Jerusalem/IL; IL
Channel 12; ?Channel 12; ; IL
Channel 13; ?Channel 13; ; IL
Channel 14; ?Channel 14; ; IL
i24NEWS; i24 News; Tel Aviv/IL
+972 Magazine; ; Tel Aviv/IL
Army Radio; ; Tel Aviv/IL; IL
Al-Aqsa TV; ; Gaza/PS; PS
Al-Akhbar; ; Beirut/LB; LB
LBCI; ; Beirut/LB; LB
MTV Lebanon; ; Beirut/LB; LB
Al Jadeed; ; Beirut/LB; LB
Enab Baladi; ; ; SY
Roya News; ; Amman/JO; JO
Kurdistan24; Kurdistan 24; Erbil/IQ; IQ
Al Iraqiya; ; Baghdad/IQ; IQ
Tehran Times; ; Tehran/IR; IR
Kayhan; ; Tehran/IR; IR
Shargh; ; Tehran/IR; IR
IRIB; Islamic Republic of Iran Broadcasting; Tehran/IR; IR
Al Alam; ; Tehran/IR; IR
Okaz; ; Jeddah/SA; SA
Saudi Gazette; ; Jeddah/SA; SA
Asharq News; ; Riyadh/SA; SA
The National; ; Abu Dhabi/AE; AE
Arabian Business; ; Dubai/AE; AE
Sky News Arabia; ; Abu Dhabi/AE; AE
The Peninsula; ; Doha/QA; QA
Kuwait Times; ; Kuwait City/KW; KW
Times of Oman; ; Muscat/OM; OM
Gulf Daily News; ; Manama/BH; BH
Al-Masdar Online; ; ; YE
Al-Masirah; ; Sanaa/YE; YE
Khaama Press; ; Kabul/AF; AF
Amu TV; ; ; AF
Mint; ?Mint; New Delhi/IN; IN
Business Line; The Hindu BusinessLine; Chennai/IN; IN
Deccan Chronicle; ; Hyderabad/IN; IN
New Indian Express; ; Chennai/IN; IN
The Telegraph India; ; Kolkata/IN; IN
The Statesman; ; Kolkata/IN; IN
Amar Ujala; ; ; IN
Mathrubhumi; ; Kozhikode/IN; IN
Anandabazar Patrika; ; Kolkata/IN; IN
Eenadu; ; Hyderabad/IN; IN
Frontline magazine; ; Chennai/IN; IN
Outlook India; ; New Delhi/IN; IN
The Caravan; ; New Delhi/IN; IN
Scroll.in; ; New Delhi/IN; IN
The Print; ThePrint; New Delhi/IN; IN
Newslaundry; ; New Delhi/IN; IN
Alt News; ; ; IN
Firstpost; ; Mumbai/IN; IN
Aaj Tak; ; New Delhi/IN; IN
Zee News; ; ; IN
News18; CNN-News18; ; IN
WION; ; ; IN
Prasar Bharati; ; New Delhi/IN; IN
Moneycontrol; ; Mumbai/IN; IN
Down to Earth magazine; ; New Delhi/IN; IN
Greater Kashmir; ; Srinagar/IN; IN
The News International; ; Karachi/PK; PK
Samaa TV; ; Karachi/PK; PK
Pakistan Today; ; Lahore/PK; PK
The Friday Times; ; Lahore/PK; PK
Business Recorder; ; Karachi/PK; PK
Daily Jang; ; Karachi/PK; PK
Ada Derana; ; Colombo/LK; LK
Himalayan Times; ; Kathmandu/NP; NP
Nepali Times; ; Kathmandu/NP; NP
Kantipur; ?Kantipur; Kathmandu/NP; NP
Kuensel; ; Thimphu/BT; BT
PLA Daily; ; Beijing/CN; CN
China Youth Daily; ; Beijing/CN; CN
Guangming Daily; ; Beijing/CN; CN
Economic Daily; ?Economic Daily; Beijing/CN; CN
Beijing News; ; Beijing/CN; CN
Beijing Daily; ; Beijing/CN; CN
Yicai; ; Shanghai/CN; CN
Southern Weekly; Southern Weekend; Guangzhou/CN; CN
Sixth Tone; ; Shanghai/CN; CN
Securities Times; ; Shenzhen/CN; CN
China Media Group; ; Beijing/CN; CN
China Radio International; ; Beijing/CN; CN
Sing Tao Daily; Sing Tao; Hong Kong/HK; HK
Stand News; ; Hong Kong/HK; HK
Ta Kung Pao; ; Hong Kong/HK; HK
Wen Wei Po; ; Hong Kong/HK; HK
Initium Media; ; Singapore/SG
United Daily News; ; Taipei/TW; TW
Taiwan News; ; Taipei/TW; TW
TVBS; ; Taipei/TW; TW
DigiTimes; ; Taipei/TW; TW
CommonWealth Magazine; ; Taipei/TW; TW
Chunichi Shimbun; ; Nagoya/JP; JP
Tokyo Shimbun; ; Tokyo/JP; JP
TV Tokyo; ; Tokyo/JP; JP
Shukan Bunshun; Bunshun; Tokyo/JP; JP
The Diplomat; ; Washington, D.C./US
Toyo Keizai; ; Tokyo/JP; JP
Okinawa Times; ; Naha/JP; JP
Ryukyu Shimpo; ; Naha/JP; JP
Kyunghyang Shinmun; ; Seoul/KR; KR
Maeil Business Newspaper; ; Seoul/KR; KR
YTN; ; Seoul/KR; KR
38 North; ; Washington, D.C./US
Lianhe Zaobao; ; Singapore/SG; SG
Rice Media; ; Singapore/SG; SG
The Star; ; Kuala Lumpur/MY; MY
Malay Mail; ; Kuala Lumpur/MY; MY
Free Malaysia Today; ; Kuala Lumpur/MY; MY
The Edge; ; Kuala Lumpur/MY; MY
Utusan Malaysia; ; Kuala Lumpur/MY; MY
Sarawak Report
Borneo Post; ; Kuching/MY; MY
Jakarta Globe; ; Jakarta/ID; ID
Detik; Detikcom; Jakarta/ID; ID
Metro TV; ?Metro TV; Jakarta/ID; ID
Republika; ; Jakarta/ID; ID
Manila Bulletin; ; Manila/PH; PH
Manila Times; ; Manila/PH; PH
BusinessWorld; ; Quezon City/PH; PH
Khaosod; Khaosod English; Bangkok/TH; TH
Thairath; Thai Rath; Bangkok/TH; TH
Prachatai; ; Bangkok/TH; TH
Matichon; ; Bangkok/TH; TH
Thanh Nien; ; Ho Chi Minh City/VN; VN
Nhan Dan; ; Hanoi/VN; VN
Viet Nam News; Vietnam News; Hanoi/VN; VN
VTV; ; Hanoi/VN; VN
Khmer Times; ; Phnom Penh/KH; KH
Cambodia Daily; ; Phnom Penh/KH; KH
Vientiane Times; ; Vientiane/LA; LA
Frontier Myanmar; ; ; MM
Mizzima; ; ; MM
Global New Light of Myanmar; ; ; MM
Special Broadcasting Service; ; Sydney/AU; AU
Herald Sun; ; Melbourne/AU; AU
The Courier-Mail; ; Brisbane/AU; AU
The West Australian; ; Perth/AU; AU
The Canberra Times; ; Canberra/AU; AU
Guardian Australia; ; Sydney/AU; AU
The Saturday Paper; ; Melbourne/AU; AU
Crikey; ?Crikey; Melbourne/AU; AU
Seven Network; Channel Seven, Seven News; Sydney/AU; AU
news.com.au; ; Sydney/AU; AU
Stuff; ?Stuff; Wellington/NZ; NZ
Otago Daily Times; ; Dunedin/NZ; NZ
The Spinoff; ; Auckland/NZ; NZ
Newshub; ; Auckland/NZ; NZ
Fiji Times; ; Suva/FJ; FJ
Fiji Broadcasting Corporation; FBC News; Suva/FJ; FJ
Post-Courier; PNG Post-Courier; Port Moresby/PG; PG
Solomon Star; ; Honiara/SB; SB
Vanuatu Daily Post; ; Port Vila/VU; VU
Samoa Observer; ; Apia/WS; WS
Daily News Egypt; ; Cairo/EG; EG
Youm7; ; Cairo/EG; EG
La Presse de Tunisie; ; Tunis/TN; TN
Mosaique FM; ; Tunis/TN; TN
Nawaat; ; Tunis/TN; TN
El Khabar; ; Algiers/DZ; DZ
El Moudjahid; ; Algiers/DZ; DZ
Le360; Le 360; Casablanca/MA; MA
Médias24; ; Casablanca/MA; MA
Radio Tamazuj; ; ; SS
Eye Radio; ; Juba/SS; SS
Ethiopian News Agency; ; Addis Ababa/ET; ET
Garowe Online; ; Garowe/SO; SO
Hiiraan Online; ; ; SO
Radio Mogadishu; ; Mogadishu/SO; SO
The EastAfrican; The East African; Nairobi/KE; KE
Business Daily Africa; ; Nairobi/KE; KE
NTV Kenya; ; Nairobi/KE; KE
Kenya Broadcasting Corporation; ; Nairobi/KE; KE
Capital FM; ?Capital FM; Nairobi/KE; KE
Nile Post; ; Kampala/UG; UG
NBS Television; ; Kampala/UG; UG
The New Times; ; Kigali/RW; RW
Mwananchi; ?Mwananchi; Dar es Salaam/TZ; TZ
Daily News Tanzania; ; Dar es Salaam/TZ; TZ
TheCable; The Cable; Lagos/NG; NG
BusinessDay; ; Lagos/NG; NG
Leadership newspaper; ; Abuja/NG; NG
MyJoyOnline; ; Accra/GH; GH
Citi FM; ; Accra/GH; GH
GhanaWeb; ; Accra/GH; GH
FrontPage Africa; FrontPageAfrica; Monrovia/LR; LR
Fraternité Matin; ; Abidjan/CI; CI
Seneweb; ; Dakar/SN; SN
Le Soleil; ; Dakar/SN; SN
Maliweb; ; Bamako/ML; ML
Cameroon Tribune; ; Yaoundé/CM; CM
Sunday Times of South Africa; ; Johannesburg/ZA; ZA
City Press; ; Johannesburg/ZA; ZA
IOL; ; ; ZA
Independent Online; ; ; ZA
GroundUp; ; Cape Town/ZA; ZA
Rapport; ?Rapport; Johannesburg/ZA; ZA
Moneyweb; ; Johannesburg/ZA; ZA
The Herald Zimbabwe; ; Harare/ZW; ZW
Zimbabwe Independent; ; Harare/ZW; ZW
Namibian Sun; ; Windhoek/NA; NA
Nyasa Times; ; ; MW
Jornal de Angola; ; Luanda/AO; AO
Club of Mozambique; ; Maputo/MZ; MZ
L'Express de Madagascar; ; Antananarivo/MG; MG
Le Mauricien; ; Port Louis/MU; MU
Lesotho Times; ; Maseru/LS; LS
Africa Confidential; ; London/GB
AllAfrica; ; Washington, D.C./US
Le Monde Afrique; ; Paris/FR; FR
Excélsior; ; Mexico City/MX; MX
El Financiero; ; Mexico City/MX; MX
El Economista; ; Mexico City/MX; MX
Proceso; ?Proceso; Mexico City/MX; MX
Animal Político; ; Mexico City/MX; MX
Aristegui Noticias; ; Mexico City/MX; MX
El Norte; ?El Norte; Monterrey/MX; MX
Ríodoce; ; Culiacán/MX; MX
Zeta; ?Zeta; Tijuana/MX; MX
Valor Econômico; ; São Paulo/BR; BR
Veja; ?Veja; São Paulo/BR; BR
UOL; ; São Paulo/BR; BR
CartaCapital; ; São Paulo/BR; BR
IstoÉ; ; São Paulo/BR; BR
Correio Braziliense; ; Brasília/BR; BR
Zero Hora; ; Porto Alegre/BR; BR
RecordTV; TV Record; São Paulo/BR; BR
Agência Pública; ; São Paulo/BR; BR
Poder360; ; Brasília/BR; BR
Metrópoles; ?Metrópoles; Brasília/BR; BR
Ámbito Financiero; ; Buenos Aires/AR; AR
El Cronista; ; Buenos Aires/AR; AR
Perfil; ?Perfil; Buenos Aires/AR; AR
Buenos Aires Herald; ; Buenos Aires/AR; AR
Buenos Aires Times; ; Buenos Aires/AR; AR
Todo Noticias; ; Buenos Aires/AR; AR
Olé; ?Olé; Buenos Aires/AR; AR
La Voz del Interior; ; Córdoba/AR; AR
La Cuarta; ; Santiago/CL; CL
CIPER; Ciper; Santiago/CL; CL
The Clinic; ; Santiago/CL; CL
BioBioChile; Radio Bío-Bío; Concepción/CL; CL
Semana; ?Semana; Bogotá/CO; CO
El Colombiano; ; Medellín/CO; CO
El Heraldo; ; Barranquilla/CO; CO
RCN Radio; RCN Televisión, Noticias RCN; Bogotá/CO; CO
Blu Radio; ; Bogotá/CO; CO
La Silla Vacía; ; Bogotá/CO; CO
Efecto Cocuyo; ; Caracas/VE; VE
Armando.info; ; Caracas/VE; VE
Últimas Noticias; ; Caracas/VE; VE
Runrunes; ; Caracas/VE; VE
Tal Cual; TalCual; Caracas/VE; VE
Venezolana de Televisión; ; Caracas/VE; VE
El Universo; ; Guayaquil/EC; EC
Ecuavisa; ; ; EC
Teleamazonas; ; Quito/EC; EC
Primicias; ?Primicias; Quito/EC; EC
La República of Peru; ; Lima/PE; PE
Gestión; ?Gestión; Lima/PE; PE
RPP; ; Lima/PE; PE
IDL-Reporteros; ; Lima/PE; PE
El Deber; ; Santa Cruz de la Sierra/BO; BO
Página Siete; ; La Paz/BO; BO
Los Tiempos; ; Cochabamba/BO; BO
ABC Color; ; Asunción/PY; PY
Última Hora; ; Asunción/PY; PY
El Observador; ; Montevideo/UY; UY
Búsqueda; ?Búsqueda; Montevideo/UY; UY
Prensa Libre; ; Guatemala City/GT; GT
elPeriódico; El Periódico de Guatemala; Guatemala City/GT; GT
Plaza Pública; ; Guatemala City/GT; GT
La Prensa Gráfica; ; San Salvador/SV; SV
El Diario de Hoy; ; San Salvador/SV; SV
La Tribuna; ; Tegucigalpa/HN; HN
La Prensa of Nicaragua; ; Managua/NI; NI
Tico Times; ; San José/CR; CR
CRHoy; ; San José/CR; CR
Juventud Rebelde; ; Havana/CU; CU
14ymedio; ; Havana/CU; CU
Cubadebate; ; Havana/CU; CU
Diario Libre; ; Santo Domingo/DO; DO
Le Nouvelliste; ; Port-au-Prince/HT; HT
Haitian Times; ; New York City/US; HT
Trinidad Guardian; Trinidad and Tobago Guardian; Port of Spain/TT; TT
Kaieteur News; ; Georgetown/GY; GY
El Nuevo Día; ; San Juan/PR; PR
Nassau Guardian; ; Nassau/BS; BS
InSight Crime; ; Washington, D.C./US
The Art Newspaper; ; London/GB
Carbon Brief; ; London/GB; GB
Inside Climate News; ; New York City/US; US
Climate Home News; ; London/GB; GB
Mongabay
Space.com; ; ; US
SpaceNews; ; ; US
FlightGlobal; ; London/GB; GB
Aviation Week; ; ; US
Argus Media; ; London/GB; GB
S&P Global Platts; Platts; London/GB
Cointelegraph
Crunchbase; ; ; US
Snopes; ; ; US
PolitiFact; ; ; US
FactCheck.org; ; ; US
Full Fact; ; London/GB; GB
Maldita.es; ; Madrid/ES; ES
Project Syndicate; ; Prague/CZ
World Politics Review; ; ; US
Al-Monitor; ; Washington, D.C./US
War on the Rocks; ; ; US
Lawfare; ?Lawfare; ; US
Just Security; ; ; US
`;

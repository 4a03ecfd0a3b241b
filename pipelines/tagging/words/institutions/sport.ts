/** Leagues, and the associations that govern a sport in one country. */
export const SPORT_BODIES = `
Bundesliga; ; Frankfurt am Main/DE; DE
2. Bundesliga; ; Frankfurt am Main/DE; DE
Deutsche Fußball Liga; German Football League; Frankfurt am Main/DE; DE
La Liga; LaLiga; Madrid/ES; ES
Serie A; ; Milan/IT; IT
Ligue 1; ; Paris/FR; FR
Ligue de Football Professionnel; LFP; Paris/FR; FR
Eredivisie; ; Zeist/NL; NL
Primeira Liga; ; ; PT
Süper Lig; Turkish Super Lig; Istanbul/TR; TR
Scottish Premiership; ; Glasgow/GB; GB
Scottish Professional Football League; SPFL; Glasgow/GB; GB
English Football League; EFL; Preston/GB; GB
Women's Super League; WSL; London/GB; GB
Liga MX; ; Mexico City/MX; MX
Saudi Pro League; ; Riyadh/SA; SA
A-League; A-League Men; Sydney/AU; AU
J.League; J-League, J1 League; Tokyo/JP; JP
K League; K League 1; Seoul/KR; KR
Chinese Super League; ; Beijing/CN; CN
Indian Super League; ; Mumbai/IN; IN
Indian Premier League; IPL; Mumbai/IN; IN
Pakistan Super League; ; Lahore/PK; PK
Big Bash League; ; Melbourne/AU; AU
Caribbean Premier League
Premier Soccer League; ; Johannesburg/ZA; ZA
Russian Premier League; ; Moscow/RU; RU
Ukrainian Premier League; ; Kyiv/UA; UA
Belgian Pro League; ; Brussels/BE; BE
Allsvenskan; ; ; SE
Eliteserien; ; ; NO
Ekstraklasa; ; Warsaw/PL; PL
Top 14; ; Paris/FR; FR
Pro D2; ; ; FR
Ligue Nationale de Rugby; LNR; Paris/FR; FR
Premiership Rugby; ; London/GB; GB
United Rugby Championship
?Super Rugby; Super Rugby Pacific
Six Nations Rugby; ; Dublin/IE
SANZAAR; Sanzaar; Sydney/AU
Super League; ?Super League
Rugby Football League; RFL; Manchester/GB; GB
National Rugby League; NRL; Sydney/AU; AU
Australian Football League; AFL; Melbourne/AU; AU
Super Netball; ; ; AU
Gaelic Athletic Association; GAA; Dublin/IE; IE
The Football Association; ?Football Association, English Football Association, English FA; London/GB; GB
Scottish Football Association; Scottish FA, SFA; Glasgow/GB; GB
Football Association of Wales; ; ; GB
Irish Football Association; ; Belfast/GB; GB
Football Association of Ireland; ; Dublin/IE; IE
German Football Association; Deutscher Fußball-Bund, DFB, German Football Federation; Frankfurt am Main/DE; DE
Royal Spanish Football Federation; Real Federación Española de Fútbol, RFEF, Spanish Football Federation; Madrid/ES; ES
French Football Federation; Fédération Française de Football, FFF; Paris/FR; FR
Italian Football Federation; Federazione Italiana Giuoco Calcio, FIGC; Rome/IT; IT
Portuguese Football Federation; Federação Portuguesa de Futebol, FPF; Lisbon/PT; PT
Royal Dutch Football Association; KNVB, Dutch Football Association; Zeist/NL; NL
Royal Belgian Football Association; Belgian Football Association, Belgian FA; Brussels/BE; BE
Swiss Football Association; Schweizerischer Fussballverband; Bern/CH; CH
Austrian Football Association; ÖFB; Vienna/AT; AT
Danish Football Association; DBU; Copenhagen/DK; DK
Swedish Football Association; ; Stockholm/SE; SE
Norwegian Football Federation; Norwegian Football Association; Oslo/NO; NO
Football Association of Finland; Finnish Football Association; Helsinki/FI; FI
Football Association of Iceland; ; Reykjavík/IS; IS
Polish Football Association; PZPN; Warsaw/PL; PL
Czech Football Association; Football Association of the Czech Republic; Prague/CZ; CZ
Slovak Football Association; ; Bratislava/SK; SK
Hungarian Football Federation; ; Budapest/HU; HU
Romanian Football Federation; ; Bucharest/RO; RO
Bulgarian Football Union; ; Sofia/BG; BG
Hellenic Football Federation; Greek Football Federation; Athens/GR; GR
Turkish Football Federation; TFF; Istanbul/TR; TR
Football Association of Serbia; Serbian Football Association; Belgrade/RS; RS
Croatian Football Federation; ; Zagreb/HR; HR
Football Association of Albania; Albanian Football Federation; Tirana/AL; AL
Football Federation of Kosovo; Kosovo Football Federation; Pristina/XK; XK
Russian Football Union; ; Moscow/RU; RU
Ukrainian Association of Football; Ukrainian Football Association; Kyiv/UA; UA
Israel Football Association; Israeli Football Association; Ramat Gan/IL; IL
Palestinian Football Association; ; Ramallah/PS; PS
Saudi Arabian Football Federation; ; Riyadh/SA; SA
Qatar Football Association; ; Doha/QA; QA
Football Federation Islamic Republic of Iran; Iranian Football Federation, Iran Football Federation, FFIRI; Tehran/IR; IR
Japan Football Association; JFA; Tokyo/JP; JP
Korea Football Association; KFA; Seoul/KR; KR
Chinese Football Association; ; Beijing/CN; CN
All India Football Federation; AIFF; New Delhi/IN; IN
Football Association of Indonesia; PSSI; Jakarta/ID; ID
Football Association of Malaysia; ; Kuala Lumpur/MY; MY
Football Association of Thailand; ; Bangkok/TH; TH
Vietnam Football Federation; ; Hanoi/VN; VN
Football Australia; Football Federation Australia; Sydney/AU; AU
New Zealand Football; ; Auckland/NZ; NZ
United States Soccer Federation; U.S. Soccer Federation, U.S. Soccer, USSF; Chicago/US; US
Canada Soccer; Canadian Soccer Association; Ottawa/CA; CA
Mexican Football Federation; Federación Mexicana de Fútbol; Toluca/MX; MX
Brazilian Football Confederation; Confederação Brasileira de Futebol, CBF; Rio de Janeiro/BR; BR
Argentine Football Association; Asociación del Fútbol Argentino; Buenos Aires/AR; AR
Uruguayan Football Association; ; Montevideo/UY; UY
Colombian Football Federation; Federación Colombiana de Fútbol; Bogotá/CO; CO
Peruvian Football Federation; Federación Peruana de Fútbol; Lima/PE; PE
Ecuadorian Football Federation; ; Guayaquil/EC; EC
Jamaica Football Federation; ; Kingston/JM; JM
Egyptian Football Association; ; Cairo/EG; EG
Royal Moroccan Football Federation; Fédération royale marocaine de football, FRMF; Rabat/MA; MA
Algerian Football Federation; ; Algiers/DZ; DZ
Tunisian Football Federation; ; Tunis/TN; TN
Nigeria Football Federation; NFF, Nigerian Football Federation; Abuja/NG; NG
Ghana Football Association; ; Accra/GH; GH
Senegalese Football Federation; ; Dakar/SN; SN
Ivorian Football Federation; ; Abidjan/CI; CI
Cameroonian Football Federation; FECAFOOT; Yaoundé/CM; CM
Football Kenya Federation; ; Nairobi/KE; KE
Federation of Uganda Football Associations; FUFA; Kampala/UG; UG
South African Football Association; SAFA; Johannesburg/ZA; ZA
Zimbabwe Football Association; ZIFA; Harare/ZW; ZW
England and Wales Cricket Board; ; London/GB; GB
Cricket Australia; ; Melbourne/AU; AU
Pakistan Cricket Board; PCB; Lahore/PK; PK
Bangladesh Cricket Board; ; Dhaka/BD; BD
Sri Lanka Cricket; ; Colombo/LK; LK
Cricket South Africa; ; Johannesburg/ZA; ZA
New Zealand Cricket; ; Auckland/NZ; NZ
Cricket West Indies; West Indies Cricket Board
Zimbabwe Cricket; ; Harare/ZW; ZW
Afghanistan Cricket Board; ; Kabul/AF; AF
Cricket Ireland; ; Dublin/IE; IE
Asian Cricket Council; ; Dubai/AE
Rugby Football Union; RFU; London/GB; GB
Irish Rugby Football Union; IRFU; Dublin/IE; IE
Scottish Rugby Union; ; Edinburgh/GB; GB
Welsh Rugby Union; WRU; Cardiff/GB; GB
French Rugby Federation; Fédération française de rugby; Marcoussis/FR; FR
Italian Rugby Federation; ; Rome/IT; IT
New Zealand Rugby; New Zealand Rugby Union; Wellington/NZ; NZ
Rugby Australia; Australian Rugby Union; Sydney/AU; AU
South African Rugby Union; SA Rugby, SARU; Cape Town/ZA; ZA
Argentine Rugby Union; ; Buenos Aires/AR; AR
USA Track & Field; USA Track and Field, USATF; Indianapolis/US; US
UK Athletics; ; Birmingham/GB; GB
Athletics Kenya; ; Nairobi/KE; KE
Athletics Federation of India; ; New Delhi/IN; IN
Athletics Australia; ; Melbourne/AU; AU
Lawn Tennis Association; ?LTA; London/GB; GB
All England Lawn Tennis Club; All England Club, All England Lawn Tennis and Croquet Club; London/GB; GB
United States Tennis Association; USTA, U.S. Tennis Association; Orlando/US; US
Tennis Australia; ; Melbourne/AU; AU
French Tennis Federation; Fédération française de tennis; Paris/FR; FR
USA Basketball; ; Colorado Springs/US; US
USA Gymnastics; ; Indianapolis/US; US
USA Swimming; ; Colorado Springs/US; US
British Cycling; ; Manchester/GB; GB
British Gymnastics; ; ; GB
Aquatics GB; British Swimming; Loughborough/GB; GB
UK Sport; ; London/GB; GB
UK Anti-Doping; UKAD; London/GB; GB
?Team GB; British Olympic Association; London/GB; GB
Sport England; ; Loughborough/GB; GB
Jockey Club; ; London/GB; GB
British Horseracing Authority; ; London/GB; GB
United States Olympic & Paralympic Committee; U.S. Olympic & Paralympic Committee, U.S. Olympic and Paralympic Committee, USOPC, U.S. Olympic Committee; Colorado Springs/US; US
United States Anti-Doping Agency; U.S. Anti-Doping Agency, USADA; Colorado Springs/US; US
Russian Anti-Doping Agency; RUSADA, Rusada; Moscow/RU; RU
Russian Olympic Committee; ; Moscow/RU; RU
German Olympic Sports Confederation; Deutscher Olympischer Sportbund, DOSB; Frankfurt am Main/DE; DE
French Olympic Committee; Comité national olympique et sportif français; Paris/FR; FR
Chinese Olympic Committee; ; Beijing/CN; CN
Japanese Olympic Committee; ; Tokyo/JP; JP
Indian Olympic Association; ; New Delhi/IN; IN
Australian Olympic Committee; ; Sydney/AU; AU
Canadian Olympic Committee; ; Montréal/CA; CA
Anti-Doping Agency of Kenya; ADAK; Nairobi/KE; KE
China Anti-Doping Agency; CHINADA; Beijing/CN; CN
Wrestling Federation of India; ; New Delhi/IN; IN
Hockey India; ; New Delhi/IN; IN
Hockey Canada; ; Calgary/CA; CA
USA Hockey; ; Colorado Springs/US; US
Amaury Sport Organisation; ; Boulogne-Billancourt/FR; FR
Japan Sumo Association; ; Tokyo/JP; JP
Nippon Professional Baseball; NPB; Tokyo/JP; JP
Korea Baseball Organization; KBO; Seoul/KR; KR
International Football Association Board; IFAB; Zürich/CH
Major League Rugby; ; ; US
Basketball Champions League
National Lacrosse League; ; ; US
Professional Women's Hockey League; PWHL
Swedish Hockey League; ; ; SE
Deutsche Eishockey Liga; ; ; DE
Liiga; ; ; FI
Grand Prix Drivers' Association
World Surf League
`;

/** Broadcasters, newspapers, news agencies, publishers, film studios and record labels of the world, as index.ts describes the lines. */
export const MEDIA_AND_STUDIOS = `
Netflix; ; NFLX XNAS; US
Disney; Walt Disney, Walt Disney Company; DIS XNYS; US
Warner Bros. Discovery; Warner Bros Discovery; WBD XNAS; US
Warner Bros.; Warner Bros, Warner Brothers, Warner Bros. Pictures; ; US
Paramount Pictures; ; ; US
Paramount Skydance; ?Paramount, Paramount Global, ViacomCBS; PSKY XNAS; US
Comcast; ; CMCSA XNAS; US
Warner Music Group; Warner Music; WMG XNAS; US
Warner Records; ; ; US
Sony Music; Sony Music Entertainment; ; US
Sony Pictures; ; ; US
Columbia Records; ; ; US
Columbia Pictures; ; ; US
Universal Pictures; Universal Studios; ; US
NBCUniversal; NBC Universal; ; US
20th Century Fox; 20th Century Studios, Twentieth Century Fox; ; US
Fox Corporation; Fox Corp; FOXA XNAS; US
News Corp; News Corporation; NWSA XNAS; US
Skydance Media; ?Skydance; ; US
?MGM; Metro-Goldwyn-Mayer, Amazon MGM Studios; ; US
Pixar; Pixar Animation Studios; ; US
Lucasfilm; ; ; US
Marvel Studios; ; ; US
Marvel Entertainment; ?Marvel, Marvel Comics; ; US
DC Studios; ; ; US
DC Comics; ; ; US
Walt Disney Studios; ; ; US
DreamWorks; DreamWorks Pictures; ; US
DreamWorks Animation; ; ; US
Miramax; ; ; US
Weinstein Company; The Weinstein Company; ; US
?A24; ; ; US
Focus Features; ; ; US
Searchlight Pictures; Fox Searchlight; ; US
Blumhouse; Blumhouse Productions; ; US
New Line Cinema; ; ; US
?Versant; ; ; US
Hulu; ; ; US
HBO; ; ; US
HBO Max; ; ; US
?Showtime; ; ; US
?Starz; ; STRZ XNAS; US
?MTV; ; ; US
Nickelodeon; ; ; US
Comedy Central; ; ; US
Discovery Channel; ; ; US
ESPN; ; ; US
Univision; ; ; US
TelevisaUnivision; ; ; US
Telemundo; ; ; US
Sinclair Broadcast Group; ?Sinclair; SBGI XNAS; US
Nexstar; Nexstar Media; NXST XNAS; US
Tegna; TEGNA; TGNA XNYS; US
USA Today Co.; ?Gannett; TDAY XNYS; US
Tribune Publishing; ; ; US
Alden Global Capital; ; ; US
Lee Enterprises; ; LEE XNAS; US
?McClatchy; ; ; US
?Hearst; Hearst Communications; ; US
Condé Nast; Conde Nast; ; US
Advance Publications; ; ; US
?Dow Jones; Dow Jones & Company; ; US
iHeartMedia; iHeart; IHRT XNAS; US
SiriusXM; Sirius XM; SIRI XNAS; US
?Roku; ; ROKU XNAS; US
TiVo; ; ; US
Dolby Laboratories; ?Dolby; DLB XNYS; US
World Wrestling Entertainment; WWE; ; US
TKO Group; TKO Group Holdings; TKO XNYS; US
Endeavor Group; ; ; US
William Morris Endeavor; ?WME; ; US
Creative Artists Agency; ?CAA; ; US
United Talent Agency; ; ; US
Capitol Records; ; ; US
Atlantic Records; ; ; US
Interscope Records; Interscope; ; US
Republic Records; ; ; US
Def Jam Recordings; Def Jam; ; US
Motown Records; ?Motown; ; US
RCA Records; ; ; US
Penguin Random House; Penguin Books, Random House; ; US
HarperCollins; ; ; US
Simon & Schuster; ; ; US
Scholastic Corporation; ; SCHL XNAS; US
Wikipedia; ; ; US
BuzzFeed; Buzzfeed; BZFD XNAS; US
HuffPost; Huffington Post; ; US
Vox Media; ; ; US
Vice Media; VICE Media; ; US
Business Insider; ; ; US
?Semafor; ; ; US
ProPublica; ; ; US
?Breitbart; Breitbart News; ; US
Newsmax; ; NMAX XNYS; US
One America News; One America News Network, OANN; ; US
The Daily Wire; Daily Wire; ; US
The Daily Beast; Daily Beast; ; US
?The Free Press; ; ; US
Drudge Report; ; ; US
The Intercept; ; ; US
The Atlantic; ; ; US
The New Yorker; ; ; US
Time Magazine; TIME Magazine; ; US
Newsweek; ; ; US
?Forbes; ; ; US
?Fortune; Fortune Magazine; ; US
?Rolling Stone; ; ; US
?Vanity Fair; ; ; US
?Vogue; ; ; US
Billboard Magazine; ; ; US
The Hollywood Reporter; Hollywood Reporter; ; US
?Variety; ; ; US
TMZ; ; ; US
Scientific American; ; ; US
MIT Technology Review; ; ; US
TechCrunch; ; ; US
The Verge; ; ; US
?Wired; Wired Magazine; ; US
CNET; ; ; US
CoinDesk; ; ; US
Sports Illustrated; ; ; US
The Athletic; ; ; US
?Playboy; ; PLBY XNAS; US
C-SPAN; ; ; US
Voice of America; VOA; ; US
Radio Free Europe; Radio Free Europe/Radio Liberty, RFE/RL; ; US
Radio Free Asia; ; ; US
New York Post; ; ; US
New York Daily News; ; ; US
Chicago Tribune; ; ; US
The Boston Globe; Boston Globe; ; US
San Francisco Chronicle; ; ; US
The Miami Herald; Miami Herald; ; US
Houston Chronicle; ; ; US
The Dallas Morning News; Dallas Morning News; ; US
The Philadelphia Inquirer; Philadelphia Inquirer; ; US
The Seattle Times; Seattle Times; ; US
Minnesota Star Tribune; Star Tribune; ; US
Atlanta Journal-Constitution; ; ; US
The Denver Post; Denver Post; ; US
Detroit Free Press; ; ; US
The Detroit News; Detroit News; ; US
Las Vegas Review-Journal; ; ; US
Tampa Bay Times; ; ; US
?Stars and Stripes; ; ; US
United Press International; ?UPI; ; US
The Christian Science Monitor; Christian Science Monitor; ; US
Crunchyroll; ; ; US
Universal Music Group; Universal Music; UMG XAMS; NL
Bellingcat; ; ; NL
?NOS; Nederlandse Omroep Stichting; ; NL
De Telegraaf; ; ; NL
De Volkskrant; Volkskrant; ; NL
NRC Handelsblad; ?NRC; ; NL
Algemeen Dagblad; ; ; NL
Vivendi; ; VIV XPAR; FR
Hachette; Hachette Livre, Hachette Book Group; ; FR
France 24; ; ; FR
France Télévisions; France Televisions; ; FR
Radio France; ; ; FR
Franceinfo; France Info; ; FR
TF1; TF1 Group; TFI XPAR; FR
M6 Group; Métropole Télévision; MMT XPAR; FR
Canal+; Canal Plus; CAN XLON; FR
BFM TV; BFMTV; ; FR
CNews; CNEWS; ; FR
?Arte; ?ARTE; ; FR
?Libération; ?Liberation; ; FR
Le Parisien; ; ; FR
?Les Échos; ?Les Echos; ; FR
?Le Point; ; ; FR
?L'Express; ; ; FR
L'Équipe; L'Equipe; ; FR
L'Humanité; ; ; FR
Ouest-France; ; ; FR
Mediapart; ; ; FR
Le Canard enchaîné; Canard enchaîné; ; FR
Charlie Hebdo; ; ; FR
Paris Match; ; ; FR
Le Monde diplomatique; ; ; FR
?Lagardère; ?Lagardere; MMB XPAR; FR
?Gaumont; ; GAM XPAR; FR
?Pathé; ?Pathe; ; FR
StudioCanal; Studiocanal; ; FR
TV5 Monde; TV5Monde; ; FR
Euronews; ; ; FR
Banijay; Banijay Group, Endemol Shine, Endemol; BNJ XAMS; FR
Jeune Afrique; ; ; FR
The Africa Report; ; ; FR
?IMAX; ?Imax; IMAX XNYS; CA
Toronto Star; ; ; CA
National Post; ; ; CA
Postmedia; ; ; CA
?La Presse; ; ; CA
Le Devoir; ; ; CA
Canadian Broadcasting Corporation; CBC, CBC News, Radio-Canada; ; CA
CTV; CTV News; ; CA
The Canadian Press; Canadian Press; ; CA
Corus Entertainment; ; CJR.B XTSE; CA
Island Records; ; ; GB
?EMI; EMI Records, EMI Music; ; GB
XL Recordings; ; ; GB
Macmillan Publishers; ; ; GB
Bloomsbury Publishing; ; BMY XLON; GB
Sky News; ; ; GB
?Sky; BSkyB, Sky Group; ; GB
Sky Sports; ; ; GB
TNT Sports; BT Sport; ; GB
GB News; ; ; GB
?Channel 5; ; ; GB
Channel 4 News; ; ; GB
?STV; STV Group; STVG XLON; GB
LBC; ; ; GB
TalkTV; ; ; GB
TalkRadio; ; ; GB
The Observer; ; ; GB
The Mail on Sunday; Mail on Sunday; ; GB
Daily Mirror; ; ; GB
Daily Express; ; ; GB
Evening Standard; London Evening Standard; ; GB
News of the World; ; ; GB
The Scotsman; ; ; GB
The Spectator; ; ; GB
New Statesman; ; ; GB
?Private Eye; ; ; GB
New Scientist; ; ; GB
BMJ; British Medical Journal; ; GB
Reach plc; ; RCH XLON; GB
DMGT; Daily Mail and General Trust; ; GB
News UK; ; ; GB
Press Association; PA Media; ; GB
openDemocracy; ; ; GB
Pinewood Studios; ; ; GB
Aardman; Aardman Animations; ; GB
Working Title Films; ; ; GB
Iran International; ; ; GB
Middle East Eye; ; ; GB
The Sunday Times; Sunday Times
The Daily Star; Daily Star
The Irish Times; Irish Times; ; IE
Irish Independent; ; ; IE
Irish Examiner; ; ; IE
Axel Springer; Axel Springer SE; ; DE
?Bertelsmann; ; ; DE
Gruner + Jahr; ; ; DE
Hubert Burda Media; ?Burda; ; DE
ProSiebenSat.1; ; PSM XETR; DE
ProSieben; ; ; DE
Sat.1; ; ; DE
Norddeutscher Rundfunk; NDR; ; DE
Westdeutscher Rundfunk; WDR; ; DE
Bayerischer Rundfunk; ; ; DE
Südwestrundfunk; SWR; ; DE
Mitteldeutscher Rundfunk; ?MDR; ; DE
Rundfunk Berlin-Brandenburg; ; ; DE
Hessischer Rundfunk; ; ; DE
Deutschlandfunk; ; ; DE
Deutschlandradio; ; ; DE
Die Zeit; ?Zeit, Zeit Online; ; DE
Die Welt; ; ; DE
Welt am Sonntag; ; ; DE
Handelsblatt; ; ; DE
Tagesspiegel; Der Tagesspiegel; ; DE
taz; Tageszeitung taz; ; DE
Focus Magazin; Focus Online; ; DE
Berliner Zeitung; ; ; DE
Frankfurter Rundschau; ; ; DE
Rheinische Post; ; ; DE
?Correctiv; ; ; DE
Constantin Film; ; ; DE
Babelsberg Studio; Studio Babelsberg; ; DE
?ORF; ; ; AT
Austria Press Agency; ; ; AT
Der Standard; ?Standard; ; AT
Kronen Zeitung; ; ; AT
Neue Zürcher Zeitung; NZZ; ; CH
Tages-Anzeiger; ; ; CH
Tamedia; ; ; CH
SRF; Schweizer Radio und Fernsehen; ; CH
?RTS; ; ; CH
?Blick; ; ; CH
?Ringier; ; ; CH
Swissinfo; SWI swissinfo.ch; ; CH
VRT; ; ; BE
RTBF; ; ; BE
?Le Soir; ; ; BE
De Standaard; ; ; BE
?De Morgen; ; ; BE
?Belga; Belga News Agency; ; BE
?RAI; ?Rai, Rai News; ; IT
Mediaset; MFE-MediaForEurope, MediaForEurope; MFEB XMIL; IT
?Mondadori; ; MN XMIL; IT
ANSA; ; ; IT
?AGI; ; ; IT
?La Stampa; ; ; IT
Il Sole 24 Ore; ; ; IT
Il Fatto Quotidiano; ; ; IT
?Il Messaggero; ; ; IT
?Il Giornale; ; ; IT
La Gazzetta dello Sport; Gazzetta dello Sport; ; IT
Cinecittà; Cinecitta; ; IT
L'Osservatore Romano; Osservatore Romano; ; VA
Vatican News; ; ; VA
EFE; Agencia EFE; ; ES
RTVE; Televisión Española; ; ES
?PRISA; Grupo Prisa, ?Prisa; PRS XMAD; ES
Atresmedia; ; A3M XMAD; ES
?Antena 3; ; ; ES
Telecinco; ; ; ES
Cadena SER; ; ; ES
La Vanguardia; ; ; ES
?El Periódico; ; ; ES
Diario ABC; ; ; ES
?Marca; ; ; ES
elDiario.es; eldiario.es; ; ES
Europa Press; ; ; ES
?Lusa; ; ; PT
RTP; ; ; PT
?Público; ; ; PT
?Expresso; ; ; PT
Diário de Notícias; ; ; PT
Kathimerini; ; ; GR
Ta Nea; ; ; GR
Cyprus Mail; ; ; CY
Times of Malta; ; ; MT
Hürriyet; Hurriyet; ; TR
Hürriyet Daily News; ; ; TR
?Cumhuriyet; ; ; TR
?Sabah; ; ; TR
Daily Sabah; ; ; TR
Milliyet; ; ; TR
Sözcü; Sozcu; ; TR
TRT; ; ; TR
TRT World; ; ; TR
Halk TV; ; ; TR
Bianet; ; ; TR
Dagens Nyheter; ; ; SE
Svenska Dagbladet; ; ; SE
Aftonbladet; ; ; SE
Expressen; ; ; SE
SVT; Sveriges Television; ; SE
TT News Agency; ; ; SE
?Bonnier; ; ; SE
Schibsted; ; ; NO
Vend Marketplaces; ; VEND XOSL; NO
Aftenposten; ; ; NO
Verdens Gang; ; ; NO
NRK; ; ; NO
?NTB; ; ; NO
?Politiken; ; ; DK
Jyllands-Posten; ; ; DK
Berlingske; ; ; DK
Ritzau; ; ; DK
?TV 2; ?TV2; ; DK
Helsingin Sanomat; ; ; FI
?Yle; ?YLE; ; FI
Sanoma; ; SANOMA XHEL; FI
Morgunblaðið; ; ; IS
?RÚV; ?RUV; ; IS
ERR News; Eesti Rahvusringhääling; ; EE
Postimees; ; ; EE
?Delfi; ; ; LT
?LRT; ; ; LT
?LETA; ; ; LV
Meduza; ; ; LV
Gazeta Wyborcza; ; ; PL
Agora SA; ; AGO XWAR; PL
?Rzeczpospolita; ; ; PL
?TVN; ; ; PL
TVN24; ; ; PL
TVP; Telewizja Polska; ; PL
Polish Press Agency; ; ; PL
?Onet; ; ; PL
ČTK; Czech News Agency; ; CZ
Mladá fronta DNES; ; ; CZ
Lidové noviny; ; ; CZ
Hospodářské noviny; ; ; CZ
TASR; ; ; SK
Denník N; Dennik N; ; SK
?MTI; ; ; HU
Telex.hu; ; ; HU
Index.hu; ; ; HU
Népszava; ; ; HU
Magyar Nemzet; ; ; HU
Agerpres; ; ; RO
Digi24; ; ; RO
HotNews; Hotnews.ro; ; RO
Mediafax; ; ; RO
Bulgarian News Agency; ?BTA; ; BG
?HINA; ; ; HR
Jutarnji list; Jutarnji List; ; HR
Večernji list; ; ; HR
Tanjug; ; ; RS
?N1; ; ; RS
?Blic; ; ; RS
?Danas; ; ; RS
Dnevni Avaz; ; ; BA
Balkan Investigative Reporting Network; BIRN, Balkan Insight; ; BA
Ukrainska Pravda; ; ; UA
Kyiv Independent; The Kyiv Independent; ; UA
Kyiv Post; ; ; UA
Ukrinform; ; ; UA
Suspilne; ; ; UA
Interfax-Ukraine; ; ; UA
Interfax; ; ; RU
Kommersant; ; ; RU
Vedomosti; ; ; RU
Izvestia; ; ; RU
Komsomolskaya Pravda; ; ; RU
Rossiyskaya Gazeta; ; ; RU
Novaya Gazeta; ; ; RU
RBC Russia; ?RBK; ; RU
?RT; Russia Today; ; RU
?Sputnik; ; ; RU
?NTV; ; ; RU
Channel One Russia; ; ; RU
Echo of Moscow; Ekho Moskvy; ; RU
The Moscow Times; Moscow Times; ; RU
TV Rain; ?Dozhd; ; RU
BelTA; ; ; BY
?Nexta; ?NEXTA; ; BY
Trend News Agency; ; ; AZ
Armenpress; ; ; AM
Kazinform; ; ; KZ
24.kg; ; ; KG
Yomiuri Shimbun; Yomiuri; ; JP
Mainichi Shimbun; Mainichi; ; JP
Sankei Shimbun; ; ; JP
The Japan Times; Japan Times; ; JP
Jiji Press; Jiji; ; JP
Fuji TV; Fuji Television; ; JP
Fuji Media Holdings; Fuji Media; 4676 XTKS; JP
?TBS; TBS Holdings; 9401 XTKS; JP
TV Asahi; ; 9409 XTKS; JP
Nippon TV; Nippon Television; 9404 XTKS; JP
Studio Ghibli; ; ; JP
?Toho; ; 9602 XTKS; JP
Toei; Toei Company; 9605 XTKS; JP
Toei Animation; ; 4816 XTKS; JP
Kyoto Animation; ; ; JP
Shueisha; ; ; JP
Kodansha; ; ; JP
Chosun Ilbo; ; ; KR
JoongAng Ilbo; ; ; KR
Korea JoongAng Daily; ; ; KR
Dong-A Ilbo; ; ; KR
Hankyoreh; ; ; KR
The Korea Herald; Korea Herald; ; KR
The Korea Times; Korea Times; ; KR
KBS; ; ; KR
?MBC; ; ; KR
JTBC; ; ; KR
Newsis; ; ; KR
NK News; ; ; KR
Daily NK; ; ; KR
KCNA; Korean Central News Agency; ; KP
Rodong Sinmun; ; ; KP
CGTN; ; ; CN
China Daily; ; ; CN
Caixin; ; ; CN
China News Service; ; ; CN
The Paper; ; ; CN
Phoenix Television; Phoenix TV; ; HK
RTHK; ; ; HK
Apple Daily; ; ; HK
Ming Pao; ; ; HK
Hong Kong Free Press; ; ; HK
Central News Agency; ; ; TW
?Liberty Times; ; ; TW
Taipei Times; ; ; TW
Focus Taiwan; ; ; TW
Asian News International; ; ; IN
Indian Express; The Indian Express; ; IN
Hindustan Times; ; ; IN
Deccan Herald; ; ; IN
The Economic Times; Economic Times; ; IN
Business Standard; ; ; IN
India Today; ; ; IN
NDTV; New Delhi Television; NDTV XNSE; IN
Republic TV; ; ; IN
The Wire; ; ; IN
The Quint; ; ; IN
Dainik Bhaskar; ; ; IN
Dainik Jagran; ; ; IN
Malayala Manorama; ; ; IN
Doordarshan; ; ; IN
All India Radio; ; ; IN
Times Now; ; ; IN
?Dawn; ?DAWN; ; PK
Geo News; Geo TV; ; PK
The Express Tribune; Express Tribune; ; PK
ARY News; ; ; PK
Prothom Alo; ; ; BD
Dhaka Tribune; ; ; BD
bdnews24; bdnews24.com; ; BD
The Kathmandu Post; Kathmandu Post; ; NP
Tolo News; TOLOnews, Tolonews; ; AF
Pajhwok; Pajhwok Afghan News; ; AF
The Straits Times; Straits Times; ; SG
Channel NewsAsia; ?CNA; ; SG
Mediacorp; ; ; SG
The Business Times; ; ; SG
Bernama; ; ; MY
Malaysiakini; ; ; MY
New Straits Times; ; ; MY
Antara News; Antara news agency; ; ID
?Kompas; ; ; ID
The Jakarta Post; Jakarta Post; ; ID
Tempo Magazine; ?Tempo; ; ID
Rappler; ; ; PH
ABS-CBN; ; ABS XPHS; PH
GMA Network; GMA News; GMA7 XPHS; PH
Philippine Daily Inquirer; ; ; PH
The Philippine Star; Philippine Star; ; PH
Bangkok Post; ; ; TH
Thai PBS; ; ; TH
VnExpress; ; ; VN
Vietnam News Agency; ; ; VN
Tuoi Tre; ; ; VN
The Irrawaddy; ?Irrawaddy; ; MM
Myanmar Now; ; ; MM
Democratic Voice of Burma; ; ; MM
Phnom Penh Post; ; ; KH
Nine Entertainment; ; NEC XASX; AU
Nine Network; Nine News; ; AU
Seven West Media; ; ; AU
Network Ten; ; ; AU
SBS News; ; ; AU
Sky News Australia; ; ; AU
The Australian; ; ; AU
The Age; ; ; AU
Australian Financial Review; ; ; AU
Australian Associated Press; ; ; AU
The New Zealand Herald; New Zealand Herald, NZ Herald; ; NZ
Radio New Zealand; ?RNZ; ; NZ
TVNZ; ; ; NZ
?Globo; Grupo Globo; ; BR
TV Globo; ; ; BR
O Globo; ; ; BR
Folha de S.Paulo; Folha de São Paulo, Folha de S. Paulo; ; BR
Estadão; O Estado de S. Paulo, O Estado de São Paulo; ; BR
Agência Brasil; Agencia Brasil; ; BR
Televisa; Grupo Televisa; TLEVISACPO XMEX; MX
TV Azteca; ; ; MX
?El Universal; ; ; MX
La Jornada; ; ; MX
?Reforma; ; ; MX
?Milenio; ; ; MX
Notimex; ; ; MX
?El Tiempo; ; ; CO
El Espectador; ; ; CO
Caracol Televisión; Noticias Caracol, Caracol Television; ; CO
Caracol Radio; ; ; CO
?La Nación; ?La Nacion; ; AR
?Clarín; ?Clarin; ; AR
Grupo Clarín; Grupo Clarin; GCLA XBUE; AR
Página/12; Página 12; ; AR
Infobae; ; ; AR
Télam; Telam; ; AR
El Mercurio; ; ; CL
?La Tercera; ; ; CL
?El Comercio; ; ; PE
RPP Noticias; ; ; PE
Telesur; teleSUR, TeleSUR; ; VE
?El Nacional; ; ; VE
?Granma; ; ; CU
Prensa Latina; ; ; CU
?El Faro; ; ; SV
?La Prensa; ; ; NI
?Confidencial; ; ; NI
Jamaica Observer; ; ; JM
The Gleaner; Jamaica Gleaner; ; JM
Trinidad Express; ; ; TT
Stabroek News; ; ; GY
Listín Diario; ; ; DO
Saudi Press Agency; ; ; SA
Arab News; ; ; SA
Asharq Al-Awsat; ; ; SA
MBC Group; ; 4072 XSAU; SA
Gulf News; ; ; AE
Khaleej Times; ; ; AE
?WAM; Emirates News Agency; ; AE
Qatar News Agency; ; ; QA
Gulf Times; ; ; QA
KUNA; Kuwait News Agency; ; KW
IRNA; Islamic Republic News Agency; ; IR
Fars News Agency; Fars News; ; IR
?Tasnim; Tasnim News Agency; ; IR
Mehr News Agency; Mehr News; ; IR
?ISNA; ; ; IR
Press TV; ; ; IR
?SANA; Syrian Arab News Agency; ; SY
Petra News Agency; ; ; JO
The Jordan Times; Jordan Times; ; JO
?National News Agency; ; ; LB
L'Orient-Le Jour; ; ; LB
L'Orient Today; ; ; LB
Al-Manar; Al Manar; ; LB
Al Mayadeen; Al-Mayadeen; ; LB
An-Nahar; Annahar; ; LB
?Rudaw; ; ; IQ
Shafaq News; ; ; IQ
?Wafa; ?WAFA, Palestinian News Agency; ; PS
Yedioth Ahronoth; Yediot Ahronot; ; IL
Ynet; Ynetnews; ; IL
The Times of Israel; Times of Israel; ; IL
Israel Hayom; ; ; IL
?Maariv; ; ; IL
Kan News; Israeli Public Broadcasting Corporation; ; IL
Al-Ahram; Al Ahram; ; EG
Ahram Online; ; ; EG
MENA News Agency; Middle East News Agency; ; EG
Egypt Today; ; ; EG
Al-Masry Al-Youm; ; ; EG
Mada Masr; ; ; EG
Algeria Press Service; ; ; DZ
?El Watan; ; ; DZ
Maghreb Arabe Presse; ; ; MA
?Le Matin; ; ; MA
Hespress; ; ; MA
Tunis Afrique Presse; ; ; TN
Libya Observer; ; ; LY
Sudan Tribune; ; ; SD
Radio Dabanga; ; ; SD
Addis Standard; ; ; ET
Fana Broadcasting; ; ; ET
Daily Nation; ; ; KE
Nation Media Group; ; NMG XNAI; KE
Standard Media Group; ; ; KE
Citizen TV; ; ; KE
Daily Monitor; ; ; UG
?New Vision; ; ; UG
Premium Times; ; ; NG
The Punch; Punch Newspapers; ; NG
Vanguard Newspapers; ; ; NG
ThisDay; ; ; NG
Channels Television; Channels TV; ; NG
Sahara Reporters; ; ; NG
News Agency of Nigeria; ; ; NG
Daily Trust; ; ; NG
Daily Graphic; ; ; GH
Ghana News Agency; ; ; GH
Joy FM; ; ; GH
JoyNews; Joy News; ; GH
Africanews; ; ; CG
Radio Okapi; ; ; CD
Actualite.cd; ; ; CD
News24; ; ; ZA
Media24; ; ; ZA
Daily Maverick; ; ; ZA
Mail & Guardian; Mail and Guardian; ; ZA
TimesLIVE; ; ; ZA
?Business Day; ; ; ZA
The Sowetan; Sowetan; ; ZA
The Citizen; ; ; ZA
eNCA; ; ; ZA
SABC; South African Broadcasting Corporation, SABC News; ; ZA
Eyewitness News; ; ; ZA
amaBhungane; ; ; ZA
Lusaka Times; ; ; ZM
Zambia Daily Mail; ; ; ZM
Zimpapers; ; ; ZW
NewsDay Zimbabwe; ; ; ZW
ZimLive; ; ; ZW
Mmegi; ; ; BW
The Namibian; ; ; NA
Angop; ; ; AO
Carta de Moçambique; ; ; MZ
`;

/** Parties, armed groups, gangs and movements. */
export const PARTIES_AND_MOVEMENTS = `
United Auto Workers; UAW, United Automobile Workers; Detroit/US; US
Republican Party; GOP, Grand Old Party, U.S. Republican Party; ; US
Wagner Group; Gruppe Wagner, Wagner mercenaries; ; RU
Labour Party; ?Labour, UK Labour Party, British Labour Party, UK Labour, Scottish Labour, Welsh Labour
Conservative Party; ?Conservatives, Tories, British Conservative Party, UK Conservative Party, ?Tory Party, Scottish Conservatives
Liberal Democrats; Lib Dems, Lib Dem; London/GB; GB
Reform UK; ; London/GB; GB
Scottish National Party; SNP; Edinburgh/GB; GB
Sinn Féin; ; Dublin/IE
Democratic Unionist Party; DUP; Belfast/GB; GB
National Rally; Rassemblement National, Rassemblement national, Front National, National Front of France; Paris/FR; FR
Christian Democratic Union; CDU, Christlich Demokratische Union, Christian Democratic Union of Germany, CDU/CSU; Berlin/DE; DE
Christian Social Union; CSU; Munich/DE; DE
Social Democratic Party of Germany; SPD, Social Democrats SPD, Sozialdemokratische Partei Deutschlands, German Social Democrats; Berlin/DE; DE
Free Democratic Party; FDP, Freie Demokratische Partei, Free Democrats; Berlin/DE; DE
Alternative for Germany; AfD, Alternative für Deutschland; Berlin/DE; DE
?Verdi; ver.di; Berlin/DE; DE
IG Metall; ; Frankfurt am Main/DE; DE
Partido Popular; People's Party, Spanish People's Party; Madrid/ES; ES
Spanish Socialist Workers' Party; PSOE, Partido Socialista Obrero Español, Spanish Socialists, Spanish Socialist Party; Madrid/ES; ES
?Vox; VOX; Madrid/ES; ES
Brothers of Italy; Fratelli d'Italia; Rome/IT; IT
Ejército de Liberación Nacional; ELN, National Liberation Army; ; CO
FARC; Revolutionary Armed Forces of Colombia, Fuerzas Armadas Revolucionarias de Colombia; ; CO
Liberal Democratic Party of Japan; Japan's Liberal Democratic Party; Tokyo/JP; JP
Chinese Communist Party; CCP, Communist Party of China, CPC, Kommunistische Partei Chinas; Beijing/CN; CN
Kuomintang; KMT; Taipei/TW; TW
Democratic Progressive Party; DPP; Taipei/TW; TW
Bharatiya Janata Party; BJP; New Delhi/IN; IN
Indian National Congress; Congress Party, Congress of India; New Delhi/IN; IN
Aam Aadmi Party; AAP; New Delhi/IN; IN
Pakistan Tehreek-e-Insaf; PTI, Pakistan Tehreek-i-Insaf, Tehreek-e-Insaf; Islamabad/PK; PK
Pakistan Muslim League-Nawaz; PML-N, Pakistan Muslim League (Nawaz), Pakistan Muslim League-N, Pakistan Muslim League; Lahore/PK; PK
Pakistan Peoples Party; PPP, Pakistan People's Party; Islamabad/PK; PK
Awami League; Bangladesh Awami League; Dhaka/BD; BD
Taliban; ; ; AF
Likud; Likud Party; Tel Aviv/IL; IL
Palestine Liberation Organization; PLO, Palestine Liberation Organisation; Ramallah/PS; PS
Hamas; ; Gaza/PS; PS
Fatah; al-Fatah; Ramallah/PS; PS
Palestinian Islamic Jihad; Islamic Jihad; ; PS
Hezbollah; Hizbollah, Hizbullah, Hisbollah, Hezbullah, Lebanese Hezbollah; Beirut/LB; LB
Houthis; Houthi movement, Ansar Allah, Huthis; Sanaa/YE; YE
Kurdistan Workers' Party; PKK, Kurdistan Workers Party; ; TR
Justice and Development Party; AKP, AK Party, Turkish Justice and Development Party, Adalet ve Kalkınma Partisi; Ankara/TR; TR
Republican People's Party; CHP; Ankara/TR; TR
Islamic State; ISIS, ISIL, Isis, Islamic State group, IS-Miliz, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria, Islamischer Staat, État islamique, Estado Islámico
Al-Qaeda; al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida, al-Qaida, Al Kaida, Al-Kaida
Boko Haram; ; ; NG
Al-Shabaab; al-Shabaab, Al Shabaab, al Shabaab, al-Shabab, Al-Shabab; ; SO
Muslim Brotherhood; ; Cairo/EG; EG
Rapid Support Forces; ; ; SD
Tigray People's Liberation Front; TPLF; Mekele/ET; ET
M23; March 23 Movement, Mouvement du 23 mars; ; CD
African National Congress; ANC; Johannesburg/ZA; ZA
Democratic Alliance; ; Cape Town/ZA; ZA
Economic Freedom Fighters; EFF; Johannesburg/ZA; ZA
uMkhonto weSizwe; MK Party; Durban/ZA; ZA
ZANU-PF; Zanu-PF, Zanu PF, ZANU PF; Harare/ZW; ZW
Citizens Coalition for Change; ; Harare/ZW; ZW
All Progressives Congress; APC; Abuja/NG; NG
Peoples Democratic Party; PDP; Abuja/NG; NG
New Patriotic Party; NPP; Accra/GH; GH
National Democratic Congress; NDC; Accra/GH; GH
Orange Democratic Movement; ODM; Nairobi/KE; KE
Democratic Party; U.S. Democratic Party; ; US
Democratic National Committee; DNC; Washington, D.C./US; US
Libertarian Party of the United States; ; ; US
Green Party of England and Wales; ; London/GB; GB
Democratic Socialists of America; ; ; US
Democratic Congressional Campaign Committee; ; Washington, D.C./US; US
National Republican Congressional Committee; ; Washington, D.C./US; US
Lincoln Project; ; ; US
Tea Party; ?Tea Party; ; US
Proud Boys; ; ; US
Oath Keepers; ; ; US
Ku Klux Klan; KKK; ; US
Three Percenters; ; ; US
Patriot Front; ; ; US
Black Lives Matter; ; ; US
Antifa
QAnon
Weather Underground; ; ; US
Symbionese Liberation Army; ; ; US
Black Panther Party; ?Black Panthers; ; US
American Indian Movement; ; ; US
Nation of Islam; ; Chicago/US; US
Turning Point USA; ; Phoenix/US; US
Heritage Action; ; ; US
MoveOn; ?MoveOn; ; US
Moms for Liberty; ; ; US
Americans for Prosperity; ; ; US
Emily's List; EMILYs List; Washington, D.C./US; US
Liberal Party of Canada; Canadian Liberal Party; Ottawa/CA; CA
Conservative Party of Canada; Canadian Conservative Party; Ottawa/CA; CA
New Democratic Party; NDP; Ottawa/CA; CA
Bloc Québécois; ; Montréal/CA; CA
Parti Québécois; ; Montréal/CA; CA
Coalition Avenir Québec; CAQ; Québec/CA; CA
Québec Solidaire; ; ; CA
United Conservative Party; ; ; CA
People's Party of Canada; ; ; CA
UKIP; Ukip, UK Independence Party; London/GB; GB
Brexit Party; ; London/GB; GB
British National Party; ; ; GB
English Defence League; EDL; ; GB
Plaid Cymru; ; Cardiff/GB; GB
Ulster Unionist Party; UUP; Belfast/GB; GB
Social Democratic and Labour Party; SDLP; Belfast/GB; GB
Alliance Party of Northern Ireland; ; Belfast/GB; GB
Traditional Unionist Voice; TUV; ; GB
Alba Party; ; ; GB
Your Party; ?Your Party; ; GB
Scottish Greens; Scottish Green Party; ; GB
Momentum; ?Momentum; London/GB; GB
Irish Republican Army; ?IRA, Provisional IRA
Ulster Volunteer Force; UVF; Belfast/GB; GB
Ulster Defence Association; UDA; Belfast/GB; GB
Orange Order; ; Belfast/GB; GB
Extinction Rebellion; ; London/GB
Just Stop Oil; ; London/GB; GB
Palestine Action; ; ; GB
Insulate Britain; ; ; GB
Fianna Fáil; ; Dublin/IE; IE
Fine Gael; ; Dublin/IE; IE
Social Democrats of Ireland; ; Dublin/IE; IE
Aontú; ; Dublin/IE; IE
People Before Profit; ; Dublin/IE; IE
Die Linke; ?Linke, Linkspartei, Left Party; Berlin/DE; DE
Alliance 90/The Greens; Bündnis 90/Die Grünen, Die Grünen, Grünen, Bündnisgrünen, German Greens; Berlin/DE; DE
Sahra Wagenknecht Alliance; BSW, Bündnis Sahra Wagenknecht; Berlin/DE; DE
Freie Wähler; ; ; DE
Socialist Unity Party of Germany; SED; Berlin/DE; DE
NSDAP; Nazi Party, National Socialist German Workers' Party; Munich/DE; DE
Red Army Faction; Rote Armee Fraktion; ; DE
Pegida; PEGIDA; Dresden/DE; DE
Letzte Generation
Reichsbürger; Reichsbuerger; ; DE
Freedom Party of Austria; FPÖ, Freiheitliche Partei Österreichs, Austrian Freedom Party; Vienna/AT; AT
Austrian People's Party; ÖVP, Österreichische Volkspartei; Vienna/AT; AT
Social Democratic Party of Austria; SPÖ, Sozialdemokratische Partei Österreichs; Vienna/AT; AT
NEOS; Neos; Vienna/AT; AT
Swiss People's Party; ?SVP, Schweizerische Volkspartei; Bern/CH; CH
La République En Marche; ?Renaissance, En Marche, LREM; Paris/FR; FR
Les Républicains; ; Paris/FR; FR
La France Insoumise; France Unbowed, LFI; Paris/FR; FR
New Popular Front; Nouveau Front populaire; Paris/FR; FR
Socialist Party of France; French Socialist Party, Parti socialiste; Paris/FR; FR
French Communist Party; Parti communiste français; Paris/FR; FR
Horizons; ?Horizons; Paris/FR; FR
MoDem; Mouvement démocrate; Paris/FR; FR
Reconquête; ; Paris/FR; FR
Place Publique; ; Paris/FR; FR
Europe Écologie Les Verts; Europe Ecology - The Greens, EELV, Les Écologistes; Paris/FR; FR
Yellow Vests; gilets jaunes; ; FR
FLNKS; Kanak and Socialist National Liberation Front; Nouméa/NC
New Flemish Alliance; N-VA, Nieuw-Vlaamse Alliantie; Brussels/BE; BE
Vlaams Belang; ; Brussels/BE; BE
Party for Freedom; PVV, Partij voor de Vrijheid; The Hague/NL; NL
People's Party for Freedom and Democracy; VVD; The Hague/NL; NL
Democrats 66; D66; The Hague/NL; NL
GroenLinks; GroenLinks-PvdA; ; NL
?New Social Contract; Nieuw Sociaal Contract; ; NL
Farmer-Citizen Movement; BoerBurgerBeweging; ; NL
Christian Democratic Appeal; CDA; The Hague/NL; NL
Forum for Democracy; Forum voor Democratie; ; NL
Republican National Committee; RNC; Washington, D.C./US; US
?Podemos; Unidas Podemos, Unidos Podemos; Madrid/ES; ES
Sumar; ?Sumar; Madrid/ES; ES
Ciudadanos; ?Ciudadanos; Madrid/ES; ES
Izquierda Unida; ; Madrid/ES; ES
Junts; Junts per Catalunya, Together for Catalonia; Barcelona/ES; ES
Esquerra Republicana; Esquerra Republicana de Catalunya, Republican Left of Catalonia; Barcelona/ES; ES
Basque Nationalist Party; PNV, EAJ-PNV; Bilbao/ES; ES
EH Bildu; Bildu; ; ES
ETA; ?ETA; ; ES
Se Acabó La Fiesta; ; ; ES
?Chega; ; Lisbon/PT; PT
Socialist Party of Portugal; Portuguese Socialist Party; Lisbon/PT; PT
Social Democratic Party of Portugal; ; Lisbon/PT; PT
Iniciativa Liberal; ; Lisbon/PT; PT
Bloco de Esquerda; ; Lisbon/PT; PT
Forza Italia; ; Rome/IT; IT
Lega; ?Lega, Lega Nord, Northern League; Milan/IT; IT
Five Star Movement; 5-Star Movement, Movimento 5 Stelle, M5S; Rome/IT; IT
Democratic Party of Italy; Partito Democratico, Italian Democratic Party; Rome/IT; IT
Italia Viva; ; Rome/IT; IT
Italian Communist Party; Partito Comunista Italiano; Rome/IT; IT
CasaPound; ; Rome/IT; IT
Red Brigades; Brigate Rosse; ; IT
Cosa Nostra; Sicilian Mafia; Palermo/IT; IT
'Ndrangheta; Ndrangheta; ; IT
Camorra; ; Naples/IT; IT
Sacra Corona Unita; ; ; IT
New Democracy; ?New Democracy, Nea Dimokratia; Athens/GR; GR
Syriza; SYRIZA; Athens/GR; GR
PASOK; Pasok; Athens/GR; GR
Golden Dawn; ; Athens/GR; GR
Communist Party of Greece; KKE; Athens/GR; GR
AKEL; Akel; Nicosia/CY; CY
EOKA; ; ; CY
Sweden Democrats; ; Stockholm/SE; SE
Swedish Social Democratic Party; Swedish Social Democrats; Stockholm/SE; SE
Moderate Party; ; Stockholm/SE; SE
Danish People's Party; Dansk Folkeparti; Copenhagen/DK; DK
Venstre; ; Copenhagen/DK; DK
Socialdemokratiet; Danish Social Democrats; Copenhagen/DK; DK
Inuit Ataqatigiit; ; Nuuk/GL; GL
Siumut; ; Nuuk/GL; GL
Naleraq; ; Nuuk/GL; GL
Norwegian Labour Party; Arbeiderpartiet, Labour Party of Norway; Oslo/NO; NO
Fremskrittspartiet; Progress Party of Norway, Norwegian Progress Party; Oslo/NO; NO
Finns Party; True Finns, Perussuomalaiset; Helsinki/FI; FI
National Coalition Party; Kokoomus; Helsinki/FI; FI
Estonian Reform Party; ; Tallinn/EE; EE
Law and Justice; Prawo i Sprawiedliwość, PiS; Warsaw/PL; PL
Civic Platform; Platforma Obywatelska, Civic Coalition, Koalicja Obywatelska; Warsaw/PL; PL
Polish People's Party; ; Warsaw/PL; PL
Poland 2050; Polska 2050; Warsaw/PL; PL
Third Way; ?Third Way; Warsaw/PL; PL
Konfederacja; ?Confederation; Warsaw/PL; PL
Polish United Workers' Party; ; Warsaw/PL; PL
ANO; ?ANO; Prague/CZ; CZ
Civic Democratic Party; ODS; Prague/CZ; CZ
Czech Pirate Party; ; Prague/CZ; CZ
?SMER; ?Smer, Smer-SD; Bratislava/SK; SK
Progressive Slovakia; ; Bratislava/SK; SK
?Hlas; Hlas-SD; Bratislava/SK; SK
Fidesz; ; Budapest/HU; HU
Tisza; ?Tisza, Tisza Party; Budapest/HU; HU
Jobbik; ; Budapest/HU; HU
Momentum Movement; ; Budapest/HU; HU
Social Democratic Party of Romania; Romanian Social Democrats; Bucharest/RO; RO
National Liberal Party of Romania; ; Bucharest/RO; RO
Alliance for the Union of Romanians; AUR; Bucharest/RO; RO
Save Romania Union; USR; Bucharest/RO; RO
GERB; Gerb; Sofia/BG; BG
We Continue the Change; ; Sofia/BG; BG
Vazrazhdane; Revival Party of Bulgaria; Sofia/BG; BG
Bulgarian Socialist Party; ; Sofia/BG; BG
Movement for Rights and Freedoms; ; Sofia/BG; BG
Serbian Progressive Party; ; Belgrade/RS; RS
Serbian Radical Party; ; Belgrade/RS; RS
Socialist Party of Serbia; ; Belgrade/RS; RS
Croatian Democratic Union; HDZ, Hrvatska demokratska zajednica; Zagreb/HR; HR
Alliance of Independent Social Democrats; SNSD; Banja Luka/BA; BA
Party of Democratic Action; ; Sarajevo/BA; BA
Serb Democratic Party; ; ; BA
Self-Determination Movement; Vetëvendosje; Pristina/XK; XK
Kosovo Liberation Army; UCK; ; XK
Democratic Party of Kosovo; ; Pristina/XK; XK
Democratic League of Kosovo; LDK; Pristina/XK; XK
Serb List; Srpska Lista; ; XK
VMRO-DPMNE; ; Skopje/MK; MK
Democratic Party of Albania; Albanian Democratic Party; Tirana/AL; AL
Socialist Party of Albania; Albanian Socialist Party; Tirana/AL; AL
Democratic Party of Socialists; ; Podgorica/ME; ME
Europe Now Movement; ; Podgorica/ME; ME
Party of Action and Solidarity; ; Chisinau/MD; MD
Servant of the People; ?Servant of the People; Kyiv/UA; UA
?European Solidarity; ; Kyiv/UA; UA
Batkivshchyna; ; Kyiv/UA; UA
Party of Regions; ; Kyiv/UA; UA
Right Sector; ; ; UA
United Russia; ; Moscow/RU; RU
Communist Party of the Russian Federation; Russian Communist Party; Moscow/RU; RU
Liberal Democratic Party of Russia; LDPR; Moscow/RU; RU
A Just Russia; ; Moscow/RU; RU
Yabloko; ; Moscow/RU; RU
Communist Party of the Soviet Union; Soviet Communist Party; Moscow/RU
Anti-Corruption Foundation; ; ; RU
Pussy Riot; ; Moscow/RU; RU
Africa Corps; ; ; RU
Georgian Dream; ; Tbilisi/GE; GE
United National Movement; ; Tbilisi/GE; GE
?Civil Contract; ; Yerevan/AM; AM
New Azerbaijan Party; ; Baku/AZ; AZ
Amanat; ?Amanat, Nur Otan; Astana/KZ; KZ
Constitutional Democratic Party of Japan; Constitutional Democratic Party; Tokyo/JP; JP
Komeito; ; Tokyo/JP; JP
Nippon Ishin; Nippon Ishin no Kai, Japan Innovation Party; Osaka/JP; JP
Democratic Party for the People; ; Tokyo/JP; JP
Sanseito; ; Tokyo/JP; JP
Reiwa Shinsengumi; ; Tokyo/JP; JP
Japanese Communist Party; Japan Communist Party; Tokyo/JP; JP
Aum Shinrikyo; Aum Supreme Truth; ; JP
Yamaguchi-gumi; ; Kobe/JP; JP
?Yakuza
People Power Party; ; Seoul/KR; KR
Democratic Party of Korea; ; Seoul/KR; KR
Rebuilding Korea Party; ; Seoul/KR; KR
Taiwan People's Party; ; Taipei/TW; TW
Civic Party; ?Civic Party; Hong Kong/HK; HK
Democratic Alliance for the Betterment and Progress of Hong Kong; ; Hong Kong/HK; HK
Demosisto; ; Hong Kong/HK; HK
People's Action Party; ; Singapore/SG; SG
Workers' Party of Singapore; ; Singapore/SG; SG
United Malays National Organisation; UMNO, Umno; Kuala Lumpur/MY; MY
Pakatan Harapan; ; Kuala Lumpur/MY; MY
Perikatan Nasional; ; Kuala Lumpur/MY; MY
Barisan Nasional; ; Kuala Lumpur/MY; MY
Parti Islam Se-Malaysia; Pan-Malaysian Islamic Party, Parti Islam SeMalaysia; Kuala Lumpur/MY; MY
Bersatu; ; Kuala Lumpur/MY; MY
Parti Keadilan Rakyat; ; Kuala Lumpur/MY; MY
Malaysian Chinese Association; ; Kuala Lumpur/MY; MY
Gerindra; Gerindra Party; Jakarta/ID; ID
Golkar; Golkar Party; Jakarta/ID; ID
PDI-P; PDIP, Indonesian Democratic Party of Struggle; Jakarta/ID; ID
NasDem; NasDem Party; Jakarta/ID; ID
Nahdlatul Ulama; ; Jakarta/ID; ID
Muhammadiyah; ; Yogyakarta/ID; ID
Jemaah Islamiyah; Jemaah Islamiah; ; ID
Free Aceh Movement; ; ; ID
West Papua National Liberation Army; ; ; ID
Free Papua Movement; ; ; ID
Fretilin; ; Dili/TL; TL
PDP-Laban; ; Manila/PH; PH
Nacionalista Party; ; Manila/PH; PH
Lakas-CMD; ; Manila/PH; PH
Akbayan; ; Manila/PH; PH
Makabayan; ; Manila/PH; PH
New People's Army; ; ; PH
Communist Party of the Philippines; ; ; PH
Moro Islamic Liberation Front; MILF; ; PH
Moro National Liberation Front; MNLF; ; PH
Abu Sayyaf; Abu Sayyaf group; ; PH
Bayan Muna; ; ; PH
Pheu Thai; Pheu Thai Party; Bangkok/TH; TH
Move Forward Party; ?Move Forward; Bangkok/TH; TH
People's Party of Thailand; ; Bangkok/TH; TH
Palang Pracharath; Palang Pracharath Party; Bangkok/TH; TH
Bhumjaithai; Bhumjaithai Party; Bangkok/TH; TH
United Thai Nation; United Thai Nation Party; Bangkok/TH; TH
Future Forward Party; ; Bangkok/TH; TH
Communist Party of Vietnam; ; Hanoi/VN; VN
Viet Cong; Vietcong; ; VN
Cambodian People's Party; ; Phnom Penh/KH; KH
Cambodia National Rescue Party; ; Phnom Penh/KH; KH
Khmer Rouge; ; ; KH
Lao People's Revolutionary Party; ; Vientiane/LA; LA
Pathet Lao; ; ; LA
National League for Democracy; NLD; Yangon/MM; MM
Union Solidarity and Development Party; USDP; Naypyidaw/MM; MM
Arakan Army; ; ; MM
Arakan Rohingya Salvation Army; ARSA; ; MM
Karen National Union; KNU; ; MM
Karen National Liberation Army; ; ; MM
Kachin Independence Army; ; ; MM
Ta'ang National Liberation Army; TNLA; ; MM
Three Brotherhood Alliance; ; ; MM
United Wa State Army; ; ; MM
People's Defence Force; ?People's Defence Force; ; MM
Trinamool Congress; All India Trinamool Congress, TMC; Kolkata/IN; IN
Samajwadi Party; ; Lucknow/IN; IN
Bahujan Samaj Party; ; New Delhi/IN; IN
Shiv Sena; ; Mumbai/IN; IN
Nationalist Congress Party; NCP; ; IN
Dravida Munnetra Kazhagam; DMK; Chennai/IN; IN
AIADMK; All India Anna Dravida Munnetra Kazhagam; Chennai/IN; IN
Communist Party of India; ; New Delhi/IN; IN
Communist Party of India (Marxist); ; New Delhi/IN; IN
Janata Dal (United); Janata Dal United; Patna/IN; IN
Rashtriya Janata Dal; RJD; Patna/IN; IN
Biju Janata Dal; BJD; Bhubaneswar/IN; IN
Telugu Desam Party; TDP; ; IN
YSR Congress Party; YSRCP, YSR Congress; ; IN
Bharat Rashtra Samithi; Telangana Rashtra Samithi; Hyderabad/IN; IN
Shiromani Akali Dal; Akali Dal; ; IN
National Conference; ?National Conference, Jammu & Kashmir National Conference; Srinagar/IN; IN
Lok Janshakti Party; ; ; IN
All India Majlis-e-Ittehadul Muslimeen; AIMIM; Hyderabad/IN; IN
Maharashtra Navnirman Sena; ; Mumbai/IN; IN
Tamilaga Vettri Kazhagam; ; Chennai/IN; IN
National Democratic Alliance; ?National Democratic Alliance; ; IN
INDIA bloc; Indian National Developmental Inclusive Alliance; ; IN
Rashtriya Swayamsevak Sangh; RSS; Nagpur/IN; IN
Vishwa Hindu Parishad; ; New Delhi/IN; IN
Bajrang Dal; ; ; IN
Akhil Bharatiya Vidyarthi Parishad; ABVP; ; IN
Naxalites; ; ; IN
Hurriyat Conference; All Parties Hurriyat Conference; Srinagar/IN; IN
Hizbul Mujahideen; Hizb-ul-Mujahideen
Lashkar-e-Taiba; Lashkar-e-Tayyiba; ; PK
Jaish-e-Mohammed; Jaish-e-Mohammad; ; PK
Jamaat-ud-Dawa; ; ; PK
Muttahida Qaumi Movement; MQM, MQM-P; Karachi/PK; PK
Jamiat Ulema-e-Islam; JUI-F, Jamiat Ulema-e-Islam-Fazl; Islamabad/PK; PK
Tehreek-e-Labbaik Pakistan; TLP; Lahore/PK; PK
Jamaat-e-Islami; Jamaat-i-Islami
Awami National Party; ; ; PK
Balochistan Liberation Army; Baloch Liberation Army, BLA; ; PK
Tehreek-e-Taliban Pakistan; TTP, Pakistani Taliban, Tehrik-i-Taliban Pakistan; ; PK
Pashtun Tahafuz Movement; ; ; PK
Bangladesh Nationalist Party; ; Dhaka/BD; BD
Bangladesh Jamaat-e-Islami; ; Dhaka/BD; BD
National Citizen Party; ; Dhaka/BD; BD
Jatiya Party; ; Dhaka/BD; BD
Sri Lanka Podujana Peramuna; SLPP; Colombo/LK; LK
United National Party; ; Colombo/LK; LK
Samagi Jana Balawegaya; ; Colombo/LK; LK
National People's Power; ; Colombo/LK; LK
Janatha Vimukthi Peramuna; JVP; Colombo/LK; LK
Liberation Tigers of Tamil Eelam; LTTE, Tamil Tigers; ; LK
Maldivian Democratic Party; ; Male/MV; MV
CPN-UML; Communist Party of Nepal (Unified Marxist-Leninist); Kathmandu/NP; NP
Nepali Congress; ; Kathmandu/NP; NP
Rastriya Swatantra Party; ; Kathmandu/NP; NP
CPN (Maoist Centre); CPN-Maoist Centre, Maoist Centre; Kathmandu/NP; NP
Northern Alliance; ?Northern Alliance; ; AF
Islamic State Khorasan; ISIS-K, ISIS-Khorasan, Islamic State Khorasan Province, ISKP; ; AF
East Turkestan Islamic Movement; ETIM
Falun Gong
Islamic Movement of Uzbekistan
People's Mujahedin of Iran; Mujahedin-e-Khalq, People's Mojahedin Organization of Iran, MEK; ; IR
National Council of Resistance of Iran; NCRI; Paris/FR
Jaish al-Adl; ; ; IR
Nationalist Movement Party; ; Ankara/TR; TR
Peoples' Democratic Party; HDP; Ankara/TR; TR
DEM Party; Peoples' Equality and Democracy Party; Ankara/TR; TR
İYİ Party; ; Ankara/TR; TR
Kurdistan Communities Union
People's Protection Units; YPG; ; SY
Women's Protection Units; YPJ; ; SY
Syrian Democratic Forces; SDF; ; SY
Democratic Union Party; ; ; SY
Hayat Tahrir al-Sham; HTS, Hay'at Tahrir al-Sham; Idlib/SY; SY
Nusra Front; al-Nusra Front, Jabhat al-Nusra; ; SY
Free Syrian Army; ; ; SY
Syrian National Army; ; ; SY
Ahrar al-Sham; ; ; SY
Baath Party; Ba'ath Party, Arab Socialist Baath Party
Kurdistan Democratic Party; KDP; Erbil/IQ; IQ
Patriotic Union of Kurdistan; PUK; Sulaymaniyah/IQ; IQ
Kataib Hezbollah; Kata'ib Hezbollah, Kataeb Hezbollah; ; IQ
Islamic Resistance in Iraq; ; ; IQ
Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; ; IQ
Badr Organization; Badr Organisation; ; IQ
Mahdi Army; Mehdi Army; ; IQ
State of Law coalition; ; ; IQ
Islamic Dawa Party; Dawa Party; ; IQ
Amal Movement; ; Beirut/LB; LB
Lebanese Forces; ; Beirut/LB; LB
Future Movement; ; Beirut/LB; LB
Free Patriotic Movement; ; Beirut/LB; LB
Kataeb Party; Phalange Party; Beirut/LB; LB
Progressive Socialist Party; ; Beirut/LB; LB
Yesh Atid; ; Tel Aviv/IL; IL
Blue and White; ?Blue and White; ; IL
Shas; ; Jerusalem/IL; IL
United Torah Judaism; ; ; IL
Yisrael Beiteinu; Yisrael Beitenu; ; IL
Religious Zionism; ?Religious Zionism, Religious Zionist Party; ; IL
Otzma Yehudit; ?Jewish Power; ; IL
Meretz; ; ; IL
Hadash; ; ; IL
Ra'am; ; ; IL
Balad; ?Balad; ; IL
Kadima; ; ; IL
Irgun; ; ; IL
Haganah; ; ; IL
Peace Now; ?Peace Now; ; IL
Histadrut; ; Tel Aviv/IL; IL
Hostages and Missing Families Forum; Hostages Families Forum; Tel Aviv/IL; IL
Popular Front for the Liberation of Palestine; PFLP; ; PS
Democratic Front for the Liberation of Palestine; DFLP; ; PS
Qassam Brigades; al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Izz el-Deen al-Qassam Brigades; Gaza/PS; PS
Al-Quds Brigades; ; ; PS
Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; ; PS
Lions' Den; ?Lions' Den; ; PS
BDS movement; BDS
Al-Islah; ; ; YE
Al-Qaeda in the Arabian Peninsula; AQAP; ; YE
Al-Qaeda in the Islamic Maghreb; AQIM
Wafd Party; ; Cairo/EG; EG
Ennahda; Ennahdha, ?Nahda; Tunis/TN; TN
Nidaa Tounes; ; Tunis/TN; TN
National Liberation Front; ?National Liberation Front, FLN; Algiers/DZ; DZ
Islamic Salvation Front; ; ; DZ
Hirak; ?Hirak; ; DZ
Istiqlal Party; ?Istiqlal; Rabat/MA; MA
National Rally of Independents; ; Rabat/MA; MA
Authenticity and Modernity Party; ; Rabat/MA; MA
GenZ 212; GenZ212; ; MA
Polisario Front; Polisario, Frente Polisario
National Congress Party; ?National Congress Party; Khartoum/SD; SD
Forces of Freedom and Change; ; Khartoum/SD; SD
Umma Party; National Umma Party; Khartoum/SD; SD
Justice and Equality Movement; ; ; SD
Sudan Liberation Movement; Sudan Liberation Army; ; SD
Sudanese Professionals Association; ; ; SD
Oromo Liberation Army; ; ; ET
Oromo Liberation Front; ; ; ET
Prosperity Party; ; Addis Ababa/ET; ET
Ethiopian People's Revolutionary Democratic Front; EPRDF; Addis Ababa/ET; ET
Fano; ?Fano; ; ET
Ogaden National Liberation Front; ; ; ET
Eritrean People's Liberation Front; ; Asmara/ER; ER
Waddani; ; Hargeisa/SO; SO
Lord's Resistance Army; ; ; UG
Allied Democratic Forces; ; ; UG
National Resistance Movement; ; Kampala/UG; UG
National Unity Platform; ; Kampala/UG; UG
Forum for Democratic Change; ; Kampala/UG; UG
United Democratic Alliance; ; Nairobi/KE; KE
Jubilee Party; ?Jubilee Party; Nairobi/KE; KE
Wiper Democratic Movement; Wiper Party; Nairobi/KE; KE
Azimio la Umoja; Azimio; Nairobi/KE; KE
Rwandan Patriotic Front; RPF; Kigali/RW; RW
Democratic Forces for the Liberation of Rwanda; FDLR; ; CD
Interahamwe; ; ; RW
CNDD-FDD; ; Gitega/BI; BI
Chama Cha Mapinduzi; ; Dodoma/TZ; TZ
Chadema; CHADEMA; Dar es Salaam/TZ; TZ
ACT-Wazalendo; ; ; TZ
Congo River Alliance; Alliance Fleuve Congo, AFC/M23; ; CD
CODECO; Codeco; ; CD
Wazalendo; ; ; CD
Mai-Mai; ; ; CD
Séléka; ; ; CF
Anti-balaka; ; ; CF
Union for Democracy and Social Progress; UDPS; Kinshasa/CD; CD
Labour Party of Nigeria; ; Abuja/NG; NG
All Progressives Grand Alliance; APGA; ; NG
New Nigeria Peoples Party; NNPP; ; NG
African Democratic Congress; ; ; NG
Indigenous People of Biafra; IPOB; ; NG
Movement for the Emancipation of the Niger Delta; ; ; NG
Islamic State West Africa Province; ISWAP; ; NG
Afenifere; ; ; NG
Ohanaeze Ndigbo; ; ; NG
Arewa Consultative Forum; ; ; NG
Jama'at Nasr al-Islam wal Muslimin; JNIM, Jama'at Nusrat al-Islam wal-Muslimin, Jamaat Nusrat al-Islam wal-Muslimin; ; ML
Islamic State in the Greater Sahara
Ansar Dine; Ansar Eddine; ; ML
National Movement for the Liberation of Azawad; ; ; ML
PASTEF; Pastef; Dakar/SN; SN
Alliance for the Republic; ; Dakar/SN; SN
Movement of Democratic Forces of Casamance; MFDC; ; SN
Rally of Houphouetists for Democracy and Peace; RHDP; Abidjan/CI; CI
Democratic Party of Ivory Coast; PDCI, Democratic Party of Côte d'Ivoire; Abidjan/CI; CI
Cameroon People's Democratic Movement; ; Yaoundé/CM; CM
Social Democratic Front; ; ; CM
Ambazonia Defence Forces; ; ; CM
Revolutionary United Front; ; ; SL
All People's Congress; ; Freetown/SL; SL
Sierra Leone People's Party; ; Freetown/SL; SL
Unity Party; ?Unity Party; Monrovia/LR; LR
Congress for Democratic Change; ; Monrovia/LR; LR
Patriotic Salvation Movement; ; N'Djamena/TD; TD
MPLA; ; Luanda/AO; AO
UNITA; Unita; Luanda/AO; AO
FRELIMO; Frelimo; Maputo/MZ; MZ
RENAMO; Renamo; Maputo/MZ; MZ
SWAPO; Swapo; Windhoek/NA; NA
Botswana Democratic Party; ; Gaborone/BW; BW
Umbrella for Democratic Change; ; Gaborone/BW; BW
Inkatha Freedom Party; IFP, Inkatha; ; ZA
ActionSA; ; ; ZA
Pan Africanist Congress; ; ; ZA
Freedom Front Plus; ; ; ZA
Patriotic Alliance; ; ; ZA
South African Communist Party; SACP; Johannesburg/ZA; ZA
Afriforum; ; Centurion/ZA; ZA
Operation Dudula; ; ; ZA
Abahlali baseMjondolo; ; Durban/ZA; ZA
Movement for Democratic Change; MDC Alliance; Harare/ZW; ZW
Zimbabwe African National Union; ; Harare/ZW; ZW
United Party for National Development; UPND; Lusaka/ZM; ZM
Patriotic Front; ?Patriotic Front; Lusaka/ZM; ZM
Malawi Congress Party; ; Lilongwe/MW; MW
Revolution for Prosperity; ; Maseru/LS; LS
Convention People's Party; ; Accra/GH; GH
Militant Socialist Movement; ; Port Louis/MU; MU
Australian Labor Party; ALP; Canberra/AU; AU
Liberal Party of Australia; Australian Liberal Party; Canberra/AU; AU
National Party of Australia; Australian Nationals; Canberra/AU; AU
Australian Greens; ; Canberra/AU; AU
Pauline Hanson's One Nation; ?One Nation, One Nation Party; ; AU
United Australia Party; ; ; AU
New Zealand Labour Party; NZ Labour; Wellington/NZ; NZ
New Zealand National Party; ; Wellington/NZ; NZ
ACT New Zealand; ACT Party; Wellington/NZ; NZ
New Zealand First; NZ First; Wellington/NZ; NZ
Te Pāti Māori; Māori Party; Wellington/NZ; NZ
Green Party of Aotearoa New Zealand; Green Party of Aotearoa; Wellington/NZ; NZ
FijiFirst; ; Suva/FJ; FJ
Pangu Pati; ; Port Moresby/PG; PG
Morena; ?Morena, MORENA, Movimiento Regeneración Nacional; Mexico City/MX; MX
Institutional Revolutionary Party; Partido Revolucionario Institucional, PRI; Mexico City/MX; MX
National Action Party; Partido Acción Nacional, ?PAN; Mexico City/MX; MX
Party of the Democratic Revolution; ; Mexico City/MX; MX
Movimiento Ciudadano; ?Citizens' Movement; Mexico City/MX; MX
Zapatista Army of National Liberation; EZLN, Zapatistas; ; MX
Sinaloa Cartel; Cártel de Sinaloa; ; MX
Jalisco New Generation Cartel; CJNG, Jalisco cartel, Cártel Jalisco Nueva Generación; ; MX
Los Zetas; Zetas; ; MX
Gulf Cartel; Cártel del Golfo; ; MX
Juárez Cartel; ; ; MX
Tijuana Cartel; ; ; MX
Los Chapitos; ; ; MX
La Familia Michoacana; ; ; MX
Santa Rosa de Lima Cartel; ; ; MX
CNTE; Coordinadora Nacional de Trabajadores de la Educación; ; MX
Workers' Party of Brazil; Partido dos Trabalhadores, Brazilian Workers' Party; Brasília/BR; BR
Liberal Party of Brazil; ; ; BR
Brazilian Social Democracy Party; PSDB; ; BR
Movimento Democrático Brasileiro; Brazilian Democratic Movement; ; BR
União Brasil; ?Brazil Union; ; BR
PSOL; Socialism and Liberty Party; ; BR
Progressistas; ?Progressistas; ; BR
Landless Workers' Movement; Movimento dos Trabalhadores Rurais Sem Terra; ; BR
Primeiro Comando da Capital; PCC, First Capital Command; São Paulo/BR; BR
Comando Vermelho; Red Command; Rio de Janeiro/BR; BR
La Libertad Avanza; ; Buenos Aires/AR; AR
Justicialist Party; Peronist Party, Partido Justicialista; Buenos Aires/AR; AR
Frente de Todos; ; ; AR
Unión por la Patria; ; ; AR
Juntos por el Cambio; ?Together for Change; ; AR
Propuesta Republicana; ?Republican Proposal; ; AR
Radical Civic Union; Unión Cívica Radical; ; AR
La Cámpora; ; ; AR
Confederación General del Trabajo; General Confederation of Labor of Argentina; Buenos Aires/AR; AR
Mothers of the Plaza de Mayo; Madres de Plaza de Mayo; Buenos Aires/AR; AR
Grandmothers of the Plaza de Mayo; Abuelas de Plaza de Mayo; Buenos Aires/AR; AR
Republican Party of Chile; Partido Republicano de Chile; Santiago/CL; CL
Frente Amplio; ?Frente Amplio, ?Broad Front
Independent Democratic Union; ; Santiago/CL; CL
Renovación Nacional; ; Santiago/CL; CL
Chile Vamos; ; Santiago/CL; CL
Evópoli; ; Santiago/CL; CL
?Historic Pact; Pacto Histórico; Bogotá/CO; CO
Centro Democrático; ?Democratic Center; Bogotá/CO; CO
Gulf Clan; Clan del Golfo, Clan Úsuga; ; CO
Medellín Cartel; ; Medellín/CO; CO
Cali Cartel; ; Cali/CO; CO
Estado Mayor Central; ; ; CO
Segunda Marquetalia; ; ; CO
M-19; 19th of April Movement; ; CO
Tren de Aragua; ; ; VE
Cartel de los Soles; Cartel of the Suns; ; VE
United Socialist Party of Venezuela; PSUV, Partido Socialista Unido de Venezuela; Caracas/VE; VE
Vente Venezuela; ; Caracas/VE; VE
Voluntad Popular; Popular Will; Caracas/VE; VE
Primero Justicia; ; Caracas/VE; VE
Acción Democrática; ; Caracas/VE; VE
Citizen Revolution; Revolución Ciudadana, Citizen Revolution Movement; Quito/EC; EC
National Democratic Action; Acción Democrática Nacional; Quito/EC; EC
Pachakutik; ; Quito/EC; EC
Los Choneros; Choneros; ; EC
Los Lobos; ?Los Lobos; ; EC
?Popular Force; Fuerza Popular; Lima/PE; PE
Perú Libre; ; Lima/PE; PE
Renovación Popular; ?Popular Renewal; Lima/PE; PE
Alianza para el Progreso; ; ; PE
American Popular Revolutionary Alliance; ; Lima/PE; PE
Shining Path; Sendero Luminoso; ; PE
Túpac Amaru Revolutionary Movement; MRTA; ; PE
Movement for Socialism; Movimiento al Socialismo, Movement Towards Socialism, Movement to Socialism; La Paz/BO; BO
Central Obrera Boliviana; Bolivian Workers' Central; La Paz/BO; BO
Colorado Party; ?Colorado Party, Partido Colorado
National Party of Uruguay; ; Montevideo/UY; UY
Tupamaros; ; ; UY
?Semilla; Movimiento Semilla, Semilla Movement; Guatemala City/GT; GT
Nuevas Ideas; ?New Ideas; San Salvador/SV; SV
FMLN; Farabundo Martí National Liberation Front; San Salvador/SV; SV
ARENA; ?ARENA, Nationalist Republican Alliance; San Salvador/SV; SV
Mara Salvatrucha; MS-13; ; SV
Barrio 18; 18th Street gang; ; SV
Liberty and Refoundation; Libre Party; Tegucigalpa/HN; HN
National Party of Honduras; ; Tegucigalpa/HN; HN
Liberal Party of Honduras; ; Tegucigalpa/HN; HN
Sandinista National Liberation Front; FSLN, Sandinistas, Sandinista Front; Managua/NI; NI
Contras; ?Contras; ; NI
National Liberation Party of Costa Rica; ; San José/CR; CR
?Realizing Goals; Realizando Metas; Panama City/PA; PA
Communist Party of Cuba; Cuban Communist Party; Havana/CU; CU
Ladies in White; Damas de Blanco; Havana/CU; CU
Modern Revolutionary Party; ; Santo Domingo/DO; DO
Fanmi Lavalas; ; Port-au-Prince/HT; HT
Viv Ansanm; ; Port-au-Prince/HT; HT
400 Mawozo; ; ; HT
G9; ?G9, G9 and Family; ; HT
People's National Movement; ; Port of Spain/TT; TT
United National Congress; ; Port of Spain/TT; TT
Jamaica Labour Party; JLP; Kingston/JM; JM
People's National Party; ; Kingston/JM; JM
Barbados Labour Party; ; Bridgetown/BB; BB
People's Progressive Party; ; Georgetown/GY; GY
Latin Kings; ; ; US
Hells Angels; Hell's Angels
Bandidos; ?Bandidos
Crips; ; ; US
Bloods; ?Bloods; ; US
Aryan Brotherhood; ; ; US
Aryan Nations; ; ; US
Gambino crime family; ; ; US
Mocro Maffia; Mocro Mafia; ; NL
Kinahan cartel; Kinahan Organised Crime Group; ; IE
Foxtrot network; ; ; SE
14K; ; ; HK
Sun Yee On; ; ; HK
`;

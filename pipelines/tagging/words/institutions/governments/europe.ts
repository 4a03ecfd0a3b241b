/** Central banks, regulators, parliaments, agencies and forces in Europe, Russia with it. */
export const GOVERNMENT_BODIES_OF_EUROPE = `
Holy See; Vatican, Vatikan, Heiliger Stuhl, Saint-Siège, Santa Sede, Vaticano, Santa Sé; Vatican City/VA; VA
Kremlin; Kreml; Moscow/RU; RU
State Duma; Duma, Staatsduma, Russian State Duma; Moscow/RU; RU
Federal Security Service; FSB; Moscow/RU; RU
Bank of Russia; Central Bank of Russia, Russian Central Bank; Moscow/RU; RU
Gazprom; ; Saint Petersburg/RU; RU
Roscosmos; Roskosmos; Moscow/RU; RU
Verkhovna Rada; ?Rada, Rada suprême, Ukrainian Parliament, Parliament of Ukraine; Kyiv/UA; UA
Naftogaz; Naftohaz; Kyiv/UA; UA
Downing Street; 10 Downing Street, No 10, Number 10; London/GB; GB
House of Commons of the United Kingdom; UK House of Commons, British House of Commons; London/GB; GB
House of Lords; ; London/GB; GB
Bank of England; BoE, BOE; London/GB; GB
British Foreign Office; ?Foreign Office, Foreign Commonwealth and Development Office, FCDO, Foreign Office of the United Kingdom; London/GB; GB
Home Office; British Home Office; London/GB; GB
Ministry of Defence of the United Kingdom; UK Ministry of Defence, British Ministry of Defence; London/GB; GB
National Health Service; NHS, NHS England; London/GB; GB
Metropolitan Police; Met Police, Scotland Yard, New Scotland Yard; London/GB; GB
Buckingham Palace; ; London/GB; GB
Office for National Statistics; ONS; Newport/GB; GB
Crown Prosecution Service; CPS; London/GB; GB
MI5; Security Service MI5; London/GB; GB
MI6; Secret Intelligence Service; London/GB; GB
Élysée Palace; Élysée, Elysee, Palais de l'Élysée, Élysée-Palast; Paris/FR; FR
National Assembly of France; French National Assembly, Assemblée nationale, Französische Nationalversammlung; Paris/FR; FR
Bank of France; Banque de France, Central Bank of France; Paris/FR; FR
Quai d'Orsay; ; Paris/FR; FR
Bundestag; German Bundestag, Deutscher Bundestag, Deutschen Bundestag; Berlin/DE; DE
Bundesrat of Germany; Bundesrat; Berlin/DE; DE
Bundesbank; Deutsche Bundesbank, German Bundesbank, Central Bank of Germany; Frankfurt am Main/DE; DE
Bundeswehr; ; Berlin/DE; DE
Federal Constitutional Court; Bundesverfassungsgericht, German Federal Constitutional Court; Karlsruhe/DE; DE
Federal Criminal Police Office; Bundeskriminalamt, BKA; Wiesbaden/DE; DE
Swiss National Bank; SNB, Schweizerische Nationalbank, Schweizerischen Nationalbank, Banque nationale suisse, Central Bank of Switzerland, National Bank of Switzerland; Bern/CH; CH
Palacio de la Moncloa; Moncloa, Moncloa Palace; Madrid/ES; ES
Bank of Spain; Banco de España, Central Bank of Spain; Madrid/ES; ES
Guardia Civil; Civil Guard; Madrid/ES; ES
Bank of Italy; Banca d'Italia, Bankitalia, Central Bank of Italy; Rome/IT; IT
Riksbank; Sveriges Riksbank, Swedish Riksbank, Central Bank of Sweden; Stockholm/SE; SE
Norges Bank; Central Bank of Norway; Oslo/NO; NO
Bank of Albania; Banka e Shqipërisë, Central Bank of Albania; Tirana/AL; AL
Austrian National Bank; Oesterreichische Nationalbank, Österreichische Nationalbank, OeNB, Central Bank of Austria, National Bank of Austria; Vienna/AT; AT
National Bank of the Republic of Belarus; National Bank of Belarus, Central Bank of Belarus; Minsk/BY; BY
National Bank of Belgium; Banque nationale de Belgique, Nationale Bank van België, Central Bank of Belgium; Brussels/BE; BE
Central Bank of Bosnia and Herzegovina; ; Sarajevo/BA; BA
Bulgarian National Bank; BNB, Central Bank of Bulgaria, National Bank of Bulgaria; Sofia/BG; BG
Croatian National Bank; Hrvatska narodna banka, HNB, Central Bank of Croatia, National Bank of Croatia; Zagreb/HR; HR
Central Bank of Cyprus; ; Nicosia/CY; CY
Czech National Bank; CNB, Česká národní banka, Central Bank of Czechia, National Bank of Czechia; Prague/CZ; CZ
Danmarks Nationalbank; Danish National Bank, Central Bank of Denmark; Copenhagen/DK; DK
Eesti Pank; Bank of Estonia, Central Bank of Estonia; Tallinn/EE; EE
Bank of Finland; Suomen Pankki, Central Bank of Finland; Helsinki/FI; FI
Bank of Greece; Central Bank of Greece; Athens/GR; GR
Hungarian National Bank; Magyar Nemzeti Bank, National Bank of Hungary, MNB, Central Bank of Hungary; Budapest/HU; HU
Central Bank of Iceland; Seðlabanki Íslands, Sedlabanki; Reykjavík/IS; IS
Central Bank of Ireland; ; Dublin/IE; IE
Central Bank of Kosovo; ; Pristina/XK; XK
Latvijas Banka; Bank of Latvia, Central Bank of Latvia; Riga/LV; LV
Lietuvos Bankas; Bank of Lithuania, Central Bank of Lithuania; Vilnius/LT; LT
Banque centrale du Luxembourg; Central Bank of Luxembourg; Luxembourg/LU; LU
Central Bank of Malta; ; Valletta/MT; MT
National Bank of Moldova; Central Bank of Moldova; Chisinau/MD; MD
Central Bank of Montenegro; ; Podgorica/ME; ME
De Nederlandsche Bank; Dutch Central Bank, Central Bank of the Netherlands; Amsterdam/NL; NL
National Bank of North Macedonia; National Bank of the Republic of North Macedonia, Central Bank of North Macedonia; Skopje/MK; MK
National Bank of Poland; Narodowy Bank Polski, NBP, Polish National Bank, Central Bank of Poland; Warsaw/PL; PL
Bank of Portugal; Banco de Portugal, Central Bank of Portugal; Lisbon/PT; PT
National Bank of Romania; Banca Națională a României, BNR, Central Bank of Romania; Bucharest/RO; RO
National Bank of Serbia; Narodna banka Srbije, Central Bank of Serbia; Belgrade/RS; RS
National Bank of Slovakia; Národná banka Slovenska, Central Bank of Slovakia; Bratislava/SK; SK
Bank of Slovenia; Banka Slovenije, Central Bank of Slovenia; Ljubljana/SI; SI
National Bank of Ukraine; NBU, Ukrainian National Bank, Central Bank of Ukraine; Kyiv/UA; UA
HM Treasury; UK Treasury, British Treasury, Her Majesty's Treasury, His Majesty's Treasury; London/GB; GB
HM Revenue and Customs; HMRC, HM Revenue & Customs; London/GB; GB
Parliament of the United Kingdom; UK Parliament, British Parliament; London/GB; GB
Supreme Court of the United Kingdom; UK Supreme Court, British Supreme Court; London/GB; GB
Department of Health and Social Care; DHSC; London/GB; GB
Department for Education; DfE; London/GB; GB
Department for Transport; DfT; London/GB; GB
Department for Work and Pensions; DWP; London/GB; GB
Department for Environment Food and Rural Affairs; Defra, DEFRA; London/GB; GB
Department for Business and Trade; ; London/GB; GB
Department for Energy Security and Net Zero; DESNZ; London/GB; GB
Department for Science Innovation and Technology; DSIT; London/GB; GB
Department for Culture Media and Sport; DCMS; London/GB; GB
Department for International Development; DFID, DfID; London/GB; GB
Office for Budget Responsibility; OBR; London/GB; GB
National Audit Office; ?National Audit Office; London/GB; GB
Public Accounts Committee; ?Public Accounts Committee
Financial Conduct Authority; FCA; London/GB; GB
Prudential Regulation Authority; ; London/GB; GB
Competition and Markets Authority; CMA; London/GB; GB
Serious Fraud Office; SFO; London/GB; GB
National Crime Agency; ; London/GB; GB
Information Commissioner's Office; ; Wilmslow/GB; GB
Ofcom; ; London/GB; GB
Ofgem; ; London/GB; GB
Ofwat; ; Birmingham/GB; GB
Ofsted; ; London/GB; GB
Office of Rail and Road; ; London/GB; GB
Civil Aviation Authority of the United Kingdom; UK Civil Aviation Authority; London/GB; GB
Care Quality Commission; CQC; London/GB; GB
Medicines and Healthcare products Regulatory Agency; MHRA; London/GB; GB
National Institute for Health and Care Excellence; ; London/GB; GB
UK Health Security Agency; UKHSA; London/GB; GB
Public Health England; ; London/GB; GB
Public Health Scotland; ; Glasgow/GB; GB
Public Health Wales; ; Cardiff/GB; GB
NHS Scotland; ; Edinburgh/GB; GB
NHS Wales; ; Cardiff/GB; GB
Met Office; UK Met Office; Exeter/GB; GB
British Geological Survey; ; Keyworth/GB; GB
Ordnance Survey; ; Southampton/GB; GB
GCHQ; Government Communications Headquarters; Cheltenham/GB; GB
National Cyber Security Centre; NCSC; London/GB; GB
Independent Office for Police Conduct; IOPC; London/GB; GB
British Transport Police; ; London/GB; GB
Greater Manchester Police; ; Manchester/GB; GB
West Midlands Police; ; Birmingham/GB; GB
Merseyside Police; ; Liverpool/GB; GB
Thames Valley Police; ; Kidlington/GB; GB
City of London Police; ; London/GB; GB
Police Scotland; ; Glasgow/GB; GB
Police Service of Northern Ireland; PSNI; Belfast/GB; GB
Royal Ulster Constabulary; RUC; Belfast/GB; GB
UK Border Force; ?Border Force; London/GB; GB
HM Coastguard; ; Southampton/GB; GB
Air Accidents Investigation Branch; AAIB; Farnborough/GB; GB
Health and Safety Executive; ; Bootle/GB; GB
Environment Agency; ?Environment Agency; Bristol/GB; GB
Natural England; ; York/GB; GB
Historic England; ; London/GB; GB
English Heritage; ; Swindon/GB; GB
Arts Council England; ; London/GB; GB
UK Research and Innovation; UKRI; Swindon/GB; GB
Medical Research Council; ?Medical Research Council; London/GB; GB
National Highways; Highways England; Guildford/GB; GB
London Fire Brigade; ; London/GB; GB
Greater London Authority; ; London/GB; GB
Electoral Commission of the United Kingdom; UK Electoral Commission; London/GB; GB
Equality and Human Rights Commission; EHRC; London/GB; GB
Advertising Standards Authority; ?Advertising Standards Authority; London/GB; GB
Independent Press Standards Organisation; IPSO; London/GB; GB
Charity Commission; Charity Commission for England and Wales; London/GB; GB
Royal Navy; ?Royal Navy; Portsmouth/GB; GB
British Army; Army of the United Kingdom; London/GB; GB
Royal Air Force; RAF; High Wycombe/GB; GB
Royal Marines; ; Portsmouth/GB; GB
Special Air Service; ; Hereford/GB; GB
Scottish Government; ; Edinburgh/GB; GB
Scottish Parliament; ?Holyrood; Edinburgh/GB; GB
Welsh Government; ; Cardiff/GB; GB
Senedd; Welsh Parliament, Welsh Assembly; Cardiff/GB; GB
Northern Ireland Assembly; Stormont; Belfast/GB; GB
Northern Ireland Executive; Stormont Executive; Belfast/GB; GB
Kensington Palace; ?Kensington Palace; London/GB; GB
Clarence House; ; London/GB; GB
Privy Council; ?Privy Council; London/GB; GB
Old Bailey; Central Criminal Court; London/GB; GB
Bank of England Monetary Policy Committee; ; London/GB; GB
Dáil Éireann; Dáil; Dublin/IE; IE
Oireachtas; ; Dublin/IE; IE
Seanad; Seanad Éireann; Dublin/IE; IE
Garda Síochána; Gardaí, An Garda Síochána, ?Garda; Dublin/IE; IE
Health Service Executive; ; Dublin/IE; IE
Data Protection Commission; Irish Data Protection Commission, Data Protection Commission of Ireland; Dublin/IE; IE
IDA Ireland; ; Dublin/IE; IE
Met Éireann; ; Dublin/IE; IE
Central Statistics Office of Ireland; ; Cork/IE; IE
German Federal Government; German Government, Bundesregierung; Berlin/DE; DE
Bundesnachrichtendienst; BND, Federal Intelligence Service; Berlin/DE; DE
Federal Office for the Protection of the Constitution; Bundesamt für Verfassungsschutz, BfV, Verfassungsschutz, Office for the Protection of the Constitution; Cologne/DE; DE
Bundespolizei; German Federal Police; Potsdam/DE; DE
Federal Network Agency; Bundesnetzagentur; Bonn/DE; DE
Federal Cartel Office; Bundeskartellamt, German Cartel Office; Bonn/DE; DE
BaFin; ; Bonn/DE; DE
Federal Court of Justice; Bundesgerichtshof, BGH, German Federal Court of Justice; Karlsruhe/DE; DE
Bundesverwaltungsgericht; Federal Administrative Court of Germany; Leipzig/DE; DE
Federal Statistical Office; Statistisches Bundesamt, Destatis, German Federal Statistical Office; Wiesbaden/DE; DE
Robert Koch Institute; Robert Koch-Institut, RKI; Berlin/DE; DE
Paul Ehrlich Institute; Paul-Ehrlich-Institut; Langen/DE; DE
German Aerospace Center; German Aerospace Centre, Deutsches Zentrum für Luft- und Raumfahrt; Cologne/DE; DE
Deutscher Wetterdienst; German Weather Service; Offenbach/DE; DE
Federal Employment Agency; Bundesagentur für Arbeit; Nürnberg/DE; DE
Umweltbundesamt; German Environment Agency; Dessau/DE; DE
Treuhandanstalt; Treuhand; Berlin/DE; DE
Bundesamt für Migration und Flüchtlinge; BAMF, Federal Office for Migration and Refugees; Nürnberg/DE; DE
Federal Office for Information Security; ; Bonn/DE; DE
Stasi; ; Berlin/DE; DE
Gestapo; ; Berlin/DE; DE
Wehrmacht; ; ; DE
Luftwaffe; ; ; DE
Landtag; ?Landtag; ; DE
Parliament of Austria; Austrian Parliament; Vienna/AT; AT
Nationalrat; ?Nationalrat; Vienna/AT
Hofburg; ?Hofburg; Vienna/AT; AT
Swiss Federal Council; Bundesrat of Switzerland, Schweizer Bundesrat; Bern/CH; CH
Parliament of Switzerland; Swiss Parliament; Bern/CH; CH
FINMA; Finma, Swiss Financial Market Supervisory Authority; Bern/CH; CH
Swissmedic; ; Bern/CH; CH
MeteoSwiss; MeteoSchweiz; Zürich/CH; CH
Senate of France; Sénat français, French Senate; Paris/FR; FR
Conseil d'État; Council of State of France; Paris/FR; FR
Constitutional Council of France; French Constitutional Council; Paris/FR; FR
Court of Cassation of France; French Court of Cassation; Paris/FR; FR
French Court of Auditors; Court of Auditors of France; Paris/FR; FR
Matignon; Hôtel Matignon; Paris/FR; FR
INSEE; Insee; Paris/FR; FR
Météo-France; ; Toulouse/FR; FR
CNES; Centre national d'études spatiales; Paris/FR; FR
CNRS; Centre national de la recherche scientifique, French National Centre for Scientific Research; Paris/FR; FR
INSERM; Inserm; Paris/FR; FR
Autorité des marchés financiers; ; Paris/FR; FR
Autorité de la concurrence; French Competition Authority; Paris/FR; FR
CNIL; Cnil; Paris/FR; FR
Arcom; ARCOM; Paris/FR; FR
DGSE; Direction générale de la sécurité extérieure; Paris/FR; FR
DGSI; Direction générale de la sécurité intérieure; Levallois-Perret/FR; FR
French Gendarmerie; ; Paris/FR; FR
Parquet National Financier; PNF, National Financial Prosecutor's Office; Paris/FR; FR
French Foreign Legion; ?Foreign Legion, Légion étrangère; Aubagne/FR; FR
Bureau of Enquiry and Analysis for Civil Aviation Safety; Bureau d'Enquêtes et d'Analyses; Le Bourget/FR; FR
Autorité de sûreté nucléaire; ; Paris/FR; FR
Commissariat à l'énergie atomique; ; Paris/FR; FR
Belgian Federal Parliament; ; Brussels/BE; BE
Sciensano; ; Brussels/BE; BE
Staten-Generaal; States General of the Netherlands; The Hague/NL; NL
Tweede Kamer; Dutch House of Representatives; The Hague/NL; NL
Eerste Kamer; Dutch Senate; The Hague/NL; NL
Statistics Netherlands; Centraal Bureau voor de Statistiek; The Hague/NL; NL
Rijkswaterstaat; ; Utrecht/NL; NL
RIVM; ; Bilthoven/NL; NL
KNMI; ; De Bilt/NL; NL
AIVD; ; Zoetermeer/NL; NL
Dutch Safety Board; ; The Hague/NL; NL
Autoriteit Persoonsgegevens; Dutch Data Protection Authority; The Hague/NL; NL
Luxembourg Chamber of Deputies; ; Luxembourg/LU; LU
Cortes Generales; ; Madrid/ES; ES
Congress of Deputies; Congreso de los Diputados, Congress of Deputies of Spain; Madrid/ES; ES
Senate of Spain; Spanish Senate; Madrid/ES; ES
Audiencia Nacional; National Court of Spain; Madrid/ES; ES
Supreme Court of Spain; Spanish Supreme Court, Tribunal Supremo; Madrid/ES; ES
Constitutional Court of Spain; Spanish Constitutional Court; Madrid/ES; ES
Zarzuela Palace; ; Madrid/ES; ES
Generalitat de Catalunya; Generalitat of Catalonia, Catalan Government; Barcelona/ES; ES
?Generalitat; ; ; ES
Parliament of Catalonia; Catalan Parliament, Parlament de Catalunya; Barcelona/ES; ES
Mossos d'Esquadra; Mossos; Barcelona/ES; ES
Ertzaintza; ; ; ES
Comisión Nacional del Mercado de Valores; CNMV; Madrid/ES; ES
Spanish National Statistics Institute; ; Madrid/ES; ES
AEMET; Aemet, Agencia Estatal de Meteorología; Madrid/ES; ES
Centro Nacional de Inteligencia; ; Madrid/ES; ES
CSIC; ; Madrid/ES; ES
Policía Nacional; ?Policía Nacional; Madrid/ES; ES
Assembly of the Republic; Assembleia da República; Lisbon/PT; PT
Polícia Judiciária; ; Lisbon/PT; PT
Guarda Nacional Republicana; ; Lisbon/PT; PT
Palazzo Chigi; ; Rome/IT; IT
Quirinale; Quirinal Palace, Palazzo del Quirinale; Rome/IT; IT
Farnesina; ; Rome/IT; IT
Montecitorio; Italian Chamber of Deputies; Rome/IT; IT
Senate of Italy; Italian Senate, Senato della Repubblica; Rome/IT; IT
Carabinieri; ; Rome/IT; IT
Guardia di Finanza; ; Rome/IT; IT
Consob; CONSOB; Rome/IT; IT
ISTAT; Istat; Rome/IT; IT
Istituto Nazionale di Geofisica e Vulcanologia; INGV, National Institute of Geophysics and Volcanology; Rome/IT; IT
Protezione Civile; Italian Civil Protection; Rome/IT; IT
Italian Space Agency; Agenzia Spaziale Italiana; Rome/IT; IT
AIFA; Italian Medicines Agency; Rome/IT; IT
Autorità Nazionale Anticorruzione; ; Rome/IT; IT
Garante per la protezione dei dati personali; ; Rome/IT; IT
Swiss Guard; Swiss Guards, Pontifical Swiss Guard; Vatican City/VA; VA
Vatican Bank; Institute for the Works of Religion; Vatican City/VA; VA
Roman Curia; ; Vatican City/VA; VA
Dicastery for the Doctrine of the Faith; Congregation for the Doctrine of the Faith; Vatican City/VA; VA
Parliament of Greece; Hellenic Parliament, Greek Parliament; Athens/GR; GR
Hellenic Coast Guard; Greek Coast Guard; Piraeus/GR; GR
Hellenic Police; ; Athens/GR; GR
ELSTAT; Hellenic Statistical Authority; Piraeus/GR; GR
Riksdag; Riksdagen, Swedish Parliament, Parliament of Sweden; Stockholm/SE; SE
?Säpo; Swedish Security Service; Stockholm/SE; SE
Folketing; Folketinget, Danish Parliament, Parliament of Denmark; Copenhagen/DK; DK
Danish Security and Intelligence Service; ; Copenhagen/DK; DK
Danish Meteorological Institute; ; Copenhagen/DK; DK
Statens Serum Institut; ; Copenhagen/DK; DK
Statistics Denmark; ; Copenhagen/DK; DK
Løgting; ; Tórshavn/FO; FO
Storting; Stortinget, Norwegian Parliament, Parliament of Norway; Oslo/NO; NO
Norwegian Police Security Service; ; Oslo/NO; NO
Statistics Norway; ; Oslo/NO; NO
Norwegian Petroleum Directorate; Norwegian Offshore Directorate; Stavanger/NO; NO
Sámi Parliament; Sámediggi
Statistics Sweden; ; Stockholm/SE; SE
Folkhälsomyndigheten; Public Health Agency of Sweden; Stockholm/SE; SE
Karolinska Institute; Karolinska Institutet; Stockholm/SE; SE
Swedish Civil Contingencies Agency; ; Karlstad/SE; SE
Finansinspektionen; ; Stockholm/SE; SE
Eduskunta; Finnish Parliament, Parliament of Finland; Helsinki/FI; FI
?Supo; Finnish Security and Intelligence Service; Helsinki/FI; FI
Finnish Border Guard; Border Guard of Finland; Helsinki/FI; FI
Finnish Meteorological Institute; ; Helsinki/FI; FI
Statistics Finland; ; Helsinki/FI; FI
Althing; Althingi, Alþingi, Icelandic Parliament, Parliament of Iceland; Reykjavík/IS; IS
Icelandic Meteorological Office; Icelandic Met Office; Reykjavík/IS; IS
Riigikogu; Estonian Parliament, Parliament of Estonia; Tallinn/EE; EE
Saeima; Latvian Parliament, Parliament of Latvia; Riga/LV; LV
Seimas; Lithuanian Parliament, Parliament of Lithuania; Vilnius/LT; LT
Sejm; Polish Sejm; Warsaw/PL; PL
Senate of Poland; Polish Senate; Warsaw/PL; PL
Polish Constitutional Tribunal; Constitutional Tribunal of Poland; Warsaw/PL; PL
Institute of National Remembrance; IPN; Warsaw/PL; PL
UOKiK; ; Warsaw/PL; PL
KNF; Polish Financial Supervision Authority; Warsaw/PL; PL
Statistics Poland; ; Warsaw/PL; PL
Senate of the Czech Republic; Czech Senate; Prague/CZ; CZ
Prague Castle; ?Prague Castle; Prague/CZ; CZ
Security Information Service; Czech Security Information Service; Prague/CZ; CZ
Czech Statistical Office; ; Prague/CZ; CZ
Slovak National Council; National Council of the Slovak Republic; Bratislava/SK; SK
Slovak Information Service; ; Bratislava/SK; SK
Országgyűlés; Hungarian Parliament, Parliament of Hungary; Budapest/HU; HU
Sovereignty Protection Office; ; Budapest/HU; HU
Senate of Romania; Romanian Senate; Bucharest/RO; RO
Cotroceni Palace; ?Cotroceni; Bucharest/RO; RO
National Anticorruption Directorate; ; Bucharest/RO; RO
DIICOT; ; Bucharest/RO; RO
Romanian Intelligence Service; ; Bucharest/RO; RO
Securitate; ; Bucharest/RO; RO
Narodno Sabranie; Bulgarian Parliament, Parliament of Bulgaria; Sofia/BG; BG
Skupština; Serbian Parliament, Parliament of Serbia; Belgrade/RS; RS
Security Intelligence Agency of Serbia; ; Belgrade/RS; RS
Yugoslav People's Army; JNA; Belgrade/RS
Bosnian Serb Army; Army of Republika Srpska
Kosovo Police; ; Pristina/XK; XK
?Sabor; Croatian Parliament, Parliament of Croatia; Zagreb/HR; HR
Croatian Defence Council; HVO; ; BA
State Investigation and Protection Agency; SIPA; Sarajevo/BA; BA
National Assembly of Slovenia; Slovenian National Assembly; Ljubljana/SI; SI
Sobranie; ; Skopje/MK; MK
SPAK; ; Tirana/AL; AL
Federation Council; Russian Federation Council; Moscow/RU; RU
Federal Assembly of Russia; ; Moscow/RU; RU
Foreign Intelligence Service of Russia; Foreign Intelligence Service, SVR; Moscow/RU; RU
GRU; Main Intelligence Directorate; Moscow/RU; RU
KGB; Committee for State Security; Moscow/RU
NKVD; ; Moscow/RU
Rosgvardia; Rosgvardiya, Russian National Guard; Moscow/RU; RU
Roskomnadzor; ; Moscow/RU; RU
Rosstat; ; Moscow/RU; RU
Rosaviatsia; Rosaviatsiya; Moscow/RU; RU
Rospotrebnadzor; ; Moscow/RU; RU
Rosselkhoznadzor; ; Moscow/RU; RU
Investigative Committee of Russia; Russian Investigative Committee, Investigative Committee; Moscow/RU; RU
Gosplan; ; Moscow/RU
Federal Antimonopoly Service; ; Moscow/RU; RU
Russian Academy of Sciences; ; Moscow/RU; RU
Black Sea Fleet; Russian Black Sea Fleet; Sevastopol/UA; RU
Northern Fleet; ?Northern Fleet; Severomorsk/RU; RU
Supreme Soviet; Supreme Soviet of the Soviet Union; Moscow/RU
Politburo; ?Politburo
Red Army; ?Red Army; ; RU
Security Service of Ukraine; SBU, Ukrainian Security Service; Kyiv/UA; UA
National Anti-Corruption Bureau of Ukraine; NABU, National Anti-Corruption Bureau; Kyiv/UA; UA
Specialized Anti-Corruption Prosecutor's Office; Specialised Anti-Corruption Prosecutor's Office; Kyiv/UA; UA
Main Directorate of Intelligence of Ukraine; HUR, Ukrainian Military Intelligence; Kyiv/UA; UA
Armed Forces of Ukraine; Ukrainian Armed Forces; Kyiv/UA; UA
Azov Brigade; Azov Battalion, Azov Regiment; ; UA
Parliament of Moldova; Moldovan Parliament; Chisinau/MD; MD
Belarusian State Security Committee; Belarusian KGB; Minsk/BY; BY
Mejlis of the Crimean Tatar People; ; ; UA
Criminal Investigation Department; ?Criminal Investigation Department
Gaza Humanitarian Foundation; GHF
Board of Peace; ?Board of Peace
Shura Council; ?Shura Council
`;

/**
 * Institutions known the world over. Name; other names, by commas; the city of the seat and its country; the country it
 * belongs to, when it is of one country. A name after "?" is only one where the reader of names says organization.
 */
export const INSTITUTIONS = `
United Nations; UN, U.N., UNO, ONU, Vereinte Nationen, Vereinten Nationen, Nations unies, Naciones Unidas, Nazioni Unite, Nações Unidas; New York City/US
United Nations Security Council; UN Security Council, U.N. Security Council, Security Council, UNSC, Weltsicherheitsrat, UN-Sicherheitsrat, Conseil de sécurité, Consejo de Seguridad; New York City/US
United Nations General Assembly; UN General Assembly, U.N. General Assembly, UNGA; New York City/US
United Nations Human Rights Council; UN Human Rights Council, U.N. Human Rights Council, Human Rights Council, UNHRC; Geneva/CH
United Nations Development Programme; UNDP, UN Development Programme, U.N. Development Programme; New York City/US
United Nations Environment Programme; UNEP, UN Environment Programme; Nairobi/KE
United Nations Population Fund; UNFPA, UN Population Fund; New York City/US
United Nations Office on Drugs and Crime; UNODC, UN Office on Drugs and Crime; Vienna/AT
United Nations Relief and Works Agency; UNRWA; Amman/JO
United Nations Conference on Trade and Development; UNCTAD; Geneva/CH
United Nations Interim Force in Lebanon; UNIFIL, Unifil; Naqoura/LB
UNHCR; UN refugee agency, U.N. refugee agency, United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, Acnur; Geneva/CH
Office for the Coordination of Humanitarian Affairs; OCHA, UNOCHA; New York City/US
Office of the United Nations High Commissioner for Human Rights; OHCHR, UN human rights office, U.N. human rights office; Geneva/CH
UNICEF; Unicef, United Nations Children's Fund, UN Children's Fund, U.N. Children's Fund; New York City/US
UNESCO; Unesco, United Nations Educational Scientific and Cultural Organization; Paris/FR
UNAIDS; UNAids; Geneva/CH
UN Women; U.N. Women; New York City/US
World Health Organization; WHO, World Health Organisation, Weltgesundheitsorganisation, Organisation mondiale de la santé, Organización Mundial de la Salud, OMS; Geneva/CH
World Food Programme; WFP, World Food Program, Programa Mundial de Alimentos, Programme alimentaire mondial; Rome/IT
Food and Agriculture Organization; FAO, Food and Agriculture Organisation, UN Food and Agriculture Organization; Rome/IT
International Labour Organization; ILO, International Labor Organization, International Labour Organisation; Geneva/CH
International Organization for Migration; IOM, International Organisation for Migration; Geneva/CH
International Atomic Energy Agency; IAEA, Internationale Atomenergie-Organisation, Agence internationale de l'énergie atomique; Vienna/AT
International Civil Aviation Organization; ICAO; Montréal/CA
International Maritime Organization; IMO, International Maritime Organisation; London/GB
International Telecommunication Union; ITU; Geneva/CH
World Meteorological Organization; WMO, World Meteorological Organisation; Geneva/CH
World Intellectual Property Organization; WIPO; Geneva/CH
Intergovernmental Panel on Climate Change; IPCC; Geneva/CH
International Court of Justice; ICJ, World Court, Internationaler Gerichtshof, Internationalen Gerichtshof, Cour internationale de justice, Corte Internacional de Justicia; The Hague/NL
International Criminal Court; ICC, Internationaler Strafgerichtshof, Internationale Strafgerichtshof, Cour pénale internationale, CPI, Corte Penal Internacional; The Hague/NL
Permanent Court of Arbitration; PCA; The Hague/NL
International Monetary Fund; IMF, Internationaler Währungsfonds, Internationale Währungsfonds, IWF, Fonds monétaire international, Fondo Monetario Internacional, FMI; Washington, D.C./US
World Bank; World Bank Group, Weltbank, Banque mondiale, Banco Mundial; Washington, D.C./US
World Trade Organization; WTO, World Trade Organisation, Welthandelsorganisation, Organisation mondiale du commerce, Organización Mundial del Comercio; Geneva/CH
World Economic Forum; WEF, Weltwirtschaftsforum; Geneva/CH
Bank for International Settlements; BIS; Basel/CH
European Union; EU, E.U., Europäische Union, Europäischen Union, Union européenne, UE, Unión Europea, Unione europea, União Europeia, Europese Unie; Brussels/BE
European Commission; EU Commission, EU-Kommission, EU Kommission, Europäische Kommission, Europäischen Kommission, Commission européenne, Comisión Europea; Brussels/BE
European Parliament; EU Parliament, Europaparlament, Europäisches Parlament, Europäische Parlament, Parlement européen, Parlamento Europeo, Eurocámara; Strasbourg/FR
European Council; Europäischer Rat, Europäische Rat, Conseil européen, Consejo Europeo; Brussels/BE
Council of the European Union; Council of the EU, EU Council; Brussels/BE
European Court of Justice; ECJ, EU Court of Justice, Court of Justice of the European Union, CJEU, Europäischer Gerichtshof, Europäische Gerichtshof, EuGH; Luxembourg/LU
European Court of Auditors; ; Luxembourg/LU
European Central Bank; ECB, Europäische Zentralbank, Europäischen Zentralbank, EZB, Banque centrale européenne, BCE, Banco Central Europeo; Frankfurt am Main/DE
European Investment Bank; EIB; Luxembourg/LU
European Bank for Reconstruction and Development; EBRD; London/GB
European Medicines Agency; EMA; Amsterdam/NL
European Space Agency; ESA, Europäische Weltraumorganisation, Agence spatiale européenne, Agencia Espacial Europea; Paris/FR
European Court of Human Rights; ECHR, ECtHR, Europäischer Gerichtshof für Menschenrechte, Europäische Gerichtshof für Menschenrechte, Cour européenne des droits de l'homme, Tribunal Europeo de Derechos Humanos; Strasbourg/FR
Council of Europe; Europarat, Conseil de l'Europe, Consejo de Europa; Strasbourg/FR
Europol; ; The Hague/NL
Eurojust; ; The Hague/NL
Eurostat; ; Luxembourg/LU
Frontex; ; Warsaw/PL
Interpol; INTERPOL; Lyon/FR
Eurogroup; Eurogruppe; Brussels/BE
NATO; Nato, OTAN, North Atlantic Treaty Organization, North Atlantic Treaty Organisation; Brussels/BE
Organization for Security and Co-operation in Europe; OSCE, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, OSZE; Vienna/AT
OECD; Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, OCDE; Paris/FR
International Energy Agency; IEA, Internationale Energieagentur, Agence internationale de l'énergie; Paris/FR
OPEC; Opec, OPEP, Organization of the Petroleum Exporting Countries, OPEC+; Vienna/AT
African Union; AU, Union africaine, Afrikanische Union, Afrikanischen Union, Unión Africana; Addis Ababa/ET
African Development Bank; AfDB; Abidjan/CI
Africa Centres for Disease Control and Prevention; Africa CDC; Addis Ababa/ET
Economic Community of West African States; ECOWAS, Ecowas, CEDEAO, Cédéao; Abuja/NG
Southern African Development Community; SADC; Gaborone/BW
East African Community; EAC; Arusha/TZ
Intergovernmental Authority on Development; IGAD, Igad; Djibouti/DJ
Arab League; League of Arab States, Arabische Liga, Ligue arabe, Liga Árabe; Cairo/EG
Organisation of Islamic Cooperation; OIC, Organization of Islamic Cooperation; Jeddah/SA
Gulf Cooperation Council; GCC; Riyadh/SA
Association of Southeast Asian Nations; ASEAN, Asean, Association of South East Asian Nations; Jakarta/ID
Asian Development Bank; ADB; Mandaluyong City/PH
Asian Infrastructure Investment Bank; AIIB; Beijing/CN
Asia-Pacific Economic Cooperation; APEC, Apec; Singapore/SG
Shanghai Cooperation Organization; SCO, Shanghai Cooperation Organisation; Beijing/CN
South Asian Association for Regional Cooperation; SAARC, Saarc; Kathmandu/NP
Pacific Islands Forum; PIF; Suva/FJ
Collective Security Treaty Organization; CSTO, Collective Security Treaty Organisation; Moscow/RU
Commonwealth of Independent States; CIS; Minsk/BY
Eurasian Economic Union; EAEU, EEU; Moscow/RU
Organization of American States; OAS, OEA, Organización de los Estados Americanos, Organisation of American States; Washington, D.C./US
Inter-American Development Bank; IDB, BID, Banco Interamericano de Desarrollo; Washington, D.C./US
Inter-American Court of Human Rights; Corte Interamericana de Derechos Humanos; San José/CR
Mercosur; MERCOSUR, Mercosul; Montevideo/UY
Caribbean Community; CARICOM, Caricom; Georgetown/GY
Commonwealth of Nations; ?Commonwealth; London/GB
BRICS; Brics
G7; Group of Seven
G20; Group of 20, Group of Twenty
Red Cross; Rotes Kreuz, Roten Kreuzes, Croix-Rouge, Cruz Roja; Geneva/CH
International Committee of the Red Cross; ICRC, CICR; Geneva/CH
International Federation of Red Cross and Red Crescent Societies; IFRC; Geneva/CH
Doctors Without Borders; MSF, Médecins Sans Frontières, Médecins sans frontières, Médicos Sin Fronteras, Ärzte ohne Grenzen; Geneva/CH
Reporters Without Borders; RSF, Reporters sans frontières, Reporter ohne Grenzen, Reporteros sin Fronteras; Paris/FR
Committee to Protect Journalists; CPJ; New York City/US
Amnesty International; Amnesty; London/GB
Human Rights Watch; HRW; New York City/US
Greenpeace; ; Amsterdam/NL
World Wildlife Fund; WWF, World Wide Fund for Nature; Gland/CH
Oxfam; Oxfam International; Nairobi/KE
Save the Children; ; London/GB
Transparency International; ; Berlin/DE
Freedom House; ; Washington, D.C./US
International Crisis Group; Crisis Group; Brussels/BE
CERN; European Organization for Nuclear Research; Geneva/CH
World Anti-Doping Agency; WADA, Wada; Montréal/CA
International Olympic Committee; IOC, IOK, CIO, COI, Internationales Olympisches Komitee, Comité Olímpico Internacional, Comité international olympique; Lausanne/CH
FIFA; Fifa; Zürich/CH
UEFA; Uefa; Nyon/CH
CONMEBOL; Conmebol; Luque/PY
CONCACAF; Concacaf; Miami/US
Confederation of African Football; CAF; Cairo/EG
Asian Football Confederation; AFC; Kuala Lumpur/MY
FIBA; Fiba; Mies/CH
World Athletics; IAAF; Monaco/MC
World Rugby; ; Dublin/IE
International Cricket Council; ; Dubai/AE
Board of Control for Cricket in India; BCCI; Mumbai/IN; IN
Women's Tennis Association; WTA; Saint Petersburg/US
Association of Tennis Professionals; ATP; London/GB
National Basketball Association; NBA; New York City/US; US
National Football League; NFL; New York City/US; US
National Hockey League; NHL; New York City/US
Major League Baseball; MLB; New York City/US
Major League Soccer; MLS; New York City/US
Premier League; English Premier League; London/GB
Court of Arbitration for Sport; ; Lausanne/CH
Holy See; Vatican, Vatikan, Heiliger Stuhl, Saint-Siège, Santa Sede; Vatican City/VA; VA
White House; Weißes Haus, Weiße Haus, Weißen Haus, Maison-Blanche, Maison Blanche, Casa Blanca; Washington, D.C./US; US
United States Department of State; State Department, U.S. State Department, US State Department, Department of State, U.S. Department of State, US Department of State; Washington, D.C./US; US
United States Department of the Treasury; Treasury Department, U.S. Treasury, US Treasury, U.S. Treasury Department, US Treasury Department, U.S. Department of the Treasury, Department of the Treasury; Washington, D.C./US; US
United States Department of Justice; Justice Department, U.S. Justice Department, US Justice Department, Department of Justice, U.S. Department of Justice, US Department of Justice, DOJ; Washington, D.C./US; US
United States Department of Defense; Defense Department, U.S. Defense Department, US Defense Department, US Department of Defence, U.S. Department of Defence, U.S. Department of Defense, US Department of Defense, Department of Defense, Pentagon; Arlington/US; US
United States Department of Homeland Security; Department of Homeland Security, Homeland Security, DHS; Washington, D.C./US; US
United States Department of Commerce; Commerce Department, U.S. Commerce Department, US Commerce Department, U.S. Department of Commerce; Washington, D.C./US; US
United States Department of Energy; U.S. Department of Energy, US Department of Energy, U.S. Energy Department; Washington, D.C./US; US
United States Department of Agriculture; USDA, U.S. Department of Agriculture, US Department of Agriculture; Washington, D.C./US; US
United States Department of Labor; Labor Department, U.S. Labor Department, U.S. Department of Labor; Washington, D.C./US; US
United States Congress; U.S. Congress, US Congress, Capitol Hill, US-Kongress; Washington, D.C./US; US
United States Senate; U.S. Senate, US Senate, US-Senat; Washington, D.C./US; US
United States House of Representatives; U.S. House of Representatives, US House of Representatives, U.S. House, US House; Washington, D.C./US; US
Supreme Court of the United States; U.S. Supreme Court, US Supreme Court, SCOTUS, United States Supreme Court; Washington, D.C./US; US
Federal Reserve; Fed, U.S. Federal Reserve, US Federal Reserve, Federal Reserve Board, US-Notenbank Fed, Réserve fédérale, Reserva Federal; Washington, D.C./US; US
Federal Bureau of Investigation; FBI, F.B.I.; Washington, D.C./US; US
Central Intelligence Agency; CIA, C.I.A.; Langley/US; US
National Security Agency; NSA; Fort Meade/US; US
National Security Council; NSC
NASA; Nasa, National Aeronautics and Space Administration; Washington, D.C./US; US
Federal Aviation Administration; FAA; Washington, D.C./US; US
Federal Trade Commission; FTC; Washington, D.C./US; US
Federal Communications Commission; FCC; Washington, D.C./US; US
Securities and Exchange Commission; U.S. Securities and Exchange Commission, US Securities and Exchange Commission, SEC; Washington, D.C./US; US
Food and Drug Administration; U.S. Food and Drug Administration, US Food and Drug Administration, FDA; Silver Spring/US; US
Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention, US Centers for Disease Control and Prevention, CDC, Centers for Disease Control; Atlanta/US; US
Environmental Protection Agency; U.S. Environmental Protection Agency, EPA; Washington, D.C./US; US
National Institutes of Health; NIH; Bethesda/US; US
National Oceanic and Atmospheric Administration; NOAA; Silver Spring/US; US
National Hurricane Center; U.S. National Hurricane Center, NHC; Miami/US; US
National Weather Service; NWS; Silver Spring/US; US
National Transportation Safety Board; NTSB; Washington, D.C./US; US
National Highway Traffic Safety Administration; NHTSA; Washington, D.C./US; US
United States Geological Survey; U.S. Geological Survey, US Geological Survey, USGS; Reston/US; US
United States Agency for International Development; USAID, US Agency for International Development, U.S. Agency for International Development; Washington, D.C./US; US
Internal Revenue Service; IRS; Washington, D.C./US; US
Drug Enforcement Administration; U.S. Drug Enforcement Administration, DEA; Arlington/US; US
Secret Service; U.S. Secret Service, US Secret Service; Washington, D.C./US; US
Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; Washington, D.C./US; US
Customs and Border Protection; U.S. Customs and Border Protection, CBP; Washington, D.C./US; US
United States Coast Guard; U.S. Coast Guard, US Coast Guard; Washington, D.C./US; US
United States Army; U.S. Army, US Army; Washington, D.C./US; US
United States Navy; U.S. Navy, US Navy; Washington, D.C./US; US
United States Air Force; U.S. Air Force, US Air Force; Washington, D.C./US; US
National Rifle Association; NRA; Fairfax/US; US
National Education Association; NEA; Washington, D.C./US; US
United Auto Workers; UAW; Detroit/US; US
American Civil Liberties Union; ACLU; New York City/US; US
Republican Party; GOP, Grand Old Party; ; US
Kremlin; Kreml; Moscow/RU; RU
State Duma; Duma, Staatsduma, Russian State Duma; Moscow/RU; RU
Federal Security Service; FSB; Moscow/RU; RU
Bank of Russia; Central Bank of Russia, Russian Central Bank; Moscow/RU; RU
Gazprom; ; Saint Petersburg/RU; RU
Roscosmos; Roskosmos; Moscow/RU; RU
Wagner Group; Gruppe Wagner; ; RU
Verkhovna Rada; ?Rada, Rada suprême; Kyiv/UA; UA
Naftogaz; Naftohaz; Kyiv/UA; UA
Downing Street; 10 Downing Street, No 10, Number 10; London/GB; GB
House of Commons of the United Kingdom; UK House of Commons, British House of Commons; London/GB; GB
House of Lords; ; London/GB; GB
Bank of England; BoE, BOE; London/GB; GB
British Foreign Office; ?Foreign Office, Foreign Commonwealth and Development Office, FCDO; London/GB; GB
Home Office; British Home Office; London/GB; GB
Ministry of Defence of the United Kingdom; UK Ministry of Defence, British Ministry of Defence; London/GB; GB
National Health Service; NHS, NHS England; London/GB; GB
Metropolitan Police; Met Police, Scotland Yard, New Scotland Yard; London/GB; GB
Buckingham Palace; ; London/GB; GB
Office for National Statistics; ONS; Newport/GB; GB
Crown Prosecution Service; CPS; London/GB; GB
MI5; Security Service MI5; London/GB; GB
MI6; Secret Intelligence Service; London/GB; GB
Labour Party; ?Labour
Conservative Party; ?Conservatives, Tories
Liberal Democrats; Lib Dems, Lib Dem; London/GB; GB
Reform UK; ; London/GB; GB
Scottish National Party; SNP; Edinburgh/GB; GB
Sinn Féin; ; Dublin/IE
Democratic Unionist Party; DUP; Belfast/GB; GB
Élysée Palace; Élysée, Elysee, Palais de l'Élysée, Élysée-Palast; Paris/FR; FR
National Assembly of France; French National Assembly, Assemblée nationale, Französische Nationalversammlung; Paris/FR; FR
National Rally; Rassemblement National, Rassemblement national; Paris/FR; FR
Bank of France; Banque de France; Paris/FR; FR
Quai d'Orsay; ; Paris/FR; FR
Bundestag; German Bundestag, Deutscher Bundestag, Deutschen Bundestag; Berlin/DE; DE
Bundesrat of Germany; ; Berlin/DE; DE
Bundesbank; Deutsche Bundesbank, German Bundesbank; Frankfurt am Main/DE; DE
Bundeswehr; ; Berlin/DE; DE
Federal Constitutional Court; Bundesverfassungsgericht, German Federal Constitutional Court; Karlsruhe/DE; DE
Federal Criminal Police Office; Bundeskriminalamt, BKA; Wiesbaden/DE; DE
Christian Democratic Union; CDU; Berlin/DE; DE
Christian Social Union; CSU; Munich/DE; DE
Social Democratic Party of Germany; SPD, Social Democrats SPD; Berlin/DE; DE
Free Democratic Party; FDP; Berlin/DE; DE
Alternative for Germany; AfD, Alternative für Deutschland; Berlin/DE; DE
?Verdi; ver.di; Berlin/DE; DE
IG Metall; ; Frankfurt am Main/DE; DE
Swiss National Bank; SNB, Schweizerische Nationalbank, Schweizerischen Nationalbank, Banque nationale suisse; Bern/CH; CH
ETH Zurich; ETH Zürich, Eidgenössische Technische Hochschule Zürich; Zürich/CH; CH
Palacio de la Moncloa; Moncloa, Moncloa Palace; Madrid/ES; ES
Bank of Spain; Banco de España; Madrid/ES; ES
Partido Popular; People's Party; Madrid/ES; ES
Spanish Socialist Workers' Party; PSOE; Madrid/ES; ES
?Vox; VOX; Madrid/ES; ES
Guardia Civil; Civil Guard; Madrid/ES; ES
Bank of Italy; Banca d'Italia, Bankitalia; Rome/IT; IT
Brothers of Italy; Fratelli d'Italia; Rome/IT; IT
Riksbank; Sveriges Riksbank, Swedish Riksbank; Stockholm/SE; SE
Royal Swedish Academy of Sciences; ; Stockholm/SE; SE
Norges Bank; ; Oslo/NO; NO
Bank of Canada; Banque du Canada; Ottawa/CA; CA
Royal Canadian Mounted Police; RCMP; Ottawa/CA; CA
Bank of Mexico; Banxico, Banco de México; Mexico City/MX; MX
Pemex; Petróleos Mexicanos, PEMEX; Mexico City/MX; MX
Central Bank of Brazil; Banco Central do Brasil; Brasília/BR; BR
Planalto; Planalto Palace, Palácio do Planalto; Brasília/BR; BR
Central Bank of Argentina; Banco Central de la República Argentina, BCRA; Buenos Aires/AR; AR
Casa Rosada; ; Buenos Aires/AR; AR
Central Bank of Chile; Banco Central de Chile; Santiago/CL; CL
PDVSA; Petróleos de Venezuela, Pdvsa; Caracas/VE; VE
National Electoral Council of Venezuela; ; Caracas/VE; VE
Ejército de Liberación Nacional; ELN, National Liberation Army; ; CO
FARC; Revolutionary Armed Forces of Colombia, Fuerzas Armadas Revolucionarias de Colombia; ; CO
Bank of Japan; BOJ, BoJ; Tokyo/JP; JP
Liberal Democratic Party of Japan; ; Tokyo/JP; JP
Japan Meteorological Agency; JMA; Tokyo/JP; JP
Japan Aerospace Exploration Agency; JAXA; Chōfu/JP; JP
Bank of Korea; BOK; Seoul/KR; KR
Blue House; Cheong Wa Dae; Seoul/KR; KR
Joint Chiefs of Staff; JCS
People's Bank of China; PBOC, PBoC; Beijing/CN; CN
Chinese Communist Party; CCP, Communist Party of China, CPC; Beijing/CN; CN
National People's Congress; NPC; Beijing/CN; CN
People's Liberation Army; PLA; Beijing/CN; CN
Zhongnanhai; ; Beijing/CN; CN
State Council of China; Chinese State Council; Beijing/CN; CN
China National Space Administration; CNSA; Beijing/CN; CN
Chinese Academy of Sciences; CAS; Beijing/CN; CN
Kuomintang; KMT; Taipei/TW; TW
Democratic Progressive Party; DPP; Taipei/TW; TW
Hong Kong Monetary Authority; HKMA; Hong Kong/HK; HK
Monetary Authority of Singapore; MAS; Singapore/SG; SG
Bank Indonesia; ; Jakarta/ID; ID
Bank Negara Malaysia; Bank Negara; Kuala Lumpur/MY; MY
Bank of Thailand; ; Bangkok/TH; TH
Bangko Sentral ng Pilipinas; ; Manila/PH; PH
Malacañang; Malacañang Palace, Malacanang; Manila/PH; PH
Reserve Bank of India; RBI; Mumbai/IN; IN
Supreme Court of India; Indian Supreme Court, India's Supreme Court; New Delhi/IN; IN
Lok Sabha; ; New Delhi/IN; IN
Rajya Sabha; ; New Delhi/IN; IN
Bharatiya Janata Party; BJP; New Delhi/IN; IN
Indian National Congress; Congress Party, Congress of India; New Delhi/IN; IN
Aam Aadmi Party; AAP; New Delhi/IN; IN
Indian Space Research Organisation; ISRO, Isro, Indian Space Research Organization; Bengaluru/IN; IN
Central Bureau of Investigation; CBI; New Delhi/IN; IN
Pakistan Tehreek-e-Insaf; PTI; Islamabad/PK; PK
Pakistan Muslim League-Nawaz; PML-N; Lahore/PK; PK
Pakistan Peoples Party; PPP, Pakistan People's Party; Islamabad/PK; PK
State Bank of Pakistan; ; Karachi/PK; PK
Inter-Services Intelligence; ISI; Islamabad/PK; PK
Awami League; ; Dhaka/BD; BD
Taliban; ; ; AF
Knesset; ; Jerusalem/IL; IL
Israel Defense Forces; IDF, Israeli Defense Forces, Israeli Defence Forces, Israel Defence Forces; Tel Aviv/IL; IL
Shin Bet; Shabak; ; IL
Mossad; ; ; IL
Likud; ; Tel Aviv/IL; IL
Bank of Israel; ; Jerusalem/IL; IL
Palestinian Authority; Palestinian National Authority; Ramallah/PS; PS
Palestine Liberation Organization; PLO, Palestine Liberation Organisation; Ramallah/PS; PS
Hamas; ; Gaza/PS; PS
Fatah; ; Ramallah/PS; PS
Palestinian Islamic Jihad; Islamic Jihad; ; PS
Hezbollah; Hizbollah, Hizbullah, Hisbollah; Beirut/LB; LB
Houthis; Houthi movement, Ansar Allah; Sanaa/YE; YE
Islamic Revolutionary Guard Corps; IRGC, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guards; Tehran/IR; IR
Kurdistan Workers' Party; PKK, Kurdistan Workers Party; ; TR
Justice and Development Party; AKP, AK Party; Ankara/TR; TR
Republican People's Party; CHP; Ankara/TR; TR
Central Bank of the Republic of Turkey; Turkish Central Bank; Ankara/TR; TR
Islamic State; ISIS, ISIL, Isis, Islamic State group, IS-Miliz
Al-Qaeda; al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida, al-Qaida, Al Kaida, Al-Kaida
Boko Haram; ; ; NG
Al-Shabaab; al-Shabaab, Al Shabaab, al Shabaab, al-Shabab, Al-Shabab; ; SO
Muslim Brotherhood; ; Cairo/EG; EG
Rapid Support Forces; ; ; SD
Tigray People's Liberation Front; TPLF; Mekele/ET; ET
M23; March 23 Movement; ; CD
African National Congress; ANC; Johannesburg/ZA; ZA
Democratic Alliance; ; Cape Town/ZA; ZA
Economic Freedom Fighters; EFF; Johannesburg/ZA; ZA
uMkhonto weSizwe; MK Party; Durban/ZA; ZA
South African Reserve Bank; SARB; Pretoria/ZA; ZA
Eskom; ; Johannesburg/ZA; ZA
Transnet; ; Johannesburg/ZA; ZA
ZANU-PF; Zanu-PF, Zanu PF, ZANU PF; Harare/ZW; ZW
Citizens Coalition for Change; ; Harare/ZW; ZW
Central Bank of Nigeria; CBN; Abuja/NG; NG
Economic and Financial Crimes Commission; EFCC; Abuja/NG; NG
Independent National Electoral Commission; INEC; Abuja/NG; NG
All Progressives Congress; APC; Abuja/NG; NG
Peoples Democratic Party; PDP; Abuja/NG; NG
Bank of Ghana; ; Accra/GH; GH
New Patriotic Party; NPP; Accra/GH; GH
National Democratic Congress; NDC; Accra/GH; GH
Central Bank of Kenya; CBK; Nairobi/KE; KE
Independent Electoral and Boundaries Commission; IEBC; Nairobi/KE; KE
Orange Democratic Movement; ODM; Nairobi/KE; KE
Central Bank of Egypt; ; Cairo/EG; EG
Reserve Bank of Australia; RBA; Sydney/AU; AU
Australian Broadcasting Corporation; ; Sydney/AU; AU
Australian Federal Police; ; Canberra/AU; AU
Reserve Bank of New Zealand; RBNZ; Wellington/NZ; NZ
Oxford University; University of Oxford; Oxford/GB; GB
University of Cambridge; Cambridge University; Cambridge/GB; GB
Imperial College London; Imperial College; London/GB; GB
London School of Economics; ; London/GB; GB
Harvard University; ?Harvard; Cambridge/US; US
Yale University; ?Yale; New Haven/US; US
Princeton University; ; Princeton/US; US
Columbia University; ; New York City/US; US
Stanford University; ?Stanford; Stanford/US; US
Massachusetts Institute of Technology; MIT; Cambridge/US; US
Johns Hopkins University; ?Johns Hopkins; Baltimore/US; US
University of California, Berkeley; UC Berkeley; Berkeley/US; US
University of California, Los Angeles; UCLA; Los Angeles/US; US
University of Tokyo; ; Tokyo/JP; JP
Tsinghua University; ; Beijing/CN; CN
Peking University; ; Beijing/CN; CN
Louvre; Louvre Museum, Musée du Louvre; Paris/FR; FR
British Museum; ; London/GB; GB
Smithsonian Institution; Smithsonian; Washington, D.C./US; US
Metropolitan Museum of Art; ; New York City/US; US
Red Crescent; Roter Halbmond, Croissant-Rouge, Media Luna Roja
Reuters; Reuters news agency; London/GB
Associated Press; AP, The Associated Press; New York City/US
Agence France-Presse; AFP; Paris/FR
Deutsche Presse-Agentur; dpa, DPA; Hamburg/DE; DE
Xinhua; Xinhua News Agency; Beijing/CN; CN
TASS; Tass; Moscow/RU; RU
RIA Novosti; RIA; Moscow/RU; RU
Kyodo News; Kyodo; Tokyo/JP; JP
Yonhap News Agency; Yonhap; Seoul/KR; KR
Press Trust of India; ; New Delhi/IN; IN
Anadolu Agency; Anadolu; Ankara/TR; TR
BBC; British Broadcasting Corporation, BBC News; London/GB; GB
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
Al Jazeera; Aljazeera, Al-Jazeera; Doha/QA; QA
Al Arabiya; Al-Arabiya; Riyadh/SA; SA
Radio France Internationale; RFI; Paris/FR; FR
Deutsche Welle; ; Bonn/DE; DE
ARD; ; Berlin/DE; DE
ZDF; ; Mainz/DE; DE
NHK; ; Tokyo/JP; JP
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
The Daily Telegraph; Daily Telegraph; London/GB; GB
Daily Mail; ; London/GB; GB
The Independent; ?Independent; London/GB; GB
The Sun; ; London/GB; GB
Le Monde; ; Paris/FR; FR
Le Figaro; ; Paris/FR; FR
Der Spiegel; ?Spiegel; Hamburg/DE; DE
?Bild; Bild-Zeitung; Berlin/DE; DE
Frankfurter Allgemeine Zeitung; FAZ; Frankfurt am Main/DE; DE
Süddeutsche Zeitung; ; Munich/DE; DE
El País; El Pais; Madrid/ES; ES
El Mundo; ; Madrid/ES; ES
Corriere della Sera; ; Milan/IT; IT
La Repubblica; ; Rome/IT; IT
Nikkei; Nihon Keizai Shimbun; Tokyo/JP; JP
Asahi Shimbun; ; Tokyo/JP; JP
South China Morning Post; SCMP; Hong Kong/HK; HK
Global Times; ; Beijing/CN; CN
People's Daily; ; Beijing/CN; CN
The Times of India; Times of India; Mumbai/IN; IN
The Hindu; ; Chennai/IN; IN
Haaretz; Ha'aretz; Tel Aviv/IL; IL
The Jerusalem Post; Jerusalem Post; Jerusalem/IL; IL
The Sydney Morning Herald; Sydney Morning Herald; Sydney/AU; AU
The Globe and Mail; Globe and Mail; Toronto/CA; CA
Bloomberg; Bloomberg News, Bloomberg TV; New York City/US; US
National Geographic; ; Washington, D.C./US; US
?Nature; ; London/GB; GB
The Lancet; ?Lancet; London/GB; GB
`;

/** Central banks, regulators, parliaments, agencies and forces in the Americas. */
export const GOVERNMENT_BODIES_OF_THE_AMERICAS = `
White House; Weißes Haus, Weiße Haus, Weißen Haus, Maison-Blanche, Maison Blanche, Casa Blanca; Washington, D.C./US; US
United States Department of State; State Department, U.S. State Department, US State Department, Department of State, U.S. Department of State, US Department of State; Washington, D.C./US; US
United States Department of the Treasury; Treasury Department, U.S. Treasury, US Treasury, U.S. Treasury Department, US Treasury Department, U.S. Department of the Treasury, Department of the Treasury; Washington, D.C./US; US
United States Department of Justice; Justice Department, U.S. Justice Department, US Justice Department, Department of Justice, U.S. Department of Justice, US Department of Justice, DOJ; Washington, D.C./US; US
United States Department of Defense; Defense Department, U.S. Defense Department, US Defense Department, US Department of Defence, U.S. Department of Defence, U.S. Department of Defense, US Department of Defense, Department of Defense, Pentagon, DoD, DOD; Arlington/US; US
United States Department of Homeland Security; Department of Homeland Security, Homeland Security, DHS; Washington, D.C./US; US
United States Department of Commerce; Commerce Department, U.S. Commerce Department, US Commerce Department, U.S. Department of Commerce; Washington, D.C./US; US
United States Department of Energy; U.S. Department of Energy, US Department of Energy, U.S. Energy Department, Energy Department, DOE; Washington, D.C./US; US
United States Department of Agriculture; USDA, U.S. Department of Agriculture, US Department of Agriculture; Washington, D.C./US; US
United States Department of Labor; Labor Department, U.S. Labor Department, U.S. Department of Labor; Washington, D.C./US; US
United States Congress; U.S. Congress, US Congress, Capitol Hill, US-Kongress; Washington, D.C./US; US
United States Senate; U.S. Senate, US Senate, US-Senat; Washington, D.C./US; US
United States House of Representatives; U.S. House of Representatives, US House of Representatives, U.S. House, US House; Washington, D.C./US; US
United States Court of Appeals for the First Circuit; 1st Circuit, First Circuit, 1st U.S. Circuit Court of Appeals, First Circuit Court of Appeals, 1st Circuit Court of Appeals, U.S. Court of Appeals for the First Circuit; Boston/US; US
United States Court of Appeals for the Second Circuit; 2nd Circuit, Second Circuit, 2nd U.S. Circuit Court of Appeals, Second Circuit Court of Appeals, 2nd Circuit Court of Appeals, U.S. Court of Appeals for the Second Circuit; New York City/US; US
United States Court of Appeals for the Third Circuit; 3rd Circuit, Third Circuit, 3rd U.S. Circuit Court of Appeals, Third Circuit Court of Appeals, 3rd Circuit Court of Appeals, U.S. Court of Appeals for the Third Circuit; Philadelphia/US; US
United States Court of Appeals for the Fourth Circuit; 4th Circuit, Fourth Circuit, 4th U.S. Circuit Court of Appeals, Fourth Circuit Court of Appeals, 4th Circuit Court of Appeals, U.S. Court of Appeals for the Fourth Circuit; Richmond/US; US
United States Court of Appeals for the Fifth Circuit; 5th Circuit, Fifth Circuit, 5th U.S. Circuit Court of Appeals, Fifth Circuit Court of Appeals, 5th Circuit Court of Appeals, U.S. Court of Appeals for the Fifth Circuit; New Orleans/US; US
United States Court of Appeals for the Sixth Circuit; 6th Circuit, Sixth Circuit, 6th U.S. Circuit Court of Appeals, Sixth Circuit Court of Appeals, 6th Circuit Court of Appeals, U.S. Court of Appeals for the Sixth Circuit; Cincinnati/US; US
United States Court of Appeals for the Seventh Circuit; 7th Circuit, Seventh Circuit, 7th U.S. Circuit Court of Appeals, Seventh Circuit Court of Appeals, 7th Circuit Court of Appeals, U.S. Court of Appeals for the Seventh Circuit; Chicago/US; US
United States Court of Appeals for the Eighth Circuit; 8th Circuit, Eighth Circuit, 8th U.S. Circuit Court of Appeals, Eighth Circuit Court of Appeals, 8th Circuit Court of Appeals, U.S. Court of Appeals for the Eighth Circuit; St. Louis/US; US
United States Court of Appeals for the Ninth Circuit; 9th Circuit, Ninth Circuit, 9th U.S. Circuit Court of Appeals, Ninth Circuit Court of Appeals, 9th Circuit Court of Appeals, U.S. Court of Appeals for the Ninth Circuit; San Francisco/US; US
United States Court of Appeals for the Tenth Circuit; 10th Circuit, Tenth Circuit, 10th U.S. Circuit Court of Appeals, Tenth Circuit Court of Appeals, 10th Circuit Court of Appeals, U.S. Court of Appeals for the Tenth Circuit; Denver/US; US
United States Court of Appeals for the Eleventh Circuit; 11th Circuit, Eleventh Circuit, 11th U.S. Circuit Court of Appeals, Eleventh Circuit Court of Appeals, 11th Circuit Court of Appeals, U.S. Court of Appeals for the Eleventh Circuit; Atlanta/US; US
United States Court of Appeals for the District of Columbia Circuit; D.C. Circuit, DC Circuit, D.C. Circuit Court of Appeals, U.S. Court of Appeals for the District of Columbia Circuit; Washington, D.C./US; US
Supreme Court of the United States; U.S. Supreme Court, US Supreme Court, SCOTUS, United States Supreme Court; Washington, D.C./US; US
Federal Reserve; Fed, U.S. Federal Reserve, US Federal Reserve, Federal Reserve Board, US-Notenbank Fed, Réserve fédérale, Reserva Federal, Central Bank of the United States, Federal Reserve System; Washington, D.C./US; US
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
Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement, ICE; Washington, D.C./US; US
Customs and Border Protection; U.S. Customs and Border Protection, CBP; Washington, D.C./US; US
United States Coast Guard; U.S. Coast Guard, US Coast Guard; Washington, D.C./US; US
United States Army; U.S. Army, US Army; Washington, D.C./US; US
United States Navy; U.S. Navy, US Navy; Washington, D.C./US; US
United States Air Force; U.S. Air Force, US Air Force; Washington, D.C./US; US
Bank of Canada; Banque du Canada, Central Bank of Canada; Ottawa/CA; CA
Royal Canadian Mounted Police; RCMP; Ottawa/CA; CA
Bank of Mexico; Banxico, Banco de México, Central Bank of Mexico; Mexico City/MX; MX
Pemex; Petróleos Mexicanos, PEMEX; Mexico City/MX; MX
Central Bank of Brazil; Banco Central do Brasil; Brasília/BR; BR
Planalto; Planalto Palace, Palácio do Planalto; Brasília/BR; BR
Central Bank of Argentina; Banco Central de la República Argentina, BCRA; Buenos Aires/AR; AR
Casa Rosada; ; Buenos Aires/AR; AR
Central Bank of Chile; Banco Central de Chile; Santiago/CL; CL
PDVSA; Petróleos de Venezuela, Pdvsa; Caracas/VE; VE
National Electoral Council of Venezuela; ; Caracas/VE; VE
Joint Chiefs of Staff; JCS
Central Bank of The Bahamas; ; Nassau/BS; BS
Central Bank of Barbados; ; Bridgetown/BB; BB
Central Bank of Bolivia; Banco Central de Bolivia; La Paz/BO; BO
Banco de la República; Bank of the Republic of Colombia, BanRep, Central Bank of Colombia; Bogotá/CO; CO
Central Bank of Costa Rica; Banco Central de Costa Rica; San José/CR; CR
Central Bank of Cuba; Banco Central de Cuba; Havana/CU; CU
Central Bank of the Dominican Republic; Banco Central de la República Dominicana; Santo Domingo/DO; DO
Central Bank of Ecuador; Banco Central del Ecuador; Quito/EC; EC
Central Reserve Bank of El Salvador; Banco Central de Reserva de El Salvador, Central Bank of El Salvador; San Salvador/SV; SV
Bank of Guatemala; Banco de Guatemala, Banguat, Central Bank of Guatemala; Guatemala City/GT; GT
Bank of the Republic of Haiti; Banque de la République d'Haïti, Central Bank of Haiti; Port-au-Prince/HT; HT
Central Bank of Honduras; Banco Central de Honduras; Tegucigalpa/HN; HN
Bank of Jamaica; Central Bank of Jamaica; Kingston/JM; JM
Central Bank of Nicaragua; Banco Central de Nicaragua; Managua/NI; NI
Central Bank of Paraguay; Banco Central del Paraguay; Asunción/PY; PY
Central Reserve Bank of Peru; Banco Central de Reserva del Perú, BCRP, Central Bank of Peru; Lima/PE; PE
Central Bank of Suriname; Centrale Bank van Suriname; Paramaribo/SR; SR
Central Bank of Trinidad and Tobago; ; Port of Spain/TT; TT
Central Bank of Uruguay; Banco Central del Uruguay; Montevideo/UY; UY
Central Bank of Venezuela; Banco Central de Venezuela, BCV; Caracas/VE; VE
Bank of Guyana; Central Bank of Guyana; Georgetown/GY; GY
Federal Reserve Bank of New York; New York Fed; New York City/US; US
Federal Reserve Bank of Atlanta; Atlanta Fed; Atlanta/US; US
Federal Reserve Bank of Chicago; Chicago Fed; Chicago/US; US
Federal Reserve Bank of St. Louis; St. Louis Fed; St. Louis/US; US
Federal Reserve Bank of San Francisco; San Francisco Fed; San Francisco/US; US
Federal Reserve Bank of Philadelphia; Philadelphia Fed; Philadelphia/US; US
Federal Reserve Bank of Boston; Boston Fed; Boston/US; US
Federal Reserve Bank of Dallas; Dallas Fed; Dallas/US; US
Federal Reserve Bank of Cleveland; Cleveland Fed; Cleveland/US; US
Federal Reserve Bank of Minneapolis; Minneapolis Fed; Minneapolis/US; US
Federal Reserve Bank of Richmond; Richmond Fed; Richmond/US; US
Federal Reserve Bank of Kansas City; Kansas City Fed; Kansas City/US; US
Federal Open Market Committee; FOMC; Washington, D.C./US; US
United States Department of the Interior; Interior Department, U.S. Department of the Interior; Washington, D.C./US; US
United States Department of Health and Human Services; HHS, Department of Health and Human Services, Health and Human Services, U.S. Department of Health and Human Services; Washington, D.C./US; US
United States Department of Housing and Urban Development; HUD, Department of Housing and Urban Development; Washington, D.C./US; US
United States Department of Transportation; U.S. Department of Transportation, U.S. Transportation Department, USDOT; Washington, D.C./US; US
United States Department of Education; U.S. Department of Education, U.S. Education Department; Washington, D.C./US; US
United States Department of Veterans Affairs; Department of Veterans Affairs, U.S. Department of Veterans Affairs, Veterans Affairs Department; Washington, D.C./US; US
United States Department of War; Department of War, U.S. Department of War; Arlington/US; US
Department of Government Efficiency; DOGE; Washington, D.C./US; US
Office of Management and Budget; OMB; Washington, D.C./US; US
Congressional Budget Office; CBO; Washington, D.C./US; US
Government Accountability Office; GAO; Washington, D.C./US; US
General Services Administration; GSA; Washington, D.C./US; US
Office of Personnel Management; OPM; Washington, D.C./US; US
Small Business Administration; U.S. Small Business Administration; Washington, D.C./US; US
Social Security Administration; ; Woodlawn/US; US
Centers for Medicare and Medicaid Services; Centers for Medicare & Medicaid Services; Baltimore/US; US
Occupational Safety and Health Administration; OSHA; Washington, D.C./US; US
Equal Employment Opportunity Commission; EEOC, U.S. Equal Employment Opportunity Commission; Washington, D.C./US; US
National Labor Relations Board; NLRB; Washington, D.C./US; US
Consumer Financial Protection Bureau; CFPB; Washington, D.C./US; US
Consumer Product Safety Commission; CPSC, U.S. Consumer Product Safety Commission; Bethesda/US; US
Commodity Futures Trading Commission; CFTC, U.S. Commodity Futures Trading Commission; Washington, D.C./US; US
Federal Deposit Insurance Corporation; FDIC, Federal Deposit Insurance Corp; Washington, D.C./US; US
Office of the Comptroller of the Currency; ; Washington, D.C./US; US
Office of Foreign Assets Control; OFAC; Washington, D.C./US; US
Financial Crimes Enforcement Network; FinCEN; Vienna/US; US
Financial Industry Regulatory Authority; FINRA; Washington, D.C./US; US
Public Company Accounting Oversight Board; PCAOB; Washington, D.C./US; US
Federal Housing Finance Agency; FHFA; Washington, D.C./US; US
Federal Energy Regulatory Commission; FERC; Washington, D.C./US; US
North American Electric Reliability Corporation; NERC; Atlanta/US
Nuclear Regulatory Commission; U.S. Nuclear Regulatory Commission; Rockville/US; US
National Nuclear Security Administration; NNSA; Washington, D.C./US; US
Energy Information Administration; U.S. Energy Information Administration; Washington, D.C./US; US
Bureau of Labor Statistics; U.S. Bureau of Labor Statistics; Washington, D.C./US; US
Bureau of Economic Analysis; U.S. Bureau of Economic Analysis; Suitland/US; US
United States Census Bureau; Census Bureau, U.S. Census Bureau; Suitland/US; US
Office of the United States Trade Representative; U.S. Trade Representative, USTR, Office of the U.S. Trade Representative; Washington, D.C./US; US
United States International Trade Commission; U.S. International Trade Commission, International Trade Commission, USITC; Washington, D.C./US; US
Bureau of Industry and Security; ; Washington, D.C./US; US
Export-Import Bank of the United States; U.S. Export-Import Bank, Ex-Im Bank; Washington, D.C./US; US
U.S. International Development Finance Corporation; International Development Finance Corporation; Washington, D.C./US; US
National Institute of Allergy and Infectious Diseases; NIAID; Bethesda/US; US
National Cancer Institute; NCI; Bethesda/US; US
National Science Foundation; NSF, U.S. National Science Foundation; Alexandria/US; US
National Institute of Standards and Technology; NIST; Gaithersburg/US; US
National Academy of Sciences; ?National Academy of Sciences, National Academies of Sciences Engineering and Medicine; Washington, D.C./US; US
Biomedical Advanced Research and Development Authority; BARDA; Washington, D.C./US; US
Defense Advanced Research Projects Agency; DARPA, Darpa; Arlington/US; US
Jet Propulsion Laboratory; NASA's Jet Propulsion Laboratory, JPL; Pasadena/US; US
Los Alamos National Laboratory; ; Los Alamos/US; US
Lawrence Livermore National Laboratory; ; Livermore/US; US
Lawrence Berkeley National Laboratory; ; Berkeley/US; US
Oak Ridge National Laboratory; ; Oak Ridge/US; US
Argonne National Laboratory; ; Lemont/US; US
Brookhaven National Laboratory; ; Upton/US; US
Sandia National Laboratories; ; Albuquerque/US; US
Fermilab; Fermi National Accelerator Laboratory; Batavia/US; US
National Center for Atmospheric Research; NCAR; Boulder/US; US
Storm Prediction Center; ; Norman/US; US
Pacific Tsunami Warning Center; ; Honolulu/US; US
Federal Emergency Management Agency; FEMA, Fema; Washington, D.C./US; US
Cybersecurity and Infrastructure Security Agency; CISA; Arlington/US; US
Transportation Security Administration; TSA; Springfield/US; US
United States Citizenship and Immigration Services; U.S. Citizenship and Immigration Services, USCIS; Camp Springs/US; US
United States Border Patrol; U.S. Border Patrol; Washington, D.C./US; US
Bureau of Alcohol Tobacco Firearms and Explosives; ATF; Washington, D.C./US; US
United States Marshals Service; U.S. Marshals Service, U.S. Marshals; Arlington/US; US
Federal Bureau of Prisons; Bureau of Prisons; Washington, D.C./US; US
Defense Intelligence Agency; ; Washington, D.C./US; US
National Geospatial-Intelligence Agency; ; Springfield/US; US
National Reconnaissance Office; ; Chantilly/US; US
Office of the Director of National Intelligence; ODNI; McLean/US; US
United States Marine Corps; U.S. Marine Corps, U.S. Marines, Marine Corps; Arlington/US; US
United States Space Force; U.S. Space Force, Space Force; Arlington/US; US
United States Central Command; U.S. Central Command, CENTCOM, Centcom; Tampa/US; US
United States Africa Command; U.S. Africa Command, AFRICOM; Stuttgart/DE; US
United States European Command; U.S. European Command, EUCOM; Stuttgart/DE; US
United States Indo-Pacific Command; U.S. Indo-Pacific Command, Indo-Pacific Command, INDOPACOM; Honolulu/US; US
United States Southern Command; U.S. Southern Command, SOUTHCOM; Doral/US; US
United States Northern Command; U.S. Northern Command, NORTHCOM; Colorado Springs/US; US
United States Cyber Command; U.S. Cyber Command; Fort Meade/US; US
North American Aerospace Defense Command; NORAD, Norad; Colorado Springs/US
U.S. Army Corps of Engineers; Army Corps of Engineers; Washington, D.C./US; US
United States Seventh Fleet; Seventh Fleet, U.S. Seventh Fleet, U.S. 7th Fleet, 7th Fleet; Yokosuka/JP; US
United States Fifth Fleet; Fifth Fleet, U.S. Fifth Fleet, U.S. 5th Fleet, 5th Fleet; Manama/BH; US
Navy SEALs; U.S. Navy SEALs; ; US
Delta Force; ; ; US
National Park Service; U.S. National Park Service; Washington, D.C./US; US
Bureau of Land Management; ; Washington, D.C./US; US
Bureau of Reclamation; ; Washington, D.C./US; US
United States Fish and Wildlife Service; Fish and Wildlife Service, U.S. Fish and Wildlife Service; Washington, D.C./US; US
United States Forest Service; U.S. Forest Service; Washington, D.C./US; US
Bureau of Indian Affairs; ; Washington, D.C./US; US
United States Postal Service; U.S. Postal Service, USPS; Washington, D.C./US; US
United States Patent and Trademark Office; U.S. Patent and Trademark Office, USPTO; Alexandria/US; US
U.S. Chemical Safety Board; Chemical Safety Board; Washington, D.C./US; US
Tennessee Valley Authority; TVA; Knoxville/US; US
U.S. Agency for Global Media; ; Washington, D.C./US; US
Peace Corps; ; Washington, D.C./US; US
AmeriCorps; ; Washington, D.C./US; US
Federal Election Commission; FEC; Washington, D.C./US; US
United States Commission on International Religious Freedom; USCIRF, U.S. Commission on International Religious Freedom; Washington, D.C./US; US
Library of Congress; ; Washington, D.C./US; US
National Archives and Records Administration; NARA; College Park/US; US
National Endowment for the Arts; ; Washington, D.C./US; US
National Endowment for the Humanities; ; Washington, D.C./US; US
National Endowment for Democracy; ; Washington, D.C./US; US
Corporation for Public Broadcasting; ; Washington, D.C./US; US
Senate Foreign Relations Committee; ; Washington, D.C./US; US
Senate Judiciary Committee; ; Washington, D.C./US; US
Senate Intelligence Committee; ; Washington, D.C./US; US
Senate Armed Services Committee; ; Washington, D.C./US; US
Senate Finance Committee; ; Washington, D.C./US; US
House Judiciary Committee; ; Washington, D.C./US; US
House Oversight Committee; ; Washington, D.C./US; US
House Intelligence Committee; ; Washington, D.C./US; US
House Foreign Affairs Committee; ; Washington, D.C./US; US
House Ways and Means Committee; ; Washington, D.C./US; US
House Armed Services Committee; ; Washington, D.C./US; US
House Freedom Caucus; Freedom Caucus; Washington, D.C./US; US
Congressional Black Caucus; ; Washington, D.C./US; US
California Air Resources Board; ; Sacramento/US; US
California Public Utilities Commission; ; San Francisco/US; US
California Department of Forestry and Fire Protection; Cal Fire; Sacramento/US; US
California Highway Patrol; ; Sacramento/US; US
CalPERS; California Public Employees' Retirement System; Sacramento/US; US
Texas Department of Public Safety; ; Austin/US; US
Texas Railroad Commission; Railroad Commission of Texas; Austin/US; US
Electric Reliability Council of Texas; ERCOT; Austin/US; US
New York Police Department; NYPD, New York City Police Department; New York City/US; US
Los Angeles Police Department; LAPD; Los Angeles/US; US
Los Angeles County Sheriff's Department; ; Los Angeles/US; US
Chicago Police Department; ; Chicago/US; US
Minneapolis Police Department; ; Minneapolis/US; US
Metropolitan Transportation Authority; MTA; New York City/US; US
Fire Department of New York; FDNY, New York City Fire Department; New York City/US; US
Port Authority of New York and New Jersey; ; New York City/US; US
Manhattan District Attorney's Office; ; New York City/US; US
Tennessee Bureau of Investigation; ; Nashville/US; US
Georgia Bureau of Investigation; ; Decatur/US; US
Florida Fish and Wildlife Conservation Commission; ; Tallahassee/US; US
Los Angeles City Council; ; Los Angeles/US; US
New York City Council; ; New York City/US; US
Royal Canadian Navy; ; Ottawa/CA; CA
Royal Canadian Air Force; ; Ottawa/CA; CA
Canadian Armed Forces; Armed Forces of Canada; Ottawa/CA; CA
Canadian Security Intelligence Service; ; Ottawa/CA; CA
Canada Border Services Agency; CBSA; Ottawa/CA; CA
Statistics Canada; StatCan, Statscan; Ottawa/CA; CA
Health Canada; ; Ottawa/CA; CA
Public Health Agency of Canada; ; Ottawa/CA; CA
Environment Canada; Environment and Climate Change Canada; Gatineau/CA; CA
Global Affairs Canada; ; Ottawa/CA; CA
Transport Canada; ; Ottawa/CA; CA
Elections Canada; ; Gatineau/CA; CA
Parks Canada; ; Gatineau/CA; CA
Canada Revenue Agency; CRA; Ottawa/CA; CA
Transportation Safety Board of Canada; ; Gatineau/CA; CA
Canadian Space Agency; ; Longueuil/CA; CA
Canadian Radio-television and Telecommunications Commission; CRTC; Gatineau/CA; CA
Competition Bureau; Canada's Competition Bureau; Gatineau/CA; CA
Immigration Refugees and Citizenship Canada; IRCC; Ottawa/CA; CA
Parliament of Canada; Canadian Parliament; Ottawa/CA; CA
House of Commons of Canada; Canadian House of Commons; Ottawa/CA; CA
Supreme Court of Canada; Canadian Supreme Court; Ottawa/CA; CA
Ontario Provincial Police; OPP; Orillia/CA; CA
Sûreté du Québec; ; Montréal/CA; CA
Toronto Police Service; ; Toronto/CA; CA
Ontario Securities Commission; ; Toronto/CA; CA
Assembly of First Nations; ; Ottawa/CA; CA
Inatsisartut; ; Nuuk/GL; GL
Naalakkersuisut; ; Nuuk/GL; GL
Senate of Mexico; Mexican Senate; Mexico City/MX; MX
Chamber of Deputies of Mexico; Mexican Chamber of Deputies; Mexico City/MX; MX
Supreme Court of Justice of the Nation; Suprema Corte de Justicia de la Nación, SCJN, Mexican Supreme Court; Mexico City/MX; MX
Instituto Nacional Electoral; National Electoral Institute; Mexico City/MX; MX
INEGI; Inegi, Instituto Nacional de Estadística y Geografía; Aguascalientes/MX; MX
?Fiscalía General de la República; FGR; Mexico City/MX; MX
Guardia Nacional; ?Guardia Nacional; ; MX
Instituto Mexicano del Seguro Social; Mexican Social Security Institute, IMSS; Mexico City/MX; MX
Instituto Nacional de Antropología e Historia; National Institute of Anthropology and History, INAH; Mexico City/MX; MX
Cofepris; ; Mexico City/MX; MX
National Palace; ?National Palace; Mexico City/MX; MX
Secretariat of Security and Civilian Protection; ; Mexico City/MX; MX
Instituto Nacional de Migración; National Migration Institute; Mexico City/MX; MX
Federal Senate of Brazil; Brazilian Senate, Senado Federal; Brasília/BR; BR
Chamber of Deputies of Brazil; Brazilian Chamber of Deputies, Câmara dos Deputados; Brasília/BR; BR
National Congress of Brazil; Brazilian Congress; Brasília/BR; BR
Supreme Federal Court; Supremo Tribunal Federal, STF, Brazilian Supreme Court, Federal Supreme Court of Brazil, Supreme Court of Brazil; Brasília/BR; BR
Superior Electoral Court; Tribunal Superior Eleitoral; Brasília/BR; BR
Federal Police of Brazil; Brazilian Federal Police, ?Polícia Federal; Brasília/BR; BR
IBGE; Brazilian Institute of Geography and Statistics, Instituto Brasileiro de Geografia e Estatística; Rio de Janeiro/BR; BR
IBAMA; Ibama; Brasília/BR; BR
ICMBio; ; Brasília/BR; BR
FUNAI; Funai; Brasília/BR; BR
INPE; Inpe, National Institute for Space Research; São José dos Campos/BR; BR
Anvisa; ANVISA; Brasília/BR; BR
Anatel; ; Brasília/BR; BR
ANEEL; Aneel; Brasília/BR; BR
Conab; CONAB; Brasília/BR; BR
Fiocruz; Oswaldo Cruz Foundation, Fundação Oswaldo Cruz; Rio de Janeiro/BR; BR
Embrapa; ; Brasília/BR; BR
Butantan Institute; Instituto Butantan; São Paulo/BR; BR
Itamaraty; ; Brasília/BR; BR
Senate of Argentina; Argentine Senate; Buenos Aires/AR; AR
National Congress of Argentina; Argentine Congress; Buenos Aires/AR; AR
Chamber of Deputies of Argentina; Argentine Chamber of Deputies; Buenos Aires/AR; AR
Supreme Court of Argentina; Argentine Supreme Court; Buenos Aires/AR; AR
INDEC; Indec; Buenos Aires/AR; AR
ANSES; Anses; Buenos Aires/AR; AR
CONICET; Conicet; Buenos Aires/AR; AR
Gendarmería Nacional Argentina; ; Buenos Aires/AR; AR
Quinta de Olivos; ; Olivos/AR; AR
La Moneda; La Moneda Palace, Palacio de La Moneda; Santiago/CL; CL
Servel; ; Santiago/CL; CL
Carabineros de Chile; Carabineros; Santiago/CL; CL
Conaf; CONAF; Santiago/CL; CL
SENAPRED; ; Santiago/CL; CL
Casa de Nariño; Nariño Palace; Bogotá/CO; CO
Congress of Colombia; Colombian Congress; Bogotá/CO; CO
Constitutional Court of Colombia; Colombian Constitutional Court; Bogotá/CO; CO
IDEAM; Ideam; Bogotá/CO; CO
Instituto Colombiano de Bienestar Familiar; ICBF; Bogotá/CO; CO
Jurisdicción Especial para la Paz; Special Jurisdiction for Peace; Bogotá/CO; CO
Registraduría Nacional; ; Bogotá/CO; CO
Miraflores Palace; Palacio de Miraflores; Caracas/VE; VE
Supreme Tribunal of Justice; Tribunal Supremo de Justicia, TSJ, Supreme Court of Justice of Venezuela; Caracas/VE; VE
SEBIN; Sebin, Bolivarian National Intelligence Service; Caracas/VE; VE
Bolivarian National Guard; ; Caracas/VE; VE
Carondelet Palace; ; Quito/EC; EC
CONAIE; Conaie, Confederation of Indigenous Nationalities of Ecuador; Quito/EC; EC
Congress of Peru; Peruvian Congress, Congress of the Republic of Peru; Lima/PE; PE
Jurado Nacional de Elecciones; JNE, National Jury of Elections; Lima/PE; PE
ONPE; National Office of Electoral Processes; Lima/PE; PE
Indecopi; ; Lima/PE; PE
Junta Nacional de Justicia; National Board of Justice; Lima/PE; PE
Plurinational Legislative Assembly; ; La Paz/BO; BO
Supreme Electoral Tribunal of Bolivia; Bolivian Supreme Electoral Tribunal; La Paz/BO; BO
Supreme Electoral Tribunal of Guatemala; ; Guatemala City/GT; GT
International Commission against Impunity in Guatemala; CICIG; Guatemala City/GT
Legislative Assembly of El Salvador; Salvadoran Legislative Assembly; San Salvador/SV; SV
Haitian National Police; Haitian Police, National Police of Haiti; Port-au-Prince/HT; HT
Transitional Presidential Council; ; Port-au-Prince/HT; HT
National Assembly of People's Power; ; Havana/CU; CU
Tonton Macoute; Tontons Macoutes; ; HT
Jamaica Constabulary Force; ; Kingston/JM; JM
`;

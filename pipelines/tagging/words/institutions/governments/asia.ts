/** Central banks, regulators, parliaments, agencies and forces in Asia. */
export const GOVERNMENT_BODIES_OF_ASIA = `
Bank of Japan; BOJ, BoJ, Central Bank of Japan; Tokyo/JP; JP
Japan Meteorological Agency; JMA; Tokyo/JP; JP
Japan Aerospace Exploration Agency; JAXA; Chōfu/JP; JP
Bank of Korea; BOK, Central Bank of South Korea; Seoul/KR; KR
Blue House; Cheong Wa Dae; Seoul/KR; KR
People's Bank of China; PBOC, PBoC, Central Bank of China; Beijing/CN; CN
National People's Congress; NPC; Beijing/CN; CN
People's Liberation Army; PLA; Beijing/CN; CN
Zhongnanhai; ; Beijing/CN; CN
State Council of China; Chinese State Council; Beijing/CN; CN
China National Space Administration; CNSA; Beijing/CN; CN
Hong Kong Monetary Authority; HKMA; Hong Kong/HK; HK
Monetary Authority of Singapore; MAS, Central Bank of Singapore; Singapore/SG; SG
Bank Indonesia; Central Bank of Indonesia; Jakarta/ID; ID
Bank Negara Malaysia; Bank Negara, Central Bank of Malaysia; Kuala Lumpur/MY; MY
Bank of Thailand; Central Bank of Thailand; Bangkok/TH; TH
Bangko Sentral ng Pilipinas; Central Bank of the Philippines; Manila/PH; PH
Malacañang; Malacañang Palace, Malacanang; Manila/PH; PH
Reserve Bank of India; RBI; Mumbai/IN; IN
Supreme Court of India; Indian Supreme Court, India's Supreme Court; New Delhi/IN; IN
Lok Sabha; ; New Delhi/IN; IN
Rajya Sabha; ; New Delhi/IN; IN
Indian Space Research Organisation; ISRO, Isro, Indian Space Research Organization; Bengaluru/IN; IN
Central Bureau of Investigation; CBI; New Delhi/IN; IN
State Bank of Pakistan; Central Bank of Pakistan; Karachi/PK; PK
Inter-Services Intelligence; ISI; Islamabad/PK; PK
Knesset; Israeli Parliament, Parliament of Israel; Jerusalem/IL; IL
Israel Defense Forces; IDF, Israeli Defense Forces, Israeli Defence Forces, Israel Defence Forces; Tel Aviv/IL; IL
Shin Bet; Shabak; ; IL
Mossad; ; ; IL
Bank of Israel; Central Bank of Israel; Jerusalem/IL; IL
Palestinian Authority; Palestinian National Authority; Ramallah/PS; PS
Islamic Revolutionary Guard Corps; IRGC, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guards; Tehran/IR; IR
Central Bank of the Republic of Turkey; Turkish Central Bank, Central Bank of the Republic of Türkiye, Central Bank of Turkey, Central Bank of Türkiye, TCMB, CBRT; Ankara/TR; TR
Central Bank of Armenia; ; Yerevan/AM; AM
Central Bank of Azerbaijan; ; Baku/AZ; AZ
Central Bank of Bahrain; CBB; Manama/BH; BH
Bangladesh Bank; Central Bank of Bangladesh; Dhaka/BD; BD
National Bank of Cambodia; Central Bank of Cambodia; Phnom Penh/KH; KH
National Bank of Georgia; NBG, Central Bank of Georgia; Tbilisi/GE; GE
Central Bank of Iran; Central Bank of the Islamic Republic of Iran; Tehran/IR; IR
Central Bank of Iraq; ; Baghdad/IQ; IQ
Central Bank of Jordan; CBJ; Amman/JO; JO
National Bank of Kazakhstan; National Bank of the Republic of Kazakhstan, Central Bank of Kazakhstan; Astana/KZ; KZ
Central Bank of Kuwait; ; Kuwait City/KW; KW
National Bank of the Kyrgyz Republic; National Bank of Kyrgyzstan, Central Bank of Kyrgyzstan; Bishkek/KG; KG
Bank of the Lao P.D.R.; Bank of Laos, Central Bank of Laos; Vientiane/LA; LA
Banque du Liban; Bank of Lebanon, BDL, Central Bank of Lebanon; Beirut/LB; LB
Maldives Monetary Authority; Central Bank of the Maldives; Male/MV; MV
Bank of Mongolia; Mongolbank, Central Bank of Mongolia; Ulaanbaatar/MN; MN
Central Bank of Myanmar; ; Naypyidaw/MM; MM
Nepal Rastra Bank; NRB, Central Bank of Nepal; Kathmandu/NP; NP
Central Bank of Oman; ; Muscat/OM; OM
Palestine Monetary Authority; Central Bank of Palestine; Ramallah/PS; PS
Qatar Central Bank; QCB, Central Bank of Qatar; Doha/QA; QA
Saudi Central Bank; SAMA, Saudi Arabian Monetary Authority, Saudi Arabian Monetary Agency, Central Bank of Saudi Arabia; Riyadh/SA; SA
Central Bank of Sri Lanka; CBSL; Colombo/LK; LK
Central Bank of Syria; ; Damascus/SY; SY
Central Bank of Taiwan; Central Bank of the Republic of China; Taipei/TW; TW
National Bank of Tajikistan; Central Bank of Tajikistan; Dushanbe/TJ; TJ
Central Bank of Turkmenistan; ; Ashgabat/TM; TM
Central Bank of the United Arab Emirates; Central Bank of the UAE, UAE Central Bank, CBUAE; Abu Dhabi/AE; AE
Central Bank of Uzbekistan; ; Tashkent/UZ; UZ
State Bank of Vietnam; SBV, Central Bank of Vietnam; Hanoi/VN; VN
Central Bank of Yemen; ; Aden/YE; YE
Da Afghanistan Bank; Central Bank of Afghanistan; Kabul/AF; AF
Central Bank of the Democratic People's Republic of Korea; Central Bank of North Korea; Pyongyang/KP; KP
Independent Commission Against Corruption; ICAC
Parliament of Georgia; Georgian Parliament; Tbilisi/GE; GE
State Security Service of Georgia; ; Tbilisi/GE; GE
Milli Majlis; Milli Mejlis; Baku/AZ; AZ
SOFAZ; State Oil Fund of Azerbaijan; Baku/AZ; AZ
Mazhilis; Majilis; Astana/KZ; KZ
Jogorku Kenesh; ; Bishkek/KG; KG
Oliy Majlis; ; Tashkent/UZ; UZ
National Diet; ?Diet, Japanese Diet; Tokyo/JP; JP
House of Councillors; Japanese House of Councillors; Tokyo/JP; JP
Ministry of Economy Trade and Industry; METI; Tokyo/JP; JP
Japan Self-Defense Forces; Self-Defense Forces, Self-Defence Forces, Japan Ground Self-Defense Force, Maritime Self-Defense Force, Japan Maritime Self-Defense Force; Tokyo/JP; JP
Japan Coast Guard; Japanese Coast Guard; Tokyo/JP; JP
Nuclear Regulation Authority; Japan Nuclear Regulation Authority; Tokyo/JP; JP
Fire and Disaster Management Agency; ; Tokyo/JP; JP
Japan Fair Trade Commission; JFTC; Tokyo/JP; JP
Financial Services Agency; ; Tokyo/JP; JP
Japan International Cooperation Agency; JICA; Tokyo/JP; JP
JETRO; Jetro, Japan External Trade Organization; Tokyo/JP; JP
JOGMEC; Jogmec; Tokyo/JP; JP
Japan Bank for International Cooperation; JBIC; Tokyo/JP; JP
Imperial Household Agency; ; Tokyo/JP; JP
RIKEN; Riken; Wako/JP; JP
Tokyo Metropolitan Government; ; Tokyo/JP; JP
National Assembly of South Korea; South Korean National Assembly; Seoul/KR; KR
Constitutional Court of South Korea; Constitutional Court of Korea; Seoul/KR; KR
National Intelligence Service; ?National Intelligence Service; Seoul/KR; KR
Fair Trade Commission of South Korea; Korea Fair Trade Commission, KFTC; Sejong/KR; KR
Financial Supervisory Service; ; Seoul/KR; KR
Korea Disease Control and Prevention Agency; KDCA; Cheongju/KR; KR
Korea Meteorological Administration; ; Daejeon/KR; KR
Korea Aerospace Research Institute; ; Daejeon/KR; KR
Korea International Trade Association; ; Seoul/KR; KR
Corruption Investigation Office; Corruption Investigation Office for High-ranking Officials; Gwacheon/KR; KR
Statistics Korea; ; Daejeon/KR; KR
Supreme People's Assembly; ; Pyongyang/KP; KP
Workers' Party of Korea; Korean Workers' Party; Pyongyang/KP; KP
Korean People's Army; ; Pyongyang/KP; KP
State Affairs Commission; ; Pyongyang/KP; KP
Chinese People's Political Consultative Conference; CPPCC; Beijing/CN; CN
Central Military Commission; ; Beijing/CN; CN
Central Commission for Discipline Inspection; CCDI; Beijing/CN; CN
National Development and Reform Commission; NDRC; Beijing/CN; CN
State Administration for Market Regulation; SAMR; Beijing/CN; CN
State Administration of Foreign Exchange; ; Beijing/CN; CN
China Securities Regulatory Commission; CSRC; Beijing/CN; CN
China Banking and Insurance Regulatory Commission; China Banking Regulatory Commission, National Financial Regulatory Administration; Beijing/CN; CN
Cyberspace Administration of China; ; Beijing/CN; CN
National Bureau of Statistics of China; China's National Bureau of Statistics; Beijing/CN; CN
National Health Commission; ; Beijing/CN; CN
Chinese Center for Disease Control and Prevention; China CDC; Beijing/CN; CN
Taiwan Affairs Office; ; Beijing/CN; CN
Ministry of State Security; Chinese Ministry of State Security; Beijing/CN; CN
United Front Work Department; ; Beijing/CN; CN
Great Hall of the People; ?Great Hall of the People; Beijing/CN; CN
China Coast Guard; Chinese Coast Guard; Beijing/CN; CN
People's Liberation Army Navy; ; Beijing/CN; CN
People's Armed Police; ; Beijing/CN; CN
China Earthquake Networks Center; ; Beijing/CN; CN
China Meteorological Administration; ; Beijing/CN; CN
China Manned Space Agency; CMSA; Beijing/CN; CN
Civil Aviation Administration of China; CAAC; Beijing/CN; CN
China National Tobacco Corporation; ; Beijing/CN; CN
General Administration of Customs; ; Beijing/CN; CN
Standing Committee of the National People's Congress; National People's Congress Standing Committee; Beijing/CN; CN
Politburo Standing Committee; ; Beijing/CN; CN
Chinese Academy of Social Sciences; ; Beijing/CN; CN
Hong Kong Legislative Council; Legislative Council of Hong Kong, LegCo; Hong Kong/HK; HK
Hong Kong Police Force; Hong Kong Police; Hong Kong/HK; HK
Hong Kong Observatory; ; Hong Kong/HK; HK
Securities and Futures Commission; ; Hong Kong/HK; HK
Hong Kong Court of Final Appeal; Court of Final Appeal; Hong Kong/HK; HK
Hospital Authority; Hong Kong Hospital Authority; Hong Kong/HK; HK
Hong Kong Trade Development Council; ; Hong Kong/HK; HK
Legislative Yuan; ; Taipei/TW; TW
Executive Yuan; ; Taipei/TW; TW
Control Yuan; ; Taipei/TW; TW
Mainland Affairs Council; ; Taipei/TW; TW
Central Weather Administration; Central Weather Bureau; Taipei/TW; TW
Academia Sinica; ; Taipei/TW; TW
State Great Khural; Great Khural; Ulaanbaatar/MN; MN
Parliament of Singapore; Singapore Parliament; Singapore/SG; SG
Housing and Development Board; Housing & Development Board, HDB; Singapore/SG; SG
Singapore Police Force; ; Singapore/SG; SG
Singapore Armed Forces; ; Singapore/SG; SG
Land Transport Authority; ; Singapore/SG; SG
Enterprise Singapore; ; Singapore/SG; SG
Civil Aviation Authority of Singapore; ; Singapore/SG; SG
Maritime and Port Authority of Singapore; ; Singapore/SG; SG
Corrupt Practices Investigation Bureau; CPIB; Singapore/SG; SG
Dewan Rakyat; ; Kuala Lumpur/MY; MY
Dewan Negara; ; Kuala Lumpur/MY; MY
Malaysian Anti-Corruption Commission; MACC; Putrajaya/MY; MY
Royal Malaysia Police; ; Kuala Lumpur/MY; MY
Securities Commission Malaysia; ; Kuala Lumpur/MY; MY
Corruption Eradication Commission; KPK; Jakarta/ID; ID
People's Consultative Assembly; ; Jakarta/ID; ID
Indonesian National Police; Polri, National Police of Indonesia; Jakarta/ID; ID
Indonesian Armed Forces; Indonesian National Armed Forces, Armed Forces of Indonesia; Jakarta/ID; ID
BMKG; Meteorology Climatology and Geophysics Agency; Jakarta/ID; ID
BNPB; National Disaster Mitigation Agency; Jakarta/ID; ID
Densus 88; Detachment 88; Jakarta/ID; ID
Statistics Indonesia; Badan Pusat Statistik; Jakarta/ID; ID
Basarnas; ; Jakarta/ID; ID
Senate of the Philippines; Philippine Senate; Manila/PH; PH
Philippine National Police; PNP, National Police of the Philippines; Quezon City/PH; PH
Armed Forces of the Philippines; ; Quezon City/PH; PH
Philippine Coast Guard; PCG, Coast Guard of the Philippines; Manila/PH; PH
PAGASA; Pagasa; Quezon City/PH; PH
PHIVOLCS; Philippine Institute of Volcanology and Seismology; Quezon City/PH; PH
Commission on Elections; Comelec, COMELEC; Manila/PH; PH
Sandiganbayan; ; Quezon City/PH; PH
Office of the Ombudsman of the Philippines; ; Quezon City/PH; PH
Philippine Overseas Employment Administration; ; ; PH
Election Commission of Thailand; Thai Election Commission; Bangkok/TH; TH
Constitutional Court of Thailand; Thai Constitutional Court; Bangkok/TH; TH
Royal Thai Army; ; Bangkok/TH; TH
Royal Thai Police; ; Bangkok/TH; TH
National Anti-Corruption Commission of Thailand; ; Nonthaburi/TH; TH
Thai Chamber of Commerce; ; Bangkok/TH; TH
National Assembly of Vietnam; Vietnamese National Assembly; Hanoi/VN; VN
People's Army of Vietnam; ; Hanoi/VN; VN
Tatmadaw; ; Naypyidaw/MM; MM
State Administration Council; ; Naypyidaw/MM; MM
National Unity Government; ?National Unity Government; ; MM
Pyidaungsu Hluttaw; Hluttaw; Naypyidaw/MM; MM
Parliament of India; Indian Parliament; New Delhi/IN; IN
Election Commission of India; Indian Election Commission, India's Election Commission; New Delhi/IN; IN
Securities and Exchange Board of India; SEBI, Sebi; Mumbai/IN; IN
Enforcement Directorate; ; New Delhi/IN; IN
National Investigation Agency; ; New Delhi/IN; IN
Research and Analysis Wing; ; New Delhi/IN; IN
Intelligence Bureau; ; New Delhi/IN; IN
Narcotics Control Bureau; ; New Delhi/IN; IN
India Meteorological Department; IMD, Indian Meteorological Department; New Delhi/IN; IN
NITI Aayog; ; New Delhi/IN; IN
Competition Commission of India; ; New Delhi/IN; IN
Telecom Regulatory Authority of India; TRAI; New Delhi/IN; IN
Directorate General of Civil Aviation; DGCA; New Delhi/IN; IN
Comptroller and Auditor General of India; Comptroller and Auditor General; New Delhi/IN; IN
Indian Council of Medical Research; ICMR; New Delhi/IN; IN
Defence Research and Development Organisation; DRDO; New Delhi/IN; IN
Bhabha Atomic Research Centre; ; Mumbai/IN; IN
Archaeological Survey of India; ; New Delhi/IN; IN
National Highways Authority of India; NHAI; New Delhi/IN; IN
Unique Identification Authority of India; UIDAI; New Delhi/IN; IN
Central Reserve Police Force; CRPF; New Delhi/IN; IN
Border Security Force; BSF; New Delhi/IN; IN
Central Industrial Security Force; CISF; New Delhi/IN; IN
National Disaster Response Force; NDRF; New Delhi/IN; IN
Assam Rifles; ; Shillong/IN; IN
Indian Army; Army of India; New Delhi/IN; IN
Indian Navy; Navy of India; New Delhi/IN; IN
Indian Air Force; Air Force of India; New Delhi/IN; IN
Indian Coast Guard; Coast Guard of India; New Delhi/IN; IN
Delhi Police; ; New Delhi/IN; IN
Mumbai Police; ; Mumbai/IN; IN
Delhi High Court; ; New Delhi/IN; IN
Bombay High Court; ; Mumbai/IN; IN
Madras High Court; ; Chennai/IN; IN
Calcutta High Court; ; Kolkata/IN; IN
Allahabad High Court; ; Prayagraj/IN; IN
Kerala High Court; ; Kochi/IN; IN
Karnataka High Court; ; Bengaluru/IN; IN
National Green Tribunal; ; New Delhi/IN; IN
National Human Rights Commission of India; ; New Delhi/IN; IN
Press Information Bureau; ; New Delhi/IN; IN
National Testing Agency; ; New Delhi/IN; IN
University Grants Commission; ; New Delhi/IN; IN
Central Board of Secondary Education; CBSE; New Delhi/IN; IN
Brihanmumbai Municipal Corporation; ; Mumbai/IN; IN
Parliament of Pakistan; Pakistani Parliament; Islamabad/PK; PK
National Accountability Bureau; ; Islamabad/PK; PK
Election Commission of Pakistan; ECP; Islamabad/PK; PK
Federal Investigation Agency; ; Islamabad/PK; PK
Inter-Services Public Relations; ISPR; Rawalpindi/PK; PK
Pakistan Army; Pakistani Army; Rawalpindi/PK; PK
Frontier Corps; ; Peshawar/PK; PK
Counter Terrorism Department; ; ; PK
Federal Board of Revenue; ; Islamabad/PK; PK
Islamabad High Court; ; Islamabad/PK; PK
Lahore High Court; ; Lahore/PK; PK
Jatiya Sangsad; Jatiyo Sangsad; Dhaka/BD; BD
Rapid Action Battalion; RAB; Dhaka/BD; BD
International Crimes Tribunal; ; Dhaka/BD; BD
Bangladesh Bureau of Statistics; ; Dhaka/BD; BD
Bangladesh Army; ; Dhaka/BD; BD
Parliament of Sri Lanka; Sri Lankan Parliament; Colombo/LK; LK
People's Majlis; ; Male/MV; MV
Parliament of Nepal; Nepalese Parliament; Kathmandu/NP; NP
Wolesi Jirga; ; Kabul/AF; AF
Loya Jirga; ; Kabul/AF; AF
Afghan National Army; ; Kabul/AF; AF
Haqqani network; ; ; AF
Majlis; Iranian Parliament, Parliament of Iran, Islamic Consultative Assembly; Tehran/IR; IR
Guardian Council; ; Tehran/IR; IR
Assembly of Experts; ; Tehran/IR; IR
Expediency Council; ; Tehran/IR; IR
Supreme National Security Council; ; Tehran/IR; IR
Atomic Energy Organization of Iran; AEOI; Tehran/IR; IR
Quds Force; Qods Force; Tehran/IR; IR
Basij; ; Tehran/IR; IR
SAVAK; Savak; Tehran/IR; IR
Council of Representatives of Iraq; Iraqi Council of Representatives, Iraqi Parliament, Parliament of Iraq; Baghdad/IQ; IQ
Popular Mobilization Forces; Popular Mobilisation Forces, Hashd al-Shaabi, Hashed al-Shaabi, PMF; Baghdad/IQ; IQ
Kurdistan Regional Government; KRG; Erbil/IQ; IQ
Peshmerga; ; Erbil/IQ; IQ
Coalition Provisional Authority; ; Baghdad/IQ
Syrian Arab Army; ; Damascus/SY; SY
Syrian Civil Defence; White Helmets, Syria Civil Defense; ; SY
Grand National Assembly of Turkey; Turkish Grand National Assembly, Turkish Parliament, Parliament of Turkey; Ankara/TR; TR
National Intelligence Organization; Turkish National Intelligence Organization; Ankara/TR; TR
AFAD; ; Ankara/TR; TR
TUIK; Turkstat, Turkish Statistical Institute; Ankara/TR; TR
Kandilli Observatory; ; Istanbul/TR; TR
Diyanet; ; Ankara/TR; TR
Supreme Election Council; Supreme Electoral Council of Turkey; Ankara/TR; TR
Lebanese Armed Forces; Lebanese Army, Armed Forces of Lebanon; Beirut/LB; LB
Internal Security Forces; ?Internal Security Forces; Beirut/LB; LB
Israel Police; Israeli Police; Jerusalem/IL; IL
Israeli Air Force; Air Force of Israel; Tel Aviv/IL; IL
Israel Antiquities Authority; ; Jerusalem/IL; IL
Israel Land Authority; ; Jerusalem/IL; IL
Israel Prison Service; ; Ramla/IL; IL
COGAT; Coordinator of Government Activities in the Territories; ; IL
Unit 8200; ; ; IL
Central Bureau of Statistics of Israel; Israeli Central Bureau of Statistics; Jerusalem/IL; IL
Yad Vashem; ; Jerusalem/IL; IL
Jewish Agency; Jewish Agency for Israel; Jerusalem/IL; IL
Magen David Adom; ; ; IL
Palestinian Legislative Council; ; Ramallah/PS; PS
Gaza Health Ministry; ; Gaza/PS; PS
Palestinian Health Ministry; ; Ramallah/PS; PS
Mohammed bin Rashid Space Centre; ; Dubai/AE; AE
Southern Transitional Council; ; Aden/YE; YE
Presidential Leadership Council; ; Aden/YE; YE
`;

/** Central banks, regulators, parliaments, agencies and forces in Africa and Oceania. */
export const GOVERNMENT_BODIES_OF_AFRICA_AND_OCEANIA = `
South African Reserve Bank; SARB, Central Bank of South Africa, Reserve Bank of South Africa; Pretoria/ZA; ZA
Eskom; ; Johannesburg/ZA; ZA
Transnet; ; Johannesburg/ZA; ZA
Central Bank of Nigeria; CBN; Abuja/NG; NG
Economic and Financial Crimes Commission; EFCC; Abuja/NG; NG
Independent National Electoral Commission; INEC; Abuja/NG; NG
Bank of Ghana; Central Bank of Ghana; Accra/GH; GH
Central Bank of Kenya; CBK; Nairobi/KE; KE
Independent Electoral and Boundaries Commission; IEBC; Nairobi/KE; KE
Central Bank of Egypt; ; Cairo/EG; EG
Reserve Bank of Australia; RBA, Central Bank of Australia; Sydney/AU; AU
Australian Federal Police; Federal Police of Australia; Canberra/AU; AU
Reserve Bank of New Zealand; RBNZ, Central Bank of New Zealand; Wellington/NZ; NZ
Bank of Algeria; Banque d'Algérie, Central Bank of Algeria; Algiers/DZ; DZ
National Bank of Angola; Banco Nacional de Angola, BNA, Central Bank of Angola; Luanda/AO; AO
Bank of Botswana; Central Bank of Botswana; Gaborone/BW; BW
Central Bank of Congo; Banque Centrale du Congo, Central Bank of the Democratic Republic of the Congo; Kinshasa/CD; CD
National Bank of Ethiopia; Central Bank of Ethiopia; Addis Ababa/ET; ET
Reserve Bank of Fiji; Central Bank of Fiji; Suva/FJ; FJ
Central Bank of Lesotho; ; Maseru/LS; LS
Central Bank of Liberia; ; Monrovia/LR; LR
Central Bank of Libya; CBL; Tripoli/LY; LY
Reserve Bank of Malawi; Central Bank of Malawi; Lilongwe/MW; MW
Bank of Mauritius; Central Bank of Mauritius; Port Louis/MU; MU
Bank Al-Maghrib; Central Bank of Morocco; Rabat/MA; MA
Bank of Mozambique; Banco de Moçambique, Central Bank of Mozambique; Maputo/MZ; MZ
Bank of Namibia; Central Bank of Namibia; Windhoek/NA; NA
Bank of Papua New Guinea; BPNG, Central Bank of Papua New Guinea; Port Moresby/PG; PG
National Bank of Rwanda; Central Bank of Rwanda; Kigali/RW; RW
Central Bank of Seychelles; Central Bank of the Seychelles; Victoria/SC; SC
Bank of Sierra Leone; Central Bank of Sierra Leone; Freetown/SL; SL
Central Bank of Solomon Islands; Central Bank of the Solomon Islands; Honiara/SB; SB
Central Bank of Somalia; ; Mogadishu/SO; SO
Bank of South Sudan; Central Bank of South Sudan; Juba/SS; SS
Central Bank of Sudan; ; Khartoum/SD; SD
Bank of Tanzania; Central Bank of Tanzania; Dodoma/TZ; TZ
Central Bank of The Gambia; ; Banjul/GM; GM
Central Bank of Tunisia; Banque centrale de Tunisie; Tunis/TN; TN
Bank of Uganda; Central Bank of Uganda; Kampala/UG; UG
Bank of Zambia; Central Bank of Zambia; Lusaka/ZM; ZM
Reserve Bank of Zimbabwe; RBZ, Central Bank of Zimbabwe; Harare/ZW; ZW
Central Bank of Eswatini; ; Mbabane/SZ; SZ
Bank of the Republic of Burundi; Central Bank of Burundi; Bujumbura/BI; BI
Parliament of Australia; Australian Parliament; Canberra/AU; AU
High Court of Australia; Australian High Court; Canberra/AU; AU
Australian Defence Force; ; Canberra/AU; AU
Australian Border Force; ; Canberra/AU; AU
Australian Security Intelligence Organisation; ASIO; Canberra/AU; AU
Australian Competition and Consumer Commission; ACCC; Canberra/AU; AU
Australian Securities and Investments Commission; ASIC; Sydney/AU; AU
Australian Prudential Regulation Authority; APRA; Sydney/AU; AU
Australian Taxation Office; ; Canberra/AU; AU
Australian Bureau of Statistics; ; Canberra/AU; AU
Bureau of Meteorology; Australian Bureau of Meteorology; Melbourne/AU; AU
Australian Electoral Commission; Electoral Commission of Australia; Canberra/AU; AU
Australian Transport Safety Bureau; ATSB; Canberra/AU; AU
Australian Maritime Safety Authority; AMSA; Canberra/AU; AU
CSIRO; Commonwealth Scientific and Industrial Research Organisation; Canberra/AU; AU
Geoscience Australia; ; Canberra/AU; AU
eSafety Commissioner; ; Sydney/AU; AU
Therapeutic Goods Administration; TGA; Canberra/AU; AU
National Anti-Corruption Commission of Australia; ; Canberra/AU; AU
Foreign Investment Review Board; ; Canberra/AU; AU
Fair Work Commission; ; Melbourne/AU; AU
NSW Police; New South Wales Police, NSW Police Force, New South Wales Police Force; Sydney/AU; AU
Victoria Police; ; Melbourne/AU; AU
Queensland Police; Queensland Police Service; Brisbane/AU; AU
NSW Rural Fire Service; New South Wales Rural Fire Service; Sydney/AU; AU
Great Barrier Reef Marine Park Authority; GBRMPA; Townsville/AU; AU
Australian War Memorial; ?Australian War Memorial; Canberra/AU; AU
Parliament of New Zealand; New Zealand Parliament; Wellington/NZ; NZ
New Zealand Police; ; Wellington/NZ; NZ
New Zealand Defence Force; NZDF; Wellington/NZ; NZ
Stats NZ; Statistics New Zealand; Wellington/NZ; NZ
GNS Science; ; Lower Hutt/NZ; NZ
GeoNet; ; ; NZ
MetService; ; Wellington/NZ; NZ
Waitangi Tribunal; ; Wellington/NZ; NZ
Pharmac; ; Wellington/NZ; NZ
Commerce Commission of New Zealand; ; Wellington/NZ; NZ
House of Representatives of Libya; Libyan House of Representatives; Benghazi/LY; LY
Government of National Unity; ?Government of National Unity; Tripoli/LY; LY
Government of National Accord; ; Tripoli/LY; LY
Libyan National Army; LNA; Benghazi/LY; LY
Libyan Coast Guard; Coast Guard of Libya; Tripoli/LY; LY
National Transitional Council; ?National Transitional Council; ; LY
Assembly of the Representatives of the People; ; Tunis/TN; TN
People's National Assembly; ; Algiers/DZ; DZ
Makhzen; ; ; MA
Supreme Council of Antiquities; ; Cairo/EG; EG
CAPMAS; Central Agency for Public Mobilization and Statistics; Cairo/EG; EG
Dar al-Ifta; ; Cairo/EG; EG
Supreme Council of the Armed Forces; ; Cairo/EG; EG
Sudanese Armed Forces; Sudanese Army, Armed Forces of Sudan; Khartoum/SD; SD
Transitional Sovereignty Council; Sovereignty Council; Khartoum/SD; SD
Janjaweed; ; ; SD
Sudan People's Liberation Movement; SPLM; Juba/SS; SS
Sudan People's Liberation Army; SPLA; Juba/SS; SS
SPLM-IO; Sudan People's Liberation Movement-in-Opposition; ; SS
Ethiopian Human Rights Commission; ; Addis Ababa/ET; ET
Ethiopian National Defense Force; Ethiopian National Defence Force, ENDF; Addis Ababa/ET; ET
National Election Board of Ethiopia; ; Addis Ababa/ET; ET
National Intelligence and Security Agency; ?National Intelligence and Security Agency; Mogadishu/SO; SO
Ethics and Anti-Corruption Commission; EACC; Nairobi/KE; KE
Directorate of Criminal Investigations; Directorate of Criminal Investigations Kenya; Nairobi/KE; KE
Kenya Defence Forces; Kenyan Defence Forces, KDF; Nairobi/KE; KE
Kenya Wildlife Service; KWS; Nairobi/KE; KE
Kenya Revenue Authority; KRA; Nairobi/KE; KE
Kenya Meteorological Department; ; Nairobi/KE; KE
Kenya National Bureau of Statistics; ; Nairobi/KE; KE
Kenya Medical Research Institute; KEMRI; Nairobi/KE; KE
Kenya National Commission on Human Rights; ; Nairobi/KE; KE
Law Society of Kenya; ; Nairobi/KE; KE
Uganda People's Defence Force; Uganda People's Defence Forces, UPDF; Kampala/UG; UG
Uganda Revenue Authority; ; Kampala/UG; UG
Uganda Wildlife Authority; ; Kampala/UG; UG
Rwanda Investigation Bureau; ; Kigali/RW; RW
Rwanda Defence Force; Rwandan Defence Force; Kigali/RW; RW
Tanzania National Parks; ; Arusha/TZ; TZ
FARDC; ; Kinshasa/CD; CD
Independent National Electoral Commission of the Democratic Republic of the Congo; ; Kinshasa/CD; CD
Institut Congolais pour la Conservation de la Nature; ; Kinshasa/CD; CD
Senate of Nigeria; Nigerian Senate; Abuja/NG; NG
National Agency for Food and Drug Administration and Control; NAFDAC; Abuja/NG; NG
Independent Corrupt Practices Commission; Independent Corrupt Practices and Other Related Offences Commission, ICPC; Abuja/NG; NG
Department of State Services; DSS; Abuja/NG; NG
Nigerian Communications Commission; ; Abuja/NG; NG
Nigeria Centre for Disease Control; Nigeria Centre for Disease Control and Prevention, NCDC; Abuja/NG; NG
National Emergency Management Agency; ; Abuja/NG; NG
National Bureau of Statistics of Nigeria; Nigeria's National Bureau of Statistics, Nigerian Bureau of Statistics; Abuja/NG; NG
Federal Inland Revenue Service; ; Abuja/NG; NG
National Drug Law Enforcement Agency; NDLEA; Abuja/NG; NG
Nigeria Police Force; Nigerian Police Force; Abuja/NG; NG
Nigerian Army; Army of Nigeria; Abuja/NG; NG
Aso Rock; Aso Villa; Abuja/NG; NG
Niger Delta Development Commission; NDDC; Port Harcourt/NG; NG
Joint Admissions and Matriculation Board; JAMB; Abuja/NG; NG
National Youth Service Corps; NYSC; Abuja/NG; NG
Nigeria Customs Service; ; Abuja/NG; NG
Federal Road Safety Corps; FRSC; Abuja/NG; NG
Electoral Commission of Ghana; ; Accra/GH; GH
Jubilee House; ; Accra/GH; GH
Parliament of Ghana; ; Accra/GH; GH
Conseil Café-Cacao; Coffee and Cocoa Council, Le Conseil du Café-Cacao; Abidjan/CI; CI
Parliament of South Africa; South African Parliament; Cape Town/ZA; ZA
Constitutional Court of South Africa; South African Constitutional Court; Johannesburg/ZA; ZA
?Union Buildings; ; Pretoria/ZA; ZA
National Prosecuting Authority; National Prosecuting Authority of South Africa; Pretoria/ZA; ZA
National Treasury; ?National Treasury; Pretoria/ZA; ZA
South African Revenue Service; ; Pretoria/ZA; ZA
South African Police Service; ; Pretoria/ZA; ZA
South African National Defence Force; SANDF; Pretoria/ZA; ZA
Special Investigating Unit; ; Pretoria/ZA; ZA
Public Protector; ?Public Protector; Pretoria/ZA; ZA
Statistics South Africa; Stats SA; Pretoria/ZA; ZA
Independent Electoral Commission of South Africa; ; Centurion/ZA; ZA
South African Weather Service; ; Centurion/ZA; ZA
Council for Scientific and Industrial Research; ; Pretoria/ZA; ZA
National Institute for Communicable Diseases; NICD; Johannesburg/ZA; ZA
SANParks; South African National Parks; Pretoria/ZA; ZA
Truth and Reconciliation Commission; ?Truth and Reconciliation Commission; ; ZA
Zimbabwe Electoral Commission; ZEC; Harare/ZW; ZW
Zimbabwe Republic Police; ; Harare/ZW; ZW
Electoral Commission of Zambia; ; Lusaka/ZM; ZM
Electoral Commission of Namibia; ; Windhoek/NA; NA
Malawi Electoral Commission; ; Lilongwe/MW; MW
`;

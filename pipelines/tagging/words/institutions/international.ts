/** Bodies of many countries: the United Nations and their agencies, courts, banks, alliances, federations and leagues of sport. */
export const INTERNATIONAL_BODIES = `
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
World Anti-Doping Agency; WADA, Wada; Montréal/CA
International Olympic Committee; IOC, IOK, CIO, COI, Internationales Olympisches Komitee, Comité Olímpico Internacional, Comité international olympique; Lausanne/CH
FIFA; Fifa, Fédération Internationale de Football Association; Zürich/CH
UEFA; Uefa, Union of European Football Associations; Nyon/CH
CONMEBOL; Conmebol; Luque/PY
CONCACAF; Concacaf; Miami/US
Confederation of African Football; CAF; Cairo/EG
Asian Football Confederation; AFC; Kuala Lumpur/MY
FIBA; Fiba, International Basketball Federation; Mies/CH
World Athletics; IAAF; Monaco/MC
World Rugby; ; Dublin/IE
International Cricket Council; International Cricket Conference; Dubai/AE
Board of Control for Cricket in India; BCCI; Mumbai/IN; IN
Women's Tennis Association; WTA; Saint Petersburg/US
Association of Tennis Professionals; ATP; London/GB
National Basketball Association; NBA; New York City/US; US
National Football League; NFL; New York City/US; US
National Hockey League; NHL; New York City/US
Major League Baseball; MLB; New York City/US
Major League Soccer; MLS; New York City/US
Premier League; English Premier League, Barclays Premier League; London/GB
Court of Arbitration for Sport; ; Lausanne/CH
Red Crescent; Roter Halbmond, Croissant-Rouge, Media Luna Roja
UN Secretariat; United Nations Secretariat; New York City/US
United Nations Economic and Social Council; ECOSOC, Ecosoc, UN Economic and Social Council
United Nations Industrial Development Organization; UNIDO, Unido; Vienna/AT
United Nations Human Settlements Programme; UN-Habitat; Nairobi/KE
United Nations Framework Convention on Climate Change; UNFCCC, UN Climate Change; Bonn/DE
United Nations Convention to Combat Desertification; UNCCD; Bonn/DE
United Nations Office for Disaster Risk Reduction; UNDRR; Geneva/CH
United Nations Office for Project Services; UNOPS; Copenhagen/DK
United Nations Mine Action Service; UNMAS
United Nations Institute for Disarmament Research; UNIDIR; Geneva/CH
United Nations Institute for Training and Research; UNITAR; Geneva/CH
United Nations University; UNU; Tokyo/JP
United Nations Volunteers; ; Bonn/DE
United Nations Capital Development Fund; UNCDF
United Nations Interregional Crime and Justice Research Institute; UNICRI; Turin/IT
United Nations Department of Safety and Security; UNDSS
United Nations Economic Commission for Europe; UNECE; Geneva/CH
United Nations Economic Commission for Africa; UNECA; Addis Ababa/ET
Economic Commission for Latin America and the Caribbean; ECLAC, CEPAL, Cepal; Santiago/CL
Economic and Social Commission for Asia and the Pacific; ESCAP, UNESCAP; Bangkok/TH
Economic and Social Commission for Western Asia; ESCWA; Beirut/LB
United Nations Assistance Mission in Afghanistan; UNAMA, UN Assistance Mission in Afghanistan; Kabul/AF
United Nations Assistance Mission for Iraq; UNAMI; Baghdad/IQ
United Nations Support Mission in Libya; UNSMIL, UN Support Mission in Libya; Tripoli/LY
United Nations Mission in South Sudan; UNMISS, UN Mission in South Sudan; Juba/SS
United Nations Interim Security Force for Abyei; UNISFA
African Union–United Nations Hybrid Operation in Darfur; UNAMID
MONUSCO; Monusco, MONUC, United Nations Organization Stabilization Mission in the Democratic Republic of the Congo, UN peacekeeping mission MONUSCO; Kinshasa/CD
MINUSMA; Minusma, United Nations Multidimensional Integrated Stabilization Mission in Mali; Bamako/ML
MINUSCA; Minusca, United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; Bangui/CF
MINURSO; Minurso, United Nations Mission for the Referendum in Western Sahara
MINUSTAH; United Nations Stabilization Mission in Haiti
United Nations Mission in Kosovo; UNMIK, United Nations Interim Administration Mission in Kosovo; Pristina/XK
United Nations Peacekeeping Force in Cyprus; UNFICYP; Nicosia/CY
United Nations Disengagement Observer Force; UNDOF
United Nations Truce Supervision Organization; UNTSO; Jerusalem/IL
United Nations Mission in Liberia; UNMIL
United Nations Protection Force; UNPROFOR
United Nations Transitional Authority in Cambodia; UNTAC
United Nations Transitional Administration in East Timor; UNTAET
United Nations Mission to Support the Hodeidah Agreement; UNMHA
United Nations Special Commission; UNSCOM
United Nations Monitoring Verification and Inspection Commission; UNMOVIC
Organisation for the Prohibition of Chemical Weapons; OPCW, Organization for the Prohibition of Chemical Weapons; The Hague/NL
Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO; Vienna/AT
International Fund for Agricultural Development; IFAD; Rome/IT
International Finance Corporation; ; Washington, D.C./US
Multilateral Investment Guarantee Agency; MIGA
International Bank for Reconstruction and Development; IBRD
International Development Association; ; Washington, D.C./US
International Centre for Settlement of Investment Disputes; ICSID; Washington, D.C./US
Universal Postal Union; ; Bern/CH
World Customs Organization; WCO, World Customs Organisation; Brussels/BE
UN Tourism; UNWTO, World Tourism Organization, World Tourism Organisation; Madrid/ES
World Organisation for Animal Health; WOAH, World Organization for Animal Health; Paris/FR
Pan American Health Organization; PAHO; Washington, D.C./US
International Agency for Research on Cancer; IARC; Lyon/FR
Global Fund; Global Fund to Fight AIDS Tuberculosis and Malaria; Geneva/CH
?Gavi; ?GAVI, Gavi the Vaccine Alliance, Vaccine Alliance; Geneva/CH
Coalition for Epidemic Preparedness Innovations; CEPI; Oslo/NO
Unitaid; UNITAID; Geneva/CH
Global Environment Facility; ; Washington, D.C./US
Green Climate Fund; ; Incheon/KR
International Renewable Energy Agency; IRENA; Abu Dhabi/AE
International Solar Alliance
Nuclear Suppliers Group
International Seabed Authority; ; Kingston/JM
International Tribunal for the Law of the Sea; ITLOS; Hamburg/DE
International Criminal Tribunal for the former Yugoslavia; ICTY, UN war crimes tribunal for the former Yugoslavia; The Hague/NL
International Criminal Tribunal for Rwanda; ICTR; Arusha/TZ
International Residual Mechanism for Criminal Tribunals; IRMCT; The Hague/NL
Special Court for Sierra Leone; SCSL; Freetown/SL
Special Tribunal for Lebanon; ; Leidschendam/NL
Extraordinary Chambers in the Courts of Cambodia; ECCC; Phnom Penh/KH
Kosovo Specialist Chambers; ; The Hague/NL
African Court on Human and Peoples' Rights; ; Arusha/TZ
African Commission on Human and Peoples' Rights; ACHPR; Banjul/GM
ECOWAS Court of Justice; ECOWAS Court; Abuja/NG
East African Court of Justice; ; Arusha/TZ
Caribbean Court of Justice; CCJ; Port of Spain/TT
Inter-American Commission on Human Rights; IACHR, CIDH, Comisión Interamericana de Derechos Humanos; Washington, D.C./US
General Court of the European Union; EU General Court; Luxembourg/LU
Eurocorps; ; Strasbourg/FR
European External Action Service; EEAS, EU diplomatic service; Brussels/BE
European Defence Agency; ; Brussels/BE
European Public Prosecutor's Office; EPPO; Luxembourg/LU
European Anti-Fraud Office; OLAF; Brussels/BE
European Data Protection Board; EDPB; Brussels/BE
European Data Protection Supervisor; EDPS; Brussels/BE
European Securities and Markets Authority; ESMA; Paris/FR
European Banking Authority; EBA; Paris/FR
European Insurance and Occupational Pensions Authority; EIOPA; Frankfurt am Main/DE
European Systemic Risk Board; ESRB; Frankfurt am Main/DE
European Stability Mechanism; ESM; Luxembourg/LU
Single Resolution Board; ; Brussels/BE
European Union Aviation Safety Agency; EASA, European Aviation Safety Agency; Cologne/DE
European Union Agency for Asylum; EUAA, European Asylum Support Office; Valletta/MT
European Union Agency for Fundamental Rights; EU Agency for Fundamental Rights; Vienna/AT
European Union Agency for Cybersecurity; ENISA; Athens/GR
European Centre for Disease Prevention and Control; ECDC; Stockholm/SE
European Food Safety Authority; EFSA; Parma/IT
European Chemicals Agency; ECHA; Helsinki/FI
European Environment Agency; ; Copenhagen/DK
European Maritime Safety Agency; EMSA; Lisbon/PT
European Union Agency for Railways; ; Valenciennes/FR
European Union Intellectual Property Office; EUIPO; Alicante/ES
European Patent Office; ; Munich/DE
European Ombudsman; ; Strasbourg/FR
European Economic and Social Committee; ; Brussels/BE
European Committee of the Regions; ; Brussels/BE
European Investment Fund; ; Luxembourg/LU
European Research Council; ; Brussels/BE
European Innovation Council; ; Brussels/BE
Copernicus Climate Change Service; C3S; Bonn/DE
European Centre for Medium-Range Weather Forecasts; ECMWF; Reading/GB
EUMETSAT; ; Darmstadt/DE
Eurocontrol; ; Brussels/BE
European Southern Observatory; ; Garching bei München/DE
European Molecular Biology Laboratory; EMBL; Heidelberg/DE
European Free Trade Association; EFTA, Efta; Geneva/CH
European Broadcasting Union; EBU; Geneva/CH
European People's Party; EPP; Brussels/BE
Party of European Socialists; ; Brussels/BE
Progressive Alliance of Socialists and Democrats; Socialists and Democrats, S&D; Brussels/BE
Renew Europe; ; Brussels/BE
European Conservatives and Reformists; ECR; Brussels/BE
Patriots for Europe; ; Brussels/BE
Venice Commission; ; Strasbourg/FR
Parliamentary Assembly of the Council of Europe; PACE; Strasbourg/FR
Group of States against Corruption; GRECO; Strasbourg/FR
Moneyval; ; Strasbourg/FR
Office for Democratic Institutions and Human Rights; ODIHR; Warsaw/PL
High Representative for Bosnia and Herzegovina; Office of the High Representative; Sarajevo/BA
Supreme Headquarters Allied Powers Europe; SHAPE; Mons/BE
North Atlantic Council; ; Brussels/BE
NATO Parliamentary Assembly; ; Brussels/BE
KFOR; Kosovo Force, Kfor; Pristina/XK
SFOR; Stabilisation Force, Sfor; Sarajevo/BA
IFOR; Implementation Force, Ifor
EUFOR; Eufor, EUFOR Althea; Sarajevo/BA
EULEX; Eulex; Pristina/XK
International Security Assistance Force; ISAF, Isaf; Kabul/AF
African Union Mission in Somalia; AMISOM, Amisom; Mogadishu/SO
African Union Transition Mission in Somalia; ATMIS; Mogadishu/SO
African Union Support and Stabilization Mission in Somalia; AUSSOM; Mogadishu/SO
Economic Community of West African States Monitoring Group; ECOMOG, Ecomog
Multinational Joint Task Force; MNJTF; N'Djamena/TD
Multinational Force and Observers
Gang Suppression Force
Multinational Security Support Mission
G5 Sahel
Southern African Development Community Mission in Mozambique; SAMIM
Warsaw Pact; Warsaw Treaty Organization
Western European Union
Five Eyes
AUKUS; Aukus
Visegrád Group; Visegrád Four, V4
Nordic Council; ; Copenhagen/DK
Council of the Baltic Sea States; ; Stockholm/SE
Arctic Council; ; Tromsø/NO
Weimar Triangle
Organization of Turkic States; Organisation of Turkic States, Turkic Council; Istanbul/TR
Black Sea Economic Cooperation; ; Istanbul/TR
GUAM Organization for Democracy and Economic Development; ; Kyiv/UA
Eurasian Development Bank; ; Almaty/KZ
New Development Bank; ; Shanghai/CN
Black Sea Trade and Development Bank; ; Thessaloniki/GR
Council of Europe Development Bank; ; Paris/FR
Nordic Investment Bank; ; Helsinki/FI
Islamic Development Bank; IsDB; Jeddah/SA
Arab Monetary Fund; ; Abu Dhabi/AE
OPEC Fund for International Development; OPEC Fund; Vienna/AT
African Export-Import Bank; Afreximbank; Cairo/EG
Caribbean Development Bank; ; Bridgetown/BB
Central American Bank for Economic Integration; CABEI, BCIE; Tegucigalpa/HN
Development Bank of Latin America; Development Bank of Latin America and the Caribbean, Corporación Andina de Fomento; Caracas/VE
Latin American Reserve Fund; ; Bogotá/CO
West African Development Bank; BOAD; Lomé/TG
Central Bank of West African States; BCEAO, Banque centrale des États de l'Afrique de l'Ouest; Dakar/SN
Bank of Central African States; BEAC; Yaoundé/CM
Eastern Caribbean Central Bank; ECCB; Basseterre/KN
West African Economic and Monetary Union; WAEMU, UEMOA; Ouagadougou/BF
Central African Economic and Monetary Community; CEMAC; Bangui/CF
Economic Community of Central African States; ECCAS; Libreville/GA
Common Market for Eastern and Southern Africa; COMESA; Lusaka/ZM
Alliance of Sahel States; Alliance des États du Sahel, Confederation of Sahel States
Arab Maghreb Union; ; Rabat/MA
Indian Ocean Commission; ; Ebene/MU
Indian Ocean Rim Association; IORA; Ebene/MU
African Continental Free Trade Area; AfCFTA; Accra/GH
Pan-African Parliament; ; Midrand/ZA
African Union Commission; AU Commission; Addis Ababa/ET
African Union Peace and Security Council; AU Peace and Security Council; Addis Ababa/ET
East African Legislative Assembly; ; Arusha/TZ
ECOWAS Parliament; ; Abuja/NG
NEPAD; Nepad, New Partnership for Africa's Development; Midrand/ZA
Lake Chad Basin Commission; ; N'Djamena/TD
International Conference on the Great Lakes Region; ICGLR; Bujumbura/BI
Union of South American Nations; UNASUR, Unasur; Quito/EC
Community of Latin American and Caribbean States; CELAC
Bolivarian Alliance for the Peoples of Our America; ALBA; Caracas/VE
Andean Community; Comunidad Andina; Lima/PE
Pacific Alliance; Alianza del Pacífico
Central American Integration System; SICA; San Salvador/SV
Association of Caribbean States; ; Port of Spain/TT
Organisation of Eastern Caribbean States; OECS; Castries/LC
Lima Group; Grupo de Lima
Non-Aligned Movement
Group of 77; G77
G8; Group of Eight
Paris Club
Financial Stability Board; ; Basel/CH
Basel Committee on Banking Supervision; Basel Committee; Basel/CH
Financial Action Task Force; FATF, GAFI; Paris/FR
International Organization of Securities Commissions; IOSCO; Madrid/ES
International Swaps and Derivatives Association; ISDA; New York City/US
Institute of International Finance; IIF; Washington, D.C./US
Egmont Group
International Accounting Standards Board; IASB; London/GB
International Organization for Standardization; ?ISO; Geneva/CH
Nuclear Energy Agency; ; Paris/FR
World Association of Nuclear Operators; ; London/GB
Gas Exporting Countries Forum; GECF; Doha/QA
International Energy Forum; ; Riyadh/SA
International Air Transport Association; IATA; Montréal/CA
Airports Council International; ; Montréal/CA
International Chamber of Commerce; ; Paris/FR
International Chamber of Shipping; ; London/GB
International Maritime Bureau; ; London/GB
International Whaling Commission; IWC; Cambridge/GB
International Union for Conservation of Nature; IUCN; Gland/CH
Convention on International Trade in Endangered Species; CITES; Geneva/CH
Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services; IPBES; Bonn/DE
Mekong River Commission; ; Vientiane/LA
International Hydrographic Organization; ; Monaco/MC
International Coffee Organization; ; London/GB
International Cocoa Organization; ; Abidjan/CI
International Grains Council; ; London/GB
International Sugar Organization; ; London/GB
International Rice Research Institute; IRRI; Los Baños/PH
International Trade Centre; ; Geneva/CH
Inter-Parliamentary Union; IPU; Geneva/CH
International IDEA; International Institute for Democracy and Electoral Assistance; Stockholm/SE
Organisation internationale de la Francophonie; International Organisation of La Francophonie, International Organization of La Francophonie, La Francophonie; Paris/FR
Community of Portuguese Language Countries; CPLP; Lisbon/PT
Socialist International; ; London/GB
Trilateral Commission
Bilderberg Group; Bilderberg Meeting
Club of Rome
World Council of Churches; ; Geneva/CH
World Jewish Congress; ; New York City/US
Muslim World League; ; Mecca/SA
Bureau International des Expositions; BIE; Paris/FR
Conference on Disarmament; ; Geneva/CH
International Humanitarian Fact-Finding Commission
International Commission on Missing Persons; ICMP; The Hague/NL
International Commission of Jurists; ; Geneva/CH
Sovereign Military Order of Malta; Order of Malta; Rome/IT
Middle East Quartet
Contadora Group
Asian-African Legal Consultative Organization
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation; BIMSTEC; Dhaka/BD
ASEAN Regional Forum
Pacific Community; ; Nouméa/NC
Melanesian Spearhead Group; ; Port Vila/VU
Conference on Interaction and Confidence Building Measures in Asia; CICA; Astana/KZ
Economic Cooperation Organization; ; Tehran/IR
Transatlantic Trade and Technology Council
International Paralympic Committee; ; Bonn/DE
Association of National Olympic Committees; ANOC; Lausanne/CH
European Olympic Committees; ; Rome/IT
Olympic Council of Asia; ; Kuwait City/KW
Commonwealth Games Federation; Commonwealth Sport; London/GB
International Testing Agency; ; Lausanne/CH
?World Aquatics; FINA; Lausanne/CH
International Gymnastics Federation; FIG, Fédération Internationale de Gymnastique; Lausanne/CH
International Cycling Union; UCI, Union Cycliste Internationale; Aigle/CH
International Tennis Federation; ITF; London/GB
Fédération Internationale de l'Automobile; FIA, International Automobile Federation; Paris/FR
Fédération Internationale de Motocyclisme; International Motorcycling Federation; Mies/CH
International Ski and Snowboard Federation; FIS, International Ski Federation, Fédération Internationale de Ski; Oberhofen/CH
International Biathlon Union; IBU; Salzburg/AT
International Skating Union; ISU; Lausanne/CH
International Ice Hockey Federation; IIHF; Zürich/CH
International Boxing Association; AIBA; Lausanne/CH
?World Boxing
World Boxing Council; WBC; Mexico City/MX
World Boxing Association; WBA; Panama City/PA
International Boxing Federation; IBF
World Boxing Organization; WBO; San Juan/PR
Badminton World Federation; BWF; Kuala Lumpur/MY
Fédération Internationale de Volleyball; FIVB, International Volleyball Federation; Lausanne/CH
International Handball Federation; IHF; Basel/CH
European Handball Federation; EHF; Vienna/AT
International Hockey Federation; FIH; Lausanne/CH
?World Rowing; International Rowing Federation; Lausanne/CH
?World Sailing; International Sailing Federation; London/GB
?World Archery; World Archery Federation; Lausanne/CH
?World Taekwondo; ; Seoul/KR
International Judo Federation; IJF; Budapest/HU
International Weightlifting Federation; ; Lausanne/CH
United World Wrestling; UWW; Corsier-sur-Vevey/CH
International Table Tennis Federation; ITTF; Lausanne/CH
International Fencing Federation; Fédération Internationale d'Escrime; Lausanne/CH
International Equestrian Federation; Fédération Équestre Internationale; Lausanne/CH
International Golf Federation; ; Lausanne/CH
International Shooting Sport Federation; ISSF; Munich/DE
International Canoe Federation; ICF; Lausanne/CH
?World Triathlon; International Triathlon Union; Lausanne/CH
International Surfing Association
International Luge Federation
International Bobsleigh and Skeleton Federation; IBSF; Lausanne/CH
?World Curling; World Curling Federation; Perth/GB
?World Squash; World Squash Federation
FIDE; Fide, International Chess Federation; Lausanne/CH
?World Snooker Tour; ?World Snooker; Bristol/GB
Professional Darts Corporation; ; London/GB
Oceania Football Confederation; OFC; Auckland/NZ
Council of Southern Africa Football Associations; COSAFA
CECAFA; Cecafa
Arab Football Association; Union of Arab Football Associations
South Asian Football Federation; SAFF
ASEAN Football Federation
FIFPRO; FIFPro; Hoofddorp/NL
European Club Association; ; Nyon/CH
Athletics Integrity Unit; AIU; Monaco/MC
International Tennis Integrity Agency; ITIA; London/GB
?European Athletics; European Athletic Association; Lausanne/CH
?European Aquatics
Euroleague; EuroLeague Basketball
Formula One Management; FOM; London/GB
Formula One Group
Dorna Sports; Dorna; Madrid/ES; ES
PGA Tour; ; Ponte Vedra Beach/US; US
LPGA; LPGA Tour; Daytona Beach/US; US
European Tour; ?European Tour, DP World Tour; Virginia Water/GB
PGA of America; ; Frisco/US; US
Royal and Ancient Golf Club; R&A; St Andrews/GB; GB
United States Golf Association; USGA; ; US
NASCAR; Nascar; Daytona Beach/US; US
IndyCar; INDYCAR, IndyCar Series; Indianapolis/US; US
Ultimate Fighting Championship; UFC; Las Vegas/US; US
Women's National Basketball Association; WNBA; New York City/US; US
National Collegiate Athletic Association; NCAA; Indianapolis/US; US
National Women's Soccer League; NWSL; ; US
United Soccer League; USL; ; US
Canadian Football League; CFL; Toronto/CA; CA
American Hockey League; AHL; ; US
Kontinental Hockey League; KHL; Moscow/RU
Big Ten Conference; Big Ten; ; US
Big 12; Big 12 Conference; ; US
Pac-12; Pac-12 Conference; ; US
Minor League Baseball; MiLB; ; US
`;

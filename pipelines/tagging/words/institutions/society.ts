/** Charities, campaigners, think tanks, foundations, polling institutes, bodies of professions and consumers. */
export const SOCIETY = `
Doctors Without Borders; MSF, Médecins Sans Frontières, Médecins sans frontières, Médicos Sin Fronteras, Ärzte ohne Grenzen, Medici Senza Frontiere, Artsen zonder Grenzen; Geneva/CH
Reporters Without Borders; RSF, Reporters sans frontières, Reporter ohne Grenzen, Reporteros sin Fronteras; Paris/FR
Committee to Protect Journalists; CPJ; New York City/US
Amnesty International; Amnesty, Amnistía Internacional, Amnesty International UK; London/GB
Human Rights Watch; HRW; New York City/US
Greenpeace; Greenpeace International, Greenpeace UK, Greenpeace USA; Amsterdam/NL
World Wildlife Fund; WWF, World Wide Fund for Nature, WWF-UK, WWF International, Worldwide Fund for Nature; Gland/CH
Oxfam; Oxfam International; Nairobi/KE
Save the Children; Rädda Barnen, Redd Barna; London/GB
Transparency International; Transparency International UK, Transparencia Internacional; Berlin/DE
Freedom House; ; Washington, D.C./US
International Crisis Group; Crisis Group; Brussels/BE
National Rifle Association; NRA; Fairfax/US; US
National Education Association; NEA; Washington, D.C./US; US
American Civil Liberties Union; ACLU; New York City/US; US
International Rescue Committee; IRC; New York City/US
Norwegian Refugee Council; ; Oslo/NO
Danish Refugee Council; ; Copenhagen/DK
Refugees International; ; Washington, D.C./US
Refugee Council; ?Refugee Council; London/GB; GB
CARE International; CARE USA; Geneva/CH
Action Against Hunger; Action contre la Faim, Acción contra el Hambre; Paris/FR
Mercy Corps; ; Portland/US
Catholic Relief Services; ; Baltimore/US
CAFOD; Cafod; London/GB; GB
Christian Aid; ; London/GB; GB
Islamic Relief; Islamic Relief Worldwide; Birmingham/GB
World Vision; World Vision International; London/GB
Plan International; ; London/GB
ActionAid; Action Aid; Johannesburg/ZA
Médecins du Monde; Doctors of the World; Paris/FR
Handicap International; Humanity & Inclusion; Lyon/FR
International Medical Corps; ; Los Angeles/US
Concern Worldwide; ; Dublin/IE
Trócaire; ; Maynooth/IE; IE
Tearfund; ; London/GB
WaterAid; ; London/GB
HALO Trust; ; ; GB
Mines Advisory Group; ; Manchester/GB
Welthungerhilfe; ; Bonn/DE; DE
Brot für die Welt; Bread for the World; Berlin/DE; DE
Misereor; ; Aachen/DE; DE
Diakonie; ?Diakonie; Berlin/DE; DE
Deutsches Rotes Kreuz; German Red Cross, DRK; Berlin/DE; DE
British Red Cross; ; London/GB; GB
Canadian Red Cross; ; Ottawa/CA; CA
Palestine Red Crescent Society; Palestinian Red Crescent, Palestine Red Crescent, Palestinian Red Crescent Society; Ramallah/PS; PS
Syrian Arab Red Crescent; ; Damascus/SY; SY
Turkish Red Crescent; Kızılay; Ankara/TR; TR
Iranian Red Crescent; Iranian Red Crescent Society; Tehran/IR; IR
Kenya Red Cross; Kenya Red Cross Society; Nairobi/KE; KE
Philippine Red Cross; ; Manila/PH; PH
Indian Red Cross Society; ; New Delhi/IN; IN
St John Ambulance; ; London/GB
World Central Kitchen; ; Washington, D.C./US
Direct Relief; ?Direct Relief; Santa Barbara/US; US
Americares; ; Stamford/US; US
Partners in Health; ; Boston/US
Operation Smile; ; ; US
Samaritan's Purse; ; Boone/US; US
Habitat for Humanity; Habitat for Humanity International; Atlanta/US
Feeding America; ; Chicago/US; US
United Way; United Way Worldwide; Alexandria/US
Goodwill Industries; ; Rockville/US; US
Boy Scouts of America; Scouting America; Irving/US; US
Girl Scouts of the USA; Girl Scouts; New York City/US; US
Make-A-Wish Foundation; Make-A-Wish; Phoenix/US
Rotary International; ?Rotary; Evanston/US
Lions Clubs International; ; Oak Brook/US
Kiwanis International; ; Indianapolis/US
Special Olympics International; ; Washington, D.C./US
Sea-Watch; ; Berlin/DE
SOS Méditerranée; ; Marseille/FR
Open Arms; ?Open Arms, Proactiva Open Arms; Barcelona/ES
Sea-Eye; ; Regensburg/DE; DE
Mediterranea Saving Humans; ; ; IT
Emergency; ?Emergency; Milan/IT
Alarm Phone
Pro Asyl; ; Frankfurt am Main/DE; DE
RNLI; Royal National Lifeboat Institution; Poole/GB; GB
Royal Flying Doctor Service; ; Sydney/AU; AU
Surf Life Saving Australia; ; Sydney/AU; AU
Airwars; ; London/GB
Human Rights First; ; New York City/US
Human Rights Campaign; ; Washington, D.C./US; US
Human Rights Foundation; ; New York City/US
Physicians for Human Rights; ; New York City/US
International Federation for Human Rights; FIDH; Paris/FR
World Organisation Against Torture; OMCT; Geneva/CH
Anti-Slavery International; ; London/GB
Walk Free; ?Walk Free; Perth/AU
Article 19; ?Article 19; London/GB
Index on Censorship; ; London/GB
Access Now; ?Access Now; New York City/US
Electronic Frontier Foundation; ; San Francisco/US; US
Privacy International; ; London/GB
Big Brother Watch; ; London/GB; GB
noyb; NOYB; Vienna/AT
Chaos Computer Club; ; Hamburg/DE; DE
Netzpolitik.org; ; Berlin/DE; DE
Citizen Lab; ; Toronto/CA; CA
Freedom of the Press Foundation; ; San Francisco/US; US
International Press Institute; ; Vienna/AT
WikiLeaks
Global Witness; ; London/GB
Forensic Architecture; ; London/GB
Reprieve; ?Reprieve; London/GB; GB
Liberty; ?Liberty; London/GB; GB
Stonewall; ?Stonewall; London/GB; GB
ILGA; ILGA-Europe; Brussels/BE
GLAAD; Glaad; New York City/US; US
Lambda Legal; ; New York City/US; US
Planned Parenthood; Planned Parenthood Federation of America; New York City/US; US
NARAL; Reproductive Freedom for All; Washington, D.C./US; US
Center for Reproductive Rights; ; New York City/US
Guttmacher Institute; ; New York City/US; US
Marie Stopes International; MSI Reproductive Choices; London/GB
March for Life; ?March for Life; ; US
Susan B. Anthony Pro-Life America; ; ; US
Alliance Defending Freedom; ; Scottsdale/US; US
Family Research Council; ; Washington, D.C./US; US
Federalist Society; ; Washington, D.C./US; US
NAACP; National Association for the Advancement of Colored People; Baltimore/US; US
National Urban League; ; New York City/US; US
Southern Poverty Law Center; SPLC; Montgomery/US; US
Anti-Defamation League; ADL; New York City/US; US
American Israel Public Affairs Committee; AIPAC, Aipac; Washington, D.C./US; US
American Jewish Committee; ; New York City/US; US
Jewish Voice for Peace; ; ; US
J Street; ; Washington, D.C./US; US
Simon Wiesenthal Center; Simon Wiesenthal Centre, Wiesenthal Center; Los Angeles/US; US
Claims Conference; Conference on Jewish Material Claims Against Germany; New York City/US
Council on American-Islamic Relations; CAIR; Washington, D.C./US; US
Everytown for Gun Safety; Everytown; New York City/US; US
Moms Demand Action; ; ; US
Brady Campaign; ; ; US
Gun Owners of America; ; ; US
Gun Violence Archive; ; ; US
March for Our Lives; ; ; US
Innocence Project; ; New York City/US; US
Equal Justice Initiative; ; Montgomery/US; US
Sentencing Project; ; Washington, D.C./US; US
Death Penalty Information Center; ; Washington, D.C./US; US
Brennan Center for Justice; Brennan Center; New York City/US; US
League of Women Voters; ; Washington, D.C./US; US
Common Cause; ?Common Cause; Washington, D.C./US; US
Public Citizen; ; Washington, D.C./US; US
Judicial Watch; ; Washington, D.C./US; US
AARP; ; Washington, D.C./US; US
American Legion; ; Indianapolis/US; US
Veterans of Foreign Wars; VFW; Kansas City/US; US
National Organization for Women; ; Washington, D.C./US; US
National Immigration Law Center; ; ; US
American Immigration Council; ; Washington, D.C./US; US
Mothers Against Drunk Driving; MADD; ; US
National Center for Missing and Exploited Children; National Center for Missing & Exploited Children, NCMEC; ; US
Friends of the Earth; ; Amsterdam/NL
Sierra Club; ; Oakland/US; US
Natural Resources Defense Council; NRDC; New York City/US; US
Environmental Defense Fund; ; New York City/US; US
Earthjustice; ; San Francisco/US; US
Center for Biological Diversity; ; Tucson/US; US
Nature Conservancy; ; Arlington/US
Conservation International; ; Arlington/US
Wildlife Conservation Society; ; New York City/US
World Resources Institute; WRI; Washington, D.C./US
Union of Concerned Scientists; ; Cambridge/US; US
Rainforest Action Network; ; San Francisco/US; US
Rainforest Alliance; ; New York City/US
Rainforest Foundation; Rainforest Foundation Norway
350.org; ; New York City/US
Sunrise Movement; ; Washington, D.C./US; US
Climate Action Network; ; Bonn/DE
Climate Analytics; ; Berlin/DE
Climate Action Tracker
Climate Central; ; Princeton/US; US
World Weather Attribution; ; London/GB
Global Carbon Project
Carbon Tracker; Carbon Tracker Initiative; London/GB
Rocky Mountain Institute; RMI; Basalt/US; US
E3G; ; London/GB
Germanwatch; ; Bonn/DE; DE
Deutsche Umwelthilfe; DUH; Berlin/DE; DE
Naturschutzbund Deutschland; ; Berlin/DE; DE
Fridays for Future
Ende Gelände; ; ; DE
Sea Shepherd; Sea Shepherd Conservation Society
Oceana; ?Oceana; Washington, D.C./US
Ocean Conservancy; ; Washington, D.C./US; US
Pew Charitable Trusts; ; Philadelphia/US; US
BirdLife International; BirdLife; Cambridge/GB
Royal Society for the Protection of Birds; RSPB; Sandy/GB; GB
RSPCA; Royal Society for the Prevention of Cruelty to Animals; ; GB
National Trust; ?National Trust; Swindon/GB; GB
National Audubon Society; Audubon Society; New York City/US; US
National Wildlife Federation; ; Reston/US; US
Humane Society of the United States; Humane Society, Humane World for Animals; Washington, D.C./US; US
ASPCA; ; New York City/US; US
PETA; Peta, People for the Ethical Treatment of Animals; Norfolk/US
International Fund for Animal Welfare; IFAW; Washington, D.C./US
Born Free Foundation; ; ; GB
World Animal Protection; ; London/GB
Fauna & Flora; Fauna & Flora International; Cambridge/GB
Environmental Investigation Agency; ; London/GB
Panthera; ?Panthera; New York City/US
African Parks; ; Johannesburg/ZA
Save the Elephants; ; Nairobi/KE
Jane Goodall Institute; ; Washington, D.C./US
Dian Fossey Gorilla Fund; ; Atlanta/US
Survival International; ; London/GB
Cultural Survival; ; Cambridge/US
Amazon Watch; ; Oakland/US
Instituto Socioambiental; ; São Paulo/BR; BR
Imazon; ; Belém/BR; BR
MapBiomas; ; ; BR
Observatório do Clima; Climate Observatory; ; BR
Articulation of Indigenous Peoples of Brazil; APIB; Brasília/BR; BR
COICA; ; Quito/EC
Australian Conservation Foundation; ; Melbourne/AU; AU
Climate Council; Climate Council of Australia; Sydney/AU; AU
Australian Marine Conservation Society; ; ; AU
Forest & Bird; ; Wellington/NZ; NZ
Transport & Environment; Transport and Environment; Brussels/BE
ClientEarth; Client Earth; London/GB
European Environmental Bureau; ; Brussels/BE
Bellona Foundation; ?Bellona; Oslo/NO; NO
Urgenda; ; Amsterdam/NL; NL
Milieudefensie; ; Amsterdam/NL; NL
Centre for Science and Environment; ; New Delhi/IN; IN
Centre for Research on Energy and Clean Air; CREA; Helsinki/FI
Energy and Resources Institute; ; New Delhi/IN; IN
Institute for Energy Economics and Financial Analysis; IEEFA
Brookings Institution; ?Brookings; Washington, D.C./US; US
Carnegie Endowment for International Peace; Carnegie Endowment; Washington, D.C./US; US
Council on Foreign Relations; ; New York City/US; US
Center for Strategic and International Studies; CSIS; Washington, D.C./US; US
Rand Corporation; RAND Corp.; Santa Monica/US; US
Heritage Foundation; ; Washington, D.C./US; US
American Enterprise Institute; AEI; Washington, D.C./US; US
Cato Institute; ; Washington, D.C./US; US
Hoover Institution; ; Stanford/US; US
Hudson Institute; ; Washington, D.C./US; US
Atlantic Council; ; Washington, D.C./US; US
Center for American Progress; ; Washington, D.C./US; US
Center for a New American Security; CNAS; Washington, D.C./US; US
Institute for the Study of War; ; Washington, D.C./US; US
Foundation for Defense of Democracies; FDD; Washington, D.C./US; US
Washington Institute for Near East Policy; Washington Institute; Washington, D.C./US; US
Middle East Institute; ; Washington, D.C./US; US
Wilson Center; Woodrow Wilson International Center for Scholars; Washington, D.C./US; US
Stimson Center; ; Washington, D.C./US; US
Quincy Institute; Quincy Institute for Responsible Statecraft; Washington, D.C./US; US
Peterson Institute for International Economics; Peterson Institute; Washington, D.C./US; US
Economic Policy Institute; ; Washington, D.C./US; US
Urban Institute; ; Washington, D.C./US; US
Tax Foundation; ; Washington, D.C./US; US
Tax Policy Center; ; Washington, D.C./US; US
Committee for a Responsible Federal Budget; ; Washington, D.C./US; US
Center on Budget and Policy Priorities; ; Washington, D.C./US; US
National Bureau of Economic Research; NBER; Cambridge/US; US
Competitive Enterprise Institute; ; Washington, D.C./US; US
Heartland Institute; ; ; US
Manhattan Institute; ; New York City/US; US
Bipartisan Policy Center; ; Washington, D.C./US; US
New America; ?New America; Washington, D.C./US; US
Migration Policy Institute; ; Washington, D.C./US; US
Nuclear Threat Initiative; ; Washington, D.C./US; US
Arms Control Association; ; Washington, D.C./US; US
Federation of American Scientists; ; Washington, D.C./US; US
Bulletin of the Atomic Scientists; ; Chicago/US; US
International Republican Institute; ; Washington, D.C./US; US
National Democratic Institute; ; Washington, D.C./US; US
United States Institute of Peace; U.S. Institute of Peace; Washington, D.C./US; US
German Marshall Fund; German Marshall Fund of the United States; Washington, D.C./US
Center for Global Development; ; Washington, D.C./US
Washington Office on Latin America; WOLA; Washington, D.C./US
Inter-American Dialogue; ; Washington, D.C./US
Americas Society; Council of the Americas, Americas Society/Council of the Americas; New York City/US
Asia Society; ; New York City/US
National Committee on U.S.-China Relations; ; New York City/US; US
Jamestown Foundation; ; Washington, D.C./US; US
Soufan Center; Soufan Group; New York City/US
Center for Countering Digital Hate; ; London/GB
Stanford Internet Observatory; ; Stanford/US; US
Eurasia Group; ; New York City/US
Stratfor; ; Austin/US; US
Verisk Maplecroft; ; Bath/GB
Control Risks; ; London/GB
Armed Conflict Location and Event Data Project; ACLED, Armed Conflict Location & Event Data Project
Bund für Umwelt und Naturschutz Deutschland; ; Berlin/DE; DE
Chatham House; Royal Institute of International Affairs; London/GB; GB
Royal United Services Institute; RUSI, Rusi; London/GB; GB
International Institute for Strategic Studies; IISS; London/GB
Institute for Fiscal Studies; IFS; London/GB; GB
Institute for Government; ; London/GB; GB
Resolution Foundation; ; London/GB; GB
National Institute of Economic and Social Research; NIESR; London/GB; GB
Institute for Public Policy Research; IPPR; London/GB; GB
Adam Smith Institute; ; London/GB; GB
Institute of Economic Affairs; ; London/GB; GB
Centre for Policy Studies; ; London/GB; GB
Policy Exchange; ; London/GB; GB
Tony Blair Institute; Tony Blair Institute for Global Change; London/GB; GB
Henry Jackson Society; ; London/GB; GB
Overseas Development Institute; ODI Global; London/GB
Institute of Development Studies; ; Brighton/GB; GB
International Institute for Environment and Development; ; London/GB
Institute for Strategic Dialogue; ; London/GB
King's Fund; ; London/GB; GB
Nuffield Trust; ; London/GB; GB
Health Foundation; ?Health Foundation; London/GB; GB
Joseph Rowntree Foundation; ; York/GB; GB
Fabian Society; ; London/GB; GB
Bruges Group; ; ; GB
UK in a Changing Europe; ; London/GB; GB
Migration Observatory; ; Oxford/GB; GB
Hansard Society; ; London/GB; GB
Conflict Armament Research; ; London/GB
Stockholm International Peace Research Institute; SIPRI, Sipri; Stockholm/SE
Peace Research Institute Oslo; ; Oslo/NO
Stockholm Environment Institute; ; Stockholm/SE
Stockholm Resilience Centre; ; Stockholm/SE
Swedish Institute of International Affairs; ; Stockholm/SE; SE
Norwegian Institute of International Affairs; NUPI; Oslo/NO; NO
Danish Institute for International Studies; ; Copenhagen/DK; DK
Finnish Institute of International Affairs; ; Helsinki/FI; FI
V-Dem Institute; V-Dem; Göteborg/SE
Clingendael Institute; Clingendael; The Hague/NL; NL
Bruegel; ?Bruegel; Brussels/BE
Centre for European Policy Studies; ; Brussels/BE
Centre for European Reform; ; London/GB
European Council on Foreign Relations; ECFR; Berlin/DE
European Policy Centre; ; Brussels/BE
Carnegie Europe; ; Brussels/BE
Friends of Europe; ; Brussels/BE
Institut Montaigne; ; Paris/FR; FR
French Institute of International Relations; Institut français des relations internationales, IFRI, Ifri; Paris/FR; FR
Fondation pour la recherche stratégique; ; Paris/FR; FR
Jacques Delors Institute; Institut Jacques Delors; Paris/FR
Fondation Jean-Jaurès; ; Paris/FR; FR
Stiftung Wissenschaft und Politik; German Institute for International and Security Affairs; Berlin/DE; DE
German Council on Foreign Relations; Deutsche Gesellschaft für Auswärtige Politik, DGAP; Berlin/DE; DE
Konrad Adenauer Foundation; Konrad-Adenauer-Stiftung; Berlin/DE; DE
Friedrich Ebert Foundation; Friedrich-Ebert-Stiftung; Bonn/DE; DE
Heinrich Böll Foundation; Heinrich-Böll-Stiftung, Heinrich Boell Foundation; Berlin/DE; DE
Friedrich Naumann Foundation; Friedrich-Naumann-Stiftung; Potsdam/DE; DE
Rosa Luxemburg Foundation; Rosa-Luxemburg-Stiftung; Berlin/DE; DE
Hanns Seidel Foundation; Hanns-Seidel-Stiftung; Munich/DE; DE
Bertelsmann Stiftung; Bertelsmann Foundation; Gütersloh/DE; DE
Robert Bosch Stiftung; Robert Bosch Foundation; Stuttgart/DE; DE
Körber Foundation; Körber-Stiftung; Hamburg/DE; DE
Amadeu Antonio Foundation; Amadeu Antonio Stiftung; Berlin/DE; DE
Ifo Institute; ifo Institut; Munich/DE; DE
German Institute for Economic Research; Deutsches Institut für Wirtschaftsforschung, DIW; Berlin/DE; DE
Kiel Institute for the World Economy; Kiel Institute, Institut für Weltwirtschaft; Kiel/DE; DE
ZEW; ZEW Institute; Mannheim/DE; DE
German Economic Institute; Institut der deutschen Wirtschaft; Cologne/DE; DE
Halle Institute for Economic Research; ; Halle/DE; DE
Mercator Institute for China Studies; MERICS, Merics; Berlin/DE; DE
Munich Security Conference; Münchner Sicherheitskonferenz; Munich/DE; DE
Stiftung Warentest; ; Berlin/DE; DE
Verbraucherzentrale; Verbraucherzentrale Bundesverband; Berlin/DE; DE
ADAC; ; Munich/DE; DE
Paritätischer Wohlfahrtsverband; ; Berlin/DE; DE
Bund der Steuerzahler; ; Berlin/DE; DE
Avenir Suisse; ; Zürich/CH; CH
Geneva Centre for Security Policy; ; Geneva/CH
Small Arms Survey; ; Geneva/CH
Geneva Call; ; Geneva/CH
Centre for Humanitarian Dialogue; ; Geneva/CH
Austrian Institute of Economic Research; WIFO, Wifo; Vienna/AT; AT
Istituto Affari Internazionali; ; Rome/IT; IT
Italian Institute for International Political Studies; ISPI; Milan/IT; IT
Elcano Royal Institute; Real Instituto Elcano; Madrid/ES; ES
Barcelona Centre for International Affairs; CIDOB; Barcelona/ES; ES
Funcas; ; Madrid/ES; ES
ELIAMEP; ; Athens/GR; GR
Polish Institute of International Affairs; ; Warsaw/PL; PL
Centre for Eastern Studies; ; Warsaw/PL; PL
Helsinki Foundation for Human Rights; ; Warsaw/PL; PL
Hungarian Helsinki Committee; ; Budapest/HU; HU
Globsec; GLOBSEC; Bratislava/SK; SK
Levada Center; Levada Centre; Moscow/RU; RU
VTsIOM; VCIOM, Russian Public Opinion Research Center; Moscow/RU; RU
Memorial; ?Memorial; Moscow/RU; RU
OVD-Info; ; ; RU
Golos; ?Golos; Moscow/RU; RU
Moscow Helsinki Group; ; Moscow/RU; RU
Viasna; Viasna Human Rights Centre; Minsk/BY; BY
Kyiv International Institute of Sociology; KIIS; Kyiv/UA; UA
Razumkov Centre; Razumkov Center; Kyiv/UA; UA
Come Back Alive; ?Come Back Alive; Kyiv/UA; UA
Centre for Civil Liberties; Center for Civil Liberties; Kyiv/UA; UA
Bihus.Info; ; Kyiv/UA; UA
DeepState; ; ; UA
Center for Strategic and Budgetary Assessments; ; Washington, D.C./US; US
Lowy Institute; ; Sydney/AU; AU
Australian Strategic Policy Institute; ASPI; Canberra/AU; AU
Grattan Institute; ; Melbourne/AU; AU
Australia Institute; ; Canberra/AU; AU
Institute of Public Affairs; ; Melbourne/AU; AU
Observer Research Foundation; ; New Delhi/IN; IN
Centre for Policy Research; ; New Delhi/IN; IN
Association for Democratic Reforms; ; New Delhi/IN; IN
Centre for Monitoring Indian Economy; CMIE; Mumbai/IN; IN
Internet Freedom Foundation; ; New Delhi/IN; IN
Human Rights Commission of Pakistan; ; Lahore/PK; PK
Edhi Foundation; ; Karachi/PK; PK
BRAC; ; Dhaka/BD
Ain o Salish Kendra; ; Dhaka/BD; BD
Carter Center; ; Atlanta/US
Japan Institute of International Affairs; ; Tokyo/JP; JP
Asan Institute for Policy Studies; Asan Institute; Seoul/KR; KR
Korea Institute for National Unification; ; Seoul/KR; KR
Sejong Institute; ; Seoul/KR; KR
China Institutes of Contemporary International Relations; ; Beijing/CN; CN
China Labour Bulletin; ; Hong Kong/HK; HK
China Institute of International Studies; ; Beijing/CN; CN
Institute for Policy Analysis of Conflict; ; Jakarta/ID; ID
Indonesia Corruption Watch; ; Jakarta/ID; ID
KontraS; ; Jakarta/ID; ID
Walhi; WALHI; Jakarta/ID; ID
Karapatan; ; Quezon City/PH; PH
iLaw; ; Bangkok/TH; TH
Thai Lawyers for Human Rights; ; Bangkok/TH; TH
Assistance Association for Political Prisoners; AAPP; ; MM
Fortify Rights
Licadho; LICADHO; Phnom Penh/KH; KH
Emirates Policy Center; ; Abu Dhabi/AE; AE
Gulf Research Center; ; Jeddah/SA; SA
Institute for National Security Studies; ; Tel Aviv/IL; IL
Israel Democracy Institute; ; Jerusalem/IL; IL
B'Tselem; Btselem; Jerusalem/IL; IL
Breaking the Silence; ?Breaking the Silence; ; IL
Gisha; ; ; IL
Physicians for Human Rights Israel; ; Tel Aviv/IL; IL
Standing Together; ?Standing Together; ; IL
Al-Haq; ; Ramallah/PS; PS
Al Mezan; Al Mezan Center for Human Rights; Gaza/PS; PS
Palestinian Centre for Human Rights; Palestinian Center for Human Rights; Gaza/PS; PS
Palestinian Prisoners' Society; Palestinian Prisoners Society, Palestinian Prisoners' Club; Ramallah/PS; PS
Palestinian Center for Policy and Survey Research; ; Ramallah/PS; PS
Addameer; ; Ramallah/PS; PS
Euro-Mediterranean Human Rights Monitor; Euro-Med Monitor; Geneva/CH
Syrian Observatory for Human Rights; ; Coventry/GB
Syrian Network for Human Rights
Iran Human Rights; ?Iran Human Rights; Oslo/NO
Hengaw; Hengaw Organization for Human Rights
Human Rights Activists News Agency; HRANA; ; US
Egyptian Initiative for Personal Rights; ; Cairo/EG; EG
Tunisian League for Human Rights; ; Tunis/TN; TN
Mwatana; Mwatana for Human Rights; Sanaa/YE; YE
Bahrain Institute for Rights and Democracy; ; London/GB; BH
ALQST; ; London/GB; SA
Institute for Security Studies; ; Pretoria/ZA; ZA
South African Institute of International Affairs; ; Johannesburg/ZA; ZA
Afrobarometer; ; Accra/GH
Human Sciences Research Council; ; Pretoria/ZA; ZA
Nelson Mandela Foundation; ; Johannesburg/ZA; ZA
Desmond Tutu Foundation; Desmond & Leah Tutu Legacy Foundation; Cape Town/ZA; ZA
Treatment Action Campaign; ; Cape Town/ZA; ZA
Section27; ; Johannesburg/ZA; ZA
Equal Education; ; Cape Town/ZA; ZA
Gift of the Givers; ; ; ZA
Lawyers for Human Rights; ; Pretoria/ZA; ZA
Helen Suzman Foundation; ; Johannesburg/ZA; ZA
South African Jewish Board of Deputies; ; Johannesburg/ZA; ZA
BudgIT; ; Lagos/NG; NG
Socio-Economic Rights and Accountability Project; SERAP; Lagos/NG; NG
Nigerian Bar Association; ; Abuja/NG; NG
Nigerian Medical Association; ; Abuja/NG; NG
SBM Intelligence; ; Lagos/NG; NG
Centre for Democracy and Development; ; Abuja/NG; NG
Kenya Human Rights Commission; ; Nairobi/KE; KE
Vocal Africa; ; Nairobi/KE; KE
African Population and Health Research Center; ; Nairobi/KE
Rift Valley Institute; ; Nairobi/KE
African Center for Strategic Studies; Africa Center for Strategic Studies; Washington, D.C./US
African Wildlife Foundation; ; Nairobi/KE
Tony Elumelu Foundation; ; Lagos/NG
Bill & Melinda Gates Foundation; Gates Foundation, Bill and Melinda Gates Foundation; Seattle/US
Open Society Foundations; Open Society Foundation, ?Open Society; New York City/US
Ford Foundation; ; New York City/US
Rockefeller Foundation; ; New York City/US
Rockefeller Brothers Fund; ; New York City/US
MacArthur Foundation; John D. and Catherine T. MacArthur Foundation; Chicago/US
Carnegie Corporation of New York; Carnegie Corporation; New York City/US
Hewlett Foundation; William and Flora Hewlett Foundation; Menlo Park/US
Packard Foundation; David and Lucile Packard Foundation; Los Altos/US
Bloomberg Philanthropies; ; New York City/US
Clinton Foundation; ; New York City/US; US
Obama Foundation; ; Chicago/US; US
Chan Zuckerberg Initiative; ; Redwood City/US; US
Michael J. Fox Foundation; ; New York City/US; US
?Susan G. Komen; ; Dallas/US; US
Robert Wood Johnson Foundation; ; Princeton/US; US
Kaiser Family Foundation; KFF; San Francisco/US; US
Commonwealth Fund; ; New York City/US; US
Walton Family Foundation; ; ; US
Andrew W. Mellon Foundation; Mellon Foundation; New York City/US; US
John Templeton Foundation; Templeton Foundation; ; US
Knight Foundation; ; Miami/US; US
Annie E. Casey Foundation; ; Baltimore/US; US
Skoll Foundation; ; ; US
Global Citizen; ?Global Citizen; New York City/US
ONE Campaign; ; Washington, D.C./US
GiveDirectly; ; ; US
Malala Fund; ; Washington, D.C./US
Aga Khan Foundation; ; Geneva/CH
Archewell; Archewell Foundation; ; US
Prince's Trust; The King's Trust; London/GB; GB
Royal Foundation; ; London/GB; GB
National Lottery Community Fund; ; London/GB; GB
Comic Relief; ?Comic Relief; London/GB; GB
Nobel Women's Initiative; ; Ottawa/CA
Right Livelihood Foundation; Right Livelihood; Stockholm/SE
International Campaign to Abolish Nuclear Weapons; ICAN; Geneva/CH
International Campaign to Ban Landmines; ; Geneva/CH
Campaign for Nuclear Disarmament; ; London/GB; GB
Pugwash Conferences; Pugwash Conferences on Science and World Affairs
Pew Research Center; Pew Research, Pew Research Centre; Washington, D.C./US; US
Emerson College; Emerson College Polling; Boston/US; US
NORC; AP-NORC Center for Public Affairs Research, NORC at the University of Chicago; Chicago/US; US
Rasmussen Reports; ; ; US
Public Policy Polling; ; Raleigh/US; US
Zogby; Zogby International; ; US
SurveyUSA; ; ; US
Cook Political Report; ; Washington, D.C./US; US
Angus Reid Institute; ?Angus Reid; Vancouver/CA; CA
Léger; ?Léger, Leger Marketing; Montréal/CA; CA
Environics; Environics Institute; Toronto/CA; CA
Abacus Data; ; Ottawa/CA; CA
Nanos Research; ; Ottawa/CA; CA
Savanta; ; London/GB; GB
Opinium; ; London/GB; GB
Survation; ; London/GB; GB
More in Common; ?More in Common; London/GB
National Centre for Social Research; NatCen; London/GB; GB
IFOP; Ifop; Paris/FR; FR
Odoxa; ; Paris/FR; FR
OpinionWay; ; Paris/FR; FR
BVA; ?BVA; Paris/FR; FR
Harris Interactive
Elabe; ; Paris/FR; FR
Infratest Dimap; ; Berlin/DE; DE
Allensbach Institute; Institut für Demoskopie Allensbach, ?Allensbach; Allensbach/DE; DE
Forschungsgruppe Wahlen; ; Mannheim/DE; DE
INSA; ?INSA; Erfurt/DE; DE
Emnid; ; Bielefeld/DE; DE
GfK; ; Nürnberg/DE; DE
Sotomo; ; Zürich/CH; CH
gfs.bern; ; Bern/CH; CH
Centro de Investigaciones Sociológicas; ; Madrid/ES; ES
GAD3; ; Madrid/ES; ES
SWG; ?SWG; Trieste/IT; IT
Demoskop; ; Stockholm/SE; SE
Novus; ?Novus; Stockholm/SE; SE
CBOS; ; Warsaw/PL; PL
IBRiS; ; Warsaw/PL; PL
Medián; ?Medián; Budapest/HU; HU
Alpha Research; ; Sofia/BG; BG
Datafolha; ; São Paulo/BR; BR
Quaest; Genial/Quaest; Belo Horizonte/BR; BR
Ibope; IBOPE; Rio de Janeiro/BR; BR
AtlasIntel; Atlas Intel; São Paulo/BR
Latinobarómetro; ; Santiago/CL
Cadem; ; Santiago/CL; CL
Invamer; ; Bogotá/CO; CO
Datanálisis; ; Caracas/VE; VE
Mitofsky; ?Mitofsky, Consulta Mitofsky; Mexico City/MX; MX
Lokniti; Lokniti-CSDS; New Delhi/IN; IN
CVoter; C-Voter; New Delhi/IN; IN
Axis My India; ; Mumbai/IN; IN
Gallup Korea; ; Seoul/KR; KR
Realmeter; ; Seoul/KR; KR
Social Weather Stations; ; Quezon City/PH; PH
Pulse Asia; ; Quezon City/PH; PH
Indikator Politik Indonesia; ; Jakarta/ID; ID
Lembaga Survei Indonesia; ; Jakarta/ID; ID
Merdeka Center; ; Kuala Lumpur/MY; MY
Newspoll; ; ; AU
?Roy Morgan; Roy Morgan Research; Melbourne/AU; AU
Resolve Strategic; ; ; AU
Curia Market Research; ; Wellington/NZ; NZ
Comscore; ; Reston/US; US
Statista; ; Hamburg/DE
MetroPoll; ; Ankara/TR; TR
KONDA; ; Istanbul/TR; TR
Consumers International; ; London/GB
BEUC; ; Brussels/BE
Foodwatch; ; Berlin/DE
Citizens Advice; ; London/GB; GB
Shelter; ?Shelter; London/GB; GB
Crisis; ?Crisis; London/GB; GB
Trussell Trust; ?Trussell; Salisbury/GB; GB
Barnardo's; ; London/GB; GB
NSPCC; National Society for the Prevention of Cruelty to Children; London/GB; GB
Age UK; ; London/GB; GB
Mind; ?Mind; London/GB; GB
Samaritans; ?Samaritans; London/GB; GB
Macmillan Cancer Support; ; London/GB; GB
British Heart Foundation; ; London/GB; GB
Alzheimer's Society; ; London/GB; GB
Diabetes UK; ; London/GB; GB
Royal British Legion; ; London/GB; GB
Law Society of England and Wales; ; London/GB; GB
Bar Council; ?Bar Council; London/GB; GB
General Medical Council; ?General Medical Council; London/GB; GB
Nursing and Midwifery Council; ; London/GB; GB
British Psychological Society; ; Leicester/GB; GB
Royal Institute of British Architects; RIBA; London/GB; GB
Royal Institution of Chartered Surveyors; RICS; London/GB; GB
Institution of Engineering and Technology; ; London/GB; GB
Chartered Institute of Personnel and Development; CIPD; London/GB; GB
Chartered Institute of Procurement and Supply; ; ; GB
RAC Foundation; ; London/GB; GB
Campaign for Better Transport; ; London/GB; GB
Countryside Alliance; ; London/GB; GB
Campaign Against Arms Trade; ; London/GB; GB
Stop the War Coalition; ; London/GB; GB
Palestine Solidarity Campaign; ; London/GB; GB
Hacked Off; ?Hacked Off; London/GB; GB
Hope Not Hate; ; London/GB; GB
Runnymede Trust; ; London/GB; GB
Howard League for Penal Reform; Howard League; London/GB; GB
Fawcett Society; ; London/GB; GB
Hillsborough Justice Campaign; ; Liverpool/GB; GB
American Bar Association; ; Chicago/US; US
American Institute of Architects; ; Washington, D.C./US; US
American Society of Civil Engineers; ; Reston/US; US
American Public Health Association; ; Washington, D.C./US; US
American Nurses Association; ; ; US
American Association of University Professors; AAUP; Washington, D.C./US; US
Institute of Electrical and Electronics Engineers; IEEE; New York City/US
Association for Computing Machinery; ; New York City/US
Insurance Institute for Highway Safety; ; Arlington/US; US
Better Business Bureau; ; Arlington/US; US
American Automobile Association; ; Heathrow/US; US
College Board; ; New York City/US; US
Educational Testing Service; ; Princeton/US; US
National Fire Protection Association; ; Quincy/US; US
National Safety Council; ; ; US
World Medical Association; ; Ferney-Voltaire/FR
International Council of Nurses; ; Geneva/CH
International Bar Association; ; London/GB
International Astronomical Union; ; Paris/FR
International Mathematical Union; ; Berlin/DE
International Science Council; ; Paris/FR
International Publishers Association; ; Geneva/CH
International Union of Geological Sciences
International Union of Pure and Applied Chemistry; IUPAC; Zürich/CH
International Commission on Stratigraphy
International Council on Monuments and Sites; ICOMOS; Paris/FR
International Council of Museums; ICOM; Paris/FR
World Monuments Fund; ; New York City/US
Internet Engineering Task Force
World Wide Web Consortium; W3C
Internet Corporation for Assigned Names and Numbers; ICANN; Los Angeles/US
Internet Society; ; Reston/US
Internet Watch Foundation; ; Cambridge/GB
Mozilla Foundation; ; San Francisco/US
Linux Foundation; ; San Francisco/US
Apache Software Foundation; ; ; US
Free Software Foundation; ; Boston/US
Creative Commons; ?Creative Commons; Mountain View/US
Tor Project; ; ; US
Signal Foundation; ; Mountain View/US
Tactical Tech; ; Berlin/DE
AlgorithmWatch; Algorithm Watch; Berlin/DE
Center for AI Safety; ; San Francisco/US; US
Future of Life Institute; ; ; US
Ada Lovelace Institute; ; London/GB; GB
AI Now Institute; ; New York City/US; US
Canadian Medical Association; ; Ottawa/CA; CA
Canadian Civil Liberties Association; ; Toronto/CA; CA
David Suzuki Foundation; ; Vancouver/CA; CA
Fraser Institute; ; Vancouver/CA; CA
C.D. Howe Institute; ; Toronto/CA; CA
Canadian Centre for Policy Alternatives; ; Ottawa/CA; CA
Macdonald-Laurier Institute; ; Ottawa/CA; CA
Canadian Taxpayers Federation; ; ; CA
Conference Board of Canada; ; Ottawa/CA; CA
Pembina Institute; ; Calgary/CA; CA
Metis National Council; ; Ottawa/CA; CA
Inuit Tapiriit Kanatami; ; Ottawa/CA; CA
Native Women's Association of Canada; ; ; CA
Centro Prodh; ; Mexico City/MX; MX
Mexicanos contra la Corrupción; Mexicanos Contra la Corrupción y la Impunidad; Mexico City/MX; MX
México Evalúa; ; Mexico City/MX; MX
Causa en Común; ; Mexico City/MX; MX
?Fundar; ; Mexico City/MX; MX
Brazilian Forum on Public Security; Fórum Brasileiro de Segurança Pública; São Paulo/BR; BR
Igarapé Institute; Instituto Igarapé; Rio de Janeiro/BR; BR
Pastoral Land Commission; Comissão Pastoral da Terra; ; BR
Conselho Indigenista Missionário; Indigenous Missionary Council; Brasília/BR; BR
Instituto Marielle Franco; ; Rio de Janeiro/BR; BR
Ordem dos Advogados do Brasil; Brazilian Bar Association; Brasília/BR; BR
Centro de Estudios Legales y Sociales; CELS; Buenos Aires/AR; AR
Asociación Mutual Israelita Argentina; AMIA; Buenos Aires/AR; AR
Ni Una Menos
Fundación Ideas para la Paz; Ideas for Peace Foundation; Bogotá/CO; CO
Indepaz; INDEPAZ; Bogotá/CO; CO
Dejusticia; ; Bogotá/CO; CO
Foundation for Press Freedom; Fundación para la Libertad de Prensa; Bogotá/CO; CO
Foro Penal; ; Caracas/VE; VE
Provea; PROVEA; Caracas/VE; VE
Venezuelan Observatory of Social Conflict; ; Caracas/VE; VE
Espacio Público; ; Caracas/VE; VE
Coordinadora Nacional de Derechos Humanos; ; Lima/PE; PE
Cristosal; ; San Salvador/SV; SV
Socorro Jurídico Humanitario; ; San Salvador/SV; SV
Inter American Press Association; ; Miami/US
Prisoners Defenders; ; Madrid/ES; CU
Cuban Observatory of Human Rights; ; Madrid/ES; CU
National Human Rights Defense Network; RNDDH; Port-au-Prince/HT; HT
International Campaign for Tibet
Free Tibet; ?Free Tibet
Hong Kong Watch; ; London/GB
Uyghur Human Rights Project; ; Washington, D.C./US
Safeguard Defenders; ; Madrid/ES
Dui Hua Foundation; Dui Hua; San Francisco/US
Hong Kong Alliance in Support of Patriotic Democratic Movements of China; Hong Kong Alliance; Hong Kong/HK; HK
Burma Campaign UK; ; London/GB
Refugee Action Coalition; ; Sydney/AU; AU
GetUp; ?GetUp, GetUp!; ; AU
Australian Human Rights Commission; ; Sydney/AU; AU
Human Rights Law Centre; ; Melbourne/AU; AU
National Farmers' Federation; ; Canberra/AU; AU
Beyond Blue; ; Melbourne/AU; AU
Cancer Council Australia; ; Sydney/AU; AU
Mission Australia; ; Sydney/AU; AU
Foodbank Australia; ; ; AU
Brotherhood of St Laurence; ; Melbourne/AU; AU
Returned and Services League; ; ; AU
?Plunket; ; Wellington/NZ; NZ
Front Line Defenders; ; Dublin/IE
Irish Council for Civil Liberties; ; Dublin/IE; IE
Economic and Social Research Institute; ; Dublin/IE; IE
Focus Ireland; ; Dublin/IE; IE
SOS Racisme; ; Paris/FR; FR
Ligue des droits de l'Homme; ; Paris/FR; FR
Emmaüs; Emmaus France; Paris/FR; FR
Secours Catholique; ; Paris/FR; FR
Secours Populaire; ; Paris/FR; FR
Restos du Cœur; Restos du coeur, Les Restos du Cœur; Paris/FR; FR
La Cimade; Cimade; Paris/FR; FR
Fondation Abbé Pierre; Abbé Pierre Foundation; Paris/FR; FR
UFC-Que Choisir; Que Choisir; Paris/FR; FR
ATTAC; Attac; Paris/FR
Les Soulèvements de la Terre; ; ; FR
Sherpa; ?Sherpa; Paris/FR; FR
Anticor; ; Paris/FR; FR
La Quadrature du Net; ; Paris/FR; FR
SOS Homophobie; ; Paris/FR; FR
Ligue des droits humains; ; Brussels/BE; BE
Cordaid; ; The Hague/NL
Oxfam Novib; ; The Hague/NL; NL
Bits of Freedom; ; Amsterdam/NL; NL
Consumentenbond; ; The Hague/NL; NL
Organización de Consumidores y Usuarios; ; Madrid/ES; ES
Cáritas Española; ; Madrid/ES; ES
Òmnium Cultural; ; Barcelona/ES; ES
Assemblea Nacional Catalana; Catalan National Assembly; Barcelona/ES; ES
Legambiente; ; Rome/IT; IT
Antigone; ?Antigone; Rome/IT; IT
Libera; ?Libera; Rome/IT; IT
Arci; ?Arci; Rome/IT; IT
Associazione Nazionale Partigiani d'Italia; ANPI; Rome/IT; IT
Civil Rights Defenders; ; Stockholm/SE
Diakonia; ?Diakonia; Stockholm/SE
Human Rights Association of Turkey; ; Ankara/TR; TR
We Will Stop Femicides Platform; ; ; TR
Mor Çatı; ; Istanbul/TR; TR
Stockholm Center for Freedom; ; Stockholm/SE
Media Foundation for West Africa; ; Accra/GH
NetBlocks; ; London/GB
Digital Rights Foundation; ; Lahore/PK; PK
Shadowserver Foundation
Famine Early Warning Systems Network; FEWS NET; Washington, D.C./US
Integrated Food Security Phase Classification; ; Rome/IT
Sudan Doctors Network; Sudan Doctors' Network, Sudan Doctors Union; ; SD
Emergency Lawyers; ?Emergency Lawyers; ; SD
Insecurity Insight; ; Geneva/CH
Internal Displacement Monitoring Centre; ; Geneva/CH
Missing Migrants Project
Walking Borders; Caminando Fronteras; ; ES
Humanitarian Research Lab; Yale Humanitarian Research Lab; New Haven/US; US
Global Initiative Against Transnational Organized Crime; ; Geneva/CH
International Center for Transitional Justice; ; New York City/US
Institute for Economics and Peace; Institute for Economics & Peace; Sydney/AU
Basel Institute on Governance; ; Basel/CH
Tax Justice Network
Debt Justice; ?Debt Justice; London/GB
Jubilee Debt Campaign; ; London/GB
Fairtrade International; Fairtrade Foundation, ?Fairtrade; Bonn/DE
Forest Stewardship Council; ; Bonn/DE
Marine Stewardship Council; ; London/GB
Roundtable on Sustainable Palm Oil; RSPO; Kuala Lumpur/MY
Extractive Industries Transparency Initiative; EITI; Oslo/NO
Kimberley Process
Clean Clothes Campaign; ; Amsterdam/NL
Worker Rights Consortium; ; Washington, D.C./US
Fair Labor Association; ; Washington, D.C./US
China Labor Watch; ; New York City/US
Science Based Targets initiative; SBTi
Glasgow Financial Alliance for Net Zero; GFANZ
World Green Building Council; ; London/GB
World Nuclear Association; ; London/GB
World Steel Association; worldsteel; Brussels/BE
World Gold Council; ; London/GB
World Travel & Tourism Council; World Travel and Tourism Council, WTTC; London/GB
International Council on Clean Transportation; ICCT; Washington, D.C./US
Hydrogen Council
GSMA; ; London/GB
Boao Forum for Asia; Boao Forum; ; CN
Valdai Discussion Club; Valdai Club; Moscow/RU; RU
Clinton Global Initiative; ; New York City/US
Milken Institute; ; Santa Monica/US; US
Aspen Institute; ; Washington, D.C./US; US
Global Polio Eradication Initiative; ; Geneva/CH
Drugs for Neglected Diseases initiative; DNDi; Geneva/CH
Stop TB Partnership; ; Geneva/CH
Roll Back Malaria Partnership
International AIDS Society; ; Geneva/CH
International Diabetes Federation; ; Brussels/BE
World Heart Federation; ; Geneva/CH
World Obesity Federation; ; London/GB
SOS Children's Villages; SOS-Kinderdorf; Vienna/AT
Terre des Hommes
Child Rights International Network
Defence for Children International; ; Geneva/CH
End Child Prostitution and Trafficking; ECPAT; Bangkok/TH
Girls Not Brides; ; London/GB
Equality Now; ; New York City/US
Women Deliver; ; New York City/US
HelpAge International; HelpAge; London/GB
Inclusion International
Minority Rights Group; Minority Rights Group International; London/GB
European Roma Rights Centre; ; Brussels/BE
Civicus; CIVICUS; Johannesburg/ZA
Avaaz; ; New York City/US
Change.org; ; San Francisco/US
Campact; ; Verden/DE; DE
38 Degrees; ; London/GB; GB
Open Rights Group; ; London/GB; GB
European Digital Rights; EDRi; Brussels/BE
Corporate Europe Observatory; ; Brussels/BE
LobbyControl; ; Cologne/DE; DE
Finance Watch; ; Brussels/BE
Good Law Project; ; London/GB; GB
`;

/** Unions and federations of employers. */
export const LABOUR = `
AFL-CIO; ; Washington, D.C./US; US
Teamsters; International Brotherhood of Teamsters, Teamsters Union; Washington, D.C./US; US
Service Employees International Union; SEIU; Washington, D.C./US; US
United Steelworkers; USW; Pittsburgh/US; US
International Association of Machinists; International Association of Machinists and Aerospace Workers; ; US
International Longshoremen's Association; ILA; ; US
International Longshore and Warehouse Union; ILWU; ; US
American Federation of Teachers; AFT; Washington, D.C./US; US
American Federation of State County and Municipal Employees; AFSCME; ; US
American Federation of Government Employees; AFGE; Washington, D.C./US; US
Communications Workers of America; CWA; Washington, D.C./US; US
NewsGuild; NewsGuild of New York; ; US
United Food and Commercial Workers; UFCW; ; US
Unite Here; ; ; US
United Farm Workers; UFW; ; US
United Mine Workers of America; United Mine Workers, UMWA; ; US
Amazon Labor Union; ; ; US
Starbucks Workers United; ; ; US
Chicago Teachers Union; ; Chicago/US; US
United Teachers Los Angeles; ; Los Angeles/US; US
United Federation of Teachers; ; New York City/US; US
National Nurses United; ; ; US
Air Line Pilots Association; ALPA; ; US
Allied Pilots Association; ; ; US
Association of Flight Attendants; Association of Flight Attendants-CWA; ; US
Transport Workers Union; ; ; US
Fraternal Order of Police; ; ; US
SAG-AFTRA; Screen Actors Guild; Los Angeles/US; US
Writers Guild of America; WGA; ; US
Directors Guild of America; DGA; ; US
Producers Guild of America; ; ; US
Actors' Equity Association; Actors' Equity, Actors Equity; ; US
Major League Baseball Players Association; MLBPA; ; US
National Basketball Players Association; NBPA; ; US
NFL Players Association; NFLPA; ; US
NHL Players' Association; NHLPA; ; CA
Business Roundtable; ; Washington, D.C./US; US
U.S. Chamber of Commerce; United States Chamber of Commerce; Washington, D.C./US; US
National Association of Manufacturers; ; Washington, D.C./US; US
National Federation of Independent Business; NFIB; ; US
American Petroleum Institute; ; Washington, D.C./US; US
Pharmaceutical Research and Manufacturers of America; PhRMA; Washington, D.C./US; US
National Retail Federation; ; Washington, D.C./US; US
National Association of Realtors; ; Chicago/US; US
Mortgage Bankers Association; ; Washington, D.C./US; US
American Bankers Association; ; Washington, D.C./US; US
American Farm Bureau Federation; American Farm Bureau; ; US
Airlines for America; ; Washington, D.C./US; US
Motion Picture Association; Motion Picture Association of America, MPAA; Washington, D.C./US; US
Recording Industry Association of America; RIAA; Washington, D.C./US; US
Semiconductor Industry Association; ; Washington, D.C./US; US
Consumer Technology Association; ; Arlington/US; US
Investment Company Institute; ; Washington, D.C./US; US
American Hospital Association; ; Chicago/US; US
National Association of Broadcasters; ; Washington, D.C./US; US
Institute for Supply Management; ISM; Tempe/US; US
Conference Board; ; New York City/US; US
Unifor; ; Toronto/CA; CA
Canadian Union of Public Employees; CUPE; Ottawa/CA; CA
Canadian Union of Postal Workers; CUPW; Ottawa/CA; CA
Public Service Alliance of Canada; PSAC; Ottawa/CA; CA
Canadian Labour Congress; ; Ottawa/CA; CA
Teamsters Canada; ; ; CA
Trades Union Congress; TUC; London/GB
Unite the Union; ; London/GB; GB
Unison; ?Unison, UNISON; London/GB; GB
GMB; ; London/GB; GB
RMT; National Union of Rail Maritime and Transport Workers; London/GB; GB
Aslef; ASLEF; London/GB; GB
Communication Workers Union; CWU; London/GB; GB
National Education Union; NEU; London/GB; GB
NASUWT; ; Birmingham/GB; GB
National Union of Mineworkers; NUM
National Union of Journalists; NUJ; London/GB; GB
National Farmers' Union; NFU; Stoneleigh/GB; GB
Public and Commercial Services Union; ; London/GB; GB
University and College Union; UCU; London/GB; GB
Fire Brigades Union; FBU; London/GB; GB
Royal College of Nursing; RCN; London/GB; GB
British Medical Association; BMA; London/GB; GB
Police Federation of England and Wales; Police Federation; London/GB; GB
Equity; ?Equity; London/GB; GB
Confederation of British Industry; ; London/GB; GB
British Chambers of Commerce; BCC; London/GB; GB
Institute of Directors; ; London/GB; GB
Federation of Small Businesses; ; London/GB; GB
Make UK; ; London/GB; GB
British Retail Consortium; ; London/GB; GB
Society of Motor Manufacturers and Traders; SMMT; London/GB; GB
UK Finance; ; London/GB; GB
UK Hospitality; UKHospitality; London/GB; GB
SIPTU; Siptu; Dublin/IE; IE
Irish Congress of Trade Unions; ; Dublin/IE; IE
Ibec; IBEC; Dublin/IE; IE
Fórsa; ?Forsa; Dublin/IE; IE
German Trade Union Confederation; Deutscher Gewerkschaftsbund, DGB; Berlin/DE; DE
IG BCE; ; Hannover/DE; DE
GDL; ; Frankfurt am Main/DE; DE
EVG; ?EVG; Berlin/DE; DE
Vereinigung Cockpit; ; Frankfurt am Main/DE; DE
Marburger Bund; ; Berlin/DE; DE
BDI; Bundesverband der Deutschen Industrie, Federation of German Industries; Berlin/DE; DE
Confederation of German Employers' Associations; Bundesvereinigung der Deutschen Arbeitgeberverbände; Berlin/DE; DE
German Association of the Automotive Industry; Verband der Automobilindustrie, VDA; Berlin/DE; DE
DIHK; Deutsche Industrie- und Handelskammer; Berlin/DE; DE
VDMA; ; Frankfurt am Main/DE; DE
Gesamtmetall; ; Berlin/DE; DE
ÖGB; Österreichischer Gewerkschaftsbund; Vienna/AT; AT
Economiesuisse; ; Zürich/CH; CH
CGT; Confédération générale du travail; Montreuil/FR; FR
CFDT; Confédération française démocratique du travail; Paris/FR; FR
Force Ouvrière; ; Paris/FR; FR
MEDEF; Medef; Paris/FR; FR
FNSEA; ; Paris/FR; FR
Confédération paysanne; ; ; FR
Coordination Rurale; ; ; FR
FNV; Federatie Nederlandse Vakbeweging; Utrecht/NL; NL
VNO-NCW; ; The Hague/NL; NL
Comisiones Obreras; CCOO; Madrid/ES; ES
Unión General de Trabajadores; UGT; Madrid/ES; ES
CEOE; ; Madrid/ES; ES
CGTP; ; Lisbon/PT; PT
CGIL; ; Rome/IT; IT
CISL; ; Rome/IT; IT
UIL; ?UIL; Rome/IT; IT
Confindustria; ; Rome/IT; IT
Coldiretti; ; Rome/IT; IT
GSEE; ; Athens/GR; GR
ADEDY; ; Athens/GR; GR
Swedish Trade Union Confederation; ; Stockholm/SE; SE
IF Metall; ; Stockholm/SE; SE
Confederation of Swedish Enterprise; ; Stockholm/SE; SE
Danish Industry; Dansk Industri, Confederation of Danish Industry; Copenhagen/DK; DK
Norwegian Confederation of Trade Unions; ; Oslo/NO; NO
Solidarity; ?Solidarity, Solidarność, NSZZ Solidarność; Gdańsk/PL; PL
European Trade Union Confederation; ; Brussels/BE
International Trade Union Confederation; ITUC; Brussels/BE
International Transport Workers' Federation; ; London/GB
IndustriALL; IndustriALL Global Union; Geneva/CH
UNI Global Union; ; Nyon/CH
BusinessEurope; ; Brussels/BE
European Automobile Manufacturers' Association; ACEA; Brussels/BE
Copa-Cogeca; ; Brussels/BE
International Federation of Journalists; IFJ; Brussels/BE
European Federation of Journalists; ; Brussels/BE
TÜSİAD; ; Istanbul/TR; TR
Türk-İş; ; Ankara/TR; TR
?Rengo; ; Tokyo/JP; JP
Keidanren; ; Tokyo/JP; JP
Keizai Doyukai; ; Tokyo/JP; JP
Korean Confederation of Trade Unions; KCTU; Seoul/KR; KR
Federation of Korean Trade Unions; ; Seoul/KR; KR
Korea Enterprises Federation; ; Seoul/KR; KR
All-China Federation of Trade Unions; ; Beijing/CN; CN
China Association of Automobile Manufacturers; CAAM; Beijing/CN; CN
Hong Kong Confederation of Trade Unions; ; Hong Kong/HK; HK
Confederation of Indian Industry; ; New Delhi/IN; IN
FICCI; Federation of Indian Chambers of Commerce and Industry; New Delhi/IN; IN
ASSOCHAM; ; New Delhi/IN; IN
Samyukt Kisan Morcha; ; ; IN
Bharatiya Kisan Union; ; ; IN
Bharatiya Mazdoor Sangh; ; ; IN
Bangladesh Garment Manufacturers and Exporters Association; BGMEA; Dhaka/BD; BD
Congress of South African Trade Unions; COSATU, Cosatu; Johannesburg/ZA; ZA
National Union of Metalworkers of South Africa; NUMSA, Numsa; Johannesburg/ZA; ZA
Association of Mineworkers and Construction Union; AMCU; ; ZA
Business Unity South Africa; Busa; Johannesburg/ZA; ZA
Nigeria Labour Congress; NLC; Abuja/NG; NG
Academic Staff Union of Universities; ASUU; ; NG
Trade Union Congress of Nigeria; ; ; NG
Manufacturers Association of Nigeria; ; Lagos/NG; NG
Central Organization of Trade Unions; COTU; Nairobi/KE; KE
Kenya National Union of Teachers; ; Nairobi/KE; KE
Kenya Association of Manufacturers; ; Nairobi/KE; KE
UGTT; Tunisian General Labour Union; Tunis/TN; TN
Australian Council of Trade Unions; ACTU; Melbourne/AU; AU
CFMEU; ; Melbourne/AU; AU
Australian Medical Association; ; Canberra/AU; AU
Business Council of Australia; ; Melbourne/AU; AU
Minerals Council of Australia; ; Canberra/AU; AU
Federated Farmers; ; Wellington/NZ; NZ
Central Única dos Trabalhadores; ; São Paulo/BR; BR
Fiesp; FIESP; São Paulo/BR; BR
Confederação Nacional da Indústria; ; Brasília/BR; BR
Anfavea; ; São Paulo/BR; BR
Sociedad Rural Argentina; Argentine Rural Society; Buenos Aires/AR; AR
Unión Industrial Argentina; ; Buenos Aires/AR; AR
SOFOFA; Sofofa; Santiago/CL; CL
COPARMEX; ; Mexico City/MX; MX
Consejo Coordinador Empresarial; ; Mexico City/MX; MX
Fedecámaras; ; Caracas/VE; VE
`;

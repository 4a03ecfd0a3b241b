/** Newspapers, magazines, broadcasters, news agencies and sites in the Americas. */
export const NEWS_MEDIA_OF_THE_AMERICAS = `
Associated Press; AP, The Associated Press; New York City/US
CNN; Cable News Network; Atlanta/US; US
Fox News; Fox News Channel; New York City/US; US
NBC; NBC News; New York City/US; US
CBS; CBS News; New York City/US; US
ABC News; ; New York City/US; US
MSNBC; ; New York City/US; US
CNBC; ; Englewood Cliffs/US; US
NPR; National Public Radio; Washington, D.C./US; US
PBS; ; Arlington/US; US
The New York Times; New York Times, NYT; New York City/US; US
The Wall Street Journal; Wall Street Journal, WSJ; New York City/US; US
The Washington Post; Washington Post; Washington, D.C./US; US
Los Angeles Times; L.A. Times; Los Angeles/US; US
USA Today; ; ; US
Politico; POLITICO; Arlington/US; US
Axios; ; Arlington/US; US
The Globe and Mail; Globe and Mail; Toronto/CA; CA
Bloomberg; Bloomberg News, Bloomberg TV; New York City/US; US
National Geographic; ; Washington, D.C./US; US
Religion News Service; ; ; US
Catholic News Agency; ; ; US
Dow Jones Newswires; ; New York City/US; US
PR Newswire; ; New York City/US; US
Business Wire; ; San Francisco/US; US
Getty Images; ; Seattle/US; US
International Consortium of Investigative Journalists; ICIJ; Washington, D.C./US
Center for Investigative Reporting; ; ; US
Marshall Project; ; New York City/US; US
KFF Health News; Kaiser Health News; San Francisco/US; US
STAT; ?STAT, STAT News; Boston/US; US
Mother Jones; ; San Francisco/US; US
Vice News; ; New York City/US; US
Daily Caller; ; Washington, D.C./US; US
Puck News; ; ; US
The Information; ; San Francisco/US; US
Ars Technica; ; ; US
Engadget; ; ; US
Gizmodo; ; New York City/US; US
404 Media; ; ; US
Slate; ?Slate; New York City/US; US
Daily Kos; ; ; US
National Review; ; New York City/US; US
Jacobin; ?Jacobin; ; US
The Nation; ; New York City/US; US
The New Republic; ; ; US
Harper's Magazine; ; New York City/US; US
Esquire; ?Esquire; New York City/US; US
?Time; ; New York City/US; US
Bloomberg Businessweek; Businessweek; New York City/US; US
?Barron's; ; New York City/US; US
MarketWatch; ; San Francisco/US; US
Investor's Business Daily; ; Los Angeles/US; US
Deadline; ?Deadline, Deadline Hollywood; Los Angeles/US; US
Billboard; ?Billboard; New York City/US; US
Pitchfork; ?Pitchfork; ; US
Entertainment Weekly; ; ; US
Us Weekly; ; ; US
E! News; ; ; US
Fox Sports; ; Los Angeles/US; US
NFL Network; ; ; US
CBS Sports; ; New York City/US; US
NBC Sports; ; Stamford/US; US
Fox Business; Fox Business Network; New York City/US; US
Foreign Policy; ?Foreign Policy; Washington, D.C./US; US
The Hill; ; Washington, D.C./US; US
Roll Call; ?Roll Call; Washington, D.C./US; US
RealClearPolitics; ; ; US
FiveThirtyEight; ; ; US
NOTUS; ; Washington, D.C./US; US
The Washington Times; ; Washington, D.C./US; US
Washington Examiner; ; Washington, D.C./US; US
Newsday; ; Melville/US; US
New York Magazine; ; New York City/US; US
Boston Herald; ; Boston/US; US
Chicago Sun-Times; ; Chicago/US; US
Milwaukee Journal Sentinel; ; Milwaukee/US; US
Des Moines Register; ; Des Moines/US; US
Kansas City Star; ; Kansas City/US; US
St. Louis Post-Dispatch; ; St. Louis/US; US
Orlando Sentinel; ; Orlando/US; US
South Florida Sun Sentinel; Sun Sentinel; Fort Lauderdale/US; US
Palm Beach Post; ; ; US
Charlotte Observer; ; Charlotte/US; US
The Post and Courier; ; Charleston/US; US
The Baltimore Sun; ; Baltimore/US; US
Richmond Times-Dispatch; ; Richmond/US; US
Pittsburgh Post-Gazette; ; Pittsburgh/US; US
Cleveland Plain Dealer; The Plain Dealer; Cleveland/US; US
Columbus Dispatch; ; Columbus/US; US
Cincinnati Enquirer; ; Cincinnati/US; US
Indianapolis Star; IndyStar; Indianapolis/US; US
Courier-Journal; Louisville Courier Journal; Louisville/US; US
The Tennessean; ; Nashville/US; US
Austin American-Statesman; ; Austin/US; US
San Antonio Express-News; ; San Antonio/US; US
Texas Tribune; ; Austin/US; US
Texas Monthly; ; Austin/US; US
Salt Lake Tribune; ; Salt Lake City/US; US
Deseret News; ; Salt Lake City/US; US
Arizona Republic; ; Phoenix/US; US
San Jose Mercury News; Mercury News; San Jose/US; US
Sacramento Bee; ; Sacramento/US; US
San Diego Union-Tribune; ; San Diego/US; US
Orange County Register; ; ; US
CalMatters; ; Sacramento/US; US
The Oregonian; ?Oregonian; Portland/US; US
Anchorage Daily News; ; Anchorage/US; US
Honolulu Star-Advertiser; ; Honolulu/US; US
Times-Picayune; New Orleans Times-Picayune; New Orleans/US; US
Hartford Courant; ; Hartford/US; US
Military Times; ; ; US
Defense News; ; ; US
Harvard Crimson; ; Cambridge/US; US
The Onion; ; Chicago/US; US
El Nuevo Herald; ; Miami/US; US
American Broadcasting Company; ?ABC; New York City/US; US
Fox Broadcasting; Fox Broadcasting Company; New York City/US; US
NewsNation; ; Chicago/US; US
WNYC; ; New York City/US; US
WBUR; ; Boston/US; US
KQED; ; San Francisco/US; US
Popular Mechanics; ; ; US
Consumer Reports; ; Yonkers/US; US
U.S. News & World Report; U.S. News and World Report; Washington, D.C./US; US
MS NOW; ; New York City/US; US
Radio Martí; ; Miami/US; US
Alhurra; ; ; US
Global News; ?Global News; ; CA
Toronto Sun; ; Toronto/CA; CA
Financial Post; ; Toronto/CA; CA
Vancouver Sun; ; Vancouver/CA; CA
Ottawa Citizen; ; Ottawa/CA; CA
Montreal Gazette; ; Montréal/CA; CA
Calgary Herald; ; Calgary/CA; CA
Edmonton Journal; ; Edmonton/CA; CA
Winnipeg Free Press; ; Winnipeg/CA; CA
Le Journal de Montréal; Journal de Montréal; Montréal/CA; CA
?Maclean's; ; Toronto/CA; CA
The Logic; ; ; CA
Sermitsiaq; ; Nuuk/GL; GL
Eurasianet; ; New York City/US
The Diplomat; ; Washington, D.C./US
38 North; ; Washington, D.C./US
AllAfrica; ; Washington, D.C./US
Excélsior; ; Mexico City/MX; MX
El Financiero; ; Mexico City/MX; MX
El Economista; ; Mexico City/MX; MX
Proceso; ?Proceso; Mexico City/MX; MX
Animal Político; ; Mexico City/MX; MX
Aristegui Noticias; ; Mexico City/MX; MX
El Norte; ?El Norte; Monterrey/MX; MX
Ríodoce; ; Culiacán/MX; MX
Zeta; ?Zeta; Tijuana/MX; MX
Valor Econômico; ; São Paulo/BR; BR
Veja; ?Veja; São Paulo/BR; BR
UOL; ; São Paulo/BR; BR
CartaCapital; ; São Paulo/BR; BR
IstoÉ; ; São Paulo/BR; BR
Correio Braziliense; ; Brasília/BR; BR
Zero Hora; ; Porto Alegre/BR; BR
RecordTV; TV Record; São Paulo/BR; BR
Agência Pública; ; São Paulo/BR; BR
Poder360; ; Brasília/BR; BR
Metrópoles; ?Metrópoles; Brasília/BR; BR
Ámbito Financiero; ; Buenos Aires/AR; AR
El Cronista; ; Buenos Aires/AR; AR
Perfil; ?Perfil; Buenos Aires/AR; AR
Buenos Aires Herald; ; Buenos Aires/AR; AR
Buenos Aires Times; ; Buenos Aires/AR; AR
Todo Noticias; ; Buenos Aires/AR; AR
Olé; ?Olé; Buenos Aires/AR; AR
La Voz del Interior; ; Córdoba/AR; AR
La Cuarta; ; Santiago/CL; CL
CIPER; Ciper; Santiago/CL; CL
The Clinic; ; Santiago/CL; CL
BioBioChile; Radio Bío-Bío; Concepción/CL; CL
Semana; ?Semana; Bogotá/CO; CO
El Colombiano; ; Medellín/CO; CO
El Heraldo; ; Barranquilla/CO; CO
RCN Radio; RCN Televisión, Noticias RCN; Bogotá/CO; CO
Blu Radio; ; Bogotá/CO; CO
La Silla Vacía; ; Bogotá/CO; CO
Efecto Cocuyo; ; Caracas/VE; VE
Armando.info; ; Caracas/VE; VE
Últimas Noticias; ; Caracas/VE; VE
Runrunes; ; Caracas/VE; VE
Tal Cual; TalCual; Caracas/VE; VE
Venezolana de Televisión; ; Caracas/VE; VE
El Universo; ; Guayaquil/EC; EC
Ecuavisa; ; ; EC
Teleamazonas; ; Quito/EC; EC
Primicias; ?Primicias; Quito/EC; EC
La República of Peru; ; Lima/PE; PE
Gestión; ?Gestión; Lima/PE; PE
RPP; ; Lima/PE; PE
IDL-Reporteros; ; Lima/PE; PE
El Deber; ; Santa Cruz de la Sierra/BO; BO
Página Siete; ; La Paz/BO; BO
Los Tiempos; ; Cochabamba/BO; BO
ABC Color; ; Asunción/PY; PY
Última Hora; ; Asunción/PY; PY
El Observador; ; Montevideo/UY; UY
Búsqueda; ?Búsqueda; Montevideo/UY; UY
Prensa Libre; ; Guatemala City/GT; GT
elPeriódico; El Periódico de Guatemala; Guatemala City/GT; GT
Plaza Pública; ; Guatemala City/GT; GT
La Prensa Gráfica; ; San Salvador/SV; SV
El Diario de Hoy; ; San Salvador/SV; SV
La Tribuna; ; Tegucigalpa/HN; HN
La Prensa of Nicaragua; ; Managua/NI; NI
Tico Times; ; San José/CR; CR
CRHoy; ; San José/CR; CR
Juventud Rebelde; ; Havana/CU; CU
14ymedio; ; Havana/CU; CU
Cubadebate; ; Havana/CU; CU
Diario Libre; ; Santo Domingo/DO; DO
Le Nouvelliste; ; Port-au-Prince/HT; HT
Haitian Times; ; New York City/US; HT
Trinidad Guardian; Trinidad and Tobago Guardian; Port of Spain/TT; TT
Kaieteur News; ; Georgetown/GY; GY
El Nuevo Día; ; San Juan/PR; PR
Nassau Guardian; ; Nassau/BS; BS
InSight Crime; ; Washington, D.C./US
Inside Climate News; ; New York City/US; US
Space.com; ; ; US
SpaceNews; ; ; US
Aviation Week; ; ; US
Crunchbase; ; ; US
Snopes; ; ; US
PolitiFact; ; ; US
FactCheck.org; ; ; US
World Politics Review; ; ; US
Al-Monitor; ; Washington, D.C./US
War on the Rocks; ; ; US
Lawfare; ?Lawfare; ; US
Just Security; ; ; US
`;

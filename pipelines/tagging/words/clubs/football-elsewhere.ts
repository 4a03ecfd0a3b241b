/** Football clubs of the Americas, Africa, Asia and Australia; the format is told in index.ts. */
export const FOOTBALL_ELSEWHERE = `
Boca Juniors; ?Boca; AR
River Plate; ?River; AR
Racing Club; ?Racing; AR
Independiente; ?Independiente; AR
San Lorenzo de Almagro; ?San Lorenzo; AR
Estudiantes de La Plata; ?Estudiantes; AR
Vélez Sarsfield; ?Vélez; AR
Huracán; ?Huracán, Club Atlético Huracán; AR
Club Atlético Lanús; ?Lanús; AR
Rosario Central; ; AR
Newell's Old Boys; ; AR
Argentinos Juniors; ; AR
Club Atlético Banfield; ?Banfield; AR
Talleres de Córdoba; ?Talleres; AR
Club Atlético Belgrano; ?Belgrano; AR
Gimnasia La Plata; Gimnasia y Esgrima La Plata; AR
Defensa y Justicia; ; AR
Godoy Cruz; ?Godoy Cruz; AR
Club Atlético Tucumán; Atlético Tucumán; AR
Flamengo; ; BR
Palmeiras; ; BR
Corinthians; ?Corinthians, Corinthians Paulista; BR
Santos FC; ?Santos; BR
São Paulo FC; ?São Paulo; BR
Fluminense; ; BR
Vasco da Gama; ?Vasco da Gama, ?Vasco, CR Vasco da Gama; BR
Botafogo; ?Botafogo; BR
Grêmio; ; BR
SC Internacional; ?Internacional; BR
Cruzeiro EC; ?Cruzeiro; BR
Atlético Mineiro; Atlético-MG; BR
Athletico Paranaense; Atlético Paranaense, Athletico-PR; BR
Esporte Clube Bahia; EC Bahia, ?Bahia; BR
Esporte Clube Vitória; EC Vitória; BR
Fortaleza EC; ?Fortaleza; BR
Ceará SC; ?Ceará; BR
Sport Recife; ; BR
Coritiba; ; BR
Red Bull Bragantino; Bragantino; BR
Chapecoense; ; BR
Goiás EC; ?Goiás; BR
Juventude; ?Juventude; BR
Cuiabá EC; ?Cuiabá; BR
América Mineiro; ; BR
Atlético Goianiense; ; BR
Peñarol; ; UY
Club Nacional de Football; Nacional de Montevideo, ?Nacional; UY
Defensor Sporting; ; UY
Danubio FC; ?Danubio; UY
Colo-Colo; ; CL
Universidad de Chile; ?Universidad de Chile; CL
Universidad Católica; ?Universidad Católica; CL
Unión Española; ; CL
Cobreloa; ; CL
Atlético Nacional; ; CO
Millonarios; ?Millonarios; CO
América de Cali; ; CO
Deportivo Cali; ; CO
Junior de Barranquilla; Atlético Junior; CO
Independiente Santa Fe; ; CO
Independiente Medellín; ; CO
Deportes Tolima; ; CO
Once Caldas; ; CO
Olimpia Asunción; Club Olimpia; PY
Cerro Porteño; ; PY
Club Libertad; ; PY
Club Guaraní; ; PY
Barcelona de Guayaquil; Barcelona SC, Barcelona Guayaquil; EC
Emelec; ; EC
LDU Quito; Liga de Quito, Liga Deportiva Universitaria; EC
Independiente del Valle; ; EC
Alianza Lima; ; PE
Universitario de Deportes; ?Universitario; PE
Sporting Cristal; ; PE
Bolívar La Paz; Club Bolívar; BO
The Strongest; ?The Strongest; BO
Caracas FC; ; VE
Club América; ?América; MX
Chivas Guadalajara; ?Chivas, Chivas de Guadalajara, ?Guadalajara; MX
Cruz Azul; ; MX
Pumas UNAM; ?Pumas; MX
Tigres UANL; ?Tigres; MX
CF Monterrey; Rayados, ?Monterrey, Rayados de Monterrey; MX
Deportivo Toluca; ?Toluca; MX
CF Pachuca; ?Pachuca; MX
Club León; ?León; MX
Santos Laguna; ; MX
Atlas FC; Atlas de Guadalajara; MX
Club Tijuana; Xolos, ?Tijuana; MX
Club Puebla; ?Puebla; MX
Club Necaxa; Necaxa; MX
Querétaro FC; ?Querétaro; MX
Atlético San Luis; ; MX
FC Juárez; ?Juárez; MX
Mazatlán FC; ?Mazatlán; MX
Deportivo Saprissa; Saprissa; CR
Alajuelense; LD Alajuelense; CR
Herediano; CS Herediano; CR
CD Olimpia; ?Olimpia; HN
FC Motagua; Motagua; HN
Comunicaciones FC; ; GT
Violette AC; ; HT
Inter Miami; Inter Miami CF; US
LA Galaxy; Los Angeles Galaxy; US
Los Angeles FC; LAFC; US
Seattle Sounders; ?Sounders; US
Portland Timbers; ?Timbers; US
Atlanta United; ; US
New York City FC; NYCFC; US
New York Red Bulls; ?Red Bulls; US
New England Revolution; ; US
Philadelphia Union; ; US
DC United; ; US
Columbus Crew; ; US
FC Cincinnati; ; US
Chicago Fire; ?Chicago Fire, Chicago Fire FC; US
Charlotte FC; ; US
Orlando City SC; ?Orlando City; US
Nashville SC; ; US
Minnesota United; ; US
Sporting Kansas City; Sporting KC; US
St. Louis City SC; St. Louis City; US
FC Dallas; ; US
Houston Dynamo; ; US
Austin FC; ; US
Colorado Rapids; ?Rapids; US
Real Salt Lake; ; US
San Jose Earthquakes; ?Earthquakes; US
San Diego FC; ; US
Toronto FC; ; CA
CF Montréal; Montreal Impact; CA
Vancouver Whitecaps; ?Whitecaps; CA
Portland Thorns; ?Thorns; US
North Carolina Courage; ; US
Gotham FC; NJ/NY Gotham FC; US
Orlando Pride; ?Orlando Pride; US
Angel City FC; Angel City; US
San Diego Wave; ; US
Washington Spirit; ?Washington Spirit; US
Kansas City Current; ; US
Chicago Stars; Chicago Red Stars; US
Al-Nassr; ; SA
Al-Hilal; ; SA
Al-Ittihad; ; SA
Al-Ahli Saudi; Al-Ahli Jeddah; SA
Al-Shabab FC; ; SA
Al-Ettifaq; ; SA
Al-Qadsiah; ; SA
Al-Taawoun; ; SA
Al-Fateh SC; ; SA
Al-Sadd; ; QA
Al-Duhail; ; QA
Al-Rayyan SC; ?Al-Rayyan; QA
Al-Gharafa; ; QA
Al-Arabi SC; ; QA
Al Ain FC; ?Al Ain; AE
Al-Wahda FC; ?Al-Wahda; AE
Shabab Al-Ahli; ; AE
Al Jazira Club; ; AE
Persepolis FC; ?Persepolis; IR
Esteghlal; Esteghlal FC; IR
Sepahan; ; IR
Tractor SC; Tractor FC; IR
Foolad FC; ?Foolad; IR
Pakhtakor Tashkent; Pakhtakor; UZ
Nasaf Qarshi; ; UZ
Urawa Red Diamonds; Urawa Reds; JP
Kashima Antlers; ; JP
Yokohama F. Marinos; Yokohama Marinos; JP
Kawasaki Frontale; ; JP
Vissel Kobe; ; JP
Gamba Osaka; ; JP
Cerezo Osaka; ; JP
Nagoya Grampus; ; JP
Sanfrecce Hiroshima; ; JP
FC Tokyo; ; JP
Tokyo Verdy; ; JP
Kashiwa Reysol; ; JP
Machida Zelvia; ; JP
Sagan Tosu; ; JP
Jeonbuk Hyundai Motors; Jeonbuk Motors, ?Jeonbuk; KR
Ulsan HD; Ulsan Hyundai; KR
FC Seoul; ; KR
Pohang Steelers; ; KR
Suwon Samsung Bluewings; Suwon Bluewings; KR
Incheon United; ; KR
Gangwon FC; ; KR
Gwangju FC; ; KR
Shanghai Port; Shanghai SIPG; CN
Shanghai Shenhua; ; CN
Beijing Guoan; ; CN
Shandong Taishan; ?Shandong Luneng; CN
Guangzhou FC; Guangzhou Evergrande; CN
Chengdu Rongcheng; ; CN
Zhejiang FC; ; CN
Tianjin Jinmen Tiger; ; CN
Wuhan Three Towns; ; CN
Henan FC; ; CN
Melbourne Victory; ; AU
Melbourne City FC; ?Melbourne City; AU
Sydney FC; ; AU
Western Sydney Wanderers; ; AU
Central Coast Mariners; ; AU
Adelaide United; ; AU
Brisbane Roar; ; AU
Perth Glory; ; AU
Newcastle Jets; ; AU
Macarthur FC; ; AU
Western United; ; AU
Wellington Phoenix; ; NZ
Auckland FC; ; NZ
Auckland City FC; ?Auckland City; NZ
Mohun Bagan; Mohun Bagan Super Giant, ATK Mohun Bagan; IN
East Bengal FC; East Bengal; IN
Mumbai City FC; ?Mumbai City; IN
Kerala Blasters; ; IN
Bengaluru FC; ; IN
FC Goa; ; IN
Chennaiyin FC; Chennaiyin; IN
Hyderabad FC; ; IN
Odisha FC; ; IN
Jamshedpur FC; ; IN
NorthEast United; NorthEast United FC; IN
Punjab FC; ; IN
Mohammedan SC; Mohammedan Sporting; IN
Johor Darul Ta'zim; JDT; MY
Selangor FC; ; MY
Buriram United; ; TH
Muangthong United; ; TH
Persija Jakarta; Persija; ID
Persib Bandung; Persib; ID
Arema FC; Arema; ID
Persebaya Surabaya; Persebaya; ID
Hanoi FC; ; VN
Nam Dinh FC; ; VN
Lion City Sailors; ; SG
Bashundhara Kings; ; BD
Al-Zawraa; ; IQ
Al-Shorta; ; IQ
Al-Faisaly; ; JO
Al-Wehdat; ; JO
Al Ahly; ; EG
Zamalek; ; EG
Pyramids FC; ; EG
Ismaily SC; Ismaily; EG
Al-Masry; ?Al-Masry; EG
Wydad Casablanca; Wydad AC, ?Wydad; MA
Raja Casablanca; Raja CA, ?Raja; MA
AS FAR Rabat; AS FAR; MA
RS Berkane; Renaissance Berkane; MA
FUS Rabat; ; MA
Espérance de Tunis; Espérance Sportive de Tunis, Esperance Tunis, ?Espérance; TN
Étoile du Sahel; Étoile Sportive du Sahel; TN
Club Africain; ; TN
CS Sfaxien; ; TN
MC Alger; Mouloudia d'Alger; DZ
CR Belouizdad; ; DZ
USM Alger; ; DZ
JS Kabylie; ; DZ
ES Sétif; ; DZ
Al-Hilal Omdurman; ; SD
Al-Merrikh; ; SD
Kaizer Chiefs; ; ZA
Orlando Pirates; ; ZA
Mamelodi Sundowns; ?Sundowns; ZA
SuperSport United; ; ZA
Cape Town City FC; ?Cape Town City; ZA
Stellenbosch FC; ; ZA
AmaZulu FC; ?AmaZulu; ZA
Sekhukhune United; ; ZA
Lamontville Golden Arrows; ?Golden Arrows; ZA
Simba SC; ?Simba; TZ
Young Africans; ?Young Africans, ?Yanga, Young Africans SC; TZ
Azam FC; ; TZ
Gor Mahia; ; KE
AFC Leopards; ; KE
Tusker FC; ; KE
Kenya Police FC; ; KE
Vipers SC; ; UG
KCCA FC; ; UG
SC Villa; ; UG
APR FC; ; RW
Rayon Sports; ; RW
Saint George SC; St George SC; ET
Enyimba; ; NG
Kano Pillars; ; NG
Rivers United; ; NG
Remo Stars; ; NG
Rangers International; Enugu Rangers; NG
Shooting Stars SC; ; NG
Plateau United; ; NG
Lobi Stars; ; NG
Asante Kotoko; ; GH
Accra Hearts of Oak; Hearts of Oak; GH
Medeama SC; Medeama; GH
Aduana Stars; ; GH
ASEC Mimosas; ; CI
Horoya AC; ; GN
Stade Malien; ; ML
Djoliba AC; ; ML
Coton Sport; Coton Sport de Garoua; CM
Canon Yaoundé; ; CM
TP Mazembe; ; CD
AS Vita Club; Vita Club; CD
Petro de Luanda; Petro Atlético; AO
Primeiro de Agosto; ; AO
Dynamos Harare; ; ZW
Highlanders FC; ; ZW
CAPS United; ; ZW
Nyasa Big Bullets; ; MW
ZESCO United; ; ZM
Power Dynamos; ; ZM
Costa do Sol; ?Costa do Sol; MZ
Unión de Santa Fe; Unión Santa Fe; AR
Colón de Santa Fe; Colón Santa Fe; AR
Club Atlético Platense; ?Platense; AR
Club Atlético Tigre; ; AR
Barracas Central; ; AR
Central Córdoba; ?Central Córdoba; AR
Arsenal de Sarandí; Arsenal Sarandí; AR
Aldosivi; ; AR
Deportivo Riestra; ; AR
Independiente Rivadavia; ; AR
Ferro Carril Oeste; ; AR
Chacarita Juniors; ; AR
Liverpool Montevideo; Liverpool de Montevideo; UY
Montevideo City Torque; ; UY
Montevideo Wanderers; ; UY
Club Deportivo Palestino; CD Palestino; CL
Huachipato; CD Huachipato; CL
Audax Italiano; ; CL
Everton de Viña del Mar; ; CL
Coquimbo Unido; ; CL
Santiago Wanderers; ; CL
Deportivo Pereira; ; CO
Atlético Bucaramanga; ; CO
CD La Equidad; ?La Equidad; CO
Deportivo Pasto; ; CO
Ponte Preta; ; BR
Guarani FC; ; BR
Clube Náutico Capibaribe; ?Náutico; BR
Paysandu SC; ?Paysandu; BR
Criciúma EC; ?Criciúma; BR
Mirassol FC; ?Mirassol; BR
Avaí FC; ?Avaí; BR
Club Always Ready; ; BO
Deportivo Táchira; ; VE
FBC Melgar; ?Melgar; PE
Cienciano; ; PE
Avispa Fukuoka; ; JP
Albirex Niigata; ; JP
Consadole Sapporo; Hokkaido Consadole Sapporo; JP
Kyoto Sanga; ; JP
Shonan Bellmare; ; JP
Shimizu S-Pulse; ; JP
Júbilo Iwata; ; JP
Yokohama FC; ; JP
Omiya Ardija; ; JP
Daejeon Hana Citizen; ; KR
Daegu FC; ; KR
Jeju SK; Jeju United; KR
Suwon FC; ; KR
Gimcheon Sangmu; ; KR
Changchun Yatai; ; CN
Qingdao Hainiu; ; CN
Qingdao West Coast; ; CN
Meizhou Hakka; ; CN
Dalian Yingbo; ; CN
Kitchee SC; Kitchee; HK
Damac FC; ; SA
Al-Khaleej FC; ; SA
Al-Fayha; ; SA
Al-Raed FC; ?Al-Raed; SA
Zob Ahan; ; IR
Gol Gohar; ; IR
Chippa United; ; ZA
TS Galaxy; ; ZA
Richards Bay FC; ; ZA
Marumo Gallants; ; ZA
Royal AM; ; ZA
Polokwane City FC; ; ZA
Bidvest Wits; ; ZA
Berekum Chelsea; ; GH
Bechem United; ; GH
Dreams FC; ; GH
Bandari FC; ; KE
Ulinzi Stars; ; KE
Kakamega Homeboyz; ; KE
Mathare United; ; KE
Sofapaka; ; KE
Mtibwa Sugar; ; TZ
Coastal Union; ?Coastal Union; TZ
Singida Black Stars; ; TZ
Akwa United; ; NG
Kwara United; ; NG
Bendel Insurance; ; NG
Heartland FC; ; NG
Katsina United; ; NG
Abia Warriors; ; NG
Niger Tornadoes; ; NG
Nasarawa United; ; NG
Sunshine Stars; ; NG
Bayelsa United; ; NG
El Kanemi Warriors; ; NG
Wikki Tourists; ; NG
Al-Ittihad Alexandria; ; EG
Ceramica Cleopatra; ; EG
Future FC; ; EG
US Monastir; ; TN
Maghreb de Fès; MAS Fez; MA
Hassania Agadir; ; MA
Moghreb Tétouan; ; MA
`;

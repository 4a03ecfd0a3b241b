/** Names of cities that English does not use, by language, and the city as GeoNames calls it. */
export const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  de: `
Warschau: Warsaw/PL
Krakau: Kraków/PL
Danzig: Gdańsk/PL
Breslau: Wrocław/PL
Posen: Poznań/PL
Moskau: Moscow/RU
Sankt Petersburg; St. Petersburg: Saint Petersburg/RU
Kiew: Kyiv/UA
Charkiw: Kharkiv/UA
Lemberg; Lwiw: Lviv/UA
Cherson: Kherson/UA
Peking: Beijing/CN
Schanghai: Shanghai/CN
Tokio: Tokyo/JP
Neu-Delhi: New Delhi/IN
Rom: Rome/IT
Mailand: Milan/IT
Neapel: Naples/IT
Venedig: Venice/IT
Florenz: Florence/IT
Genua: Genoa/IT
Bozen: Bolzano/IT
Genf: Genève/CH
Brüssel: Brussels/BE
Lüttich: Liège/BE
Straßburg: Strasbourg/FR
Nizza: Nice/FR
Kopenhagen: Copenhagen/DK
Lissabon: Lisbon/PT
Prag: Prague/CZ
Brünn: Brno/CZ
Pressburg: Bratislava/SK
Laibach: Ljubljana/SI
Bukarest: Bucharest/RO
Belgrad: Belgrade/RS
Athen: Athens/GR
Kairo: Cairo/EG
Algier: Algiers/DZ
Tripolis: Tripoli/LY
Damaskus: Damascus/SY
Bagdad: Baghdad/IQ
Teheran: Tehran/IR
Riad: Riyadh/SA
Mekka: Mecca/SA
Kabul: Kabul/AF
Havanna: Havana/CU
Mexiko-Stadt: Mexico City/MX
Kapstadt: Cape Town/ZA
Nairobi: Nairobi/KE
Khartum: Khartoum/SD
Addis Abeba: Addis Ababa/ET
Duschanbe: Dushanbe/TJ
Taschkent: Tashkent/UZ
Eriwan: Yerevan/AM
Tiflis: Tbilisi/GE
Seoul: Seoul/KR
Pjöngjang: Pyongyang/KP
Taipeh: Taipei/TW
Hongkong: Hong Kong/HK
Singapur: Singapore/SG
Thorn: Toruń/PL
Stettin: Szczecin/PL
Kattowitz: Katowice/PL
Lodz; Lodsch: Łódź/PL
Gleiwitz: Gliwice/PL
Oppeln: Opole/PL
Liegnitz: Legnica/PL
Allenstein: Olsztyn/PL
Gdingen: Gdynia/PL
Bromberg: Bydgoszcz/PL
Tschenstochau: Częstochowa/PL
Kaliningrad; Königsberg: Kaliningrad/RU
Nischni Nowgorod: Nizhniy Novgorod/RU
Nowosibirsk: Novosibirsk/RU
Jekaterinburg: Yekaterinburg/RU
Rostow am Don; Rostow: Rostov-na-Donu/RU
Wolgograd: Volgograd/RU
Woronesch: Voronezh/RU
Wladiwostok: Vladivostok/RU
Belgorod: Belgorod/RU
Brjansk: Bryansk/RU
Krasnojarsk: Krasnoyarsk/RU
Tscheljabinsk: Chelyabinsk/RU
Grosny: Groznyy/RU
Sotschi: Sochi/RU
Murmansk: Murmansk/RU
Odessa: Odessa/UA
Saporischschja: Zaporizhia/UA
Dnipro: Dnipro/UA
Mykolajiw: Mykolayiv/UA
Tschernihiw: Chernihiv/UA
Luhansk: Luhansk/UA
Ternopil: Ternopil/UA
Uschhorod: Uzhgorod/UA
Bachmut: Bakhmut/UA
Pokrowsk: Pokrovsk/UA
Schytomyr: Zhytomyr/UA
Czernowitz; Tscherniwzi: Chernivtsi/UA
Riwne: Rivne/UA
Krywyj Rih: Kryvyi Rih/UA
Wilna: Vilnius/LT
Kaunas: Kaunas/LT
Riga: Riga/LV
Reval: Tallinn/EE
Minsk: Minsk/BY
Hermannstadt: Sibiu/RO
Klausenburg: Cluj-Napoca/RO
Temeswar; Temesvar: Timișoara/RO
Agram: Zagreb/HR
Marburg an der Drau: Maribor/SI
Fünfkirchen: Pécs/HU
Ödenburg: Sopron/HU
Kaschau: Košice/SK
Pilsen: Pilsen/CZ
Karlsbad: Karlovy Vary/CZ
Budweis: České Budějovice/CZ
Ostrau: Ostrava/CZ
Olmütz: Olomouc/CZ
Reichenberg: Liberec/CZ
Aussig: Ústí nad Labem/CZ
Triest: Trieste/IT
Turin: Turin/IT
Padua: Padova/IT
Mantua: Mantova/IT
Syrakus: Siracusa/IT
Meran: Merano/IT
Brixen: Bressanone/IT
Bruneck: Brunico/IT
Verona: Verona/IT
Bologna: Bologna/IT
Antwerpen: Antwerpen/BE
Brügge: Brugge/BE
Gent: Gent/BE
Den Haag: The Hague/NL
Nimwegen: Nijmegen/NL
Mülhausen: Mulhouse/FR
Diedenhofen: Thionville/FR
Kolmar: Colmar/FR
Marseille: Marseille/FR
Dünkirchen: Dunkerque/FR
Luxemburg-Stadt: Luxembourg/LU
Göteborg: Göteborg/SE
Helsingborg: Helsingborg/SE
Sevilla: Sevilla/ES
Saragossa: Zaragoza/ES
Palma de Mallorca: Palma/ES
La Coruña: A Coruña/ES
Sofia: Sofia/BG
Warna: Varna/BG
Skopje: Skopje/MK
Prishtina; Pristina: Pristina/XK
Thessaloniki; Saloniki: Thessaloníki/GR
Piräus: Piraeus/GR
Korfu: Corfu/GR
Nikosia: Nicosia/CY
Limassol: Limassol/CY
Istanbul; Konstantinopel: Istanbul/TR
Smyrna: İzmir/TR
Jerewan: Yerevan/AM
Baku: Baku/AZ
Aschgabat; Aschchabad: Ashgabat/TM
Bischkek: Bishkek/KG
Almaty; Alma-Ata: Almaty/KZ
Samarkand: Samarkand/UZ
Ulan-Bator; Ulaanbaatar: Ulan Bator/MN
Tientsin: Tianjin/CN
Nanking: Nanjing/CN
Harbin: Harbin/CN
Ürümqi; Urumtschi: Ürümqi/CN
Macau: Macau/MO
Kalkutta: Kolkata/IN
Bombay: Mumbai/IN
Madras: Chennai/IN
Bangalore: Bengaluru/IN
Haiderabad: Hyderabad/IN
Karatschi: Karachi/PK
Peschawar: Peshawar/PK
Dhaka: Dhaka/BD
Katmandu: Kathmandu/NP
Rangun: Yangon/MM
Naypyidaw: Nay Pyi Taw/MM
Saigon; Ho-Chi-Minh-Stadt: Ho Chi Minh City/VN
Phnom Penh: Phnom Penh/KH
Jakarta; Djakarta: Jakarta/ID
Kuala Lumpur: Kuala Lumpur/MY
Osaka: Osaka/JP
Kioto; Kyoto: Kyoto/JP
Hiroschima: Hiroshima/JP
Fukuschima: Fukushima/JP
Jerusalem: Jerusalem/IL
Chan Junis; Chan Yunis: Khān Yūnis/PS
Dschenin: Janīn/PS
Ramallah: Ramallah/PS
Tel Aviv: Tel Aviv/IL
Beirut: Beirut/LB
Aleppo: Aleppo/SY
Homs: Homs/SY
Latakia: Latakia/SY
Mossul: Mosul/IQ
Basra: Basrah/IQ
Erbil; Arbil: Erbil/IQ
Isfahan: Isfahan/IR
Maschhad: Mashhad/IR
Dschidda; Dschiddah: Jeddah/SA
Medina: Medina/SA
Abu Dhabi: Abu Dhabi/AE
Maskat: Muscat/OM
Sanaa: Sanaa/YE
Kandahar: Kandahār/AF
Masar-i-Scharif: Mazār-e Sharīf/AF
Kundus: Kunduz/AF
Dschalalabad: Jalālābād/AF
Alexandria: Alexandria/EG
Luxor: Luxor/EG
Bengasi: Benghazi/LY
Tunis: Tunis/TN
Casablanca: Casablanca/MA
Marrakesch: Marrakesh/MA
Tanger: Tangier/MA
Fes: Fes/MA
Timbuktu: Timbuktu/ML
Daressalam; Dar es Salaam: Dar es Salaam/TZ
Mogadischu: Mogadishu/SO
Dschibuti: Djibouti/DJ
Ndjamena; N’Djamena: N'Djamena/TD
Johannesburg: Johannesburg/ZA
Windhuk; Windhoek: Windhoek/NA
Kinshasa: Kinshasa/CD
Santiago de Chile: Santiago/CL
Guatemala-Stadt: Guatemala City/GT
Panama-Stadt: Panamá/PA
Brasilia: Brasília/BR
Sao Paulo: São Paulo/BR
Bogotá; Bogota: Bogotá/CO
London: London/GB
Edinburgh: Edinburgh/GB
Sankt Gallen; St. Gallen: Sankt Gallen/CH
Sankt Pölten; St. Pölten: Sankt Pölten/AT
Freiburg: Freiburg/DE
Neuenburg: Neuchâtel/CH
Biel: Biel/Bienne/CH
Delsberg: Delémont/CH
Bellinzona: Bellinzona/CH
Frankfurt: Frankfurt am Main/DE
Offenbach: Offenbach/DE`,
  fr: `
Londres: London/GB
Édimbourg: Edinburgh/GB
Douvres: Dover/GB
Moscou: Moscow/RU
Saint-Pétersbourg: Saint Petersburg/RU
Varsovie: Warsaw/PL
Cracovie: Kraków/PL
Pékin: Beijing/CN
Séoul: Seoul/KR
Vienne: Vienna/AT
Munich: Munich/DE
Cologne: Köln/DE
Francfort: Frankfurt am Main/DE
Hambourg: Hamburg/DE
Aix-la-Chapelle: Aachen/DE
Berne: Bern/CH
Bâle: Basel/CH
Zurich: Zürich/CH
Anvers: Antwerpen/BE
Gand: Gent/BE
La Haye: The Hague/NL
Copenhague: Copenhagen/DK
Lisbonne: Lisbon/PT
Barcelone: Barcelona/ES
Séville: Sevilla/ES
Valence: Valence/FR
Gênes: Genoa/IT
Rome: Rome/IT
Turin: Turin/IT
Venise: Venice/IT
Athènes: Athens/GR
Bucarest: Bucharest/RO
Alger: Algiers/DZ
Tanger: Tangier/MA
Le Caire: Cairo/EG
Alexandrie: Alexandria/EG
Beyrouth: Beirut/LB
Damas: Damascus/SY
Alep: Aleppo/SY
Bagdad: Baghdad/IQ
Mossoul: Mosul/IQ
Téhéran: Tehran/IR
Kaboul: Kabul/AF
Riyad: Riyadh/SA
La Mecque: Mecca/SA
Jérusalem: Jerusalem/IL
Addis-Abeba: Addis Ababa/ET
Le Cap: Cape Town/ZA
La Havane: Havana/CU
Mexico: Mexico City/MX
La Nouvelle-Orléans: New Orleans/US
Philadelphie: Philadelphia/US
Bombay: Mumbai/IN
Hanoï: Hanoi/VN
Tachkent: Tashkent/UZ
Erevan: Yerevan/AM
Tbilissi: Tbilisi/GE
Bakou: Baku/AZ
Tombouctou: Timbuktu/ML
Gdansk; Dantzig: Gdańsk/PL
Wroclaw: Wrocław/PL
Nijni Novgorod: Nizhniy Novgorod/RU
Novossibirsk: Novosibirsk/RU
Ekaterinbourg; Iekaterinbourg: Yekaterinburg/RU
Rostov-sur-le-Don: Rostov-na-Donu/RU
Volgograd: Volgograd/RU
Voronej: Voronezh/RU
Belgorod: Belgorod/RU
Briansk: Bryansk/RU
Koursk: Kursk/RU
Tcheliabinsk: Chelyabinsk/RU
Grozny: Groznyy/RU
Sotchi: Sochi/RU
Mourmansk: Murmansk/RU
Kiev; Kyiv: Kyiv/UA
Kharkiv; Kharkov: Kharkiv/UA
Odessa: Odessa/UA
Kherson: Kherson/UA
Zaporijia; Zaporijjia; Zaporojie: Zaporizhia/UA
Mykolaïv: Mykolayiv/UA
Marioupol: Mariupol/UA
Louhansk; Lougansk: Luhansk/UA
Tchernihiv: Chernihiv/UA
Soumy: Sumy/UA
Bakhmout: Bakhmut/UA
Pokrovsk: Pokrovsk/UA
Jytomyr: Zhytomyr/UA
Kryvyï Rih: Kryvyi Rih/UA
Loutsk: Lutsk/UA
Ternopil: Ternopil/UA
Kramatorsk: Kramators’k/UA
Vilnius: Vilnius/LT
Tallinn: Tallinn/EE
Hanovre: Hannover/DE
Brême: Bremen/DE
Nuremberg: Nürnberg/DE
Ratisbonne: Regensburg/DE
Augsbourg: Augsburg/DE
Fribourg-en-Brisgau: Freiburg/DE
Trèves: Trier/DE
Coblence: Koblenz/DE
Mayence: Mainz/DE
Sarrebruck: Saarbrücken/DE
Dresde: Dresden/DE
Leipzig: Leipzig/DE
Magdebourg: Magdeburg/DE
Düsseldorf: Düsseldorf/DE
Constance: Konstanz/DE
Brunswick: Braunschweig/DE
Lubeck: Lübeck/DE
Salzbourg: Salzburg/AT
Genève: Genève/CH
Lucerne: Luzern/CH
Soleure: Solothurn/CH
Saint-Gall: Sankt Gallen/CH
Schaffhouse: Schaffhausen/CH
Bienne: Biel/Bienne/CH
Coire: Chur/CH
Zoug: Zug/CH
Winterthour: Winterthur/CH
Bruxelles: Brussels/BE
Bruges: Brugge/BE
Louvain: Leuven/BE
Malines: Mechelen/BE
Courtrai: Kortrijk/BE
Ostende: Ostend/BE
Liège: Liège/BE
Tournai: Tournai/BE
Rotterdam: Rotterdam/NL
Nimègue: Nijmegen/NL
Bois-le-Duc: 's-Hertogenbosch/NL
Groningue: Groningen/NL
Gothembourg; Göteborg: Göteborg/SE
Elseneur: Helsingør/DK
Porto: Porto/PT
Saragosse: Zaragoza/ES
Cordoue: Córdoba/ES
Grenade: Granada/ES
Cadix: Cádiz/ES
Alicante: Alicante/ES
Carthagène: Cartagena/ES
Saint-Sébastien: Donostia / San Sebastián/ES
Pampelune: Pamplona/ES
La Corogne: A Coruña/ES
Saint-Jacques-de-Compostelle: Santiago de Compostela/ES
Tolède: Toledo/ES
Salamanque: Salamanca/ES
Milan: Milan/IT
Naples: Naples/IT
Florence: Florence/IT
Bologne: Bologna/IT
Vérone: Verona/IT
Padoue: Padova/IT
Palerme: Palermo/IT
Catane: Catania/IT
Mantoue: Mantova/IT
Parme: Parma/IT
Pise: Pisa/IT
Sienne: Siena/IT
Pérouse: Perugia/IT
Modène: Modena/IT
Ravenne: Ravenna/IT
Tarente: Taranto/IT
Messine: Messina/IT
Syracuse: Siracusa/IT
Trieste: Trieste/IT
Bergame: Bergamo/IT
Vicence: Vicenza/IT
Ferrare: Ferrara/IT
Vintimille: Ventimiglia/IT
Thessalonique; Salonique: Thessaloníki/GR
Le Pirée: Piraeus/GR
Corfou: Corfu/GR
Prague: Prague/CZ
Bratislava: Bratislava/SK
Belgrade: Belgrade/RS
Sofia: Sofia/BG
Nicosie: Nicosia/CY
Constantinople: Istanbul/TR
Smyrne: İzmir/TR
Ankara: Ankara/TR
Ispahan: Isfahan/IR
Machhad; Mechhed: Mashhad/IR
Bassora; Bassorah: Basrah/IQ
Erbil: Erbil/IQ
Falloujah; Falloudja: Al Fallūjah/IQ
Djeddah: Jeddah/SA
Médine: Medina/SA
Dubaï: Dubai/AE
Abou Dhabi; Abou Dabi: Abu Dhabi/AE
Mascate: Muscat/OM
Sanaa: Sanaa/YE
Koweït City: Kuwait City/KW
Naplouse: Nablus/PS
Hébron: Hebron/PS
Djénine; Jénine: Janīn/PS
Bethléem: Bethlehem/PS
Rafah: Rafah/PS
Khan Younès: Khān Yūnis/PS
Tel-Aviv: Tel Aviv/IL
Haïfa: Haifa/IL
Nazareth: Nazareth/IL
Lattaquié: Latakia/SY
Tripoli: Tripoli/LY
Benghazi: Benghazi/LY
Syrte: Sirte/LY
Marrakech: Marrakesh/MA
Fès: Fes/MA
Meknès: Meknes/MA
Rabat: Rabat/MA
Casablanca: Casablanca/MA
Constantine: Constantine/DZ
Oran: Oran/DZ
Tunis: Tunis/TN
Sfax: Sfax/TN
Louxor: Luxor/EG
Assouan: Aswān/EG
Suez: Suez/EG
Khartoum: Khartoum/SD
Mogadiscio: Mogadishu/SO
Dar es Salam; Dar es-Salaam: Dar es Salaam/TZ
N'Djamena; Ndjamena: N'Djamena/TD
Johannesbourg: Johannesburg/ZA
Durban: Durban/ZA
Kandahar: Kandahār/AF
Jalalabad: Jalālābād/AF
Hérat: Herāt/AF
Karachi: Karachi/PK
Calcutta: Kolkata/IN
New Delhi: New Delhi/IN
Pondichéry: Puducherry/IN
Dacca: Dhaka/BD
Katmandou: Kathmandu/NP
Rangoun: Yangon/MM
Singapour: Singapore/SG
Hô Chi Minh-Ville; Saïgon: Ho Chi Minh City/VN
Djakarta: Jakarta/ID
Manille: Manila/PH
Canton: Guangzhou/CN
Shanghaï; Changhaï: Shanghai/CN
Nankin: Nanjing/CN
Wuhan: Wuhan/CN
Taipei; Taïpei: Taipei/TW
Oulan-Bator: Ulan Bator/MN
Douchanbé: Dushanbe/TJ
Achgabat; Achkhabad: Ashgabat/TM
Bichkek: Bishkek/KG
Samarcande: Samarkand/UZ
Pyongyang: Pyongyang/KP
Kyoto: Kyoto/JP
Fukushima: Fukushima/JP
Montréal: Montréal/CA
New York: New York City/US
Détroit: Detroit/US
Santiago: Santiago/CL
Buenos Aires: Buenos Aires/AR
Bogota: Bogotá/CO
Carthagène des Indes: Cartagena/CO
Brasilia: Brasília/BR
Sao Paulo: São Paulo/BR
Lima: Lima/PE
Panama City: Panamá/PA
Saint-Domingue: Santo Domingo/DO
Port-d'Espagne: Port of Spain/TT
Nouméa: Nouméa/NC
Cantorbéry: Canterbury/GB
Ajaccio: Ajaccio/FR
Metz: Metz/FR`,
  es: `
Londres: London/GB
Valencia: Valencia/ES
Edimburgo: Edinburgh/GB
Moscú: Moscow/RU
San Petersburgo: Saint Petersburg/RU
Varsovia: Warsaw/PL
Pekín: Beijing/CN
Shanghái: Shanghai/CN
Tokio: Tokyo/JP
Seúl: Seoul/KR
Nueva Delhi: New Delhi/IN
Viena: Vienna/AT
Múnich: Munich/DE
Colonia: Köln/DE
Fráncfort: Frankfurt am Main/DE
Hamburgo: Hamburg/DE
Berlín: Berlin/DE
Ginebra: Genève/CH
Zúrich: Zürich/CH
Berna: Bern/CH
Basilea: Basel/CH
Bruselas: Brussels/BE
Amberes: Antwerpen/BE
La Haya: The Hague/NL
Ámsterdam: Amsterdam/NL
Copenhague: Copenhagen/DK
Estocolmo: Stockholm/SE
Lisboa: Lisbon/PT
París: Paris/FR
Marsella: Marseille/FR
Burdeos: Bordeaux/FR
Estrasburgo: Strasbourg/FR
Niza: Nice/FR
Milán: Milan/IT
Turín: Turin/IT
Nápoles: Naples/IT
Venecia: Venice/IT
Florencia: Florence/IT
Génova: Genoa/IT
Atenas: Athens/GR
Praga: Prague/CZ
Bucarest: Bucharest/RO
Belgrado: Belgrade/RS
Estambul: Istanbul/TR
Argel: Algiers/DZ
Tánger: Tangier/MA
El Cairo: Cairo/EG
Alejandría: Alexandria/EG
Jerusalén: Jerusalem/IL
Damasco: Damascus/SY
Bagdad: Baghdad/IQ
Teherán: Tehran/IR
Riad: Riyadh/SA
La Meca: Mecca/SA
La Habana: Havana/CU
Nueva York: New York City/US
Nueva Orleans: New Orleans/US
Filadelfia: Philadelphia/US
Ciudad de México: Mexico City/MX
Ciudad del Cabo: Cape Town/ZA
Johannesburgo: Johannesburg/ZA
Bombay: Mumbai/IN
Róterdam: Rotterdam/NL
Nimega: Nijmegen/NL
Groninga: Groningen/NL
Maastricht: Maastricht/NL
Cracovia: Kraków/PL
Gdansk: Gdańsk/PL
Breslavia: Wrocław/PL
Poznan: Poznań/PL
Nizhni Nóvgorod: Nizhniy Novgorod/RU
Novosibirsk: Novosibirsk/RU
Ekaterimburgo; Ekaterinburgo: Yekaterinburg/RU
Rostov del Don: Rostov-na-Donu/RU
Volgogrado: Volgograd/RU
Vorónezh: Voronezh/RU
Bélgorod: Belgorod/RU
Briansk: Bryansk/RU
Kaliningrado: Kaliningrad/RU
Cheliábinsk: Chelyabinsk/RU
Grozni: Groznyy/RU
Sochi: Sochi/RU
Kiev; Kyiv; Kíev: Kyiv/UA
Járkov; Járkiv; Jarkov; Jarkiv: Kharkiv/UA
Odesa; Odessa: Odessa/UA
Jersón: Kherson/UA
Zaporiyia; Zaporiyá; Zaporiyya: Zaporizhia/UA
Mikolaiv; Mykolaiv: Mykolayiv/UA
Mariúpol: Mariupol/UA
Lugansk: Luhansk/UA
Chernígov; Chernihiv: Chernihiv/UA
Leópolis: Lviv/UA
Bajmut: Bakhmut/UA
Pokrovsk: Pokrovsk/UA
Kramatorsk: Kramators’k/UA
Krivói Rog; Krivi Rig: Kryvyi Rih/UA
Yitómir; Zhitómir: Zhytomyr/UA
Vilna; Vilnius: Vilnius/LT
Tallin: Tallinn/EE
Helsinki: Helsinki/FI
Gotemburgo: Göteborg/SE
Malmoe: Malmö/SE
Hannover; Hanóver: Hannover/DE
Bremen: Bremen/DE
Núremberg: Nürnberg/DE
Ratisbona: Regensburg/DE
Augsburgo: Augsburg/DE
Friburgo de Brisgovia: Freiburg/DE
Tréveris: Trier/DE
Coblenza: Koblenz/DE
Maguncia: Mainz/DE
Saarbrücken; Sarrebruck: Saarbrücken/DE
Dresde: Dresden/DE
Magdeburgo: Magdeburg/DE
Dusseldorf; Düsseldorf: Düsseldorf/DE
Aquisgrán: Aachen/DE
Brunswick: Braunschweig/DE
Wurzburgo: Würzburg/DE
Salzburgo: Salzburg/AT
Lausana: Lausanne/CH
Lucerna: Luzern/CH
San Galo: Sankt Gallen/CH
Friburgo: Fribourg/CH
Brujas: Brugge/BE
Gante: Gent/BE
Lovaina: Leuven/BE
Malinas: Mechelen/BE
Lieja: Liège/BE
Ostende: Ostend/BE
Oporto: Porto/PT
Coímbra: Coimbra/PT
Braga: Braga/PT
Lyon: Lyon/FR
Nantes: Nantes/FR
Aviñón: Avignon/FR
Perpiñán: Perpignan/FR
Dunkerque: Dunkerque/FR
Calais: Calais/FR
Orleans: Orléans/FR
Grenoble: Grenoble/FR
Cannes: Cannes/FR
Ruan: Rouen/FR
Bolonia: Bologna/IT
Verona: Verona/IT
Padua: Padova/IT
Palermo: Palermo/IT
Catania: Catania/IT
Mantua: Mantova/IT
Siracusa: Siracusa/IT
Tarento: Taranto/IT
Mesina: Messina/IT
Perusa: Perugia/IT
Bérgamo: Bergamo/IT
Ferrara: Ferrara/IT
Ravena: Ravenna/IT
Módena: Modena/IT
Módica: Modica/IT
Trento: Trento/IT
Roma: Rome/IT
Salónica; Tesalónica: Thessaloníki/GR
El Pireo: Piraeus/GR
Corfú: Corfu/GR
Liubliana: Ljubljana/SI
Zagreb: Zagreb/HR
Sarajevo: Sarajevo/BA
Pristina: Pristina/XK
Skopie: Skopje/MK
Podgorica: Podgorica/ME
Sofía: Sofia/BG
Timisoara: Timișoara/RO
Budapest: Budapest/HU
Brno: Brno/CZ
Chisináu: Chisinau/MD
Nicosia: Nicosia/CY
Ankara: Ankara/TR
Esmirna: İzmir/TR
Constantinopla: Istanbul/TR
Ereván; Yereván: Yerevan/AM
Tiflis; Tbilisi: Tbilisi/GE
Bakú: Baku/AZ
Asjabad; Asgabad: Ashgabat/TM
Biskek: Bishkek/KG
Dusambé; Dusanbé: Dushanbe/TJ
Taskent: Tashkent/UZ
Samarcanda: Samarkand/UZ
Ulán Bator: Ulan Bator/MN
Cantón: Guangzhou/CN
Nankín: Nanjing/CN
Taipéi: Taipei/TW
Macao: Macau/MO
Pionyang; Pyongyang: Pyongyang/KP
Kioto: Kyoto/JP
Hiroshima: Hiroshima/JP
Singapur: Singapore/SG
Yakarta: Jakarta/ID
Manila: Manila/PH
Hanói: Hanoi/VN
Ciudad Ho Chi Minh; Saigón: Ho Chi Minh City/VN
Rangún: Yangon/MM
Naipyidó: Nay Pyi Taw/MM
Nom Pen; Phnom Penh: Phnom Penh/KH
Daca: Dhaka/BD
Katmandú: Kathmandu/NP
Calcuta: Kolkata/IN
Delhi: Delhi/IN
Haiderabad: Hyderabad/IN
Karachi: Karachi/PK
Pesháwar: Peshawar/PK
Kandahar: Kandahār/AF
Jalalabad: Jalālābād/AF
Herat: Herāt/AF
Isfahán: Isfahan/IR
Mashhad: Mashhad/IR
Mosul: Mosul/IQ
Basora: Basrah/IQ
Erbil: Erbil/IQ
Faluya: Al Fallūjah/IQ
Medina: Medina/SA
Yeda; Yida: Jeddah/SA
Dubái: Dubai/AE
Abu Dabi; Abu Dhabi: Abu Dhabi/AE
Mascate: Muscat/OM
Saná: Sanaa/YE
Adén: Aden/YE
Naplusa; Nablus: Nablus/PS
Hebrón: Hebron/PS
Yenín: Janīn/PS
Belén: Bethlehem/PS
Rafah: Rafah/PS
Jan Yunis; Jan Yunís: Khān Yūnis/PS
Ramala: Ramallah/PS
Tel Aviv: Tel Aviv/IL
Haifa: Haifa/IL
Nazaret: Nazareth/IL
Beirut: Beirut/LB
Alepo: Aleppo/SY
Latakia: Latakia/SY
Amán: Amman/JO
Trípoli: Tripoli/LY
Bengasi: Benghazi/LY
Sirte: Sirte/LY
Túnez: Tunis/TN
Marrakech: Marrakesh/MA
Fez: Fes/MA
Tetuán: Tétouan/MA
Nador: Nador/MA
Orán: Oran/DZ
Constantina: Constantine/DZ
Asuán: Aswān/EG
Lúxor: Luxor/EG
Puerto Said: Port Said/EG
Jartum: Khartoum/SD
Adís Abeba; Addis Abeba: Addis Ababa/ET
Mogadiscio: Mogadishu/SO
Yamena; Yamená: N'Djamena/TD
Tombuctú: Timbuktu/ML
Uagadugú: Ouagadougou/BF
Dar es Salam: Dar es Salaam/TZ
Kigali: Kigali/RW
Kinsasa: Kinshasa/CD
Ouagadougou: Ouagadougou/BF
Puerto Príncipe: Port-au-Prince/HT
Puerto España: Port of Spain/TT
Montreal: Montréal/CA
Boston: Boston/US
Washington: Washington, D.C./US
Ciudad de Guatemala: Guatemala City/GT
Ciudad de Panamá: Panamá/PA
Asunción: Asunción/PY
Brasilia: Brasília/BR
Río de Janeiro: Rio de Janeiro/BR
Sao Paulo; San Pablo: São Paulo/BR
Bogotá: Bogotá/CO
Sídney: Sydney/AU
Melbourne: Melbourne/AU
Camberra: Canberra/AU
Santiago de Chile: Santiago/CL
Cardif: Cardiff/GB
San Juan de Puerto Rico: San Juan/PR`,
  it: `
Londra: London/GB
Parigi: Paris/FR
Marsiglia: Marseille/FR
Nizza: Nice/FR
Strasburgo: Strasbourg/FR
Berlino: Berlin/DE
Monaco di Baviera: Munich/DE
Francoforte: Frankfurt am Main/DE
Colonia: Köln/DE
Amburgo: Hamburg/DE
Ginevra: Genève/CH
Zurigo: Zürich/CH
Bruxelles: Brussels/BE
L'Aia: The Hague/NL
Mosca: Moscow/RU
San Pietroburgo: Saint Petersburg/RU
Varsavia: Warsaw/PL
Pechino: Beijing/CN
Barcellona: Barcelona/ES
Siviglia: Sevilla/ES
Lisbona: Lisbon/PT
Atene: Athens/GR
Praga: Prague/CZ
Il Cairo: Cairo/EG
Algeri: Algiers/DZ
Gerusalemme: Jerusalem/IL
Stoccolma: Stockholm/SE
Copenaghen: Copenhagen/DK
Edimburgo: Edinburgh/GB
Dublino: Dublin/IE
Lione: Lyon/FR
Tolosa: Toulouse/FR
Avignone: Avignon/FR
Grenoble: Grenoble/FR
Mentone: Menton/FR
Friburgo: Freiburg/DE
Norimberga: Nürnberg/DE
Stoccarda: Stuttgart/DE
Brema: Bremen/DE
Lipsia: Leipzig/DE
Dresda: Dresden/DE
Magonza: Mainz/DE
Treviri: Trier/DE
Aquisgrana: Aachen/DE
Ratisbona: Regensburg/DE
Salisburgo: Salzburg/AT
Berna: Bern/CH
Basilea: Basel/CH
Losanna: Lausanne/CH
Lucerna: Luzern/CH
San Gallo: Sankt Gallen/CH
Anversa: Antwerpen/BE
Gand: Gent/BE
Liegi: Liège/BE
Lovanio: Leuven/BE
Amsterdam: Amsterdam/NL
Rotterdam: Rotterdam/NL
Lussemburgo: Luxembourg/LU
Cracovia: Kraków/PL
Danzica: Gdańsk/PL
Breslavia: Wrocław/PL
Kiev: Kyiv/UA
Kharkiv: Kharkiv/UA
Leopoli: Lviv/UA
Odessa: Odessa/UA
Bucarest: Bucharest/RO
Belgrado: Belgrade/RS
Lubiana: Ljubljana/SI
Zagabria: Zagreb/HR
Spalato: Split/HR
Fiume: Rijeka/HR
Tirana: Tirana/AL
Durazzo: Durrës/AL
Salonicco: Thessaloníki/GR
Il Pireo; Pireo: Piraeus/GR
Corfù: Corfu/GR
Istanbul: Istanbul/TR
Smirne: İzmir/TR
Saragozza: Zaragoza/ES
Cordova: Córdoba/ES
Cadice: Cádiz/ES
Valencia: Valencia/ES
Porto; Oporto: Porto/PT
Tunisi: Tunis/TN
Tripoli: Tripoli/LY
Bengasi: Benghazi/LY
Tangeri: Tangier/MA
Marrakech: Marrakesh/MA
Casablanca: Casablanca/MA
Alessandria d'Egitto: Alexandria/EG
Beirut: Beirut/LB
Damasco: Damascus/SY
Aleppo: Aleppo/SY
Baghdad: Baghdad/IQ
Bassora: Basrah/IQ
Teheran: Tehran/IR
Riad: Riyadh/SA
La Mecca: Mecca/SA
Gedda: Jeddah/SA
Nuova Delhi: New Delhi/IN
Calcutta: Kolkata/IN
Seul: Seoul/KR
Shanghai: Shanghai/CN
Canton: Guangzhou/CN
Giacarta: Jakarta/ID
Manila: Manila/PH
Johannesburg: Johannesburg/ZA
Città del Capo: Cape Town/ZA
Mogadiscio: Mogadishu/SO
Addis Abeba: Addis Ababa/ET
New York: New York City/US
Filadelfia: Philadelphia/US
Città del Messico: Mexico City/MX
L'Avana: Havana/CU
San Paolo: São Paulo/BR
Betlemme: Bethlehem/PS`,
  pt: `
Londres: London/GB
Moscou; Moscovo: Moscow/RU
Varsóvia: Warsaw/PL
Pequim: Beijing/CN
Tóquio: Tokyo/JP
Seul: Seoul/KR
Nova Délhi; Nova Deli: New Delhi/IN
Viena: Vienna/AT
Munique: Munich/DE
Berlim: Berlin/DE
Genebra: Genève/CH
Zurique: Zürich/CH
Bruxelas: Brussels/BE
Haia: The Hague/NL
Madri; Madrid: Madrid/ES
Sevilha: Sevilla/ES
Milão: Milan/IT
Roma: Rome/IT
Atenas: Athens/GR
Praga: Prague/CZ
Istambul: Istanbul/TR
Cairo: Cairo/EG
Jerusalém: Jerusalem/IL
Teerã; Teerão: Tehran/IR
Bagdá; Bagdade: Baghdad/IQ
Havana: Havana/CU
Nova York; Nova Iorque: New York City/US
Cidade do México: Mexico City/MX
Cidade do Cabo: Cape Town/ZA
Joanesburgo: Johannesburg/ZA
Edimburgo: Edinburgh/GB
Paris: Paris/FR
Marselha: Marseille/FR
Lyon; Lião: Lyon/FR
Bordéus: Bordeaux/FR
Estrasburgo: Strasbourg/FR
Nice: Nice/FR
Hamburgo: Hamburg/DE
Colônia; Colónia: Köln/DE
Frankfurt; Francoforte: Frankfurt am Main/DE
Estugarda: Stuttgart/DE
Nuremberg; Nuremberga: Nürnberg/DE
Berna: Bern/CH
Basileia: Basel/CH
Lausana; Lausanne: Lausanne/CH
Salzburgo: Salzburg/AT
Antuérpia: Antwerpen/BE
Bruges: Brugge/BE
Gante: Gent/BE
Amsterdã; Amesterdão: Amsterdam/NL
Roterdã; Roterdão: Rotterdam/NL
Luxemburgo: Luxembourg/LU
Copenhague; Copenhaga: Copenhagen/DK
Estocolmo: Stockholm/SE
Helsinque; Helsínquia: Helsinki/FI
Cracóvia: Kraków/PL
São Petersburgo: Saint Petersburg/RU
Kiev; Kyiv: Kyiv/UA
Carcóvia; Kharkiv: Kharkiv/UA
Budapeste: Budapest/HU
Bucareste: Bucharest/RO
Belgrado: Belgrade/RS
Sófia: Sofia/BG
Barcelona: Barcelona/ES
Saragoça: Zaragoza/ES
Corunha: A Coruña/ES
Turim: Turin/IT
Nápoles: Naples/IT
Veneza: Venice/IT
Florença: Florence/IT
Gênova; Génova: Genoa/IT
Bolonha: Bologna/IT
Damasco: Damascus/SY
Alepo: Aleppo/SY
Beirute: Beirut/LB
Riad; Riade: Riyadh/SA
Meca: Mecca/SA
Cabul: Kabul/AF
Argel: Algiers/DZ
Túnis: Tunis/TN
Trípoli; Tripoli: Tripoli/LY
Cartum: Khartoum/SD
Adis Abeba: Addis Ababa/ET
Nairóbi: Nairobi/KE
Xangai: Shanghai/CN
Cantão: Guangzhou/CN
Hong Kong: Hong Kong/HK
Singapura: Singapore/SG
Jacarta: Jakarta/ID
Banguecoque; Bangcoc: Bangkok/TH
Calcutá: Kolkata/IN
Mumbai; Bombaim: Mumbai/IN
Filadélfia: Philadelphia/US
Nova Orleans: New Orleans/US
Bogotá: Bogotá/CO
Assunção: Asunción/PY
Buenos Aires: Buenos Aires/AR
Montevidéu; Montevideu: Montevideo/UY
Cidade da Guatemala: Guatemala City/GT
Cidade do Panamá: Panamá/PA`,
  nl: `
Londen: London/GB
Parijs: Paris/FR
Rijsel: Lille/FR
Straatsburg: Strasbourg/FR
Berlijn: Berlin/DE
Keulen: Köln/DE
München: Munich/DE
Wenen: Vienna/AT
Genève: Genève/CH
Warschau: Warsaw/PL
Moskou: Moscow/RU
Peking: Beijing/CN
Luik: Liège/BE
Lissabon: Lisbon/PT
Rome: Rome/IT
Milaan: Milan/IT
Athene: Athens/GR
Kopenhagen: Copenhagen/DK
Jeruzalem: Jerusalem/IL
Caïro: Cairo/EG
Antwerpen: Antwerpen/BE
Gent: Gent/BE
Brugge: Brugge/BE
Brussel: Brussels/BE
Leuven: Leuven/BE
Kortrijk: Kortrijk/BE
Mechelen: Mechelen/BE
Den Haag: The Hague/NL
Duinkerke: Dunkerque/FR
Marseille: Marseille/FR
Nice: Nice/FR
Frankfurt: Frankfurt am Main/DE
Hamburg: Hamburg/DE
Aken: Aachen/DE
Dresden: Dresden/DE
Neurenberg: Nürnberg/DE
Bazel: Basel/CH
Zürich: Zürich/CH
Praag: Prague/CZ
Krakau: Kraków/PL
Boekarest: Bucharest/RO
Belgrado: Belgrade/RS
Boedapest: Budapest/HU
Kyiv; Kiev: Kyiv/UA
Charkov; Charkiv: Kharkiv/UA
Odesa; Odessa: Odessa/UA
Cherson: Kherson/UA
Sint-Petersburg: Saint Petersburg/RU
Stockholm: Stockholm/SE
Venetië: Venice/IT
Florence: Florence/IT
Napels: Naples/IT
Turijn: Turin/IT
Genua: Genoa/IT
Sevilla: Sevilla/ES
Algiers: Algiers/DZ
Damascus: Damascus/SY
Beiroet: Beirut/LB
Bagdad: Baghdad/IQ
Teheran: Tehran/IR
Riyad: Riyadh/SA
Kaboel: Kabul/AF
Khartoem: Khartoum/SD
Kaapstad: Cape Town/ZA
Johannesburg: Johannesburg/ZA
Sjanghai: Shanghai/CN
Tokio: Tokyo/JP
Seoel: Seoul/KR
Mexico-Stad: Mexico City/MX
Havana: Havana/CU
New York: New York City/US`,
};

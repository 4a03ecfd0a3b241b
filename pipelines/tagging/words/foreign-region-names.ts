/** Seas, rivers, mountains and regions by the names that a language has for them: "English name: names; by semicolons". */
export const FOREIGN_REGION_NAMES: Readonly<Record<string, string>> = {
  de: `
Danube: Donau
Rhine: Rhein
Elbe: Elbe
Oder: Oder-Neiße
Vistula: Weichsel
Moselle: Mosel
Neckar: Neckar
Weser: Weser
Volga: Wolga
Dniester: Dnister; Dnjestr
Dnieper: Dnipro-Fluss; Dnjepr
Nile: Nil
Euphrates: Euphrat
North Sea: Nordsee
Baltic Sea: Ostsee
Baltics: Baltikum
Black Sea: Schwarzes Meer; Schwarzen Meer; Schwarze Meer
Red Sea: Rotes Meer; Roten Meer; Rote Meer
Caspian Sea: Kaspisches Meer; Kaspischen Meer
South China Sea: Südchinesisches Meer; Südchinesischen Meer; Südchinesische Meer
Mediterranean: Mittelmeer; Mittelmeerraum
Adriatic: Adria
Aegean: Ägäis
Atlantic: Atlantik
Pacific: Pazifik
Indian Ocean: Indischer Ozean; Indischen Ozean
Arctic: Arktis
Antarctica: Antarktis
English Channel: Ärmelkanal
Persian Gulf: Persischer Golf; Persischen Golf
Strait of Hormuz: Straße von Hormus; Straße von Hormuz
Alps: Alpen
Pyrenees: Pyrenäen
Andes: Anden
Himalayas: Himalaya; Himalaja
Caucasus: Kaukasus
Carpathians: Karpaten
Balkans: Balkan
Western Balkans: Westbalkan
Caribbean: Karibik
Siberia: Sibirien
Black Forest: Schwarzwald
Ore Mountains: Erzgebirge
Bavarian Forest: Bayerischer Wald; Bayerischen Wald
Harz: Harz
Eifel: Eifel
Allgäu: Allgäu
Ruhr: Ruhrgebiet; Ruhrpott
Lake Constance: Bodensee
Lake Geneva: Genfersee; Genfer See
Lake Zurich: Zürichsee
Emsland: Emsland
East Frisia: Ostfriesland
Upper Bavaria: Oberbayern
Lower Bavaria: Niederbayern
Franconia: Franken-Region; Mittelfranken; Oberfranken; Unterfranken
Swabia: Schwaben
Lusatia: Lausitz
Rügen: Rügen
Sylt: Sylt
Usedom: Usedom
Mallorca: Mallorca
Balearic Islands: Balearen
Canary Islands: Kanaren; Kanarische Inseln; Kanarischen Inseln
Teneriffe: Teneriffa
Crete: Kreta
Sicily: Sizilien
Sardinia: Sardinien
Tuscany: Toskana
Lombardy: Lombardei
Piedmont: Piemont
South Tyrol: Südtirol
Tyrol: Tirol
Styria: Steiermark
Carinthia: Kärnten
Lower Austria: Niederösterreich
Upper Austria: Oberösterreich
Burgenland: Burgenland
Vorarlberg: Vorarlberg
Valais: Wallis
Ticino: Tessin
Grisons: Graubünden
Aargau: Aargau
Thurgau: Thurgau
Vaud: Waadt
Brittany: Bretagne
Normandy: Normandie
Alsace: Elsass
Lorraine: Lothringen
Burgundy: Burgund
Flanders: Flandern
Wallonia: Wallonien
Catalonia: Katalonien
Andalusia: Andalusien
Basque Country: Baskenland
Galicia: Galicien
Scotland: Schottland
Wales: Wales
Northern Ireland: Nordirland
Silesia: Schlesien
Masuria: Masuren
Pomerania: Pommern
Bohemia: Böhmen
Moravia: Mähren
Transylvania: Siebenbürgen; Transsilvanien
Crimea: Krim
Donbas: Donbas; Donbass
Chechnya: Tschetschenien
Dagestan: Dagestan
Transnistria: Transnistrien
Abkhazia: Abchasien
South Ossetia: Südossetien
Nagorno-Karabakh: Bergkarabach; Berg-Karabach
Kurdistan: Kurdistan
Gaza Strip: Gazastreifen; Gaza-Streifen
West Bank: Westjordanland
Golan Heights: Golanhöhen
Sinai: Sinai
California: Kalifornien
Kashmir: Kaschmir
Tibet: Tibet
Xinjiang: Xinjiang
Manchuria: Mandschurei
Amazon: Amazonas; Amazonasgebiet
Patagonia: Patagonien
Sahel: Sahelzone; Sahel
Horn of Africa: Horn von Afrika
West Africa: Westafrika
East Africa: Ostafrika
North Africa: Nordafrika
Southern Africa: Südliches Afrika
Eastern Europe: Osteuropa
Western Europe: Westeuropa
Central Europe: Mitteleuropa
Southeast Asia: Südostasien
Central Asia: Zentralasien
Middle East: Nahost; Naher Osten; Nahen Osten; Mittlerer Osten; Mittleren Osten
Greenland: Grönland
Scandinavia: Skandinavien
East Germany: Ostdeutschland
West Germany: Westdeutschland`,
  fr: `
Danube: Danube
Rhine: Rhin
Rhône: Rhône
Meuse: Meuse
Thames: Tamise
Volga: Volga
Dnieper: Dniepr
Nile: Nil
Euphrates: Euphrate
Tigris: Tigre
North Sea: mer du Nord
Baltic Sea: mer Baltique; Baltique
Black Sea: mer Noire
Red Sea: mer Rouge
Caspian Sea: mer Caspienne
South China Sea: mer de Chine méridionale
Mediterranean: Méditerranée; mer Méditerranée
Adriatic: Adriatique
Aegean: mer Égée
Atlantic: Atlantique
Pacific: Pacifique
Indian Ocean: océan Indien
Arctic: Arctique
Antarctica: Antarctique
English Channel: Manche
Persian Gulf: golfe Persique
Strait of Hormuz: détroit d'Ormuz
Alps: Alpes
Pyrenees: Pyrénées
Andes: Andes
Caucasus: Caucase
Carpathians: Carpates
Balkans: Balkans
Caribbean: Caraïbes; Antilles
Siberia: Sibérie
Vosges: Vosges
Jura: Jura
Massif Central: Massif central
Camargue: Camargue
Cévennes: Cévennes
Lake Geneva: lac Léman; Léman
Black Forest: Forêt-Noire
Bavaria: Bavière
Saxony: Saxe
Hesse: Hesse
Lower Saxony: Basse-Saxe
North Rhine-Westphalia: Rhénanie-du-Nord-Westphalie
Rhineland-Palatinate: Rhénanie-Palatinat
Brandenburg: Brandebourg
Thuringia: Thuringe
Tyrol: Tyrol
Valais: Valais
Ticino: Tessin
Vaud: canton de Vaud
Flanders: Flandre; Flandres
Wallonia: Wallonie
Catalonia: Catalogne
Andalusia: Andalousie
Basque Country: Pays basque
Galicia: Galice
Aragon: Aragon
Castile: Castille
Balearic Islands: Baléares
Canary Islands: Canaries; îles Canaries
Mallorca: Majorque
Ibiza: Ibiza
Sicily: Sicile
Sardinia: Sardaigne
Tuscany: Toscane
Lombardy: Lombardie
Piedmont: Piémont
Veneto: Vénétie
Calabria: Calabre
Apulia: Pouilles
Crete: Crète
Scotland: Écosse
Wales: pays de Galles
England: Angleterre
Northern Ireland: Irlande du Nord
Cornwall: Cornouailles
Silesia: Silésie
Pomerania: Poméranie
Bohemia: Bohême
Transylvania: Transylvanie
Crimea: Crimée
Donbas: Donbass
Chechnya: Tchétchénie
Dagestan: Daghestan
Transnistria: Transnistrie
Abkhazia: Abkhazie
South Ossetia: Ossétie du Sud
Nagorno-Karabakh: Haut-Karabakh; Haut-Karabagh
Kurdistan: Kurdistan
Gaza Strip: bande de Gaza
West Bank: Cisjordanie
Golan Heights: plateau du Golan; Golan
Sinai: Sinaï
California: Californie
Texas: Texas
Florida: Floride
Louisiana: Louisiane
Pennsylvania: Pennsylvanie
Virginia: Virginie
North Carolina: Caroline du Nord
South Carolina: Caroline du Sud
New Mexico: Nouveau-Mexique
Kashmir: Cachemire
Tibet: Tibet
Amazon: Amazonie; Amazone
Patagonia: Patagonie
Sahel: Sahel
Horn of Africa: Corne de l'Afrique
West Africa: Afrique de l'Ouest
East Africa: Afrique de l'Est
North Africa: Afrique du Nord
Central Africa: Afrique centrale
Southern Africa: Afrique australe
Eastern Europe: Europe de l'Est
Western Europe: Europe de l'Ouest
Southeast Asia: Asie du Sud-Est
Central Asia: Asie centrale
Middle East: Proche-Orient; Moyen-Orient
Greenland: Groenland
Scandinavia: Scandinavie
Quebec: Québec
Ontario: Ontario
British Columbia: Colombie-Britannique
New Brunswick: Nouveau-Brunswick
Nova Scotia: Nouvelle-Écosse
New Caledonia: Nouvelle-Calédonie
French Guiana: Guyane
Réunion: La Réunion
Guadeloupe: Guadeloupe
Martinique: Martinique
Mayotte: Mayotte
Corsica: Corse
Brittany: Bretagne
Normandy: Normandie
Kabylia: Kabylie
Casamance: Casamance
Western Sahara: Sahara occidental
Katanga: Katanga
North Kivu: Nord-Kivu
South Kivu: Sud-Kivu
Ituri: Ituri
Darfur: Darfour`,
  es: `
Danube: Danubio
Rhine: Rin
Thames: Támesis
Seine: Sena
Rhône: Ródano
Volga: Volga
Dnieper: Dniéper
Nile: Nilo
Euphrates: Éufrates
Ebro: Ebro
Tagus: Tajo
Douro: Duero
Guadalquivir: Guadalquivir
North Sea: mar del Norte
Baltic Sea: mar Báltico; Báltico
Baltics: países bálticos
Black Sea: mar Negro
Red Sea: mar Rojo
Caspian Sea: mar Caspio
South China Sea: mar de China Meridional
Mediterranean: Mediterráneo; mar Mediterráneo
Adriatic: Adriático
Aegean: mar Egeo; Egeo
Cantabrian Sea: Cantábrico; mar Cantábrico
Atlantic: Atlántico; océano Atlántico
Pacific: Pacífico; océano Pacífico
Indian Ocean: océano Índico; Índico
Arctic: Ártico
Antarctica: Antártida
English Channel: canal de la Mancha
Persian Gulf: golfo Pérsico
Gulf of Mexico: golfo de México
Strait of Hormuz: estrecho de Ormuz
Strait of Gibraltar: estrecho de Gibraltar
Alps: Alpes
Pyrenees: Pirineos; Pirineo
Himalayas: Himalaya
Caucasus: Cáucaso
Balkans: Balcanes
Caribbean: Caribe; mar Caribe
Siberia: Siberia
Sierra Nevada: Sierra Nevada
Bavaria: Baviera
Saxony: Sajonia
Hesse: Hesse
Lower Saxony: Baja Sajonia
North Rhine-Westphalia: Renania del Norte-Westfalia
Rhineland-Palatinate: Renania-Palatinado
Brandenburg: Brandeburgo
Thuringia: Turingia
Flanders: Flandes
Wallonia: Valonia
Brittany: Bretaña
Normandy: Normandía
Alsace: Alsacia
Corsica: Córcega
Provence: Provenza
Sicily: Sicilia
Sardinia: Cerdeña
Tuscany: Toscana
Lombardy: Lombardía
Piedmont: Piamonte
Veneto: Véneto
Calabria: Calabria
Crete: Creta
Scotland: Escocia
Wales: Gales
England: Inglaterra
Northern Ireland: Irlanda del Norte
Silesia: Silesia
Bohemia: Bohemia
Transylvania: Transilvania
Crimea: Crimea
Donbas: Donbás; Dombás
Chechnya: Chechenia
Dagestan: Daguestán
Transnistria: Transnistria
Abkhazia: Abjasia
South Ossetia: Osetia del Sur
Nagorno-Karabakh: Nagorno Karabaj; Alto Karabaj
Kurdistan: Kurdistán
Gaza Strip: franja de Gaza; Franja de Gaza
West Bank: Cisjordania
Golan Heights: altos del Golán
Sinai: Sinaí
Texas: Texas
Florida: Florida
Louisiana: Luisiana
Pennsylvania: Pensilvania
North Carolina: Carolina del Norte
South Carolina: Carolina del Sur
New Mexico: Nuevo México
New Jersey: Nueva Jersey
Kashmir: Cachemira
Tibet: Tíbet
Amazon: Amazonia; Amazonía
Patagonia: Patagonia
Tierra del Fuego: Tierra del Fuego
Sahel: Sahel
Horn of Africa: Cuerno de África
West Africa: África Occidental
East Africa: África Oriental
North Africa: norte de África
Eastern Europe: Europa del Este; Europa Oriental
Western Europe: Europa Occidental
Southeast Asia: Sudeste Asiático; sudeste asiático
Central Asia: Asia Central
Middle East: Oriente Próximo; Oriente Medio; Medio Oriente
Central America: Centroamérica; América Central
Greenland: Groenlandia
Scandinavia: Escandinavia
Canary Islands: Canarias; islas Canarias
Balearic Islands: Baleares; islas Baleares
Mallorca: Mallorca
Menorca: Menorca
Tenerife: Tenerife
Gran Canaria: Gran Canaria
Lanzarote: Lanzarote
La Palma: La Palma
Falkland Islands: Malvinas; islas Malvinas
Galápagos Islands: Galápagos; islas Galápagos
Easter Island: isla de Pascua
Western Sahara: Sáhara Occidental; Sahara Occidental
Quebec: Quebec
Darfur: Darfur`,
};

/** Newspapers, magazines, broadcasters, news agencies and sites in Europe. */
export const NEWS_MEDIA_OF_EUROPE = `
Reuters; Reuters news agency; London/GB
Agence France-Presse; AFP; Paris/FR
Deutsche Presse-Agentur; dpa, DPA; Hamburg/DE; DE
TASS; Tass; Moscow/RU; RU
RIA Novosti; RIA; Moscow/RU; RU
BBC; British Broadcasting Corporation, BBC News, BBC World Service, BBC Radio 4, BBC One, BBC Two, BBC Sport, BBC Verify, BBC Radio, BBC Persian, BBC Arabic; London/GB; GB
ITV; ITV News; London/GB; GB
Channel 4; ; London/GB; GB
Radio France Internationale; RFI; Paris/FR; FR
Deutsche Welle; DW; Bonn/DE; DE
ARD; ?Das Erste; Berlin/DE; DE
ZDF; Zweites Deutsches Fernsehen; Mainz/DE; DE
The Guardian; ?Guardian; London/GB; GB
The Times; Times of London; London/GB; GB
Financial Times; ; London/GB; GB
The Economist; ?Economist; London/GB; GB
The Daily Telegraph; Daily Telegraph, The Telegraph; London/GB; GB
Daily Mail; MailOnline; London/GB; GB
The Independent; ?Independent; London/GB; GB
The Sun; The Sun on Sunday; London/GB; GB
Le Monde; ; Paris/FR; FR
Le Figaro; ; Paris/FR; FR
Der Spiegel; ?Spiegel; Hamburg/DE; DE
?Bild; Bild-Zeitung; Berlin/DE; DE
Frankfurter Allgemeine Zeitung; FAZ, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung; Frankfurt am Main/DE; DE
Süddeutsche Zeitung; Süddeutsche, Sueddeutsche Zeitung; Munich/DE; DE
El País; El Pais; Madrid/ES; ES
El Mundo; ; Madrid/ES; ES
Corriere della Sera; ; Milan/IT; IT
La Repubblica; ; Rome/IT; IT
Sputnik News; ; Moscow/RU; RU
Rossiya Segodnya; ; Moscow/RU; RU
UNIAN; ; Kyiv/UA; UA
Adnkronos; ; Rome/IT; IT
Algemeen Nederlands Persbureau; ; The Hague/NL; NL
Austria Presse Agentur; ; Vienna/AT; AT
Keystone-SDA; ; Bern/CH; CH
STT; ; Helsinki/FI; FI
Baltic News Service; BNS; Vilnius/LT
Beta news agency; ; Belgrade/RS; RS
Athens News Agency; ; Athens/GR; GR
Inter Press Service; ; Rome/IT
Storyful; ; Dublin/IE
Organized Crime and Corruption Reporting Project; OCCRP; Amsterdam/NL
Bureau of Investigative Journalism; ; London/GB; GB
Times Radio; ; London/GB; GB
ITN; ; London/GB; GB
The Sunday Telegraph; ; London/GB; GB
Morning Star; ?Morning Star; London/GB; GB
City A.M.; ; London/GB; GB
London Review of Books; ; London/GB; GB
UnHerd; ; London/GB; GB
Tortoise Media; ; London/GB; GB
Jewish Chronicle; ; London/GB; GB
Glasgow Herald; ; Glasgow/GB; GB
Daily Record; ?Daily Record; Glasgow/GB; GB
Western Mail; ; Cardiff/GB; GB
WalesOnline; ; Cardiff/GB; GB
Manchester Evening News; ; Manchester/GB; GB
Liverpool Echo; ; Liverpool/GB; GB
Yorkshire Post; ; Leeds/GB; GB
Birmingham Mail; ; Birmingham/GB; GB
Belfast Telegraph; ; Belfast/GB; GB
Irish News; ; Belfast/GB; GB
The Bookseller; ; London/GB; GB
Lloyd's List; ; London/GB; GB
Jane's Defence Weekly; ; London/GB; GB
Autosport; ; London/GB; GB
TheJournal.ie; ; Dublin/IE; IE
The Currency; ; Dublin/IE; IE
La Croix; ; Paris/FR; FR
L'Obs; Le Nouvel Observateur, Nouvel Observateur; Paris/FR; FR
Le Journal du Dimanche; Journal du Dimanche, JDD; Paris/FR; FR
Sud Ouest; ?Sud Ouest; Bordeaux/FR; FR
La Dépêche du Midi; ; Toulouse/FR; FR
La Voix du Nord; ; Lille/FR; FR
Le Progrès; ; Lyon/FR; FR
Nice-Matin; ; Nice/FR; FR
La Provence; ?La Provence; Marseille/FR; FR
France Médias Monde; ; Paris/FR; FR
Europe 1; ; Paris/FR; FR
RTL; ; Luxembourg/LU
Bild am Sonntag; ; Berlin/DE; DE
Berliner Morgenpost; ; Berlin/DE; DE
Die Tageszeitung; ; Berlin/DE; DE
WirtschaftsWoche; ; Düsseldorf/DE; DE
Manager Magazin; ; Hamburg/DE; DE
Stern; ?Stern; Hamburg/DE; DE
Focus; ?Focus; Munich/DE; DE
Westdeutsche Allgemeine Zeitung; WAZ; Essen/DE; DE
Kölner Stadt-Anzeiger; ; Cologne/DE; DE
Hamburger Abendblatt; ; Hamburg/DE; DE
Stuttgarter Zeitung; ; Stuttgart/DE; DE
Augsburger Allgemeine; ; Augsburg/DE; DE
Münchner Merkur; ; Munich/DE; DE
Sächsische Zeitung; ; Dresden/DE; DE
Leipziger Volkszeitung; ; Leipzig/DE; DE
Neue Osnabrücker Zeitung; ; Osnabrück/DE; DE
Neues Deutschland; ; Berlin/DE; DE
RedaktionsNetzwerk Deutschland; RND; Hannover/DE; DE
Funke Mediengruppe; Funke Media Group; Essen/DE; DE
Kicker; ?Kicker; Nürnberg/DE; DE
Tagesschau; ; Hamburg/DE; DE
n-tv; ; Cologne/DE; DE
RTL Deutschland; ; Cologne/DE; DE
?Die Presse; ; Vienna/AT; AT
Kurier; ?Kurier; Vienna/AT; AT
Kleine Zeitung; ; Graz/AT; AT
Salzburger Nachrichten; ; Salzburg/AT; AT
Profil; ?Profil; Vienna/AT; AT
Basler Zeitung; ; Basel/CH; CH
Le Temps; ; Geneva/CH; CH
Tribune de Genève; ; Geneva/CH; CH
24 heures; ; Lausanne/CH; CH
La Libre Belgique; La Libre; Brussels/BE; BE
Het Laatste Nieuws; ; Antwerp/BE; BE
Het Nieuwsblad; ; ; BE
De Tijd; ; Brussels/BE; BE
L'Echo; ; Brussels/BE; BE
EUobserver; ; Brussels/BE
Euractiv; ; Brussels/BE
The Brussels Times; ; Brussels/BE; BE
Trouw; ?Trouw; Amsterdam/NL; NL
Het Parool; Parool; Amsterdam/NL; NL
Het Financieele Dagblad; Financieele Dagblad; Amsterdam/NL; NL
RTL Nieuws; ; Hilversum/NL; NL
Luxemburger Wort; ; Luxembourg/LU; LU
La Razón; ; Madrid/ES; ES
El Confidencial; ; Madrid/ES; ES
El Español; ; Madrid/ES; ES
Expansión; ; Madrid/ES; ES
Cinco Días; ; Madrid/ES; ES
El Correo; ; Bilbao/ES; ES
La Voz de Galicia; ; A Coruña/ES; ES
Diario AS; ; Madrid/ES; ES
Mundo Deportivo; ; Barcelona/ES; ES
Radiotelevisión Española; TVE; Madrid/ES; ES
laSexta; La Sexta; Madrid/ES; ES
Jornal de Notícias; ; Porto/PT; PT
Correio da Manhã; ; Lisbon/PT; PT
Il Foglio; ; Rome/IT; IT
L'Espresso; ; Rome/IT; IT
Il Mattino; ; Naples/IT; IT
Il Manifesto; ; Rome/IT; IT
Corriere dello Sport; ; Rome/IT; IT
Tuttosport; ; Turin/IT; IT
Libero; ?Libero; Milan/IT; IT
La7; LA7; Rome/IT; IT
Sky TG24; Sky Italia; Milan/IT; IT
To Vima; ; Athens/GR; GR
Proto Thema; ; Athens/GR; GR
ERT; ; Athens/GR; GR
Skai TV; SKAI; Athens/GR; GR
?Politis; ; Nicosia/CY; CY
Dagens Industri; ; Stockholm/SE; SE
Göteborgs-Posten; ; Göteborg/SE; SE
Sydsvenskan; ; Malmö/SE; SE
Sveriges Radio; ; Stockholm/SE; SE
TV4; ; Stockholm/SE; SE
Ekstra Bladet; ; Copenhagen/DK; DK
?Børsen; ; Copenhagen/DK; DK
TV 2 Denmark; ; Odense/DK; DK
Dagbladet; ; Oslo/NO; NO
Dagens Næringsliv; ; Oslo/NO; NO
Bergens Tidende; ; Bergen/NO; NO
Barents Observer; ; Kirkenes/NO; NO
Ilta-Sanomat; ; Helsinki/FI; FI
Iltalehti; ; Helsinki/FI; FI
Hufvudstadsbladet; ; Helsinki/FI; FI
Kauppalehti; ; Helsinki/FI; FI
Eesti Päevaleht; ; Tallinn/EE; EE
Latvijas Televīzija; ; Riga/LV; LV
Lietuvos rytas; ; Vilnius/LT; LT
Dziennik Gazeta Prawna; ; Warsaw/PL; PL
RMF FM; ; Kraków/PL; PL
Fakt; ?Fakt; Warsaw/PL; PL
Právo; ?Právo; Prague/CZ; CZ
Czech Television; Česká televize; Prague/CZ; CZ
Czech Radio; Český rozhlas; Prague/CZ; CZ
Seznam Zprávy; ; Prague/CZ; CZ
Aktuality.sk; ; Bratislava/SK; SK
STVR; RTVS; Bratislava/SK; SK
Népszabadság; ; Budapest/HU; HU
Telex; ?Telex; Budapest/HU; HU
444.hu; ; Budapest/HU; HU
HVG; ; Budapest/HU; HU
Adevărul; ; Bucharest/RO; RO
Realitatea TV; ; Bucharest/RO; RO
Antena 3 CNN; ; Bucharest/RO; RO
24 Chasa; ; Sofia/BG; BG
bTV; BTV; Sofia/BG; BG
B92; ; Belgrade/RS; RS
?Politika; ; Belgrade/RS; RS
?Kurir; ; Belgrade/RS; RS
Radio Television of Serbia; ; Belgrade/RS; RS
Vreme; ?Vreme; Belgrade/RS; RS
Oslobođenje; Oslobodjenje; Sarajevo/BA; BA
Vijesti; ?Vijesti; Podgorica/ME; ME
Koha Ditore; ; Pristina/XK; XK
Delo; ?Delo; Ljubljana/SI; SI
RTV Slovenija; ; Ljubljana/SI; SI
Hromadske; ; Kyiv/UA; UA
Ziarul de Gardă; ; Chisinau/MD; MD
Pravda; ?Pravda; Moscow/RU; RU
Moskovsky Komsomolets; ; Moscow/RU; RU
iStories; Important Stories
Mediazona; ; ; RU
Rossiya 1; Russia-1; Moscow/RU; RU
VGTRK; ; Moscow/RU; RU
Belsat; ; Warsaw/PL; PL
Zerkalo; ; ; BY
Sarawak Report
Africa Confidential; ; London/GB
Le Monde Afrique; ; Paris/FR; FR
The Art Newspaper; ; London/GB
Carbon Brief; ; London/GB; GB
Climate Home News; ; London/GB; GB
Mongabay
FlightGlobal; ; London/GB; GB
Argus Media; ; London/GB; GB
S&P Global Platts; Platts; London/GB
Cointelegraph
Full Fact; ; London/GB; GB
Maldita.es; ; Madrid/ES; ES
Project Syndicate; ; Prague/CZ
`;

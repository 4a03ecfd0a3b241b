/** Museums, galleries, libraries, theatres, operas, orchestras, festivals, academies of film. */
export const CULTURE = `
Louvre; Louvre Museum, Musée du Louvre; Paris/FR; FR
British Museum; ; London/GB; GB
Smithsonian Institution; Smithsonian, Smithsonian Museum, National Air and Space Museum, National Museum of American History; Washington, D.C./US; US
Metropolitan Museum of Art; Metropolitan Museum; New York City/US; US
Harvard-Smithsonian Center for Astrophysics; Smithsonian Astrophysical Observatory; Cambridge/US; US
Victoria and Albert Museum; V&A, Victoria & Albert Museum; London/GB; GB
National Gallery; ?National Gallery; London/GB; GB
National Portrait Gallery; ?National Portrait Gallery
Tate; ?Tate, Tate Gallery; London/GB; GB
Tate Modern; ; London/GB; GB
Tate Britain; ; London/GB; GB
Natural History Museum; ?Natural History Museum; London/GB; GB
Science Museum; ?Science Museum; London/GB; GB
Imperial War Museum; Imperial War Museums; London/GB; GB
National Maritime Museum; ?National Maritime Museum; London/GB; GB
Design Museum; ?Design Museum; London/GB; GB
Wallace Collection; ; London/GB; GB
Courtauld Institute; Courtauld Gallery, Courtauld; London/GB; GB
Serpentine Galleries; Serpentine Gallery; London/GB; GB
Saatchi Gallery; ; London/GB; GB
Hayward Gallery; ; London/GB; GB
Barbican Centre; ?Barbican; London/GB; GB
Southbank Centre; ; London/GB; GB
British Library; ; London/GB; GB
Bodleian Library; Bodleian Libraries; Oxford/GB; GB
Ashmolean Museum; Ashmolean; Oxford/GB; GB
Pitt Rivers Museum; ; Oxford/GB; GB
Fitzwilliam Museum; ; Cambridge/GB; GB
National Museum of Scotland; National Museums Scotland; Edinburgh/GB; GB
National Galleries of Scotland; Scottish National Gallery; Edinburgh/GB; GB
Royal Opera House; ?Royal Opera House, Royal Ballet and Opera; London/GB; GB
Royal Opera; ?Royal Opera; London/GB; GB
Royal Ballet; ?Royal Ballet; London/GB; GB
English National Opera; ; London/GB; GB
English National Ballet; ; London/GB; GB
Welsh National Opera; ; Cardiff/GB; GB
Scottish Opera; ; Glasgow/GB; GB
Glyndebourne; ; ; GB
National Theatre; ?National Theatre; London/GB; GB
Royal Shakespeare Company; RSC; Stratford-upon-Avon/GB; GB
Shakespeare's Globe; ; London/GB; GB
Old Vic; ; London/GB; GB
Royal Court Theatre; ; London/GB; GB
Donmar Warehouse; ; London/GB; GB
Young Vic; ; London/GB; GB
Sadler's Wells; ; London/GB; GB
London Symphony Orchestra; LSO; London/GB; GB
London Philharmonic Orchestra; ; London/GB; GB
Philharmonia Orchestra; ; London/GB; GB
Royal Philharmonic Orchestra; ; London/GB; GB
BBC Symphony Orchestra; ; London/GB; GB
City of Birmingham Symphony Orchestra; ; Birmingham/GB; GB
Hallé Orchestra; ; Manchester/GB; GB
British Film Institute; BFI; London/GB; GB
BAFTA; Bafta, British Academy of Film and Television Arts; London/GB; GB
Edinburgh International Festival; ; Edinburgh/GB; GB
Royal Horticultural Society; RHS; London/GB; GB
Royal Botanic Gardens Kew; ; London/GB; GB
Zoological Society of London; ZSL; London/GB; GB
Royal Collection Trust; ; London/GB; GB
English Touring Opera; ; ; GB
National Museum of Ireland; ; Dublin/IE; IE
National Gallery of Ireland; ; Dublin/IE; IE
Abbey Theatre; ; Dublin/IE; IE
Musée d'Orsay; Orsay Museum; Paris/FR; FR
Centre Pompidou; Pompidou Centre, Pompidou Center; Paris/FR; FR
Musée du quai Branly; Quai Branly Museum; Paris/FR; FR
Musée de l'Orangerie; ; Paris/FR; FR
Musée Rodin; Rodin Museum; Paris/FR; FR
Musée Picasso; Picasso Museum; Paris/FR; FR
Palais de Tokyo; ; Paris/FR; FR
Grand Palais; ?Grand Palais; Paris/FR; FR
Fondation Louis Vuitton; ; Paris/FR; FR
Musée national d'histoire naturelle; Muséum national d'histoire naturelle; Paris/FR; FR
Bibliothèque nationale de France; National Library of France; Paris/FR; FR
Institut du Monde Arabe; Arab World Institute; Paris/FR; FR
Comédie-Française; ; Paris/FR; FR
Opéra national de Paris; Paris Opera, Opéra de Paris, Paris Opera Ballet; Paris/FR; FR
Orchestre de Paris; ; Paris/FR; FR
Cinémathèque française; ; Paris/FR; FR
Cannes Film Festival; ?Cannes Film Festival; Cannes/FR; FR
Mucem; MUCEM; Marseille/FR; FR
Pergamon Museum; Pergamonmuseum; Berlin/DE; DE
Prussian Cultural Heritage Foundation; Stiftung Preußischer Kulturbesitz; Berlin/DE; DE
Humboldt Forum; ; Berlin/DE; DE
Neue Nationalgalerie; ; Berlin/DE; DE
Jewish Museum Berlin; Jüdisches Museum Berlin; Berlin/DE; DE
Berlin Philharmonic; Berliner Philharmoniker, Berlin Philharmonic Orchestra; Berlin/DE; DE
Staatsoper Unter den Linden; Berlin State Opera; Berlin/DE; DE
Deutsche Oper Berlin; Deutsche Oper; Berlin/DE; DE
Komische Oper Berlin; Komische Oper; Berlin/DE; DE
Berliner Ensemble; ; Berlin/DE; DE
Volksbühne; ?Volksbühne; Berlin/DE; DE
Schaubühne; ?Schaubühne; Berlin/DE; DE
Bayerische Staatsoper; Bavarian State Opera; Munich/DE; DE
Munich Philharmonic; Münchner Philharmoniker; Munich/DE; DE
Alte Pinakothek; ; Munich/DE; DE
Deutsches Museum; ; Munich/DE; DE
Semperoper; ; Dresden/DE; DE
Dresden State Art Collections; Staatliche Kunstsammlungen Dresden; Dresden/DE; DE
Gewandhaus Orchestra; Gewandhausorchester, Leipzig Gewandhaus Orchestra; Leipzig/DE; DE
Bayreuth Festival; Bayreuther Festspiele; Bayreuth/DE; DE
Städel Museum; Städel; Frankfurt am Main/DE; DE
Documenta; ; Kassel/DE; DE
Goethe-Institut; Goethe Institute; Munich/DE; DE
Vienna Philharmonic; Wiener Philharmoniker, Vienna Philharmonic Orchestra; Vienna/AT; AT
Vienna State Opera; Wiener Staatsoper; Vienna/AT; AT
Burgtheater; ; Vienna/AT; AT
Kunsthistorisches Museum; ; Vienna/AT; AT
Albertina; ?Albertina; Vienna/AT; AT
Leopold Museum; ; Vienna/AT; AT
Salzburg Festival; Salzburger Festspiele; Salzburg/AT; AT
Kunsthaus Zürich; ; Zürich/CH; CH
Kunstmuseum Basel; ; Basel/CH; CH
Fondation Beyeler; Beyeler Foundation; Riehen/CH; CH
Art Basel; ; Basel/CH; CH
Locarno Film Festival; ?Locarno Film Festival; Locarno/CH; CH
Montreux Jazz Festival; ?Montreux Jazz Festival; Montreux/CH; CH
Rijksmuseum; ; Amsterdam/NL; NL
Van Gogh Museum; ; Amsterdam/NL; NL
Stedelijk Museum; ; Amsterdam/NL; NL
Mauritshuis; ; The Hague/NL; NL
Anne Frank House; ?Anne Frank House; Amsterdam/NL; NL
Royal Concertgebouw Orchestra; Concertgebouw Orchestra; Amsterdam/NL; NL
Dutch National Opera; ; Amsterdam/NL; NL
Royal Museums of Fine Arts of Belgium; ; Brussels/BE; BE
AfricaMuseum; Royal Museum for Central Africa; Tervuren/BE; BE
La Monnaie; ; Brussels/BE; BE
Museo del Prado; Prado Museum, ?Prado; Madrid/ES; ES
Museo Reina Sofía; Reina Sofia Museum, Museo Nacional Centro de Arte Reina Sofía; Madrid/ES; ES
Thyssen-Bornemisza Museum; Museo Thyssen-Bornemisza; Madrid/ES; ES
Guggenheim Museum Bilbao; Guggenheim Bilbao; Bilbao/ES; ES
Teatro Real; ; Madrid/ES; ES
Gran Teatre del Liceu; Liceu; Barcelona/ES; ES
Instituto Cervantes; Cervantes Institute; Madrid/ES; ES
Gulbenkian Foundation; Calouste Gulbenkian Foundation, Gulbenkian Museum; Lisbon/PT; PT
Uffizi; Uffizi Gallery, Uffizi Galleries, Galleria degli Uffizi, Gallerie degli Uffizi; Florence/IT; IT
Galleria dell'Accademia; Accademia Gallery; Florence/IT; IT
Vatican Museums; Musei Vaticani; Vatican City/VA; VA
Galleria Borghese; Borghese Gallery; Rome/IT; IT
Capitoline Museums; Musei Capitolini; Rome/IT; IT
Pinacoteca di Brera; Brera Gallery; Milan/IT; IT
La Scala; Teatro alla Scala; Milan/IT; IT
Teatro La Fenice; La Fenice; Venice/IT; IT
Accademia Nazionale di Santa Cecilia; ; Rome/IT; IT
Venice Biennale; La Biennale di Venezia, Biennale di Venezia; Venice/IT; IT
Venice Film Festival; ?Venice Film Festival; Venice/IT; IT
Peggy Guggenheim Collection; ; Venice/IT; IT
Museo Egizio; Egyptian Museum of Turin; Turin/IT; IT
National Archaeological Museum of Naples; ; Naples/IT; IT
Acropolis Museum; ; Athens/GR; GR
Benaki Museum; ; Athens/GR; GR
Nationalmuseum; ; Stockholm/SE; SE
Moderna Museet; ; Stockholm/SE; SE
Royal Dramatic Theatre; Dramaten; Stockholm/SE; SE
Nobel Prize Museum; ; Stockholm/SE; SE
Louisiana Museum of Modern Art; ; Humlebæk/DK; DK
Statens Museum for Kunst; ; Copenhagen/DK; DK
Ny Carlsberg Glyptotek; ; Copenhagen/DK; DK
Royal Danish Theatre; ; Copenhagen/DK; DK
Munch Museum; Munchmuseet; Oslo/NO; NO
Norwegian National Opera; Norwegian National Opera and Ballet; Oslo/NO; NO
Kiasma; ; Helsinki/FI; FI
Auschwitz-Birkenau State Museum; Auschwitz-Birkenau Memorial and Museum, Auschwitz Museum, Auschwitz Memorial; Oświęcim/PL; PL
POLIN Museum; POLIN Museum of the History of Polish Jews; Warsaw/PL; PL
State Hermitage Museum; Hermitage Museum, ?Hermitage; Saint Petersburg/RU; RU
Tretyakov Gallery; State Tretyakov Gallery; Moscow/RU; RU
Pushkin Museum; Pushkin State Museum of Fine Arts; Moscow/RU; RU
Bolshoi Theatre; Bolshoi, Bolshoi Ballet, Bolshoi Theater; Moscow/RU; RU
Mariinsky Theatre; Mariinsky, Mariinsky Theater, Mariinsky Ballet; Saint Petersburg/RU; RU
Moscow Art Theatre; ; Moscow/RU; RU
Museum of Modern Art; MoMA; New York City/US; US
Guggenheim Museum; Solomon R. Guggenheim Museum, ?Guggenheim; New York City/US; US
Whitney Museum; Whitney Museum of American Art; New York City/US; US
American Museum of Natural History; ; New York City/US; US
Brooklyn Museum; ; New York City/US; US
Frick Collection; ; New York City/US; US
New Museum; ?New Museum; New York City/US; US
Morgan Library & Museum; Morgan Library and Museum, Morgan Library; New York City/US; US
New York Public Library; ; New York City/US; US
Studio Museum in Harlem; ; New York City/US; US
9/11 Memorial & Museum; 9/11 Memorial and Museum, National September 11 Memorial & Museum; New York City/US; US
Metropolitan Opera; Met Opera; New York City/US; US
New York Philharmonic; ; New York City/US; US
New York City Ballet; ; New York City/US; US
American Ballet Theatre; ; New York City/US; US
Carnegie Hall; ?Carnegie Hall; New York City/US; US
Lincoln Center; ?Lincoln Center, Lincoln Center for the Performing Arts; New York City/US; US
Public Theater; ; New York City/US; US
Alvin Ailey American Dance Theater; ; New York City/US; US
Apollo Theater; ?Apollo Theater; New York City/US; US
Tribeca Film Festival; ?Tribeca Film Festival; New York City/US; US
National Gallery of Art; ; Washington, D.C./US; US
National Museum of African American History and Culture; ; Washington, D.C./US; US
National Museum of Natural History; ?National Museum of Natural History; Washington, D.C./US; US
Hirshhorn Museum; ; Washington, D.C./US; US
United States Holocaust Memorial Museum; U.S. Holocaust Memorial Museum, Holocaust Memorial Museum; Washington, D.C./US; US
John F. Kennedy Center for the Performing Arts; Kennedy Center; Washington, D.C./US; US
Phillips Collection; ; Washington, D.C./US; US
Museum of Fine Arts Boston; Museum of Fine Arts in Boston; Boston/US; US
Isabella Stewart Gardner Museum; ; Boston/US; US
Boston Symphony Orchestra; ; Boston/US; US
Philadelphia Museum of Art; ; Philadelphia/US; US
Philadelphia Orchestra; ; Philadelphia/US; US
Barnes Foundation; ; Philadelphia/US; US
Art Institute of Chicago; ; Chicago/US; US
Field Museum; ; Chicago/US; US
Chicago Symphony Orchestra; ; Chicago/US; US
Lyric Opera of Chicago; ; Chicago/US; US
Steppenwolf Theatre Company; Steppenwolf Theatre; Chicago/US; US
Cleveland Museum of Art; ; Cleveland/US; US
Cleveland Orchestra; ; Cleveland/US; US
Rock and Roll Hall of Fame; Rock & Roll Hall of Fame; Cleveland/US; US
Detroit Institute of Arts; ; Detroit/US; US
Minneapolis Institute of Art; ; Minneapolis/US; US
Walker Art Center; ; Minneapolis/US; US
Crystal Bridges Museum of American Art; ; Bentonville/US; US
Museum of Fine Arts Houston; Museum of Fine Arts in Houston; Houston/US; US
Menil Collection; ; Houston/US; US
Los Angeles County Museum of Art; LACMA; Los Angeles/US; US
J. Paul Getty Museum; Getty Museum, Getty Center; Los Angeles/US; US
Museum of Contemporary Art Los Angeles; ; Los Angeles/US; US
Hammer Museum; ; Los Angeles/US; US
Huntington Library; ; San Marino/US; US
Los Angeles Philharmonic; LA Philharmonic, LA Phil; Los Angeles/US; US
Academy of Motion Picture Arts and Sciences; ; Los Angeles/US; US
Academy Museum of Motion Pictures; Academy Museum; Los Angeles/US; US
Television Academy; Academy of Television Arts & Sciences; Los Angeles/US; US
Recording Academy; ; Los Angeles/US; US
American Film Institute; ; Los Angeles/US; US
Golden Globe Foundation; Hollywood Foreign Press Association; Los Angeles/US; US
San Francisco Museum of Modern Art; SFMOMA; San Francisco/US; US
de Young Museum; ; San Francisco/US; US
Asian Art Museum; ?Asian Art Museum; San Francisco/US; US
San Francisco Symphony; ; San Francisco/US; US
San Francisco Opera; ; San Francisco/US; US
San Francisco Ballet; ; San Francisco/US; US
Seattle Art Museum; ; Seattle/US; US
Monterey Bay Aquarium; ; Monterey/US; US
Sundance Institute; ; Park City/US; US
Sundance Film Festival; ?Sundance Film Festival; Park City/US; US
Houston Grand Opera; ; Houston/US; US
Grand Ole Opry; ; Nashville/US; US
Country Music Association; ; Nashville/US; US
American Theatre Wing; ; New York City/US; US
Pulitzer Prize Board; Pulitzer Board; New York City/US; US
PEN America; ; New York City/US; US
PEN International; ; London/GB
Authors Guild; ; New York City/US; US
American Library Association; ; Chicago/US; US
Association of American Publishers; ; ; US
Art Gallery of Ontario; ; Toronto/CA; CA
Royal Ontario Museum; ; Toronto/CA; CA
National Gallery of Canada; ; Ottawa/CA; CA
Canadian Museum for Human Rights; ; Winnipeg/CA; CA
Canadian Museum of History; ; Gatineau/CA; CA
Montreal Museum of Fine Arts; ; Montréal/CA; CA
National Film Board of Canada; ; Montréal/CA; CA
?Toronto International Film Festival; TIFF; Toronto/CA; CA
National Ballet of Canada; ; Toronto/CA; CA
Cirque du Soleil; ; Montréal/CA; CA
Museo Nacional de Antropología; National Museum of Anthropology; Mexico City/MX; MX
Palacio de Bellas Artes; ; Mexico City/MX; MX
Museo Soumaya; ; Mexico City/MX; MX
Museu de Arte de São Paulo; MASP, São Paulo Museum of Art; São Paulo/BR; BR
Museu Nacional; National Museum of Brazil; Rio de Janeiro/BR; BR
Inhotim; ; Brumadinho/BR; BR
Pinacoteca de São Paulo; ; São Paulo/BR; BR
São Paulo Bienal; Bienal de São Paulo, São Paulo Biennial; São Paulo/BR; BR
Teatro Colón; ; Buenos Aires/AR; AR
MALBA; Malba; Buenos Aires/AR; AR
Museo del Oro; Gold Museum; Bogotá/CO; CO
Gabo Foundation; Fundación Gabo; Cartagena/CO; CO
National Museum of China; ; Beijing/CN; CN
Palace Museum; ?Palace Museum; Beijing/CN; CN
UCCA Center for Contemporary Art; ; Beijing/CN; CN
National Centre for the Performing Arts; ?National Centre for the Performing Arts; Beijing/CN; CN
China Central Academy of Fine Arts; Central Academy of Fine Arts; Beijing/CN; CN
Shanghai Museum; ; Shanghai/CN; CN
M+ museum; ; Hong Kong/HK; HK
Hong Kong Palace Museum; ; Hong Kong/HK; HK
National Palace Museum; ; Taipei/TW; TW
Tokyo National Museum; ; Tokyo/JP; JP
Mori Art Museum; ; Tokyo/JP; JP
National Museum of Western Art; ; Tokyo/JP; JP
Hiroshima Peace Memorial Museum; ; Hiroshima/JP; JP
Nihon Hidankyo; Hidankyo; Tokyo/JP; JP
National Museum of Korea; ; Seoul/KR; KR
Busan International Film Festival; ?Busan International Film Festival; Busan/KR; KR
National Gallery Singapore; ; Singapore/SG; SG
ArtScience Museum; ; Singapore/SG; SG
National Museum of Indonesia; ; Jakarta/ID; ID
National Museum of the Philippines; ; Manila/PH; PH
National Museum of India; ; New Delhi/IN; IN
National Gallery of Modern Art; ; New Delhi/IN; IN
Chhatrapati Shivaji Maharaj Vastu Sangrahalaya; ; Mumbai/IN; IN
Sahitya Akademi; ; New Delhi/IN; IN
Central Board of Film Certification; CBFC; Mumbai/IN; IN
Jaipur Literature Festival; ?Jaipur Literature Festival; Jaipur/IN; IN
Liberation War Museum; ; Dhaka/BD; BD
National Museum of Iraq; Iraq Museum; Baghdad/IQ; IQ
Israel Museum; ; Jerusalem/IL; IL
Israel Philharmonic Orchestra; Israel Philharmonic; Tel Aviv/IL; IL
Batsheva Dance Company; ; Tel Aviv/IL; IL
Palestinian Museum; ; Ramallah/PS; PS
Museum of Islamic Art; ?Museum of Islamic Art; Doha/QA; QA
Qatar Museums; National Museum of Qatar; Doha/QA; QA
Louvre Abu Dhabi; ; Abu Dhabi/AE; AE
Guggenheim Abu Dhabi; ; Abu Dhabi/AE; AE
Sharjah Art Foundation; ; Sharjah/AE; AE
Red Sea Film Festival; ?Red Sea Film Festival; Jeddah/SA; SA
Grand Egyptian Museum; ; Giza/EG; EG
Egyptian Museum; ; Cairo/EG; EG
Bibliotheca Alexandrina; ; Alexandria/EG; EG
Topkapi Palace Museum; ; Istanbul/TR; TR
Istanbul Modern; ; Istanbul/TR; TR
Zeitz Museum of Contemporary Art Africa; Zeitz MOCAA; Cape Town/ZA; ZA
Apartheid Museum; ; Johannesburg/ZA; ZA
Iziko Museums; Iziko South African Museum; Cape Town/ZA; ZA
National Museums of Kenya; ; Nairobi/KE; KE
Museum of Black Civilisations; Museum of Black Civilizations; Dakar/SN; SN
Museum of West African Art; ; Benin City/NG; NG
National Commission for Museums and Monuments; ; Abuja/NG; NG
FESPACO; Fespaco; Ouagadougou/BF; BF
Mo Ibrahim Foundation; ; London/GB
Kigali Genocide Memorial; ; Kigali/RW; RW
National Gallery of Victoria; ; Melbourne/AU; AU
Art Gallery of New South Wales; ; Sydney/AU; AU
National Gallery of Australia; ; Canberra/AU; AU
Museum of Old and New Art; ; Hobart/AU; AU
Australian Museum; ; Sydney/AU; AU
Opera Australia; ; Sydney/AU; AU
Australian Ballet; ; Melbourne/AU; AU
Sydney Symphony Orchestra; ; Sydney/AU; AU
Sydney Theatre Company; ; Sydney/AU; AU
Sydney Festival; ; Sydney/AU; AU
Bangarra Dance Theatre; ; Sydney/AU; AU
Te Papa; Museum of New Zealand Te Papa Tongarewa; Wellington/NZ; NZ
Auckland Art Gallery; ; Auckland/NZ; NZ
Auckland Museum; Auckland War Memorial Museum; Auckland/NZ; NZ
Royal New Zealand Ballet; ; Wellington/NZ; NZ
Broadway League; ; New York City/US; US
`;

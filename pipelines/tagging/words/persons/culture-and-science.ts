/** Artists, writers, scholars, church leaders, activists and persons of history, as index.ts describes the lines. */
export const CULTURE_AND_SCIENCE = `
Pope Francis; Papst Franziskus, Papa Francisco, Pape François (Pope Francis, Pope Franziskus, Pope Francisco, Pope François)
Pope Leo XIV; (Pope Leo, Pope Leo XIV)
Benedict XVI; (Pope Benedict XVI, Pope Benedict)
John Paul II; (Pope John Paul II)
Dalai Lama
Julian Assange; (Assange)
Edward Snowden; (Snowden)
Greta Thunberg; (Thunberg)
Malala Yousafzai; (Malala)
Jeffrey Epstein; (Epstein)
Harvey Weinstein; (Weinstein)
Taylor Swift
Beyoncé; Beyoncé Knowles
Jesus Christ; Jesus, Jesus of Nazareth, Jesus Christus, Jesucristo
Prophet Muhammad; (Prophet Muhammad, Prophet Mohammed, Prophet Mohammad)
Buddha; Gautama Buddha, Siddhartha Gautama
Confucius; Konfuzius
Socrates; Sokrates, Socrate
Plato; Platon
Aristotle; Aristoteles, Aristote
Cleopatra; Kleopatra, Cléopâtre
Tutankhamun; Tutankhamen, Tutanchamun, Toutânkhamon, Tutankamón (King Tut)
Hatshepsut; Hatschepsut, Hatchepsout
Ramesses II; Ramses II, Rameses II
Nefertiti; Nofretete
Akhenaten; Echnaton, Akhénaton
Thutmose III; Thutmosis III
Khufu; Cheops, Khéops
Alexander the Great; Alexander der Große, Alexandre le Grand, Alejandro Magno
Julius Caesar; Julius Cäsar, Jules César, Julio César
Nero
Hannibal Barca
Archimedes; Archimède, Arquímedes
Charlemagne; Karl der Große, Carlomagno
Genghis Khan; Dschingis Khan, Gengis Khan
Marco Polo
Joan of Arc; Jeanne d'Arc, Johanna von Orléans, Juana de Arco
Christopher Columbus; Christoph Kolumbus, Christophe Colomb, Cristóbal Colón (Columbus, Kolumbus)
Ferdinand Magellan; Fernão de Magalhães, Fernando de Magallanes
Vasco da Gama
Hernán Cortés
Martin Luther
Leonardo da Vinci; Léonard de Vinci (da Vinci)
Michelangelo; Michelangelo Buonarroti, Michel-Ange, Miguel Ángel Buonarroti
Raphael Sanzio; Raffaello Sanzio
Titian; Tizian
Caravaggio; Michelangelo Merisi
Sandro Botticelli; (Botticelli)
Dante Alighieri; (Dante)
Niccolò Machiavelli; (Machiavelli)
Galileo Galilei; (Galileo, Galilei)
Nicolaus Copernicus; Nikolaus Kopernikus, Nicolas Copernic (Copernicus, Kopernikus)
Johannes Kepler
Isaac Newton
William Shakespeare; (Shakespeare)
Miguel de Cervantes; (Cervantes)
Molière; Jean-Baptiste Poquelin
Voltaire; François-Marie Arouet
Jean-Jacques Rousseau; (Rousseau)
René Descartes; (Descartes)
Immanuel Kant; (Kant)
Friedrich Nietzsche; (Nietzsche)
Karl Marx; (Marx)
Friedrich Engels
Georg Wilhelm Friedrich Hegel; (Hegel)
Johann Wolfgang von Goethe; Johann Wolfgang Goethe (Goethe)
Friedrich Schiller; (Schiller)
Heinrich Heine
Wolfgang Amadeus Mozart; (Mozart)
Ludwig van Beethoven; (Beethoven)
Johann Sebastian Bach; JS Bach
George Frideric Handel; Georg Friedrich Händel (Handel)
Antonio Vivaldi; (Vivaldi)
Joseph Haydn; (Haydn)
Franz Schubert; (Schubert)
Johannes Brahms; (Brahms)
Richard Wagner
Richard Strauss
Frédéric Chopin; (Chopin)
Giuseppe Verdi
Giacomo Puccini; (Puccini)
Gioachino Rossini; Gioacchino Rossini (Rossini)
Pyotr Ilyich Tchaikovsky; Pjotr Iljitsch Tschaikowski, Peter Tchaikovsky, Piotr Ilitch Tchaïkovski (Tchaikovsky, Tschaikowski)
Dmitri Shostakovich; Dmitry Shostakovich, Dmitri Schostakowitsch (Shostakovich, Schostakowitsch)
Igor Stravinsky; Igor Strawinsky (Stravinsky)
Gustav Mahler; (Mahler)
Claude Debussy; (Debussy)
Maurice Ravel
Louis XIV; Ludwig XIV
Louis XVI; Ludwig XVI
Marie Antoinette
Napoleon; Napoleon Bonaparte (Bonaparte)
Maximilien Robespierre; (Robespierre)
Otto von Bismarck; (Bismarck)
Frederick the Great; Friedrich der Große
Catherine the Great; Katharina die Große
Peter the Great; Peter der Große
Ivan the Terrible; Iwan der Schreckliche
Rasputin; Grigori Rasputin, Grigory Rasputin
Horatio Nelson; (Admiral Nelson, Lord Nelson)
Oliver Cromwell
Thomas Edison; Thomas Alva Edison
Nikola Tesla
Alexander Graham Bell
Charles Darwin; (Darwin)
Gregor Mendel
Louis Pasteur; (Pasteur)
Alexander von Humboldt
Albert Einstein; (Einstein)
Marie Curie; Maria Skłodowska-Curie
Max Planck
Werner Heisenberg; (Heisenberg)
Niels Bohr; (Bohr)
J. Robert Oppenheimer; Robert Oppenheimer (Oppenheimer)
Alan Turing; (Turing)
Stephen Hawking; (Hawking)
Richard Feynman; (Feynman)
Carl Sagan
Sigmund Freud; (Freud)
Carl Gustav Jung; Carl Jung, C.G. Jung, C. G. Jung
John Maynard Keynes; (Keynes)
Adam Smith
Milton Friedman
Hannah Arendt; (Arendt)
Jürgen Habermas; (Habermas)
Michel Foucault; (Foucault)
Noam Chomsky; (Chomsky)
Anne Frank
Florence Nightingale
Neil Armstrong
Buzz Aldrin; (Aldrin)
Yuri Gagarin; Juri Gagarin, Youri Gagarine (Gagarin)
Amelia Earhart; (Earhart)
Martin Luther King Jr.; Martin Luther King (MLK)
Malcolm X
Rosa Parks
Frederick Douglass
Harriet Tubman; (Tubman)
Emmett Till
Robert E. Lee
Adele; Adele Adkins
Rihanna; Robyn Rihanna Fenty
Madonna; Madonna Louise Ciccone
Shakira; Shakira Mebarak
Eminem; Marshall Mathers
Bad Bunny; Benito Antonio Martínez Ocasio
Jay-Z
Kanye West; (Kanye)
Lady Gaga; Stefani Germanotta
Ed Sheeran; (Sheeran)
Justin Bieber; (Bieber)
Selena Gomez
Billie Eilish; (Eilish)
Dua Lipa
Ariana Grande
Olivia Rodrigo
Sabrina Carpenter
Katy Perry
Miley Cyrus
Lana Del Rey; (Del Rey)
Bruno Mars
The Weeknd; Abel Tesfaye
Kendrick Lamar
Travis Scott
Nicki Minaj; (Minaj)
Cardi B
Snoop Dogg; (Snoop)
Dr. Dre
Tupac Shakur; 2Pac (Tupac)
Sean Combs; Sean Diddy Combs, P. Diddy, Puff Daddy (Diddy)
R. Kelly
Harry Styles
Zayn Malik
Liam Payne
Sam Smith
Lizzo
Lorde
SZA
Doja Cat
Charli XCX
Chappell Roan
Lewis Capaldi; (Capaldi)
Elton John
Mick Jagger; (Jagger)
Keith Richards
Paul McCartney; (McCartney)
John Lennon; (Lennon)
Ringo Starr
George Harrison
Yoko Ono
David Bowie; (Bowie)
Freddie Mercury
Ozzy Osbourne; (Osbourne, Ozzy)
Robbie Williams
Bono
Bob Geldof; (Geldof)
Liam Gallagher
Noel Gallagher
Kate Bush
Amy Winehouse; (Winehouse)
Annie Lennox
Eric Clapton; (Clapton)
Bob Dylan; (Dylan)
Bruce Springsteen; (Springsteen)
Elvis Presley; (Elvis, Presley)
Michael Jackson
Whitney Houston
Tina Turner
Aretha Franklin
Dolly Parton
Stevie Wonder
Cher
Celine Dion
Barbra Streisand; (Streisand)
Frank Sinatra; (Sinatra)
Louis Armstrong
Miles Davis
Jimi Hendrix; (Hendrix)
Kurt Cobain; (Cobain)
Dave Grohl; (Grohl)
Bob Marley
Britney Spears; (Britney)
Jennifer Lopez; J.Lo, J-Lo
Ricky Martin
Enrique Iglesias
Julio Iglesias
Plácido Domingo
Luciano Pavarotti; (Pavarotti)
Maria Callas; (Callas)
Anna Netrebko; (Netrebko)
Valery Gergiev; Waleri Gergijew (Gergiev)
Rosalía; Rosalía Vila
Karol G
J Balvin; (Balvin)
Anitta
Caetano Veloso; (Veloso)
Édith Piaf; (Piaf)
Charles Aznavour; (Aznavour)
Johnny Hallyday; (Hallyday)
Aya Nakamura
Stromae
Helene Fischer
Herbert Grönemeyer; (Grönemeyer)
Udo Lindenberg
Till Lindemann
Björk; Björk Guðmundsdóttir
Fela Kuti
Burna Boy
Wizkid
Davido
Tiwa Savage
Tyla
Diamond Platnumz
Fally Ipupa
Youssou N'Dour; Youssou Ndour (N'Dour)
Angélique Kidjo; (Kidjo)
Miriam Makeba; (Makeba)
Trevor Noah
Lata Mangeshkar; (Mangeshkar)
A.R. Rahman; A. R. Rahman
Arijit Singh
Diljit Dosanjh; (Dosanjh)
Zubeen Garg; (Zubeen)
Shah Rukh Khan; Shahrukh Khan (SRK)
Salman Khan
Aamir Khan
Amitabh Bachchan
Abhishek Bachchan
Aishwarya Rai Bachchan; Aishwarya Rai
Deepika Padukone; (Deepika, Padukone)
Ranveer Singh
Ranbir Kapoor
Alia Bhatt
Priyanka Chopra; Priyanka Chopra Jonas
Akshay Kumar
Rajinikanth; Rajnikanth
Kamal Haasan; Kamal Hassan
Kangana Ranaut; (Ranaut)
Saif Ali Khan
Sushant Singh Rajput
Satyajit Ray
S.S. Rajamouli; S. S. Rajamouli (Rajamouli)
Allu Arjun
Pawan Kalyan
Leonardo DiCaprio; (DiCaprio)
Brad Pitt
Angelina Jolie; (Jolie)
Tom Cruise
Tom Hanks
Meryl Streep; (Streep)
Robert De Niro; (De Niro)
Al Pacino; (Pacino)
Jack Nicholson
Clint Eastwood; (Eastwood)
Harrison Ford
George Clooney; (Clooney)
Amal Clooney
Julia Roberts
Johnny Depp; (Depp)
Amber Heard
Will Smith
Denzel Washington
Morgan Freeman
Scarlett Johansson; (Johansson)
Jennifer Lawrence
Jennifer Aniston; (Aniston)
Gwyneth Paltrow; (Paltrow)
Nicole Kidman; (Kidman)
Cate Blanchett; (Blanchett)
Margot Robbie
Ryan Gosling; (Gosling)
Emma Stone
Emma Watson
Emma Thompson
Daniel Craig
Daniel Radcliffe
Ian McKellen; (McKellen)
Judi Dench; (Dench)
Maggie Smith
Kate Winslet; (Winslet)
Hugh Grant
Idris Elba
Benedict Cumberbatch; (Cumberbatch)
Cillian Murphy
Timothée Chalamet; (Chalamet)
Zendaya
Sydney Sweeney
Pedro Pascal
Austin Butler
Joaquin Phoenix
Kevin Spacey; (Spacey)
Bill Cosby; (Cosby)
Alec Baldwin
Matthew Perry
Gene Hackman; (Hackman)
Robert Redford; (Redford)
Diane Keaton
Marilyn Monroe
Charlie Chaplin; (Chaplin)
Marlon Brando; (Brando)
Audrey Hepburn
Sophia Loren; (Loren)
Brigitte Bardot; (Bardot)
Alain Delon; (Delon)
Gérard Depardieu; (Depardieu)
Catherine Deneuve; (Deneuve)
Isabelle Huppert; (Huppert)
Juliette Binoche; (Binoche)
Penélope Cruz
Javier Bardem; (Bardem)
Antonio Banderas; (Banderas)
Salma Hayek; (Hayek)
Arnold Schwarzenegger; (Schwarzenegger)
Sylvester Stallone; (Stallone)
Sandra Hüller; (Hüller)
Til Schweiger
Bruce Lee
Jackie Chan
Michelle Yeoh; (Yeoh)
Fan Bingbing
Lee Jung-jae
Oprah Winfrey; (Oprah, Winfrey)
Jimmy Kimmel; (Kimmel)
Stephen Colbert; (Colbert)
Jon Stewart
Ellen DeGeneres; (DeGeneres)
Kim Kardashian; (Kardashian)
Kylie Jenner
Paris Hilton
MrBeast
Khaby Lame
Steven Spielberg; (Spielberg)
Martin Scorsese; (Scorsese)
Quentin Tarantino; (Tarantino)
Francis Ford Coppola; (Coppola)
Sofia Coppola
Christopher Nolan
Ridley Scott
Greta Gerwig; (Gerwig)
Alfred Hitchcock; (Hitchcock)
Woody Allen
Roman Polanski
Pedro Almodóvar; (Almodóvar)
Guillermo del Toro
Alfonso Cuarón; (Cuarón)
Federico Fellini; (Fellini)
Jean-Luc Godard; (Godard)
Wim Wenders; (Wenders)
Werner Herzog
Ingmar Bergman
Bong Joon-ho
Park Chan-wook
Hayao Miyazaki; (Miyazaki)
Akira Kurosawa; (Kurosawa)
Jafar Panahi; Dschafar Panahi (Panahi)
Asghar Farhadi; (Farhadi)
Mohammad Rasoulof; (Rasoulof)
Chloé Zhao
Zhang Yimou
Pablo Picasso; (Picasso)
Vincent van Gogh; (van Gogh)
Claude Monet; (Monet)
Édouard Manet; (Manet)
Paul Cézanne; (Cézanne)
Paul Gauguin; (Gauguin)
Henri Matisse; (Matisse)
Auguste Rodin; (Rodin)
Pierre-Auguste Renoir; Auguste Renoir (Renoir)
Edgar Degas; (Degas)
Gustav Klimt; (Klimt)
Egon Schiele; (Schiele)
Edvard Munch; (Munch)
Rembrandt; Rembrandt van Rijn
Johannes Vermeer; Jan Vermeer (Vermeer)
Peter Paul Rubens; (Rubens)
Hieronymus Bosch
Albrecht Dürer; (Dürer)
Caspar David Friedrich
Diego Velázquez
Francisco Goya; Francisco de Goya (Goya)
Salvador Dalí; (Dalí)
Joan Miró; (Miró)
Frida Kahlo; (Kahlo)
Diego Rivera
Andy Warhol; (Warhol)
Jackson Pollock; (Pollock)
Jean-Michel Basquiat; (Basquiat)
Banksy
Damien Hirst; (Hirst)
David Hockney; (Hockney)
Lucian Freud
Tracey Emin; (Emin)
Gerhard Richter
Jeff Koons; (Koons)
Marina Abramović; (Abramović)
Yayoi Kusama; (Kusama)
Fernando Botero; (Botero)
Katsushika Hokusai; (Hokusai)
Antoni Gaudí; (Gaudí)
Le Corbusier
Frank Gehry; (Gehry)
Norman Foster
Zaha Hadid
Coco Chanel
Karl Lagerfeld; (Lagerfeld)
Giorgio Armani
Gianni Versace
Donatella Versace; (Donatella)
Anna Wintour; (Wintour)
Naomi Campbell
Kate Moss
Heidi Klum; (Klum)
Leo Tolstoy; Lew Tolstoi, Léon Tolstoï (Tolstoy, Tolstoi)
Fyodor Dostoevsky; Fjodor Dostojewski, Fyodor Dostoyevsky, Fiodor Dostoïevski (Dostoevsky, Dostoyevsky, Dostojewski)
Anton Chekhov; Anton Tschechow, Anton Tchekhov (Chekhov, Tschechow)
Alexander Pushkin; Alexander Puschkin (Pushkin, Puschkin)
Nikolai Gogol; (Gogol)
Alexander Solzhenitsyn; Aleksandr Solzhenitsyn, Alexander Solschenizyn (Solzhenitsyn, Solschenizyn)
Taras Shevchenko; Taras Schewtschenko
Franz Kafka; (Kafka)
Thomas Mann
Bertolt Brecht; (Brecht)
Hermann Hesse
Günter Grass
Victor Hugo
Honoré de Balzac; (Balzac)
Marcel Proust; (Proust)
Albert Camus; (Camus)
Jean-Paul Sartre; (Sartre)
Simone de Beauvoir; (de Beauvoir, Beauvoir)
Antoine de Saint-Exupéry; (Saint-Exupéry)
Émile Zola
Annie Ernaux; (Ernaux)
Michel Houellebecq; (Houellebecq)
Charles Dickens; (Dickens)
Jane Austen; (Austen)
Oscar Wilde
James Joyce
Samuel Beckett; (Beckett)
Seamus Heaney; (Heaney)
Sally Rooney
George Orwell; (Orwell)
Virginia Woolf; (Woolf)
Agatha Christie
J.R.R. Tolkien; J. R. R. Tolkien (Tolkien)
J.K. Rowling; J. K. Rowling (Rowling)
Salman Rushdie; (Rushdie)
Kazuo Ishiguro; (Ishiguro)
Margaret Atwood; (Atwood)
Alice Munro
Stephen King
George R.R. Martin; George R. R. Martin
Ernest Hemingway; (Hemingway)
Mark Twain; Samuel Clemens (Twain)
Edgar Allan Poe
F. Scott Fitzgerald
Toni Morrison
Harper Lee
Philip Roth
Paul Auster; (Auster)
Louise Glück; (Glück)
Gabriel García Márquez; (García Márquez)
Mario Vargas Llosa; (Vargas Llosa)
Isabel Allende
Jorge Luis Borges; (Borges)
Pablo Neruda; (Neruda)
Octavio Paz
Paulo Coelho; (Coelho)
Federico García Lorca; (García Lorca)
Umberto Eco
Elena Ferrante
Roberto Saviano; (Saviano)
Karl Ove Knausgård; Karl Ove Knausgaard (Knausgård, Knausgaard)
Jon Fosse; (Fosse)
Henrik Ibsen; (Ibsen)
Hans Christian Andersen
Astrid Lindgren
Peter Handke; (Handke)
Elfriede Jelinek; (Jelinek)
Herta Müller
Olga Tokarczuk; (Tokarczuk)
Svetlana Alexievich; Swetlana Alexijewitsch (Alexievich, Alexijewitsch)
Milan Kundera; (Kundera)
Imre Kertész; (Kertész)
László Krasznahorkai; (Krasznahorkai)
Ismail Kadare; (Kadare)
Orhan Pamuk; (Pamuk)
Naguib Mahfouz; (Mahfouz)
Mahmoud Darwish
Khaled Hosseini
Haruki Murakami
Han Kang
Mo Yan
Liu Cixin
Rabindranath Tagore; (Tagore)
Arundhati Roy
Geetanjali Shree
Banu Mushtaq
Chinua Achebe; (Achebe)
Wole Soyinka; (Soyinka)
Chimamanda Ngozi Adichie; Chimamanda Adichie (Adichie)
Ngũgĩ wa Thiong'o; (Ngũgĩ)
Abdulrazak Gurnah; (Gurnah)
J.M. Coetzee; J. M. Coetzee (Coetzee)
Nadine Gordimer; (Gordimer)
Damon Galgut; (Galgut)
Omar Khayyam
Jalaluddin Rumi; Dschalal ad-Din Rumi
Jennifer Doudna; (Doudna)
Emmanuelle Charpentier; (Charpentier)
Katalin Karikó; (Karikó)
Drew Weissman; (Weissman)
Roger Penrose; (Penrose)
Peter Higgs; (Higgs)
Anne L'Huillier; (L'Huillier)
Anton Zeilinger; (Zeilinger)
Andrea Ghez; (Ghez)
Omar Yaghi; Omar M. Yaghi (Yaghi)
Joseph Stiglitz; (Stiglitz)
Paul Krugman; (Krugman)
Daron Acemoglu; (Acemoglu)
Claudia Goldin
Philippe Aghion; (Aghion)
Joel Mokyr; (Mokyr)
Thomas Piketty; (Piketty)
Esther Duflo; (Duflo)
Amartya Sen
Daniel Kahneman; (Kahneman)
Yuval Noah Harari; (Harari)
Steven Pinker; (Pinker)
Richard Dawkins; (Dawkins)
Jordan Peterson
Francis Fukuyama; (Fukuyama)
Slavoj Žižek; (Žižek)
Jane Goodall; (Goodall)
David Attenborough; Sir David Attenborough (Attenborough)
Brian Cox
Neil deGrasse Tyson
Avi Loeb
Christian Drosten; (Drosten)
Chris Whitty; (Whitty)
Didier Raoult; (Raoult)
Sunita Williams; Suni Williams
Butch Wilmore; Barry Wilmore (Wilmore)
Alexander Gerst; (Gerst)
Thomas Pesquet; (Pesquet)
Samantha Cristoforetti; (Cristoforetti)
Shubhanshu Shukla
Josef Aschbacher; (Aschbacher)
Bill Nelson
Jared Isaacman; (Isaacman)
Paul VI; Pope Paul VI (Pope Paul VI)
John XXIII; Pope John XXIII (Pope John XXIII)
Pius XII; Pope Pius XII (Pope Pius XII)
Mother Teresa; Mutter Teresa, Mère Teresa, Madre Teresa
Pietro Parolin; (Parolin)
Luis Antonio Tagle; (Tagle)
Matteo Zuppi; (Zuppi)
Pierbattista Pizzaballa; (Pizzaballa)
Peter Turkson; (Turkson)
Gerhard Ludwig Müller
Reinhard Marx; (Cardinal Marx, Kardinal Marx)
Rainer Maria Woelki; (Woelki)
Timothy Dolan; (Cardinal Dolan)
Raymond Burke; (Cardinal Burke)
Giovanni Angelo Becciu; Angelo Becciu (Becciu)
Justin Welby; (Welby)
Sarah Mullally; (Mullally)
Rowan Williams
Patriarch Bartholomew; Bartholomew I (Patriarch Bartholomew)
Carlo Acutis; (Acutis)
Óscar Romero; (Archbishop Romero)
Billy Graham
Al Sharpton; (Sharpton)
Jesse Jackson
Louis Farrakhan; (Farrakhan)
Aga Khan
Sri Sri Ravi Shankar
Baba Ramdev; (Ramdev)
Chelsea Manning
Daniel Ellsberg; (Ellsberg)
Frances Haugen; (Haugen)
Luisa Neubauer
Carola Rackete; (Rackete)
Vanessa Nakate; (Nakate)
Gloria Steinem; (Steinem)
Angela Davis
Tarana Burke
E. Jean Carroll
Virginia Giuffre; Virginia Roberts Giuffre (Giuffre)
Gisèle Pelicot
Dominique Pelicot
Christine Blasey Ford; (Blasey Ford)
Monica Lewinsky; (Lewinsky)
Nadia Murad
Jean-Claude Van Damme
Liu Xia
Cesar Chavez
Dian Fossey; (Fossey)
Andrew Tate
Madeleine McCann
Anna Delvey
Jack the Ripper
Charles Manson
Lee Harvey Oswald
Alexei Leonov
Adolf Eichmann; (Eichmann)
Joseph Goebbels; (Goebbels)
Hermann Göring; Hermann Goering (Göring)
Heinrich Himmler; (Himmler)
Josef Mengele; (Mengele)
Erwin Rommel; (Rommel)
Claus von Stauffenberg; Claus Schenk Graf von Stauffenberg (Stauffenberg)
Sophie Scholl
Oskar Schindler
Rosa Luxemburg; Rosa Luxembourg
Stepan Bandera; (Bandera)
Gavrilo Princip
Franz Ferdinand; Archduke Franz Ferdinand
Lawrence of Arabia; T.E. Lawrence
Cecil Rhodes
Leopold II; Leopold II of Belgium
Shaka Zulu
Menelik II
Suleiman the Magnificent; Süleyman der Prächtige
Saladin; Salah ad-Din
Akbar the Great
Aurangzeb
Chhatrapati Shivaji; Chhatrapati Shivaji Maharaj (Shivaji)
Bhagat Singh
José de San Martín
José Martí
Pancho Villa
Emperor Augustus; (Emperor Augustus)
Marcus Aurelius; Mark Aurel
Emperor Hadrian; (Emperor Hadrian)
William the Conqueror
Richard III; King Richard III (King Richard III)
Richard the Lionheart; Richard Löwenherz
Mary Queen of Scots; Mary Stuart
Anne Boleyn; (Boleyn)
George III; King George III (King George III)
George VI; King George VI (King George VI)
Edward VIII; King Edward VIII (King Edward VIII)
Wallis Simpson
Kaiser Wilhelm II; Wilhelm II, Kaiser Wilhelm (Emperor Wilhelm)
Nicholas II; Tsar Nicholas II, Zar Nikolaus II
Francis Drake
James Cook; (Captain Cook)
Roald Amundsen; (Amundsen)
Ernest Shackleton; (Shackleton)
Robert Falcon Scott
Edmund Hillary
Tenzing Norgay
Reinhold Messner; (Messner)
Charles Lindbergh; (Lindbergh)
Ferdinand von Zeppelin
Gottlieb Daimler
Carl Benz
Johannes Gutenberg
Ada Lovelace; (Lovelace)
Wernher von Braun
Robert Koch
Alexander Fleming
Alfred Nobel
Andrei Sakharov; Andrej Sacharow (Sakharov)
`;

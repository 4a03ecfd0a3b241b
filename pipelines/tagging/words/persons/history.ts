/** Persons of history whom news still names, as index.ts describes the lines. */
export const HISTORY = `
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
?Nero
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
Pyotr Ilyich Tchaikovsky; Pjotr Iljitsch Tschaikowski, Peter Tchaikovsky, Piotr Ilitch Tchaïkovski, Peter Tschaikowsky, Pjotr Tschaikowski, Piotr Tchaïkovski, Piotr Chaikovski (Tchaikovsky, Tschaikowski)
Dmitri Shostakovich; Dmitry Shostakovich, Dmitri Schostakowitsch, Dmitri Chostakovitch (Shostakovich, Schostakowitsch)
Igor Stravinsky; Igor Strawinsky, Igor Stravinski (Stravinsky)
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
Lee Harvey Oswald
Alexei Leonov
Adolf Eichmann; (Eichmann)
Joseph Goebbels; (Goebbels)
Hermann Göring; Hermann Goering (?Göring)
Heinrich Himmler; (Himmler)
Josef Mengele; (Mengele)
Erwin Rommel; (Rommel)
Claus von Stauffenberg; Claus Schenk Graf von Stauffenberg (Stauffenberg)
Sophie Scholl
Oskar Schindler
Rosa Luxemburg; Rosa Luxembourg
Stepan Bandera; (Bandera)
Gavrilo Princip
Franz Ferdinand
Lawrence of Arabia; T.E. Lawrence
Cecil Rhodes
Leopold II
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
Richard III; (King Richard III)
Richard the Lionheart; Richard Löwenherz
Mary Queen of Scots; Mary Stuart
Anne Boleyn; (Boleyn)
George III; (King George III)
George VI; (King George VI)
Edward VIII; (King Edward VIII)
Wallis Simpson
Kaiser Wilhelm II; Wilhelm II, Kaiser Wilhelm (Emperor Wilhelm)
Nicholas II; Nikolaus II
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

/** Politics of Latin America and the Caribbean, as index.ts describes the lines. */
export const LATIN_AMERICA = `
Andrés Manuel López Obrador; (López Obrador, AMLO)
Claudia Sheinbaum; (Sheinbaum)
Luiz Inácio Lula da Silva; Luis Inácio Lula da Silva (Lula, Lula da Silva)
Jair Bolsonaro; (Bolsonaro)
Dilma Rousseff; (Rousseff)
Javier Milei; (Milei)
Alberto Fernández
Cristina Fernández de Kirchner; Cristina Kirchner
Gabriel Boric; (Boric)
Gustavo Petro; (Petro)
Nicolás Maduro; (Maduro)
Juan Guaidó; (Guaidó)
Hugo Chávez
María Corina Machado
Daniel Ortega
Nayib Bukele; (Bukele)
Evo Morales
Pedro Castillo
Dina Boluarte; (Boluarte)
Daniel Noboa; (Noboa)
Fidel Castro
Miguel Díaz-Canel; (Díaz-Canel)
Enrique Peña Nieto; (Peña Nieto)
Felipe Calderón; (President Calderón)
Vicente Fox; (President Fox)
Marcelo Ebrard; (Ebrard)
Omar García Harfuch; (García Harfuch)
Juan Ramón de la Fuente
Xóchitl Gálvez; (Xóchitl, Gálvez)
Joaquín Guzmán; Joaquin El Chapo Guzmán, Joaquín Archivaldo Guzmán Loera (El Chapo)
Ismael Zambada; Ismael Zambada García (El Mayo)
Nemesio Oseguera Cervantes; Nemesio Oseguera (El Mencho)
Genaro García Luna; (García Luna)
Emiliano Zapata; (General Zapata)
Benito Juárez
Ernesto Zedillo; (Zedillo)
Fernando Haddad; (Haddad)
Geraldo Alckmin; (Alckmin)
Mauro Vieira
Marina Silva
Alexandre de Moraes; (Justice Moraes, Minister Moraes)
Michel Temer; (Temer)
Fernando Henrique Cardoso; (President Cardoso)
Sergio Moro
Flávio Bolsonaro
Eduardo Bolsonaro
Michelle Bolsonaro
Tarcísio de Freitas; (Tarcísio)
Celso Amorim
Gabriel Galípolo; (Galípolo)
Roberto Campos Neto; (Campos Neto)
Marielle Franco
Simone Tebet; (Tebet)
Arthur Lira
Hugo Motta
Mauricio Macri; (Macri)
Néstor Kirchner
Carlos Menem; (Menem)
Raúl Alfonsín; (Alfonsín)
Juan Perón; Juan Domingo Perón (Perón)
Eva Perón; Evita Perón (Evita)
Jorge Rafael Videla; Jorge Videla (Videla)
Luis Caputo
Patricia Bullrich; (Bullrich)
Sergio Massa; (?Massa)
Axel Kicillof; (Kicillof)
Karina Milei
Victoria Villarruel; (Villarruel)
Manuel Adorni; (Adorni)
Guillermo Francos
Pablo Quirno; (Quirno)
Gerardo Werthein; (Werthein)
Sebastián Piñera; (Piñera)
Michelle Bachelet; (Bachelet)
José Antonio Kast; (Kast)
Jeannette Jara
Augusto Pinochet; (Pinochet)
Salvador Allende; (Allende)
Evelyn Matthei; (Matthei)
Iván Duque; (President Duque)
Juan Manuel Santos; (President Santos)
Álvaro Uribe; Alvaro Uribe Vélez (Uribe)
Miguel Uribe Turbay; Miguel Uribe
Francia Márquez
Laura Sarabia
Iván Cepeda
Abelardo de la Espriella; (De la Espriella)
Ingrid Betancourt; (Betancourt)
Pablo Escobar; Pablo Escobar Gaviria
Iván Mordisco; (Mordisco)
Delcy Rodríguez
Jorge Rodríguez
Diosdado Cabello; (Cabello)
Vladimir Padrino López; Vladimir Padrino (Padrino López)
Edmundo González; Edmundo González Urrutia (González Urrutia)
Leopoldo López
Henrique Capriles; (Capriles)
Tareck El Aissami; (El Aissami)
Tarek William Saab
Cilia Flores
Alex Saab
Simón Bolívar
Rafael Correa; (President Correa)
Lenín Moreno; (President Moreno)
Guillermo Lasso; (?Lasso)
Luisa González
Fernando Villavicencio
José Adolfo Macías; Adolfo Macías
Alberto Fujimori; (President Fujimori)
Keiko Fujimori
Ollanta Humala; (Humala)
Alejandro Toledo; (President Toledo)
Pedro Pablo Kuczynski; (Kuczynski)
Martín Vizcarra; (Vizcarra)
José Jerí; (Jerí)
Alan García
Luis Arce; (President Arce)
Rodrigo Paz; (President Paz)
Jeanine Áñez; (Áñez)
Jorge Quiroga; Jorge Tuto Quiroga, Tuto Quiroga
Santiago Peña; (President Peña)
Mario Abdo Benítez; (Abdo Benítez)
Horacio Cartes; (?Cartes)
Yamandú Orsi; (?Orsi)
Luis Lacalle Pou; (Lacalle Pou)
José Mujica; José Pepe Mujica, Pepe Mujica (Mujica)
Tabaré Vázquez
Irfaan Ali; Mohamed Irfaan Ali (President Ali)
Chan Santokhi; Chandrikapersad Santokhi (Santokhi)
Jennifer Geerlings-Simons; (Geerlings-Simons)
Dési Bouterse; (Bouterse)
Raúl Castro
Che Guevara; Ernesto Guevara, Ernesto Che Guevara (Guevara)
Bruno Rodríguez
Fulgencio Batista
Rosario Murillo; (Vice President Murillo)
Xiomara Castro
Juan Orlando Hernández
Nasry Asfura; (Asfura)
Salvador Nasralla; (Nasralla)
Bernardo Arévalo; (Arévalo)
Alejandro Giammattei; (Giammattei)
Consuelo Porras
Rodrigo Chaves; Rodrigo Chaves Robles (President Chaves)
Óscar Arias
Laura Fernández
José Raúl Mulino; (Mulino)
Laurentino Cortizo; (Cortizo)
Ricardo Martinelli; (Martinelli)
Manuel Noriega; (Noriega)
Luis Abinader; (Abinader)
Kilmar Abrego Garcia; (Abrego Garcia)
Jovenel Moïse; (President Moïse)
Ariel Henry
Jimmy Chérizier; (Chérizier, ?Barbecue)
Alix Didier Fils-Aimé; (Fils-Aimé)
Jean-Bertrand Aristide; (Aristide)
Andrew Holness; (Holness)
Mia Mottley; (Mottley)
Keith Rowley; (Prime Minister Rowley)
Kamla Persad-Bissessar; (Persad-Bissessar)
Philip Davis
Gaston Browne
Ralph Gonsalves; (Gonsalves)
Toussaint Louverture; (Louverture)
`;

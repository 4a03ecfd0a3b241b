/** Artists, writers, scholars, church leaders and activists, as index.ts describes the lines. */
export const CULTURE_AND_SCIENCE = `
Pope Francis; Papst Franziskus, Papa Francisco, Pape François (Pope Francis, Pope Franziskus, Pope Francisco, Pope François)
Pope Leo XIV; Leo XIV, León XIV, Papst Leo XIV., pape Léon XIV, papa León XIV (Pope Leo, Pope Leo XIV, Pope León, Pope León XIV)
Benedict XVI; (Pope Benedict XVI, Pope Benedict)
John Paul II; (Pope John Paul II)
Dalai Lama
Julian Assange; (Assange)
Edward Snowden; (Snowden)
Greta Thunberg; (Thunberg)
Malala Yousafzai; (Malala)
Jeffrey Epstein; (Epstein)
Harvey Weinstein; (Weinstein)
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
Leo Tolstoy; Lew Tolstoi, Léon Tolstoï, Leo Tolstoi, Lev Tolstói (Tolstoy, Tolstoi)
Fyodor Dostoevsky; Fjodor Dostojewski, Fyodor Dostoyevsky, Fiodor Dostoïevski, Fiódor Dostoyevski (Dostoevsky, Dostoyevsky, Dostojewski)
Anton Chekhov; Anton Tschechow, Anton Tchekhov, Antón Chéjov (Chekhov, Tschechow)
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
Jon Fosse; (?Fosse)
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
Steven Pinker; (?Pinker)
Richard Dawkins; (Dawkins)
Jordan Peterson
Francis Fukuyama; (Fukuyama)
Slavoj Žižek; (Žižek)
Jane Goodall; (Goodall)
David Attenborough; (Attenborough)
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
Paul VI; (Pope Paul VI)
John XXIII; (Pope John XXIII)
Pius XII; (Pope Pius XII)
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
`;

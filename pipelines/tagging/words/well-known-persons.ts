/**
 * Persons so well known that texts leave out their given name, or that spellings of their name differ. Name; other full
 * names and spellings, by commas. The word in parentheses is a short name that means nobody else as long as the text
 * names no one fully who bears it; with a title inside ("Pope Francis") only after that title.
 */
export const WELL_KNOWN_PERSONS = `
Joe Biden; Joseph Biden, Joseph R. Biden, Joseph Robinette Biden (Biden)
Donald Trump; Donald J. Trump, Donald John Trump (Trump)
Barack Obama; Barack Hussein Obama (Obama, President Obama)
Kamala Harris; (Vice President Harris, President Harris)
JD Vance; J.D. Vance, J. D. Vance, James David Vance (Vance, President Vance)
George W. Bush; George Bush
Bill Clinton; William Jefferson Clinton (President Clinton)
Hillary Clinton; Hillary Rodham Clinton (Secretary Clinton)
Mike Pence; (Pence)
Antony Blinken; Anthony Blinken, Tony Blinken (Blinken)
Marco Rubio; (Rubio)
Pete Hegseth; (Hegseth)
Janet Yellen; (Yellen)
Lloyd Austin; (Secretary Austin)
Nancy Pelosi; (Pelosi)
Mitch McConnell; (McConnell)
Chuck Schumer; (Schumer)
Bernie Sanders; 
Ron DeSantis; (DeSantis)
Gavin Newsom; (Newsom)
Jerome Powell; Jay Powell (Chair Powell, Chairman Powell)
Anthony Fauci; (Fauci)
Robert F. Kennedy Jr.; RFK Jr., Robert F Kennedy Jr
Vladimir Putin; Wladimir Putin, Vladimir Poutine, Vladímir Putin (Putin, Poutine)
Dmitry Medvedev; Dmitri Medvedev (Medvedev)
Sergei Lavrov; Sergey Lavrov, Sergej Lawrow, Sergueï Lavrov (Lavrov, Lawrow)
Sergei Shoigu; Sergey Shoigu, Sergei Shoygu (Shoigu)
Dmitry Peskov; Dmitri Peskov (Peskov)
Alexei Navalny; Alexey Navalny, Alexej Nawalny, Aleksei Navalny, Alexeï Navalny (Navalny, Nawalny)
Yevgeny Prigozhin; Evgeny Prigozhin, Jewgeni Prigoschin (Prigozhin)
Mikhail Gorbachev; Michail Gorbatschow, Mikhail Gorbachov (Gorbachev)
Volodymyr Zelenskyy; Volodymyr Zelensky, Volodymyr Zelenskiy, Wolodymyr Selenskyj, Volodímir Zelenski, Volodymyr Zelenskyi, Vladimir Zelensky (Zelenskyy, Zelensky, Zelenskiy, Selenskyj, Zelenski)
Alexander Lukashenko; Aleksandr Lukashenko, Alyaksandr Lukashenka, Alexander Lukaschenko (Lukashenko)
Xi Jinping; (Xi, President Xi)
Li Qiang; (Premier Li)
Wang Yi
Hu Jintao
Mao Zedong; Mao Tse-tung
Deng Xiaoping
Tsai Ing-wen; (Tsai)
Lai Ching-te; William Lai
Kim Jong Un; Kim Jong-un
Kim Jong Il; Kim Jong-il
Kim Yo Jong; Kim Yo-jong
Yoon Suk-yeol; Yoon Suk Yeol, Yoon Seok-youl (Yoon, President Yoon)
Moon Jae-in; Moon Jae In
Lee Jae-myung; Lee Jae Myung
Fumio Kishida; (Kishida)
Shinzo Abe; Shinzō Abe (Abe, Minister Abe)
Shigeru Ishiba; (Ishiba)
Sanae Takaichi; (Takaichi)
Narendra Modi; (Modi)
Rahul Gandhi; 
Amit Shah
S. Jaishankar; Subrahmanyam Jaishankar, S Jaishankar (Jaishankar)
Droupadi Murmu
Mamata Banerjee
Arvind Kejriwal; (Kejriwal)
Mahatma Gandhi; Mohandas Gandhi, Mohandas Karamchand Gandhi
Indira Gandhi
Imran Khan
Shehbaz Sharif; Shahbaz Sharif
Nawaz Sharif
Benazir Bhutto
Sheikh Hasina; Sheikh Hasina Wajed (Hasina)
Muhammad Yunus; Mohammed Yunus
Ranil Wickremesinghe; (Wickremesinghe)
Gotabaya Rajapaksa
Aung San Suu Kyi; (Suu Kyi)
Min Aung Hlaing
Ferdinand Marcos Jr.; Ferdinand Marcos Jr, Bongbong Marcos, Ferdinand R. Marcos Jr. (President Marcos)
Rodrigo Duterte; (President Duterte)
Sara Duterte; 
Joko Widodo; (Jokowi, Widodo)
Prabowo Subianto; (Prabowo)
Anwar Ibrahim; (Anwar)
Mahathir Mohamad; Mahathir Mohamed (Mahathir)
Lee Hsien Loong
Srettha Thavisin; (Srettha)
Paetongtarn Shinawatra; (Paetongtarn)
Thaksin Shinawatra; (Thaksin)
Emmanuel Macron; (Macron)
Marine Le Pen; (Le Pen)
François Hollande; Francois Hollande (Hollande)
Nicolas Sarkozy; (Sarkozy)
Olaf Scholz; (Scholz, Chancellor Scholz)
Angela Merkel; (Merkel)
Friedrich Merz; (Merz)
Annalena Baerbock; (Baerbock)
Robert Habeck; (Habeck)
Frank-Walter Steinmeier; (Steinmeier)
Keir Starmer; (Starmer)
Rishi Sunak; (Sunak)
Liz Truss; (Truss)
Boris Johnson; (Prime Minister Johnson)
Theresa May; (Prime Minister May)
David Cameron; (Prime Minister Cameron)
Tony Blair; (Blair)
Margaret Thatcher; (Thatcher)
Winston Churchill; (Churchill)
Nigel Farage; (Farage)
Nicola Sturgeon; (Sturgeon)
Sadiq Khan
Charles III; (King Charles, King Charles III)
Elizabeth II; (Queen Elizabeth, Queen Elizabeth II)
Prince William; William Prince of Wales (Prince William)
Prince Harry; (Prince Harry)
Giorgia Meloni; (Meloni)
Mario Draghi; (Draghi)
Silvio Berlusconi; (Berlusconi)
Pedro Sánchez; Pedro Sanchez (Prime Minister Sánchez, Prime Minister Sanchez, President Sánchez)
Viktor Orbán; Viktor Orban, Orbán Viktor (Orbán, Orban)
Donald Tusk; (Tusk)
Andrzej Duda; (President Duda)
Mateusz Morawiecki; (Morawiecki)
Mark Rutte; (Rutte)
Geert Wilders; (Wilders)
Jens Stoltenberg; (Stoltenberg)
Ursula von der Leyen; (von der Leyen, Von der Leyen)
Charles Michel
Christine Lagarde; (Lagarde)
Josep Borrell; (Borrell)
Kaja Kallas; (Kallas)
Sanna Marin
Ulf Kristersson; (Kristersson)
Mette Frederiksen; (Frederiksen)
Robert Fico; (Fico)
Aleksandar Vučić; Aleksandar Vucic, Alexander Vucic (Vučić, Vucic)
Edi Rama
Kyriakos Mitsotakis; (Mitsotakis)
Recep Tayyip Erdogan; Recep Tayyip Erdoğan, Tayyip Erdogan, Tayyip Erdoğan (Erdogan, Erdoğan)
Ekrem Imamoglu; Ekrem İmamoğlu (Imamoglu, İmamoğlu)
Ilham Aliyev; (Aliyev)
Nikol Pashinyan; (Pashinyan)
Benjamin Netanyahu; Binyamin Netanyahu, Bibi Netanyahu, Benjamín Netanyahu, Benyamin Nétanyahou (Netanyahu, Nétanyahou)
Yoav Gallant; (Gallant)
Itamar Ben-Gvir; Itamar Ben Gvir (Ben-Gvir, Ben Gvir)
Bezalel Smotrich; (Smotrich)
Isaac Herzog; (Herzog)
Mahmoud Abbas; Mahmud Abbas (President Abbas)
Yahya Sinwar; (Sinwar)
Ismail Haniyeh; (Haniyeh)
Hassan Nasrallah; (Nasrallah)
Yasser Arafat; (Arafat)
Bashar al-Assad; Bashar Assad, Baschar al-Assad, Bachar al-Assad (Assad, al-Assad)
Ahmed al-Sharaa; Ahmad al-Sharaa (al-Sharaa)
Ali Khamenei; Ayatollah Ali Khamenei (Khamenei)
Ebrahim Raisi; (Raisi)
Hassan Rouhani; (Rouhani)
Masoud Pezeshkian; (Pezeshkian)
Mohammed bin Salman; Mohammad bin Salman, Mohamed bin Salman (bin Salman, MBS)
Mohamed bin Zayed; Mohammed bin Zayed, Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan
Jamal Khashoggi; (Khashoggi)
Abdel Fattah el-Sisi; Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdel-Fattah el-Sisi, Abdul Fattah al-Sisi (Sisi, el-Sisi, al-Sisi)
Hosni Mubarak; (Mubarak)
Muammar Gaddafi; Moammar Gadhafi, Muammar Gadhafi, Muammar Qaddafi, Muammar Gaddhafi (Gaddafi, Gadhafi, Qaddafi)
Khalifa Haftar; (Haftar)
Kais Saied; (Saied)
Abdelmadjid Tebboune; (Tebboune)
Saddam Hussein; (Saddam)
Osama bin Laden; Usama bin Laden (bin Laden)
Abdel Fattah al-Burhan; Abdel-Fattah Burhan, Abdel-Fattah al-Burhan (Burhan, al-Burhan)
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo (Dagalo, Hemedti)
Abiy Ahmed; Abiy Ahmed Ali
William Ruto; (Ruto)
Uhuru Kenyatta; 
Raila Odinga; (Odinga)
Yoweri Museveni; (Museveni)
Bobi Wine
Paul Kagame; (Kagame)
Félix Tshisekedi; Felix Tshisekedi (Tshisekedi)
Samia Suluhu Hassan; Samia Suluhu
Cyril Ramaphosa; (Ramaphosa)
Jacob Zuma; (Zuma)
Nelson Mandela; (Mandela)
Thabo Mbeki; (Mbeki)
Julius Malema; (Malema)
Emmerson Mnangagwa; (Mnangagwa)
Robert Mugabe; (Mugabe)
Nelson Chamisa; (Chamisa)
Bola Tinubu; Bola Ahmed Tinubu (Tinubu)
Muhammadu Buhari; (Buhari)
Goodluck Jonathan
Olusegun Obasanjo; (Obasanjo)
Peter Obi
Atiku Abubakar; (Atiku)
Nana Akufo-Addo; (Akufo-Addo)
John Mahama; John Dramani Mahama (Mahama)
Alassane Ouattara; (Ouattara)
Macky Sall; 
Bassirou Diomaye Faye
Paul Biya; (Biya)
Hakainde Hichilema; (Hichilema)
George Weah; (Weah)
Justin Trudeau; (Trudeau)
Pierre Poilievre; (Poilievre)
Mark Carney; (Carney)
Chrystia Freeland; (Freeland)
Andrés Manuel López Obrador; Andres Manuel Lopez Obrador (López Obrador, Lopez Obrador, AMLO)
Claudia Sheinbaum; (Sheinbaum)
Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva, Luis Inácio Lula da Silva (Lula, Lula da Silva)
Jair Bolsonaro; (Bolsonaro)
Dilma Rousseff; (Rousseff)
Javier Milei; (Milei)
Alberto Fernández; Alberto Fernandez
Cristina Fernández de Kirchner; Cristina Kirchner, Cristina Fernandez de Kirchner
Gabriel Boric; (Boric)
Gustavo Petro; (Petro)
Nicolás Maduro; Nicolas Maduro (Maduro)
Juan Guaidó; Juan Guaido (Guaidó, Guaido)
Hugo Chávez; Hugo Chavez
María Corina Machado; Maria Corina Machado
Daniel Ortega
Nayib Bukele; (Bukele)
Evo Morales
Pedro Castillo
Dina Boluarte; (Boluarte)
Daniel Noboa; (Noboa)
Fidel Castro
Miguel Díaz-Canel; Miguel Diaz-Canel (Díaz-Canel, Diaz-Canel)
Anthony Albanese; (Albanese)
Scott Morrison
Jacinda Ardern; (Ardern)
Christopher Luxon; (Luxon)
António Guterres; Antonio Guterres (Guterres)
Ban Ki-moon; Ban Ki Moon
Kofi Annan; (Annan)
Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus (Tedros, Ghebreyesus)
Ngozi Okonjo-Iweala; (Okonjo-Iweala)
Kristalina Georgieva; (Georgieva)
Rafael Grossi; Rafael Mariano Grossi (Grossi)
Karim Khan; Karim A. A. Khan
Pope Francis; Papst Franziskus, Papa Francisco, Pape François (Pope Francis, Papst Franziskus, Papa Francisco, pape François)
Pope Leo XIV; (Pope Leo, Pope Leo XIV)
Benedict XVI; (Pope Benedict XVI, Pope Benedict)
John Paul II; (Pope John Paul II)
Dalai Lama
Elon Musk; (Musk)
Jeff Bezos; (Bezos)
Bill Gates
Mark Zuckerberg; (Zuckerberg)
Tim Cook
Sam Altman; (Altman)
Sundar Pichai; (Pichai)
Satya Nadella; (Nadella)
Jensen Huang
Warren Buffett; (Buffett)
Jack Ma
Gautam Adani
Mukesh Ambani
Aliko Dangote
Julian Assange; (Assange)
Edward Snowden; (Snowden)
Greta Thunberg; (Thunberg)
Malala Yousafzai; (Malala)
Jeffrey Epstein; (Epstein)
Harvey Weinstein; (Weinstein)
Taylor Swift
Beyoncé; Beyonce, Beyoncé Knowles
Lionel Messi; Leo Messi (Messi)
Cristiano Ronaldo; 
Kylian Mbappé; Kylian Mbappe (Mbappé, Mbappe)
Neymar; Neymar Jr
Mohamed Salah; Mo Salah
Erling Haaland; (Haaland)
Vinícius Júnior; Vinicius Junior, Vinicius Jr
Robert Lewandowski; (Lewandowski)
Diego Maradona; (Maradona)
Pep Guardiola; (Guardiola)
Jürgen Klopp; Jurgen Klopp (Klopp)
José Mourinho; Jose Mourinho (Mourinho)
Gianni Infantino; (Infantino)
Novak Djokovic; Novak Đoković (Djokovic)
Rafael Nadal; (Nadal)
Roger Federer; (Federer)
Carlos Alcaraz; (Alcaraz)
Jannik Sinner; 
Iga Świątek; Iga Swiatek (Świątek, Swiatek)
Naomi Osaka
Simone Biles; (Biles)
LeBron James; 
Eliud Kipchoge; (Kipchoge)
Usain Bolt
Max Verstappen; (Verstappen)
Lewis Hamilton
Tiger Woods
Virat Kohli; (Kohli)
`;

/** Heads and founders of companies, as index.ts describes the lines. */
export const BUSINESS = `
Elon Musk; (?Musk)
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
Steve Jobs
Larry Page
Sergey Brin; Sergej Brin (Brin)
Eric Schmidt
Steve Ballmer; (Ballmer)
Paul Allen
Melinda French Gates; Melinda Gates (French Gates)
Steve Wozniak; (Wozniak)
Sheryl Sandberg
Andy Jassy; (Jassy)
MacKenzie Scott
Lauren Sánchez; Lauren Sánchez Bezos
Larry Ellison; (Ellison)
David Ellison
Safra Catz; (Catz)
Michael Dell
Marc Benioff; (Benioff)
Jack Dorsey; (Dorsey)
Linda Yaccarino; (Yaccarino)
Reed Hastings
Ted Sarandos; (Sarandos)
Bob Iger; Robert Iger (Iger)
Bob Chapek; (Chapek)
David Zaslav; (Zaslav)
Shari Redstone
Rupert Murdoch; (Murdoch)
Lachlan Murdoch
James Murdoch
Peter Thiel; (Thiel)
Alex Karp; Alexander Karp (Karp)
Palmer Luckey; (Luckey)
Marc Andreessen; (Andreessen)
Ben Horowitz
David Sacks
Reid Hoffman
Brian Chesky; (Chesky)
Travis Kalanick; (Kalanick)
Dara Khosrowshahi; (Khosrowshahi)
Evan Spiegel
Pavel Durov; Pawel Durow (Durov, Durow)
Daniel Ek
Mark Cuban
Brian Armstrong
Changpeng Zhao; CZ
Sam Bankman-Fried; SBF (Bankman-Fried)
Do Kwon
Justin Sun
Michael Saylor; (Saylor)
Satoshi Nakamoto
Vitalik Buterin; (Buterin)
Vlad Tenev; (Tenev)
Greg Brockman; (Brockman)
Mira Murati; (Murati)
Ilya Sutskever; (Sutskever)
Dario Amodei; (Amodei)
Daniela Amodei
Demis Hassabis; (Hassabis)
Mustafa Suleyman
Fei-Fei Li
Yann LeCun; (LeCun)
Geoffrey Hinton
Yoshua Bengio; (Bengio)
Alexandr Wang
Arthur Mensch
Aravind Srinivas
Liang Wenfeng
Lisa Su
Pat Gelsinger; (Gelsinger)
Lip-Bu Tan
Bob Swan
Cristiano Amon
Hock Tan
C.C. Wei; C. C. Wei
Morris Chang
Christophe Fouquet; (Fouquet)
Peter Wennink; (Wennink)
Masayoshi Son
Arvind Krishna
Shantanu Narayen; (Narayen)
Meg Whitman
Ginni Rometty; (Rometty)
Elizabeth Holmes
Adam Neumann
Jamie Dimon; (Dimon)
David Solomon
Jane Fraser
Brian Moynihan; (Moynihan)
Charlie Scharf; Charles Scharf (Scharf)
Ted Pick
James Gorman
Larry Fink; Laurence Fink (?Fink)
Stephen Schwarzman; Steve Schwarzman (Schwarzman)
Ray Dalio; (Dalio)
Bill Ackman; (Ackman)
Carl Icahn; (Icahn)
George Soros; (Soros)
Alex Soros
Ken Griffin
Bernard Madoff; Bernie Madoff (Madoff)
Charlie Munger; (Munger)
Greg Abel
Howard Marks
Cathie Wood
Mary Barra; (?Barra)
Jim Farley
Henry Ford
RJ Scaringe; (Scaringe)
Carlos Tavares
Antonio Filosa; (Filosa)
John Elkann; (Elkann)
Sergio Marchionne; (Marchionne)
Carlos Ghosn; (Ghosn)
Luca de Meo; (de Meo)
Oliver Blume
Herbert Diess; (Diess)
Martin Winterkorn; (Winterkorn)
Oliver Zipse; (Zipse)
Ola Källenius; (Källenius)
Akio Toyoda
Koji Sato
Makoto Uchida
Toshihiro Mibe; (Mibe)
Wang Chuanfu
Lei Jun
Ren Zhengfei
Meng Wanzhou
Pony Ma; Ma Huateng
Zhang Yiming
Colin Huang; Huang Zheng
Robin Zeng; Zeng Yuqun
Eddie Wu; Wu Yongming
Joe Tsai
Li Ka-shing
Hui Ka Yan; Xu Jiayin
Shou Zi Chew; Shou Chew
Lee Jae-yong; Jay Y. Lee
Chey Tae-won
Chung Euisun; Chung Eui-sun, Euisun Chung
Young Liu
Terry Gou; Guo Taiming
Dave Calhoun; David Calhoun (Calhoun)
Kelly Ortberg; (Ortberg)
Dennis Muilenburg; (Muilenburg)
Guillaume Faury; (Faury)
Michael O'Leary; (O'Leary)
Willie Walsh
Carsten Spohr; (Spohr)
Akbar Al Baker; (Al Baker)
Tim Clark
Richard Branson; (Branson)
Bernard Arnault; (Arnault)
François Pinault
François-Henri Pinault
Vincent Bolloré; (Bolloré)
Xavier Niel
Patrick Drahi; (Drahi)
Patrick Pouyanné; (Pouyanné)
Amancio Ortega
Marta Ortega
Ana Botín; (Botín)
Andrea Orcel; (Orcel)
Christian Sewing; (?Sewing)
Sergio Ermotti; (Ermotti)
Colm Kelleher; (Kelleher)
Oliver Bäte; (?Bäte)
Christian Klein
Hasso Plattner; (Plattner)
Roland Busch
Markus Braun
Jan Marsalek; (Marsalek)
René Benko; (Benko)
Armin Papperger; (Papperger)
Dieter Schwarz
Wael Sawan; (Sawan)
Bernard Looney; (?Looney)
Murray Auchincloss; (Auchincloss)
Darren Woods
Amin Nasser; Amin H. Nasser
Noel Quinn
Georges Elhedery; (Elhedery)
James Dyson
Jim Ratcliffe
Philip Green
Paula Vennells; (Vennells)
Albert Bourla; (Bourla)
Stéphane Bancel; (Bancel)
Uğur Şahin
Özlem Türeci; (Türeci)
Pascal Soriot; (Soriot)
David Ricks
Lars Fruergaard Jørgensen
Brian Thompson
Doug McMillon; (McMillon)
Howard Schultz
Brian Niccol; (Niccol)
Phil Knight
Ingvar Kamprad; (Kamprad)
Kevin O'Leary
Mark Schneider
Laurent Freixe; (Freixe)
Phil Spencer
Tim Sweeney
Bobby Kotick; (Kotick)
Ratan Tata
N. Chandrasekaran; Natarajan Chandrasekaran (Chandrasekaran)
Anil Ambani
Nita Ambani
Anant Ambani
Azim Premji; (Premji)
N.R. Narayana Murthy; N. R. Narayana Murthy, Narayana Murthy
Kumar Mangalam Birla
Lakshmi Mittal
Anand Mahindra
Cyrus Poonawalla
Vijay Mallya; (Mallya)
Nirav Modi
Byju Raveendran; (Raveendran)
Campbell Wilson
Carlos Slim
Eike Batista
Joesley Batista
Germán Larrea
Marcos Galperin; (Galperin)
Abdul Samad Rabiu
Mike Adenuga; (Adenuga)
Femi Otedola; (Otedola)
Tony Elumelu; (Elumelu)
Mo Ibrahim
Strive Masiyiwa; (Masiyiwa)
Johann Rupert
Patrice Motsepe; (Motsepe)
Nicky Oppenheimer
Naguib Sawiris; (Sawiris)
Mohamed Al-Fayed; (Al-Fayed)
Alwaleed bin Talal; Al-Waleed bin Talal
Gina Rinehart; (Rinehart)
Andrew Forrest
Mike Henry
Jakob Stausholm; (Stausholm)
Ivan Glasenberg; (Glasenberg)
Gary Nagle
Oleg Deripaska; (Deripaska)
Roman Abramovich; Roman Abramowitsch (Abramovich, Abramowitsch)
Alisher Usmanov; Alischer Usmanow (Usmanov, Usmanow)
Igor Sechin; (Sechin)
Alexei Miller; Alexey Miller
Rinat Akhmetov; Rinat Achmetow (Akhmetov)
Ihor Kolomoisky; Ihor Kolomoiskyi (Kolomoisky, Kolomoiskyi)
Tadashi Yanai; (Yanai)
Hiroshi Mikitani; (Mikitani)
Robert Kuok; (Kuok)
`;

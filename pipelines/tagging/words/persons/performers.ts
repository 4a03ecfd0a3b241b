/** Singers, actors, directors and hosts, as index.ts describes the lines. */
export const PERFORMERS = `
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
Snoop Dogg; (?Snoop)
Dr. Dre
Tupac Shakur; 2Pac (Tupac)
Sean Combs; Sean Diddy Combs, P. Diddy, Puff Daddy (Diddy)
R. Kelly
Harry Styles
Zayn Malik
Liam Payne
Sam Smith
Lizzo
?Lorde
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
?Bono
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
?Cher
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
?Tyla
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
Ryan Gosling; (?Gosling)
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
Beyoncé; Beyoncé Knowles
Taylor Swift
`;

/** Politics of Southeast Asia and Oceania, as index.ts describes the lines. */
export const ASIA_SOUTHEAST_OCEANIA = `
Aung San Suu Kyi; (Suu Kyi)
Min Aung Hlaing
Ferdinand Marcos Jr.; Bongbong Marcos, Ferdinand R. Marcos Jr. (President Marcos)
Rodrigo Duterte; (President Duterte)
Sara Duterte
Joko Widodo; (Jokowi, Widodo)
Prabowo Subianto; (Prabowo)
Anwar Ibrahim; (Anwar)
Mahathir Mohamad; Mahathir Mohamed (Mahathir)
Lee Hsien Loong
Srettha Thavisin; (Srettha)
Paetongtarn Shinawatra; (Paetongtarn)
Thaksin Shinawatra; (Thaksin)
Anthony Albanese; (Albanese)
Scott Morrison
Jacinda Ardern; (Ardern)
Christopher Luxon; (Luxon)
Win Myint
Ne Win
Benigno Aquino III; Benigno Aquino, Noynoy Aquino (President Aquino)
Corazon Aquino; Cory Aquino
Ferdinand Marcos; Ferdinand Marcos Sr., Ferdinand E. Marcos
Imelda Marcos
Leni Robredo; (Robredo)
Martin Romualdez
Leila de Lima
Maria Ressa; (Ressa)
Manny Pacquiao; (Pacquiao)
Gilberto Teodoro; Gilberto Teodoro Jr.
Enrique Manalo
Bato dela Rosa; Ronald dela Rosa
Apollo Quiboloy; (Quiboloy)
Suharto; Soeharto (Suharto, Soeharto)
Sukarno; Soekarno (Sukarno, Soekarno)
Megawati Sukarnoputri; Megawati Soekarnoputri (Megawati)
Susilo Bambang Yudhoyono; (Yudhoyono)
Gibran Rakabuming Raka; Gibran Rakabuming (Gibran)
Sri Mulyani Indrawati; Sri Mulyani
Purbaya Yudhi Sadewa; (Purbaya)
Anies Baswedan; (Anies)
Ganjar Pranowo; (Ganjar)
Retno Marsudi; (Retno)
Luhut Pandjaitan; Luhut Binsar Pandjaitan (Luhut)
Airlangga Hartarto; (Airlangga)
Najib Razak; Najib Tun Razak (Najib)
Muhyiddin Yassin; (Muhyiddin)
Ismail Sabri Yaakob; Ismail Sabri
Ahmad Zahid Hamidi; Zahid Hamidi (Zahid)
Mohamad Hasan
Rosmah Mansor; (Rosmah)
Lawrence Wong; (Prime Minister Wong)
Lee Kuan Yew
Tharman Shanmugaratnam; (Tharman)
Vivian Balakrishnan
Prayuth Chan-ocha; Prayut Chan-ocha, Prayuth Chan-o-cha (Prayuth, Prayut)
Anutin Charnvirakul; (Anutin)
Yingluck Shinawatra; (Yingluck)
Pita Limjaroenrat; (?Pita)
Natthaphong Ruengpanyawut; (Natthaphong)
Maha Vajiralongkorn; (Vajiralongkorn)
Bhumibol Adulyadej; (Bhumibol)
Hun Sen
Hun Manet
Norodom Sihamoni; (Sihamoni)
Norodom Sihanouk; (Sihanouk)
Sam Rainsy
Pol Pot
Ho Chi Minh; Ho Tschi Minh
To Lam
Nguyen Phu Trong
Pham Minh Chinh
Luong Cuong
Vo Van Thuong
Thongloun Sisoulith
Hassanal Bolkiah
José Ramos-Horta; (Ramos-Horta)
Xanana Gusmão; (Xanana, Gusmão)
Penny Wong; (Senator Wong)
Richard Marles; (Marles)
Jim Chalmers; (Chalmers)
Peter Dutton; (Dutton)
Sussan Ley; (Opposition Leader Ley)
Malcolm Turnbull; (Turnbull)
Tony Abbott
Kevin Rudd; (?Rudd)
Julia Gillard; (Gillard)
John Howard; (Prime Minister Howard)
Pauline Hanson; (Senator Hanson)
Barnaby Joyce
Adam Bandt; (Bandt)
Chris Minns; (Minns)
Winston Peters; (Foreign Minister Peters)
Chris Hipkins; (Hipkins)
Nicola Willis
Bill English
Helen Clark
John Key
David Seymour
James Marape; (Marape)
Sitiveni Rabuka; (Rabuka)
Frank Bainimarama; (Bainimarama)
Manasseh Sogavare; (Sogavare)
Jeremiah Manele; (Manele)
Brenton Tarrant; (Tarrant)
Fiame Naomi Mata'afa; Fiame Naomi Mataʻafa (Fiame)
Feleti Teo
Surangel Whipps; Surangel Whipps Jr. (Whipps)
Hilda Heine
Jotham Napat; (Napat)
Halimah Yacob; (Halimah)
`;

/** Cricket and rugby, as index.ts describes the lines. */
export const CRICKET_AND_RUGBY = `
Sachin Tendulkar; (Tendulkar)
MS Dhoni; M. S. Dhoni, Mahendra Singh Dhoni (Dhoni)
Rohit Sharma
Jasprit Bumrah; (Bumrah)
Rishabh Pant; (?Pant)
Shubman Gill
KL Rahul; K. L. Rahul, Lokesh Rahul
Hardik Pandya; (Pandya)
Ravindra Jadeja; (Jadeja)
Ravichandran Ashwin; R. Ashwin
Yashasvi Jaiswal; (Jaiswal)
Mohammed Siraj
Mohammed Shami; (Shami)
Kuldeep Yadav
Suryakumar Yadav; (Suryakumar)
Shreyas Iyer
Sanju Samson
Abhishek Sharma
Cheteshwar Pujara; (Pujara)
Ajinkya Rahane; (Rahane)
Sourav Ganguly; (Ganguly)
Rahul Dravid; (Dravid)
Gautam Gambhir; (Gambhir)
Virender Sehwag; (Sehwag)
Anil Kumble; (Kumble)
Sunil Gavaskar; (Gavaskar)
Kapil Dev
Ravi Shastri; (Shastri)
Jay Shah
Harmanpreet Kaur; (Harmanpreet)
Smriti Mandhana; (Mandhana)
Vaibhav Suryavanshi; Vaibhav Sooryavanshi (Suryavanshi, Sooryavanshi)
Babar Azam
Shaheen Afridi; Shaheen Shah Afridi
Mohammad Rizwan; (Rizwan)
Shahid Afridi
Wasim Akram
Waqar Younis
Shoaib Akhtar
Javed Miandad; (Miandad)
Haris Rauf
Naseem Shah
Mohammad Amir
Shan Masood
Ben Stokes; (?Stokes)
Joe Root
Jos Buttler; (Buttler)
Harry Brook
Jofra Archer
James Anderson; Jimmy Anderson
Stuart Broad
Ollie Pope
Zak Crawley
Ben Duckett; (Duckett)
Moeen Ali; (Moeen)
Brendon McCullum; (McCullum)
Ian Botham; (Botham)
Andrew Flintoff; Freddie Flintoff (Flintoff)
Kevin Pietersen; (Pietersen)
Alastair Cook
Nasser Hussain
Heather Knight
Nat Sciver-Brunt; (Sciver-Brunt)
Pat Cummins; (Cummins)
Steve Smith
David Warner
Mitchell Starc; (Starc)
Josh Hazlewood; (Hazlewood)
Travis Head
Glenn Maxwell
Usman Khawaja
Marnus Labuschagne; (Labuschagne)
Nathan Lyon
Shane Warne; (Warne)
Ricky Ponting; (Ponting)
Steve Waugh
Glenn McGrath
Don Bradman; Donald Bradman (Bradman)
Adam Gilchrist
Alyssa Healy
Ellyse Perry
Kane Williamson
Brian Lara
Chris Gayle; (Gayle)
Vivian Richards; Viv Richards
Garfield Sobers; Garry Sobers (?Sobers)
Clive Lloyd
Kumar Sangakkara; (Sangakkara)
Mahela Jayawardene; (Jayawardene)
Muttiah Muralitharan; (Muralitharan)
Sanath Jayasuriya; (Jayasuriya)
Lasith Malinga; (Malinga)
Wanindu Hasaranga; (Hasaranga)
Shakib Al Hasan; (Shakib)
Tamim Iqbal
Mushfiqur Rahim; (Mushfiqur)
Litton Das
Rashid Khan
Trent Boult; (Boult)
Tim Southee; (Southee)
Rachin Ravindra
AB de Villiers; (de Villiers)
Jacques Kallis
Hansie Cronje; (Cronje)
Graeme Smith
Dale Steyn; (Steyn)
Kagiso Rabada; (Rabada)
Temba Bavuma; (Bavuma)
Aiden Markram; (Markram)
Quinton de Kock; (de Kock)
Siya Kolisi; (Kolisi)
Rassie Erasmus; (Rassie)
Eben Etzebeth; (Etzebeth)
Cheslin Kolbe
Antoine Dupont
Jonah Lomu; (Lomu)
Richie McCaw; (McCaw)
Dan Carter
Jonny Wilkinson
Eddie Jones
Warren Gatland; (Gatland)
Steve Borthwick; (Borthwick)
Andy Farrell
Owen Farrell
Maro Itoje; (Itoje)
Johnny Sexton; Jonathan Sexton (?Sexton)
Fabien Galthié; (Galthié)
Scott Robertson
Ardie Savea
Beauden Barrett
Virat Kohli; (Kohli)
`;

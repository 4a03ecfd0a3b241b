/** Politics of the United States and Canada, as index.ts describes the lines. */
export const UNITED_STATES_CANADA = `
Joe Biden; Joseph Biden, Joseph R. Biden, Joseph Robinette Biden (Biden)
Donald Trump; Donald J. Trump, Donald John Trump (Trump)
Barack Obama; Barack Hussein Obama (Obama, President Obama)
Kamala Harris; (Vice President Harris, President Harris)
JD Vance; J. D. Vance, James David Vance (Vance, President Vance)
George W. Bush; George Bush
Bill Clinton; William Jefferson Clinton (President Clinton)
Hillary Clinton; Hillary Rodham Clinton (Secretary Clinton)
Mike Pence; (?Pence)
Antony Blinken; Anthony Blinken, Tony Blinken (Blinken)
Marco Rubio; (Rubio)
Pete Hegseth; (Hegseth)
Janet Yellen; (Yellen)
Lloyd Austin; (Secretary Austin)
Nancy Pelosi; (Pelosi)
Mitch McConnell; (McConnell)
Chuck Schumer; (Schumer)
Bernie Sanders
Ron DeSantis; (DeSantis)
Gavin Newsom; (Newsom)
Jerome Powell; Jay Powell (Chair Powell, Chairman Powell)
Anthony Fauci; (Fauci)
Robert F. Kennedy Jr.; RFK Jr.
Justin Trudeau; (Trudeau)
Pierre Poilievre; (Poilievre)
Mark Carney; (Carney)
Chrystia Freeland; (Freeland)
Jimmy Carter; James Earl Carter (President Carter)
Ronald Reagan; (Reagan)
Richard Nixon; Richard M. Nixon (Nixon)
John F. Kennedy; John Fitzgerald Kennedy, JFK (President Kennedy)
Lyndon B. Johnson; Lyndon Johnson (President Johnson)
Gerald Ford; (President Ford)
George H.W. Bush; George H. W. Bush, George Herbert Walker Bush
Dwight D. Eisenhower; Dwight Eisenhower (Eisenhower)
Harry S. Truman; Harry Truman (Truman)
Franklin D. Roosevelt; Franklin Delano Roosevelt, Franklin Roosevelt (President Roosevelt)
Theodore Roosevelt; Teddy Roosevelt
Abraham Lincoln; (President Lincoln)
George Washington; (President Washington)
Thomas Jefferson
Henry Kissinger; (Kissinger)
Dick Cheney; Richard Cheney (Cheney)
Al Gore; (Vice President Gore)
Condoleezza Rice; (Secretary Rice)
Colin Powell; (Secretary Powell)
John Kerry; (Secretary Kerry)
Mike Pompeo; (Pompeo)
Rex Tillerson; (Tillerson)
John Bolton
Steve Bannon; (Bannon)
Jared Kushner; (Kushner)
Ivanka Trump
Melania Trump; (Melania)
Jill Biden
Hunter Biden
Michelle Obama
Donald Trump Jr.
Eric Trump
Jake Sullivan
Bill Barr; William Barr (Attorney General Barr)
Merrick Garland; (Attorney General Garland)
Pam Bondi; Pamela Bondi (Attorney General Bondi)
Kash Patel
Tulsi Gabbard; (Gabbard)
Kristi Noem; (Noem)
Scott Bessent; (Bessent)
Howard Lutnick; (Lutnick)
Jamieson Greer; (Greer)
Katherine Tai
Steve Witkoff; Steven Witkoff (Witkoff)
Keith Kellogg; (Kellogg)
Susie Wiles
Stephen Miller
Karoline Leavitt; (Leavitt)
Mike Waltz; Michael Waltz (?Waltz)
Linda McMahon; (Secretary McMahon)
Doug Burgum; (Burgum)
Chris Wright; (Secretary Wright)
Sean Duffy
Brooke Rollins
Russell Vought; Russ Vought (Vought)
John Ratcliffe; (Ratcliffe)
Tom Homan; (Homan)
Mike Huckabee; (Huckabee)
Sarah Huckabee Sanders; (Huckabee Sanders)
Mike Johnson; (Speaker Johnson)
Kevin McCarthy; (Speaker McCarthy)
Paul Ryan; (Speaker Ryan)
John Boehner; (Boehner)
Hakeem Jeffries; (Jeffries)
John Thune; (Thune)
Alexandria Ocasio-Cortez; AOC (Ocasio-Cortez)
Elizabeth Warren; (Senator Warren)
Mitt Romney; (Romney)
John McCain; (McCain)
Lindsey Graham; (Senator Graham)
Ted Cruz; (Senator Cruz)
Rand Paul
Josh Hawley; (Hawley)
Joe Manchin; (Manchin)
Kyrsten Sinema; (Sinema)
Liz Cheney
Marjorie Taylor Greene; (Taylor Greene)
Matt Gaetz; (Gaetz)
Adam Schiff; (Schiff)
Ilhan Omar; (Representative Omar)
Rashida Tlaib; (Tlaib)
Tim Walz; (Walz)
Gretchen Whitmer; (Whitmer)
Greg Abbott; (Governor Abbott)
Josh Shapiro; (Governor Shapiro)
JB Pritzker; J. B. Pritzker (Pritzker)
Andrew Cuomo; (Cuomo)
Kathy Hochul; (Hochul)
Zohran Mamdani; (Mamdani)
Eric Adams; (Mayor Adams)
Bill de Blasio; (de Blasio)
Michael Bloomberg; Mike Bloomberg (Mayor Bloomberg)
Rudy Giuliani; Rudolph Giuliani (Giuliani)
Karen Bass; (Mayor Bass)
Brandon Johnson
Pete Buttigieg; (Buttigieg)
Nikki Haley; (Haley)
Chris Christie
Vivek Ramaswamy; (Ramaswamy)
Jack Smith
Robert Mueller; (Mueller)
James Comey; (Comey)
Christopher Wray; (?Wray)
Mark Milley; (Milley)
David Petraeus; (Petraeus)
Alejandro Mayorkas; (Mayorkas)
Linda Thomas-Greenfield; (Thomas-Greenfield)
Elise Stefanik; (Stefanik)
John Roberts; (Justice Roberts)
Clarence Thomas; (Justice Thomas)
Samuel Alito; (Alito)
Sonia Sotomayor; (Sotomayor)
Elena Kagan; (Kagan)
Neil Gorsuch; (Gorsuch)
Brett Kavanaugh; (Kavanaugh)
Amy Coney Barrett; (Justice Barrett, Coney Barrett)
Ketanji Brown Jackson; (Justice Jackson)
Ruth Bader Ginsburg; (Ginsburg)
Lina Khan
Gary Gensler; (Gensler)
Charlie Kirk
Tucker Carlson
Joe Rogan; (Rogan)
Laura Loomer; (?Loomer)
Michael Cohen
Stormy Daniels
Ghislaine Maxwell
Roger Stone
Derek Chauvin; (Chauvin)
George Floyd
Luigi Mangione; (Mangione)
Stephen Harper; (Prime Minister Harper)
Jean Chrétien; (Chrétien)
Pierre Trudeau; Pierre Elliott Trudeau
Doug Ford; (Premier Ford)
Jagmeet Singh
Mélanie Joly; (Joly)
Anita Anand
François-Philippe Champagne
Danielle Smith; (Premier Smith)
François Legault; (Legault)
`;

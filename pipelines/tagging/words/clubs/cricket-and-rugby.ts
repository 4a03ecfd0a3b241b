/** Teams of cricket, of both rugbies and of Australian football; the format is told in index.ts. */
export const CRICKET_AND_RUGBY = `
Mumbai Indians; ; IN
Chennai Super Kings; CSK; IN
Royal Challengers Bengaluru; Royal Challengers Bangalore, ?RCB; IN
Kolkata Knight Riders; KKR; IN
Rajasthan Royals; ?Royals; IN
Sunrisers Hyderabad; ?Sunrisers; IN
Delhi Capitals; Delhi Daredevils, ?Capitals; IN
Punjab Kings; Kings XI Punjab; IN
Gujarat Titans; ?Titans; IN
Lucknow Super Giants; ; IN
Gujarat Giants; ; IN
UP Warriorz; ; IN
Adelaide Strikers; ?Strikers; AU
Brisbane Heat; ?Heat; AU
Hobart Hurricanes; ?Hurricanes; AU
Melbourne Renegades; ?Renegades; AU
Melbourne Stars; ?Stars; AU
Perth Scorchers; Scorchers; AU
Sydney Sixers; ; AU
Sydney Thunder; ?Thunder; AU
Islamabad United; ; PK
Karachi Kings; ; PK
Lahore Qalandars; Qalandars; PK
Multan Sultans; ; PK
Peshawar Zalmi; ; PK
Quetta Gladiators; ; PK
Barbados Royals; Barbados Tridents; BB
Guyana Amazon Warriors; ; GY
Jamaica Tallawahs; ; JM
St Kitts & Nevis Patriots; St Kitts and Nevis Patriots; KN
Saint Lucia Kings; St Lucia Kings; LC
Trinbago Knight Riders; ; TT
Antigua & Barbuda Falcons; Antigua and Barbuda Falcons; AG
Joburg Super Kings; ; ZA
MI Cape Town; ; ZA
Paarl Royals; ; ZA
Pretoria Capitals; ; ZA
Sunrisers Eastern Cape; ; ZA
Durban's Super Giants; Durban Super Giants; ZA
Comilla Victorians; ; BD
Fortune Barishal; ; BD
Rangpur Riders; ; BD
Dhaka Capitals; Dhaka Dominators; BD
Birmingham Phoenix; ; GB
London Spirit; ; GB
Manchester Originals; ; GB
Northern Superchargers; ; GB
Oval Invincibles; ; GB
Southern Brave; ; GB
Trent Rockets; ; GB
Welsh Fire; ; GB
Surrey County Cricket Club; Surrey CCC, ?Surrey; GB
Yorkshire County Cricket Club; Yorkshire CCC, ?Yorkshire; GB
Lancashire County Cricket Club; Lancashire CCC, ?Lancashire; GB
Essex County Cricket Club; Essex CCC, ?Essex; GB
Kent County Cricket Club; Kent CCC, ?Kent; GB
Sussex County Cricket Club; Sussex CCC, ?Sussex; GB
Hampshire County Cricket Club; Hampshire CCC, ?Hampshire; GB
Somerset County Cricket Club; Somerset CCC, ?Somerset; GB
Middlesex County Cricket Club; Middlesex CCC, ?Middlesex; GB
Durham County Cricket Club; Durham CCC, ?Durham; GB
Nottinghamshire County Cricket Club; Nottinghamshire CCC, ?Nottinghamshire, ?Notts; GB
Derbyshire County Cricket Club; Derbyshire CCC, ?Derbyshire; GB
Leicestershire County Cricket Club; Leicestershire CCC, ?Leicestershire; GB
Northamptonshire County Cricket Club; Northamptonshire CCC, ?Northamptonshire, ?Northants; GB
Warwickshire County Cricket Club; Warwickshire CCC, ?Warwickshire; GB
Worcestershire County Cricket Club; Worcestershire CCC, ?Worcestershire; GB
Gloucestershire County Cricket Club; Gloucestershire CCC, ?Gloucestershire; GB
Glamorgan County Cricket Club; Glamorgan CCC, ?Glamorgan; GB
Marylebone Cricket Club; ?MCC; GB
Bath Rugby; ?Bath; GB
Bristol Bears; ; GB
Exeter Chiefs; ; GB
Gloucester Rugby; ?Gloucester; GB
Harlequins; ?Harlequins, ?Quins; GB
Leicester Tigers; ?Tigers; GB
Newcastle Falcons; Newcastle Red Bulls; GB
Northampton Saints; ?Saints, ?Northampton; GB
Sale Sharks; ; GB
Saracens; ?Saracens; GB
London Irish; ; GB
London Wasps; Wasps RFC; GB
Worcester Warriors; ; GB
Leinster Rugby; ?Leinster; IE
Munster Rugby; ?Munster; IE
Ulster Rugby; ?Ulster; GB
Connacht Rugby; ?Connacht; IE
Glasgow Warriors; ; GB
Edinburgh Rugby; ?Edinburgh; GB
Cardiff Rugby; Cardiff Blues; GB
Scarlets; ?Scarlets; GB
Ospreys; ?Ospreys; GB
Dragons RFC; ; GB
Benetton Rugby; Benetton Treviso; IT
Zebre Parma; Zebre; IT
DHL Stormers; ?Stormers; ZA
Blue Bulls; ?Bulls, Vodacom Bulls; ZA
Natal Sharks; ?Sharks, Durban Sharks; ZA
Golden Lions; ?Lions; ZA
Free State Cheetahs; ?Cheetahs; ZA
Western Province; ?Western Province; ZA
Stade Toulousain; ; FR
Stade Rochelais; ; FR
Racing 92; ; FR
Stade Français; ; FR
ASM Clermont Auvergne; ASM Clermont, Clermont Auvergne; FR
RC Toulon; RC Toulonnais, ?Toulon; FR
Union Bordeaux-Bègles; Bordeaux-Bègles, ?Bordeaux; FR
Castres Olympique; ?Castres; FR
Lyon OU; ; FR
Section Paloise; ; FR
Montpellier Hérault Rugby; ; FR
Aviron Bayonnais; ; FR
USA Perpignan; ; FR
RC Vannes; ; FR
Auckland Blues; ?Blues; NZ
Waikato Chiefs; ?Chiefs; NZ
Crusaders; ?Crusaders, Canterbury Crusaders; NZ
Highlanders; ?Highlanders, Otago Highlanders; NZ
Wellington Hurricanes; ?Hurricanes; NZ
Moana Pasifika; ; NZ
Fijian Drua; ; FJ
ACT Brumbies; ?Brumbies; AU
NSW Waratahs; New South Wales Waratahs, ?Waratahs; AU
Queensland Reds; ?Reds; AU
Western Force; ; AU
Melbourne Rebels; ; AU
Brisbane Broncos; ?Broncos; AU
Canberra Raiders; ?Raiders; AU
Canterbury Bulldogs; Canterbury-Bankstown Bulldogs, ?Bulldogs; AU
Cronulla Sharks; Cronulla-Sutherland Sharks, ?Sharks; AU
Redcliffe Dolphins; ?Dolphins; AU
Gold Coast Titans; ?Titans; AU
Manly Sea Eagles; Manly Warringah Sea Eagles, Sea Eagles; AU
Melbourne Storm; ; AU
Newcastle Knights; ?Knights; AU
New Zealand Warriors; ?Warriors; NZ
North Queensland Cowboys; ?Cowboys; AU
Parramatta Eels; ?Eels; AU
Penrith Panthers; ?Panthers; AU
South Sydney Rabbitohs; Rabbitohs; AU
St George Illawarra Dragons; St George Illawarra; AU
Sydney Roosters; ?Roosters; AU
Wests Tigers; ?Tigers; AU
Wigan Warriors; ; GB
St Helens RFC; ?St Helens; GB
Leeds Rhinos; ; GB
Warrington Wolves; ; GB
Hull KR; Hull Kingston Rovers; GB
Hull FC; ; GB
Catalans Dragons; ; FR
Huddersfield Giants; ; GB
Castleford Tigers; ; GB
Wakefield Trinity; ; GB
Salford Red Devils; ; GB
Leigh Leopards; ; GB
Adelaide Crows; ?Crows; AU
Brisbane Lions; ?Lions; AU
Carlton Blues; Carlton Football Club, ?Carlton, ?Blues; AU
Collingwood Magpies; Collingwood Football Club, ?Collingwood, ?Magpies; AU
Essendon Bombers; Essendon Football Club, ?Essendon, ?Bombers; AU
Fremantle Dockers; ?Fremantle, ?Dockers; AU
Geelong Cats; ?Geelong, ?Cats; AU
Gold Coast Suns; ?Suns; AU
GWS Giants; ?Greater Western Sydney, Greater Western Sydney Giants, ?Giants; AU
Hawthorn Hawks; ?Hawthorn, ?Hawks; AU
Melbourne Demons; Melbourne Football Club, ?Demons; AU
North Melbourne Kangaroos; ?North Melbourne, ?Kangaroos; AU
Port Adelaide Power; ?Port Adelaide; AU
Richmond Tigers; ?Richmond, ?Tigers; AU
St Kilda Saints; ?St Kilda, ?Saints; AU
Sydney Swans; ?Swans; AU
West Coast Eagles; ?Eagles; AU
Western Bulldogs; ?Bulldogs; AU
`;

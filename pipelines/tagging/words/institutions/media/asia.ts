/** Newspapers, magazines, broadcasters, news agencies and sites in Asia. */
export const NEWS_MEDIA_OF_ASIA = `
Xinhua; Xinhua News Agency, New China News Agency; Beijing/CN; CN
Kyodo News; Kyodo, Kyodo News Agency; Tokyo/JP; JP
Yonhap News Agency; Yonhap; Seoul/KR; KR
Press Trust of India; ; New Delhi/IN; IN
Anadolu Agency; Anadolu; Ankara/TR; TR
Al Jazeera; Aljazeera, Al-Jazeera, Al Jazeera English, Al-Dschasira, Al Jazeera Arabic; Doha/QA; QA
Al Arabiya; Al-Arabiya; Riyadh/SA; SA
NHK; NHK World, Japan Broadcasting Corporation; Tokyo/JP; JP
CCTV; China Central Television; Beijing/CN; CN
Nikkei; Nihon Keizai Shimbun, Nikkei Asia, Nikkei Asian Review; Tokyo/JP; JP
Asahi Shimbun; ; Tokyo/JP; JP
South China Morning Post; SCMP; Hong Kong/HK; HK
Global Times; ; Beijing/CN; CN
People's Daily; Renmin Ribao; Beijing/CN; CN
The Times of India; Times of India; Mumbai/IN; IN
The Hindu; ; Chennai/IN; IN
Haaretz; Ha'aretz; Tel Aviv/IL; IL
The Jerusalem Post; Jerusalem Post; Jerusalem/IL; IL
Demirören News Agency; ; Istanbul/TR; TR
Indo-Asian News Service; IANS; New Delhi/IN; IN
Associated Press of Pakistan; ; Islamabad/PK; PK
Bangladesh Sangbad Sangstha; ; Dhaka/BD; BD
Antara; ?Antara; Jakarta/ID; ID
Philippine News Agency; ; Quezon City/PH; PH
Central News Agency of Taiwan; ; Taipei/TW; TW
Bahrain News Agency; ; Manama/BH; BH
Oman News Agency; ; Muscat/OM; OM
Saba news agency; ; Sanaa/YE; YE
Azertac; AZERTAC; Baku/AZ; AZ
OC Media; ; Tbilisi/GE; GE
Civil Georgia; Civil.ge; Tbilisi/GE; GE
Rustavi 2; ; Tbilisi/GE; GE
Vlast; ?Vlast; Almaty/KZ; KZ
Gazeta.uz; ; Tashkent/UZ; UZ
Zaman; ?Zaman, Today's Zaman; Istanbul/TR; TR
Yeni Şafak; ; Istanbul/TR; TR
BirGün; ; Istanbul/TR; TR
CNN Türk; ; Istanbul/TR; TR
Globes; ?Globes; ; IL
Calcalist; ; Tel Aviv/IL; IL
Kan; ?Kan; Jerusalem/IL; IL
Channel 12; ?Channel 12; ; IL
Channel 13; ?Channel 13; ; IL
Channel 14; ?Channel 14; ; IL
i24NEWS; i24 News; Tel Aviv/IL
+972 Magazine; ; Tel Aviv/IL
Army Radio; ; Tel Aviv/IL; IL
Al-Aqsa TV; ; Gaza/PS; PS
Al-Akhbar; ; Beirut/LB; LB
LBCI; ; Beirut/LB; LB
MTV Lebanon; ; Beirut/LB; LB
Al Jadeed; ; Beirut/LB; LB
Enab Baladi; ; ; SY
Roya News; ; Amman/JO; JO
Kurdistan24; Kurdistan 24; Erbil/IQ; IQ
Al Iraqiya; ; Baghdad/IQ; IQ
Tehran Times; ; Tehran/IR; IR
Kayhan; ; Tehran/IR; IR
Shargh; ; Tehran/IR; IR
IRIB; Islamic Republic of Iran Broadcasting; Tehran/IR; IR
?Al Alam; ; Tehran/IR; IR
Okaz; ; Jeddah/SA; SA
Saudi Gazette; ; Jeddah/SA; SA
Asharq News; ; Riyadh/SA; SA
The National; ; Abu Dhabi/AE; AE
Arabian Business; ; Dubai/AE; AE
Sky News Arabia; ; Abu Dhabi/AE; AE
The Peninsula; ; Doha/QA; QA
Kuwait Times; ; Kuwait City/KW; KW
Times of Oman; ; Muscat/OM; OM
Gulf Daily News; ; Manama/BH; BH
Al-Masdar Online; ; ; YE
Al-Masirah; ; Sanaa/YE; YE
Khaama Press; ; Kabul/AF; AF
Amu TV; ; ; AF
Mint; ?Mint; New Delhi/IN; IN
Business Line; The Hindu BusinessLine; Chennai/IN; IN
Deccan Chronicle; ; Hyderabad/IN; IN
New Indian Express; ; Chennai/IN; IN
The Telegraph India; ; Kolkata/IN; IN
The Statesman; ; Kolkata/IN; IN
Amar Ujala; ; ; IN
Mathrubhumi; ; Kozhikode/IN; IN
Anandabazar Patrika; ; Kolkata/IN; IN
Eenadu; ; Hyderabad/IN; IN
Outlook India; ; New Delhi/IN; IN
The Caravan; ; New Delhi/IN; IN
Scroll.in; ; New Delhi/IN; IN
The Print; ThePrint; New Delhi/IN; IN
Newslaundry; ; New Delhi/IN; IN
Alt News; ; ; IN
Firstpost; ; Mumbai/IN; IN
Aaj Tak; ; New Delhi/IN; IN
Zee News; ; ; IN
News18; CNN-News18; ; IN
WION; ; ; IN
Prasar Bharati; ; New Delhi/IN; IN
Moneycontrol; ; Mumbai/IN; IN
Greater Kashmir; ; Srinagar/IN; IN
The News International; ; Karachi/PK; PK
Samaa TV; ; Karachi/PK; PK
Pakistan Today; ; Lahore/PK; PK
The Friday Times; ; Lahore/PK; PK
Business Recorder; ; Karachi/PK; PK
Daily Jang; ; Karachi/PK; PK
Ada Derana; ; Colombo/LK; LK
Himalayan Times; ; Kathmandu/NP; NP
Nepali Times; ; Kathmandu/NP; NP
Kantipur; ?Kantipur; Kathmandu/NP; NP
Kuensel; ; Thimphu/BT; BT
PLA Daily; ; Beijing/CN; CN
China Youth Daily; ; Beijing/CN; CN
Guangming Daily; ; Beijing/CN; CN
Economic Daily; ?Economic Daily; Beijing/CN; CN
Beijing News; ; Beijing/CN; CN
Beijing Daily; ; Beijing/CN; CN
Yicai; ; Shanghai/CN; CN
Southern Weekly; Southern Weekend; Guangzhou/CN; CN
Sixth Tone; ; Shanghai/CN; CN
Securities Times; ; Shenzhen/CN; CN
China Media Group; ; Beijing/CN; CN
China Radio International; ; Beijing/CN; CN
Sing Tao Daily; Sing Tao; Hong Kong/HK; HK
Stand News; ; Hong Kong/HK; HK
Ta Kung Pao; ; Hong Kong/HK; HK
Wen Wei Po; ; Hong Kong/HK; HK
Initium Media; ; Singapore/SG
United Daily News; ; Taipei/TW; TW
Taiwan News; ; Taipei/TW; TW
TVBS; ; Taipei/TW; TW
DigiTimes; ; Taipei/TW; TW
CommonWealth Magazine; ; Taipei/TW; TW
Chunichi Shimbun; ; Nagoya/JP; JP
Tokyo Shimbun; ; Tokyo/JP; JP
TV Tokyo; ; Tokyo/JP; JP
Shukan Bunshun; Bunshun; Tokyo/JP; JP
Toyo Keizai; ; Tokyo/JP; JP
Okinawa Times; ; Naha/JP; JP
Ryukyu Shimpo; ; Naha/JP; JP
Kyunghyang Shinmun; ; Seoul/KR; KR
Maeil Business Newspaper; ; Seoul/KR; KR
YTN; ; Seoul/KR; KR
Lianhe Zaobao; ; Singapore/SG; SG
Rice Media; ; Singapore/SG; SG
The Star; ; Kuala Lumpur/MY; MY
Malay Mail; ; Kuala Lumpur/MY; MY
Free Malaysia Today; ; Kuala Lumpur/MY; MY
The Edge; ; Kuala Lumpur/MY; MY
Utusan Malaysia; ; Kuala Lumpur/MY; MY
Borneo Post; ; Kuching/MY; MY
Jakarta Globe; ; Jakarta/ID; ID
?Detik; Detikcom; Jakarta/ID; ID
Metro TV; ?Metro TV; Jakarta/ID; ID
?Republika; ; Jakarta/ID; ID
Manila Bulletin; ; Manila/PH; PH
Manila Times; ; Manila/PH; PH
BusinessWorld; ; Quezon City/PH; PH
Khaosod; Khaosod English; Bangkok/TH; TH
Thairath; Thai Rath; Bangkok/TH; TH
Prachatai; ; Bangkok/TH; TH
Matichon; ; Bangkok/TH; TH
Thanh Nien; ; Ho Chi Minh City/VN; VN
Nhan Dan; ; Hanoi/VN; VN
Viet Nam News; Vietnam News; Hanoi/VN; VN
VTV; ; Hanoi/VN; VN
Khmer Times; ; Phnom Penh/KH; KH
Cambodia Daily; ; Phnom Penh/KH; KH
Vientiane Times; ; Vientiane/LA; LA
Frontier Myanmar; ; ; MM
Mizzima; ; ; MM
Global New Light of Myanmar; ; ; MM
`;

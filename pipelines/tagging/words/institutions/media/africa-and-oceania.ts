/** Newspapers, magazines, broadcasters, news agencies and sites in Africa and Oceania. */
export const NEWS_MEDIA_OF_AFRICA_AND_OCEANIA = `
Australian Broadcasting Corporation; ABC Australia; Sydney/AU; AU
The Sydney Morning Herald; Sydney Morning Herald; Sydney/AU; AU
Algérie Presse Service; ; Algiers/DZ; DZ
SUNA; ; Khartoum/SD; SD
Agence de Presse Sénégalaise; ; Dakar/SN; SN
The Conversation; ; Melbourne/AU
Special Broadcasting Service; ; Sydney/AU; AU
Herald Sun; ; Melbourne/AU; AU
The Courier-Mail; ; Brisbane/AU; AU
?The West Australian; ; Perth/AU; AU
The Canberra Times; ; Canberra/AU; AU
Guardian Australia; ; Sydney/AU; AU
The Saturday Paper; ; Melbourne/AU; AU
Crikey; ?Crikey; Melbourne/AU; AU
Seven Network; Channel Seven, Seven News; Sydney/AU; AU
news.com.au; ; Sydney/AU; AU
Stuff; ?Stuff; Wellington/NZ; NZ
Otago Daily Times; ; Dunedin/NZ; NZ
The Spinoff; ; Auckland/NZ; NZ
Newshub; ; Auckland/NZ; NZ
Fiji Times; ; Suva/FJ; FJ
Fiji Broadcasting Corporation; FBC News; Suva/FJ; FJ
Post-Courier; PNG Post-Courier; Port Moresby/PG; PG
Solomon Star; ; Honiara/SB; SB
Vanuatu Daily Post; ; Port Vila/VU; VU
Samoa Observer; ; Apia/WS; WS
Daily News Egypt; ; Cairo/EG; EG
Youm7; ; Cairo/EG; EG
La Presse de Tunisie; ; Tunis/TN; TN
Mosaique FM; ; Tunis/TN; TN
Nawaat; ; Tunis/TN; TN
El Khabar; ; Algiers/DZ; DZ
El Moudjahid; ; Algiers/DZ; DZ
Le360; Le 360; Casablanca/MA; MA
Médias24; ; Casablanca/MA; MA
Radio Tamazuj; ; ; SS
Eye Radio; ; Juba/SS; SS
Ethiopian News Agency; ; Addis Ababa/ET; ET
Garowe Online; ; Garowe/SO; SO
Hiiraan Online; ; ; SO
Radio Mogadishu; ; Mogadishu/SO; SO
The EastAfrican; ?The East African; Nairobi/KE; KE
Business Daily Africa; ; Nairobi/KE; KE
NTV Kenya; ; Nairobi/KE; KE
Kenya Broadcasting Corporation; ; Nairobi/KE; KE
Capital FM; ?Capital FM; Nairobi/KE; KE
Nile Post; ; Kampala/UG; UG
NBS Television; ; Kampala/UG; UG
The New Times; ; Kigali/RW; RW
Mwananchi; ?Mwananchi; Dar es Salaam/TZ; TZ
Daily News Tanzania; ; Dar es Salaam/TZ; TZ
TheCable; The Cable; Lagos/NG; NG
BusinessDay; ; Lagos/NG; NG
MyJoyOnline; ; Accra/GH; GH
Citi FM; ; Accra/GH; GH
GhanaWeb; ; Accra/GH; GH
FrontPage Africa; FrontPageAfrica; Monrovia/LR; LR
Fraternité Matin; ; Abidjan/CI; CI
Seneweb; ; Dakar/SN; SN
Le Soleil; ; Dakar/SN; SN
Maliweb; ; Bamako/ML; ML
Cameroon Tribune; ; Yaoundé/CM; CM
Sunday Times of South Africa; ; Johannesburg/ZA; ZA
City Press; ; Johannesburg/ZA; ZA
IOL; ; ; ZA
Independent Online; ; ; ZA
GroundUp; ; Cape Town/ZA; ZA
Rapport; ?Rapport; Johannesburg/ZA; ZA
Moneyweb; ; Johannesburg/ZA; ZA
The Herald Zimbabwe; ; Harare/ZW; ZW
Zimbabwe Independent; ; Harare/ZW; ZW
Namibian Sun; ; Windhoek/NA; NA
Nyasa Times; ; ; MW
Jornal de Angola; ; Luanda/AO; AO
Club of Mozambique; ; Maputo/MZ; MZ
L'Express de Madagascar; ; Antananarivo/MG; MG
Le Mauricien; ; Port Louis/MU; MU
Lesotho Times; ; Maseru/LS; LS
`;

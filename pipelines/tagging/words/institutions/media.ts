/** Newspapers, magazines, broadcasters, news agencies and sites. */
export const NEWS_MEDIA = `
Australian Broadcasting Corporation; ; Sydney/AU; AU
Reuters; Reuters news agency; London/GB
Associated Press; AP, The Associated Press; New York City/US
Agence France-Presse; AFP; Paris/FR
Deutsche Presse-Agentur; dpa, DPA; Hamburg/DE; DE
Xinhua; Xinhua News Agency; Beijing/CN; CN
TASS; Tass; Moscow/RU; RU
RIA Novosti; RIA; Moscow/RU; RU
Kyodo News; Kyodo; Tokyo/JP; JP
Yonhap News Agency; Yonhap; Seoul/KR; KR
Press Trust of India; ; New Delhi/IN; IN
Anadolu Agency; Anadolu; Ankara/TR; TR
BBC; British Broadcasting Corporation, BBC News; London/GB; GB
ITV; ITV News; London/GB; GB
Channel 4; ; London/GB; GB
CNN; Cable News Network; Atlanta/US; US
Fox News; Fox News Channel; New York City/US; US
NBC; NBC News; New York City/US; US
CBS; CBS News; New York City/US; US
ABC News; ; New York City/US; US
MSNBC; ; New York City/US; US
CNBC; ; Englewood Cliffs/US; US
NPR; National Public Radio; Washington, D.C./US; US
PBS; ; Arlington/US; US
Al Jazeera; Aljazeera, Al-Jazeera; Doha/QA; QA
Al Arabiya; Al-Arabiya; Riyadh/SA; SA
Radio France Internationale; RFI; Paris/FR; FR
Deutsche Welle; ; Bonn/DE; DE
ARD; ; Berlin/DE; DE
ZDF; ; Mainz/DE; DE
NHK; ; Tokyo/JP; JP
CCTV; China Central Television; Beijing/CN; CN
The New York Times; New York Times, NYT; New York City/US; US
The Wall Street Journal; Wall Street Journal, WSJ; New York City/US; US
The Washington Post; Washington Post; Washington, D.C./US; US
Los Angeles Times; L.A. Times; Los Angeles/US; US
USA Today; ; ; US
Politico; POLITICO; Arlington/US; US
Axios; ; Arlington/US; US
The Guardian; ?Guardian; London/GB; GB
The Times; Times of London; London/GB; GB
Financial Times; ; London/GB; GB
The Economist; ?Economist; London/GB; GB
The Daily Telegraph; Daily Telegraph; London/GB; GB
Daily Mail; ; London/GB; GB
The Independent; ?Independent; London/GB; GB
The Sun; ; London/GB; GB
Le Monde; ; Paris/FR; FR
Le Figaro; ; Paris/FR; FR
Der Spiegel; ?Spiegel; Hamburg/DE; DE
?Bild; Bild-Zeitung; Berlin/DE; DE
Frankfurter Allgemeine Zeitung; FAZ; Frankfurt am Main/DE; DE
Süddeutsche Zeitung; ; Munich/DE; DE
El País; El Pais; Madrid/ES; ES
El Mundo; ; Madrid/ES; ES
Corriere della Sera; ; Milan/IT; IT
La Repubblica; ; Rome/IT; IT
Nikkei; Nihon Keizai Shimbun; Tokyo/JP; JP
Asahi Shimbun; ; Tokyo/JP; JP
South China Morning Post; SCMP; Hong Kong/HK; HK
Global Times; ; Beijing/CN; CN
People's Daily; ; Beijing/CN; CN
The Times of India; Times of India; Mumbai/IN; IN
The Hindu; ; Chennai/IN; IN
Haaretz; Ha'aretz; Tel Aviv/IL; IL
The Jerusalem Post; Jerusalem Post; Jerusalem/IL; IL
The Sydney Morning Herald; Sydney Morning Herald; Sydney/AU; AU
The Globe and Mail; Globe and Mail; Toronto/CA; CA
Bloomberg; Bloomberg News, Bloomberg TV; New York City/US; US
National Geographic; ; Washington, D.C./US; US
`;

/** Churches, orders and other bodies of religion. */
export const CHURCHES = `
Roman Catholic Church; Catholic Church, Katholische Kirche, Église catholique, Iglesia Católica, Chiesa cattolica, Igreja Católica; Vatican City/VA
Church of England; Anglican Church of England; London/GB; GB
Anglican Communion; Anglican Church; London/GB
Episcopal Church; ; New York City/US; US
Church of Scotland; ; Edinburgh/GB; GB
Church in Wales; ; Cardiff/GB; GB
Church of Ireland; ; Dublin/IE; IE
Methodist Church; ?Methodist Church
United Methodist Church; ; ; US
Southern Baptist Convention; ; Nashville/US; US
Evangelical Lutheran Church in America; ; Chicago/US; US
Presbyterian Church (USA); Presbyterian Church USA; Louisville/US; US
Church of Jesus Christ of Latter-day Saints; Mormon Church, LDS Church; Salt Lake City/US
Jehovah's Witnesses; ; Warwick/US
Seventh-day Adventist Church; ; Silver Spring/US
Church of Scientology; ; Los Angeles/US
Christian Science Church; ; Boston/US
Salvation Army; ; London/GB
Lutheran World Federation; ; Geneva/CH
U.S. Conference of Catholic Bishops; United States Conference of Catholic Bishops; Washington, D.C./US; US
German Bishops' Conference; Deutsche Bischofskonferenz; Bonn/DE; DE
Evangelical Church in Germany; Evangelische Kirche in Deutschland, EKD; Hannover/DE; DE
French Bishops' Conference; Conférence des évêques de France; Paris/FR; FR
Italian Bishops' Conference; Conferenza Episcopale Italiana, Italian Episcopal Conference; Rome/IT; IT
Spanish Episcopal Conference; Conferencia Episcopal Española; Madrid/ES; ES
Central Committee of German Catholics; ; Berlin/DE; DE
Central Council of Jews in Germany; Zentralrat der Juden, Zentralrat der Juden in Deutschland; Berlin/DE; DE
Central Council of Muslims in Germany; Zentralrat der Muslime; Cologne/DE; DE
Ditib; DITIB; Cologne/DE; DE
Church of Sweden; ; Uppsala/SE; SE
Church of Norway; ; Oslo/NO; NO
Evangelical Lutheran Church of Finland; ; Helsinki/FI; FI
Russian Orthodox Church; Russisch-orthodoxe Kirche; Moscow/RU; RU
Moscow Patriarchate; ; Moscow/RU; RU
Orthodox Church of Ukraine; ; Kyiv/UA; UA
Ukrainian Orthodox Church; ; Kyiv/UA; UA
Ukrainian Greek Catholic Church; ; Kyiv/UA; UA
Ecumenical Patriarchate of Constantinople; Ecumenical Patriarchate, Patriarchate of Constantinople; Istanbul/TR
Greek Orthodox Church; ?Greek Orthodox Church
Church of Greece; ; Athens/GR; GR
Serbian Orthodox Church; ; Belgrade/RS; RS
Romanian Orthodox Church; ; Bucharest/RO; RO
Bulgarian Orthodox Church; ; Sofia/BG; BG
Georgian Orthodox Church; ; Tbilisi/GE; GE
Armenian Apostolic Church; ; Vagharshapat/AM; AM
Coptic Orthodox Church; Coptic Church; Cairo/EG; EG
Ethiopian Orthodox Tewahedo Church; Ethiopian Orthodox Church; Addis Ababa/ET; ET
Maronite Church; Maronite Patriarchate; ; LB
Chaldean Catholic Church; ; Baghdad/IQ
Latin Patriarchate of Jerusalem; Latin Patriarchate; Jerusalem/IL
Greek Orthodox Patriarchate of Jerusalem; ; Jerusalem/IL
Caritas; ?Caritas, Caritas Internationalis; Vatican City/VA
Opus Dei; ; Rome/IT
Society of Jesus; ?Jesuits, Jesuit order; Rome/IT
Dominican Order; ; Rome/IT
Franciscan Order; ?Franciscans; Rome/IT
Legion of Christ; Legionaries of Christ; Rome/IT
Society of Saint Pius X; Society of St. Pius X, SSPX; ; CH
Community of Sant'Egidio; Sant'Egidio, Sant'Egidio Community; Rome/IT; IT
Taizé Community; ; Taizé/FR
Knights of Columbus; ; New Haven/US
Universal Church of the Kingdom of God; ; São Paulo/BR; BR
Redeemed Christian Church of God; ; Lagos/NG; NG
Christian Association of Nigeria; ; Abuja/NG; NG
Zion Christian Church; ; ; ZA
South African Council of Churches; ; Johannesburg/ZA; ZA
All Africa Conference of Churches; ; Nairobi/KE
Supreme Council of Kenya Muslims; ; Nairobi/KE; KE
Unification Church; Family Federation for World Peace and Unification; Seoul/KR
Shincheonji Church of Jesus; Shincheonji; ; KR
Soka Gakkai; ; Tokyo/JP; JP
Jogye Order; ; Seoul/KR; KR
Catholic Bishops' Conference of the Philippines; ; Manila/PH; PH
Iglesia ni Cristo; ; Quezon City/PH; PH
Indonesian Ulema Council; ; Jakarta/ID; ID
Shiromani Gurdwara Parbandhak Committee; SGPC; Amritsar/IN; IN
All India Muslim Personal Law Board; ; New Delhi/IN; IN
Jamiat Ulema-e-Hind; Jamiat Ulama-i-Hind; New Delhi/IN; IN
Darul Uloom Deoband; Deoband seminary; Deoband/IN; IN
Tablighi Jamaat; Tablighi Jamaat movement
Tirumala Tirupati Devasthanams; TTD; Tirupati/IN; IN
Ramakrishna Mission; ; Kolkata/IN; IN
International Society for Krishna Consciousness; ISKCON; Kolkata/IN
Bodu Bala Sena; ; ; LK
Chief Rabbinate of Israel; Israeli Chief Rabbinate; Jerusalem/IL; IL
Chabad; Chabad-Lubavitch; New York City/US
Conference of European Rabbis
Board of Deputies of British Jews; ; London/GB; GB
Muslim Council of Britain; ; London/GB; GB
Conseil français du culte musulman; French Council of the Muslim Faith; Paris/FR; FR
CRIF; Crif; Paris/FR; FR
Grand Mosque of Paris; Grande Mosquée de Paris; Paris/FR; FR
Council of Senior Scholars; ; Riyadh/SA; SA
International Union of Muslim Scholars; ; Doha/QA
Supreme Islamic Shia Council; ; Beirut/LB; LB
Jerusalem Islamic Waqf; ?Islamic Waqf; Jerusalem/IL
Aga Khan Development Network; AKDN; Geneva/CH
Sikh Federation; ; London/GB; GB
World Uyghur Congress; ; Munich/DE
Central Tibetan Administration; ; Dharamsala/IN
Church of the Province of Southern Africa; Anglican Church of Southern Africa; Cape Town/ZA; ZA
Assemblies of God
Hillsong Church; Hillsong; Sydney/AU; AU
Catholic Church in Australia; ; ; AU
Theosophical Society; ; Chennai/IN
Freemasons; ?Freemasons
United Grand Lodge of England; ; London/GB; GB
`;

/** Politics of Africa, as index.ts describes the lines. */
export const AFRICA = `
Abdel Fattah al-Burhan; Abdel-Fattah Burhan, Abdel Fattah al-Burhane, Abdel Fatah al Burhan (Burhan, al-Burhan)
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo, Mohammed Hamdan Daglo, Mohamed Hamdan Daglo, Mohamed Hamdane Daglo (Dagalo, Hemedti)
Abiy Ahmed; Abiy Ahmed Ali, Abij Ahmed
William Ruto; (Ruto)
Uhuru Kenyatta
Raila Odinga; (Odinga)
Yoweri Museveni; (Museveni)
Bobi Wine
Paul Kagame; (Kagame)
Félix Tshisekedi; (Tshisekedi)
Samia Suluhu Hassan; Samia Suluhu
Cyril Ramaphosa; (Ramaphosa)
Jacob Zuma; (Zuma)
Nelson Mandela; (Mandela)
Thabo Mbeki; (Mbeki)
Julius Malema; (Malema)
Emmerson Mnangagwa; (Mnangagwa)
Robert Mugabe; (Mugabe)
Nelson Chamisa; (Chamisa)
Bola Tinubu; Bola Ahmed Tinubu (Tinubu)
Muhammadu Buhari; (Buhari)
Goodluck Jonathan
Olusegun Obasanjo; (Obasanjo)
Peter Obi
Atiku Abubakar; (Atiku)
Nana Akufo-Addo; (Akufo-Addo)
John Mahama; John Dramani Mahama (Mahama)
Alassane Ouattara; (Ouattara)
Macky Sall
Bassirou Diomaye Faye
Paul Biya; (Biya)
Hakainde Hichilema; (Hichilema)
George Weah; (Weah)
Omar al-Bashir; Omar Bashir, Omar el-Béchir, Omar Hassan al-Bashir (al-Bashir)
Abdalla Hamdok; Abdallah Hamdok (Hamdok)
Kamil Idris; Kamil al-Tayib Idris
Minni Minnawi; Minni Arko Minnawi, Minni Arcou Minnawi (Minnawi)
Abdelrahim Dagalo; Abdelrahim Hamdan Dagalo, Abdul Rahim Dagalo, Abdelrahim Daglo
Salva Kiir; Salva Kiir Mayardit (Kiir)
Riek Machar; Riek Matschar (Machar)
John Garang
Isaias Afwerki; Isaias Afewerki, Issayas Afeworki, Issayas Afewerki (Isaias, Afwerki)
Debretsion Gebremichael; (Debretsion)
Getachew Reda; (Getachew)
Gedion Timothewos; (Gedion)
Taye Atske Selassie
Haile Selassie
Meles Zenawi; (Meles)
Hailemariam Desalegn; (Hailemariam)
Ismail Omar Guelleh; (Guelleh)
Mahmoud Ali Youssouf
Moussa Faki Mahamat; Moussa Faki (Faki)
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud, Hassan Scheich Mohamud (Mohamud)
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo, Mohamed Farmajo (Farmajo)
Abdirahman Mohamed Abdullahi; Abdirahman Irro, Abdirahman Mohamed Abdullahi Irro (Irro)
Muse Bihi Abdi; (Muse Bihi)
Hamza Abdi Barre
Rigathi Gachagua; (Gachagua)
Kithure Kindiki; (Kindiki)
Kalonzo Musyoka; (Kalonzo)
Martha Karua; (Karua)
Musalia Mudavadi; (Mudavadi)
Mwai Kibaki; (Kibaki)
Jomo Kenyatta
Daniel arap Moi; (President Moi)
Willy Mutunga
Wangari Maathai; (Maathai)
Kizza Besigye; (Besigye)
Muhoozi Kainerugaba; (Muhoozi)
Idi Amin; Idi Amin Dada
Joseph Kony; (Kony)
Milton Obote; (Obote)
Tundu Lissu; (Lissu)
Freeman Mbowe; (Mbowe)
John Magufuli; (Magufuli)
Jakaya Kikwete; (Kikwete)
Julius Nyerere; (Nyerere)
Évariste Ndayishimiye; (Ndayishimiye)
Pierre Nkurunziza; (Nkurunziza)
Joseph Kabila; (Kabila)
Laurent-Désiré Kabila; Laurent Kabila
Moïse Katumbi; (Katumbi)
Martin Fayulu; (Fayulu)
Jean-Pierre Bemba; (Bemba)
Vital Kamerhe; (Kamerhe)
Judith Suminwa; Judith Suminwa Tuluka (Suminwa)
Thérèse Kayikwamba Wagner; (Kayikwamba Wagner)
Patrick Muyaya; (Muyaya)
Corneille Nangaa; (Nangaa)
Sultani Makenga; (Makenga)
Bertrand Bisimwa; (Bisimwa)
Patrice Lumumba; (Lumumba)
Mobutu Sese Seko; (Mobutu)
Denis Mukwege; (Mukwege)
Olivier Nduhungirehe; (Nduhungirehe)
Paul Rusesabagina; (Rusesabagina)
Félicien Kabuga; (Kabuga)
Juvénal Habyarimana; (Habyarimana)
Denis Sassou Nguesso; (Sassou Nguesso)
Faustin-Archange Touadéra; (Touadéra)
François Bozizé; (Bozizé)
Ali Bongo; Ali Bongo Ondimba
Omar Bongo
Brice Oligui Nguema; Brice Clotaire Oligui Nguema (Oligui Nguema)
Teodoro Obiang; Teodoro Obiang Nguema, Teodoro Obiang Nguema Mbasogo (Obiang)
Maurice Kamto; (Kamto)
Issa Tchiroma Bakary; Issa Tchiroma (Tchiroma)
Mahamat Idriss Déby; Mahamat Déby, Mahamat Idriss Deby Itno, Mahamat Déby Itno
Idriss Déby; Idriss Déby Itno
Succès Masra; (Masra)
Hissène Habré; (Habré)
Abdourahamane Tiani; Abdourahmane Tiani, Abdourahamane Tchiani, Abdourahmane Tchiani (Tiani, Tchiani)
Mohamed Bazoum; (Bazoum)
Mahamadou Issoufou; (Issoufou)
Assimi Goïta; (Goïta)
Ibrahim Boubacar Keïta; IBK
Choguel Maïga; Choguel Kokalla Maïga
Abdoulaye Diop
Iyad Ag Ghaly; Iyad Ag Ghali
Ibrahim Traoré; (Captain Traoré, Capt. Traoré)
Paul-Henri Damiba; Paul-Henri Sandaogo Damiba (Damiba)
Roch Marc Christian Kaboré; Roch Kaboré
Blaise Compaoré; (Compaoré)
Thomas Sankara; (Sankara)
Mamady Doumbouya; Mamadi Doumbouya (Doumbouya)
Alpha Condé; (President Condé)
Cellou Dalein Diallo
Umaro Sissoco Embaló; Umaro Cissoko Embaló (Embaló, Sissoco Embaló)
Adama Barrow; (President Barrow)
Yahya Jammeh; (Jammeh)
Julius Maada Bio; Maada Bio (President Bio)
Ernest Bai Koroma
Joseph Boakai; Joseph Nyuma Boakai (Boakai)
Ellen Johnson Sirleaf; (Sirleaf, Johnson Sirleaf)
Charles Taylor
Samuel Doe
Laurent Gbagbo; (Gbagbo)
Simone Gbagbo
Guillaume Soro
Tidjane Thiam; (Thiam)
Félix Houphouët-Boigny; (Houphouët-Boigny)
Faure Gnassingbé; Faure Essozimna Gnassingbé (Gnassingbé)
Gnassingbé Eyadéma; (Eyadéma)
Patrice Talon; (President Talon)
Thomas Boni Yayi; Boni Yayi
Romuald Wadagni; (Wadagni)
Kwame Nkrumah; (Nkrumah)
Jerry Rawlings; Jerry John Rawlings (Rawlings)
Mahamudu Bawumia; (Bawumia)
John Kufuor; (Kufuor)
Samuel Okudzeto Ablakwa; (Okudzeto Ablakwa, Ablakwa)
Kashim Shettima; (Shettima)
Yemi Osinbajo; (Osinbajo)
Nyesom Wike; (Wike)
Godswill Akpabio; (Akpabio)
Rabiu Kwankwaso; Rabiu Musa Kwankwaso (Kwankwaso)
Nasir El-Rufai; (El-Rufai)
Babajide Sanwo-Olu; (Sanwo-Olu)
Bukola Saraki; (Saraki)
Umaru Musa Yar'Adua; Umaru Yar'Adua (Yar'Adua)
Sani Abacha; (Abacha)
Ibrahim Babangida; (Babangida)
Moshood Abiola; MKO Abiola
Nuhu Ribadu; (Ribadu)
Yusuf Tuggar; (Tuggar)
Olayemi Cardoso; Yemi Cardoso
Wale Edun; (Edun)
Nnamdi Kanu
Abubakar Shekau; (Shekau)
Ken Saro-Wiwa; (Saro-Wiwa)
Ousmane Sonko; (Sonko)
Abdoulaye Wade; (President Wade)
Léopold Sédar Senghor; Leopold Senghor (Senghor)
Karim Wade
Amadou Ba
Mohamed Ould Ghazouani; Mohamed Ould Cheikh Ghazouani, Mohamed Ould Cheikh El Ghazouani (Ghazouani)
Mohamed Ould Abdel Aziz
Mohammed VI; Mohamed VI (King Mohammed, King Mohammed VI)
Hassan II
Aziz Akhannouch; (Akhannouch)
Nasser Bourita; (Bourita)
Brahim Ghali
Abdelaziz Bouteflika; (Bouteflika)
Ahmed Attaf; (Attaf)
Saïd Chengriha; (Chengriha)
Boualem Sansal; (Sansal)
Kamel Daoud
Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali (Ben Ali)
Habib Bourguiba; (Bourguiba)
Beji Caid Essebsi; (Essebsi)
Rached Ghannouchi; Rachid Ghannouchi (Ghannouchi)
Moncef Marzouki; (Marzouki)
Abir Moussi
Abdul Hamid Dbeibah; Abdulhamid Dbeibah, Abdul Hamid Dbeibeh, Abdulhamid al-Dbeibah (Dbeibah, Dbeibeh)
Saif al-Islam Gaddafi; Seif al-Islam Gadhafi, Saif al-Islam Gadhafi, Saïf al-Islam Kadhafi, Seif el-Islam Kadhafi, Saif al-Islam al-Gaddafi
Fayez al-Sarraj; Fayez Sarraj, Fayez Serraj (al-Sarraj)
Mohamed al-Menfi; Mohammed al-Menfi (al-Menfi)
Aguila Saleh; Aqila Saleh
Saddam Haftar
F.W. de Klerk; F. W. de Klerk, Frederik Willem de Klerk (de Klerk)
Desmond Tutu; (Tutu, Archbishop Tutu)
Steve Biko; (Biko)
Winnie Madikizela-Mandela; Winnie Mandela
Oliver Tambo; (Tambo)
Kgalema Motlanthe; (Motlanthe)
Paul Mashatile; (Mashatile)
John Steenhuisen; (Steenhuisen)
Helen Zille; (Zille)
Mmusi Maimane; (Maimane)
Gwede Mantashe; (Mantashe)
Fikile Mbalula; (Mbalula)
Ronald Lamola; (Lamola)
Naledi Pandor; (Pandor)
Enoch Godongwana; (Godongwana)
Gayton McKenzie; (McKenzie)
Pravin Gordhan; (Gordhan)
Tito Mboweni; (Mboweni)
Lesetja Kganyago; (Kganyago)
Senzo Mchunu; (Mchunu)
Nhlanhla Mkhwanazi; (Mkhwanazi)
Thoko Didiza; (Didiza)
Nkosazana Dlamini-Zuma; (Dlamini-Zuma)
Mangosuthu Buthelezi; (Buthelezi)
Misuzulu kaZwelithini; Misuzulu Zulu (King Misuzulu)
Floyd Shivambu; (Shivambu)
Duduzile Zuma-Sambudla
Ajay Gupta
Joshua Nkomo; (Nkomo)
Morgan Tsvangirai; (Tsvangirai)
Constantino Chiwenga; (Chiwenga)
Grace Mugabe
Wicknell Chivayo; (Chivayo)
Edgar Lungu; (Lungu)
Kenneth Kaunda; (Kaunda)
Michael Sata
Lazarus Chakwera; (Chakwera)
Peter Mutharika; Arthur Peter Mutharika (Mutharika)
Joyce Banda; (President Banda)
Saulos Chilima; (Chilima)
Hastings Banda; Hastings Kamuzu Banda
Filipe Nyusi; (Nyusi)
Daniel Chapo; (Chapo)
Venâncio Mondlane; (Mondlane)
Armando Guebuza; (Guebuza)
Samora Machel
Graça Machel
João Lourenço; (Lourenço)
José Eduardo dos Santos; (President dos Santos)
Isabel dos Santos
Jonas Savimbi; (Savimbi)
Adalberto Costa Júnior
Hage Geingob; (Geingob)
Netumbo Nandi-Ndaitwah; (Nandi-Ndaitwah)
Nangolo Mbumba
Sam Nujoma; (Nujoma)
Duma Boko; (President Boko)
Mokgweetsi Masisi; (Masisi)
Ian Khama; (Khama)
Mswati III; (King Mswati, King Mswati III)
Letsie III
Sam Matekane; (Matekane)
Andry Rajoelina; (Rajoelina)
Michael Randrianirina; (Randrianirina)
Marc Ravalomanana; (Ravalomanana)
Azali Assoumani; (Assoumani)
Navin Ramgoolam; Navinchandra Ramgoolam (Ramgoolam)
Pravind Jugnauth; (Jugnauth)
Wavel Ramkalawan; (Ramkalawan)
Patrick Herminie; (Herminie)
José Maria Neves
Blessed Geza
`;

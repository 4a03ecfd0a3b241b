/** Politics of the Middle East and Afghanistan, as index.ts describes the lines. */
export const MIDDLE_EAST = `
Recep Tayyip Erdogan; Tayyip Erdogan (Erdogan)
Ekrem Imamoglu; (Imamoglu)
Benjamin Netanyahu; Binyamin Netanyahu, Bibi Netanyahu, Benyamin Nétanyahou, Benjamin Netanjahu, Benjamin Netanyahou, Benyamin Netanyahu, Binjamin Netanjahu (Netanyahu, Nétanyahou, Netanjahu)
Yoav Gallant; Joaw Galant, Joav Galant, Yoav Galant (?Gallant)
Itamar Ben-Gvir; (Ben-Gvir)
Bezalel Smotrich; Bezalel Smotritsch, Betzalel Smotrich (Smotrich)
Isaac Herzog; (Herzog)
Mahmoud Abbas; Mahmud Abbas, Mahmud Abás, Mahmoud Abás (President Abbas)
Yahya Sinwar; Jahia Sinwar, Jahja Sinwar, Yahya Sinouar, Yahia Sinwar (Sinwar)
Ismail Haniyeh; Ismail Hanija, Ismail Hanijeh, Ismail Haniya, Ismail Haniye (Haniyeh)
Hassan Nasrallah; Hasan Nasrallah, Hasán Nasralá, Hassan Nasralá (Nasrallah)
Yasser Arafat; Jassir Arafat, Yasir Arafat, Yaser Arafat (Arafat)
Bashar al-Assad; Bashar Assad, Baschar al-Assad, Bachar al-Assad, Bachar el-Assad, Bashar al Asad, Bachar al Asad, Bashar el Asad (Assad, al-Assad)
Ahmed al-Sharaa; Ahmad al-Sharaa, Ahmed al-Scharaa, Ahmad al-Scharaa, Ahmed al-Charaa, Ahmad al-Chareh, Ahmed al Shara (al-Sharaa)
Ali Khamenei; Ali Chamenei, Ajatollah Ali Chamenei, Ali Jamenei (Khamenei, Chamenei, Jamenei)
Ebrahim Raisi; Ebrahim Raïssi (Raisi)
Hassan Rouhani; Hassan Rohani, Hasan Rohaní (Rouhani)
Masoud Pezeshkian; Massud Peseschkian, Massoud Pezeshkian, Masoud Pezechkian, Massoud Pezechkian, Masud Pezeshkian (Pezeshkian, Peseschkian)
Mohammed bin Salman; Mohammad bin Salman, Mohamed bin Salman, Mohammed ben Salmane (bin Salman, MBS)
Mohamed bin Zayed; Mohammed bin Zayed, Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan
Jamal Khashoggi; Dschamal Chaschukdschi, Jamal Kashoggi, Yamal Jashogui (Khashoggi)
Abdel Fattah el-Sisi; Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdul Fattah al-Sisi, Abdel Fattah al-Sissi, Abdel Fatah al Sisi, Abdelfatah al Sisi (?Sisi, el-Sisi, al-Sisi)
Hosni Mubarak; Husni Mubarak, Hosni Moubarak (Mubarak)
Muammar Gaddafi; Moammar Gadhafi, Muammar Gadhafi, Muammar Qaddafi, Muammar Gaddhafi, Mouammar Kadhafi, Muammar al-Gaddafi, Muamar el Gadafi, Muamar Gadafi, Muammar Gadafi, Moammar Kadhafi (Gaddafi, Gadhafi, Qaddafi, Kadhafi, Gadafi)
Khalifa Haftar; Chalifa Haftar, Jalifa Hafter (Haftar)
Kais Saied; Kais Said (Saied)
Abdelmadjid Tebboune; Abdelmadschid Tebboune, Abdelmayid Tebún, Abdelmadjid Tebune (Tebboune)
Saddam Hussein; Sadam Husein, Sadam Hussein, Saddam Husein (Saddam)
Osama bin Laden; Usama bin Laden, Oussama ben Laden (bin Laden)
Mustafa Kemal Atatürk; Kemal Atatürk, Mustafa Kemal (Atatürk)
Hakan Fidan; (Fidan)
Mehmet Şimşek; (Şimşek)
Mevlüt Çavuşoğlu; (Çavuşoğlu)
Abdullah Gül; (President Gül)
Ahmet Davutoğlu; (Davutoğlu)
Kemal Kılıçdaroğlu; (Kılıçdaroğlu)
Özgür Özel; (Özel)
Mansur Yavaş; (Yavaş)
Devlet Bahçeli; (Bahçeli)
Yaşar Güler; (Güler)
Numan Kurtulmuş; (Kurtulmuş)
Binali Yıldırım
Selahattin Demirtaş; (Demirtaş)
Abdullah Öcalan; (Öcalan)
Fethullah Gülen; (Gülen)
Fatih Karahan; (Karahan)
Israel Katz; Yisrael Katz (Defence Minister Katz)
Gideon Sa'ar; Gideon Saar (Sa'ar, Saar)
Yair Lapid; Jair Lapid (Lapid)
Benny Gantz; (Gantz)
Naftali Bennett; (Prime Minister Bennett)
Avigdor Lieberman; Avigdor Liberman (Liberman)
Ehud Barak; (Prime Minister Barak)
Ehud Olmert; (Olmert)
Ariel Sharon; Ariel Scharon (Prime Minister Sharon)
Shimon Peres; (President Peres)
Yitzhak Rabin; Jitzchak Rabin, Itzhak Rabin (Rabin)
Golda Meir
David Ben-Gurion; (Ben-Gurion)
Menachem Begin
Reuven Rivlin; (Rivlin)
Ron Dermer; (Dermer)
Herzi Halevi; (Halevi)
Eyal Zamir; (Zamir)
Ronen Bar
David Barnea; (Barnea)
Yariv Levin; (Justice Minister Levin)
Aryeh Deri; Arye Deri (Deri)
Amir Ohana; (Ohana)
Danny Danon; (Danon)
Daniel Hagari; (Hagari)
Effie Defrin; (Defrin)
Sara Netanyahu
Gali Baharav-Miara; (Baharav-Miara)
Yair Golan
Amir Yaron
Mohammed Deif; Mohammad Deif (Deif)
Khaled Meshaal; Khaled Mashal, Khaled Mashaal (Meshaal, Mashaal)
Khalil al-Hayya; Khalil al-Haya (al-Hayya, al-Haya, Hayya)
Mohammed Sinwar; Mohammad Sinwar
Marwan Barghouti; Marwan Barghouthi
Mustafa Barghouti
Mohammad Mustafa
Mohammad Shtayyeh; Mohammed Shtayyeh (Shtayyeh)
Hussein al-Sheikh; Hussein al-Scheich
Riyad Mansour
Naim Qassem; Naim Kassem (Qassem, Kassem)
Joseph Aoun; (President Aoun)
Michel Aoun
Nawaf Salam; (Prime Minister Salam)
Najib Mikati; Nadschib Mikati (Mikati)
Nabih Berri; (?Berri)
Saad Hariri; Saad al-Hariri
Rafik Hariri; Rafic Hariri, Rafik al-Hariri
Samir Geagea; (Geagea)
Walid Jumblatt; Walid Joumblatt (Jumblatt, Joumblatt)
Hafez al-Assad; Hafez Assad, Hafis al-Assad, Hafez el-Assad
Asma al-Assad
Asaad al-Shaibani; Asaad al-Shibani, Asaad Hassan al-Shaibani (al-Shaibani)
Mazloum Abdi; Mazlum Abdi
Hikmat al-Hijri; (al-Hijri)
Abu Bakr al-Baghdadi; (al-Baghdadi)
Ayman al-Zawahiri; Ayman al-Zawahri, Aiman al-Sawahiri (Zawahiri, al-Zawahiri)
Mojtaba Khamenei; Modschtaba Chamenei
Ruhollah Khomeini; Ruhollah Chomeini, Rouhollah Khomeyni, Ruholá Jomeini, Ruhollah Jomeini (Khomeini, Chomeini)
Abbas Araghchi; Abbas Araqchi, Abbas Araghtschi, Abás Araqchí (Araghchi, Araqchi, Araghtschi)
Mohammad Javad Zarif; Mohammed Javad Zarif, Javad Zarif (Zarif)
Hossein Amir-Abdollahian; Hossein Amirabdollahian (Amir-Abdollahian, Amirabdollahian)
Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf, Mohammad Bagher Qalibaf (Ghalibaf, Qalibaf)
Ali Larijani; Ali Laridschani (Larijani)
Ali Shamkhani; (Shamkhani)
Saeed Jalili; (Jalili)
Mahmoud Ahmadinejad; Mahmud Ahmadinedschad, Mahmud Ahmadineyad (Ahmadinejad, Ahmadinedschad)
Mohammad Khatami; (Khatami)
Qassem Soleimani; Qasem Soleimani, Kassem Soleimani, Ghassem Soleimani (Soleimani)
Hossein Salami
Esmail Qaani; Esmail Ghaani, Ismail Qaani (Qaani)
Mohammad Eslami; (Eslami)
Esmail Baghaei; Esmaeil Baqaei, Esmaeil Baghaei (Baghaei, Baqaei)
Reza Pahlavi; Resa Pahlavi, Reza Pahlewi (Pahlavi)
Mohammad Reza Pahlavi; Mohammed Reza Pahlavi
Narges Mohammadi
Mahsa Amini; Jina Mahsa Amini, Jina Amini
Shirin Ebadi; (Ebadi)
King Salman; Salman bin Abdulaziz, Salman bin Abdulaziz Al Saud (King Salman)
Faisal bin Farhan; Faisal bin Farhan Al Saud
Khalid bin Salman; Khaled bin Salman
Abdulaziz bin Salman
Adel al-Jubeir; (al-Jubeir)
Yasir Al-Rumayyan; (Al-Rumayyan)
Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid
Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed
Anwar Gargash; (Gargash)
Sultan Al Jaber; (Al Jaber)
Tamim bin Hamad Al Thani; Tamim bin Hamad (Emir Tamim)
Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman
Majed al-Ansari; (al-Ansari)
Haitham bin Tariq; Haitham bin Tarik
Badr Albusaidi; Badr al-Busaidi, Badr bin Hamad Albusaidi (Albusaidi)
Hamad bin Isa Al Khalifa; (King Hamad)
Mishal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah
Abdullah II; (King Abdullah, King Abdullah II)
Queen Rania; Rania Al Abdullah (Queen Rania)
King Hussein; Hussein of Jordan
Ayman Safadi; Aiman Safadi (Safadi)
Nouri al-Maliki; Nuri al-Maliki (al-Maliki, Maliki)
Mohammed Shia al-Sudani; Mohammed al-Sudani, Mohammed Shia' al-Sudani (al-Sudani)
Mustafa al-Kadhimi; (al-Kadhimi)
Haider al-Abadi; (al-Abadi)
Muqtada al-Sadr; Moqtada al-Sadr, Muktada al-Sadr (al-Sadr)
Ali al-Sistani; Ali Sistani (al-Sistani, Sistani)
Masoud Barzani; Massoud Barzani
Masrour Barzani
Nechirvan Barzani
Jalal Talabani
Abdul-Malik al-Houthi; Abdel-Malek al-Houthi (al-Houthi)
Yahya Saree; Yahya Sarea, Yahya Saria (?Saree)
Ali Abdullah Saleh; (President Saleh)
Abdrabbuh Mansur Hadi; Abed Rabbo Mansour Hadi (President Hadi)
Rashad al-Alimi; Rashad al-Alimy (al-Alimi)
Aidarous al-Zubaidi; Aidarus al-Zoubaidi (al-Zubaidi)
Tawakkol Karman
Hibatullah Akhundzada; Haibatullah Akhundzada (Akhundzada)
Sirajuddin Haqqani
Mullah Omar; (Mullah Omar)
Amir Khan Muttaqi; (Muttaqi)
Zabihullah Mujahid
Abdul Ghani Baradar; (Baradar)
Ashraf Ghani
Hamid Karzai; (Karzai)
Abdullah Abdullah
Ahmad Shah Massoud
Khalid Sheikh Mohammed; Chalid Scheich Mohammed
Anwar Sadat; Anwar al-Sadat (Sadat)
Gamal Abdel Nasser; Gamal Abdel Naser (President Nasser)
Mohamed Morsi; Mohammed Morsi, Mohamed Mursi (Morsi, Mursi)
Sameh Shoukry; (Shoukry)
Badr Abdelatty; Badr Abdel Aty (Abdelatty)
Mostafa Madbouly; Mustafa Madbouly (Madbouly)
Ahmed Aboul Gheit; (Aboul Gheit)
Alaa Abdel-Fattah; Alaa Abd el-Fattah
Abdul Latif Rashid; Abdullatif Rashid
Fuad Hussein
Jafar Hassan
Bisher Khasawneh; Bisher al-Khasawneh (Khasawneh)
Ahmed Awad bin Mubarak
Salem bin Breik
Yoav Kisch
Nir Barkat
Yuli Edelstein; (Edelstein)
Moshe Ya'alon; Moshe Yaalon (Ya'alon)
Tzipi Livni; (Livni)
Gadi Eisenkot; (Eisenkot)
Aviv Kochavi
Yossi Cohen
Omar Abdel-Rahman
Ayman Odeh; (Odeh)
Mansour Abbas
Salam Fayyad; (Fayyad)
Hanan Ashrawi; (Ashrawi)
Saeb Erekat; (Erekat)
Jibril Rajoub; (Rajoub)
Leila Khaled
Mohammad Mokhber; Mohammed Mokhber (Mokhber)
Ali Akbar Velayati; (Velayati)
Mir Hossein Mousavi
Toomaj Salehi; (Toomaj)
`;

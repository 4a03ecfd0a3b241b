/** Politics of South Asia, as index.ts describes the lines. */
export const ASIA_SOUTH = `
Narendra Modi; (Modi)
Rahul Gandhi
Amit Shah
S. Jaishankar; Subrahmanyam Jaishankar (Jaishankar)
Droupadi Murmu
Mamata Banerjee
Arvind Kejriwal; (Kejriwal)
Mahatma Gandhi; Mohandas Gandhi, Mohandas Karamchand Gandhi
Indira Gandhi
Imran Khan
Shehbaz Sharif; Shahbaz Sharif
Nawaz Sharif
Benazir Bhutto
Sheikh Hasina; Sheikh Hasina Wajed (Hasina)
Muhammad Yunus; Mohammed Yunus
Ranil Wickremesinghe; (Wickremesinghe)
Gotabaya Rajapaksa
Jawaharlal Nehru; Dschawaharlal Nehru (Nehru)
Rajiv Gandhi
Sonia Gandhi
Priyanka Gandhi; Priyanka Gandhi Vadra
Manmohan Singh; (Prime Minister Singh)
Atal Bihari Vajpayee; (Vajpayee)
Rajnath Singh
Nirmala Sitharaman; (Sitharaman)
Piyush Goyal; (Goyal)
Ajit Doval; (Doval)
Yogi Adityanath; (Adityanath)
Nitin Gadkari; (Gadkari)
J.P. Nadda; J. P. Nadda, Jagat Prakash Nadda (Nadda)
Ashwini Vaishnaw; (Vaishnaw)
Dharmendra Pradhan
Hardeep Singh Puri; Hardeep Puri
Vikram Misri; (Misri)
Om Birla
Mallikarjun Kharge; (Kharge)
Jairam Ramesh
Shashi Tharoor; (Tharoor)
Nitish Kumar
Lalu Prasad Yadav; Lalu Yadav, Lalu Prasad
Tejashwi Yadav
Akhilesh Yadav
Mayawati
M.K. Stalin; M. K. Stalin
N. Chandrababu Naidu; Chandrababu Naidu (Naidu)
Pinarayi Vijayan
Siddaramaiah
Devendra Fadnavis; (Fadnavis)
Uddhav Thackeray
Eknath Shinde
Sharad Pawar
Himanta Biswa Sarma
Revanth Reddy; A. Revanth Reddy
Omar Abdullah
Mehbooba Mufti
Farooq Abdullah
Bhagwant Mann
Manish Sisodia; (Sisodia)
Atishi; Atishi Marlena
Ram Nath Kovind; (Kovind)
Jagdeep Dhankhar; (Dhankhar)
C.P. Radhakrishnan; C. P. Radhakrishnan
Mohan Bhagwat; (Bhagwat)
L.K. Advani; L. K. Advani, Lal Krishna Advani (Advani)
B.R. Ambedkar; B. R. Ambedkar, Bhimrao Ambedkar, Babasaheb Ambedkar (Ambedkar)
Subhas Chandra Bose; Netaji Subhas Chandra Bose
Shaktikanta Das
Sanjay Malhotra; (Governor Malhotra)
Raghuram Rajan
Hardeep Singh Nijjar; (Nijjar)
Asim Munir; Syed Asim Munir (Field Marshal Munir, General Munir)
Asif Ali Zardari; (Zardari)
Bilawal Bhutto Zardari; Bilawal Bhutto (Bilawal)
Zulfikar Ali Bhutto
Muhammad Ali Jinnah; Mohammad Ali Jinnah (Jinnah)
Pervez Musharraf; (Musharraf)
Ishaq Dar
Khawaja Asif; Khawaja Muhammad Asif
Attaullah Tarar
Mohsin Naqvi; (Naqvi)
Maryam Nawaz; Maryam Nawaz Sharif
Bushra Bibi
Qamar Javed Bajwa; Qamar Bajwa (General Bajwa)
Hafiz Saeed; Hafiz Muhammad Saeed
Masood Azhar
Anwaar-ul-Haq Kakar; Anwaarul Haq Kakar
Muhammad Aurangzeb
Khaleda Zia; (Khaleda)
Tarique Rahman; Tareq Rahman (Tarique)
Sheikh Mujibur Rahman; Mujibur Rahman, Bangabandhu Sheikh Mujibur Rahman
Waker-uz-Zaman
Mohammed Shahabuddin
Mahinda Rajapaksa
Basil Rajapaksa
Maithripala Sirisena; (Sirisena)
Anura Kumara Dissanayake; Anura Dissanayake (Dissanayake)
Harini Amarasuriya; (Amarasuriya)
Sajith Premadasa
K.P. Sharma Oli; K. P. Sharma Oli, Khadga Prasad Sharma Oli, KP Oli (Oli)
Pushpa Kamal Dahal; Prachanda (Dahal)
Sher Bahadur Deuba; (Deuba)
Sushila Karki; (Karki)
Balendra Shah; Balen Shah
Ram Chandra Poudel; Ramchandra Paudel
Mohamed Muizzu; (Muizzu)
Ibrahim Mohamed Solih; (Solih)
Mohamed Nasheed; (Nasheed)
Jigme Khesar Namgyel Wangchuck
Tshering Tobgay
`;

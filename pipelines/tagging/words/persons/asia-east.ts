/** Politics of China, Taiwan, Japan, the Koreas and Mongolia, as index.ts describes the lines. */
export const ASIA_EAST = `
Xi Jinping; (Xi, President Xi)
Li Qiang; (Premier Li)
Wang Yi
Hu Jintao
Mao Zedong; Mao Tse-tung, Mao Tsé-toung
Deng Xiaoping; Deng Hsiao-ping
Tsai Ing-wen; (Tsai)
Lai Ching-te; William Lai
Kim Jong Un; Kim Chŏng-ŭn
Kim Jong Il
Kim Yo Jong
Yoon Suk-yeol; Yoon Seok-youl (Yoon, President Yoon)
Moon Jae-in
Lee Jae-myung
Fumio Kishida; (Kishida)
Shinzo Abe; (Abe, Minister Abe)
Shigeru Ishiba; (Ishiba)
Sanae Takaichi; (Takaichi)
Zhao Leji
Wang Huning
Cai Qi
Ding Xuexiang
Li Xi
Han Zheng
He Lifeng
Liu He
Li Keqiang; (Premier Li Keqiang)
Wen Jiabao; (Premier Wen)
Jiang Zemin
Zhou Enlai; Tschou En-lai, Chou En-lai
Chiang Kai-shek; Tschiang Kai-schek, Tchang Kaï-chek, Jiang Jieshi
Sun Yat-sen
Puyi
Qin Gang
Li Shangfu
Dong Jun
Zhang Youxia
He Weidong
Wang Wentao
Pan Gongsheng
Peng Liyuan
Bo Xilai
Zhao Ziyang
Liu Xiaobo
Liu Jianchao
Mao Ning
Lin Jian
Zhao Lijian
Hua Chunying
Ai Weiwei
Chen Jining
Wang Qishan
John Lee; John Lee Ka-chiu
Carrie Lam
Jimmy Lai; Jimmy Lai Chee-ying
Joshua Wong
Agnes Chow
Ma Ying-jeou
Chen Shui-bian
Cho Jung-tai
Ko Wen-je
Hou Yu-ih
Hsiao Bi-khim
Wellington Koo; Koo Li-hsiung
Cheng Li-wun
Eric Chu; Chu Li-luan
Kim Il Sung
Kim Ju Ae
Kim Jong Nam
Choe Son Hui
Ri Sol Ju
Park Geun-hye
Han Duck-soo
Han Dong-hoon
Kim Keon-hee
Lee Myung-bak
Roh Moo-hyun
Kim Dae-jung
Park Chung-hee
Kim Min-seok
Cho Hyun
Cho Tae-yul
Choi Sang-mok
Wi Sung-lac
Cho Kuk
Lee Jun-seok
Yoshihide Suga; (Suga)
Taro Aso
Yasuo Fukuda
Junichiro Koizumi; (Prime Minister Koizumi)
Shinjiro Koizumi
Taro Kono; (Kono)
Yoshimasa Hayashi
Toshimitsu Motegi; (Motegi)
Satsuki Katayama
Takeshi Iwaya; (Iwaya)
Katsunobu Kato
Minoru Kihara
Yoko Kamikawa
Yoshihiko Noda; (Noda)
Yuichiro Tamaki
Yuriko Koike; (Koike)
Ryosei Akazawa; (Akazawa)
Kazuo Ueda; (Governor Ueda)
Haruhiko Kuroda; (Governor Kuroda)
Naruhito
Akihito; (Emperor Akihito)
Hirohito; (Emperor Hirohito)
Prince Hisahito
Tetsuya Yamagami
Ukhnaagiin Khurelsukh; Khurelsukh Ukhnaa
Oyun-Erdene Luvsannamsrai; Luvsannamsrai Oyun-Erdene (Oyun-Erdene)
Gombojav Zandanshatar; Zandanshatar Gombojav (Zandanshatar)
Wang Dan
Guo Wengui
`;

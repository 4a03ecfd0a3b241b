/** Companies of Japan and Korea, as index.ts describes the lines. */
export const JAPAN_KOREA = `
Toyota; Toyota Motor, Toyota Motor Corporation; 7203 XTKS; JP
?Honda; Honda Motor, Honda Motor Company; 7267 XTKS; JP
Nissan; Nissan Motor; 7201 XTKS; JP
Mazda; Mazda Motor; 7261 XTKS; JP
Subaru; ; 7270 XTKS; JP
?Suzuki; Suzuki Motor; 7269 XTKS; JP
Mitsubishi Motors; ; 7211 XTKS; JP
Mitsubishi Corporation; Mitsubishi Corp; 8058 XTKS; JP
Mitsubishi Heavy Industries; ; 7011 XTKS; JP
Mitsubishi UFJ; Mitsubishi UFJ Financial Group, MUFG; 8306 XTKS; JP
Sumitomo Mitsui; Sumitomo Mitsui Financial Group, SMFG; 8316 XTKS; JP
?Mizuho; Mizuho Financial Group, Mizuho Bank; 8411 XTKS; JP
?Nomura; Nomura Holdings, Nomura Securities; 8604 XTKS; JP
Sony; Sony Group; 6758 XTKS; JP
Nintendo; ; 7974 XTKS; JP
Panasonic; Panasonic Holdings; 6752 XTKS; JP
Hitachi; ; 6501 XTKS; JP
Toshiba; ; ; JP
Fujitsu; ; 6702 XTKS; JP
?Canon; Canon Inc; 7751 XTKS; JP
SoftBank; Softbank, SoftBank Group; 9984 XTKS; JP
NTT; Nippon Telegraph and Telephone; 9432 XTKS; JP
Nippon Steel; ; 5401 XTKS; JP
?Takeda; Takeda Pharmaceutical, Takeda Pharmaceuticals; 4502 XTKS; JP
Fast Retailing; ; 9983 XTKS; JP
Uniqlo; ; ; JP
Tokyo Electric Power; Tepco, TEPCO, Tokyo Electric Power Company; 9501 XTKS; JP
Japan Airlines; JAL; 9201 XTKS; JP
All Nippon Airways; ANA Holdings, ?ANA; 9202 XTKS; JP
Rakuten; ; 4755 XTKS; JP
Seven & i Holdings; Seven & i; 3382 XTKS; JP
Daihatsu; ; ; JP
?Lexus; ; ; JP
Isuzu; Isuzu Motors; 7202 XTKS; JP
Hino Motors; ; 7205 XTKS; JP
Yamaha Motor; ; 7272 XTKS; JP
Yamaha Corporation; ?Yamaha; 7951 XTKS; JP
Kawasaki Heavy Industries; ?Kawasaki; 7012 XTKS; JP
?IHI; IHI Corporation; 7013 XTKS; JP
Mitsubishi Electric; ; 6503 XTKS; JP
Mitsubishi Chemical; ; 4188 XTKS; JP
Mitsubishi Estate; ; 8802 XTKS; JP
?Mitsubishi; Mitsubishi Group; ; JP
Mitsui & Co; Mitsui and Co, ?Mitsui; 8031 XTKS; JP
Mitsui O.S.K. Lines; Mitsui OSK Lines; 9104 XTKS; JP
Mitsui Fudosan; ; 8801 XTKS; JP
Nippon Yusen; NYK Line, Nippon Yusen Kaisha; 9101 XTKS; JP
Kawasaki Kisen; ?K Line; 9107 XTKS; JP
Itochu; ITOCHU; 8001 XTKS; JP
Marubeni; ; 8002 XTKS; JP
Sumitomo Corporation; ; 8053 XTKS; JP
Sumitomo Chemical; ; 4005 XTKS; JP
Sumitomo Electric; ; 5802 XTKS; JP
Sumitomo Metal Mining; ; 5713 XTKS; JP
Toyota Tsusho; ; 8015 XTKS; JP
Toyota Industries; ; 6201 XTKS; JP
Sojitz; ; 2768 XTKS; JP
Denso; DENSO; 6902 XTKS; JP
Aisin; ; 7259 XTKS; JP
Bridgestone; ; 5108 XTKS; JP
?Takata; ; ; JP
?NEC; NEC Corp, NEC Corporation; 6701 XTKS; JP
Sharp Corporation; ?Sharp; 6753 XTKS; JP
Kyocera; ; 6971 XTKS; JP
Murata Manufacturing; ; 6981 XTKS; JP
TDK; ; 6762 XTKS; JP
Nidec; ; 6594 XTKS; JP
Keyence; ; 6861 XTKS; JP
Fanuc; FANUC; 6954 XTKS; JP
Daikin; Daikin Industries; 6367 XTKS; JP
Komatsu Ltd; ?Komatsu; 6301 XTKS; JP
?Kubota; ; 6326 XTKS; JP
SMC Corporation; ; 6273 XTKS; JP
Omron; ; 6645 XTKS; JP
Tokyo Electron; ; 8035 XTKS; JP
Advantest; ; 6857 XTKS; JP
Lasertec; ; 6920 XTKS; JP
Disco Corporation; ; 6146 XTKS; JP
Renesas; Renesas Electronics; 6723 XTKS; JP
Rapidus; ; ; JP
Kioxia; Toshiba Memory; 285A XTKS; JP
Japan Display; ; 6740 XTKS; JP
Hoya Corporation; ; 7741 XTKS; JP
Nikon; ; 7731 XTKS; JP
Olympus Corporation; ; 7733 XTKS; JP
Fujifilm; ; 4901 XTKS; JP
Ricoh; ; 7752 XTKS; JP
Konica Minolta; ; 4902 XTKS; JP
Seiko Epson; Epson; 6724 XTKS; JP
?Seiko; ; 8050 XTKS; JP
Casio; ; 6952 XTKS; JP
Citizen Watch; ; 7762 XTKS; JP
Pioneer Corporation; ; ; JP
Sanyo; SANYO; ; JP
JVCKenwood; ; 6632 XTKS; JP
?Sega; ; ; JP
Sega Sammy; Sega Sammy Holdings; 6460 XTKS; JP
Square Enix; ; 9684 XTKS; JP
Capcom; ; 9697 XTKS; JP
Konami; ; 9766 XTKS; JP
Bandai Namco; Bandai; 7832 XTKS; JP
Koei Tecmo; ; 3635 XTKS; JP
FromSoftware; ; ; JP
The Pokémon Company; Pokémon Company, Pokemon Company; ; JP
Kadokawa; ; 9468 XTKS; JP
Nexon; NEXON; 3659 XTKS; JP
?DeNA; ; 2432 XTKS; JP
CyberAgent; ; 4751 XTKS; JP
?Mercari; ; 4385 XTKS; JP
LY Corp; Line Yahoo, Z Holdings, Yahoo Japan; 4689 XTKS; JP
Recruit Holdings; ?Recruit; 6098 XTKS; JP
Dentsu; ; 4324 XTKS; JP
Hakuhodo; ; 2433 XTKS; JP
Sanrio; ; 8136 XTKS; JP
Oriental Land; ; 4661 XTKS; JP
NTT Docomo; Docomo, NTT DoCoMo; ; JP
NTT Data; ; ; JP
KDDI; ; 9433 XTKS; JP
SoftBank Corp; SoftBank Mobile; 9434 XTKS; JP
Sakura Internet; ; 3778 XTKS; JP
Preferred Networks; ; ; JP
Sakana AI; ; ; JP
Japan Post; Japan Post Holdings; 6178 XTKS; JP
Japan Post Bank; ; 7182 XTKS; JP
?Resona; Resona Holdings; 8308 XTKS; JP
Daiwa Securities; ?Daiwa, Daiwa Securities Group; 8601 XTKS; JP
Norinchukin Bank; Norinchukin; ; JP
Orix; ORIX; 8591 XTKS; JP
SBI Holdings; ; 8473 XTKS; JP
Tokio Marine; Tokio Marine Holdings; 8766 XTKS; JP
MS&AD; MS&AD Insurance; 8725 XTKS; JP
Sompo; Sompo Holdings; 8630 XTKS; JP
Dai-ichi Life; ; 8750 XTKS; JP
Nippon Life; Nippon Life Insurance; ; JP
Government Pension Investment Fund; GPIF; ; JP
Japan Exchange Group; JPX; 8697 XTKS; JP
Tokyo Stock Exchange; ; ; JP
Mt. Gox; Mt Gox; ; JP
Metaplanet; ; 3350 XTKS; JP
JFE Holdings; JFE; 5411 XTKS; JP
JFE Steel; ; ; JP
Kobe Steel; ; 5406 XTKS; JP
?Toray; Toray Industries; 3402 XTKS; JP
Asahi Kasei; ; 3407 XTKS; JP
Shin-Etsu Chemical; Shin-Etsu; 4063 XTKS; JP
Teijin; ; 3401 XTKS; JP
AGC Inc; Asahi Glass; 5201 XTKS; JP
Resonac; Showa Denko; 4004 XTKS; JP
Inpex; INPEX; 1605 XTKS; JP
Eneos; ENEOS; 5020 XTKS; JP
Idemitsu Kosan; Idemitsu; 5019 XTKS; JP
JERA; ; ; JP
Kansai Electric Power; Kansai Electric; 9503 XTKS; JP
Chubu Electric Power; Chubu Electric; 9502 XTKS; JP
Kyushu Electric Power; Kyushu Electric; 9508 XTKS; JP
Tohoku Electric Power; Tohoku Electric; 9506 XTKS; JP
Tokyo Gas; ; 9531 XTKS; JP
Osaka Gas; ; 9532 XTKS; JP
Astellas; Astellas Pharma; 4503 XTKS; JP
Daiichi Sankyo; ; 4568 XTKS; JP
Eisai; ; 4523 XTKS; JP
Chugai Pharmaceutical; ; 4519 XTKS; JP
Otsuka Holdings; ; 4578 XTKS; JP
Otsuka Pharmaceutical; ; ; JP
Shionogi; ; 4507 XTKS; JP
Kobayashi Pharmaceutical; ; 4967 XTKS; JP
Terumo; ; 4543 XTKS; JP
Sysmex; ; 6869 XTKS; JP
Shiseido; ; 4911 XTKS; JP
Kao Corporation; ; 4452 XTKS; JP
Unicharm; ; 8113 XTKS; JP
Asahi Group; Asahi Group Holdings; 2502 XTKS; JP
Asahi Breweries; ; ; JP
?Kirin; Kirin Holdings; 2503 XTKS; JP
Sapporo Holdings; ; 2501 XTKS; JP
Sapporo Breweries; ; ; JP
Suntory; ; ; JP
Ajinomoto; ; 2802 XTKS; JP
Nissin Foods; ; 2897 XTKS; JP
Kikkoman; ; 2801 XTKS; JP
?Yakult; ; 2267 XTKS; JP
Meiji Holdings; ; 2269 XTKS; JP
Japan Tobacco; ; 2914 XTKS; JP
?Aeon; ; 8267 XTKS; JP
Isetan Mitsukoshi; ; 3099 XTKS; JP
FamilyMart; ; ; JP
?Lawson; ; ; JP
Seven-Eleven Japan; ; ; JP
?Don Quijote; ; ; JP
Pan Pacific International; Pan Pacific International Holdings; 7532 XTKS; JP
Nitori; ; 9843 XTKS; JP
Muji; MUJI, Ryohin Keikaku; 7453 XTKS; JP
Asics; ASICS; 7936 XTKS; JP
?Mizuno; ; 8022 XTKS; JP
Shimano; ; 7309 XTKS; JP
Toto Ltd; ; 5332 XTKS; JP
Lixil; LIXIL; 5938 XTKS; JP
Secom; ; 9735 XTKS; JP
?Kajima; ; 1812 XTKS; JP
?Obayashi; ; 1802 XTKS; JP
Shimizu Corporation; ; 1803 XTKS; JP
Daiwa House; ; 1925 XTKS; JP
Sekisui House; ; 1928 XTKS; JP
East Japan Railway; JR East; 9020 XTKS; JP
Central Japan Railway; JR Central, JR Tokai; 9022 XTKS; JP
West Japan Railway; JR West; 9021 XTKS; JP
Hokkaido Railway; JR Hokkaido; ; JP
Tokyo Metro; ; 9023 XTKS; JP
Yamato Holdings; Yamato Transport; 9064 XTKS; JP
Skymark Airlines; ; 9204 XTKS; JP
?ispace; ; 9348 XTKS; JP
Astroscale; ; 186A XTKS; JP
Johnny & Associates; ?Johnny's, Smile-Up; ; JP
Yoshimoto Kogyo; ; ; JP
YKK; ; ; JP
Samsung Electronics; ?Samsung; 005930 XKRX; KR
SK Hynix; SK hynix, Hynix; 000660 XKRX; KR
Hyundai Motor; Hyundai; 005380 XKRX; KR
?Kia; Kia Motors, Kia Corporation; 000270 XKRX; KR
LG Electronics; ; 066570 XKRX; KR
LG Energy Solution; ; 373220 XKRX; KR
POSCO; Posco, POSCO Holdings; 005490 XKRX; KR
Naver; ; 035420 XKRX; KR
?Kakao; ; 035720 XKRX; KR
Korean Air; ; 003490 XKRX; KR
Samsung Group; ; ; KR
Samsung C&T; ; 028260 XKRX; KR
Samsung SDI; ; 006400 XKRX; KR
Samsung Biologics; ; 207940 XKRX; KR
Samsung Life Insurance; Samsung Life; 032830 XKRX; KR
Samsung Heavy Industries; ; 010140 XKRX; KR
Samsung Display; ; ; KR
SK Group; ; ; KR
SK Inc; ; 034730 XKRX; KR
SK Telecom; ; 017670 XKRX; KR
SK Innovation; ; 096770 XKRX; KR
SK On; ; ; KR
SK Square; ; 402340 XKRX; KR
?LG; LG Group, LG Corp; 003550 XKRX; KR
LG Chem; ; 051910 XKRX; KR
LG Display; ; 034220 XKRX; KR
LG Uplus; ; 032640 XKRX; KR
KT Corporation; KT Corp; 030200 XKRX; KR
Hyundai Mobis; ; 012330 XKRX; KR
Hyundai Steel; ; 004020 XKRX; KR
Hyundai Engineering & Construction; ; 000720 XKRX; KR
Hyundai Rotem; ; 064350 XKRX; KR
HD Hyundai; ; 267250 XKRX; KR
HD Hyundai Heavy Industries; Hyundai Heavy Industries; 329180 XKRX; KR
HD Korea Shipbuilding; HD Korea Shipbuilding & Offshore Engineering; 009540 XKRX; KR
Genesis Motor; ; ; KR
KG Mobility; SsangYong Motor, SsangYong, Ssangyong; 003620 XKRX; KR
Daewoo; Daewoo Group; ; KR
Daewoo Motor; ; ; KR
Hanwha; Hanwha Group; 000880 XKRX; KR
Hanwha Aerospace; ; 012450 XKRX; KR
Hanwha Ocean; Daewoo Shipbuilding; 042660 XKRX; KR
Hanwha Solutions; ; 009830 XKRX; KR
Qcells; Hanwha Qcells; ; KR
Korea Aerospace Industries; ; 047810 XKRX; KR
LIG Nex1; ; 079550 XKRX; KR
Doosan; Doosan Group; 000150 XKRX; KR
Doosan Enerbility; ; 034020 XKRX; KR
Doosan Bobcat; ; 241560 XKRX; KR
?Lotte; Lotte Group; 004990 XKRX; KR
Shinsegae; ; 004170 XKRX; KR
E-Mart; Emart; 139480 XKRX; KR
CJ Group; ; 001040 XKRX; KR
CJ CheilJedang; ; 097950 XKRX; KR
CJ ENM; ; 035760 XKRX; KR
GS Group; ; 078930 XKRX; KR
Coupang; ; CPNG XNYS; KR
Krafton; KRAFTON; 259960 XKRX; KR
NCSoft; NCsoft, NC Soft; 036570 XKRX; KR
Netmarble; ; 251270 XKRX; KR
Pearl Abyss; ; 263750 XKOS; KR
HYBE; Hybe, Big Hit Entertainment; 352820 XKRX; KR
Big Hit Music; BigHit Music; ; KR
SM Entertainment; ; 041510 XKOS; KR
YG Entertainment; ; 122870 XKOS; KR
JYP Entertainment; ; 035900 XKOS; KR
KakaoBank; Kakao Bank; 323410 XKRX; KR
KB Financial; KB Financial Group; 105560 XKRX; KR
Kookmin Bank; KB Kookmin Bank; ; KR
Shinhan Financial; Shinhan Financial Group, Shinhan; 055550 XKRX; KR
Shinhan Bank; ; ; KR
Hana Financial; Hana Financial Group; 086790 XKRX; KR
Hana Bank; ; ; KR
Woori Financial; Woori Financial Group; 316140 XKRX; KR
Woori Bank; ; ; KR
Mirae Asset; ; ; KR
Mirae Asset Securities; ; 006800 XKRX; KR
Korea Development Bank; ; ; KR
National Pension Service; ; ; KR
Korea Exchange; ; ; KR
Upbit; ; ; KR
Dunamu; ; ; KR
Terraform Labs; ; ; KR
Korea Electric Power; KEPCO, Kepco, Korea Electric Power Corporation; 015760 XKRX; KR
Korea Hydro & Nuclear Power; KHNP; ; KR
Korea Gas; KOGAS, Kogas; 036460 XKRX; KR
Korea Zinc; ; 010130 XKRX; KR
S-Oil; ; 010950 XKRX; KR
Celltrion; ; 068270 XKRX; KR
SK Bioscience; ; 302440 XKRX; KR
Alteogen; ; 196170 XKOS; KR
Ecopro; EcoPro; 086520 XKOS; KR
Amorepacific; ; 090430 XKRX; KR
APR Corp; ; 278470 XKRX; KR
Samyang Foods; ; 003230 XKRX; KR
Nongshim; ; 004370 XKRX; KR
KT&G; ; 033780 XKRX; KR
Asiana Airlines; Asiana; 020560 XKRX; KR
Jeju Air; ; 089590 XKRX; KR
T'way Air; Tway Air; 091810 XKRX; KR
Air Busan; ; 298690 XKRX; KR
Jin Air; ; 272450 XKRX; KR
Eastar Jet; ; ; KR
HMM; Hyundai Merchant Marine; 011200 XKRX; KR
Hanjin Group; Hanjin; ; KR
Hanjin KAL; ; 180640 XKRX; KR
Hanjin Shipping; ; ; KR
Korail; KORAIL; ; KR
Incheon International Airport Corporation; ; ; KR
Ocean Network Express; ; ; SG
Air Koryo; ; ; KP
`;

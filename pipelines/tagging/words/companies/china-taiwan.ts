/** Companies of China, Hong Kong, Macau, Taiwan and Mongolia, as index.ts describes the lines. */
export const CHINA_TAIWAN = `
TikTok; Tiktok, Tik Tok; ; CN
ByteDance; Bytedance; ; CN
Alibaba; Alibaba Group; BABA XNYS; CN
Tencent; Tencent Holdings; 0700 XHKG; CN
Baidu; ; BIDU XNAS; CN
JD.com; JD.Com; JD XNAS; CN
Meituan; ; 3690 XHKG; CN
Xiaomi; ; 1810 XHKG; CN
Huawei; Huawei Technologies; ; CN
ZTE; ; 000063 XSHE; CN
Lenovo; ; 0992 XHKG; CN
SMIC; Semiconductor Manufacturing International; 0981 XHKG; CN
BYD; ; 1211 XHKG; CN
Geely; ; 0175 XHKG; CN
?Nio; ?NIO; NIO XNYS; CN
CATL; Contemporary Amperex Technology; 300750 XSHE; CN
PetroChina; Petrochina; 601857 XSHG; CN
Sinopec; ; 600028 XSHG; CN
CNOOC; Cnooc; 0883 XHKG; CN
ICBC; Industrial and Commercial Bank of China; 1398 XHKG; CN
Bank of China; ; 3988 XHKG; CN
China Construction Bank; ; 0939 XHKG; CN
Agricultural Bank of China; ; 1288 XHKG; CN
Ping An; Ping An Insurance; 2318 XHKG; CN
China Mobile; ; 0941 XHKG; CN
Evergrande; China Evergrande, China Evergrande Group, Evergrande Group; ; CN
Country Garden; ; 2007 XHKG; CN
Temu; ; ; CN
DeepSeek; Deepseek; ; CN
Moonshot AI; ; ; CN
Zhipu; Zhipu AI, Z.ai; ; CN
?MiniMax; ; ; CN
?Baichuan; ; ; CN
iFlytek; Iflytek; 002230 XSHE; CN
SenseTime; Sensetime; 0020 XHKG; CN
Megvii; ; ; CN
Cambricon; ; 688256 XSHG; CN
Moore Threads; ; 688795 XSHG; CN
Hygon; Hygon Information Technology; 688041 XSHG; CN
HiSilicon; ; ; CN
Hikvision; ; 002415 XSHE; CN
Dahua Technology; ; 002236 XSHE; CN
DJI; ; ; CN
EHang; Ehang; EH XNAS; CN
Unitree; Unitree Robotics; ; CN
UBTech; UBTech Robotics; 9880 XHKG; CN
Yangtze Memory Technologies; YMTC, Yangtze Memory; ; CN
CXMT; ChangXin Memory; ; CN
Hua Hong Semiconductor; Hua Hong; 1347 XHKG; CN
Naura; Naura Technology; 002371 XSHE; CN
Tsinghua Unigroup; ; ; CN
Luxshare; Luxshare Precision; 002475 XSHE; CN
BOE Technology; ; 000725 XSHE; CN
?TCL; TCL Technology; 000100 XSHE; CN
Hisense; ; ; CN
Haier; Haier Smart Home; 600690 XSHG; CN
Midea; Midea Group; 000333 XSHE; CN
Gree Electric; ; 000651 XSHE; CN
Oppo; OPPO; ; CN
?Vivo; ; ; CN
OnePlus; ; ; CN
Honor Device; ?Honor; ; CN
Realme; ; ; CN
Transsion; ; 688036 XSHG; CN
PDD Holdings; Pinduoduo, PDD; PDD XNAS; CN
Ant Group; Ant Financial; ; CN
Alipay; ; ; CN
Taobao; ; ; CN
AliExpress; Aliexpress; ; CN
WeChat; Wechat; ; CN
Weibo; Sina Weibo; WB XNAS; CN
Sina Corp; ; ; CN
Sohu; Sohu.com; SOHU XNAS; CN
NetEase; Netease; NTES XNAS; CN
MiHoYo; miHoYo, HoYoverse, Hoyoverse; ; CN
?Game Science; ; ; CN
Kuaishou; ; 1024 XHKG; CN
Bilibili; ; BILI XNAS; CN
Douyin; ; ; CN
Xiaohongshu; RedNote; ; CN
Zhihu; ; ZH XNYS; CN
Douban; ; ; CN
iQiyi; iQIYI; IQ XNAS; CN
Youku; ; ; CN
Tencent Music; Tencent Music Entertainment; TME XNYS; CN
?Didi; Didi Chuxing, Didi Global, ?DiDi; ; CN
Ele.me; ; ; CN
Trip.com; Ctrip, Trip.com Group; TCOM XNAS; CN
Full Truck Alliance; ; YMM XNYS; CN
KE Holdings; Beike; BEKE XNYS; CN
Qihoo 360; ; 601360 XSHG; CN
Kingsoft; ; 3888 XHKG; CN
Inspur; ; 000977 XSHE; CN
Sugon; ; 603019 XSHG; CN
New Oriental Education; ?New Oriental; EDU XNYS; CN
TAL Education; ; TAL XNYS; CN
Luckin Coffee; Luckin; ; CN
Mixue; Mixue Group; 2097 XHKG; CN
Haidilao; ; 6862 XHKG; CN
Pop Mart; ; 9992 XHKG; CN
Laopu Gold; ; 6181 XHKG; CN
Miniso; MINISO; MNSO XNYS; CN
Anta Sports; ?Anta; 2020 XHKG; CN
?Li Ning; ; 2331 XHKG; CN
Kweichow Moutai; ?Moutai; 600519 XSHG; CN
Wuliangye; ; 000858 XSHE; CN
Tsingtao Brewery; ?Tsingtao; 600600 XSHG; CN
?China Resources; ; ; CN
China Resources Beer; CR Beer; 0291 XHKG; CN
?Yili; ; 600887 XSHG; CN
Mengniu; China Mengniu Dairy, Mengniu Dairy; 2319 XHKG; CN
WH Group; Shuanghui; 0288 XHKG; CN
Nongfu Spring; ; 9633 XHKG; CN
Wahaha; Hangzhou Wahaha; ; CN
?Sanlu; ; ; CN
COFCO; Cofco; ; CN
Muyuan Foods; ; 002714 XSHE; CN
XPeng; Xpeng; XPEV XNYS; CN
Li Auto; ; LI XNAS; CN
Zeekr; ZEEKR; ; CN
Leapmotor; ; 9863 XHKG; CN
SAIC Motor; ?SAIC; 600104 XSHG; CN
?FAW; FAW Group; ; CN
Dongfeng Motor; ?Dongfeng; 0489 XHKG; CN
?Changan; Changan Automobile, Chongqing Changan; 000625 XSHE; CN
GAC Group; ?GAC, Guangzhou Automobile; 2238 XHKG; CN
BAIC; BAIC Motor; 1958 XHKG; CN
?Chery; Chery Automobile; 9973 XHKG; CN
Great Wall Motor; Great Wall Motors; 2333 XHKG; CN
Brilliance Auto; ; ; CN
?Seres; Seres Group; 601127 XSHG; CN
Pony.ai; Pony AI; PONY XNAS; CN
WeRide; ; WRD XNAS; CN
Horizon Robotics; ; 9660 XHKG; CN
Hesai; Hesai Group; HSAI XNAS; CN
Yutong; Yutong Bus; 600066 XSHG; CN
Weichai Power; ; 000338 XSHE; CN
?Sany; Sany Heavy Industry; 600031 XSHG; CN
Zoomlion; ; 000157 XSHE; CN
XCMG; ; 000425 XSHE; CN
CRRC; ; 601766 XSHG; CN
COMAC; Comac, Commercial Aircraft Corporation of China; ; CN
AVIC; Aviation Industry Corporation of China; ; CN
Norinco; NORINCO; ; CN
China Aerospace Science and Technology Corporation; CASC; ; CN
LandSpace; ; ; CN
China State Shipbuilding; CSSC, China State Shipbuilding Corporation; 600150 XSHG; CN
COSCO; Cosco, Cosco Shipping, COSCO Shipping; 601919 XSHG; CN
?China Merchants; China Merchants Group; ; CN
China Merchants Bank; ; 600036 XSHG; CN
China Merchants Port; ; 0144 XHKG; CN
China Harbour Engineering; ; ; CN
China Communications Construction; China Communications Construction Company, CCCC; 601800 XSHG; CN
China Road and Bridge Corporation; CRBC; ; CN
China State Construction; China State Construction Engineering; 601668 XSHG; CN
China Railway Group; ; 601390 XSHG; CN
China Railway Construction; China Railway Construction Corporation; 601186 XSHG; CN
?China Railway; China State Railway; ; CN
PowerChina; ?Power China; 601669 XSHG; CN
Sinohydro; ; ; CN
China Energy Engineering; ; 601868 XSHG; CN
?State Grid; State Grid Corporation of China; ; CN
China Southern Power Grid; ; ; CN
China Three Gorges Corporation; Three Gorges Corporation; ; CN
China Yangtze Power; ; 600900 XSHG; CN
China General Nuclear Power; CGN Power, ?CGN; 1816 XHKG; CN
China National Nuclear Corporation; CNNC; ; CN
China Huaneng; Huaneng; ; CN
Shenhua; China Shenhua, China Shenhua Energy; 601088 XSHG; CN
China National Petroleum Corporation; CNPC, China National Petroleum; ; CN
Sinochem; ; ; CN
ChemChina; ; ; CN
ENN Energy; ; 2688 XHKG; CN
Longi; LONGi, Longi Green Energy; 601012 XSHG; CN
JinkoSolar; Jinko Solar; JKS XNYS; CN
Trina Solar; ; 688599 XSHG; CN
JA Solar; ; 002459 XSHE; CN
Tongwei; ; 600438 XSHG; CN
?GCL; GCL Technology; 3800 XHKG; CN
Sungrow; Sungrow Power; 300274 XSHE; CN
Suntech Power; ; ; CN
Goldwind; ; 002202 XSHE; CN
Ming Yang; Mingyang Smart Energy, Ming Yang Smart Energy; 601615 XSHG; CN
Envision Energy; ; ; CN
Gotion; Gotion High-Tech; 002074 XSHE; CN
EVE Energy; ; 300014 XSHE; CN
CALB; ; 3931 XHKG; CN
Svolt; SVOLT; ; CN
Ganfeng Lithium; Ganfeng; 002460 XSHE; CN
Tianqi Lithium; ; 002466 XSHE; CN
Zijin Mining; Zijin; 601899 XSHG; CN
CMOC; China Molybdenum; 603993 XSHG; CN
Zhejiang Huayou Cobalt; Huayou Cobalt; 603799 XSHG; CN
Chinalco; Aluminum Corporation of China; ; CN
?Chalco; ; 601600 XSHG; CN
China Minmetals; Minmetals; ; CN
?MMG; MMG Limited; 1208 XHKG; CN
Jiangxi Copper; ; 600362 XSHG; CN
China Hongqiao; ; 1378 XHKG; CN
Tsingshan; ; ; CN
Baosteel; Baoshan Iron & Steel; 600019 XSHG; CN
China Baowu; Baowu, Baowu Steel; ; CN
HBIS; Hesteel; 000709 XSHE; CN
Ansteel; Angang Steel; 000898 XSHE; CN
Shagang; ; ; CN
Northern Rare Earth; China Northern Rare Earth; 600111 XSHG; CN
Wanhua Chemical; ; 600309 XSHG; CN
Hengli Petrochemical; ; 600346 XSHG; CN
Conch Cement; Anhui Conch; 600585 XSHG; CN
Fuyao Glass; Fuyao; 600660 XSHG; CN
Sinopharm; ; 1099 XHKG; CN
Sinovac; Sinovac Biotech; SVA XNAS; CN
CanSino; CanSino Biologics; 6185 XHKG; CN
WuXi AppTec; Wuxi AppTec; 603259 XSHG; CN
WuXi Biologics; ; 2269 XHKG; CN
Innovent; Innovent Biologics; 1801 XHKG; CN
Hengrui; Jiangsu Hengrui, Hengrui Pharma; 600276 XSHG; CN
Akeso; ; 9926 XHKG; CN
Fosun; Fosun International; 0656 XHKG; CN
Mindray; ; 300760 XSHE; CN
BGI Group; ?BGI; ; CN
BGI Genomics; ; 300676 XSHE; CN
CITIC; Citic, CITIC Group, Citic Group, CITIC Limited; 0267 XHKG; CN
CITIC Securities; Citic Securities; 600030 XSHG; CN
CICC; China International Capital Corporation; 3908 XHKG; CN
Guotai Haitong; Guotai Junan, Haitong Securities; 601211 XSHG; CN
Bank of Communications; BoCom; 3328 XHKG; CN
Postal Savings Bank of China; ; 1658 XHKG; CN
China Minsheng Bank; Minsheng Bank; 600016 XSHG; CN
Shanghai Pudong Development Bank; ; 600000 XSHG; CN
China Everbright; China Everbright Group; ; CN
China Everbright Bank; Everbright Bank; 601818 XSHG; CN
China Development Bank; ; ; CN
Export-Import Bank of China; China Exim Bank, Exim Bank of China; ; CN
?China Life; China Life Insurance; 601628 XSHG; CN
PICC; People's Insurance Company of China; 1339 XHKG; CN
China Pacific Insurance; ; 601601 XSHG; CN
Anbang; Anbang Insurance; ; CN
China Investment Corporation; ; ; CN
China Citic Financial Asset Management; Huarong, China Huarong; 2799 XHKG; CN
Zhongzhi Enterprise; Zhongzhi; ; CN
UnionPay; China UnionPay; ; CN
Lufax; ; LU XNYS; CN
Shanghai Stock Exchange; ; ; CN
Shenzhen Stock Exchange; ; ; CN
Vanke; China Vanke; 000002 XSHE; CN
Sunac; Sunac China; 1918 XHKG; CN
?Kaisa; Kaisa Group; 1638 XHKG; CN
Longfor; Longfor Group; 0960 XHKG; CN
Poly Developments; ; 600048 XSHG; CN
Shimao; Shimao Group; 0813 XHKG; CN
Greenland Holdings; ; 600606 XSHG; CN
Dalian Wanda; Wanda Group, ?Wanda; ; CN
?HNA; HNA Group; ; CN
Suning; Suning.com; 002024 XSHE; CN
China Telecom; ; 0728 XHKG; CN
China Unicom; ; 0762 XHKG; CN
China Tower; ; 0788 XHKG; CN
Air China; ; 601111 XSHG; CN
China Eastern Airlines; ?China Eastern; 600115 XSHG; CN
China Southern Airlines; ?China Southern; 600029 XSHG; CN
Hainan Airlines; ; 600221 XSHG; CN
Spring Airlines; ; 601021 XSHG; CN
Sichuan Airlines; ; ; CN
Xiamen Airlines; XiamenAir; ; CN
Juneyao Airlines; Juneyao Air; 603885 XSHG; CN
SF Express; SF Holding; 002352 XSHE; CN
ZTO Express; ; ZTO XNYS; CN
J&T Express; ?J&T; 1519 XHKG; CN
Cainiao; ; ; CN
JD Logistics; ; 2618 XHKG; CN
Shanghai Zhenhua Heavy Industries; ZPMC; 600320 XSHG; CN
Nuctech; ; ; CN
Hytera; ; 002583 XSHE; CN
Wingtech; Wingtech Technology; 600745 XSHG; CN
Shanghai International Port; ; 600018 XSHG; CN
?Gezhouba; ; ; CN
TSMC; Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor, Taiwan Semiconductor Manufacturing; 2330 XTAI; TW
Foxconn; Hon Hai, Hon Hai Precision; 2317 XTAI; TW
MediaTek; Mediatek; 2454 XTAI; TW
Evergreen Marine; ; 2603 XTAI; TW
Evergreen Group; ; ; TW
EVA Air; Eva Air, EVA Airways; 2618 XTAI; TW
China Airlines; ; 2610 XTAI; TW
Starlux Airlines; STARLUX; 2646 XTAI; TW
Wan Hai Lines; ; 2615 XTAI; TW
Yang Ming; Yang Ming Marine; 2609 XTAI; TW
?Acer; ; 2353 XTAI; TW
Asus; ASUS, Asustek, ASUSTeK; 2357 XTAI; TW
HTC; HTC Corp; 2498 XTAI; TW
Quanta Computer; ; 2382 XTAI; TW
Pegatron; ; 4938 XTAI; TW
Wistron; ; 3231 XTAI; TW
Compal; Compal Electronics; 2324 XTAI; TW
Inventec; ; 2356 XTAI; TW
Delta Electronics; ; 2308 XTAI; TW
Largan Precision; Largan; 3008 XTAI; TW
ASE Technology; ; 3711 XTAI; TW
United Microelectronics; ?UMC; 2303 XTAI; TW
Nanya Technology; ; 2408 XTAI; TW
GlobalWafers; ; ; TW
Realtek; ; 2379 XTAI; TW
AU Optronics; ?AUO; 2409 XTAI; TW
Innolux; ; 3481 XTAI; TW
Gigabyte Technology; ; 2376 XTAI; TW
?MSI; Micro-Star International; 2377 XTAI; TW
Formosa Plastics; Formosa Plastics Group; 1301 XTAI; TW
?China Steel; ; 2002 XTAI; TW
Taipower; Taiwan Power; ; TW
CPC Corporation; ; ; TW
Chunghwa Telecom; ; 2412 XTAI; TW
Cathay Financial; ; 2882 XTAI; TW
Fubon; Fubon Financial; 2881 XTAI; TW
CTBC; CTBC Financial; 2891 XTAI; TW
Uni-President; ; 1216 XTAI; TW
Taiwan Cement; ; 1101 XTAI; TW
Pou Chen; ; 9904 XTAI; TW
Giant Manufacturing; ; 9921 XTAI; TW
Taiwan High Speed Rail; ; 2633 XTAI; TW
Gogoro; ; GGR XNAS; TW
AIA Group; ?AIA; 1299 XHKG; HK
CK Hutchison; CK Hutchison Holdings; 0001 XHKG; HK
Hutchison Ports; ; ; HK
Cathay Pacific; Cathay Pacific Airways; 0293 XHKG; HK
CK Asset; CK Asset Holdings; 1113 XHKG; HK
CK Infrastructure; ; 1038 XHKG; HK
Cheung Kong; ; ; HK
Hutchison Whampoa; ; ; HK
Hong Kong Exchanges and Clearing; HKEX, Hong Kong Stock Exchange, HKEx; 0388 XHKG; HK
Hang Seng Bank; ; 0011 XHKG; HK
Bank of East Asia; ; 0023 XHKG; HK
BOC Hong Kong; ; 2388 XHKG; HK
Sun Hung Kai Properties; ?Sun Hung Kai; 0016 XHKG; HK
Henderson Land; ; 0012 XHKG; HK
New World Development; ; 0017 XHKG; HK
Swire Pacific; ; 0019 XHKG; HK
Swire Group; John Swire & Sons; ; GB
Jardine Matheson; ?Jardines; J36 XSES; HK
Hongkong Land; ; H78 XSES; HK
Wharf Holdings; ; 0004 XHKG; HK
Link REIT; ; 0823 XHKG; HK
Hang Lung Properties; ; 0101 XHKG; HK
MTR Corporation; ?MTR; 0066 XHKG; HK
CLP Holdings; CLP Group; 0002 XHKG; HK
?Power Assets; ; 0006 XHKG; HK
PCCW; ; 0008 XHKG; HK
Techtronic; Techtronic Industries; 0669 XHKG; HK
Li & Fung; ; ; HK
Galaxy Entertainment; ; 0027 XHKG; HK
Melco Resorts; ; MLCO XNAS; HK
Hong Kong Airlines; ; ; HK
HK Express; Hong Kong Express; ; HK
Cathay Dragon; Dragonair; ; HK
Orient Overseas; OOCL; 0316 XHKG; HK
Seaspan; ; ; HK
Lalamove; ; ; HK
Chow Tai Fook; ; 1929 XHKG; HK
Giordano International; ; 0709 XHKG; HK
Animoca Brands; ; ; HK
?Television Broadcasts; ?TVB; 0511 XHKG; HK
Next Digital; ; ; HK
Manus AI; ; ; SG
Sands China; ; 1928 XHKG; MO
SJM Holdings; ; 0880 XHKG; MO
Erdenes Mongol; ; ; MN
Erdenes Tavan Tolgoi; ; ; MN
Oyu Tolgoi; ; ; MN
MIAT Mongolian Airlines; ; ; MN
`;

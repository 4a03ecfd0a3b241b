/** Companies of Italy, Spain, Portugal, Greece, Turkey, Cyprus and Malta, as index.ts describes the lines. */
export const SOUTHERN_EUROPE = `
?Fiat; Fiat Group; ; IT
?Ferrari; Ferrari NV; RACE XMIL; IT
Eni; ENI; ENI XMIL; IT
Enel; ENEL; ENEL XMIL; IT
UniCredit; Unicredit; UCG XMIL; IT
Intesa Sanpaolo; ; ISP XMIL; IT
Generali; Assicurazioni Generali; G XMIL; IT
?Leonardo; Leonardo SpA, Finmeccanica; LDO XMIL; IT
?Prada; Prada Group; 1913 XHKG; IT
?Gucci; ; ; IT
?Armani; ?Giorgio Armani; ; IT
?Versace; ; ; IT
Dolce & Gabbana; ; ; IT
?Valentino; ; ; IT
?Fendi; ; ; IT
?Bulgari; ; ; IT
Moncler; ; MONC XMIL; IT
?Salvatore Ferragamo; ?Ferragamo; SFER XMIL; IT
?Brunello Cucinelli; ; BC XMIL; IT
?Ermenegildo Zegna; ?Zegna; ZGN XNYS; IT
?Tod's; ; ; IT
?Benetton; Benetton Group; ; IT
?Golden Goose; ; ; IT
Diesel SpA; ; ; IT
?Lamborghini; ; ; IT
?Maserati; ; ; IT
Alfa Romeo; ; ; IT
?Lancia; ; ; IT
Ducati; ; ; IT
?Piaggio; ; PIA XMIL; IT
?Pirelli; ; PIRC XMIL; IT
Iveco; Iveco Group; IVG XMIL; IT
Fincantieri; ; FCT XMIL; IT
Prysmian; ; PRY XMIL; IT
Saipem; ; SPM XMIL; IT
Snam; ; SRG XMIL; IT
?Terna; ; TRN XMIL; IT
Edison SpA; ; ; IT
A2A; ; A2A XMIL; IT
Hera SpA; ; HER XMIL; IT
?Saras; ; ; IT
Webuild; Salini Impregilo; WBD XMIL; IT
Mundys; Atlantia; ; IT
Autostrade per l'Italia; ; ; IT
Italgas; ; IG XMIL; IT
?Buzzi; ; BZU XMIL; IT
Poste Italiane; ; PST XMIL; IT
Ferrovie dello Stato; Ferrovie dello Stato Italiane; ; IT
Trenitalia; ; ; IT
?Italo; ; ; IT
ITA Airways; ; ; IT
Alitalia; ; ; IT
Costa Crociere; Costa Cruises; ; IT
Telecom Italia; ?TIM; TIT XMIL; IT
Wind Tre; WindTre; ; IT
Fastweb; ; ; IT
Mediobanca; ; MB XMIL; IT
Monte dei Paschi; Monte dei Paschi di Siena, Banca Monte dei Paschi di Siena, ?MPS; BMPS XMIL; IT
Banco BPM; ; BAMI XMIL; IT
BPER; BPER Banca; BPE XMIL; IT
FinecoBank; Fineco; FBK XMIL; IT
Unipol; UnipolSai; UNI XMIL; IT
Banca Mediolanum; ?Mediolanum; BMED XMIL; IT
Cassa Depositi e Prestiti; ?CDP; ; IT
Nexi; ; NEXI XMIL; IT
Borsa Italiana; Milan Stock Exchange; ; IT
?Recordati; ; REC XMIL; IT
Amplifon; ; AMP XMIL; IT
DiaSorin; ; DIA XMIL; IT
Menarini; ; ; IT
Chiesi Farmaceutici; ; ; IT
Campari; ; CPR XMIL; IT
?Barilla; ; ; IT
?Ferrero; Ferrero Group, Ferrero Rocher; ; IT
?Nutella; ; ; IT
Parmalat; ; ; IT
?Lavazza; ; ; IT
Illycaffè; Illycaffe; ; IT
De'Longhi; De Longhi; DLG XMIL; IT
Autogrill; ; ; IT
Esselunga; ; ; IT
Coop Italia; ; ; IT
Lottomatica; ; LTMC XMIL; IT
Bending Spoons; ; ; IT
?Olivetti; ; ; IT
?Ilva; Acciaierie d'Italia; ; IT
?Danieli; ; DAN XMIL; IT
?Beretta; ; ; IT
?Panini; ; ; IT
Mapei; ; ; IT
?Santander; Banco Santander; SAN XMAD; ES
BBVA; Banco Bilbao Vizcaya Argentaria; BBVA XMAD; ES
CaixaBank; Caixabank; CABK XMAD; ES
Telefónica; Telefonica; TEF XMAD; ES
Iberdrola; ; IBE XMAD; ES
Repsol; ; REP XMAD; ES
Inditex; ; ITX XMAD; ES
?Zara; ; ; ES
?Iberia; Iberia Airlines; ; ES
Banco Sabadell; ?Sabadell; SAB XMAD; ES
Bankinter; ; BKT XMAD; ES
Unicaja; ; UNI XMAD; ES
Bankia; ; ; ES
Mapfre; ; MAP XMAD; ES
Endesa; ; ELE XMAD; ES
Naturgy; Gas Natural Fenosa, ?Gas Natural; NTGY XMAD; ES
Redeia; Red Eléctrica, Red Eléctrica de España, Red Electrica; RED XMAD; ES
Enagás; Enagas; ENG XMAD; ES
Moeve; Cepsa; ; ES
Acciona; ; ANA XMAD; ES
Acciona Energía; ; ANE XMAD; ES
?Solaria; ; SLR XMAD; ES
?ACS; ACS Group, Grupo ACS; ACS XMAD; ES
Sacyr; ; SCYR XMAD; ES
FCC SA; Fomento de Construcciones y Contratas; FCC XMAD; ES
OHLA; ?OHL; OHLA XMAD; ES
Abertis; ; ; ES
Aena; AENA; AENA XMAD; ES
Cellnex; ; CLNX XMAD; ES
Amadeus IT; Amadeus IT Group; AMS XMAD; ES
Indra Sistemas; Indra Group; IDR XMAD; ES
Navantia; ; ; ES
Talgo; ; TLGO XMAD; ES
CAF SA; Construcciones y Auxiliar de Ferrocarriles; CAF XMAD; ES
Renfe; ; ; ES
?Adif; ?ADIF; ; ES
Vueling; ; ; ES
Air Europa; ; ; ES
Volotea; ; ; ES
Spanair; ; ; ES
Grifols; ; GRF XMAD; ES
Meliá Hotels; Melia Hotels, ?Meliá; MEL XMAD; ES
NH Hotel Group; NH Hoteles, Minor Hotels Europe; ; ES
Riu Hotels; ; ; ES
Mercadona; ; ; ES
El Corte Inglés; El Corte Ingles; ; ES
?Mango; ; ; ES
?Desigual; ; ; ES
?Loewe; ; ; ES
?Puig; ; PUIG XMAD; ES
Cabify; ; ; ES
Glovo; ; ; ES
Wallapop; ; ; ES
Freepik; ; ; ES
?Seat; ?SEAT; ; ES
?Cupra; ; ; ES
Gestamp; ; GEST XMAD; ES
Acerinox; ; ACX XMAD; ES
Fluidra; ; FDR XMAD; ES
Ebro Foods; ; EBRO XMAD; ES
Viscofan; ; VIS XMAD; ES
Freixenet; ; ; ES
Mahou San Miguel; ?Mahou; ; ES
Estrella Damm; ; ; ES
Pescanova; ; ; ES
MasOrange; MásMóvil, MasMovil; ; ES
?Correos; ; ; ES
Globalia; ; ; ES
PharmaMar; Pharma Mar; PHM XMAD; ES
Almirall; ; ALM XMAD; ES
?Rovi; ; ROVI XMAD; ES
Roca Group; ; ; ES
Bolsas y Mercados Españoles; ?BME, Madrid Stock Exchange, Bolsa de Madrid; ; ES
EDP; Energias de Portugal; EDP XLIS; PT
?TAP; TAP Air Portugal, TAP Portugal; ; PT
Galp; Galp Energia; GALP XLIS; PT
Jerónimo Martins; Jeronimo Martins; JMT XLIS; PT
Sonae; ; SON XLIS; PT
Millennium BCP; Banco Comercial Português, Millennium bcp; BCP XLIS; PT
Novo Banco; Novobanco; ; PT
Banco Espírito Santo; Banco Espirito Santo; ; PT
Caixa Geral de Depósitos; Caixa Geral de Depositos; ; PT
EDP Renováveis; EDP Renovaveis; EDPR XLIS; PT
?REN; Redes Energéticas Nacionais; RENE XLIS; PT
NOS SGPS; ; NOS XLIS; PT
Portugal Telecom; ; ; PT
CTT Correios de Portugal; ?CTT; CTT XLIS; PT
Mota-Engil; ; EGL XLIS; PT
Navigator Company; ; NVG XLIS; PT
Corticeira Amorim; ; COR XLIS; PT
Comboios de Portugal; ; ; PT
Feedzai; ; ; PT
Efacec; ; ; PT
Turkish Airlines; ; THYAO XIST; TR
Koç Holding; Koc Holding, ?Koç, ?Koc; KCHOL XIST; TR
Sabancı Holding; Sabanci Holding, Hacı Ömer Sabancı; SAHOL XIST; TR
Akbank; ; AKBNK XIST; TR
?Garanti; Garanti BBVA, Garanti Bank; GARAN XIST; TR
İşbank; Isbank, Türkiye İş Bankası, İş Bankası; ISCTR XIST; TR
Yapı Kredi; Yapi Kredi; YKBNK XIST; TR
Ziraat Bank; Ziraat Bankası, ?Ziraat; ; TR
Halkbank; Türkiye Halk Bankası; HALKB XIST; TR
VakıfBank; Vakifbank; VAKBN XIST; TR
Turkcell; ; TCELL XIST; TR
Türk Telekom; Turk Telekom; TTKOM XIST; TR
Tüpraş; Tupras; TUPRS XIST; TR
Petkim; ; PETKM XIST; TR
Erdemir; Ereğli Demir ve Çelik; EREGL XIST; TR
Ford Otosan; ; FROTO XIST; TR
Tofaş; Tofas; TOASO XIST; TR
?Togg; ?TOGG; ; TR
Arçelik; Arcelik, ?Beko; ARCLK XIST; TR
Vestel; ; VESTL XIST; TR
Şişecam; Sisecam; SISE XIST; TR
?BİM; BIM Birleşik Mağazalar; BIMAS XIST; TR
Migros Ticaret; ; MGROS XIST; TR
Pegasus Airlines; ?Pegasus; PGSUS XIST; TR
TAV Airports; TAV Havalimanları; TAVHL XIST; TR
SunExpress; ; ; TR
Aselsan; ASELSAN; ASELS XIST; TR
Baykar; ; ; TR
Turkish Aerospace Industries; TUSAŞ, TUSAS, Turkish Aerospace; ; TR
Roketsan; ; ; TR
?BOTAS; ?BOTAŞ, ?Botas; ; TR
Türkiye Petrolleri; Turkish Petroleum; ; TR
?Enka; ; ENKAI XIST; TR
?Limak; ; ; TR
Cengiz Holding; ; ; TR
Kalyon Holding; ; ; TR
Çalık Holding; Calik Holding; ; TR
Doğan Holding; Dogan Holding; DOHOL XIST; TR
Demirören Holding; Demiroren; ; TR
Trendyol; ; ; TR
Hepsiburada; ; HEPS XNAS; TR
?Getir; ; ; TR
Peak Games; ; ; TR
?Ülker; ?Ulker; ULKER XIST; TR
Yıldız Holding; Yildiz Holding; ; TR
Karpowership; ; ; TR
Borsa Istanbul; Borsa İstanbul, Istanbul Stock Exchange; ; TR
Zorlu Holding; ?Zorlu; ; TR
Brembo; ; BRE XMIL; NL
Ferrovial; ; FER XMAD; NL
?CNH; CNH Industrial; CNH XNYS; GB
National Bank of Greece; ; ETE XATH; GR
Alpha Bank; ; ALPHA XATH; GR
Eurobank; Eurobank Ergasias; EUROB XATH; GR
Piraeus Bank; ; TPEIR XATH; GR
Hellenic Telecommunications; Hellenic Telecommunications Organization, ?OTE; HTO XATH; GR
Cosmote; ; ; GR
OPAP; ; OPAP XATH; GR
Public Power Corporation; ; PPC XATH; GR
Metlen; Metlen Energy & Metals, Mytilineos; MTLN XLON; GR
Motor Oil Hellas; ; MOH XATH; GR
Helleniq Energy; Hellenic Petroleum; ELPE XATH; GR
Jumbo SA; ; BELA XATH; GR
Titan Cement; ; TITC XBRU; GR
Aegean Airlines; ; AEGN XATH; GR
Olympic Airlines; Olympic Airways; ; GR
Hellenic Train; TrainOSE; ; GR
GEK Terna; ; GEKTERNA XATH; GR
Piraeus Port Authority; ; PPA XATH; GR
Folli Follie; ; ; GR
Athens Stock Exchange; ; ; GR
Coca-Cola HBC; ; CCH XLON; CH
Bank of Cyprus; ; BOCH XATH; CY
Cyprus Airways; ; ; CY
Hellenic Bank; ; ; CY
Air Malta; KM Malta Airlines; ; MT
Bank of Valletta; ; ; MT
`;

/** Companies of Latin America and the Caribbean, as index.ts describes the lines. */
export const LATIN_AMERICA = `
Petrobras; Petróleo Brasileiro; PETR4 BVMF; BR
?Vale; Vale SA, Vale S.A.; VALE3 BVMF; BR
Itaú Unibanco; Itau Unibanco, Itaú; ITUB4 BVMF; BR
Banco do Brasil; ; BBAS3 BVMF; BR
Ambev; ; ABEV3 BVMF; BR
Embraer; ; EMBJ3 BVMF; BR
JBS; JBS Foods; JBS XNYS; BR
Axia Energia; Eletrobras; AXIA3 BVMF; BR
Bradesco; Banco Bradesco; BBDC4 BVMF; BR
BTG Pactual; ; BPAC11 BVMF; BR
Itaúsa; Itausa; ITSA4 BVMF; BR
Caixa Econômica Federal; Caixa Economica Federal; ; BR
Banco Master; ; ; BR
BNDES; ; ; BR
Nubank; Nu Holdings; NU XNYS; BR
XP Inc; ; XP XNAS; BR
StoneCo; ; STNE XNAS; BR
PagSeguro; ; PAGS XNYS; BR
?B3; Bovespa; B3SA3 BVMF; BR
3G Capital; ; ; BR
?Gerdau; ; GGBR4 BVMF; BR
?CSN; Companhia Siderúrgica Nacional; CSNA3 BVMF; BR
Usiminas; ; USIM5 BVMF; BR
Samarco; ; ; BR
CBMM; ; ; BR
?Suzano; ; SUZB3 BVMF; BR
?Klabin; ; KLBN11 BVMF; BR
Braskem; ; BRKM5 BVMF; BR
?Odebrecht; Novonor; ; BR
Andrade Gutierrez; ; ; BR
Camargo Corrêa; Camargo Correa; ; BR
OAS Construtora; ; ; BR
MBRF; Marfrig, ?BRF; MBRF3 BVMF; BR
Minerva Foods; ; BEEF3 BVMF; BR
Cosan; ; CSAN3 BVMF; BR
Raízen; Raizen; RAIZ4 BVMF; BR
PRIO; PetroRio; PRIO3 BVMF; BR
Vibra Energia; ; VBBR3 BVMF; BR
Transpetro; ; ; BR
Cemig; ; CMIG4 BVMF; BR
Copel; ; CPLE3 BVMF; BR
Sabesp; ; SBSP3 BVMF; BR
Itaipu Binacional; ; ; BR
?Localiza; ; RENT3 BVMF; BR
?WEG; WEG SA; WEGE3 BVMF; BR
?Natura; Natura &Co; NATU3 BVMF; BR
Magazine Luiza; Magalu; MGLU3 BVMF; BR
Lojas Americanas; Americanas SA; AMER3 BVMF; BR
Lojas Renner; ; LREN3 BVMF; BR
Grupo Pão de Açúcar; ?GPA; PCAR3 BVMF; BR
?Havaianas; ; ; BR
Alpargatas; ; ALPA4 BVMF; BR
Rumo Logística; ?Rumo; RAIL3 BVMF; BR
?Oi; ; ; BR
?Azul; Azul Linhas Aéreas; ; BR
Gol Linhas Aéreas; ?Gol, ?GOL; ; BR
LATAM Brasil; TAM Airlines; ; BR
?Varig; ?VARIG; ; BR
Voepass; ; ; BR
Eve Air Mobility; ; EVEX XNYS; BR
Avibras; ; ; BR
Taurus Armas; ; TASA4 BVMF; BR
iFood; ; ; BR
Hapvida; ; HAPV3 BVMF; BR
Rede D'Or; ; RDOR3 BVMF; BR
América Móvil; America Movil; AMXB XMEX; MX
Cemex; ; CEMEXCPO XMEX; MX
Grupo Bimbo; ?Bimbo; BIMBOA XMEX; MX
Femsa; FEMSA; FEMSAUBD XMEX; MX
Oxxo; OXXO; ; MX
Coca-Cola Femsa; ; KOFUBL XMEX; MX
Grupo México; Grupo Mexico; GMEXICOB XMEX; MX
Grupo Carso; ; GCARSOA1 XMEX; MX
Telmex; ; ; MX
Telcel; ; ; MX
Inbursa; Grupo Financiero Inbursa; GFINBURO XMEX; MX
Banorte; Grupo Financiero Banorte; GFNORTEO XMEX; MX
Banamex; Citibanamex; ; MX
CIBanco; ; ; MX
Intercam; ; ; MX
Walmex; Walmart de México, Walmart de Mexico; WALMEX XMEX; MX
El Puerto de Liverpool; ; LIVEPOLC-1 XMEX; MX
Soriana; ; SORIANAB XMEX; MX
Grupo Elektra; ?Elektra; ; MX
Banco Azteca; ; ; MX
Grupo Salinas; ; ; MX
Gruma; ; GRUMAB XMEX; MX
Grupo Modelo; ; ; MX
Grupo Lala; ; ; MX
Industrias Peñoles; Peñoles; PE&OLES XMEX; MX
Orbia; Mexichem; ORBIA XMEX; MX
?Vitro; ; ; MX
Sigma Foods; Alfa SAB, Sigma Alimentos; ; MX
Aeroméxico; Aeromexico; AERO XMEX; MX
Volaris; ; VOLARA XMEX; MX
Viva Aerobus; VivaAerobus; ; MX
Mexicana de Aviación; ?Mexicana; ; MX
Interjet; ; ; MX
Comisión Federal de Electricidad; ?CFE, Federal Electricity Commission; ; MX
ASUR; Grupo Aeroportuario del Sureste; ASURB XMEX; MX
Kavak; ; ; MX
Bitso; ; ; MX
Cinépolis; Cinepolis; ; MX
Vista Energy; ; VIST XNYS; MX
MercadoLibre; Mercado Libre; MELI XNAS; AR
YPF; ; YPFD XBUE; AR
Grupo Financiero Galicia; Grupo Galicia; GGAL XBUE; AR
Banco Galicia; ; ; AR
Banco Macro; ; BMA XBUE; AR
Banco de la Nación Argentina; Banco Nación; ; AR
Pampa Energía; Pampa Energia; PAMP XBUE; AR
Tecpetrol; ; ; AR
Techint; Techint Group; ; AR
Pan American Energy; ; ; AR
Edenor; ; EDN XBUE; AR
Central Puerto; ; CEPU XBUE; AR
Transportadora de Gas del Sur; ; TGSU2 XBUE; AR
Telecom Argentina; ; TECO2 XBUE; AR
Arcor; ; ; AR
Molinos Río de la Plata; ; MOLI XBUE; AR
?Vicentin; ; ; AR
Globant; ; GLOB XNYS; AR
Despegar; ; ; AR
Satellogic; ; SATL XNAS; AR
INVAP; Invap; ; AR
Ualá; Uala; ; AR
Aerolíneas Argentinas; Aerolineas Argentinas; ; AR
Flybondi; ; ; AR
Cresud; ; CRES XBUE; AR
IRSA; ; IRSA XBUE; AR
Quilmes Brewery; Cervecería Quilmes; ; AR
Ecopetrol; ; ECOPETROL XBOG; CO
Grupo Cibest; ; CIBEST XBOG; CO
Bancolombia; ; ; CO
Grupo Aval; ; GRUPOAVAL XBOG; CO
Davivienda; ; ; CO
Grupo Sura; ; GRUPOSURA XBOG; CO
Grupo Argos; ; GRUPOARGOS XBOG; CO
Cementos Argos; ; CEMARGOS XBOG; CO
Nutresa; Grupo Nutresa; NUTRESA XBOG; CO
Grupo Éxito; Almacenes Éxito, Grupo Exito; EXITO XBOG; CO
Interconexión Eléctrica; ; ISA XBOG; CO
Empresas Públicas de Medellín; ?EPM; ; CO
Avianca; ; ; CO
Satena; ; ; CO
Viva Air; Viva Air Colombia; ; CO
Rappi; ; ; CO
?Cerrejón; ?Cerrejon; ; CO
Bavaria Brewery; ; ; CO
Codelco; ; ; CL
SQM; Sociedad Química y Minera; SQM-B XSGO; CL
LATAM Airlines; Latam Airlines, LATAM; LTM XSGO; CL
Falabella; ; FALABELLA XSGO; CL
Cencosud; ; CENCOSUD XSGO; CL
Banco de Chile; ; CHILE XSGO; CL
BancoEstado; ; ; CL
Antofagasta Minerals; ; ; CL
?Escondida; ; ; CL
Enap; ENAP; ; CL
Copec; Empresas Copec; COPEC XSGO; CL
CMPC; ; CMPC XSGO; CL
?Arauco; ; ; CL
?CCU; ; CCU XSGO; CL
Concha y Toro; ; CONCHATORO XSGO; CL
Enel Chile; ; ENELCHILE XSGO; CL
Colbún; Colbun; COLBUN XSGO; CL
Sky Airline; ; ; CL
JetSmart; JetSMART; ; CL
NotCo; ; ; CL
Drummond Company; ; ; US
Credicorp; ; BAP XNYS; PE
Banco de Crédito del Perú; Banco de Credito del Peru; ; PE
?Buenaventura; Compañía de Minas Buenaventura; BVN XNYS; PE
Petroperú; Petroperu; ; PE
?Las Bambas; ; ; PE
?Antamina; ; ; PE
?Cerro Verde; ; ; PE
Intercorp; ; ; PE
Alicorp; ; ALICORC1 XLIM; PE
Gloria SA; ; ; PE
Ternium; ; TX XNYS; LU
dLocal; DLocal; DLO XNAS; UY
Antel; ANTEL; ; UY
Ancap; ANCAP; ; UY
PLUNA; Pluna; ; UY
Petropar; ; ; PY
YPFB; Yacimientos Petrolíferos Fiscales Bolivianos; ; BO
Boliviana de Aviación; ; ; BO
Petroecuador; ; ; EC
Banco Pichincha; Banco del Pichincha; ; EC
?TAME; ; ; EC
Conviasa; ; ; VE
Empresas Polar; ; ; VE
Corpoelec; CORPOELEC; ; VE
Laser Airlines; ; ; VE
Copa Airlines; Copa Holdings; CPA XNYS; PA
Panama Canal Authority; ; ; PA
?Cobre Panamá; ?Cobre Panama; ; PA
Panama Ports Company; ; ; PA
Mossack Fonseca; ; ; PA
Instituto Costarricense de Electricidad; ; ; CR
Pollo Campero; ; ; GT
?Banco Industrial; ; ; GT
Cubana de Aviación; ?Cubana; ; CU
GAESA; ; ; CU
?Havana Club; ; ; CU
Unión Eléctrica; ; ; CU
Sherritt; Sherritt International; S XTSE; CA
Arajet; ; ; DO
Banco Popular Dominicano; ; ; DO
Banco Popular de Puerto Rico; Popular Inc; BPOP XNAS; PR
LUMA Energy; ; ; PR
Caribbean Airlines; ; ; TT
Petrotrin; ; ; TT
Atlantic LNG; ; ; TT
?Republic Bank; ; ; TT
Sunrise Airways; ; ; HT
?Grace Kennedy; GraceKennedy; GK XJAM; JM
NCB Financial; NCB Financial Group; NCBFG XJAM; JM
National Commercial Bank Jamaica; ; ; JM
Air Jamaica; ; ; JM
Sandals Resorts; ; ; JM
LIAT; ; ; AG
Bahamasair; ; ; BS
Surinam Airways; Surinam Airlines; ; SR
Staatsolie; ; ; SR
`;

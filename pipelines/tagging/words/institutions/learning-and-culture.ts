/** Universities, institutes, academies, hospitals, museums, theatres, orchestras, academies of film, churches. */
export const LEARNING_AND_CULTURE = `
CERN; European Organization for Nuclear Research; Geneva/CH
ETH Zurich; ETH Zürich, Eidgenössische Technische Hochschule Zürich; Zürich/CH; CH
Royal Swedish Academy of Sciences; ; Stockholm/SE; SE
Chinese Academy of Sciences; CAS; Beijing/CN; CN
Oxford University; University of Oxford; Oxford/GB; GB
University of Cambridge; Cambridge University; Cambridge/GB; GB
Imperial College London; Imperial College; London/GB; GB
London School of Economics; London School of Economics and Political Science, LSE; London/GB; GB
Harvard University; ?Harvard, Harvard Medical School, Harvard Business School, Harvard Law School, Harvard Kennedy School; Cambridge/US; US
Yale University; ?Yale, Yale Law School, Yale School of Medicine; New Haven/US; US
Princeton University; ; Princeton/US; US
Columbia University; Columbia Law School; New York City/US; US
Stanford University; ?Stanford, Stanford Medicine, Stanford Law School; Stanford/US; US
Massachusetts Institute of Technology; MIT, MIT Media Lab, MIT Sloan; Cambridge/US; US
Johns Hopkins University; ?Johns Hopkins, Johns Hopkins Bloomberg School of Public Health; Baltimore/US; US
University of California, Berkeley; UC Berkeley, University of California at Berkeley, University of California Berkeley; Berkeley/US; US
University of California, Los Angeles; UCLA, University of California at Los Angeles, University of California Los Angeles; Los Angeles/US; US
University of Tokyo; Tokyo University, Todai; Tokyo/JP; JP
Tsinghua University; Tsinghua; Beijing/CN; CN
Peking University; Beijing University; Beijing/CN; CN
Louvre; Louvre Museum, Musée du Louvre; Paris/FR; FR
British Museum; ; London/GB; GB
Smithsonian Institution; Smithsonian, Smithsonian Museum, National Air and Space Museum, National Museum of American History; Washington, D.C./US; US
Metropolitan Museum of Art; Metropolitan Museum; New York City/US; US
?Nature; Nature Medicine, Nature Communications, Nature Climate Change, Nature Geoscience, Nature Astronomy; London/GB; GB
The Lancet; ?Lancet, Lancet Planetary Health, Lancet Oncology; London/GB; GB
University College London; UCL; London/GB; GB
King's College London; ; London/GB; GB
Queen Mary University of London; Queen Mary University; London/GB; GB
University of London; London University; London/GB; GB
SOAS; SOAS University of London, School of Oriental and African Studies; London/GB; GB
London School of Hygiene & Tropical Medicine; London School of Hygiene and Tropical Medicine, LSHTM; London/GB; GB
London Business School; ; London/GB; GB
City St George's; City University of London, City University London; London/GB; GB
Goldsmiths University of London; ; London/GB; GB
Royal Holloway; Royal Holloway University of London; Egham/GB; GB
Brunel University; Brunel University London; London/GB; GB
University of Westminster; ; London/GB; GB
University of Edinburgh; Edinburgh University; Edinburgh/GB; GB
University of Glasgow; Glasgow University; Glasgow/GB; GB
University of St Andrews; St Andrews University; St Andrews/GB; GB
University of Aberdeen; Aberdeen University; Aberdeen/GB; GB
University of Strathclyde; Strathclyde University; Glasgow/GB; GB
Heriot-Watt University; ; Edinburgh/GB; GB
University of Dundee; Dundee University; Dundee/GB; GB
University of Manchester; Manchester University; Manchester/GB; GB
Manchester Metropolitan University; ; Manchester/GB; GB
University of Liverpool; Liverpool University; Liverpool/GB; GB
Liverpool John Moores University; ; Liverpool/GB; GB
University of Leeds; Leeds University; Leeds/GB; GB
University of Sheffield; Sheffield University; Sheffield/GB; GB
Sheffield Hallam University; ; Sheffield/GB; GB
University of Birmingham; Birmingham University; Birmingham/GB; GB
Aston University; ; Birmingham/GB; GB
University of Warwick; Warwick University; Coventry/GB; GB
University of Nottingham; Nottingham University; Nottingham/GB; GB
University of Leicester; Leicester University; Leicester/GB; GB
Loughborough University; ; Loughborough/GB; GB
University of Bristol; Bristol University; Bristol/GB; GB
University of Bath; Bath University; Bath/GB; GB
University of Exeter; Exeter University; Exeter/GB; GB
University of Southampton; Southampton University; Southampton/GB; GB
University of Portsmouth; Portsmouth University; Portsmouth/GB; GB
University of Plymouth; Plymouth University; Plymouth/GB; GB
University of Reading; Reading University; Reading/GB; GB
University of Surrey; Surrey University; Guildford/GB; GB
University of Sussex; Sussex University; Brighton/GB; GB
University of Kent; Kent University; Canterbury/GB; GB
University of Essex; Essex University; Colchester/GB; GB
University of East Anglia; UEA; Norwich/GB; GB
Durham University; University of Durham; Durham/GB; GB
Newcastle University; ; Newcastle upon Tyne/GB; GB
Northumbria University; University of Northumbria; Newcastle upon Tyne/GB; GB
Lancaster University; University of Lancaster; Lancaster/GB; GB
University of York; ; York/GB; GB
University of Hull; Hull University; Hull/GB; GB
Cranfield University; ; Cranfield/GB; GB
Open University; ; Milton Keynes/GB; GB
Cardiff University; University of Cardiff; Cardiff/GB; GB
Swansea University; University of Swansea; Swansea/GB; GB
Aberystwyth University; ; Aberystwyth/GB; GB
Bangor University; ; Bangor/GB; GB
Queen's University Belfast; Queens University Belfast; Belfast/GB; GB
Ulster University; University of Ulster; Belfast/GB; GB
Trinity College Dublin; Trinity College in Dublin; Dublin/IE; IE
University College Dublin; UCD; Dublin/IE; IE
University College Cork; ; Cork/IE; IE
University of Galway; ; Galway/IE; IE
Dublin City University; DCU; Dublin/IE; IE
Maynooth University; ; Maynooth/IE; IE
University of Limerick; ; Limerick/IE; IE
University of Pennsylvania; UPenn; Philadelphia/US; US
Wharton School; ?Wharton, Wharton School of the University of Pennsylvania; Philadelphia/US; US
Cornell University; ?Cornell; Ithaca/US; US
Brown University; ; Providence/US; US
Dartmouth College; ?Dartmouth; Hanover/US; US
University of Chicago; Chicago University; Chicago/US; US
Northwestern University; ; Evanston/US; US
Duke University; ; Durham/US; US
Vanderbilt University; ?Vanderbilt; Nashville/US; US
Rice University; ; Houston/US; US
Emory University; ?Emory; Atlanta/US; US
Georgetown University; ; Washington, D.C./US; US
George Washington University; ; Washington, D.C./US; US
George Mason University; ; Fairfax/US; US
American University; ?American University; Washington, D.C./US; US
Howard University; ; Washington, D.C./US; US
University of Notre Dame; Notre Dame University; Notre Dame/US; US
Carnegie Mellon University; Carnegie Mellon; Pittsburgh/US; US
California Institute of Technology; Caltech; Pasadena/US; US
Georgia Institute of Technology; Georgia Tech; Atlanta/US; US
Virginia Tech; ; Blacksburg/US; US
Texas A&M University; Texas A&M, Texas A & M University; College Station/US; US
Texas Tech University; Texas Tech; Lubbock/US; US
New York University; NYU; New York City/US; US
City University of New York; CUNY; New York City/US; US
State University of New York; SUNY; Albany/US; US
Stony Brook University; ; Stony Brook/US; US
Fordham University; ; New York City/US; US
Syracuse University; ; Syracuse/US; US
Rutgers University; Rutgers; New Brunswick/US; US
Boston University; ; Boston/US; US
Boston College; ; Boston/US; US
Northeastern University; ; Boston/US; US
Tufts University; ; Medford/US; US
Brandeis University; ; Waltham/US; US
Williams College; ; Williamstown/US; US
Amherst College; ; Amherst/US; US
Wellesley College; ; Wellesley/US; US
Middlebury College; ; Middlebury/US; US
University of Connecticut; UConn; Storrs/US; US
University of Massachusetts; UMass, University of Massachusetts Amherst, UMass Amherst; Amherst/US; US
University of Vermont; ; Burlington/US; US
University of Maryland; ; College Park/US; US
University of Delaware; ; Newark/US; US
Pennsylvania State University; Penn State, Penn State University; State College/US; US
University of Pittsburgh; ; Pittsburgh/US; US
Temple University; ; Philadelphia/US; US
Drexel University; ; Philadelphia/US; US
University of Virginia; UVA; Charlottesville/US; US
College of William and Mary; College of William & Mary, William & Mary; Williamsburg/US; US
University of North Carolina; University of North Carolina at Chapel Hill, UNC-Chapel Hill, UNC; Chapel Hill/US; US
North Carolina State University; NC State; Raleigh/US; US
Wake Forest University; ?Wake Forest; Winston-Salem/US; US
University of South Carolina; ; Columbia/US; US
Clemson University; ?Clemson; Clemson/US; US
University of Georgia; ; Athens/US; US
University of Florida; ; Gainesville/US; US
Florida State University; FSU; Tallahassee/US; US
University of Miami; ; Miami/US; US
University of Central Florida; UCF; Orlando/US; US
University of South Florida; ; Tampa/US; US
University of Alabama; ; Tuscaloosa/US; US
Auburn University; ; Auburn/US; US
University of Mississippi; Ole Miss; Oxford/US; US
Louisiana State University; LSU; Baton Rouge/US; US
Tulane University; Tulane; New Orleans/US; US
University of Tennessee; ; Knoxville/US; US
University of Kentucky; ; Lexington/US; US
University of Louisville; ; Louisville/US; US
Ohio State University; Ohio State; Columbus/US; US
Case Western Reserve University; Case Western Reserve; Cleveland/US; US
University of Cincinnati; ; Cincinnati/US; US
University of Michigan; ; Ann Arbor/US; US
Michigan State University; Michigan State; East Lansing/US; US
Wayne State University; ; Detroit/US; US
Indiana University; ; Bloomington/US; US
Purdue University; ?Purdue; West Lafayette/US; US
University of Illinois; University of Illinois Urbana-Champaign, University of Illinois at Urbana-Champaign; Champaign/US; US
University of Illinois Chicago; University of Illinois at Chicago; Chicago/US; US
DePaul University; ; Chicago/US; US
Loyola University Chicago; ; Chicago/US; US
University of Wisconsin; University of Wisconsin-Madison; Madison/US; US
Marquette University; ; Milwaukee/US; US
University of Minnesota; ; Minneapolis/US; US
University of Iowa; ; Iowa City/US; US
Iowa State University; Iowa State; Ames/US; US
University of Missouri; ; Columbia/US; US
Washington University in St. Louis; ; St. Louis/US; US
Saint Louis University; ; St. Louis/US; US
University of Kansas; ; Lawrence/US; US
Kansas State University; Kansas State; Manhattan/US; US
University of Nebraska; University of Nebraska-Lincoln; Lincoln/US; US
University of Oklahoma; ; Norman/US; US
Oklahoma State University; Oklahoma State; Stillwater/US; US
University of Arkansas; ; Fayetteville/US; US
University of Texas; University of Texas at Austin, UT Austin; Austin/US; US
Southern Methodist University; ; Dallas/US; US
Baylor University; Baylor College of Medicine; Waco/US; US
University of Houston; ; Houston/US; US
Texas Christian University; ; Fort Worth/US; US
University of Colorado; University of Colorado Boulder; Boulder/US; US
Colorado State University; Colorado State; Fort Collins/US; US
University of Utah; ; Salt Lake City/US; US
Brigham Young University; BYU; Provo/US; US
Utah Valley University; ; Orem/US; US
University of Arizona; ; Tucson/US; US
Arizona State University; Arizona State; Tempe/US; US
University of New Mexico; ; Albuquerque/US; US
University of Nevada; University of Nevada Las Vegas, UNLV; Las Vegas/US; US
Boise State University; Boise State; Boise/US; US
University of Idaho; ; Moscow/US; US
University of Washington; ; Seattle/US; US
Washington State University; ; Pullman/US; US
University of Oregon; ; Eugene/US; US
Oregon State University; Oregon State; Corvallis/US; US
University of California; ; Oakland/US; US
University of California, San Diego; UC San Diego, UCSD, University of California San Diego; San Diego/US; US
University of California, San Francisco; UCSF, UC San Francisco, University of California San Francisco; San Francisco/US; US
University of California, Davis; UC Davis, University of California Davis; Davis/US; US
University of California, Irvine; UC Irvine, University of California Irvine; Irvine/US; US
University of California, Santa Barbara; UC Santa Barbara, UCSB; Santa Barbara/US; US
University of California, Santa Cruz; UC Santa Cruz; Santa Cruz/US; US
University of California, Riverside; UC Riverside; Riverside/US; US
University of Southern California; USC; Los Angeles/US; US
California State University; Cal State; Long Beach/US; US
San Diego State University; San Diego State; San Diego/US; US
Pepperdine University; ; Malibu/US; US
Loyola Marymount University; ; Los Angeles/US; US
University of Hawaii; University of Hawaii at Manoa; Honolulu/US; US
University of Alaska; University of Alaska Fairbanks; Fairbanks/US; US
Liberty University; ; Lynchburg/US; US
Morehouse College; ; Atlanta/US; US
Spelman College; ; Atlanta/US; US
Tuskegee University; ; Tuskegee/US; US
Quinnipiac University; Quinnipiac, Quinnipiac University Poll; Hamden/US; US
Marist College; Marist University; Poughkeepsie/US; US
Monmouth University; ; West Long Branch/US; US
?West Point; United States Military Academy, U.S. Military Academy; West Point/US; US
United States Naval Academy; U.S. Naval Academy; Annapolis/US; US
Naval War College; U.S. Naval War College; Newport/US; US
Juilliard School; Juilliard; New York City/US; US
Berklee College of Music; ; Boston/US; US
Rhode Island School of Design; ; Providence/US; US
Parsons School of Design; ; New York City/US; US
Rockefeller University; ; New York City/US; US
University of Toronto; ; Toronto/CA; CA
McGill University; ?McGill; Montréal/CA; CA
University of British Columbia; UBC; Vancouver/CA; CA
Simon Fraser University; ; Burnaby/CA; CA
University of Alberta; ; Edmonton/CA; CA
University of Calgary; ; Calgary/CA; CA
McMaster University; ; Hamilton/CA; CA
University of Waterloo; ; Waterloo/CA; CA
Western University; ?Western University, University of Western Ontario; London/CA; CA
Queen's University at Kingston; ?Queen's University; Kingston/CA; CA
University of Ottawa; ; Ottawa/CA; CA
Carleton University; ; Ottawa/CA; CA
York University; ; Toronto/CA; CA
Toronto Metropolitan University; Ryerson University; Toronto/CA; CA
Dalhousie University; ; Halifax/CA; CA
Université de Montréal; University of Montreal; Montréal/CA; CA
Université Laval; Laval University; Québec/CA; CA
Concordia University; ; Montréal/CA; CA
University of Victoria; ; Victoria/CA; CA
University of Manitoba; ; Winnipeg/CA; CA
University of Saskatchewan; ; Saskatoon/CA; CA
Sorbonne University; Sorbonne, Sorbonne Université, University of Paris; Paris/FR; FR
Sciences Po; Institut d'études politiques de Paris; Paris/FR; FR
École Polytechnique; ; Palaiseau/FR; FR
École Normale Supérieure; ; Paris/FR; FR
École nationale d'administration; ENA; Strasbourg/FR; FR
Université Paris-Saclay; Paris-Saclay University, University of Paris-Saclay; Gif-sur-Yvette/FR; FR
Paris Nanterre University; ; Nanterre/FR; FR
Collège de France; ; Paris/FR; FR
HEC Paris; ; Jouy-en-Josas/FR; FR
INSEAD; Insead; Fontainebleau/FR; FR
ESSEC; Essec; Cergy/FR; FR
Aix-Marseille University; ; Marseille/FR; FR
University of Strasbourg; ; Strasbourg/FR; FR
Humboldt University; Humboldt-Universität, Humboldt University of Berlin, Humboldt-Universität zu Berlin; Berlin/DE; DE
Free University of Berlin; Freie Universität Berlin, Freie Universität; Berlin/DE; DE
Technical University of Berlin; Technische Universität Berlin, TU Berlin; Berlin/DE; DE
Charité; ?Charite, Charité – Universitätsmedizin Berlin; Berlin/DE; DE
Heidelberg University; University of Heidelberg, Universität Heidelberg; Heidelberg/DE; DE
LMU Munich; Ludwig Maximilian University, Ludwig-Maximilians-Universität, Ludwig Maximilian University of Munich; Munich/DE; DE
Technical University of Munich; Technische Universität München, TU Munich, TU München; Munich/DE; DE
RWTH Aachen University; RWTH Aachen, RWTH; Aachen/DE; DE
Karlsruhe Institute of Technology; ; Karlsruhe/DE; DE
University of Tübingen; Universität Tübingen; Tübingen/DE; DE
University of Freiburg; Universität Freiburg; Freiburg/DE; DE
University of Göttingen; Universität Göttingen; Göttingen/DE; DE
University of Bonn; Universität Bonn; Bonn/DE; DE
University of Cologne; Universität zu Köln; Cologne/DE; DE
University of Hamburg; Universität Hamburg; Hamburg/DE; DE
University of Mannheim; Universität Mannheim; Mannheim/DE; DE
University of Konstanz; Universität Konstanz; Konstanz/DE; DE
Goethe University Frankfurt; Goethe-Universität, Goethe University; Frankfurt am Main/DE; DE
TU Dresden; Technische Universität Dresden; Dresden/DE; DE
Hertie School; ; Berlin/DE; DE
Max Planck Society; Max-Planck-Gesellschaft, Max Planck Institute, Max-Planck-Institut; Munich/DE; DE
Fraunhofer Society; Fraunhofer-Gesellschaft, Fraunhofer Institute; Munich/DE; DE
Helmholtz Association; Helmholtz-Gemeinschaft; Berlin/DE; DE
Leibniz Association; Leibniz-Gemeinschaft; Berlin/DE; DE
Alfred Wegener Institute; Alfred-Wegener-Institut; Bremerhaven/DE; DE
Potsdam Institute for Climate Impact Research; Potsdam-Institut für Klimafolgenforschung, PIK; Potsdam/DE; DE
Forschungszentrum Jülich; ; Jülich/DE; DE
DESY; Deutsches Elektronen-Synchrotron; Hamburg/DE; DE
GEOMAR; Geomar; Kiel/DE; DE
GFZ; GFZ German Research Centre for Geosciences, German Research Centre for Geosciences; Potsdam/DE; DE
Deutsche Forschungsgemeinschaft; German Research Foundation, DFG; Bonn/DE; DE
Leopoldina; ; Halle/DE; DE
German Cancer Research Center; Deutsches Krebsforschungszentrum; Heidelberg/DE; DE
University of Vienna; Universität Wien, Vienna University; Vienna/AT; AT
TU Wien; Vienna University of Technology; Vienna/AT; AT
University of Innsbruck; Universität Innsbruck; Innsbruck/AT; AT
University of Graz; ; Graz/AT; AT
Central European University; ; Vienna/AT
International Institute for Applied Systems Analysis; IIASA; Laxenburg/AT
EPFL; École polytechnique fédérale de Lausanne, Swiss Federal Institute of Technology in Lausanne; Lausanne/CH; CH
University of Zurich; Universität Zürich; Zürich/CH; CH
University of Bern; Universität Bern; Bern/CH; CH
University of Geneva; Université de Genève; Geneva/CH; CH
University of Basel; Universität Basel; Basel/CH; CH
University of Lausanne; ; Lausanne/CH; CH
University of St. Gallen; Universität St. Gallen; St. Gallen/CH; CH
Graduate Institute Geneva; ; Geneva/CH; CH
Paul Scherrer Institute; ; Villigen/CH; CH
KU Leuven; Katholieke Universiteit Leuven, Catholic University of Leuven; Leuven/BE; BE
Université catholique de Louvain; UCLouvain; Louvain-la-Neuve/BE; BE
Ghent University; University of Ghent; Ghent/BE; BE
Université libre de Bruxelles; Vrije Universiteit Brussel; Brussels/BE; BE
University of Antwerp; ; Antwerp/BE; BE
College of Europe; ; Brugge/BE
University of Amsterdam; Universiteit van Amsterdam; Amsterdam/NL; NL
Vrije Universiteit Amsterdam; VU Amsterdam; Amsterdam/NL; NL
Leiden University; University of Leiden; Leiden/NL; NL
Utrecht University; University of Utrecht; Utrecht/NL; NL
Delft University of Technology; TU Delft; Delft/NL; NL
Eindhoven University of Technology; TU Eindhoven; Eindhoven/NL; NL
Erasmus University Rotterdam; Erasmus University; Rotterdam/NL; NL
University of Groningen; ; Groningen/NL; NL
Wageningen University; Wageningen University & Research; Wageningen/NL; NL
Maastricht University; ; Maastricht/NL; NL
Radboud University; ; Nijmegen/NL; NL
University of Luxembourg; ; Luxembourg/LU; LU
Complutense University of Madrid; Universidad Complutense, Complutense University; Madrid/ES; ES
Autonomous University of Madrid; Universidad Autónoma de Madrid; Madrid/ES; ES
University of Barcelona; Universitat de Barcelona; Barcelona/ES; ES
Pompeu Fabra University; Universitat Pompeu Fabra; Barcelona/ES; ES
IESE Business School; IESE; Barcelona/ES; ES
IE University; IE Business School; Madrid/ES; ES
University of Salamanca; Universidad de Salamanca; Salamanca/ES; ES
University of Valencia; ; Valencia/ES; ES
University of Lisbon; Universidade de Lisboa; Lisbon/PT; PT
University of Coimbra; Universidade de Coimbra; Coimbra/PT; PT
University of Porto; Universidade do Porto; Porto/PT; PT
University of Bologna; Università di Bologna; Bologna/IT; IT
Sapienza University of Rome; La Sapienza, Sapienza University, Sapienza Università di Roma; Rome/IT; IT
Bocconi University; Bocconi, Università Bocconi; Milan/IT; IT
Politecnico di Milano; Polytechnic University of Milan; Milan/IT; IT
University of Milan; Università degli Studi di Milano; Milan/IT; IT
University of Padua; Università di Padova; Padova/IT; IT
University of Turin; ; Turin/IT; IT
University of Pisa; ; Pisa/IT; IT
University of Naples Federico II; ; Naples/IT; IT
Scuola Normale Superiore; ; Pisa/IT; IT
LUISS; Luiss; Rome/IT; IT
European University Institute; ; Florence/IT
National and Kapodistrian University of Athens; University of Athens; Athens/GR; GR
Aristotle University of Thessaloniki; ; Thessaloniki/GR; GR
Lund University; University of Lund; Lund/SE; SE
Uppsala University; University of Uppsala; Uppsala/SE; SE
Stockholm University; ; Stockholm/SE; SE
University of Gothenburg; Gothenburg University; Göteborg/SE; SE
KTH Royal Institute of Technology; ; Stockholm/SE; SE
Chalmers University of Technology; ; Göteborg/SE; SE
University of Copenhagen; Copenhagen University; Copenhagen/DK; DK
Aarhus University; ; Aarhus/DK; DK
Technical University of Denmark; ; Lyngby/DK; DK
Copenhagen Business School; ; Copenhagen/DK; DK
University of Oslo; ; Oslo/NO; NO
University of Bergen; ; Bergen/NO; NO
Norwegian University of Science and Technology; NTNU; Trondheim/NO; NO
University of Helsinki; Helsinki University; Helsinki/FI; FI
Aalto University; ; Espoo/FI; FI
University of Iceland; ; Reykjavík/IS; IS
University of Tartu; ; Tartu/EE; EE
University of Latvia; ; Riga/LV; LV
Vilnius University; ; Vilnius/LT; LT
University of Warsaw; Warsaw University; Warsaw/PL; PL
Jagiellonian University; ; Kraków/PL; PL
Charles University; Charles University in Prague; Prague/CZ; CZ
Masaryk University; ; Brno/CZ; CZ
Comenius University; ; Bratislava/SK; SK
Eötvös Loránd University; ELTE; Budapest/HU; HU
Corvinus University; Corvinus University of Budapest; Budapest/HU; HU
University of Bucharest; ; Bucharest/RO; RO
Babeș-Bolyai University; ; Cluj-Napoca/RO; RO
Sofia University; ; Sofia/BG; BG
University of Belgrade; Belgrade University; Belgrade/RS; RS
University of Zagreb; ; Zagreb/HR; HR
University of Ljubljana; ; Ljubljana/SI; SI
University of Sarajevo; ; Sarajevo/BA; BA
Moscow State University; Lomonosov Moscow State University; Moscow/RU; RU
Higher School of Economics; ; Moscow/RU; RU
MGIMO; Moscow State Institute of International Relations; Moscow/RU; RU
Saint Petersburg State University; St. Petersburg State University; Saint Petersburg/RU; RU
Kurchatov Institute; ; Moscow/RU; RU
Taras Shevchenko National University; Taras Shevchenko National University of Kyiv; Kyiv/UA; UA
Kyiv School of Economics; ; Kyiv/UA; UA
National University of Kyiv-Mohyla Academy; Kyiv-Mohyla Academy; Kyiv/UA; UA
Kyoto University; ; Kyoto/JP; JP
Osaka University; ; Osaka/JP; JP
Tohoku University; ; Sendai/JP; JP
Nagoya University; ; Nagoya/JP; JP
Hokkaido University; ; Sapporo/JP; JP
Kyushu University; ; Fukuoka/JP; JP
Waseda University; Waseda; Tokyo/JP; JP
Keio University; Keio; Tokyo/JP; JP
Sophia University; ; Tokyo/JP; JP
Hitotsubashi University; ; Tokyo/JP; JP
Seoul National University; ; Seoul/KR; KR
Yonsei University; ; Seoul/KR; KR
Korea University; ; Seoul/KR; KR
KAIST; Korea Advanced Institute of Science and Technology; Daejeon/KR; KR
Ewha Womans University; ; Seoul/KR; KR
Sungkyunkwan University; ; Seoul/KR; KR
Fudan University; ; Shanghai/CN; CN
Shanghai Jiao Tong University; ; Shanghai/CN; CN
Zhejiang University; ; Hangzhou/CN; CN
Nanjing University; ; Nanjing/CN; CN
Wuhan University; ; Wuhan/CN; CN
Renmin University; Renmin University of China; Beijing/CN; CN
Beijing Normal University; ; Beijing/CN; CN
Sun Yat-sen University; ; Guangzhou/CN; CN
Xiamen University; ; Xiamen/CN; CN
University of Science and Technology of China; ; Hefei/CN; CN
Wuhan Institute of Virology; ; Wuhan/CN; CN
Chinese Academy of Engineering; ; Beijing/CN; CN
University of Hong Kong; Hong Kong University; Hong Kong/HK; HK
Chinese University of Hong Kong; ; Hong Kong/HK; HK
Hong Kong University of Science and Technology; HKUST; Hong Kong/HK; HK
Hong Kong Polytechnic University; PolyU; Hong Kong/HK; HK
National Taiwan University; ; Taipei/TW; TW
National Tsing Hua University; ; Hsinchu/TW; TW
Industrial Technology Research Institute; ; Hsinchu/TW; TW
National University of Singapore; NUS; Singapore/SG; SG
Nanyang Technological University; ; Singapore/SG; SG
Singapore Management University; ; Singapore/SG; SG
S. Rajaratnam School of International Studies; Rajaratnam School of International Studies; Singapore/SG; SG
ISEAS-Yusof Ishak Institute; ; Singapore/SG; SG
University of Malaya; Universiti Malaya; Kuala Lumpur/MY; MY
University of Indonesia; Universitas Indonesia; Depok/ID; ID
Gadjah Mada University; ; Yogyakarta/ID; ID
Bandung Institute of Technology; ; Bandung/ID; ID
University of the Philippines; ; Quezon City/PH; PH
Ateneo de Manila University; Ateneo de Manila; Quezon City/PH; PH
De La Salle University; ; Manila/PH; PH
Chulalongkorn University; ; Bangkok/TH; TH
Thammasat University; ; Bangkok/TH; TH
Mahidol University; ; Bangkok/TH; TH
Vietnam National University; ; Hanoi/VN; VN
University of Yangon; Yangon University; Yangon/MM; MM
Jawaharlal Nehru University; JNU; New Delhi/IN; IN
University of Delhi; Delhi University; New Delhi/IN; IN
Jamia Millia Islamia; ; New Delhi/IN; IN
Aligarh Muslim University; AMU; Aligarh/IN; IN
Banaras Hindu University; ; Varanasi/IN; IN
Jadavpur University; ; Kolkata/IN; IN
University of Calcutta; Calcutta University; Kolkata/IN; IN
University of Mumbai; Mumbai University; Mumbai/IN; IN
University of Hyderabad; ; Hyderabad/IN; IN
Ashoka University; ; Sonipat/IN; IN
Indian Institute of Science; ; Bengaluru/IN; IN
Indian Institute of Technology Delhi; IIT Delhi; New Delhi/IN; IN
Indian Institute of Technology Bombay; IIT Bombay; Mumbai/IN; IN
Indian Institute of Technology Madras; IIT Madras; Chennai/IN; IN
Indian Institute of Technology Kanpur; IIT Kanpur; Kanpur/IN; IN
Indian Institute of Technology Kharagpur; IIT Kharagpur; Kharagpur/IN; IN
Indian Institute of Management Ahmedabad; IIM Ahmedabad; Ahmedabad/IN; IN
Tata Institute of Fundamental Research; TIFR; Mumbai/IN; IN
Tata Institute of Social Sciences; TISS; Mumbai/IN; IN
All India Institute of Medical Sciences; AIIMS; New Delhi/IN; IN
National Institute of Virology; ; Pune/IN; IN
Indian Statistical Institute; ; Kolkata/IN; IN
Quaid-i-Azam University; ; Islamabad/PK; PK
University of the Punjab; ; Lahore/PK; PK
Lahore University of Management Sciences; LUMS; Lahore/PK; PK
Aga Khan University; ; Karachi/PK; PK
University of Karachi; Karachi University; Karachi/PK; PK
University of Dhaka; Dhaka University; Dhaka/BD; BD
Bangladesh University of Engineering and Technology; BUET; Dhaka/BD; BD
University of Colombo; ; Colombo/LK; LK
University of Peradeniya; ; Kandy/LK; LK
Tribhuvan University; ; Kathmandu/NP; NP
Kabul University; ; Kabul/AF; AF
University of Tehran; Tehran University; Tehran/IR; IR
Sharif University of Technology; Sharif University; Tehran/IR; IR
Amirkabir University; ; Tehran/IR; IR
University of Baghdad; Baghdad University; Baghdad/IQ; IQ
Damascus University; ; Damascus/SY; SY
American University of Beirut; AUB; Beirut/LB; LB
Lebanese University; ; Beirut/LB; LB
University of Jordan; ; Amman/JO; JO
Hebrew University; Hebrew University of Jerusalem; Jerusalem/IL; IL
Tel Aviv University; ; Tel Aviv/IL; IL
Technion; Technion – Israel Institute of Technology; Haifa/IL; IL
Weizmann Institute of Science; Weizmann Institute; Rehovot/IL; IL
Ben-Gurion University; Ben-Gurion University of the Negev; Beersheba/IL; IL
Bar-Ilan University; ; Ramat Gan/IL; IL
University of Haifa; Haifa University; Haifa/IL; IL
Birzeit University; ; Ramallah/PS; PS
An-Najah University; An-Najah National University; Nablus/PS; PS
Islamic University of Gaza; ; Gaza/PS; PS
King Saud University; ; Riyadh/SA; SA
King Abdullah University of Science and Technology; KAUST; Jeddah/SA; SA
King Abdulaziz University; ; Jeddah/SA; SA
Qatar University; ; Doha/QA; QA
Khalifa University; ; Abu Dhabi/AE; AE
NYU Abu Dhabi; New York University Abu Dhabi; Abu Dhabi/AE; AE
Kuwait University; ; Kuwait City/KW; KW
Sultan Qaboos University; ; Muscat/OM; OM
Boğaziçi University; Boğaziçi Üniversitesi; Istanbul/TR; TR
Middle East Technical University; METU; Ankara/TR; TR
Istanbul University; ; Istanbul/TR; TR
Istanbul Technical University; ; Istanbul/TR; TR
Koç University; ; Istanbul/TR; TR
Sabancı University; ; Istanbul/TR; TR
Bilkent University; ; Ankara/TR; TR
Nazarbayev University; ; Astana/KZ; KZ
Tbilisi State University; ; Tbilisi/GE; GE
Yerevan State University; ; Yerevan/AM; AM
Baku State University; ; Baku/AZ; AZ
Cairo University; University of Cairo; Cairo/EG; EG
Al-Azhar; Al-Azhar University; Cairo/EG; EG
Ain Shams University; ; Cairo/EG; EG
Alexandria University; ; Alexandria/EG; EG
American University in Cairo; ; Cairo/EG; EG
University of Khartoum; Khartoum University; Khartoum/SD; SD
Addis Ababa University; ; Addis Ababa/ET; ET
University of Nairobi; Nairobi University; Nairobi/KE; KE
Kenyatta University; ; Nairobi/KE; KE
Strathmore University; ; Nairobi/KE; KE
Makerere University; ?Makerere; Kampala/UG; UG
University of Dar es Salaam; ; Dar es Salaam/TZ; TZ
University of Rwanda; ; Kigali/RW; RW
University of Kinshasa; ; Kinshasa/CD; CD
University of Lagos; UNILAG; Lagos/NG; NG
University of Ibadan; ; Ibadan/NG; NG
Ahmadu Bello University; ; Zaria/NG; NG
Obafemi Awolowo University; ; Ile-Ife/NG; NG
University of Nigeria; University of Nigeria Nsukka; Nsukka/NG; NG
University of Ghana; ; Accra/GH; GH
Kwame Nkrumah University of Science and Technology; KNUST; Kumasi/GH; GH
Cheikh Anta Diop University; Université Cheikh Anta Diop; Dakar/SN; SN
University of Cape Town; UCT; Cape Town/ZA; ZA
University of the Witwatersrand; Wits University, Witwatersrand University; Johannesburg/ZA; ZA
Stellenbosch University; University of Stellenbosch; Stellenbosch/ZA; ZA
University of Pretoria; ; Pretoria/ZA; ZA
University of Johannesburg; ; Johannesburg/ZA; ZA
University of KwaZulu-Natal; UKZN; Durban/ZA; ZA
Rhodes University; ; Makhanda/ZA; ZA
University of South Africa; UNISA, Unisa; Pretoria/ZA; ZA
University of the Western Cape; ; Cape Town/ZA; ZA
University of Fort Hare; Fort Hare University; ; ZA
University of Zimbabwe; ; Harare/ZW; ZW
University of Zambia; ; Lusaka/ZM; ZM
University of Botswana; ; Gaborone/BW; BW
University of Namibia; ; Windhoek/NA; NA
Eduardo Mondlane University; ; Maputo/MZ; MZ
University of Mauritius; ; Port Louis/MU; MU
University of Tunis; ; Tunis/TN; TN
Mohammed V University; ; Rabat/MA; MA
University of Algiers; ; Algiers/DZ; DZ
University of Sydney; Sydney University; Sydney/AU; AU
University of Melbourne; Melbourne University; Melbourne/AU; AU
Australian National University; ANU; Canberra/AU; AU
University of New South Wales; UNSW; Sydney/AU; AU
Monash University; Monash; Melbourne/AU; AU
University of Queensland; Queensland University; Brisbane/AU; AU
Queensland University of Technology; QUT; Brisbane/AU; AU
University of Western Australia; ; Perth/AU; AU
University of Adelaide; Adelaide University; Adelaide/AU; AU
University of Technology Sydney; UTS; Sydney/AU; AU
Macquarie University; ; Sydney/AU; AU
La Trobe University; ; Melbourne/AU; AU
RMIT University; RMIT; Melbourne/AU; AU
Deakin University; ; Geelong/AU; AU
Griffith University; ; Brisbane/AU; AU
Curtin University; ; Perth/AU; AU
James Cook University; ; Townsville/AU; AU
Flinders University; ; Adelaide/AU; AU
University of Tasmania; ; Hobart/AU; AU
University of Newcastle; ; Newcastle/AU; AU
Western Sydney University; ; Sydney/AU; AU
Charles Darwin University; ; Darwin/AU; AU
University of Auckland; Auckland University; Auckland/NZ; NZ
University of Otago; Otago University; Dunedin/NZ; NZ
Victoria University of Wellington; ; Wellington/NZ; NZ
University of Canterbury; ; Christchurch/NZ; NZ
Massey University; ; Palmerston North/NZ; NZ
University of Waikato; Waikato University; Hamilton/NZ; NZ
Auckland University of Technology; ; Auckland/NZ; NZ
University of the South Pacific; ; Suva/FJ
University of Papua New Guinea; ; Port Moresby/PG; PG
National Autonomous University of Mexico; UNAM, Universidad Nacional Autónoma de México; Mexico City/MX; MX
Instituto Politécnico Nacional; National Polytechnic Institute of Mexico; Mexico City/MX; MX
Tecnológico de Monterrey; Monterrey Institute of Technology, Tec de Monterrey; Monterrey/MX; MX
El Colegio de México; Colegio de México; Mexico City/MX; MX
ITAM; ; Mexico City/MX; MX
University of Guadalajara; Universidad de Guadalajara; Guadalajara/MX; MX
University of São Paulo; Universidade de São Paulo; São Paulo/BR; BR
University of Campinas; Unicamp, Universidade Estadual de Campinas; Campinas/BR; BR
Federal University of Rio de Janeiro; Universidade Federal do Rio de Janeiro, UFRJ; Rio de Janeiro/BR; BR
Federal University of Minas Gerais; Universidade Federal de Minas Gerais, UFMG; Belo Horizonte/BR; BR
University of Brasília; Universidade de Brasília; Brasília/BR; BR
Fundação Getulio Vargas; Getulio Vargas Foundation, FGV; Rio de Janeiro/BR; BR
Insper; ; São Paulo/BR; BR
University of Buenos Aires; Universidad de Buenos Aires; Buenos Aires/AR; AR
National University of La Plata; Universidad Nacional de La Plata; La Plata/AR; AR
National University of Córdoba; Universidad Nacional de Córdoba; Córdoba/AR; AR
Torcuato di Tella University; Universidad Torcuato Di Tella; Buenos Aires/AR; AR
University of Chile; ; Santiago/CL; CL
Pontifical Catholic University of Chile; Pontificia Universidad Católica de Chile; Santiago/CL; CL
University of Concepción; ; Concepción/CL; CL
National University of Colombia; Universidad Nacional de Colombia; Bogotá/CO; CO
University of the Andes; Universidad de los Andes; Bogotá/CO; CO
University of Antioquia; Universidad de Antioquia; Medellín/CO; CO
Javeriana University; Pontificia Universidad Javeriana, Universidad Javeriana; Bogotá/CO; CO
Rosario University; Universidad del Rosario; Bogotá/CO; CO
Central University of Venezuela; Universidad Central de Venezuela, UCV; Caracas/VE; VE
Andrés Bello Catholic University; Universidad Católica Andrés Bello; Caracas/VE; VE
National University of San Marcos; Universidad Nacional Mayor de San Marcos; Lima/PE; PE
Pontifical Catholic University of Peru; Pontificia Universidad Católica del Perú, PUCP; Lima/PE; PE
Universidad San Francisco de Quito; ; Quito/EC; EC
University of Costa Rica; Universidad de Costa Rica; San José/CR; CR
University of Havana; Universidad de La Habana, Havana University; Havana/CU; CU
University of the West Indies; UWI; Kingston/JM
University of Puerto Rico; ; San Juan/PR; PR
University of San Carlos; Universidad de San Carlos; Guatemala City/GT; GT
Royal Society; ; London/GB; GB
British Academy; ; London/GB; GB
Royal Academy of Arts; Royal Academy; London/GB; GB
Royal Institution; ; London/GB; GB
Royal Geographical Society; ; London/GB; GB
Royal Astronomical Society; ; London/GB; GB
Royal Society of Chemistry; ; London/GB; GB
Royal Society of Edinburgh; ; Edinburgh/GB; GB
Royal Statistical Society; ; London/GB; GB
Wellcome Trust; ?Wellcome; London/GB; GB
Wellcome Sanger Institute; Sanger Institute; Cambridge/GB; GB
Francis Crick Institute; ; London/GB; GB
Alan Turing Institute; ; London/GB; GB
Jenner Institute; ; Oxford/GB; GB
British Antarctic Survey; ; Cambridge/GB; GB
Rutherford Appleton Laboratory; ; ; GB
Tyndall Centre; ; Norwich/GB; GB
Scott Polar Research Institute; ; Cambridge/GB; GB
National Physical Laboratory; ; London/GB; GB
Cancer Research UK; ; London/GB; GB
Oxford Internet Institute; ; Oxford/GB; GB
Reuters Institute for the Study of Journalism; Reuters Institute; Oxford/GB; GB
Great Ormond Street Hospital; ; London/GB; GB
St Thomas' Hospital; ; London/GB; GB
Royal College of Physicians; ; London/GB; GB
Royal College of Surgeons; Royal College of Surgeons of England; London/GB; GB
Royal College of Psychiatrists; ; London/GB; GB
Royal College of General Practitioners; ; London/GB; GB
Royal College of Art; ; London/GB; GB
Royal College of Music; ; London/GB; GB
Royal Academy of Dramatic Art; ; London/GB; GB
Royal Academy of Music; ; London/GB; GB
Eton College; ?Eton; Eton/GB; GB
Pasteur Institute; Institut Pasteur; Paris/FR; FR
Institut Curie; Curie Institute; Paris/FR; FR
Gustave Roussy; ; Villejuif/FR; FR
Académie française; French Academy; Paris/FR; FR
French Academy of Sciences; Académie des sciences; Paris/FR; FR
Ifremer; IFREMER; ; FR
Inria; INRIA; ; FR
CIRAD; ; ; FR
Institut de recherche pour le développement; ; ; FR
ITER; ?ITER; Saint-Paul-lès-Durance/FR
European Synchrotron Radiation Facility; ; Grenoble/FR
Institute of Physics of the Globe of Paris; Institut de physique du globe de Paris; Paris/FR; FR
American Academy of Arts and Sciences; ; Cambridge/US; US
American Association for the Advancement of Science; AAAS; Washington, D.C./US; US
American Physical Society; ; College Park/US; US
American Chemical Society; ; Washington, D.C./US; US
American Geophysical Union; AGU; Washington, D.C./US; US
American Meteorological Society; ; Boston/US; US
American Astronomical Society; ; Washington, D.C./US; US
American Cancer Society; ; Atlanta/US; US
American Heart Association; ; Dallas/US; US
American Lung Association; ; Chicago/US; US
American Diabetes Association; ; Arlington/US; US
American Red Cross; ; Washington, D.C./US; US
Alzheimer's Association; ; Chicago/US; US
American Medical Association; ; Chicago/US; US
American Psychological Association; ; Washington, D.C./US; US
American Psychiatric Association; ; Washington, D.C./US; US
American Academy of Pediatrics; ; Itasca/US; US
American College of Obstetricians and Gynecologists; ACOG; Washington, D.C./US; US
American Society of Clinical Oncology; ASCO; Alexandria/US; US
Infectious Diseases Society of America; ; Arlington/US; US
Salk Institute; ; San Diego/US; US
Scripps Research; Scripps Research Institute; San Diego/US; US
Scripps Institution of Oceanography; ; San Diego/US; US
Woods Hole Oceanographic Institution; ; Woods Hole/US; US
Broad Institute; ; Cambridge/US; US
Whitehead Institute; ; Cambridge/US; US
Howard Hughes Medical Institute; ; Chevy Chase/US; US
Cold Spring Harbor Laboratory; ; ; US
Institute for Advanced Study; ; Princeton/US; US
Santa Fe Institute; ; Santa Fe/US; US
SETI Institute; ; Mountain View/US; US
SLAC National Accelerator Laboratory; SLAC; Menlo Park/US; US
Lamont-Doherty Earth Observatory; ; Palisades/US; US
Monterey Bay Aquarium Research Institute; ; Moss Landing/US; US
Allen Institute; ; Seattle/US; US
Institute for Health Metrics and Evaluation; IHME; Seattle/US; US
National Snow and Ice Data Center; NSIDC; Boulder/US; US
Southwest Research Institute; ; San Antonio/US; US
Space Telescope Science Institute; ; Baltimore/US; US
Harvard-Smithsonian Center for Astrophysics; Smithsonian Astrophysical Observatory; Cambridge/US; US
Cornell Lab of Ornithology; ; Ithaca/US; US
Goddard Space Flight Center; ; Greenbelt/US; US
Kennedy Space Center; ?Kennedy Space Center; ; US
Johnson Space Center; ?Johnson Space Center; Houston/US; US
Walter Reed Army Institute of Research; ; ; US
Massachusetts General Hospital; Mass General; Boston/US; US
Brigham and Women's Hospital; ; Boston/US; US
Dana-Farber Cancer Institute; ; Boston/US; US
Boston Children's Hospital; ; Boston/US; US
Mount Sinai Hospital; Mount Sinai Health System; New York City/US; US
Memorial Sloan Kettering Cancer Center; Memorial Sloan Kettering; New York City/US; US
NYU Langone; NYU Langone Health; New York City/US; US
MD Anderson Cancer Center; MD Anderson; Houston/US; US
Cedars-Sinai Medical Center; Cedars-Sinai; Los Angeles/US; US
St. Jude Children's Research Hospital; St. Jude Children's Hospital; Memphis/US; US
Children's Hospital of Philadelphia; ; Philadelphia/US; US
Fred Hutchinson Cancer Center; Fred Hutchinson Cancer Research Center, Fred Hutch; Seattle/US; US
Johns Hopkins Hospital; Johns Hopkins Medicine; Baltimore/US; US
Walter Reed National Military Medical Center; ; Bethesda/US; US
Hospital for Sick Children; SickKids; Toronto/CA; CA
Sunnybrook Health Sciences Centre; ; Toronto/CA; CA
Perimeter Institute; ; Waterloo/CA; CA
Shifa Hospital; Al-Shifa Hospital; Gaza/PS; PS
Nasser Hospital; ; Khan Yunis/PS; PS
Hadassah Medical Center; Hadassah Hospital; Jerusalem/IL; IL
Sheba Medical Center; ; Ramat Gan/IL; IL
Africa Health Research Institute; ; Durban/ZA; ZA
Groote Schuur Hospital; ; Cape Town/ZA; ZA
South African Medical Research Council; ; Cape Town/ZA; ZA
International Livestock Research Institute; ILRI; Nairobi/KE
International Institute of Tropical Agriculture; IITA; Ibadan/NG
CGIAR; ; Montpellier/FR
International Food Policy Research Institute; IFPRI; Washington, D.C./US
International Maize and Wheat Improvement Center; CIMMYT; Texcoco/MX
CIFOR; Center for International Forestry Research; Bogor/ID
World Agroforestry; World Agroforestry Centre; Nairobi/KE
Walter and Eliza Hall Institute; ; Melbourne/AU; AU
Garvan Institute; Garvan Institute of Medical Research; Sydney/AU; AU
Doherty Institute; Peter Doherty Institute for Infection and Immunity; Melbourne/AU; AU
Burnet Institute; ; Melbourne/AU; AU
Australian Institute of Marine Science; ; Townsville/AU; AU
Australian Academy of Science; ; Canberra/AU; AU
Royal Netherlands Academy of Arts and Sciences; ; Amsterdam/NL; NL
Nobel Foundation; Nobel Committee, Norwegian Nobel Committee, Norwegian Nobel Institute, Nobel Assembly; Stockholm/SE
Swedish Academy; ; Stockholm/SE; SE
Niels Bohr Institute; ; Copenhagen/DK; DK
Norwegian Polar Institute; ; Tromsø/NO; NO
Accademia dei Lincei; ; Rome/IT; IT
Gran Sasso National Laboratory; ; ; IT
Real Academia Española; Royal Spanish Academy; Madrid/ES; ES
Instituto de Astrofísica de Canarias; ; La Laguna/ES; ES
Polish Academy of Sciences; ; Warsaw/PL; PL
Hungarian Academy of Sciences; ; Budapest/HU; HU
Czech Academy of Sciences; ; Prague/CZ; CZ
Austrian Academy of Sciences; ; Vienna/AT; AT
National Academy of Sciences of Ukraine; ; Kyiv/UA; UA
SESAME; ?SESAME; Amman/JO
Royal Observatory Greenwich; Royal Greenwich Observatory; London/GB; GB
Jodrell Bank Observatory; ; ; GB
Paris Observatory; Observatoire de Paris; Paris/FR; FR
Palomar Observatory; ; ; US
Keck Observatory; W.M. Keck Observatory; Waimea/US; US
Lowell Observatory; ; Flagstaff/US; US
Arecibo Observatory; ; Arecibo/PR; US
Green Bank Observatory; ; ; US
Vera C. Rubin Observatory; Vera Rubin Observatory, Rubin Observatory; ; CL
European XFEL; ; Hamburg/DE
Square Kilometre Array Observatory; SKA Observatory
LIGO; ; ; US
Hawaiian Volcano Observatory; ; Hilo/US; US
Proceedings of the National Academy of Sciences; PNAS; Washington, D.C./US; US
New England Journal of Medicine; NEJM; Waltham/US; US
Journal of the American Medical Association; JAMA; Chicago/US; US
PLOS; PLOS ONE, Public Library of Science; San Francisco/US
Physical Review Letters; ; ; US
Geophysical Research Letters; ; ; US
Annals of Internal Medicine; ; ; US
arXiv; ; Ithaca/US
Oxford University Press; ; Oxford/GB; GB
Cambridge University Press; ; Cambridge/GB; GB
Princeton University Press; ; Princeton/US; US
Yale University Press; ; New Haven/US; US
Harvard University Press; ; Cambridge/US; US
MIT Press; ; Cambridge/US; US
University of Chicago Press; ; Chicago/US; US
Merriam-Webster; ; Springfield/US; US
Oxford English Dictionary; ; Oxford/GB; GB
Encyclopaedia Britannica; Encyclopædia Britannica; Chicago/US
Internet Archive; ; San Francisco/US; US
?Science; Science Advances; Washington, D.C./US; US
Victoria and Albert Museum; V&A, Victoria & Albert Museum; London/GB; GB
National Gallery; ?National Gallery; London/GB; GB
National Portrait Gallery; ?National Portrait Gallery
Tate; ?Tate, Tate Gallery; London/GB; GB
Tate Modern; ; London/GB; GB
Tate Britain; ; London/GB; GB
Natural History Museum; ?Natural History Museum; London/GB; GB
Science Museum; ?Science Museum; London/GB; GB
Imperial War Museum; Imperial War Museums; London/GB; GB
National Maritime Museum; ?National Maritime Museum; London/GB; GB
Design Museum; ?Design Museum; London/GB; GB
Wallace Collection; ; London/GB; GB
Courtauld Institute; Courtauld Gallery, Courtauld; London/GB; GB
Serpentine Galleries; Serpentine Gallery; London/GB; GB
Saatchi Gallery; ; London/GB; GB
Hayward Gallery; ; London/GB; GB
Barbican Centre; ?Barbican; London/GB; GB
Southbank Centre; ; London/GB; GB
British Library; ; London/GB; GB
Bodleian Library; Bodleian Libraries; Oxford/GB; GB
Ashmolean Museum; Ashmolean; Oxford/GB; GB
Pitt Rivers Museum; ; Oxford/GB; GB
Fitzwilliam Museum; ; Cambridge/GB; GB
National Museum of Scotland; National Museums Scotland; Edinburgh/GB; GB
National Galleries of Scotland; Scottish National Gallery; Edinburgh/GB; GB
Royal Opera House; ?Royal Opera House, Royal Ballet and Opera; London/GB; GB
Royal Opera; ?Royal Opera; London/GB; GB
Royal Ballet; ?Royal Ballet; London/GB; GB
English National Opera; ; London/GB; GB
English National Ballet; ; London/GB; GB
Welsh National Opera; ; Cardiff/GB; GB
Scottish Opera; ; Glasgow/GB; GB
Glyndebourne; ; ; GB
National Theatre; ?National Theatre; London/GB; GB
Royal Shakespeare Company; RSC; Stratford-upon-Avon/GB; GB
Shakespeare's Globe; ; London/GB; GB
Old Vic; ; London/GB; GB
Royal Court Theatre; ; London/GB; GB
Donmar Warehouse; ; London/GB; GB
Young Vic; ; London/GB; GB
Sadler's Wells; ; London/GB; GB
London Symphony Orchestra; LSO; London/GB; GB
London Philharmonic Orchestra; ; London/GB; GB
Philharmonia Orchestra; ; London/GB; GB
Royal Philharmonic Orchestra; ; London/GB; GB
BBC Symphony Orchestra; ; London/GB; GB
City of Birmingham Symphony Orchestra; ; Birmingham/GB; GB
Hallé Orchestra; Hallé; Manchester/GB; GB
British Film Institute; BFI; London/GB; GB
BAFTA; Bafta, British Academy of Film and Television Arts; London/GB; GB
Edinburgh International Festival; ; Edinburgh/GB; GB
Royal Horticultural Society; RHS; London/GB; GB
Royal Botanic Gardens Kew; ; London/GB; GB
Zoological Society of London; ZSL; London/GB; GB
Royal Collection Trust; ; London/GB; GB
English Touring Opera; ; ; GB
National Museum of Ireland; ; Dublin/IE; IE
National Gallery of Ireland; ; Dublin/IE; IE
Abbey Theatre; ; Dublin/IE; IE
Musée d'Orsay; Orsay Museum; Paris/FR; FR
Centre Pompidou; Pompidou Centre, Pompidou Center; Paris/FR; FR
Musée du quai Branly; Quai Branly Museum; Paris/FR; FR
Musée de l'Orangerie; ; Paris/FR; FR
Musée Rodin; Rodin Museum; Paris/FR; FR
Musée Picasso; Picasso Museum; Paris/FR; FR
Palais de Tokyo; ; Paris/FR; FR
Grand Palais; ?Grand Palais; Paris/FR; FR
Fondation Louis Vuitton; ; Paris/FR; FR
Musée national d'histoire naturelle; Muséum national d'histoire naturelle; Paris/FR; FR
Bibliothèque nationale de France; National Library of France; Paris/FR; FR
Institut du Monde Arabe; Arab World Institute; Paris/FR; FR
Comédie-Française; ; Paris/FR; FR
Opéra national de Paris; Paris Opera, Opéra de Paris, Paris Opera Ballet; Paris/FR; FR
Orchestre de Paris; ; Paris/FR; FR
Cinémathèque française; ; Paris/FR; FR
Cannes Film Festival; ?Cannes Film Festival; Cannes/FR; FR
Mucem; MUCEM; Marseille/FR; FR
Pergamon Museum; Pergamonmuseum; Berlin/DE; DE
Prussian Cultural Heritage Foundation; Stiftung Preußischer Kulturbesitz; Berlin/DE; DE
Humboldt Forum; ; Berlin/DE; DE
Neue Nationalgalerie; ; Berlin/DE; DE
Jewish Museum Berlin; Jüdisches Museum Berlin; Berlin/DE; DE
Berlin Philharmonic; Berliner Philharmoniker, Berlin Philharmonic Orchestra; Berlin/DE; DE
Staatsoper Unter den Linden; Berlin State Opera; Berlin/DE; DE
Deutsche Oper Berlin; Deutsche Oper; Berlin/DE; DE
Komische Oper Berlin; Komische Oper; Berlin/DE; DE
Berliner Ensemble; ; Berlin/DE; DE
Volksbühne; ?Volksbühne; Berlin/DE; DE
Schaubühne; ?Schaubühne; Berlin/DE; DE
Bayerische Staatsoper; Bavarian State Opera; Munich/DE; DE
Munich Philharmonic; Münchner Philharmoniker; Munich/DE; DE
Alte Pinakothek; ; Munich/DE; DE
Deutsches Museum; ; Munich/DE; DE
Semperoper; ; Dresden/DE; DE
Dresden State Art Collections; Staatliche Kunstsammlungen Dresden; Dresden/DE; DE
Gewandhaus Orchestra; Gewandhausorchester, Leipzig Gewandhaus Orchestra; Leipzig/DE; DE
Bayreuth Festival; Bayreuther Festspiele; Bayreuth/DE; DE
Städel Museum; Städel; Frankfurt am Main/DE; DE
Documenta; ; Kassel/DE; DE
Goethe-Institut; Goethe Institute; Munich/DE; DE
Vienna Philharmonic; Wiener Philharmoniker, Vienna Philharmonic Orchestra; Vienna/AT; AT
Vienna State Opera; Wiener Staatsoper; Vienna/AT; AT
Burgtheater; ; Vienna/AT; AT
Kunsthistorisches Museum; ; Vienna/AT; AT
Albertina; ?Albertina; Vienna/AT; AT
Leopold Museum; ; Vienna/AT; AT
Salzburg Festival; Salzburger Festspiele; Salzburg/AT; AT
Kunsthaus Zürich; ; Zürich/CH; CH
Kunstmuseum Basel; ; Basel/CH; CH
Fondation Beyeler; Beyeler Foundation; Riehen/CH; CH
Art Basel; ; Basel/CH; CH
Locarno Film Festival; ?Locarno Film Festival; Locarno/CH; CH
Montreux Jazz Festival; ?Montreux Jazz Festival; Montreux/CH; CH
Rijksmuseum; ; Amsterdam/NL; NL
Van Gogh Museum; ; Amsterdam/NL; NL
Stedelijk Museum; ; Amsterdam/NL; NL
Mauritshuis; ; The Hague/NL; NL
Anne Frank House; ?Anne Frank House; Amsterdam/NL; NL
Royal Concertgebouw Orchestra; Concertgebouw Orchestra; Amsterdam/NL; NL
Dutch National Opera; ; Amsterdam/NL; NL
Royal Museums of Fine Arts of Belgium; ; Brussels/BE; BE
AfricaMuseum; Royal Museum for Central Africa; Tervuren/BE; BE
La Monnaie; ; Brussels/BE; BE
Museo del Prado; Prado Museum, Prado; Madrid/ES; ES
Museo Reina Sofía; Reina Sofia Museum, Museo Nacional Centro de Arte Reina Sofía; Madrid/ES; ES
Thyssen-Bornemisza Museum; Museo Thyssen-Bornemisza; Madrid/ES; ES
Guggenheim Museum Bilbao; Guggenheim Bilbao; Bilbao/ES; ES
Teatro Real; ; Madrid/ES; ES
Gran Teatre del Liceu; Liceu; Barcelona/ES; ES
Instituto Cervantes; Cervantes Institute; Madrid/ES; ES
Gulbenkian Foundation; Calouste Gulbenkian Foundation, Gulbenkian Museum; Lisbon/PT; PT
Uffizi; Uffizi Gallery, Uffizi Galleries, Galleria degli Uffizi, Gallerie degli Uffizi; Florence/IT; IT
Galleria dell'Accademia; Accademia Gallery; Florence/IT; IT
Vatican Museums; Musei Vaticani; Vatican City/VA; VA
Galleria Borghese; Borghese Gallery; Rome/IT; IT
Capitoline Museums; Musei Capitolini; Rome/IT; IT
Pinacoteca di Brera; Brera Gallery; Milan/IT; IT
La Scala; Teatro alla Scala; Milan/IT; IT
Teatro La Fenice; La Fenice; Venice/IT; IT
Accademia Nazionale di Santa Cecilia; ; Rome/IT; IT
Venice Biennale; La Biennale di Venezia, Biennale di Venezia; Venice/IT; IT
Venice Film Festival; ?Venice Film Festival; Venice/IT; IT
Peggy Guggenheim Collection; ; Venice/IT; IT
Museo Egizio; Egyptian Museum of Turin; Turin/IT; IT
National Archaeological Museum of Naples; ; Naples/IT; IT
Acropolis Museum; ; Athens/GR; GR
Benaki Museum; ; Athens/GR; GR
Nationalmuseum; ; Stockholm/SE; SE
Moderna Museet; ; Stockholm/SE; SE
Royal Dramatic Theatre; Dramaten; Stockholm/SE; SE
Nobel Prize Museum; ; Stockholm/SE; SE
Louisiana Museum of Modern Art; ; Humlebæk/DK; DK
Statens Museum for Kunst; ; Copenhagen/DK; DK
Ny Carlsberg Glyptotek; ; Copenhagen/DK; DK
Royal Danish Theatre; ; Copenhagen/DK; DK
Munch Museum; Munchmuseet; Oslo/NO; NO
Norwegian National Opera; Norwegian National Opera and Ballet; Oslo/NO; NO
Kiasma; ; Helsinki/FI; FI
Auschwitz-Birkenau State Museum; Auschwitz-Birkenau Memorial and Museum, Auschwitz Museum, Auschwitz Memorial; Oświęcim/PL; PL
POLIN Museum; POLIN Museum of the History of Polish Jews; Warsaw/PL; PL
State Hermitage Museum; Hermitage Museum, ?Hermitage; Saint Petersburg/RU; RU
Tretyakov Gallery; State Tretyakov Gallery; Moscow/RU; RU
Pushkin Museum; Pushkin State Museum of Fine Arts; Moscow/RU; RU
Bolshoi Theatre; Bolshoi, Bolshoi Ballet, Bolshoi Theater; Moscow/RU; RU
Mariinsky Theatre; Mariinsky, Mariinsky Theater, Mariinsky Ballet; Saint Petersburg/RU; RU
Moscow Art Theatre; ; Moscow/RU; RU
Museum of Modern Art; MoMA; New York City/US; US
Guggenheim Museum; Solomon R. Guggenheim Museum, ?Guggenheim; New York City/US; US
Whitney Museum; Whitney Museum of American Art; New York City/US; US
American Museum of Natural History; ; New York City/US; US
Brooklyn Museum; ; New York City/US; US
Frick Collection; ; New York City/US; US
New Museum; ?New Museum; New York City/US; US
Morgan Library & Museum; Morgan Library and Museum, Morgan Library; New York City/US; US
New York Public Library; ; New York City/US; US
Studio Museum in Harlem; ; New York City/US; US
9/11 Memorial & Museum; 9/11 Memorial and Museum, National September 11 Memorial & Museum; New York City/US; US
Metropolitan Opera; Met Opera; New York City/US; US
New York Philharmonic; ; New York City/US; US
New York City Ballet; ; New York City/US; US
American Ballet Theatre; ; New York City/US; US
Carnegie Hall; ?Carnegie Hall; New York City/US; US
Lincoln Center; ?Lincoln Center, Lincoln Center for the Performing Arts; New York City/US; US
Public Theater; ; New York City/US; US
Alvin Ailey American Dance Theater; ; New York City/US; US
Apollo Theater; ?Apollo Theater; New York City/US; US
Tribeca Film Festival; ?Tribeca Film Festival; New York City/US; US
National Gallery of Art; ; Washington, D.C./US; US
National Museum of African American History and Culture; ; Washington, D.C./US; US
National Museum of Natural History; ?National Museum of Natural History; Washington, D.C./US; US
Hirshhorn Museum; ; Washington, D.C./US; US
United States Holocaust Memorial Museum; U.S. Holocaust Memorial Museum, Holocaust Memorial Museum; Washington, D.C./US; US
John F. Kennedy Center for the Performing Arts; Kennedy Center; Washington, D.C./US; US
Phillips Collection; ; Washington, D.C./US; US
Museum of Fine Arts Boston; Museum of Fine Arts in Boston; Boston/US; US
Isabella Stewart Gardner Museum; ; Boston/US; US
Boston Symphony Orchestra; ; Boston/US; US
Philadelphia Museum of Art; ; Philadelphia/US; US
Philadelphia Orchestra; ; Philadelphia/US; US
Barnes Foundation; ; Philadelphia/US; US
Art Institute of Chicago; ; Chicago/US; US
Field Museum; ; Chicago/US; US
Chicago Symphony Orchestra; ; Chicago/US; US
Lyric Opera of Chicago; ; Chicago/US; US
Steppenwolf Theatre Company; Steppenwolf Theatre; Chicago/US; US
Cleveland Museum of Art; ; Cleveland/US; US
Cleveland Orchestra; ; Cleveland/US; US
Rock and Roll Hall of Fame; Rock & Roll Hall of Fame; Cleveland/US; US
Detroit Institute of Arts; ; Detroit/US; US
Minneapolis Institute of Art; ; Minneapolis/US; US
Walker Art Center; ; Minneapolis/US; US
Crystal Bridges Museum of American Art; ; Bentonville/US; US
Museum of Fine Arts Houston; Museum of Fine Arts in Houston; Houston/US; US
Menil Collection; ; Houston/US; US
Los Angeles County Museum of Art; LACMA; Los Angeles/US; US
J. Paul Getty Museum; Getty Museum, Getty Center; Los Angeles/US; US
Museum of Contemporary Art Los Angeles; ; Los Angeles/US; US
Hammer Museum; ; Los Angeles/US; US
Huntington Library; ; San Marino/US; US
Los Angeles Philharmonic; LA Philharmonic, LA Phil; Los Angeles/US; US
Academy of Motion Picture Arts and Sciences; ; Los Angeles/US; US
Academy Museum of Motion Pictures; Academy Museum; Los Angeles/US; US
Television Academy; Academy of Television Arts & Sciences; Los Angeles/US; US
Recording Academy; ; Los Angeles/US; US
American Film Institute; ; Los Angeles/US; US
Golden Globe Foundation; Hollywood Foreign Press Association; Los Angeles/US; US
San Francisco Museum of Modern Art; SFMOMA; San Francisco/US; US
de Young Museum; ; San Francisco/US; US
Asian Art Museum; ?Asian Art Museum; San Francisco/US; US
San Francisco Symphony; ; San Francisco/US; US
San Francisco Opera; ; San Francisco/US; US
San Francisco Ballet; ; San Francisco/US; US
Seattle Art Museum; ; Seattle/US; US
Monterey Bay Aquarium; ; Monterey/US; US
Sundance Institute; ; Park City/US; US
Sundance Film Festival; ?Sundance Film Festival; Park City/US; US
Houston Grand Opera; ; Houston/US; US
Grand Ole Opry; ; Nashville/US; US
Country Music Association; ; Nashville/US; US
American Theatre Wing; ; New York City/US; US
Pulitzer Prize Board; Pulitzer Board; New York City/US; US
PEN America; ; New York City/US; US
PEN International; ; London/GB
Authors Guild; ; New York City/US; US
American Library Association; ; Chicago/US; US
Association of American Publishers; ; ; US
Art Gallery of Ontario; ; Toronto/CA; CA
Royal Ontario Museum; ; Toronto/CA; CA
National Gallery of Canada; ; Ottawa/CA; CA
Canadian Museum for Human Rights; ; Winnipeg/CA; CA
Canadian Museum of History; ; Gatineau/CA; CA
Montreal Museum of Fine Arts; ; Montréal/CA; CA
National Film Board of Canada; ; Montréal/CA; CA
Toronto International Film Festival; TIFF; Toronto/CA; CA
National Ballet of Canada; ; Toronto/CA; CA
Cirque du Soleil; ; Montréal/CA; CA
Museo Nacional de Antropología; National Museum of Anthropology; Mexico City/MX; MX
Palacio de Bellas Artes; ; Mexico City/MX; MX
Museo Soumaya; ; Mexico City/MX; MX
Museu de Arte de São Paulo; MASP, São Paulo Museum of Art; São Paulo/BR; BR
Museu Nacional; National Museum of Brazil; Rio de Janeiro/BR; BR
Inhotim; ; Brumadinho/BR; BR
Pinacoteca de São Paulo; ; São Paulo/BR; BR
São Paulo Bienal; Bienal de São Paulo, São Paulo Biennial; São Paulo/BR; BR
Teatro Colón; ; Buenos Aires/AR; AR
MALBA; Malba; Buenos Aires/AR; AR
Museo del Oro; Gold Museum; Bogotá/CO; CO
Gabo Foundation; Fundación Gabo; Cartagena/CO; CO
National Museum of China; ; Beijing/CN; CN
Palace Museum; ?Palace Museum; Beijing/CN; CN
UCCA Center for Contemporary Art; ; Beijing/CN; CN
National Centre for the Performing Arts; ?National Centre for the Performing Arts; Beijing/CN; CN
China Central Academy of Fine Arts; Central Academy of Fine Arts; Beijing/CN; CN
Shanghai Museum; ; Shanghai/CN; CN
M+ museum; ; Hong Kong/HK; HK
Hong Kong Palace Museum; ; Hong Kong/HK; HK
National Palace Museum; ; Taipei/TW; TW
Tokyo National Museum; ; Tokyo/JP; JP
Mori Art Museum; ; Tokyo/JP; JP
National Museum of Western Art; ; Tokyo/JP; JP
Hiroshima Peace Memorial Museum; ; Hiroshima/JP; JP
Nihon Hidankyo; Hidankyo; Tokyo/JP; JP
National Museum of Korea; ; Seoul/KR; KR
Busan International Film Festival; ?Busan International Film Festival; Busan/KR; KR
National Gallery Singapore; ; Singapore/SG; SG
ArtScience Museum; ; Singapore/SG; SG
National Museum of Indonesia; ; Jakarta/ID; ID
National Museum of the Philippines; ; Manila/PH; PH
National Museum of India; ; New Delhi/IN; IN
National Gallery of Modern Art; ; New Delhi/IN; IN
Chhatrapati Shivaji Maharaj Vastu Sangrahalaya; ; Mumbai/IN; IN
Sahitya Akademi; ; New Delhi/IN; IN
Central Board of Film Certification; CBFC; Mumbai/IN; IN
Jaipur Literature Festival; ?Jaipur Literature Festival; Jaipur/IN; IN
Liberation War Museum; ; Dhaka/BD; BD
National Museum of Iraq; Iraq Museum; Baghdad/IQ; IQ
Israel Museum; ; Jerusalem/IL; IL
Israel Philharmonic Orchestra; Israel Philharmonic; Tel Aviv/IL; IL
Batsheva Dance Company; ; Tel Aviv/IL; IL
Palestinian Museum; ; Ramallah/PS; PS
Museum of Islamic Art; ?Museum of Islamic Art; Doha/QA; QA
Qatar Museums; National Museum of Qatar; Doha/QA; QA
Louvre Abu Dhabi; ; Abu Dhabi/AE; AE
Guggenheim Abu Dhabi; ; Abu Dhabi/AE; AE
Sharjah Art Foundation; ; Sharjah/AE; AE
Red Sea Film Festival; ?Red Sea Film Festival; Jeddah/SA; SA
Grand Egyptian Museum; ; Giza/EG; EG
Egyptian Museum; ; Cairo/EG; EG
Bibliotheca Alexandrina; ; Alexandria/EG; EG
Topkapi Palace Museum; ; Istanbul/TR; TR
Istanbul Modern; ; Istanbul/TR; TR
Zeitz Museum of Contemporary Art Africa; Zeitz MOCAA; Cape Town/ZA; ZA
Apartheid Museum; ; Johannesburg/ZA; ZA
Iziko Museums; Iziko South African Museum; Cape Town/ZA; ZA
National Museums of Kenya; ; Nairobi/KE; KE
Museum of Black Civilisations; Museum of Black Civilizations; Dakar/SN; SN
Museum of West African Art; ; Benin City/NG; NG
National Commission for Museums and Monuments; ; Abuja/NG; NG
FESPACO; Fespaco; Ouagadougou/BF; BF
Mo Ibrahim Foundation; ; London/GB
Kigali Genocide Memorial; ; Kigali/RW; RW
National Gallery of Victoria; ; Melbourne/AU; AU
Art Gallery of New South Wales; ; Sydney/AU; AU
National Gallery of Australia; ; Canberra/AU; AU
Museum of Old and New Art; ; Hobart/AU; AU
Australian Museum; ; Sydney/AU; AU
Opera Australia; ; Sydney/AU; AU
Australian Ballet; ; Melbourne/AU; AU
Sydney Symphony Orchestra; ; Sydney/AU; AU
Sydney Theatre Company; ; Sydney/AU; AU
Sydney Festival; ; Sydney/AU; AU
Bangarra Dance Theatre; ; Sydney/AU; AU
Te Papa; Museum of New Zealand Te Papa Tongarewa; Wellington/NZ; NZ
Auckland Art Gallery; ; Auckland/NZ; NZ
Auckland Museum; Auckland War Memorial Museum; Auckland/NZ; NZ
Royal New Zealand Ballet; ; Wellington/NZ; NZ
Broadway League; ; New York City/US; US
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

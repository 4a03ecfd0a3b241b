/** Universities and colleges. */
export const UNIVERSITIES = `
ETH Zurich; ETH Zürich, Eidgenössische Technische Hochschule Zürich; Zürich/CH; CH
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
Quinnipiac University; Quinnipiac, Quinnipiac University Poll, Quinnipiac University Polling Institute; Hamden/US; US
Marist College; Marist University; Poughkeepsie/US; US
Monmouth University; ; West Long Branch/US; US
?West Point; United States Military Academy, U.S. Military Academy; West Point/US; US
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
École nationale d'administration; ; Strasbourg/FR; FR
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
?Charité; ?Charite, Charité – Universitätsmedizin Berlin; Berlin/DE; DE
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
Max Planck Society; Max-Planck-Gesellschaft; Munich/DE; DE
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
?Leopoldina; ; Halle/DE; DE
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
`;

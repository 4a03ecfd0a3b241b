import { wordSet } from '../../../pipelines/tagging/words/word-list.ts';

/** Common given names of several regions, folded, without names that are mostly something else (Will, May, China). */
export const FIRST_NAMES: ReadonlySet<string> = wordSet(`
  aarav aaron aarti abbas abbie abby abd abdallah abdel abdelaziz abdelfattah abdelmadjid abdi abdirahman
  abdolhossein abdul abdulaziz abdulla abdullah abdulrahman abel abhishek abigail abiy adam adama adel adesina
  aditya adnan adrian agnes agnieszka ahmad ahmadou ahmed aidan aiko aisha aisling aivars ajay ajit akash akhilesh
  akihito akinwumi akira akshay alain alan alassane albert alberto alejandra alejandro aleksandar aleksander
  aleksandr aleksandra alessandra alessandro alex alexander alexandra alexei alexey alexis alfonso alfred alfredo
  ali alia alice alicia alina alison allan allen alpha alvaro alyssa amadou amal amanda amber amelia amin amina amir
  amira amit amitabh ammar amrita amy ana anand anas anatoly anders andre andrea andreas andrei andrej andres andrew
  andrey andris andriy andrzej andy ang angel angela angelina angelo anh anil anita anjali ankit ann anna annalena
  anne annette annie annika anthony antoine anton antonia antonio anurag anwar aoife april archie aref ariel arif
  arjun arkady armando arnaud arnold artem arthur arturo arun arvind arvo asad asha ashley ashok ashraf ashwin asif
  asma asmaa astrid atal atiku audrey aung aurelie austin avigdor ayelet ayman aziz babar babatunde bam bambang ban
  barack barbara barry bashar bashir bassam basuki beatrice beatriz becky ben benazir benedikt bengt benigno benito
  benjamin benny bernard bernardo bernie bertrand beth bethany betty beverly beyonce bezalel bilal bilawal bill
  billy binyamin birgit bjorn blake bob bobby bogdan bohdan bola bongbong bonnie boris boubacar brad bradley brandon
  branko brenda brett brian bridget bruce bruno bryan burhan caitlin calvin cameron camilla camille carl carl-gustav
  carla carlo carlos carmen carol caroline carolyn carrie catalina catherine cathy cecil cecilia cedric cesar
  chandra charles charlie charlotte chelsea chen cheryl chidi chimamanda chinua chioma chloe chris christian
  christina christine christoph christophe christopher chung ciara ciro claire clara clarence claude claudia claudio
  clement clifford colin colleen connor conor corazon corey craig cristian cristina crystal curtis cynthia cyril
  dae-jung daisuke daisy dalal dale dalia damian dan daniel daniela danielle danny danuta dario darren darya dave
  david davide dawn dean debbie deborah deepak deepika delphine deng denis denise dennis denys denzel derek desire
  desmond devendra diana diane diego dieter dilma dimitri dina dinesh dirk divya dmitri dmitry dmytro domingo
  dominic don donald donna doris dorothy doug douglas dragan duc dumisani duncan dusan dustin dwayne dylan eamon
  earl ebenezer ebrahim ed eddie edgar edith edmund edouard edson eduardo edward edwin eero ehud eileen eitan
  ekaterina ekrem elaine eleanor elena eli elias elisabeth elise elizabeth ella ellen ellie elliott elon elsa
  emanuel emeka emiliano emilio emily emine emma emmanuel emmerson enrico enrique enzo eoin epiphanie eric erica
  erik erin ernest ernesto esteban esther ethan etienne eugene eugenio eva evan evelyn evgeny evo fabian fabio
  fabrice faisal farah farid farouk fatima fatma faure fawad fawzi fayez federica federico fedor felicien felipe
  felix ferdinand fernanda fernando fethullah fidel filippo fiona florence florian folake frances francesca
  francesco francis francisco francois francoise frank franklin franz fred freddie frederick fredrik friedrich fritz
  fumio funke gabriel gabriela galina ganesh gareth garry gary gaston gautam gavin gbenga gemma gene geoff geoffrey
  georg george georgina gerald geraldo gerard gerardo gerhard geun-hye ghassan gheorghe giacomo gianluca gideon gina
  giorgia giorgio giovanni gita giulia giuseppe glen glenn gloria godwin goh golda gonzalo goodluck gopal goran
  gordon gotabaya gough govind grace graham grant greg gregory greta grigory grzegorz guido guillaume guillermo
  gunnar gunter gustaf gustavo gyorgy habib hadi hage haidar haile hailemariam hakainde hakan hakon hala hamad hamid
  hamza hanan haneen hani hannah hans harold harriet harrison harry harsh haruhiko haruki harvey hasan hashim hasina
  hassan hatem hayat hayley heather hector heidi heiko heinrich heinz helen helge helmut hemant henri henrik henry
  herbert hernan hideki hilary hillary hirokazu hiroshi holly horacio horst hossein howard hsien hu hubert huda hugh
  hugo humza hun hussain hussein hyun ian ibrahim ichiro idris idriss ifeanyi ignacio igor ihor ike ilham ilya imad
  imelda imran indira ines ing-wen ingrid ingvar ion irene irina iris iryna isaac isabel isabela isabella isabelle
  isaias ishaan isko ismail itamar itzhak ivan ivana ivo iyad jacek jacinda jack jackie jackson jacob jacqueline
  jacques jae-in jagdish jaime jair jakaya jake jakub jalal jamal james jamie jamil jan jane janet janice janos
  jared jaroslaw jasmine jason javad javier jawaharlal jay jean jeanne jeannette jeff jeffrey jennifer jenny jens
  jeremy jerome jerry jerzy jesper jesse jessica ji-young jiang jill jim jimmy jiri joachim joan joanna joanne joao
  joaquin jochen joe joel johan john johnny joice joko jomo jon jonas jonathan jong-il jong-un joon jorge jorgen
  jose josef josep joseph josephine josh joshua joy joyce jozef jozsef juan jude judith judy juha jukka julia julian
  juliana julie julien juliet julio julius junichiro jurgen juris justin jusuf kagiso kaja kamal kamala kamil kapil
  karan karen karim karin karl karl-heinz kate katharine katherine kathleen kathryn kathy katie kavita kazuo keiko
  keir keith kelly ken kenji kenneth kenzaburo kerry kersti kevin khadga khadija khaled khaleda khalid khalil kim
  kimberly kimmo kiran kirill kirsten kishore kizza kjell klaudia klaus kofi koichi konstantin krishna kristen
  kristian kristina krzysztof ksenia kumar kurt kwame kwesi kyle laila lakshmi lalit lance larry lars laszlo latifa
  laura lauren laurent lawrence layla lazarus leah leanne lech lee leila lena leni lenin leo leon leonard leonardo
  leonid leslie leticia lewis li liam liliana lina linda lindsay linnea lionel lisa liz lloyd logan lois loong
  lorenzo lorraine louis louise luca lucas lucia luciano lucy luigi luis luisa luiz lukasz luke lydia lynn lyudmila
  maciej mackenzie macky madonna magdalena maggie magnus maha mahathir mahatma mahdi mahesh mahfuz mahinda mahmood
  mahmoud maithripala maja majid makoto maksim maksym malala malcolm malik mamadou mamata manfred manish manmohan
  manny manoj mansour manuel manuela mao marc marcel marcelo marco marcos marcus marek margaret margarita margrethe
  maria mariam mariama marian mariana mariano marie marija mariko marilyn marina marine mario marion mariusz
  marjorie mark markus mart marta martha martin martyn marvin marwan mary maryam masahiro masako masayoshi masoud mateo
  mateusz mathew mathias mathieu mats matt matteo matthew matthias matti maureen maurice mauricio maurizio max
  maximilian maxine mayawati meera megan megawati mehdi mehmet melanie meles melissa melvin menachem mette mevlut
  michael micheal michelle michiko mick miguel mihai mika mikael mike mikhail mikko milan mildred miles milica milos
  min min-ho minh mireya miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohan moira moise molly mona
  monica monique moon moqtada morgan morten moshe mostafa moussa mswati muammar muhammad muhammadu muhyiddin mukesh
  mukhtar mulatu munir murad mustafa mwai mykola myung-bak nabil nadezhda nadia naftali najib nana nancy nandini
  naomi naoto narendra naresh naruhito nasser natalia natalie natan natasha nathalie nathan nathaniel naveen nawaf
  nawaz nayib neil nestor ngozi nguyen niamh nicholas nick nicola nicolae nicolas nicole niels nigel nikhil nikita
  nikki nikola nikolai nikolay nils nina nirmala nisha nitin nitish nkosazana nnamdi noah nobuo noel noor nora
  norbert norma norman norodom nour obiageli oksana olaf oleg oleh oleksandr oleksiy olga oliver olivia olivier
  ollanta olof olusegun omar omer ondrej oprah oriol osama osamu oscar oskar osman otto oumar ousmane owen paavo
  pablo padraig pamela panfilo pankaj paolo pascal patrice patricia patricio patrick patsy patti paul paula pauline
  paulo pavel pavlo pedro peggy pekka penny per-erik perry pete peter petr petra petro petteri phil philip philippe
  phillip phoebe phuc phyllis pierre pilar ping piotr pooja prabowo pradeep prakash pranab prasad prashant pratibha
  prawit prayut preeti priya priyanka pushpa quentin rachel rachid radek radoslaw rafael raffaele rafiq rahul raila
  raj rajesh rajiv rajnath rakesh ralph ram ramesh ramon ramzan randall randy rania ranil raquel rashid rasmus raul
  ravi ray raymond rebecca recep reem reggie reginald reinhard rekha remi renato renaud rene renee retno reuven reza
  rhys riad ricardo riccardo richard rick rihanna rima rishi rita rob robert roberta roberto robin roch rodney
  rodolfo rodrigo roger rohit roland rolf romain roman ron ronald ronnie rory rosa rosario rosemary rosmah ross
  rotimi rouhollah roy ruben rudolf ruslan russell rustem ruth ryan ryo ryuichi saad sachin sadako saddam sadiq
  saeed sahra sajeeb sakura salah saleh salem salim sally salman salva salvador salvatore sam samantha samir samira
  samuel sana sanae sandra sandro sandy sani sanjay sanjeev santiago saoirse sara sarah satish satoshi sauli sayed
  sayyid scott sean sebastian sekou selahattin selim sen seretse serge sergei sergey sergio serhiy seydou shane
  shankar shannon sharon shashi shaun shawn shehbaz sheila shelley sher sherry shigeru shilpa shimon shinji shinzo
  shireen shirley shivraj shohei shreya shruti sibusiso siddharth sidney sigmar sigrid sihanouk silvia silvio simon
  sinead siobhan siphiwe slobodan smriti sofia soledad somchai sonia soo-jin sophia sophie soren spencer srettha sri
  srinivas stacey stanislav stanislaw stanley stefan stefania stefano stella stephanie stephen steve steven stewart
  stig stuart sudha sudhir sue suk-yeol suleiman suman sumit sunil sunita suresh susan susana sushma susilo suzanne
  svante sven svetlana sviatlana swati sylvain sylvia szymon tabare tage takashi takeshi tamara tamim tammy tanya
  tara taras tarek tariq tarique taro tatiana tayyip ted tejashwi tendai teresa terry thabo thaksin thein themba
  theodore theresa thierry thilo thomas thorbjorn thorsten thuli tibor tiffany tim timo timothy tina tobias toby
  todd tom tomas tomasz tommy toni tony torsten toshihiro toshiko tracey tracy tran travis trevor trong tsai tunde
  tyler tzipi uche uddhav uhuru ulf ulrich ulrike uma umaru ursula usha uta uwe vaclav vadim valentina valeria
  valerie valery vanessa vasily vasundhara venkaiah vera vernon veronica vicente victor vijay vikas vikram viktor
  viktoria vinay vincent vincenzo vinod violeta virat virgil vishal vitali vitaliy vittorio vivek vivian viviane
  vladimir vladislav volodymyr vyacheslav vytautas wale walid walter wanda wangari warren wayne wei wendy werner
  wesley whitney wilfred wilhelm william willie winnie winston wojciech wole wolfgang xavier xi ximena xiomara yahya
  yair yakubu yana yann yannick yasir yasmin yasser yasuhiro yasuo yegor yelena yemi yevgeny yingluck yitzhak
  yo-jong yoav yogi yoko yoshihide yoshihiko yoshiro yossi yousef youssef yoweri yukio yuko yulia yuri yuriko yuriy
  yusuf yuval yves yvonne zachary zahra zainab zaki zanele zbigniew zdenek zeinab zhao zhou ziad zodwa zoe zola
  zoleka zoran zsolt zuhair zuzana zvi`);

/** Frequent family names, folded. They indicate a person if the given name is unknown. */
export const FAMILY_NAMES: ReadonlySet<string> = wordSet(`
  smith jones williams johnson taylor davies davis evans wilson roberts walker robinson thompson wright hughes edwards
  harris clarke clark patel jackson turner hill moore ward watson anderson harrison morris hall allen adams baker nelson
  campbell mitchell carter parker phillips murphy kelly obrien o'brien o'connor sullivan ryan byrne walsh macdonald stewart
  garcia martinez rodriguez hernandez lopez gonzalez gonzales perez sanchez ramirez torres flores rivera gomez diaz morales
  reyes cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero herrera medina
  aguilar vargas castro fernandez guzman munoz rojas salazar delgado silva santos oliveira souza pereira costa ferreira
  almeida rossi russo ferrari esposito bianchi romano ricci muller schmidt schneider fischer weber meyer wagner becker schulz
  hoffmann koch bauer klein wolf dubois dupont durand moreau lefebvre leroy laurent bernard girard ivanov petrov smirnov
  kuznetsov popov sokolov volkov novikov morozov putin lavrov peskov zelensky zelenskiy kovalenko shevchenko bondarenko
  nowak kowalski wisniewski wojcik hansen johansson andersson nilsson larsson olsen jensen nielsen pedersen larsen
  khan singh kumar sharma gupta verma mehta shah reddy rao nair iyer menon banerjee chatterjee mukherjee das ghosh bose
  gandhi modi ahmed ahmad hussain hussein malik butt chaudhry qureshi siddiqui rahman islam chowdhury hossain begum perera
  fernando silva wickremesinghe rajapaksa tamang gurung thapa shrestha koirala oli kim park choi jung kang cho yoon jang lim
  tanaka suzuki sato watanabe takahashi yamamoto nakamura kobayashi kato yoshida abe kishida wang zhang liu chen yang huang
  zhao wu zhou xu sun ma zhu guo lin luo liang nguyen tran pham hoang vu dang bui ngo duong mohamed mohammed hassan ali omar
  ibrahim abdullah saleh al-assad assad erdogan rouhani khamenei netanyahu cohen levy mizrahi abbas arafat mubarak sisi
  okafor okonkwo adeyemi obi tinubu buhari mensah owusu boateng asante nkrumah mandela zuma ramaphosa mbeki dlamini nkosi
  moyo mugabe mnangagwa kenyatta odinga ruto kagame museveni obama biden trump clinton bush reagan kennedy blair cameron
  merkel scholz macron sarkozy hollande meloni berlusconi orban tusk sanchez`);

/** Titles and offices before a person's name, folded. */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother imam rabbi sheikh sheik
  ayatollah pope cardinal archbishop bishop pastor saint st king queen prince princess emperor emir sultan crown_prince
  gen general lt col colonel maj major capt captain sgt sergeant cpl adm admiral cmdr commander lieutenant brigadier
  president vice-president premier chancellor minister secretary senator sen congressman congresswoman rep representative gov
  governor mayor ambassador envoy judge justice attorney_general chief ceo chairman chairwoman chairperson director manager
  coach goalkeeper striker midfielder defender spokesman spokeswoman spokesperson leader analyst economist journalist
  reporter editor author actor actress singer director officer detective inspector constable superintendent deputy mp
  lawmaker councillor comrade engr hon honourable honorable herr frau monsieur madame mme señor senor señora senora don doña
  signor signora präsident praesident prasident kanzler bundeskanzler bundeskanzlerin minister ministerin presidente ministro
  ministra président ministre premier-ministre kanzlerin taoiseach rapper footballer boxer novelist poet billionaire
  tycoon activist lawyer scientist researcher founder entrepreneur businessman businesswoman президент президента министр министра премьер глава correspondent columnist presenter commentator envoy spokesman`);

import { wordSet } from './word-list.ts';

/** Words that often start English sentences or headlines and are not names, folded. */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(`
  a an the this that these those some any each every either neither both all many much more most few several such other
  another no none not nor and or but yet so if unless until when whenever while where wherever whereas because since although
  though after before once as at by for from in into inside of off on onto out outside over past per through throughout to
  toward towards under until up upon via with within without about above across against along alongside amid among around
  behind below beneath beside besides between beyond despite down during except following given including like near
  regarding unlike versus i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  myself himself herself itself themselves who whom whose which what how why here there then thus hence therefore however
  moreover furthermore nevertheless nonetheless meanwhile otherwise instead indeed also too even still just only ever never
  always often sometimes usually perhaps maybe probably possibly certainly clearly obviously apparently reportedly allegedly
  officially originally recently lately earlier later soon now today tonight tomorrow yesterday again already almost nearly
  quite rather very really simply finally eventually initially previously currently formerly meanwhile separately similarly
  additionally consequently accordingly subsequently afterwards overall together further well yes no oh ok okay please thank
  thanks sorry hello dear sir is are was were be been being am do does did done have has had having will would shall should can
  could may might must let lets ought need dare get got make made take took give gave go goes going went come came see saw seen
  say says said know think look looks want use find tell ask work seem feel try leave call called according based asked born
  speaking talking writing added one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  hundred hundreds thousand thousands million millions billion billions dozens first second third fourth last next new old
  young big small large great good better best bad worse worst high higher low lower long short early late full free real true
  right left left-wing right-wing same different own main major former current public private local national international
  global foreign domestic federal state general chief top senior junior key special special recent possible important total
  final daily weekly monthly annual people man men woman women child children boy boys girl girls family families friends
  everyone everybody someone somebody anyone anybody nobody everything something anything nothing things way ways time times
  year years month months week weeks day days hour hours minute minutes morning afternoon evening night spring summer autumn
  winter fall monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun police
  officials officers authorities government ministers lawmakers experts scientists researchers doctors teachers students
  workers farmers residents witnesses protesters voters critics supporters opponents analysts investors shares stocks prices
  sales profits markets oil gas gold money business company companies firms banks schools hospitals courts news report reports
  reporter photo photos picture pictures video videos image images file source sources read watch click listen share subscribe
  sign follow more comment comments advertisement editor's note update updated breaking live exclusive analysis opinion feature
  review interview editorial column letter letters story stories related topics tags copyright rights reserved credit getty
  north south east west northern southern eastern western central upper lower president minister prime secretary king queen
  prince princess mr mrs ms miss dr professor judge mayor governor senator chairman director leader head member members
  mother father parents brother sister son daughter wife husband god jesus christ allah internet web online covid covid-19
  coronavirus christmas easter ramadan eid war peace world earth sun moon life death love home house city town village country
  countries nation nations street road river lake sea part parts number numbers group groups team teams game games match
  player players fans coach season league cup final round world's today's show shows film movie music album song book
  art history science technology health education sport sports politics economy business culture travel food style fashion
  weather law crime court trial case cases killing killed dead deaths attack attacks fire flood floods storm crash accident
  plan plans deal deals talks vote votes election elections campaign tax budget growth trade climate energy water power air
  despite instead regardless whether though because although among amongst until unlike concerning considering assuming
  hopefully unfortunately sadly fortunately interestingly surprisingly importantly notably ironically essentially basically
  generally specifically particularly especially absolutely exactly frankly honestly personally ultimately traditionally
  historically politically economically elsewhere somewhere anywhere nowhere everywhere half whole entire less least enough
  lot lots plenty couple pair set series list kind sort type form point place area areas side end beginning start back front
  top bottom middle centre center level rate cost costs price value amount percent per-cent percentage dollar dollars euro
  euros pound pounds yuan yen rupee rupees born died married raised students' women's men's children's people's anti pro pre
  post non co ex self multi mega super ultra mid inter intra trans sub semi quasi pan
  black white red green blue yellow brown golden silver smart modern ancient traditional digital virtual super hot cold dark
  light open closed strong weak rich poor hard easy soft fast slow safe dangerous healthy happy sad angry beautiful
  attorney executive vice secretariat board section crown council-member office committee commission department ministry
  agency association act bill article chapter page figure table box step tip question answer q pm action exception account
  bank fund project program programme initiative campaign movement conference meeting summit forum event festival award
  prize holy sacred space access security defence defense interior affairs peace island state-owned section district
  region province county street square church mosque temple university college institute centre campus station airport
  leaders citizens villagers soldiers troops rebels militants gunmen suspects victims survivors patients nurses passengers
  drivers owners users customers consumers employees employers managers directors artists actors singers writers authors
  reading writing learning building opening closing starting ending moving making taking giving getting coming leaving looking
  using working playing running walking talking waiting living dying killing growing rising falling winning losing trying
  continue continued continuing continues remember imagine consider note notice check keep stop start begin join help save
  think thinking believe hope wish expect learn meet visit stay enjoy choose add put bring turn move play run show hear
  constitution opposition democracy freedom justice independence revolution republic union kingdom empire capital`);

import { wordSet } from './word-list.ts';

/** Words that often start English sentences or headlines and are not names, folded. */
const ENGLISH = wordSet(`
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

// Function words of other languages; Norwegian shares the Danish list.
const OTHERS: Readonly<Record<string, string>> = {
  de: `kommentar analyse interview krieg prozess wahl streik unwetter wetter man sich es da der die das den dem des ein eine einer eines einem einen und oder aber doch sondern denn wenn als wie wo was wer warum weil
  dass ob im in am an auf aus bei mit nach seit von vom zu zum zur für fur gegen ohne um durch über uber unter vor hinter
  zwischen während wahrend nicht auch nur noch schon sehr so hier dort dann jetzt heute gestern morgen er sie es wir ihr ich
  sein seine ihre unser diese dieser dieses jeder jede alle viele mehr neue neuer neues erste zweite letzte ist sind war waren
  wird werden wurde hat haben hatte kann kein keine nun damit dabei dazu davon daran darauf trotz wegen laut etwa zwei drei`,
  fr: `procès proces affaire budget guerre élections elections élection election météo meteo grève greve incendie séisme seisme attentat meurtre mort selon au aux chez face grâce lors jusqu'à près loin c' n' qu' s' quelque quelques certains certaines plusieurs autre autres chaque aucun aucune seul seule enfin puis soit via outre parmi faute dès des hors vu a y je ne pas le la les un une des du de d l et ou mais donc or ni car que qui quoi dont où ou quand comme si dans en sur sous avec sans
  pour par contre entre vers chez depuis pendant avant après apres selon malgré malgre ce cet cette ces son sa ses leur leurs
  notre nos votre vos mon ma mes il elle ils elles on nous vous je tu se sont est était etait ont avait plus moins très tres
  aussi alors ainsi aujourd'hui hier demain tout tous toute toutes deux trois premier première premiere c'est ici là`,
  es: `caso juicio guerra elecciones detenido detenida fútbol futbol muere mueren bolsa pueblo reyes rey reina estado gobierno papa navidad dios iglesia cada otro otra otros otras algunos algunas varios varias dicho dicha tal cualquier nadie nada algo allí aquí ahora luego después antes así aún casi quizá tampoco incluso sólo solo la lo se no al del es fue el los las un una unos unas y o pero sino porque cuando como donde quien que cual cuyo en de del al a con sin por para según
  segun sobre entre hacia hasta desde durante contra ante bajo tras este esta estos estas ese esa eso aquel su sus mi tu
  nuestro nuestra es son era fue han ha había habia será sera más mas menos muy también tambien ya no sí si hoy ayer mañana
  todo todos toda todas dos tres primer primera además ademas aunque mientras asimismo`,
  it: `la le i si in no e ed il lo gli i un un' uno una e ed ma perché perche quando come dove chi che cui con da su per tra fra di dei degli delle della
  nel nella nei nelle al alla alle agli dal dalla sul sulla questo questa questi queste quello quella suo sua sono è era ha
  hanno più piu anche non oggi ieri domani dopo prima secondo`,
  pt: `de que no na em se o a e é mas o a os as um uma uns umas e mas ou se quando como onde quem do da dos das no na nos nas ao à aos às pelo pela pelos pelas
  com sem por para sobre entre até ate após apos durante contra este esta isso isto ele ela eles elas seu sua seus suas é são
  sao foi não nao mais menos muito também tambem já ja hoje ontem segundo`,
  nl: `de in is hij het een het een van op voor met naar uit bij tot aan om over onder tussen door zonder tegen en maar want dat dit deze die hij zij wij
  ze zijn haar hun ons onze niet ook nog al wel meer nieuwe eerste is was waren heeft hebben werd wordt`,
  sv: `i de du man sin och men eller att som det den de en ett på pa av för för från fran med till vid om efter före fore han hon vi ni är var har`,
  da: `i de du man sin og eller men at som det den de en et på af for fra med til ved om efter før han hun vi er var har ikke ikkje`,
  pl: `w z na do i nie to jest że ze się sie oraz ale jak po od przez dla przed nad pod przy bez jego jej ich`,
};

const BY_LANGUAGE = new Map<string, ReadonlySet<string>>(
  Object.entries(OTHERS).map(([language, words]) => [language, new Set([...ENGLISH, ...wordSet(words)])]),
);
const ALL_LANGUAGES: ReadonlySet<string> = new Set([...BY_LANGUAGE.values()].flatMap((words) => [...words]));

/**
 * Returns words that start sentences in a language and are not names: "Han" is "he" in Swedish and
 * a family name in English. For a language without a list, all lists are combined.
 */
export function commonWords(language: string): ReadonlySet<string> {
  return language === 'en' ? ENGLISH : (BY_LANGUAGE.get(language === 'no' ? 'da' : language) ?? ALL_LANGUAGES);
}

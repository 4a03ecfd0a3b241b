interface TopicWords {
  /** Words with hardly any other meaning; they count double. Underscores stand for spaces. */
  readonly strong: string;
  readonly usual: string;
}

/** Words that indicate each top-level Media Topic, by the first two digits of its code; singular, lower case. */
export const TOPIC_WORDS: Readonly<Record<string, TopicWords>> = {
  '01': {
    strong: `film movie actor actress album singer concert novel novelist theatre theater celebrity hollywood bollywood
      nollywood oscar grammy bafta emmy filmmaker screenplay sitcom netflix rapper hip-hop afrobeats musician orchestra opera
      ballet choreographer sculpture painter exhibition biennale box_office sequel trailer soundtrack songwriter reality_show
      film_festival pop_star tv_show tv_series beyonce disney marvel star_wars playwright poet comedian blockbuster
      biopic debut_album music_video big_brother co-star showbiz kardashian broadway`,
    usual: `song music band artist author book festival museum gallery painting dance dancer broadcaster newspaper journalist
      media entertainment director producer premiere cinema drama comedy comic show audience performance performer cast fan
      role starring star character episode viewer television tv channel radio podcast award studio record rock jazz
      creative culture cultural art sculpture poem literature literary writer publisher magazine photographer photography
      dj rap hit chart lyrics tour stage screen theatrical documentary thriller horror critic bestseller streaming
      hbo bbc_radio nominee nomination gig poetry heritage manuscript animation cartoon anime`,
  },
  '16': {
    strong: `troop soldier militant rebel insurgent insurgency ceasefire airstrike air_strike missile shelling bombing
      bomber suicide_bomb guerrilla terrorist terrorism militia invasion peacekeeper truce hamas hezbollah taliban al-qaeda
      isis islamic_state boko_haram al-shabaab war_crime coup junta frontline front_line warplane drone_strike artillery
      civil_war battlefield massacre genocide hostage jihadist gunmen extremist refugee_camp peace_talk armed_group
      nuclear_weapon bombardment separatist paramilitary airbase nato kidnapped abducted`,
    usual: `war army military bomb attack conflict fighter fighting fight clash offensive weapon tank combat peace occupation
      occupied explosion blast killed troops force forces defence defense general commander protester protest riot rioter
      uprising unrest demonstration tear_gas violence violent armed ammunition navy naval warship border siege casualty
      civilian deployed deploy retaliation enemy ally battle wounded veteran gaza ukraine syria yemen afghanistan iraq
      curfew kidnapping ambush grenade rocket security_forces nuclear`,
  },
  '02': {
    strong: `police arrested arrest court judge murder jail jailed prison sentenced convicted conviction suspect lawyer
      attorney fraud robbery rape rapist prosecutor verdict guilty lawsuit stabbed stabbing shooting gunman bail testimony
      defendant jury detective homicide manslaughter burglary theft stolen trafficking money_laundering criminal crime
      custody inmate supreme_court high_court prosecution plea pleaded alleged_victim acquitted indicted indictment
      assault serial_killer death_penalty smuggling magistrate tribunal extradition kidnapper gang bribery`,
    usual: `trial charged charge charges sentence killed killer killing corruption drug sued sue investigation investigator
      appeal legal law justice cop officer victim witness evidence allegation alleged accused accuse offence offense abuse
      sexual violence gun shot knife weapon illegal illegally raid detained detention fbi sheriff probation parole
      ruling ruled complaint cocaine heroin mafia cartel scam hearing punishment execution`,
  },
  '03': {
    strong: `earthquake quake flood flooding tsunami hurricane typhoon cyclone derailment wildfire bushfire blaze landslide
      mudslide avalanche eruption volcano rescuer drowned sank sinking capsized evacuated evacuation disaster survivor
      plane_crash car_crash train_crash death_toll rubble collapsed_building firefighter emergency_services emergency_service
      richter magnitude aftershock shipwreck stampede search_and_rescue relief_effort humanitarian famine oil_spill
      crashed collided collision`,
    usual: `crash accident fire rescue rescued victim explosion collapsed collapse emergency ferry boat ship aircraft
      passenger relief drought toll injured missing killed dead destroyed damage damaged swept trapped debris storm burned
      burning smoke ambulance tragedy survived aid`,
  },
  '04': {
    strong: `stock share shareholder profit bank investor economist inflation gdp revenue merger acquisition earnings
      quarterly dividend bond currency dollar euro yuan interest_rate central_bank federal_reserve wall_street stock_market
      ftse nasdaq dow startup ipo hedge_fund private_equity recession economy retailer supermarket exports tariff
      subsidy bankruptcy takeover trade_deal bitcoin cryptocurrency mortgage fiscal monetary opec crude oil_price
      turnover chief_executive ceo billionaire pre-tax net_profit trading manufacturer investment minimum_price credit_rating`,
    usual: `company market economic growth trade price sale sales deal tax budget debt loan industry export import factory
      consumer retail airline business firm finance financial cost customer product production supply supplier demand
      commodity oil gas energy insurance insurer fund rate spending income cash money payment cent billion million
      corporate brand buyer buy seller sell store shop chain carmaker automaker car entrepreneur start-up banking
      creditor lender lending profit_margin analyst forecast expansion infrastructure mining agriculture farmer crop
      executive boss owner contract investment property housing_market rent`,
  },
  '05': {
    strong: `school student teacher university college pupil classroom exam curriculum campus tuition graduate scholarship
      kindergarten professor literacy headteacher undergraduate student_loan public_school high_school education
      schoolchildren lecturer principal higher_education teaching sat_test homework school_district preschool teachers_union
      semester academic charter_school educator betsy_devos`,
    usual: `learning learn degree class lesson academy faculty course reading math maths grade parent child kid study
      graduation dean phd diploma textbook stem k-12 freshman sorority fraternity lecture library`,
  },
  '06': {
    strong: `climate environmental environmentalist carbon pollution wildlife species deforestation conservation
      conservationist ecosystem biodiversity global_warming climate_change greenhouse recycling whale endangered endangered_species
      habitat sustainable renewable emission fossil_fuel coral_reef extinction poaching poacher rainforest solar_panel
      wind_farm paris_agreement epa keystone_pipeline fracking glacier sea_level plastic_waste ivory elephant rhino national_park
      sea_ice environment methane`,
    usual: `forest river ocean sea animal plastic waste water nature natural green planet earth bird fish tiger lion shark
      bear wolf bee tree arctic antarctic ice drought oil_spill energy solar clean_energy coal dolphin turtle insect zoo
      toxic contamination biologist reef wetland wild marine sustainability sustainable_development soil dam`,
  },
  '07': {
    strong: `hospital doctor patient disease virus vaccine cancer medicine drug_trial flu outbreak infection epidemic
      pandemic surgery symptom diabetes hiv aids nurse clinic obesity covid covid-19 coronavirus malaria ebola cholera
      tuberculosis mental_health mental_illness depression dementia alzheimer vaccination vaccinated vaccinate surgeon physician
      diagnosis diagnosed immune nhs heart_disease heart_attack pregnancy pregnant obamacare health_care healthcare
      medicaid medicare stroke antibiotic autism public_health therapist transplant monkeypox zika world_health_organization
      health medical illness asthma abortion_pill ivf`,
    usual: `treatment treated drug care mental test tested brain blood heart pain sleep diet exercise fitness yoga stress
      anxiety sick death risk dose pill medication pharmacy pharmaceutical bacteria lung skin body weight nutrition
      vitamin smoking tobacco alcohol addiction opioid hygiene condition chronic therapy recovery ward birth doctor's
      workout calorie sugar wellness quarantine lockdown mask`,
  },
  '08': {
    strong: `birthday lottery heartwarming obituary royal_family prince_harry prince_william kate_middleton duchess
      oldest record-breaking viral cat dog puppy kitten pet weird bizarre guinness_world_records nobel_prize good_samaritan
      baby_name adorable panda prank ufo funeral_of royal_wedding queen_elizabeth feel_good stunt nude naked meme
      hilarious`,
    usual: `award anniversary wedding funeral royal prince princess queen king hero dies celebrate amazing inspiring
      stranger surprise surprising strange funny reunion reunited mystery ghost halloween santa twin grandmother cute
      kindness incredible unusual lost found man woman dude monkey snake alligator`,
  },
  '09': {
    strong: `strike_action trade_union worker unemployment unemployed layoff layoffs walkout picket wage salary minimum_wage
      labour_union labor_union redundancy redundancies job_loss job_cut industrial_action collective_bargaining workplace
      workforce employee employer overtime pension jobless gig_economy recruiter job_interview paid_leave job_seeker
      sick_leave union_leader zero-hours`,
    usual: `strike union job hiring employment labour labor recruitment retirement colleague boss career work working
      shift laid_off freelance hire promotion pay resume`,
  },
  '10': {
    strong: `recipe restaurant cuisine chef travel tourist hotel fashion beauty holiday vacation cook cooking wine beer
      cocktail gardening beach luxury designer dish tourism resort makeup lipstick hairstyle manicure skincare runway
      catwalk wardrobe outfit dessert chocolate breakfast dinner airbnb cruise backpacking interior_design home_decor
      diy craft sweater stylist street_style fashion_week delicious bake baking vegan vegetarian salad pizza cheese burger
      cupcake cookie travel_tip destination parenting hobby video_game knitting`,
    usual: `food trip style garden game shopping shop wear wearing dress shoe jeans look hair model makeover decor
      kitchen ingredient meal taste tasting coffee tea weekend flight airport passport island itinerary hike hiking spa
      spring summer clothes clothing jewelry jewellery trend photo gift idea inspiration thanksgiving christmas party
      wedding bride house furniture bedroom ways tip relax relaxation stress meditation happiness happy life toy`,
  },
  '11': {
    strong: `president minister election parliament senate senator congress congressman diplomat diplomatic embassy
      treaty sanction cabinet democrat republican referendum legislature governor coalition ambassador prime_minister
      white_house foreign_minister electoral ballot voter polling_station lawmaker mp labour_party conservative_party
      tory tories opposition_leader foreign_policy impeachment impeach manifesto kremlin downing_street chancellor
      home_secretary inauguration presidency presidential politician parliamentary trump obama clinton biden brexit
      geopolitical bilateral summit lib_dem by-election gop ruling_party foreign_secretary midterm primary_election
      putin tony_blair gordon_brown michael_howard`,
    usual: `government vote party candidate campaign policy opposition constitution bill mayor resign resigned
      political politics democracy democratic leader leadership state foreign talk talks official spokesman nation
      national country federal administration council reform law legislation debate poll supporter rally speech
      conservative liberal labour power rule ruling immigration border agreement relations un united_nations eu
      european_union dictator regime secretary_of_state term delegate nominee campaigning ban pledge commission`,
  },
  '12': {
    strong: `church pope bishop priest muslim islam islamic christian catholic religious religion faith mosque temple hindu
      jewish rabbi prayer ramadan vatican pilgrimage imam cardinal buddhist worship god jesus bible quran koran gospel
      evangelical pastor archbishop christianity buddhism hinduism judaism synagogue monk nun spiritual spirituality
      theology atheist hajj clergy baptist mormon methodist scripture sermon holy pope_francis dalai_lama torah lent
      congregation christ`,
    usual: `soul sacred blessed bless pray praying heaven hell saint sin belief believer divine meditation easter
      passover christmas forgiveness compassion ministry monastery holiness eid sikh`,
  },
  '13': {
    strong: `scientist research researcher space nasa satellite software internet computer google microsoft apple facebook
      technology robot artificial_intelligence smartphone app astronomer gene dna physics laboratory microchip browser hacker
      cyber mars spacecraft iphone android twitter algorithm social_media broadband mobile_phone operating_system linux
      malware spyware laptop tablet samsung silicon_valley tech whatsapp instagram tiktok youtube chatgpt openai
      telescope spacex asteroid black_hole scientific startup_tech genome fossil dinosaur archaeologist open_source
      firefox internet_explorer windows_xp playstation xbox nintendo console gamer blog blogger spam phishing antivirus
      pc elon_musk quantum_computing rocket_launch orbit moon_landing evolution chemistry physicist neuroscience isro bluetooth
      wi-fi 5g gadget`,
    usual: `science study data digital online device user mobile phone web website network planet galaxy moon rocket launch
      chip file video net download software_company machine engineer engineering virtual battery electric innovation
      server cloud email e-mail screen camera virus security firm code programmer developer interface hardware feature update
      experiment discovery discovered theory particle cell brain species ancient ai search_engine message content service
      platform wireless tv electronic electronics`,
  },
  '14': {
    strong: `marriage divorce gay lesbian lgbt lgbtq transgender same-sex racism racist discrimination immigrant migrant
      refugee poverty homeless homelessness indigenous aboriginal abortion census welfare inequality feminist feminism
      sexism gender_equality black_lives_matter asylum_seeker asylum civil_rights human_rights women's_rights white_supremacy
      queer bisexual hate_crime slavery disability gun_control islamophobia stereotype transphobia homophobia homophobic
      latino hispanic african-american gay_marriage gay_rights people_of_color diversity motherhood fatherhood
      breastfeeding toddler parenthood adoption`,
    usual: `family parent child baby women woman men gender population community minority youth elderly charity social
      society mother father mom dad daughter son kid kids black white race racial equality rights activist black_people
      relationship husband wife couple dating teen teenager girl boy privilege equal identity married ex divorced sex
      sexual pride trans marry love raising grandparent sibling volunteer donation nonprofit philanthropy immigration`,
  },
  '15': {
    strong: `goal coach league championship football soccer cricket rugby tennis golf olympic olympics medal season tournament
      striker wicket basketball baseball nba nfl nhl mlb referee batsman innings fifa uefa premier_league world_cup
      midfielder goalkeeper defender quarterback touchdown grand_slam wimbledon champions_league athlete squad semi-final
      semifinal quarter-final halftime half-time penalty_kick arsenal chelsea liverpool manchester_united real_madrid barcelona
      test_match ipl bcci batting bowling bowler spinner six_nations formula_one grand_prix boxing boxer heavyweight ufc sprinter
      marathon relay 100m coaching playoff super_bowl fixture kick-off scored ronaldo messi federer nadal djokovic
      fly-half scrum hat-trick free-kick equaliser substitute winger paralympic afcon sprint lebron wrestling swimming
      gymnast gymnastics doping virat_kohli ms_dhoni`,
    usual: `match team cup player race win defeat score stadium club game captain champion title final victory beat
      round fan play played side injury transfer manager minute points record runner ball pitch test draw international
      sport sports sporting medalist winner competition compete qualifying qualifier ranking seed ranked won lost season's
      ireland wales england_captain world_record training squad's lead half runs yard ace serve bat coach's umpire`,
  },
  '17': {
    strong: `weather forecaster heatwave heat_wave blizzard thunderstorm monsoon tornado humidity meteorological
      meteorologist snowfall rainfall frost downpour hailstorm cold_snap met_office snowstorm weather_service
      weather_forecast low_pressure el_nino la_nina tropical_storm cold_front`,
    usual: `rain snow storm forecast temperature wind hurricane typhoon cyclone sunny cloudy cloud celsius fahrenheit
      degrees heavy_rain gust winter freezing heat fog drought season`,
  },
};

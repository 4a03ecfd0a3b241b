/** Parties, armed groups, unions and federations of employers, movements. */
export const PARTIES_AND_MOVEMENTS = `
United Auto Workers; UAW; Detroit/US; US
Republican Party; GOP, Grand Old Party; ; US
Wagner Group; Gruppe Wagner; ; RU
Labour Party; ?Labour
Conservative Party; ?Conservatives, Tories
Liberal Democrats; Lib Dems, Lib Dem; London/GB; GB
Reform UK; ; London/GB; GB
Scottish National Party; SNP; Edinburgh/GB; GB
Sinn Féin; ; Dublin/IE
Democratic Unionist Party; DUP; Belfast/GB; GB
National Rally; Rassemblement National, Rassemblement national; Paris/FR; FR
Christian Democratic Union; CDU; Berlin/DE; DE
Christian Social Union; CSU; Munich/DE; DE
Social Democratic Party of Germany; SPD, Social Democrats SPD; Berlin/DE; DE
Free Democratic Party; FDP; Berlin/DE; DE
Alternative for Germany; AfD, Alternative für Deutschland; Berlin/DE; DE
?Verdi; ver.di; Berlin/DE; DE
IG Metall; ; Frankfurt am Main/DE; DE
Partido Popular; People's Party; Madrid/ES; ES
Spanish Socialist Workers' Party; PSOE; Madrid/ES; ES
?Vox; VOX; Madrid/ES; ES
Brothers of Italy; Fratelli d'Italia; Rome/IT; IT
Ejército de Liberación Nacional; ELN, National Liberation Army; ; CO
FARC; Revolutionary Armed Forces of Colombia, Fuerzas Armadas Revolucionarias de Colombia; ; CO
Liberal Democratic Party of Japan; ; Tokyo/JP; JP
Chinese Communist Party; CCP, Communist Party of China, CPC; Beijing/CN; CN
Kuomintang; KMT; Taipei/TW; TW
Democratic Progressive Party; DPP; Taipei/TW; TW
Bharatiya Janata Party; BJP; New Delhi/IN; IN
Indian National Congress; Congress Party, Congress of India; New Delhi/IN; IN
Aam Aadmi Party; AAP; New Delhi/IN; IN
Pakistan Tehreek-e-Insaf; PTI; Islamabad/PK; PK
Pakistan Muslim League-Nawaz; PML-N; Lahore/PK; PK
Pakistan Peoples Party; PPP, Pakistan People's Party; Islamabad/PK; PK
Awami League; ; Dhaka/BD; BD
Taliban; ; ; AF
Likud; ; Tel Aviv/IL; IL
Palestine Liberation Organization; PLO, Palestine Liberation Organisation; Ramallah/PS; PS
Hamas; ; Gaza/PS; PS
Fatah; ; Ramallah/PS; PS
Palestinian Islamic Jihad; Islamic Jihad; ; PS
Hezbollah; Hizbollah, Hizbullah, Hisbollah; Beirut/LB; LB
Houthis; Houthi movement, Ansar Allah; Sanaa/YE; YE
Kurdistan Workers' Party; PKK, Kurdistan Workers Party; ; TR
Justice and Development Party; AKP, AK Party; Ankara/TR; TR
Republican People's Party; CHP; Ankara/TR; TR
Islamic State; ISIS, ISIL, Isis, Islamic State group, IS-Miliz
Al-Qaeda; al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida, al-Qaida, Al Kaida, Al-Kaida
Boko Haram; ; ; NG
Al-Shabaab; al-Shabaab, Al Shabaab, al Shabaab, al-Shabab, Al-Shabab; ; SO
Muslim Brotherhood; ; Cairo/EG; EG
Rapid Support Forces; ; ; SD
Tigray People's Liberation Front; TPLF; Mekele/ET; ET
M23; March 23 Movement; ; CD
African National Congress; ANC; Johannesburg/ZA; ZA
Democratic Alliance; ; Cape Town/ZA; ZA
Economic Freedom Fighters; EFF; Johannesburg/ZA; ZA
uMkhonto weSizwe; MK Party; Durban/ZA; ZA
ZANU-PF; Zanu-PF, Zanu PF, ZANU PF; Harare/ZW; ZW
Citizens Coalition for Change; ; Harare/ZW; ZW
All Progressives Congress; APC; Abuja/NG; NG
Peoples Democratic Party; PDP; Abuja/NG; NG
New Patriotic Party; NPP; Accra/GH; GH
National Democratic Congress; NDC; Accra/GH; GH
Orange Democratic Movement; ODM; Nairobi/KE; KE
`;

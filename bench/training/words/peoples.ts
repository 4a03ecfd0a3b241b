import { wordSet } from '../../../pipelines/tagging/words/word-list.ts';

/** Capitalized words for peoples and beliefs that are neither countries nor names. */
export const PEOPLES: ReadonlySet<string> = wordSet(
  `african africans european europeans asian asians arab arabs arabic western westerner westerners latino latina
     latinos hispanic hispanics scandinavian nordic baltic balkan slavic kurdish kurd kurds uyghur uyghurs uighur tibetan
     tibetans catalan catalans basque basques tamil tamils sikh sikhs muslim muslims islamic islamist islamists christian
     christians catholic catholics protestant protestants jewish jew jews hindu hindus buddhist buddhists orthodox sunni
     sunnis shia shiite shiites rohingya roma hutu tutsi maori aboriginal indigenous inuit caribbean mediterranean
     republican republicans democrat democrats democratic conservative conservatives labour liberal liberals tory tories
     marxist communist communists socialist socialists soviet nazi nazis zionist anglican methodist evangelical mormon
     latin gulf eastern western northern southern central north-western sub-saharan transatlantic black white nepali
     punjabi bengali hausa yoruba igbo zulu xhosa swahili mandarin cantonese farsi urdu hindi parisian londoner londoners
     yorker yorkers californian texan chechen chechens berber palestinian-american african-american afro pan-african`,
);

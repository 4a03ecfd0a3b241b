import { wordList } from './word-list.ts';

/**
 * Institutions and grounds that French and Spanish write small before their name: cour d'appel de Paris, stade
 * Bollaert, cárcel El Encuentro. Folded, "_" for a blank.
 */
interface Heads {
  readonly organization: readonly string[];
  readonly place: readonly string[];
  /** Organisations that act, and places where people lie or are shown things. */
  readonly house: readonly string[];
  /** Names without a name of their own: the whole of it is written small. */
  readonly whole: readonly string[];
}

const heads = (organization: string, place: string, house: string, whole = ''): Heads => ({
  organization: wordList(organization),
  place: wordList(place),
  house: wordList(house),
  whole: wordList(whole),
});

export const SMALL_HEADS: Readonly<Record<string, Heads>> = {
  fr: heads(
    `cour_d'appel cour_d'assises cour_administrative_d'appel tribunal tribunal_judiciaire tribunal_administratif
     tribunal_correctionnel tribunal_de_commerce tribunal_de_grande_instance parquet parquet_general universite
     chambre_de_commerce diocese archeveche conservatoire orchestre_philharmonique orchestre_national opera theatre
     syndicat_mixte institut fondation barreau academie`,
    `stade aeroport gare prison maison_d'arret centre_penitentiaire cathedrale basilique chateau centrale_nucleaire
     centrale lac mont volcan ile velodrome circuit court parc foret col lycee college`,
    'hopital chu centre_hospitalier clinique musee',
    `parquet_national_financier parquet_national_antiterroriste parquet_europeen tribunal_penal_federal
     tribunal_federal cour_penale_internationale cour_europeenne_des_droits_de_l'homme cour_de_justice_de_la_republique
     gendarmerie_nationale police_nationale`,
  ),
  es: heads(
    `universidad fiscalia juzgado audiencia tribunal arzobispado diocesis orquesta_sinfonica ayuntamiento
     orquesta_filarmonica teatro conservatorio fundacion colegio`,
    `carcel prision penal penitenciaria penitenciario estadio aeropuerto catedral basilica volcan lago laguna rio isla cerro
     nevado centro_penitenciario castillo autodromo circuito`,
    'hospital clinica museo sanatorio',
  ),
  it: heads(
    `procura tribunale corte_d'appello universita diocesi arcidiocesi teatro fondazione`,
    'stadio aeroporto carcere stazione cattedrale basilica lago isola vulcano autodromo castello',
    'ospedale policlinico clinica museo',
  ),
  pt: heads(
    'universidade tribunal procuradoria teatro fundacao arquidiocese diocese',
    'estadio aeroporto prisao penitenciaria cadeia catedral lago ilha rio vulcao presidio castelo autodromo',
    'hospital clinica museu',
  ),
};

import { wordSet } from './word-list.ts';

/** Vocabulary of match and league reports, folded, by language. */
export const SPORT_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`match matches game games season league goal goals scored scoring coach manager striker midfielder defender goalkeeper
    keeper winger captain team squad fixture playoff playoffs semifinal semi-final quarterfinal quarter-final final title
    championship tournament points rebounds assists quarterback touchdown touchdowns inning innings pitcher homer homered
    hat-trick penalty penalties try tries wicket wickets overs batting bowled kick-off halftime half-time overtime stadium
    crowd fans win wins beat defeat loss draw standings division conference transfer signed injury defense offense rookie
    tackle referee`),
  de: wordSet(`bundesliga liga tabellenfuhrer tor tore spieltag spielzeit elfmeter anpfiff abpfiff halbzeit torwart stürmer
    sturmer verteidiger mittelfeld pokal dfb-pokal trainer spieler mannschaft heimspiel auswartsspiel sieg niederlage
    unentschieden abstieg aufstieg zweitligist erstligist tabelle treffer gegentor ruckspiel hinspiel viertelfinale
    halbfinale nationalspieler freistoss schiedsrichter gastgeber remis tabellenspitze zuschauer zuschauern doppelpack auswarts champions
    spieltags trainers sturmern kapitan ruckrunde hinrunde nachspielzeit punkte`),
  fr: wordSet(`ligue match matches matchs but buts entraineur joueur joueurs gardien attaquant milieu defenseur championnat
    penalty mi-temps doublé double victoire defaite vainqueur vainqueurs relegation maintien leader classement journee arbitre
    stade buteur ballon coupe finale demi-finale quart points score club supporters pelouse`),
  es: wordSet(`liga partido gol goles entrenador tecnico jugador jugadores portero delantero centrocampista defensa penalti penalty
    campeonato jornada victoria derrota empate empato clasificacion arbitro estadio copa final semifinal cuartos goleador
    descenso ascenso club aficionados derbi marcador hinchas torneo delantera gano golazo`),
  it: wordSet(`serie partita gol rete reti allenatore giocatore portiere attaccante centrocampista difensore campionato rigore
    vittoria sconfitta pareggio classifica arbitro stadio coppa finale semifinale tifosi club giornata`),
  pt: wordSet(`liga campeonato jogo golo golos gol gols treinador jogador guarda-redes goleiro avancado atacante zagueiro medio penalti
    vitoria derrota empate classificacao arbitro estadio taca copa final adeptos torcedores clube rodada jornada`),
};

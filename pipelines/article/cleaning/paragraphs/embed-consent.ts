import type { Block } from '../../blocks/blocks.ts';

const MAX_LENGTH = 700;

/** What a placeholder says that stands for a video, a post or a chart until the reader agrees to load it. */
const SIGNS: readonly RegExp[] = [
  /\bextern(?:e[nrs]?|al|o|a|os|as|es)?\b.{0,30}\b(?:inhalt|content|contenu|contenido|conteúdo|contenut[oi]|inhoud|innhold|innehåll)|\b(?:inhalt|content|contenu|contenido|conteúdo|contenuto)\b.{0,30}\b(?:extern|terceros|terceiros|third[- ]part|tiers|drittanbieter|twitter|x|youtube|instagram|facebook|tiktok|vimeo|datawrapper|twitch|spotify|opinary|glomex)\b/i,
  /\b(?:anzeigen|angezeigt|display(?:ed)?|show|view|load(?:ed)?|laden|geladen|afficher|affiché|visualizar|ver|mostrar|visualizzare|tonen|vise|visa)\b/i,
  /\b(?:einverstanden|einwilligung|zustimm\w+|datenschutz\w*|personenbezogene|drittplattform\w*|consent|cookies?|privacy|personal data|consentement|données|traceurs?|publicité|autoriser|consentimiento|datos personales|permiso|consentimento|dados pessoais|consenso|toestemming|samtykke|samtycke)\b/i,
];
const LABEL =
  /^(?:empfohlener (?:externer |redaktioneller )?inhalt|externe[nr]? inhalte? (?:anzeigen|laden)|ein klick für den datenschutz|inhalte? (?:anzeigen|laden|freigeben)|(?:load|show|view) (?:the )?(?:external )?content|contenu (?:externe|bloqué)|afficher le contenu|contenido externo|conteúdo externo)\W*$/i;

/** Drops what asks for consent to load a part of the page from elsewhere. */
export const withoutEmbedConsent = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    ({ text }) => text.length > MAX_LENGTH || (!LABEL.test(text) && !SIGNS.every((sign) => sign.test(text))),
  );

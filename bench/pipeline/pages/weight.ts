import { createRandom, type Random } from '../../chaos/random.ts';

/** Pieces of code and styles that pages are filled with. */
const PIECES = 600;

const word = (random: Random): string =>
  Array.from({ length: random.between(2, 9) }, () => String.fromCharCode(97 + random.below(26))).join('');

const CODE: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (d) =>
    `function ${word(d)}(e,t){if(null==e)return;var n=e.${word(d)}||[];return n.${word(d)}&&t?n[t]:n.push("${word(d)}")}`,
  (d) => `window.${word(d)}=window.${word(d)}||{};window.${word(d)}["${word(d)}"]=${d.below(99_999)};`,
  (d) =>
    `!function(){for(var i=0;i<${d.below(50)};i++){try{${word(d)}(i,{id:"${word(d)}",w:${d.below(900)}})}catch(e){}}}();`,
  (d) =>
    `{"${word(d)}":${d.below(9_999)},"${word(d)}":"${word(d)} ${word(d)}","${word(d)}":[${d.below(99)},"${word(d)}"]},`,
  (d) => `dataLayer.push({event:"${word(d)}",${word(d)}:"${word(d)}-${d.below(9_999)}",${word(d)}:!0});`,
];

const STYLES: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (d) => `.${word(d)}-${word(d)}{margin:0 ${d.below(40)}px;padding:${d.below(9)}rem;color:#${d.between(100, 999)}}`,
  (d) =>
    `.${word(d)}>.${word(d)}:hover,.${word(d)}__${word(d)}{display:flex;font:700 ${d.between(10, 40)}px/1.4 Georgia,serif}`,
  (d) =>
    `@media (min-width:${d.between(320, 1_600)}px){.${word(d)}{width:${d.below(100)}%;grid-template-columns:1fr 2fr}}`,
  (d) => `.${word(d)}{background:url("data:image/svg+xml;base64,${word(d)}${word(d)}${word(d)}${word(d)}") no-repeat}`,
];

const library = createRandom(11);
const pieces = (kinds: typeof CODE): readonly string[] =>
  Array.from({ length: PIECES }, () => library.pick(kinds)(library));
const code = pieces(CODE);
const styles = pieces(STYLES);

const fill = (list: readonly string[], random: Random, length: number): string => {
  const chosen: string[] = [];
  for (let left = length; left > 0; ) {
    const piece = list[random.below(list.length)] ?? '';
    chosen.push(piece);
    left -= piece.length;
  }
  return chosen.join('');
};

/** Returns about `length` characters of minified scripts. */
export function scriptCode(random: Random, length: number): string {
  return fill(code, random, length);
}

/** Returns about `length` characters of minified styles. */
export function styleRules(random: Random, length: number): string {
  return fill(styles, random, length);
}

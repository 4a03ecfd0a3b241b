import { createRandom, type Random } from '../../chaos/random.ts';

/** Pieces of code and styles that pages are filled with. */
const PIECES = 600;

const word = (random: Random): string =>
  Array.from({ length: random.between(2, 9) }, () => String.fromCharCode(97 + random.below(26))).join('');

const CODE: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (r) =>
    `function ${word(r)}(e,t){if(null==e)return;var n=e.${word(r)}||[];return n.${word(r)}&&t?n[t]:n.push("${word(r)}")}`,
  (r) => `window.${word(r)}=window.${word(r)}||{};window.${word(r)}["${word(r)}"]=${r.below(99_999)};`,
  (r) =>
    `!function(){for(var i=0;i<${r.below(50)};i++){try{${word(r)}(i,{id:"${word(r)}",w:${r.below(900)}})}catch(e){}}}();`,
  (r) =>
    `{"${word(r)}":${r.below(9_999)},"${word(r)}":"${word(r)} ${word(r)}","${word(r)}":[${r.below(99)},"${word(r)}"]},`,
  (r) => `dataLayer.push({event:"${word(r)}",${word(r)}:"${word(r)}-${r.below(9_999)}",${word(r)}:!0});`,
];

const STYLES: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (r) => `.${word(r)}-${word(r)}{margin:0 ${r.below(40)}px;padding:${r.below(9)}rem;color:#${r.between(100, 999)}}`,
  (r) =>
    `.${word(r)}>.${word(r)}:hover,.${word(r)}__${word(r)}{display:flex;font:700 ${r.between(10, 40)}px/1.4 Georgia,serif}`,
  (r) =>
    `@media (min-width:${r.between(320, 1_600)}px){.${word(r)}{width:${r.below(100)}%;grid-template-columns:1fr 2fr}}`,
  (r) => `.${word(r)}{background:url("data:image/svg+xml;base64,${word(r)}${word(r)}${word(r)}${word(r)}") no-repeat}`,
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

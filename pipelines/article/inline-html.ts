import { escapeAttribute, escapeText } from 'entities';

/** Elements that mean something inside a paragraph. Everything else is dropped and its text kept. */
const KEPT: Readonly<Record<string, string>> = {
  A: 'a',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  CODE: 'code',
  Q: 'q',
  SUB: 'sub',
  SUP: 'sup',
};

/** Collects the markup of one paragraph at a time while a tree is walked. */
export interface InlineHtml {
  open(element: Element): void;
  close(element: Element): void;
  text(value: string): void;
  /** What was collected since the last call. Elements still open are closed, and opened again for what follows. */
  take(): string;
}

export const createInlineHtml = (baseUrl: string): InlineHtml => {
  const open: { tag: string; end: string }[] = [];
  let html = '';
  let hasText = false;
  return {
    open(element) {
      const name = KEPT[element.tagName.toUpperCase()];
      if (name === undefined) return;
      const tag = openTag(name, element, baseUrl);
      open.push({ tag, end: tag === '' ? '' : `</${name}>` });
      html += tag;
    },
    close(element) {
      if (KEPT[element.tagName.toUpperCase()] !== undefined) html += open.pop()?.end ?? '';
    },
    text(value) {
      html += escapeText(value);
      hasText ||= value.trim() !== '';
    },
    take() {
      const taken = hasText
        ? html +
          open
            .map(({ end }) => end)
            .reverse()
            .join('')
        : '';
      html = open.map(({ tag }) => tag).join('');
      hasText = false;
      return taken;
    },
  };
};

/** Empty for a link that leads nowhere. */
const openTag = (name: string, element: Element, baseUrl: string): string => {
  if (name !== 'a') return `<${name}>`;
  const url = linkTarget(element.getAttribute('href'), baseUrl);
  return url === undefined ? '' : `<a href="${escapeAttribute(url)}">`;
};

const linkTarget = (href: string | null, baseUrl: string): string | undefined => {
  if (href === null || href === '' || href.startsWith('#') || !URL.canParse(href, baseUrl)) return undefined;
  const url = new URL(href, baseUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
};

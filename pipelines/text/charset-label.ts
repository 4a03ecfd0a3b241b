/** Bytes of a document to search for a charset declaration. Browsers stop at 1,024, but pages do not comply. */
const MAX_DECLARATION_OFFSET = 4_096;

const XML_DECLARATION = /<\?xml\b[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']\s{0,20}([\w.:-]{2,40})/i;
const META_TAG = /<meta\b[^>]{0,1000}>/gi;
const CHARSET = /\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{2,40})/i;

/** Returns the charset of a Content-Type header in lower case. */
export function charsetOfHeader(contentType: string | undefined): string | undefined {
  return CHARSET.exec(contentType ?? '')?.[1]?.toLowerCase();
}

/**
 * Returns the charset that a document declares, in lower case: its XML declaration, else `<meta
 * charset>` or `<meta http-equiv content="…; charset=…">`. JSON has no declaration.
 */
export function declaredCharset(body: Uint8Array, kind: 'xml' | 'html' | 'json'): string | undefined {
  if (kind === 'json') return undefined;
  const head = Buffer.from(body.subarray(0, MAX_DECLARATION_OFFSET)).toString('latin1');
  const declared = XML_DECLARATION.exec(head)?.[1] ?? (kind === 'html' ? charsetOfMeta(head) : undefined);
  return declared?.toLowerCase();
}

const charsetOfMeta = (head: string): string | undefined => {
  for (const [tag] of head.replace(/<!--[\s\S]*?(?:-->|$)/g, '').matchAll(META_TAG)) {
    const charset = CHARSET.exec(tag)?.[1];
    if (charset !== undefined) return charset;
  }
  return undefined;
};

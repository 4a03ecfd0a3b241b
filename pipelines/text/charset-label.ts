/** How far into a document a charset declaration is looked for, in bytes (browsers stop at 1,024; pages do not). */
const DECLARATION_WITHIN = 4_096;

const XML_DECLARATION = /<\?xml\b[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']\s{0,20}([\w.:-]{2,40})/i;
const META_TAG = /<meta\b[^>]{0,1000}>/gi;
const CHARSET = /\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{2,40})/i;

/** The charset a Content-Type header names, in lower case. */
export const charsetOfHeader = (contentType: string | undefined): string | undefined =>
  CHARSET.exec(contentType ?? '')?.[1]?.toLowerCase();

/**
 * The charset a document says it is in, in lower case: its XML declaration, else `<meta charset>` or
 * `<meta http-equiv content="…; charset=…">`. JSON has no such declaration.
 */
export const declaredCharset = (body: Uint8Array, kind: 'xml' | 'html' | 'json'): string | undefined => {
  if (kind === 'json') return undefined;
  const head = Buffer.from(body.subarray(0, DECLARATION_WITHIN)).toString('latin1');
  const declared = XML_DECLARATION.exec(head)?.[1] ?? (kind === 'html' ? charsetOfMeta(head) : undefined);
  return declared?.toLowerCase();
};

const charsetOfMeta = (head: string): string | undefined => {
  for (const [tag] of head.replace(/<!--[\s\S]*?(?:-->|$)/g, '').matchAll(META_TAG)) {
    const charset = CHARSET.exec(tag)?.[1];
    if (charset !== undefined) return charset;
  }
  return undefined;
};

/**
 * A Content-Disposition (RFC 6266): an ASCII name for old clients, and the real one in UTF-8 (RFC 8187). No character of a name
 * can end the header.
 */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded(name.toWellFormed())}`;
}

/** `encodeURIComponent` leaves some characters that are not attr-char. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

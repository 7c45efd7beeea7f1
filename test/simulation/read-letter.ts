/** A letter of the desk as the recipient's mail program shows it. It has its own small parser, independent of the desk's. */
export interface ReadLetter {
  messageId: string;
  subject: string;
  language: string;
  from: string;
  automatic: boolean;
  inReplyTo: string | null;
  text: string;
  /** The pages that its buttons open: the choice and the token. */
  links: { say: string | null; token: string }[];
  /** The token of its buttons to approve or refuse. */
  approval: string | null;
}

export function readLetter(bytes: Uint8Array): ReadLetter {
  const raw = Buffer.from(bytes).toString('latin1');
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const text = textPart(header('content-type'), raw.slice(end + 4), header('content-transfer-encoding'));
  const links = [...text.matchAll(/https:\/\/desk\.example\/[a-z]{2}\/answer\/([\w.-]+)(?:\?say=(\w+))?/g)];
  return {
    messageId: header('message-id'),
    subject: decodeWords(header('subject')),
    language: header('content-language'),
    from: /<([^>]+)>/.exec(header('from'))?.[1] ?? header('from'),
    automatic: /^auto-/i.test(header('auto-submitted')),
    inReplyTo: header('in-reply-to') || null,
    text,
    approval: /https:\/\/desk\.example\/[a-z]{2}\/approve\/([\w.-]+)\?say=/.exec(text)?.[1] ?? null,
    links: links.map(([, token, say]) => ({ token: token!, say: say ?? null })),
  };
}

/** The first plain text part at any depth. */
function textPart(type: string, body: string, encoding: string): string {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return decodeBody(body, encoding);
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const end = part.indexOf('\r\n\r\n');
    if (end === -1) continue;
    const head = part.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
    const inner = /^content-type: *(.*)$/im.exec(head)?.[1] ?? 'text/plain';
    if (!/^(text\/plain|multipart\/)/i.test(inner)) continue;
    return textPart(inner, part.slice(end + 4), /^content-transfer-encoding: *(.*)$/im.exec(head)?.[1] ?? '');
  }
  return '';
}

function decodeBody(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (/quoted-printable/i.test(encoding)) return decodeQuoted(body.replace(/=\r?\n/g, ''));
  return Buffer.from(body, 'latin1').toString('utf8');
}

function decodeWords(text: string): string {
  return text
    .replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : decodeQuoted(word.replace(/_/g, ' ')),
    );
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/**
 * The enhanced status code (RFC 3463) in a mail system's text, else one made from its reply code: `550` is 5.0.0. Null if it has
 * neither. Versions such as "Domino 5.0.8" or "Exim 4.7.2" do not count.
 */
export function statusIn(text: string): string | null {
  const enhanced = markedStatus.exec(text)?.[1] ?? freeStatusIn(text);
  const reply = replyCode.exec(text)?.[1];
  const replied = reply ? `${reply[0]}.0.0` : null;
  // If the classes differ, trust the reply code: it comes from a server, and the other number may be anything.
  const disagrees = enhanced !== null && replied !== null && !markedStatus.test(text) && enhanced[0] !== replied[0];
  return disagrees ? replied : (enhanced ?? replied);
}

/** After a reply code, a hash, or a word that announces a status. */
const markedStatus = new RegExp(
  [
    '(?:(?<![\\d.])[45]\\d\\d[ -]{1,2}(?:\\[[\\w.]{1,20}\\] ?)?\\(?#?|(?<![\\w#])#{1,2}|\\bdsn=',
    "|\\b(?:status|statut|smtp error|error code|fehlercode|code d['’]erreur|foutcode)\\b[^\\n\\d]{0,12})",
    '([45]\\.[0-7]\\.\\d{1,3})(?!\\d|\\.\\d)',
  ].join(''),
  'i',
);

const anyStatus = /(?<![\d.])([45]\.[0-7]\.\d{1,3})(?!\d|\.\d)/g;
/** A version word, a capitalised name or a slash directly before the number makes it a version. */
const isVersion =
  /$(?<=(?:\b(?:version|release|rel|build|patch|revision|rev|exim|postfix|sendmail|qmail|courier|postgresql|v|r)[.:]? ?|\p{Lu}[\p{L}\d-]{0,40} (?:v\.? ?)?|[\p{L}\d)]\/)\(?)/u;
const isAnnounced = /\b(?:error|code|reason|grund|raison|reden|erreur|fehler|fout|diagnostic|smtp|esmtp)\W{0,3}$/i;

function freeStatusIn(text: string): string | null {
  for (const { 1: status, index } of text.matchAll(anyStatus)) {
    const before = text.slice(Math.max(0, index - 48), index);
    if (isAnnounced.test(before) || !isVersion.test(before)) return status!;
  }
  return null;
}

/** SMTP reply codes in use. Sizes and counts do not match, such as "552 KB". */
const replyCode = new RegExp(
  [
    '(?:^|[\\s:;(#<\\[\'"])(4(?:2[12]|3[12]|4[12679]|5[0-5]|71)|5(?:0[0-4]|1[0-7]|2[1-35]|3[013-5]|4[12]|5\\d|61|7[17]))',
    '(?=[\\s:;,\\])\'"#-]|$)(?! ?(?:[kmg]i?b|bytes?|octets?|ko|mo|messages?|mails?|berichten|nachrichten|eur|€)(?![\\p{L}\\d]))',
  ].join(''),
  'iu',
);

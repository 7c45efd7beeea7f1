// The start of another mail within a text, as mail programs mark it. Every check looks at a bounded line, and at most a few lines
// together, so no text makes it slow.
import { inAnyLanguage } from '#locales/reading/words.ts';
import { bare } from '#mail/read/reply/attributions.ts';

const lineCharsMax = 400;

/** True if a block of mail headers starts at the line: the sender, and at least two other headers. */
export function isHeaderBlock(lines: string[], at: number): boolean {
  const first = bare(lines[at]!.slice(0, 120));
  const isFrom = fromLabel.test(first);
  if (!isFrom && !dateLabel.test(first)) return false;
  const following = lines
    .slice(at + 1, at + 12)
    .map(bare)
    .filter((line) => line !== '')
    .slice(0, 6);
  const companions = following.filter((line) => companionLabel.test(line)).length;
  if (isFrom) return companions >= 2 || (/@/.test(first) && dateLabel.test(following[0] ?? ''));
  // Forms may also begin with a date. A mail's header has a time as well, and an address below.
  const hasAddress = following.slice(0, 4).some((line) => addressLabel.test(line) && line.includes('@'));
  return /\d{1,2}[:.]\d\d/.test(first) && hasAddress;
}

const froms = inAnyLanguage(
  ({ headers }) => headers.from,
  'da|från|fra|od|lähettäjä|от|отправитель|від|kimden|发件人|寄件者|差出人|보낸 사람',
);
const dates = inAnyLanguage(
  ({ headers }) => headers.date,
  'inviato|data|enviado|fecha|skickat|sendt|dato|wysłano|odesláno|lähetetty|дата|отправлено|gönderme tarihi|发送时间|发送日期|傳送日期|送信日時|보낸 날짜',
);
const addressees = inAnyLanguage(
  ({ headers }) => headers.to,
  'para|till|til|do|komu|vastaanottaja|кому|kime|收件人|宛先|받는 사람',
);
const others = inAnyLanguage(
  ({ headers }) => headers.others,
  'kopia|oggetto|asunto|assunto|ämne|emne|temat|předmět|aihe|тема|konu|主题|主旨|件名|제목',
);
const fromLabel = labelOf(froms);
const dateLabel = labelOf(dates);
const addressLabel = labelOf(`${addressees}|${froms}`);
const companionLabel = labelOf(`${dates}|${addressees}|${others}`);

function labelOf(words: string): RegExp {
  return new RegExp(`^[\\s>*_|]{0,8}(?:${words})(?: le)?\\s?[:：]`, 'iu');
}

/** True for "-----Original Message-----" with any dashes, or "---- Anna wrote ----". */
export function isSeparator(line: string): boolean {
  const text = line.slice(0, lineCharsMax).trim();
  if (!/^[-_=*>\s]{2,40}/.test(text)) return false;
  return separatorWords.test(text.replace(/[-_=*>]/g, ' ').trim()) || writerBetweenDashes.test(text);
}

const writerBetweenDashes = new RegExp(
  `^-{2,20} ?[^\\n]{1,100} (?:${inAnyLanguage(({ wrote }) => wrote.verb)}) ?-{2,20}$`,
  'i',
);
const separatorWords = new RegExp(
  `^(?:${inAnyLanguage(
    ({ original }) => original,
    'oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|alkuperäinen viesti',
    'mensaje original|messaggio originale|mensagem original|mesaj original',
    'wiadomość oryginalna|oryginalna wiadomość|původní zpráva|исходное сообщение|оригінальне повідомлення',
    '原始邮件|原始郵件|元のメッセージ|원본 메시지',
  )})$`,
  'i',
);

/** True for a rule of underscores or dashes, which Outlook draws above the mail it answers. */
export function isRule(line: string): boolean {
  return /^\s{0,4}[_\-—–=]{3,200}\s{0,4}$/.test(line);
}

/** True for "Forwarded message": the text after it was sent to be read. */
export function isForwardMark(line: string): boolean {
  const text = bare(line)
    .replace(/[-=*>]/g, ' ')
    .trim();
  return text.length < 60 && forwardWords.test(text);
}

const forwardWords = new RegExp(`^(?:${inAnyLanguage(({ forwarded }) => forwarded)})\\s?:?$`, 'i');

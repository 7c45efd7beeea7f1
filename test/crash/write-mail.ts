import type { Chance } from '../simulation/chance.ts';

/** A mail to the desk, as bytes. */
export interface WrittenMail {
  messageId: string;
  from: string;
  to: string[];
  raw: Buffer;
}

const mailboxes = ['wcms@desk.example', 'archives@desk.example'];
/** Number of senders: few enough that some write several times, enough that each gets an acknowledgement. */
const writers = 400;

/** A new contact. Some mails have a file, and some go to both desks at once. */
export function writeMail(chance: Chance, name: string): WrittenMail {
  const messageId = `<${name}@crash.example>`;
  const from = `person${chance.below(writers)}@crash.example`;
  const to = chance.percent(10) ? mailboxes : [chance.pick(mailboxes)];
  const head = [
    `Message-ID: ${messageId}`,
    `From: ${from}`,
    `To: ${to.join(', ')}`,
    'Date: Tue, 24 Nov 2026 09:00:00 +0000',
    `Subject: The page ${name} does not open`,
    'MIME-Version: 1.0',
  ];
  const text = `Hello, the page ${name} of our site does not open since this morning.`;
  const lines = chance.percent(15) ? [...head, ...withFile(chance, text)] : [...head, '', text];
  return { messageId, from, to, raw: Buffer.from(lines.join('\r\n')) };
}

function withFile(chance: Chance, text: string): string[] {
  const content = chance.bytes(200 + chance.below(20_000)).toString('base64');
  return [
    'Content-Type: multipart/mixed; boundary=parts',
    '',
    '--parts',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--parts',
    'Content-Type: application/pdf; name=page.pdf',
    'Content-Disposition: attachment; filename=page.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    ...(content.match(/.{1,76}/g) ?? []),
    '--parts--',
  ];
}

import assert from 'node:assert/strict';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Envelope, Relay } from '#mail/send/relay.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { type HttpDesk, openHttpDesk } from '#test/http-desk.ts';
import { unsigned } from '#test/signed-mail.ts';

/** The authentication results that the desk's own MTA adds to a mail. */
export const mtaSays = (results: string) => `Authentication-Results: mx.desk.example; ${results}`;
export const passes = (domain: string) =>
  mtaSays(`spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`);
export const fails = (domain: string) =>
  mtaSays(`spf=fail smtp.mailfrom=${domain}; dkim=none; dmarc=fail header.from=${domain}`);

export interface Written {
  from: string;
  subject?: string;
  text?: string;
  headers?: string[];
}

export interface SentLetter extends Envelope {
  /** The whole letter as decoded text, with wrapped lines joined. */
  whole: string;
  subject: string;
  messageId: string;
}

export interface MailDesk extends HttpDesk {
  /** Receives and reads a mail. Returns its stored row and its ticket. */
  receive(
    mail: Written | Buffer,
  ): Promise<{ ticket: TicketRow; reason: Record<string, string>; outcome: string | null }>;
  /** Sends the queued letters and returns them. */
  letters(): Promise<SentLetter[]>;
  /** The current row of the ticket. */
  reread(number: string): Promise<TicketRow>;
}

let mails = 0;

/** The test desk with its API, able to receive mail and send letters. */
export async function openMailDesk(): Promise<MailDesk> {
  const desk = await openHttpDesk();
  const { world, db, jobs } = desk;
  const reread = (number: string) =>
    db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow() as Promise<TicketRow>;
  return {
    ...desk,
    reread,
    async receive(mail) {
      const raw = Buffer.isBuffer(mail) ? mail : bytesOf(mail);
      const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
      assert.ok('saved' in received);
      await readMail(world, received.saved);
      const rows = db.selectFrom('incomingMails').leftJoin('tickets', 'tickets.id', 'incomingMails.ticketId');
      const found = await rows
        .select(['incomingMails.reason', 'incomingMails.outcome', 'tickets.number'])
        .where('incomingMails.id', '=', received.saved)
        .executeTakeFirstOrThrow();
      assert.ok(found.number !== null && found.reason !== null, JSON.stringify(found));
      return { ticket: await reread(found.number), reason: found.reason, outcome: found.outcome };
    },
    async letters() {
      const sent: Envelope[] = [];
      const relay: Relay = {
        send: async (letter) => {
          sent.push(letter);
          return { accepted: '250 ok' };
        },
        check: async () => ({ ready: true }),
        close: () => undefined,
      };
      const mailIds = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
      await sendMails(world, relay, mailIds);
      const written = await db.selectFrom('outgoingMails').select(['messageId', 'subject', 'text']).execute();
      return sent.map((letter) => {
        const bytes = Buffer.from(letter.bytes).toString('utf8');
        const [, ownId] = /^Message-ID:\s*(<[^>]+>)/im.exec(bytes)!;
        const row = written.find(({ messageId }) => messageId === ownId)!;
        return { ...letter, messageId: row.messageId, subject: row.subject ?? '', whole: decoded(bytes) + row.text };
      });
    },
  };
}

export function bytesOf({ from, subject = 'Question', text = 'Une question.', headers = [] }: Written): Buffer {
  return unsigned({ from, subject, text, messageId: `<mail${mails++}@client.example>`, headers });
}

/** Decodes quoted-printable and base64 parts, so that encoding hides no word. */
function decoded(bytes: string): string {
  const parts = bytes.split(/\r?\n\r?\n/).map((part) => {
    const compact = part.replace(/\s+/g, '');
    return /^[A-Za-z0-9+/=]{40,}$/.test(compact) ? Buffer.from(compact, 'base64').toString('utf8') : part;
  });
  const joined = parts.join('\n').replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/(?:=[0-9A-F]{2})+/g, (coded) => Buffer.from(coded.replaceAll('=', ''), 'hex').toString('utf8')),
  ).toString('utf8');
}

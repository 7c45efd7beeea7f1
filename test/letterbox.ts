import { sendMails } from '#desk/sending/send-mails.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Relay } from '#mail/send/relay.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** A letter as its recipient sees it. */
export interface Letter {
  to: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  /** The tokens of its personal links, without duplicates. */
  tokens: string[];
}

/** Sends every queued letter to the relay and returns the letters as their recipients get them. */
export async function postLetters(desk: Pick<TestDesk, 'world' | 'jobs'>): Promise<Letter[]> {
  const letters: Letter[] = [];
  const relay: Relay = {
    async send({ to, bytes }) {
      const parsed = await parseMessage(bytes);
      if (!('message' in parsed)) throw new Error(parsed.unreadable);
      const { messageId, subject, text, html } = parsed.message;
      const tokens = [...new Set(`${text} ${html}`.match(signedToken) ?? [])];
      letters.push({ to, messageId: messageId!, subject, text, html: html ?? '', tokens });
      return { accepted: '250 2.0.0 Ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(desk.world, relay, ids);
  return letters;
}

/** The secret token at the end of a personal link. */
export const signedToken = /(?:clock|confirm|access|page|approval)\.[0-9a-f-]{36}\.[0-9a-f]{32}/g;

import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Read } from '#desk/place-mails.ts';
import { readMail } from '#desk/read-mail.ts';
import { type Reception, receiveMail } from '#desk/receive-mail.ts';
import type { World } from '#desk/world.ts';
import type { Relay } from '#mail/relay.ts';
import { type DemonstrationMail, keepDemonstrationMails } from '#store/demonstration-mails.ts';
import { together } from '#store/together.ts';

/** The demonstration's relay: it takes every mail, and the mailbox page shows it. */
export function openMailbox(world: Pick<World, 'db' | 'newId' | 'clock'>): Relay {
  const keep = together(
    async (mails: DemonstrationMail[]) => {
      await keepDemonstrationMails(world.db, mails);
      return mails;
    },
    ({ raw }) => raw.byteLength,
  );
  return {
    async send({ from, to, bytes }) {
      const mail = { id: world.newId(), sentAt: world.clock.now(), envelopeFrom: from, address: to.toLowerCase() };
      await keep({ ...mail, raw: Buffer.from(bytes) });
      return { accepted: '250 2.0.0 in the mailbox' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
}

/** A mail as a customer of the demonstration writes it. */
export interface CustomerMail {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  /** The Message-ID of the mail that it answers, with its own references. */
  inReplyTo?: string;
  references?: string[];
  attachments?: { filename: string; content: Buffer; contentType: string }[];
  /** The desk's mail server says that the sender's domain sent it, which proves its sender (R3). */
  senderChecked?: boolean;
}

/** The mail server of the demonstration, which checks senders. */
const mailServer = 'mx.demonstration.example';

/** Sends a customer's mail to the desk on the way that every mail takes: received, stored, read. */
export async function writeToDesk(
  world: World,
  mail: CustomerMail,
): Promise<{ reception: Reception; read: Read | null }> {
  const raw = await composeCustomerMail(world, mail);
  const trusting = mail.senderChecked ? { ...world, authservId: mailServer } : world;
  const reception = await receiveMail(trusting, { mailbox: mail.to, envelopeFrom: mail.from.address, raw });
  return { reception, read: 'kept' in reception ? await readMail(trusting, reception.kept) : null };
}

function composeCustomerMail(
  world: World,
  { inReplyTo, references = [], senderChecked = false, ...mail }: CustomerMail,
): Promise<Buffer> {
  const domain = mail.from.address.split('@').at(-1) ?? 'customer.example';
  return new MailComposer({
    ...mail,
    messageId: `<${world.newId()}@${domain}>`,
    date: new Date(world.clock.now()),
    inReplyTo,
    references: inReplyTo ? [...references, inReplyTo] : references,
    headers: senderChecked ? { 'Authentication-Results': passed(domain) } : {},
  })
    .compile()
    .build();
}

function passed(domain: string): string {
  return `${mailServer}; spf=pass smtp.mailfrom=${domain}; dmarc=pass header.from=${domain}`;
}

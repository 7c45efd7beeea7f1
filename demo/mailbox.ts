import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { organisations } from '#demo/cast.ts';
import type { Read } from '#desk/intake/place-mails.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { type Reception, receiveMail } from '#desk/intake/receive-mail.ts';
import type { World } from '#desk/spine/world.ts';
import type { Relay } from '#mail/send/relay.ts';
import { together } from '#store/database/together.ts';
import { type DemonstrationMail, saveDemonstrationMails } from '#store/sending/demonstration-mails.ts';

/** The demonstration's relay: accepts every mail and shows it on the mailbox page. */
export function openMailbox(world: Pick<World, 'db' | 'newId' | 'clock'>): Relay {
  const save = together(
    async (mails: DemonstrationMail[]) => {
      await saveDemonstrationMails(world.db, mails);
      return mails;
    },
    ({ raw }) => raw.byteLength,
  );
  return {
    async send({ from, to, bytes }) {
      const mail = { id: world.newId(), sentAt: world.clock.now(), envelopeFrom: from, address: to.toLowerCase() };
      await save({ ...mail, raw: Buffer.from(bytes) });
      return { accepted: '250 2.0.0 in the mailbox' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
}

type SenderCheck = 'passed' | 'failed';

/** A mail from a customer of the demonstration. */
export interface CustomerMail {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  /** The Message-ID of the answered mail, with its own references. */
  inReplyTo?: string;
  references?: string[];
  attachments?: { filename: string; content: Buffer; contentType: string }[];
  /** The mail server's result: `passed` proves the sender, `failed` warns agents (R3). Without it, nothing is known. */
  senderCheck?: SenderCheck | undefined;
}

/** The demonstration's mail server, which checks senders. */
const mailServer = 'mx.demonstration.example';

/** Sends a customer's mail to the desk through the normal steps: received, stored, read. */
export async function writeToDesk(
  world: World,
  mail: CustomerMail,
): Promise<{ reception: Reception; read: Read | null }> {
  const raw = await composeCustomerMail(world, mail);
  const trusting = mail.senderCheck ? { ...world, authservId: mailServer } : world;
  const reception = await receiveMail(trusting, { mailbox: mail.to, envelopeFrom: mail.from.address, raw });
  return { reception, read: 'saved' in reception ? await readMail(trusting, reception.saved) : null };
}

function composeCustomerMail(
  world: World,
  { inReplyTo, references = [], senderCheck, ...mail }: CustomerMail,
): Promise<Buffer> {
  const domain = mail.from.address.split('@').at(-1) ?? 'customer.example';
  return new MailComposer({
    ...mail,
    messageId: `<${world.newId()}@${domain}>`,
    date: new Date(world.clock.now()),
    inReplyTo,
    references: inReplyTo ? [...references, inReplyTo] : references,
    headers: senderCheck ? { 'Authentication-Results': resultsOf(domain, senderCheck) } : {},
  })
    .compile()
    .build();
}

/** Domains that sign with DKIM; the others publish only SPF. */
const signingDomains: readonly string[] = organisations.river.mailDomains;

function resultsOf(domain: string, check: SenderCheck): string {
  const result = check === 'passed' ? 'pass' : 'fail';
  const dkim = check === 'passed' && signingDomains.includes(domain) ? [`dkim=pass header.d=${domain}`] : [];
  return [mailServer, ...dkim, `spf=${result} smtp.mailfrom=${domain}`, `dmarc=${result} header.from=${domain}`].join(
    '; ',
  );
}

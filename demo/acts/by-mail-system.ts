import { lastLetterTo, ticketWith } from '#demo/acts/by-mail.ts';
import { introduce } from '#demo/acts/who.ts';
import { desks } from '#demo/cast.ts';
import type { Act, Stage, Writer } from '#demo/script.ts';
import type { Read } from '#desk/intake/place-mails.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';

/**
 * A mail to both desks: opens a linked ticket at each (R1). The first desk's becomes the current ticket; the other gets its own
 * name.
 */
export function mailToBothDesks(from: Writer, subject: string, text: string, otherName: string): Act {
  return async (stage) => {
    const { name, email } = introduce(from);
    const { wcms, archives } = desks;
    const raw = message(stage, [
      `From: ${name} <${email}>`,
      `To: ${wcms.mailbox}`,
      `Cc: ${archives.mailbox}`,
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text,
    ]);
    const first = await deliver(stage, wcms.mailbox, email, raw);
    const second = await deliver(stage, archives.mailbox, email, raw);
    stage.tickets.set(otherName, await ticketWith(stage, second?.ticketId ?? ''));
    stage.ticket = await ticketWith(stage, first?.ticketId ?? '');
  };
}

/** The last letter bounces permanently with an unknown address (RFC 3464). */
export function bounceOfLetterTo(who: Writer): Act {
  return async (stage) => {
    const { email } = introduce(who);
    const { messageId } = await lastLetterTo(stage, who);
    const system = `mx.${email?.split('@').at(-1)}`;
    const raw = message(stage, [
      `From: Mail Delivery System <mailer-daemon@${system}>`,
      `To: ${desks.wcms.mailbox}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
      '',
      ...part('text/plain', [`Your message could not be delivered to <${email}>: there is no such mailbox.`]),
      ...part('message/delivery-status', [
        `Reporting-MTA: dns; ${system}`,
        '',
        `Final-Recipient: rfc822; ${email}`,
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 No such mailbox',
      ]),
      ...part('text/rfc822-headers', [`Message-ID: ${messageId}`]),
      '--part--',
    ]);
    const read = await deliver(stage, desks.wcms.mailbox, '', raw);
    if (read?.reason !== 'bounceOfOurs') throw new Error(`A bounce was not recognised: ${read?.reason}.`);
  };
}

function part(type: string, lines: string[]): string[] {
  return ['--part', `Content-Type: ${type}`, '', ...lines, ''];
}

function message({ world }: Stage, lines: string[]): Buffer {
  const date = new Date(world.clock.now()).toUTCString();
  const head = [`Message-ID: <${world.newId()}@mail.example>`, `Date: ${date}`, 'MIME-Version: 1.0'];
  return Buffer.from([...head, ...lines, ''].join('\n').replaceAll('\n', '\r\n'));
}

async function deliver({ world }: Stage, mailbox: string, envelopeFrom: string | null, raw: Buffer) {
  const reception = await receiveMail(world, { mailbox, envelopeFrom, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  return (await readMail(world, reception.saved)) satisfies Read | null;
}

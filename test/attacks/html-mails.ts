import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** Enough rows that the mail reads better as HTML, so that the console shows it in its frame. */
const rows = '<tr><td>Page</td><td>Visites</td></tr>'.repeat(3);

/** Receives a mail from Claire with a hostile piece of HTML, which opens a ticket. Returns its number and entry. */
export async function receiveHtml({ db, world }: TestDesk, piece: string): Promise<{ number: string; entry: string }> {
  const from = 'claire.dumont@patrimoine.example';
  const head = [`From: Claire <${from}>`, `Message-ID: <${world.newId()}@client.example>`, 'Subject: Visites'];
  const body = `<html><body><p>avant</p>${piece}<table>${rows}</table><p>après</p></body></html>`;
  const raw = Buffer.from(`${head.join('\r\n')}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}\r\n`);
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  await readMail(world, reception.saved);
  return db
    .selectFrom('entries')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .select(['tickets.number', 'entries.id as entry'])
    .where('entries.mailId', '=', reception.saved)
    .executeTakeFirstOrThrow();
}

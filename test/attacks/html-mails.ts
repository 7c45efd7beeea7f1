import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** Rows that make a mail one that reads better as HTML, so that the console shows it in its frame. */
const rows = '<tr><td>Page</td><td>Visites</td></tr>'.repeat(3);

/** A mail of Claire's that holds a hostile piece of HTML, on a ticket of its own. */
export async function receiveHtml({ db, world }: TestDesk, piece: string): Promise<{ number: string; entry: string }> {
  const from = 'claire.dumont@patrimoine.example';
  const head = [`From: Claire <${from}>`, `Message-ID: <${world.newId()}@client.example>`, 'Subject: Visites'];
  const body = `<html><body><p>avant</p>${piece}<table>${rows}</table><p>après</p></body></html>`;
  const raw = Buffer.from(`${head.join('\r\n')}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}\r\n`);
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  if (!('kept' in reception)) throw new Error(reception.refused);
  await readMail(world, reception.kept);
  return db
    .selectFrom('entries')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .select(['tickets.number', 'entries.id as entry'])
    .where('entries.mailId', '=', reception.kept)
    .executeTakeFirstOrThrow();
}

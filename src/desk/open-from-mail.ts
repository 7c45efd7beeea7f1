import { identifyPerson } from '#desk/identify-person.ts';
import { keepMailFile } from '#desk/keep-file.ts';
import { openTicket } from '#desk/open-ticket.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { cleanText } from '#mail/characters.ts';
import { detectLanguage } from '#mail/detect-language.ts';
import type { ParsedMessage } from '#mail/message.ts';
import { parseMessage } from '#mail/parse.ts';
import { decideMails, type IncomingMail, lockUnplacedMail } from '#store/incoming-mails.ts';
import type { TicketRow } from '#store/schema.ts';

/** As much of an unreadable mail as a person would scroll through. The whole stays where it is. */
const rawCharactersMax = 20_000;

/** Opens a ticket from a mail that was automatic or could not be read, and answers nothing: an agent says that it matters (R1). */
export function openFromMail(
  world: World,
  actor: Actor,
  mailId: string,
): Promise<{ ticket: TicketRow } | { missing: true }> {
  return world.transact(async (tx) => {
    const mail = isStaff(actor) ? await lockUnplacedMail(tx.trx, mailId, actor.deskIds) : undefined;
    if (!mail) return { missing: true };
    const parsed = await parseMessage(mail.raw);
    const ticket = await openWith(world, tx, actor, mail, 'message' in parsed ? parsed.message : null);
    const reason = { code: 'openedByAgent' };
    const { messageId = null, from = null, protection = null } = 'message' in parsed ? parsed.message : {};
    const seen = { messageId, fromAddress: from?.address ?? null, protection };
    await decideMails(tx.trx, [{ id: mail.id, outcome: 'opened', ...seen, ticketId: ticket.id, reason }]);
    return { ticket };
  });
}

async function openWith(
  world: World,
  tx: Tx,
  actor: Actor,
  mail: IncomingMail,
  message: ParsedMessage | null,
): Promise<TicketRow> {
  const desk = await world.readDesk(tx.trx, mail.deskId);
  const from = message?.from ?? null;
  const who = { email: from?.address ?? null, name: from?.name || null, phone: null, language: null };
  const person = await identifyPerson(world, tx, { ...who, anonymous: from === null });
  const text = message?.text ?? cleanText(mail.raw.toString('utf8').slice(0, rawCharactersMax));
  const fileIds: string[] = [];
  for (const { name, type, content } of message?.attachments ?? [])
    fileIds.push(await keepMailFile(world, tx, person.id, { name, type, content }));
  // Nothing automatic is answered, and an unreadable mail names nobody to answer: no acknowledgement goes out.
  return openTicket(
    { world, tx, desk, at: world.clock.now(), silent: true, by: { role: 'agent', personId: actor.personId } },
    {
      ...{ requesterId: person.id, channel: 'mail', kind: 'question', urgent: false, fileIds, text },
      ...{ summary: message?.subject ?? '', language: detectLanguage(text) ?? person.language ?? desk.languages[0]! },
      ...{ siteId: null, organisationId: null, knownEditor: false, proved: person.provedAt !== null },
      ...{ suspectedSpam: false, followUpOf: null, mailId: mail.id, receivedAt: mail.receivedAt },
    },
  );
}

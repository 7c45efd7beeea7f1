import { addMailFile, type StoredMailFile, storeMailFiles } from '#desk/files/save-file.ts';
import { proofOfMail } from '#desk/intake/gather-intake.ts';
import { type Identified, identifyPerson } from '#desk/people/identify-person.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Files, Spine, Tx, World } from '#desk/spine/world.ts';
import { openTicket } from '#desk/ticket/open-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { firstSpoken } from '#domain/language.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type SenderWarning, senderWarning } from '#domain/ticket/sender-proof.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';
import type { ParsedMessage } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { decideMails, type IncomingMail, lockUnplacedMail, readUnplacedMail } from '#store/intake/incoming-mails.ts';
import { findIsKnown } from '#store/people/people.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** Characters of an unreadable mail that are shown; the whole mail stays stored. */
const rawCharactersMax = 20_000;

/** Opens a ticket from an automatic or unreadable mail without an acknowledgement, because an agent says that it matters (R1). */
export async function openFromMail(
  world: World,
  actor: Actor,
  mailId: string,
): Promise<Outcome<{ ticket: TicketRow }>> {
  const raw = isStaff(actor) ? await readUnplacedMail(world.db, mailId, actor.deskIds) : undefined;
  if (!raw) return { refused: 'missing' };
  const parsed = await parseMessage(raw, { authservId: world.authservId ?? undefined });
  const message = 'message' in parsed ? parsed.message : null;
  const files = await storeMailFiles(world, message?.attachments ?? []);
  return world.transact(async (tx) => {
    const mail = await lockUnplacedMail(tx.trx, mailId, actor.deskIds);
    if (!mail) return { refused: 'missing' };
    const ticket = await openWith(world, tx, actor, { mail: { ...mail, raw }, message, files });
    const reason = { code: 'openedByAgent' };
    const { messageId = null, from = null, protection = null } = message ?? {};
    const seen = { messageId, fromAddress: from?.address ?? null, protection };
    await decideMails(tx.trx, [{ id: mail.id, outcome: 'opened', ...seen, ticketId: ticket.id, reason }]);
    return { ticket };
  });
}

interface Opening {
  mail: IncomingMail;
  message: ParsedMessage | null;
  files: readonly StoredMailFile[];
}

async function openWith(
  world: Spine & Files,
  tx: Tx,
  actor: Actor,
  { mail, message, files }: Opening,
): Promise<TicketRow> {
  const desk = await world.readDesk(tx.trx, mail.deskId);
  const from = message?.from ?? null;
  const who = { email: from?.address ?? null, name: from?.name || null, phone: null, language: null };
  const provedBy = message === null || from === null ? null : proofOfMail(mail, { ...message, from });
  const person = await identifyPerson(world, tx, { ...who, anonymous: from === null, unproved: provedBy === null });
  const text = message?.text ?? cleanText(mail.raw.toString('utf8').slice(0, rawCharactersMax));
  const fileIds: string[] = [];
  for (const file of files) fileIds.push(await addMailFile(world, tx, person.id, file));
  // No acknowledgement: automatic mail gets no answer, and an unreadable mail names no sender.
  return openTicket(
    { world, tx, desk, at: world.clock.now(), silent: true, by: { role: 'agent', personId: actor.personId } },
    {
      requesterId: person.id,
      channel: 'mail',
      kind: 'question',
      urgent: false,
      fileIds,
      text,
      summary: message?.subject ?? '',
      language: firstSpoken(desk, [detectLanguage(text), person.language]),
      siteId: null,
      organisationId: null,
      knownEditor: false,
      provedBy,
      senderWarning: provedBy === null ? await warningOf(tx, message, person) : null,
      suspectedSpam: false,
      followUpOf: null,
      mailId: mail.id,
      receivedAt: mail.receivedAt,
    },
  );
}

async function warningOf(
  { trx }: Tx,
  message: ParsedMessage | null,
  person: Identified,
): Promise<SenderWarning | null> {
  const dmarcFailed = message?.authentication.dmarc === 'fail';
  const namesKnownPerson = !person.isNew && (await findIsKnown(trx, person.id));
  return senderWarning({ dmarcFailed, namesKnownPerson, givenByAgent: false });
}

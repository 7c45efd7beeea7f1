import { noteChange } from '#desk/directory/note-change.ts';
import { receiveWithin } from '#desk/intake/receive-contact.ts';
import { applyCommand, openSession } from '#desk/spine/session.ts';
import type { Links, Spine, Tx } from '#desk/spine/world.ts';
import { writeEntry } from '#desk/spine/writing.ts';
import type { DecidedState } from '#domain/access/request.ts';
import { theClock, theDesk } from '#domain/actor.ts';
import { accessTicket } from '#locales/access/messages.ts';
import { type AccessRequest, changeAccessRequest, findAccessRequest } from '#store/access/access-requests.ts';

/**
 * Turns a request that no service manager answered into an ordinary ticket of its asker with an ordinary target (R1, R3). A note
 * links directory managers to the request, which can still be decided on its own page.
 */
export async function reachDesk(world: Spine & Links, tx: Tx, { id, deskId }: AccessRequest): Promise<void> {
  const at = world.clock.now();
  const request = (await findAccessRequest(tx.trx, id))!;
  const { language, organisationId, personId } = request;
  const words = accessTicket(language);
  const asked = { ...request, organisation: request.organisationNames[language] };
  const received = await receiveWithin(world, tx, null, {
    deskId,
    channel: 'form',
    kind: 'request',
    language,
    urgent: false,
    fileIds: [],
    requester: { email: request.address, name: request.name, phone: null, language },
    summary: words.summary(asked),
    text: words.text(asked),
    site: request.sites[0]?.number ?? null,
    organisationId,
    submissionId: id,
  });
  if (!('ticket' in received)) throw new Error(`A request for access was refused: ${received.refused}.`);
  const { ticket } = received;
  await changeAccessRequest(tx.trx, id, { reachedDeskAt: at, ticketId: ticket.id, clockAt: null });
  await leaveNote(world, tx, ticket.id, (said) => said.note({ address: world.accessUrls.managedRequest(id) }));
  await noteChange(world, tx, theClock, { act: 'accessReachedDesk', organisationId, personId: personId! });
}

/** Adds a note to the ticket of a request that was decided after all: its agent has nothing left to grant. */
export async function noteDecision(
  world: Spine,
  tx: Tx,
  ticketId: string,
  { state, by }: { state: DecidedState; by: string },
): Promise<void> {
  await leaveNote(world, tx, ticketId, (words) => words.decided[state]({ by }));
}

/** Writes a note in the desk's own language: only agents read it, never the asker. Closed tickets take it too. */
async function leaveNote(
  world: Spine,
  tx: Tx,
  ticketId: string,
  textOf: (words: ReturnType<typeof accessTicket>) => string,
): Promise<void> {
  const session = await openSession(world, tx, ticketId, theDesk);
  const text = textOf(accessTicket(session.desk.languages[0]!));
  const written = { kind: 'note', direction: null, text, by: theDesk, at: session.at } as const;
  await applyCommand(session, { type: 'note', entry: writeEntry(world, session.writing, written) });
}

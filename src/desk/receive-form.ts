import { createHash } from 'node:crypto';
import { type GivenContact, receiveContact } from '#desk/receive-contact.ts';
import type { World } from '#desk/world.ts';
import { attachableFiles } from '#store/kept-files.ts';
import type { TicketRow } from '#store/schema.ts';

/** The public form as it was sent. Its files were kept before, for this very form (attack 34). */
export interface SentForm extends Omit<GivenContact, 'channel' | 'fileIds' | 'submissionId'> {
  /** Of the form that was opened, not of what was typed into it. */
  formId: string;
  files: { id: string; name: string; bytes: number }[];
}

/**
 * Opens the ticket of a public form. Sent twice it is one ticket; gone back to and sent with other words it is another,
 * so that nothing that a person sent is dropped (R1). A site that has gone since is looked for by an agent.
 */
export async function receiveForm(world: World, { formId, files, ...form }: SentForm): Promise<TicketRow> {
  const submissionId = submissionIdOf(formId, [form, files.map(({ name, bytes }) => [name, bytes])]);
  const fileIds = await world.transact(({ trx }) =>
    attachableFiles(
      trx,
      files.map(({ id }) => id),
      world.newId,
    ),
  );
  const contact: GivenContact = { ...form, channel: 'form', fileIds, submissionId };
  const received = await receiveContact(world, null, contact);
  if ('ticket' in received) return received.ticket;
  const again = await receiveContact(world, null, { ...contact, site: null });
  if ('ticket' in again) return again.ticket;
  throw new Error(`A stranger's form was refused: ${again.refusal}.`);
}

/** A UUID made of what was sent (RFC 9562, version 8). */
export function submissionIdOf(formId: string, content: unknown): string {
  const bytes = createHash('sha256').update(formId).update(JSON.stringify(content)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

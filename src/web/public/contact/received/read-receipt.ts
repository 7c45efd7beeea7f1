import type { Answerer } from '#desk/portal/answer-link.ts';
import type { World } from '#desk/spine/world.ts';
import type { Handle } from '#store/database/database.ts';
import { findOpeningEntry } from '#store/ticket/entries.ts';
import { type AskedForm, readAskedForm } from '#web/shared/asked/asked-form.ts';
import { openSealed } from '#web/shared/sealed.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Returns the ticket numbers of a receipt's address. Empty if it is not ours or older than a day (attack 41). */
export function readReceiptToken({ signer }: Pick<World, 'signer'>, token: string): string[] {
  const sealed = openSealed<string | string[]>(signer, 'receipt', token, dayMilliseconds)?.value;
  return typeof sealed === 'string' ? [sealed] : (sealed ?? []);
}

/** Returns the questions that the opening message left for later (R12), or null. */
export async function readLaterForm(handle: Handle, answerer: Answerer): Promise<AskedForm | null> {
  return readAskedForm(handle, answerer, await findOpeningEntry(handle, answerer.ticket.id));
}

import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';

/** A draft of the contact form, as an article sees it: whose device it is on, and for which desk. */
interface DraftOnDevice {
  tokenHash: Buffer;
  deskId: string;
  /** Real time. */
  now: string;
}

/** Whether something is being written on this device that was not sent. */
export async function hasOpenDraft(handle: Handle, draft: DraftOnDevice): Promise<boolean> {
  const { rows } = await sql`select from contact_drafts where ${isOpen(draft)}`.execute(handle);
  return rows.length > 0;
}

/**
 * Lets an open draft expire at `until`, unless it does so earlier. One with several subjects stays as it is: an article solves
 * one of them. False when there was none.
 */
export async function expireOpenDraft(trx: Trx, draft: DraftOnDevice & { until: string }): Promise<boolean> {
  const { rows } = await sql`
    update contact_drafts set expires_at = least(expires_at, ${draft.until}::timestamptz)
    where ${isOpen(draft)} and jsonb_array_length(state -> 'subjects') < 2
    returning id`.execute(trx);
  return rows.length > 0;
}

function isOpen({ tokenHash, deskId, now }: DraftOnDevice) {
  return sql`token_hash = ${tokenHash} and desk_id = ${deskId} and expires_at > ${now}::timestamptz
    and jsonb_typeof(state -> 'sent') is distinct from 'array'`;
}

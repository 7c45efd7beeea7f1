import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';

/** The contact form's draft on this device, for one desk, as an article page uses it. */
interface DraftOnDevice {
  tokenHash: Buffer;
  deskId: string;
  /** Real time. */
  now: string;
}

/** Whether this device has an open draft that was not sent. */
export async function hasOpenDraft(handle: Handle, draft: DraftOnDevice): Promise<boolean> {
  const { rows } = await sql`select from contact_drafts where ${isOpen(draft)}`.execute(handle);
  return rows.length > 0;
}

/**
 * Makes an open draft expire at `until`, unless it expires earlier. False if none was found. Ignores a draft with several
 * subjects: an article solves only one of them.
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

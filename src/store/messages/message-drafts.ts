import type { Selectable } from 'kysely';
import type { MessageTab } from '#domain/messages/written-message.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { Schema } from '#store/schema/schema.ts';

export type MessageDraft = Pick<Selectable<Schema['messageDrafts']>, 'tab' | 'content' | 'revision' | 'savedAt'>;

interface DraftPlace {
  personId: string;
  ticketId: string;
  tab: MessageTab;
}

/** A query for a person's own drafts on a ticket. */
export function messageDraftsOn(handle: Handle, personId: string, ticketId: string) {
  return handle
    .selectFrom('messageDrafts')
    .select(['tab', 'content', 'revision', 'savedAt'])
    .where('ticketId', '=', ticketId)
    .where('personId', '=', personId);
}

/** A person's draft of one tab, locked until the transaction ends. */
export function lockMessageDraft(trx: Trx, place: DraftPlace): Promise<MessageDraft | undefined> {
  return trx
    .selectFrom('messageDrafts')
    .select(['tab', 'content', 'revision', 'savedAt'])
    .where((is) => is.and(place))
    .forUpdate()
    .executeTakeFirst();
}

/** Saves a draft and replaces the previous one. */
export async function saveMessageDraft(
  trx: Trx,
  place: DraftPlace,
  { content, revision, savedAt }: Omit<MessageDraft, 'tab'>,
): Promise<void> {
  const written = {
    content: JSON.stringify(content, wellFormed),
    fileIds: content.files.map(({ id }) => id),
    revision,
    savedAt,
  };
  await trx
    .insertInto('messageDrafts')
    .values({ ...place, ...written })
    .onConflict((conflict) => conflict.columns(['ticketId', 'personId', 'tab']).doUpdateSet(written))
    .execute();
}

/** PostgreSQL rejects a lone surrogate, left by a length limit that split a character. */
export function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value;
}

/** Deletes the draft of one tab. */
export async function deleteMessageDraft(trx: Trx, place: DraftPlace): Promise<void> {
  await trx
    .deleteFrom('messageDrafts')
    .where((is) => is.and(place))
    .execute();
}

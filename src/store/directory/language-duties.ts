import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/** The organisations to which letters go in certain languages alone, with these languages. */
export async function listLanguageDuties(handle: Handle): Promise<ReadonlyMap<string, readonly Language[]>> {
  const rows = await handle
    .selectFrom('organisations')
    .select(['id', 'languages'])
    .where('lettersOnlySince', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, languages }) => [id, languages]));
}

/** The organisation to which a ticket belongs. */
export async function organisationOfTicket(handle: Handle, ticketId: string): Promise<string | null> {
  const row = await handle.selectFrom('tickets').select('organisationId').where('id', '=', ticketId).executeTakeFirst();
  return row?.organisationId ?? null;
}

/** A letter that left in a language in which letters to its organisation do not go out. */
interface StrayLetter {
  number: string;
  letter: string;
  language: Language;
  names: InEachLanguage;
}

/**
 * Letters that left in another language than their organisation takes, latest first. There should be none. `toOthers` are the
 * letters that do not go to it. A letter from before the
 * duty, or from before its ticket came to the organisation, was right.
 */
export function listStrayLetters(
  handle: Handle,
  { toOthers, limit }: { toOthers: readonly string[]; limit: number },
): Promise<StrayLetter[]> {
  return rowsOf<StrayLetter>(handle)`
    select tickets.number, mail.letter, mail.language, organisations.names
    from organisations join tickets on tickets.organisation_id = organisations.id
      join outgoing_mails as mail on mail.ticket_id = tickets.id
    where letters_only_since is not null and mail.queued_at >= letters_only_since and mail.state <> 'queued'
      and not mail.language = any(organisations.languages) and not mail.letter = any(${[...toOthers]}::text[])
      and not exists (select from events where events.ticket_id = tickets.id and events.seq > mail.event_seq
        and data ->> 'organisationId' = organisations.id::text)
    order by mail.queued_at desc, mail.id desc limit ${inStatement(limit)}`;
}

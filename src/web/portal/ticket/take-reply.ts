import { randomUUID } from 'node:crypto';
import { reactOnce } from '#desk/portal/react-once.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { number } from '#locales/format.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { replyFormId, type TypedReply } from '#web/portal/ticket/reply-view.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { filesOf, keepUploads } from '#web/shared/files/kept-files.ts';

/** Maximum length of a message, about twenty pages. */
const textCharactersMax = 50_000;

/** The result of posting a reply: it was saved, or the page is shown again with its input. */
export type TakenReply =
  | { outcome: TicketOutcome; typed: TypedReply }
  | { typed: TypedReply; conflict: string | null; status: 200 | 409 | 422 };

export async function takeReply(visit: PortalVisit, sources: PortalSources, form: FormData): Promise<TakenReply> {
  const { ticket, actor, desk } = sources;
  const formId = replyFormId(sources);
  const before = filesOf(visit, form, formId);
  const { files, errors } = await keepUploads(visit, desk, form, { formId, before, uploaderId: actor.personId });
  const text = cleanText(String(form.get('text') ?? ''));
  const page = String(form.get('page') ?? '').slice(0, 100) || randomUUID();
  const typed: TypedReply = {
    text,
    files,
    page,
    errors: errors.map(({ text: wrong }) => ({ field: 'files', text: wrong })),
  };
  // A file was removed, or the ticket's changes were loaded: keep the input.
  if (form.has('remove') || form.has('show')) return { typed, conflict: null, status: 200 };
  typed.errors.push(...wrongIn(typed, sources));
  if (typed.errors.length > 0) return { typed, conflict: null, status: 422 };
  const conflict = conflictOf(sources, form);
  if (conflict !== null) return { typed, conflict, status: 409 };
  const fileIds = files.map(({ id }) => id);
  return { typed, outcome: await reactOnce(visit.services.world, actor, ticket.number, { page, text, fileIds }) };
}

function wrongIn({ text, files, errors }: TypedReply, { words, language }: PortalSources): TypedReply['errors'] {
  if (text.trim() === '' && files.length === 0 && errors.length === 0)
    return [{ field: 'text', text: words.reply.required }];
  if (text.length <= textCharactersMax) return [];
  return [{ field: 'text', text: words.reply.tooLong({ max: number(textCharactersMax, language) }) }];
}

/**
 * Returns what has happened since that changes the meaning of the message: a closing or a message of the desk. Null otherwise.
 */
function conflictOf({ ticket, record, words }: PortalSources, form: FormData): string | null {
  const version = Number(form.get('version'));
  if (!(ticket.version > version)) return null;
  if (ticket.status === 'closed' && form.get('status') !== 'closed') return words.conflict.closed;
  return record.entries.some(({ seq, direction }) => seq > version && direction === 'out')
    ? words.conflict.answered
    : null;
}

import { randomUUID } from 'node:crypto';
import { reactOnce } from '#desk/portal/react-once.ts';
import type { Outcome } from '#desk/spine/on-ticket.ts';
import { number } from '#locales/format.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { replyFormId, type TypedReply } from '#web/portal/ticket/reply-view.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { filesOf, keepUploads } from '#web/public/contact/kept-files.ts';

/** Longest message: twenty pages. */
const textCharactersMax = 50_000;

/** How the POST of an answer ends: it is written, or the page comes back with all that was typed. */
export type TakenReply =
  | { outcome: Outcome; typed: TypedReply }
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
  // A file was removed, or the newest of the ticket is to be seen: what was typed stays.
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

/** What came in between and would make the message mean something else: a closing, or a message of the desk. */
function conflictOf({ ticket, record, words }: PortalSources, form: FormData): string | null {
  const version = Number(form.get('version'));
  if (!(ticket.version > version)) return null;
  if (ticket.status === 'closed' && form.get('status') !== 'closed') return words.conflict.closed;
  return record.entries.some(({ seq, direction }) => seq > version && direction === 'out')
    ? words.conflict.answered
    : null;
}

import { randomUUID } from 'node:crypto';
import { may } from '#domain/ticket/rights.ts';
import { urls } from '#web/app/urls.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { type FileView, fileLimits } from '#web/shared/files/saved-files.ts';

export interface TypedReply {
  text: string;
  files: FileView[];
  /** Id of the rendered page. The same text from the same page is saved once, even if it is sent again. */
  page: string;
  errors: { field: string; text: string }[];
}

/** The reply form, with the input so far. */
export type ReplyView = NonNullable<ReturnType<typeof replyView>>;

/** Returns null if the reader may not reply. */
export function replyView(sources: PortalSources, typed?: TypedReply) {
  const { ticket, actor, words, language } = sources;
  if (!may(actor, 'react', ticket)) return null;
  const nothing: TypedReply = { text: '', files: [], page: randomUUID(), errors: [] };
  return {
    title: ticket.status === 'closed' ? words.reply.late : words.reply.title,
    /** The effect of sending. */
    effect: words.reply.effect[ticket.status],
    ...fileLimits(urls.portalFiles(ticket.number), language),
    /** The ticket's version that the sender has read. */
    version: ticket.version,
    status: ticket.status,
    ...(typed ?? nothing),
  };
}

/** Returns the form id that binds uploaded files to a ticket and its writer (attack 34). */
export function replyFormId({ ticket, actor }: Pick<PortalSources, 'ticket' | 'actor'>): string {
  return `reply ${ticket.id} ${actor.personId}`;
}

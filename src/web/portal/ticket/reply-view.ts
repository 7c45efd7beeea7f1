import { randomUUID } from 'node:crypto';
import { fileBytesMax, filesMax } from '#desk/files/keep-file.ts';
import { may } from '#domain/ticket/rights.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import type { FileView } from '#web/public/contact/kept-files.ts';
import { wholeMegabytes } from '#web/public/contact/whole-megabytes.ts';
import { urls } from '#web/urls.ts';

/** The form for an answer, with whatever was typed into it so far. */
export interface ReplyView {
  title: string;
  /** What sending it does. */
  effect: string;
  text: string;
  files: FileView[];
  filesHint: string;
  upload: { address: string; filesMax: number; bytesMax: number; sizeMax: string };
  /** What the sender has read: the ticket as it was then. */
  version: number;
  status: string;
  /** The same words of the same page are one message, however often they are sent. */
  page: string;
  errors: { field: string; text: string }[];
}

export type TypedReply = Pick<ReplyView, 'text' | 'files' | 'page' | 'errors'>;

/** Null for who may not answer. */
export function replyView(sources: PortalSources, typed?: TypedReply): ReplyView | null {
  const { ticket, actor, words, language } = sources;
  if (!may(actor, 'react', ticket)) return null;
  const sizeMax = bytes(wholeMegabytes(fileBytesMax), language);
  return {
    title: ticket.status === 'closed' ? words.reply.late : words.reply.title,
    effect: words.reply.effect[ticket.status],
    filesHint: contactWords[language].about.files.hint({ count: filesMax, size: sizeMax }),
    upload: { address: urls.portalFiles(ticket.number), filesMax, bytesMax: fileBytesMax, sizeMax },
    ...{ version: ticket.version, status: ticket.status },
    ...(typed ?? { text: '', files: [], page: randomUUID(), errors: [] }),
  };
}

/** Files that are uploaded for an answer are tied to its ticket and its writer (attack 34). */
export function replyFormId({ ticket, actor }: Pick<PortalSources, 'ticket' | 'actor'>): string {
  return `reply ${ticket.id} ${actor.personId}`;
}

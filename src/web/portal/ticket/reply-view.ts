import { randomUUID } from 'node:crypto';
import { fileBytesMax, filesMax } from '#desk/files/save-file.ts';
import { may } from '#domain/ticket/rights.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { type FileView, wholeMegabytes } from '#web/shared/files/saved-files.ts';

/** The reply form, with the input so far. */
export interface ReplyView {
  title: string;
  /** The effect of sending. */
  effect: string;
  text: string;
  files: FileView[];
  filesHint: string;
  upload: { address: string; filesMax: number; bytesMax: number; sizeMax: string };
  /** The ticket's version that the sender has read. */
  version: number;
  status: string;
  /** Id of the rendered page. The same text from the same page is saved once, even if it is sent again. */
  page: string;
  errors: { field: string; text: string }[];
}

export type TypedReply = Pick<ReplyView, 'text' | 'files' | 'page' | 'errors'>;

/** Returns null if the reader may not reply. */
export function replyView(sources: PortalSources, typed?: TypedReply): ReplyView | null {
  const { ticket, actor, words, language } = sources;
  if (!may(actor, 'react', ticket)) return null;
  const sizeMax = bytes(wholeMegabytes(fileBytesMax), language);
  return {
    title: ticket.status === 'closed' ? words.reply.late : words.reply.title,
    effect: words.reply.effect[ticket.status],
    filesHint: contactWords[language].about.files.hint({ count: filesMax, size: sizeMax }),
    upload: { address: urls.portalFiles(ticket.number), filesMax, bytesMax: fileBytesMax, sizeMax },
    version: ticket.version,
    status: ticket.status,
    ...(typed ?? { text: '', files: [], page: randomUUID(), errors: [] }),
  };
}

/** Returns the form id that binds uploaded files to a ticket and its writer (attack 34). */
export function replyFormId({ ticket, actor }: Pick<PortalSources, 'ticket' | 'actor'>): string {
  return `reply ${ticket.id} ${actor.personId}`;
}

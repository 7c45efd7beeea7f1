import { z } from '@hono/zod-openapi';
import { answeredLetters } from '#desk/intake/answered-letters.ts';
import { type Call, defineCall, readCursor, writeCursor } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { givenInstant, instant, listOf, number, paging, typedAddress } from '#http/api/protocol/shapes.ts';
import { mailReason } from '#locales/mail/messages.ts';
import { maskPersonalLinks } from '#mail/read/html/personal-links.ts';
import type { ParsedMessage } from '#mail/read/message/message.ts';
import { parseMessage, safeHtml } from '#mail/read/parse.ts';
import { type ListedMail, listMails } from '#store/intake/mail-lists.ts';
import { readRawMail } from '#store/intake/stored-mails.ts';

const mailShape = z
  .object({
    messageId: z.string().nullable(),
    receivedAt: instant,
    from: z.string().nullable(),
    fromName: z.string().nullable(),
    to: z.array(z.string()),
    cc: z.array(z.string()),
    subject: z.string(),
    outcome: z.enum(['opened', 'continued', 'held', 'automatic', 'refused', 'parked']).nullable(),
    automatic: z.enum(['autoReply', 'bounce', 'report', 'receipt', 'list']).nullable(),
    bounce: z.object({ permanent: z.boolean(), status: z.string().nullable() }).nullable(),
    ticket: number.nullable(),
    entry: z.string().nullable(),
    reason: z.string().nullable(),
    text: z.string(),
    html: z.string().nullable(),
    replyText: z.string(),
    attachments: z.array(z.object({ name: z.string().nullable(), type: z.string(), bytes: z.int() })),
  })
  .openapi('Mail');

const query = z.object({
  messageId: z.string().max(1000).optional(),
  from: typedAddress.optional(),
  since: givenInstant.optional(),
  ...paging,
});
type Query = z.output<typeof query>;

const place = z.object({ receivedAt: z.iso.datetime(), id: z.uuid() });

export const readMails = defineCall(
  {
    method: 'get',
    path: '/mails',
    does: 'Where is my mail? Newest first.',
    madeBy: 'desk',
    query,
    status: 200,
    answer: listOf(mailShape),
  },
  async (call: Call<unknown, Query>) => {
    const { limit, cursor, since } = call.query;
    const messageId = bracketed(call.query.messageId);
    const from = call.query.from?.trim().toLowerCase();
    const asked = [messageId, from, since];
    const after = cursor === undefined ? null : place.safeParse(readCursor(asked, cursor)?.place);
    if (after?.error) return invalid(call.c, 'cursor', 'cursor');
    const search = { messageId, from, since, after: after?.data ?? null };
    const found = await listMails(call.world.db, call.actor, { ...search, limit: limit + 1 });
    const page = found.slice(0, limit);
    const items: z.input<typeof mailShape>[] = [];
    // One at a time, so that a page of large mails is not in memory at once.
    for (const mail of page) {
      const message = await readMessage(call, mail);
      if (isMeant(mail, message, search)) items.push(await mailJson(call, mail, message));
    }
    const last = page.at(-1);
    const next = found.length > limit && last ? { receivedAt: last.receivedAt, id: last.id } : null;
    return { answer: { items, next: next && writeCursor(asked, next) } };
  },
);

/** Callers give a Message-ID with or without brackets; it is stored with brackets, as in the header. */
function bracketed(messageId: string | undefined): string | undefined {
  const bare = messageId?.trim().replace(/^<|>$/g, '');
  return bare ? `<${bare}>` : undefined;
}

/** The size limit of an incoming mail. */
const rawBytesMax = 52 * 1024 * 1024;

async function readMessage({ world }: Call, { id, envelopeFrom }: ListedMail): Promise<ParsedMessage | null> {
  const raw = await readRawMail(world, id, rawBytesMax);
  const letters = raw && (await answeredLetters(world, [{ id, raw }])).get(id);
  const parsed = raw && (await parseMessage(raw, { envelopeFrom, letters: letters ?? undefined }));
  return parsed && 'message' in parsed ? parsed.message : null;
}

/** An unparsed mail was found by its raw bytes, which may only quote the id or address. */
function isMeant(
  mail: ListedMail,
  message: ParsedMessage | null,
  asked: { messageId?: string; from?: string },
): boolean {
  if (mail.outcome !== null) return true;
  const isId = asked.messageId === undefined || message?.messageId === asked.messageId;
  return isId && (asked.from === undefined || message?.from?.address === asked.from);
}

async function mailJson(
  { asked }: Call,
  mail: ListedMail,
  message: ParsedMessage | null,
): Promise<z.input<typeof mailShape>> {
  const { receivedAt, outcome, automatic, bounce } = mail;
  return {
    messageId: message?.messageId ?? mail.messageId,
    receivedAt,
    outcome,
    automatic,
    bounce,
    from: message?.from?.address ?? mail.fromAddress,
    fromName: message?.from?.name || null,
    to: message?.to ?? [],
    cc: message?.cc ?? [],
    subject: masked(message?.subject),
    ticket: mail.ticketNumber,
    entry: mail.entryId,
    reason: mail.reason && mailReason(mail.reason, asked ?? 'en'),
    text: masked(message?.text),
    replyText: masked(message?.replyText),
    html: message?.html ? ((await safeHtml(message.html))?.html ?? null) : null,
    attachments: (message?.attachments ?? []).map(({ name, type, content }) => ({ name, type, bytes: content.length })),
  };
}

/** R29: personal links in a quoted letter are hidden from the agent. */
function masked(text: string | undefined): string {
  return maskPersonalLinks(text ?? '');
}

import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Conversation, ConversationMessage, ConversationState } from '#domain/conversations/conversation.ts';
import type { Instant } from '#domain/instant.ts';
import { knowsWork } from '#domain/ticket/projection.ts';
import { may, type TicketFacts } from '#domain/ticket/rights.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import type { ConversationWord } from '#domain/views/filter.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import type { FilesTable } from '#store/schema/schema.ts';
import { hasPart } from '#store/ticket/tickets.ts';

interface ReadFile {
  id: string;
  name: string;
  type: string;
  bytes: number;
  scan: FilesTable['scan'];
  scanSaid: string | null;
}

/** A message of a conversation, as its reader sees it. */
export interface ReadMessage {
  id: string;
  of: ConversationMessage['of'];
  at: Instant;
  direction: 'in' | 'out';
  /** The agent or the sender. The address is that of the mail, and null for an agent. */
  from: { name: string | null; email: string | null };
  /** Null after erasure. */
  text: string | null;
  provedBy: SenderProof | null;
  automatic: boolean;
  files: ReadFile[];
}

export interface ReadConversation extends Omit<Conversation, 'messages'> {
  subject: string;
  to: { name: string | null; email: string | null };
  messages: ReadMessage[];
}

/** The conversations of a ticket that the actor may read: all for the desk, else those that the desk shows. */
export async function readConversations(
  handle: Handle,
  actor: Actor,
  ticket: TicketFacts & { conversations: readonly Conversation[] },
): Promise<ReadConversation[]> {
  const ofDesk = knowsWork(actor, ticket);
  const shown = ticket.conversations.filter((each) => ofDesk || (each.shown && may(actor, 'read', ticket)));
  if (shown.length === 0) return [];
  const [heads, messages] = [await readHeads(handle, shown), await readMessages(handle, shown)];
  return shown.map((conversation) => {
    const { subject = '', name = null, email = null } = heads.get(conversation.id) ?? {};
    return {
      ...conversation,
      subject,
      to: { name, email },
      messages: conversation.messages.flatMap(({ entryId, of }) => {
        const message = messages.get(entryId);
        // Mail from somebody else is for the desk to judge, and automatic mail says nothing to the requester.
        return !message || (!ofDesk && (of === 'other' || message.automatic)) ? [] : [{ ...message, of }];
      }),
    };
  });
}

interface Head {
  id: string;
  subject: string;
  name: string | null;
  email: string | null;
}

async function readHeads(handle: Handle, conversations: readonly Conversation[]): Promise<Map<string, Head>> {
  const asked = conversations.map(({ id, subjectId, personId, mailId }) => ({ id, subjectId, personId, mailId }));
  const rows = await rowsOf<Head>(handle)`
    select asked.id, coalesce((select text from texts where texts.id = asked."subjectId"), '') as subject,
      (select name from people where people.id = asked."personId") as name,
      (select nullif(address, '') from outgoing_mails where outgoing_mails.id = asked."mailId") as email
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as asked (id uuid, "subjectId" uuid, "personId" uuid, "mailId" uuid)`;
  return new Map(rows.map((row) => [row.id, row]));
}

async function readMessages(handle: Handle, conversations: readonly Conversation[]) {
  const ids = conversations.flatMap(({ messages }) => messages.map(({ entryId }) => entryId));
  const rows = await rowsOf<Omit<ReadMessage, 'of'>>(handle)`
    select entries.id, entries.at, entries.direction, entries.proved_by, entries.automatic, texts.text,
      json_build_object('name', people.name, 'email', incoming_mails.from_address) as "from",
      (select coalesce(json_agg(json_build_object('id', files.id, 'name', files.name, 'type', type, 'bytes', bytes,
          'scan', scan, 'scanSaid', scan_said) order by created_at, files.id), '[]')
        from files where files.entry_id = entries.id) as files
    from entries left join texts on texts.id = entries.text_id left join people on people.id = entries.by_person
      left join incoming_mails on incoming_mails.id = entries.mail_id
    where entries.id = any(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Returns the id of the ticket that has a conversation now. */
export async function findTicketOfConversation(handle: Handle, id: string): Promise<string | undefined> {
  const rows = await rowsOf<{ id: string }>(handle)`
    select id from tickets where ${hasPart('conversations', id)} limit 1`;
  return rows[0]?.id;
}

/** Condition on `tickets`: a question to a third party waits for its answer, on a ticket that is not closed, or has one. */
export function hasConversation(word: ConversationWord): RawBuilder<boolean> {
  const having = (state: ConversationState) =>
    sql`tickets.conversations <> '[]' and tickets.conversations @> ${JSON.stringify([{ state }])}::jsonb`;
  return word === 'answered'
    ? sql<boolean>`(${having('answered')})`
    : sql<boolean>`(tickets.status <> 'closed' and ${having('asked')})`;
}

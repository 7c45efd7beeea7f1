import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** Ticket texts for a letter: the requester, their first message and the agent's last message. */
export interface TicketWords {
  name: string | null;
  /** Whether the contact is verified (R3). */
  proved: boolean;
  summary: string | null;
  text: string | null;
  said: { text: string | null; items: string[] | null; agentName: string | null } | null;
}

/** The texts of one ticket. The caller has checked the right to read it. */
export async function readTicketWords(handle: Handle, ticketId: string): Promise<TicketWords> {
  const { rows } = await sql<TicketWords>`
    select p.name, t.proved_by is not null as proved,
      (select text from texts where id = t.summary_id) as summary,
      (select x.text from entries e join texts x on x.id = e.text_id
       where e.ticket_id = t.id and e.kind = 'message' and e.direction = 'in' and e.held is null
       order by e.seq limit 1) as text,
      (select json_build_object('text', x.text, 'items', x.items,
         'agentName', (select name from people where id = e.by_person))
       from entries e join texts x on x.id = e.text_id
       where e.ticket_id = t.id and e.kind = 'message' and e.direction = 'out'
       order by e.seq desc limit 1) as said
    from tickets t left join people p on p.id = t.requester_id
    where t.id = ${ticketId}`.execute(handle);
  return rows[0]!;
}

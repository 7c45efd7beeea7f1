import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database.ts';
import { visibleTo } from '#store/visibility.ts';

/** Everything that the desk keeps of a person and that they may read (R25), ready for a file. */
export interface PersonalData {
  person: { name: string | null; phone: string | null; language: string | null; addresses: string[] };
  access: { site: string; name: string; role: string; since: string | null }[];
  tickets: PersonalTicket[];
}

interface PersonalTicket {
  number: string;
  status: string;
  language: string;
  openedAt: string;
  closedAt: string | null;
  summary: string | null;
  isRequester: boolean;
  messages: { at: string; direction: string | null; mine: boolean; text: string | null }[];
  files: { name: string; type: string; bytes: number }[];
}

/** In one statement, so that the file is of one moment. Notes and held replies are the desk's, as on every page. */
export async function readPersonalData(handle: Handle, actor: Actor): Promise<PersonalData> {
  const me = actor.personId;
  const { rows } = await sql<{ data: PersonalData }>`
    select jsonb_build_object(
      'person', (select jsonb_build_object('name', name, 'phone', phone, 'language', language, 'addresses',
          (select coalesce(jsonb_agg(address order by address), '[]') from addresses where person_id = people.id))
        from people where id = ${me}),
      'access', (select coalesce(jsonb_agg(jsonb_build_object('site', sites.number, 'name', sites.name, 'role', role,
          'since', since) order by sites.number), '[]')
        from entitlements join sites on sites.id = site_id where person_id = ${me}),
      'tickets', (select coalesce(jsonb_agg(jsonb_build_object(
          'number', number, 'status', status, 'language', language, 'openedAt', opened_at, 'closedAt', closed_at,
          'summary', (select text from texts where id = summary_id), 'isRequester', requester_id = ${me},
          'messages', (select coalesce(jsonb_agg(jsonb_build_object('at', at, 'direction', direction,
              'mine', by_person is not distinct from ${me}::uuid, 'text', text) order by seq), '[]')
            from entries left join texts on texts.id = text_id where entries.ticket_id = tickets.id and ${isPublic}),
          'files', (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'type', type, 'bytes', bytes)), '[]')
            from files join entries on entries.id = entry_id where files.ticket_id = tickets.id and ${isPublic})
        ) order by opened_at), '[]')
        from tickets where participant_ids @> array[${me}::uuid] and ${visibleTo(actor)})) as data`.execute(handle);
  return rows[0]!.data;
}

const isPublic = sql<boolean>`(entries.kind <> 'note' and coalesce(entries.held, 'accepted') = 'accepted')`;

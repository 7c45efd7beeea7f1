import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** Service managers of an organisation whose letter about a request is sent or being sent; excludes queued letters. */
export async function listPeopleTold(
  handle: Handle,
  { organisationId, requestId }: { organisationId: string; requestId: string },
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct managers.person_id
    from service_managers managers
    join addresses on addresses.person_id = managers.person_id
    join outgoing_mails mails on mails.address = addresses.address
    where managers.organisation_id = ${organisationId} and mails.letter = 'accessRequest' and mails.state <> 'queued'
      and mails.facts->'access'->>'requestId' = ${requestId}`.execute(handle);
  return rows.map(({ personId }) => personId);
}

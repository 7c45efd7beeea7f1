import { sql } from 'kysely';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';

/** Organisations with this mail domain: a hint about the sender, never a right. */
export function organisationsOfMailDomain(
  handle: Handle,
  domain: string,
  limit: number,
): Promise<{ id: string; names: InEachLanguage; contact: CommunicationService }[]> {
  return handle
    .selectFrom('organisations')
    .select(['id', 'names', 'contact'])
    .where(sql<boolean>`mail_domains @> array[${domain.toLowerCase()}]::text[]`)
    .orderBy('id')
    .limit(limit)
    .execute();
}

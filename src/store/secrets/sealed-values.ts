import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** Where secrets are stored, sealed under BELFRY_SECRET. */
export type SealedPlace =
  | 'authenticator'
  | 'history'
  | 'letter'
  | 'mailbox'
  | 'provider'
  | 'push'
  | 'relay'
  | 'signature';

export interface SealedValue {
  place: SealedPlace;
  key: string;
  /** What an operator calls it, such as the prefix of a desk; null for people and letters. */
  name: string | null;
  sealed: string;
}

/** All stored secrets. A letter counts only while it waits: its code expires within a day. */
export function listSealedValues(handle: Handle): Promise<SealedValue[]> {
  return rowsOf<SealedValue>(handle)`
    select 'authenticator' as place, person_id::text as key, null as name, secret as sealed from authenticators
    union all select 'provider', id::text, name, client_secret from providers where client_secret is not null
    union all select 'relay', desk_id::text, prefix, secret
      from sending_relays join desks on desks.id = sending_relays.desk_id
    union all select 'signature', desk_id::text, prefix, private_key
      from sending_signatures join desks on desks.id = sending_signatures.desk_id
    union all select 'mailbox', address, address, secret from fetched_mailboxes
    union all select 'history', name, null, value #>> '{}' from settings where name = 'historyKey'
    union all select 'push', name, null, value ->> 'privateKey' from settings where name = 'webPushKeys'
    union all select 'letter', id::text, null, facts ->> 'sealed'
      from outgoing_mails where state in ('queued', 'sending') and facts ? 'sealed'
    order by place, name, key`;
}

/** Replaces a stored secret, unless it was changed meanwhile. */
export async function replaceSealedValue(trx: Trx, { place, key, sealed }: SealedValue, by: string): Promise<void> {
  await statements[place](key, sealed, by).execute(trx);
}

const statements: Record<SealedPlace, (key: string, from: string, to: string) => ReturnType<typeof sql>> = {
  authenticator: (key, from, to) =>
    sql`update authenticators set secret = ${to} where person_id = ${key} and secret = ${from}`,
  provider: (key, from, to) =>
    sql`update providers set client_secret = ${to} where id = ${key} and client_secret = ${from}`,
  relay: (key, from, to) => sql`update sending_relays set secret = ${to} where desk_id = ${key} and secret = ${from}`,
  signature: (key, from, to) =>
    sql`update sending_signatures set private_key = ${to} where desk_id = ${key} and private_key = ${from}`,
  mailbox: (key, from, to) =>
    sql`update fetched_mailboxes set secret = ${to} where address = ${key} and secret = ${from}`,
  history: (key, from, to) =>
    sql`update settings set value = to_jsonb(${to}::text) where name = ${key} and value #>> '{}' = ${from}`,
  push: (key, from, to) =>
    sql`update settings set value = jsonb_set(value, '{privateKey}', to_jsonb(${to}::text))
      where name = ${key} and value ->> 'privateKey' = ${from}`,
  letter: (key, from, to) =>
    sql`update outgoing_mails set facts = jsonb_set(facts, '{sealed}', to_jsonb(${to}::text))
      where id = ${key} and facts ->> 'sealed' = ${from}`,
};

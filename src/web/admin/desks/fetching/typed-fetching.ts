import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import { instantOfWallTime, wallTimeOf } from '#domain/calendar/wall-time.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { type Fetching, usualPorts, usualUser } from '#domain/mailboxes/fetching.ts';
import { proofs } from '#domain/mailboxes/mail-server.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import type { FetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { fieldText } from '#web/admin/fields.ts';
import { readServer, type ShownServer, shownServer } from '../server/typed-server.ts';

/** The form as shown, with every field as text. */
export interface ShownFetching extends ShownServer {
  folder: string;
  doneFolder: string;
  unreadableFolder: string;
  /** A `datetime-local` value in the desk's time zone. */
  startsAt: string;
  active: boolean;
}

/** Returns the form for a mailbox that is not read yet, with usual values. */
export function freshFetching(address: string, { zone }: Pick<Desk, 'zone'>, now: Instant): ShownFetching {
  return {
    host: '',
    port: String(usualPorts.tls),
    security: 'tls',
    user: usualUser(address),
    proof: 'password',
    tokenUrl: '',
    clientId: '',
    scope: '',
    folder: 'INBOX',
    doneFolder: '',
    unreadableFolder: '',
    startsAt: wallTimeOf(zone, now),
    active: true,
    seen: seenOf(versionFields(null)),
    sealedSecret: '',
  };
}

export function shownFetching(fetched: FetchedMailbox, { zone }: Pick<Desk, 'zone'>): ShownFetching {
  const { settings } = fetched;
  const { folder, doneFolder, unreadableFolder, startsAt, active } = settings;
  return {
    ...shownServer(settings, fetched),
    folder,
    active,
    startsAt: wallTimeOf(zone, startsAt),
    doneFolder: doneFolder ?? '',
    unreadableFolder: unreadableFolder ?? '',
  };
}

export interface TypedFetching {
  typed: ShownFetching;
  settings: Fetching;
  secret: ServerSecret;
  seen: string;
}

/** Reads the form. No input is lost after an error, not even the secret. */
export function readFetching(form: FormData, { zone }: Pick<Desk, 'zone'>, signer: Signer): TypedFetching {
  const { typed: server, settings, ...rest } = readServer(form, signer, proofs);
  const names = ['folder', 'doneFolder', 'unreadableFolder', 'startsAt'] as const;
  const folders = Object.fromEntries(names.map((name) => [name, fieldText(form, name)])) as Record<
    (typeof names)[number],
    string
  >;
  const { folder, doneFolder, unreadableFolder } = folders;
  const active = form.has('active');
  return {
    ...rest,
    typed: { ...server, ...folders, active },
    settings: {
      ...settings,
      folder,
      active,
      doneFolder: doneFolder || null,
      unreadableFolder: unreadableFolder || null,
      // Replaces an invalid date by one that the desk refuses.
      startsAt: instantOfWallTime(zone, folders.startsAt) ?? '0001-01-01T00:00:00Z',
    },
  };
}

import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import { instantOfWallTime, wallTimeOf } from '#domain/calendar/wall-time.ts';
import type { Desk } from '#domain/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { type Fetching, usualPorts, usualUser } from '#domain/mailbox/fetching.ts';
import { proofs, securities } from '#domain/mailbox/mail-server.ts';
import type { Signer } from '#mail/signature.ts';
import type { FetchedMailbox } from '#store/fetched-mailboxes.ts';
import { fieldText } from '#web/admin/fields.ts';
import { openSealed, sealFor } from '#web/public/sealed.ts';

/** The form as it is shown: every field as text. A secret that was typed and not saved yet leaves the server sealed alone. */
export interface ShownFetching {
  host: string;
  port: string;
  security: string;
  user: string;
  proof: string;
  tokenUrl: string;
  clientId: string;
  scope: string;
  folder: string;
  doneFolder: string;
  unreadableFolder: string;
  /** As `datetime-local` has it, in the desk's zone. */
  startsAt: string;
  active: boolean;
  /** Empty where the mailbox was not read by IMAP. */
  version: string;
  sealedSecret: string;
}

/** A mailbox that is not read yet: what most have. */
export function freshFetching(address: string, { zone }: Pick<Desk, 'zone'>, now: Instant): ShownFetching {
  return {
    ...{ host: '', port: String(usualPorts.tls), security: 'tls', user: usualUser(address), proof: 'password' },
    ...{ tokenUrl: '', clientId: '', scope: '', folder: 'INBOX', doneFolder: '', unreadableFolder: '' },
    ...{ startsAt: wallTimeOf(zone, now), active: true, version: '', sealedSecret: '' },
  };
}

export function shownFetching({ settings, version }: FetchedMailbox, { zone }: Pick<Desk, 'zone'>): ShownFetching {
  const { token, doneFolder, unreadableFolder, startsAt, port, ...rest } = settings;
  return {
    ...{ ...rest, port: String(port), tokenUrl: token?.url ?? '', clientId: token?.clientId ?? '' },
    ...{ scope: token?.scope ?? '', doneFolder: doneFolder ?? '', unreadableFolder: unreadableFolder ?? '' },
    ...{ startsAt: wallTimeOf(zone, startsAt), version: String(version), sealedSecret: '' },
  };
}

export interface TypedFetching {
  typed: ShownFetching;
  settings: Fetching;
  secret: ServerSecret;
  version: number | null;
}

/** What was typed; nothing of it is lost when something is wrong, the secret neither. */
export function readFetching(form: FormData, { zone }: Pick<Desk, 'zone'>, signer: Signer): TypedFetching {
  const text = (name: string) => fieldText(form, name);
  const sealed = openSealed<ServerSecret>(signer, 'secret', form.get('sealed-secret'))?.value ?? {};
  const secret = {
    password: text('password') || (sealed.password ?? ''),
    clientSecret: text('clientSecret') || (sealed.clientSecret ?? ''),
    refreshToken: text('refreshToken') || (sealed.refreshToken ?? ''),
  };
  const names = ['host', 'port', 'security', 'user', 'proof', 'tokenUrl', 'clientId', 'scope'] as const;
  const folders = ['folder', 'doneFolder', 'unreadableFolder', 'startsAt'] as const;
  const shown = Object.fromEntries([...names, ...folders].map((name) => [name, text(name)])) as Record<
    (typeof names)[number] | (typeof folders)[number],
    string
  >;
  const hasSecret = Object.values(secret).some((each) => each !== '');
  const typed = {
    ...shown,
    active: form.has('active'),
    version: text('version'),
    sealedSecret: hasSecret ? sealFor(signer, 'secret', secret) : '',
  };
  return {
    typed,
    settings: settingsOf(typed, zone),
    secret,
    version: typed.version === '' ? null : Number(typed.version),
  };
}

function settingsOf(typed: ShownFetching, zone: string): Fetching {
  const { host, port, user, folder, tokenUrl: url, clientId, scope, active } = typed;
  const proof = proofs.find((each) => each === typed.proof) ?? 'password';
  return {
    ...{ host, port: Number(port), user, folder, active, proof },
    security: securities.find((each) => each === typed.security) ?? 'tls',
    token: proof === 'password' ? null : { url, clientId, scope },
    doneFolder: typed.doneFolder || null,
    unreadableFolder: typed.unreadableFolder || null,
    // What is no moment is one that the desk refuses.
    startsAt: instantOfWallTime(zone, typed.startsAt) ?? '0001-01-01T00:00:00Z',
  };
}

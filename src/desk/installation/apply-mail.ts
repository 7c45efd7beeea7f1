import { isDeepStrictEqual } from 'node:util';
import { addMailbox, changeLetters, mailboxFields, removeMailbox } from '#desk/mailboxes/change-mailboxes.ts';
import { saveFetching, stopFetching } from '#desk/mailboxes/save-fetching.ts';
import { openServerSecret, type ServerSecret } from '#desk/mailboxes/server-secret.ts';
import { chooseBounces } from '#desk/sending/choose-bounces.ts';
import { dropRelay, saveRelay } from '#desk/sending/save-relay.ts';
import { seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { usualUser } from '#domain/mailboxes/fetching.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';
import { listMailboxes } from '#store/desks/desks.ts';
import { findFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { findSendingRelay } from '#store/sending/sending-relays.ts';
import { type Application, isAsWanted, isLeftAlone, make, type Path } from './application.ts';

type MailboxEntry = Extract<NonNullable<DeskEntry['mailboxes']>[number], { remove?: false }>;
type FetchingEntry = Extract<NonNullable<MailboxEntry['fetching']>, { remove?: false }>;
type RelayEntry = Extract<NonNullable<DeskEntry['relay']>, { remove?: false }>;

/** Adds, changes and removes a desk's mailboxes; removes last, since a desk keeps at least one. */
export async function applyMailboxes(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { world, actor } = app;
  const path = [...parent, 'mailboxes'];
  const before = await mailboxesOf(world.db, desk.id);
  const wanted = [...(entry.mailboxes ?? []).entries()];
  for (const [place, mailbox] of wanted) {
    if (mailbox.remove) continue;
    const at = [...path, place];
    const told = { name: mailbox.address };
    if (before.includes(mailbox.address)) isAsWanted(app, at, told);
    else if (!(await make(app, 'create', at, () => addMailbox(world, actor, desk.id, mailbox.address), told))) continue;
    await applyLetters(app, desk, mailbox, at);
    await applyFetching(app, desk, mailbox, [...at, 'fetching']);
  }
  for (const [place, { address, remove }] of wanted) {
    if (!remove) continue;
    const at = [...path, place];
    if (!before.includes(address)) isAsWanted(app, at, { name: address });
    else await make(app, 'remove', at, () => removeMailbox(world, actor, desk.id, address), { name: address });
  }
  const named = new Set(wanted.map(([, { address }]) => address));
  isLeftAlone(
    app,
    path,
    before.filter((address) => !named.has(address)),
  );
}

async function applyLetters(app: Application, desk: Desk, wanted: MailboxEntry, path: Path): Promise<void> {
  const { world, actor } = app;
  const { address } = wanted;
  const saved = (await listMailboxes(world.db)).find((mailbox) => mailbox.address === address)!;
  const { language = saved.language, acknowledgesFrom = saved.acknowledgesFrom } = wanted;
  const letters = { language, acknowledgesFrom: acknowledgesFrom && new Date(acknowledgesFrom).toISOString() };
  const [before, after] = [mailboxFields(savedLetters(saved)), mailboxFields(letters)];
  if (seenOf(before) === seenOf(after)) return;
  const change = () => changeLetters(world, actor, { deskId: desk.id, address }, { ...letters, seen: null });
  await make(app, 'change', path, change, { name: address });
}

function savedLetters({ language, acknowledgesFrom }: Parameters<typeof mailboxFields>[0]) {
  return { language, acknowledgesFrom: acknowledgesFrom && new Date(acknowledgesFrom).toISOString() };
}

async function applyFetching(app: Application, desk: Desk, mailbox: MailboxEntry, path: Path): Promise<void> {
  const { world, actor } = app;
  const place = { deskId: desk.id, address: mailbox.address };
  const before = await findFetchedMailbox(world.db, place.deskId, place.address);
  const { fetching: wanted } = mailbox;
  const told = { name: mailbox.address };
  if (!wanted) return before && isLeftAlone(app, path, [mailbox.address]);
  if (wanted.remove) {
    if (before) await make(app, 'remove', path, () => stopFetching(world, actor, place), told);
    return;
  }
  const { secret = {} } = wanted;
  const settings = fetchingOf(app, wanted, mailbox.address, before?.settings);
  if (before && isDeepStrictEqual(before.settings, settings) && isKnown(app, before.secret, secret))
    return isAsWanted(app, path, told);
  const save = () => saveFetching(world, actor, place, { settings, secret, seen: null });
  await make(app, before ? 'change' : 'create', path, save, told);
}

function fetchingOf(app: Application, wanted: FetchingEntry, address: string, before: Fetching | undefined): Fetching {
  const { remove: _, secret: _s, token = null, user = usualUser(address), startsAt, ...settings } = wanted;
  const start = startsAt ? new Date(startsAt).toISOString() : (before?.startsAt ?? app.world.clock.now());
  return { ...settings, token, user, startsAt: start };
}

/** Whether a stored secret has these parts already. */
function isKnown({ world }: Application, sealed: string, given: ServerSecret): boolean {
  const stored = openServerSecret(world, sealed);
  const parts = Object.entries(given) as [keyof ServerSecret, string][];
  return stored !== null && parts.every(([part, text]) => stored[part] === text);
}

/** Sets a desk's own relay. */
export async function applyRelay(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { world, actor } = app;
  const path = [...parent, 'relay'];
  const before = await findSendingRelay(world.db, desk.id);
  const { relay: wanted } = entry;
  if (!wanted) return before && isLeftAlone(app, path, [before.settings.host]);
  if (wanted.remove) {
    if (before) await make(app, 'remove', path, () => dropRelay(world, actor, desk.id));
    return;
  }
  const { secret = {} } = wanted;
  const settings = relayOf(wanted);
  if (before && isDeepStrictEqual(before.settings, settings) && isKnown(app, before.secret, secret))
    return isAsWanted(app, path);
  const save = () => saveRelay(world, actor, desk.id, { settings, secret, seen: null });
  await make(app, before ? 'change' : 'create', path, save, { name: settings.host });
}

function relayOf(wanted: RelayEntry): RelaySettings {
  const { remove: _, secret: _s, token = null, ...settings } = wanted;
  return { ...settings, token };
}

/** Sets where bounces return. */
export async function applyBounces(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { bounces: separator } = entry;
  if (separator === undefined) return;
  const path = [...parent, 'bounces'];
  const before = desk.bounces?.separator ?? null;
  if (before === separator) return isAsWanted(app, path);
  const choose = () => chooseBounces(app.world, app.actor, desk.id, { separator, seen: null });
  await make(app, 'change', path, choose, { detail: `${before ?? '–'} → ${separator ?? '–'}` });
}

import { createDesk } from '#desk/desks/create-desk.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { readZone } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { deskSettings } from '#domain/desks/settings.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import type { Fault } from '#domain/installation/faults.ts';
import type { DeskEntry, Installation } from '#domain/installation/installation.ts';
import { type InstallationChange, isChange } from '#domain/installation/plan.ts';
import type { Language } from '#domain/language.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { installationWords } from '#locales/installation/messages.ts';
import { findDesk, listDesks, listDesksAsWritten, lockDesks } from '#store/desks/desks.ts';
import { type Application, make, type Path } from './application.ts';
import { applyAssignment } from './apply-assignment.ts';
import { applyCalendar, applyExceptions } from './apply-calendar.ts';
import { applyCatalogue } from './apply-catalogue.ts';
import { applyDirectory } from './apply-directory.ts';
import { applyFields } from './apply-fields.ts';
import { applyForms } from './apply-forms.ts';
import { applyLetters } from './apply-letters.ts';
import { applyLook } from './apply-look.ts';
import { applyMacros } from './apply-macros.ts';
import { applyBounces, applyMailboxes, applyRelay } from './apply-mail.ts';
import { applyProviders } from './apply-providers.ts';
import { applyLines, applySettings } from './apply-settings.ts';
import { applyStaff, applyTeams } from './apply-staff.ts';
import { applyTags } from './apply-tags.ts';
import { applyTargets } from './apply-targets.ts';
import { applyTemplates } from './apply-templates.ts';

type Applied = Outcome<
  { changes: InstallationChange[] },
  Refused<'missing'> | Refused<'faulty', { faults: Fault[] }> | Refused<'planned', { changes: InstallationChange[] }>
>;

/**
 * Makes an installation what a file says, with the verbs of the administration, in one transaction: either everything is applied,
 * or nothing. `isPlan` does the same and rolls it back. Only an administrator of all desks may.
 */
export async function applyInstallation(
  world: Spine,
  actor: Actor,
  wanted: Installation,
  { isPlan, language }: { isPlan: boolean; language: Language },
): Promise<Exclude<Applied, Refused<'planned'>>> {
  const done = await world.transact(async (tx): Promise<Applied> => {
    // Two files at once would make the same desk twice. The second waits here, and does not administer what the first made.
    await lockDesks(tx.trx);
    if (!administers(actor, await listDesksAsWritten(tx.trx))) return { refused: 'missing' };
    const app: Application = {
      world: within(world, tx),
      actor: { ...actor, deskIds: [...actor.deskIds] },
      changes: [],
      faults: [],
      language,
      words: installationWords[language],
    };
    await applyAll(app, wanted);
    const { changes, faults } = app;
    if (faults.length > 0) return { refused: 'faulty', faults };
    if (isPlan) return { refused: 'planned', changes };
    const count = changes.filter(isChange).length;
    if (count > 0)
      await recordAct(world, tx, byHighestRole(actor), {
        act: 'installationApplied',
        subject: { kind: 'installation', id: null },
        data: { changes: count },
      });
    return { changes };
  });
  // Verbs forget cached pages before their transaction ends.
  world.publicChanged();
  return 'refused' in done && done.refused === 'planned' ? { changes: done.changes } : done;
}

/** Whether an actor administers every desk, and so the installation. */
export async function administersAll(world: Pick<Store, 'db'>, actor: Actor): Promise<boolean> {
  return administers(actor, await listDesks(world.db));
}

function administers(actor: Actor, desks: readonly Desk[]): boolean {
  return hasDuty(actor, 'desks') && desks.every(({ id }) => actor.deskIds.includes(id));
}

async function applyAll(app: Application, wanted: Installation): Promise<void> {
  const { db } = app.world;
  const entries = Object.entries(wanted.desks ?? {});
  for (const [prefix, entry] of entries) {
    const desk = await reachDesk(app, prefix, entry);
    if (desk) await applyDesk(app, desk, entry, ['desks', prefix]);
  }
  const desks = await listDesks(db);
  for (const { prefix } of desks)
    if (!wanted.desks?.[prefix]) app.changes.push({ what: 'unlisted', path: ['desks'], name: prefix });
  await applyDirectory(app, wanted.directory ?? {});
  await applyStaff(app, desks, wanted.staff ?? []);
  // Sites, staff and teams must exist before something names them.
  for (const [prefix, entry] of entries) {
    const desk = desks.find((each) => each.prefix === prefix);
    if (desk) await applyWork(app, desk, entry, ['desks', prefix]);
  }
  await applyProviders(app, wanted.providers ?? []);
}

/** The desk with a prefix, created if it does not exist yet. Null if it cannot be created. */
async function reachDesk(app: Application, prefix: string, entry: DeskEntry): Promise<Desk | null> {
  const { world, actor, changes, faults, words } = app;
  const path: Path = ['desks', prefix];
  const known = (await listDesksAsWritten(world.db)).find((desk) => desk.prefix === prefix);
  if (known) {
    changes.push({ what: 'same', path: [...path] });
    return known;
  }
  const first = entry.mailboxes?.find(({ remove }) => !remove);
  if (!first) {
    faults.push({ path: [...path], message: words.firstMailbox });
    return null;
  }
  const { zone = deskSettings.zone.fallback, languages = deskSettings.languages.fallback } = entry.settings ?? {};
  const plan = { prefix, mailbox: first.address, zone: readZone(zone as string)!, languages: languages as Language[] };
  const made = await make(app, 'create', path, () => createDesk(world, plan, byHighestRole(actor)), {
    name: first.address,
  });
  if (made === null) return null;
  actor.deskIds.push(made.deskId);
  return findDesk(world.db, made.deskId);
}

async function applyDesk(app: Application, desk: Desk, entry: DeskEntry, path: Path): Promise<void> {
  const current = () => findDesk(app.world.db, desk.id);
  await applySettings(app, desk, entry, path);
  await applyLines(app, await current(), entry, path);
  await applyCalendar(app, await current(), entry, path);
  await applyExceptions(app, await current(), entry, path);
  await applyMailboxes(app, desk, entry, path);
  await applyRelay(app, desk, entry, path);
  await applyBounces(app, await current(), entry, path);
}

/** Applies the parts that name people and teams of the desk. */
async function applyWork(app: Application, { id }: Desk, entry: DeskEntry, path: Path): Promise<void> {
  const current = () => findDesk(app.world.db, id);
  await applyTeams(app, await current(), entry, path);
  await applyAssignment(app, await current(), entry, path);
  await applyLook(app, await current(), entry, path);
  await applyTags(app, await current(), entry, path);
  await applyFields(app, await current(), entry, path);
  await applyMacros(app, await current(), entry, path);
  await applyTemplates(app, await current(), entry, path);
  await applyLetters(app, await current(), entry, path);
  await applyCatalogue(app, id, entry, path);
  await applyForms(app, id, entry, path);
  await applyTargets(app, await current(), entry, path);
}

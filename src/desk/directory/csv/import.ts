import { hashPlan, isClean, type Plan, planFile } from '#desk/directory/csv/plan-file.ts';
import { type DirectoryFile, type FileProblem, readFile, readText } from '#desk/directory/csv/read-file.ts';
import { type ChangeToNote, noteChanges } from '#desk/directory/note-change.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { withoutContacts } from '#domain/directory/fields.ts';
import type { FileKind, PlannedLine } from '#domain/directory/import.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import {
  findPeopleByAddresses,
  lockEntitlements,
  putEntitlement,
  withdrawEntitlement,
} from '#store/access/entitlements.ts';
import { markSharedMailbox } from '#store/access/service-managers.ts';
import { addOrganisations, addSites } from '#store/directory/directory.ts';
import { dropImport, saveImport, takeImport } from '#store/directory/directory-imports.ts';
import { changeSite } from '#store/directory/managed-sites.ts';
import { changeOrganisation } from '#store/directory/organisations.ts';
import { markDirectoryChanged } from '#store/directory/sites.ts';
import { addSenders } from '#store/people/people.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';
import type { EntitlementAct } from './plan-entitlements.ts';
import type { OrganisationAct } from './plan-organisations.ts';
import type { SiteAct } from './plan-sites.ts';

/** Time to read the check; real time. */
export const importMillisecondsMax = 60 * 60 * 1000;

/** A checked file: its id if it may be carried out, null while a line is refused. */
export interface CheckedImport {
  importId: string | null;
  plan: Plan;
}

/**
 * Carries out the exact file that was checked, in full or not at all. If the directory changed so that the file would now do
 * something else, nothing is written and the new check is returned.
 */
export function carryOutImport(
  world: Store,
  actor: Actor,
  importId: string,
): Promise<Outcome<{ changed: number } | { checkedAnew: CheckedImport }>> {
  const { personId } = actor;
  const since = new Date(Date.now() - importMillisecondsMax).toISOString();
  return changePublic(world, hasDuty(actor, 'directory'), async (tx) => {
    const saved = await takeImport(tx.trx, { personId, id: importId, since });
    const file = saved && readFile(saved.content);
    if (!saved || !file || 'refused' in file) return { refused: 'missing' as const };
    const plan = await planLocked(world, tx, file);
    const planHash = hashPlan(plan);
    if (!planHash.equals(saved.planHash)) {
      if (!isClean(plan)) return { checkedAnew: { importId: null, plan } };
      await saveImport(tx.trx, { ...saved, planHash }, since);
      return { checkedAnew: { importId, plan } };
    }
    await dropImport(tx.trx, personId);
    return { changed: await writePlan(world, tx, actor, plan) };
  });
}

type FileImported = Outcome<
  { plan: Plan },
  Refused<'missing'> | Refused<'otherKind', { kind: FileKind }> | Refused<'refusedLines', { plan: Plan }> | FileProblem
>;

/**
 * Carries out a file of this kind at once, in full or not at all, and returns what each line did. `refusedLines` has the lines that
 * stop it.
 */
export async function importFile(
  world: Store,
  actor: Actor,
  { kind, bytes }: { kind: FileKind; bytes: Uint8Array },
): Promise<FileImported> {
  const read = readText(bytes);
  const file = 'refused' in read ? read : readFile(read.text);
  if ('refused' in file) return file;
  if (file.kind !== kind) return { refused: 'otherKind', kind: file.kind };
  return changePublic(world, hasDuty(actor, 'directory'), async (tx): Promise<FileImported> => {
    const plan = await planLocked(world, tx, file);
    if (!isClean(plan)) return { refused: 'refusedLines', plan };
    await writePlan(world, tx, actor, plan);
    return { plan };
  });
}

/** Takes both locks of the directory, so that the comparison stays valid until the commit. */
async function planLocked(world: Store, { trx }: Tx, file: DirectoryFile): Promise<Plan> {
  await markDirectoryChanged(trx);
  await lockEntitlements(trx);
  return planFile(world, trx, file);
}

/** Checks a file: what each line would change in the directory. Changes nothing there. */
export async function checkImport(
  world: Store,
  actor: Actor,
  bytes: Uint8Array,
): Promise<Outcome<CheckedImport, Refused<'missing'> | FileProblem>> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  const read = readText(bytes);
  if ('refused' in read) return read;
  const file = readFile(read.text);
  if ('refused' in file) return file;
  const plan = await planFile(world, world.db, file);
  if (!isClean(plan)) return { importId: null, plan };
  const importId = world.newId();
  const now = Date.now();
  const createdAt = new Date(now).toISOString();
  const kept = { id: importId, personId: actor.personId, kind: plan.kind, content: read.text, createdAt };
  const before = new Date(now - importMillisecondsMax).toISOString();
  await world.transact(({ trx }) => saveImport(trx, { ...kept, planHash: hashPlan(plan) }, before));
  return { importId, plan };
}

type Line<Act> = Extract<PlannedLine<Act>, { act: Act }>;

/** Writes a plan with an audit entry for each line (R25). Returns how many lines changed something. */
async function writePlan(world: Store, tx: Tx, actor: Actor, plan: Plan): Promise<number> {
  const notes = await write(world, tx, plan);
  const imported = notes.map((note) => ({ ...note, facts: { ...note.facts, imported: true } }));
  await noteChanges(world, tx, actor, imported);
  return imported.length;
}

async function write(world: Store, tx: Tx, plan: Plan): Promise<ChangeToNote[]> {
  switch (plan.kind) {
    case 'organisations':
      return writeOrganisations(world, tx, linesToWrite(plan.lines));
    case 'sites':
      return writeSites(world, tx, linesToWrite(plan.lines));
    case 'entitlements':
      return writeEntitlements(world, tx, linesToWrite(plan.lines));
  }
}

function linesToWrite<Act>(lines: readonly PlannedLine<Act>[]): Line<Act>[] {
  return lines.filter((line): line is Line<Act> => 'act' in line);
}

async function writeOrganisations(world: Store, { trx }: Tx, lines: Line<OrganisationAct>[]): Promise<ChangeToNote[]> {
  const rows = lines.map(({ act }) => ({ ...act.organisation, id: act.before?.id ?? world.newId() }));
  await addOrganisations(
    trx,
    rows.filter((_, at) => lines[at]!.act.before === null),
  );
  for (const [at, row] of rows.entries()) if (lines[at]!.act.before !== null) await changeOrganisation(trx, row);
  return lines.map(({ act, changed }, at) => ({
    act: act.before === null ? 'organisationAdded' : 'organisationChanged',
    organisationId: rows[at]!.id,
    facts: { fields: withoutContacts(changed) },
  }));
}

async function writeSites(world: Store, { trx }: Tx, lines: Line<SiteAct>[]): Promise<ChangeToNote[]> {
  const rows = lines.map(({ act }) => ({ ...act.site, id: act.before?.id ?? world.newId() }));
  await addSites(
    trx,
    rows.filter((_, at) => lines[at]!.act.before === null),
  );
  for (const [at, row] of rows.entries()) if (lines[at]!.act.before !== null) await changeSite(trx, row);
  return lines.map(({ act, changed }, at) => ({
    act: act.before === null ? 'siteAdded' : 'siteChanged',
    siteId: rows[at]!.id,
    organisationId: act.site.organisationId,
    facts: { fields: withoutContacts(changed) },
  }));
}

async function writeEntitlements(world: Store, { trx }: Tx, lines: Line<EntitlementAct>[]): Promise<ChangeToNote[]> {
  const known = await findPeopleByAddresses(
    trx,
    lines.map(({ act }) => act.email),
  );
  const strangers = new Map(lines.filter(({ act }) => !known.has(act.email)).map(({ act }) => [act.email, act]));
  const unknown = { phone: null, language: null, anonymous: false };
  const added = await addSenders(
    trx,
    [...strangers.values()].map(({ email, name }) => ({ ...unknown, id: world.newId(), address: email, name })),
  );
  const ids = new Map([...known].map(([address, { personId }]) => [address, personId]));
  // Somebody who wrote meanwhile has an id already.
  for (const [at, email] of [...strangers.keys()].entries()) ids.set(email, added[at]!.id);
  const since = world.clock.now();
  const notes = await Promise.all(
    lines.map(async ({ act }): Promise<ChangeToNote> => {
      const { siteId, role, before, shared } = act;
      const personId = ids.get(act.email)!;
      if (role === null) await withdrawEntitlement(trx, personId, siteId);
      else if (role !== before) await putEntitlement(trx, { personId, siteId, role, since });
      if (role !== null && shared !== null) await markSharedMailbox(trx, personId, shared);
      if (role === before) return { act: 'personChanged', siteId, personId };
      if (role === null) return { act: 'withdrawn', siteId, personId };
      return { act: before === null ? 'entitled' : 'entitlementChanged', siteId, personId, facts: { role } };
    }),
  );
  await settleAccounts(trx, [...ids.values()]);
  return notes;
}

import type { EntitlementAct } from '#desk/directory/csv/plan-entitlements.ts';
import type { Plan } from '#desk/directory/csv/plan-file.ts';
import type { OrganisationAct } from '#desk/directory/csv/plan-organisations.ts';
import type { SiteAct } from '#desk/directory/csv/plan-sites.ts';
import { type ChangeToNote, noteChanges } from '#desk/directory/note-change.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { withoutContacts } from '#domain/directory/fields.ts';
import type { PlannedLine } from '#domain/directory/import.ts';
import { findPeopleByAddresses, putEntitlement, withdrawEntitlement } from '#store/access/entitlements.ts';
import { markSharedMailbox } from '#store/access/service-managers.ts';
import { addOrganisations, addSites } from '#store/directory/directory.ts';
import { changeSite } from '#store/directory/managed-sites.ts';
import { changeOrganisation } from '#store/directory/organisations.ts';
import { addSenders } from '#store/people/people.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

type Line<Act> = Extract<PlannedLine<Act>, { act: Act }>;

/** Writes a plan with an audit entry for each line (R25). Returns how many lines changed something. */
export async function writePlan(world: Store, tx: Tx, actor: Actor, plan: Plan): Promise<number> {
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

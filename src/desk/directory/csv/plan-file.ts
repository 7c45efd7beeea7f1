import { createHash } from 'node:crypto';
import { organisationKeys } from '#desk/directory/csv/organisation-keys.ts';
import { type EntitlementAct, planEntitlements } from '#desk/directory/csv/plan-entitlements.ts';
import { type OrganisationAct, planOrganisations } from '#desk/directory/csv/plan-organisations.ts';
import { planSites, type SiteAct } from '#desk/directory/csv/plan-sites.ts';
import type { DirectoryFile } from '#desk/directory/csv/read-file.ts';
import type { Store } from '#desk/spine/world.ts';
import { editorsCap } from '#domain/access/entitlement.ts';
import type { FileRow, PlannedLine } from '#domain/directory/import.ts';
import { languagesOf } from '#domain/language.ts';
import { findPeopleByAddresses, listEntitlements } from '#store/access/entitlements.ts';
import type { Handle } from '#store/database/database.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listManagedSites } from '#store/directory/managed-sites.ts';
import { listOrganisations } from '#store/directory/organisations.ts';

/** The effect of carrying out a file, line by line. */
export type Plan =
  | { kind: 'organisations'; lines: PlannedLine<OrganisationAct>[] }
  | { kind: 'sites'; lines: PlannedLine<SiteAct>[] }
  | { kind: 'entitlements'; lines: PlannedLine<EntitlementAct>[] };

/** Compares a file with the current directory. Writes nothing. */
export async function planFile(world: Store, handle: Handle, { kind, rows }: DirectoryFile): Promise<Plan> {
  switch (kind) {
    case 'organisations':
      return { kind, lines: await organisationLines(world, handle, rows) };
    case 'sites': {
      const keys = organisationKeys(await listOrganisations(handle));
      return { kind, lines: await planSites(rows, await listManagedSites(handle), keys) };
    }
    case 'entitlements':
      return { kind, lines: await planEntitlements(rows, await entitlementState(world, handle, rows)) };
  }
}

async function organisationLines(world: Store, handle: Handle, rows: readonly FileRow[]) {
  const needed = languagesOf(await listDesks(handle));
  return planOrganisations(rows, await listOrganisations(handle), { needed, now: world.clock.now() });
}

async function entitlementState(world: Store, handle: Handle, rows: readonly FileRow[]) {
  const sites = await listManagedSites(handle);
  return {
    siteIds: new Map(sites.map(({ number, id }) => [number, id])),
    entitlements: await listEntitlements(handle),
    people: await findPeopleByAddresses(
      handle,
      rows.map(({ cells }) => (cells.email ?? '').toLowerCase()),
    ),
    editorsMax: editorsCap(await world.allDesks(handle)),
  };
}

/** A hash that is equal for plans with the same effect, so that only a checked plan is carried out. */
export function hashPlan({ kind, lines }: Plan): Buffer {
  const told = lines.map((line) =>
    'changed' in line ? [line.line, line.outcome, line.changed] : [line.line, line.outcome],
  );
  return createHash('sha256')
    .update(JSON.stringify([kind, told]))
    .digest();
}

/** Whether a plan has no refused line and can be carried out. */
export function isClean({ lines }: Plan): boolean {
  return lines.every(({ outcome }) => outcome !== 'refused');
}

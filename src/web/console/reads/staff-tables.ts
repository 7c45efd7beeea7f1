import type { Absence, StaffSettings } from '#domain/staff/staff-settings.ts';
import type { ListColumn } from '#domain/views/columns.ts';
import type { Handle } from '#store/database/database.ts';
import { each } from '#store/database/memory.ts';
import type { Revisions } from '#store/database/revisions.ts';
import { listFields } from '#store/fields/fields.ts';
import { currentForms } from '#store/forms/forms.ts';
import { listMacros } from '#store/macros/macros.ts';
import { type FailingMailbox, failingMailboxes } from '#store/mailboxes/fetched-mailboxes.ts';
import { type FailingSending, failingSendings } from '#store/sending/sending-relays.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listAbsent, readStaffSettings } from '#store/staff/staff-settings.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { type ListedView, listSavedViews, readListColumns } from '#store/views/saved-views.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/* Staff data that every console page reads: cached until the database's revision changes. Every process sees a change on the next
   page, and so does the request that made it. */

export const agentsOf = staffTable('agents', listAgents);
export const macrosOf = staffTable('macros', listMacros);
/** The current forms of a desk. */
export const formsOf = staffTable('forms', currentForms);
export const teamsOf = staffTable('teams', listTeams);
/* All of these desks, also what is retired or merged. */
export const tagsOf = staffTable('tags', listTags);
export const checklistsOf = staffTable('checklists', listChecklists);
export const templatesOf = staffTable('templates', listTemplates);
export const fieldsOf = staffTable('fields', listFields);

/** Returns the cached reader of a table, by the id of a desk or the ids of several. */
function staffTable<Ids extends string | readonly string[], Row>(
  name: string,
  list: (handle: Handle, ids: Ids) => Promise<Row[]>,
) {
  return (visit: StaffVisit, ids: Ids): Promise<Row[]> =>
    cachedStaff(visit, [name, ids], () => list(visit.services.world.db, ids));
}

export function ownSettings(visit: StaffVisit): Promise<StaffSettings> {
  const { personId } = visit.actor;
  return cachedStaff(visit, ['settings', personId], () => readStaffSettings(visit.services.world.db, personId));
}

/** Returns the absences of these people on a date, such as `2026-12-01`. */
export function absentOn(
  visit: StaffVisit,
  personIds: readonly string[],
  date: string,
): Promise<ReadonlyMap<string, Absence>> {
  return cachedStaff(visit, ['absent', date, personIds], () => listAbsent(visit.services.world.db, personIds, date));
}

export function savedViewsOf(visit: StaffVisit): Promise<ListedView[]> {
  const { personId, deskIds } = visit.actor;
  return cachedStaff(visit, ['views', personId, deskIds], () => listSavedViews(visit.services.world.db, visit.actor));
}

/** Returns a person's columns for a list; null for the default. */
export function ownColumns(visit: StaffVisit, list: string): Promise<ListColumn[] | null> {
  const { personId } = visit.actor;
  return cachedStaff(visit, ['columns', personId, list], () =>
    readListColumns(visit.services.world.db, visit.actor, list),
  );
}

/** Failing mailboxes and relays, cached for two seconds at most. */
export function failingWays(visit: StaffVisit): Promise<[FailingMailbox[], FailingSending[]]> {
  const { world } = visit.services;
  const { deskIds } = visit.actor;
  const read = () => Promise.all([failingMailboxes(world.db, deskIds), failingSendings(world.db, deskIds)]);
  if (visit.revisions === null) return read();
  return world.remember(JSON.stringify(['failing', deskIds]), `${world.publicRevision()} ${each(2_000)}`, read);
}

function cachedStaff<T>(visit: StaffVisit, question: unknown[], read: () => Promise<T>): Promise<T> {
  return cached(visit, 'staff', question, read);
}

/** Caches a value until the database's revision of its source changes. */
export function cached<T>(
  { revisions, services }: Pick<StaffVisit, 'revisions' | 'services'>,
  of: keyof Revisions,
  question: unknown[],
  read: () => Promise<T>,
): Promise<T> {
  if (revisions === null) return read();
  const { world } = services;
  return world.remember(JSON.stringify([of, ...question]), `${revisions[of]} ${world.publicRevision()}`, read);
}

import type { Field } from '#domain/fields/field.ts';
import type { FormVersion } from '#domain/forms/definition.ts';
import type { Macro } from '#domain/macros/macro.ts';
import type { Absence, StaffSettings } from '#domain/staff/staff-settings.ts';
import type { Team } from '#domain/staff/team.ts';
import type { Tag } from '#domain/tags/tag.ts';
import type { Checklist } from '#domain/tasks/checklist.ts';
import type { TicketTemplate } from '#domain/templates/template.ts';
import type { ListColumn } from '#domain/views/columns.ts';
import { each } from '#store/database/memory.ts';
import type { Revisions } from '#store/database/revisions.ts';
import { listFields } from '#store/fields/fields.ts';
import { currentForms } from '#store/forms/forms.ts';
import { listMacros } from '#store/macros/macros.ts';
import { type FailingMailbox, failingMailboxes } from '#store/mailboxes/fetched-mailboxes.ts';
import { type FailingSending, failingSendings } from '#store/sending/sending-relays.ts';
import { type AgentOfDesk, listAgents } from '#store/staff/agents.ts';
import { listAbsent, readStaffSettings } from '#store/staff/staff-settings.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { type ListedView, listSavedViews, readListColumns } from '#store/views/saved-views.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/* Staff data that every console page reads: cached until the database's revision changes. Every process sees a change on the next
   page, and so does the request that made it. */

export function agentsOf(visit: StaffVisit, deskId: string): Promise<AgentOfDesk[]> {
  return cachedStaff(visit, ['agents', deskId], () => listAgents(visit.services.world.db, deskId));
}

export function teamsOf(visit: StaffVisit, deskIds: readonly string[]): Promise<Team[]> {
  return cachedStaff(visit, ['teams', deskIds], () => listTeams(visit.services.world.db, deskIds));
}

/** Returns all tags of these desks, also retired and merged ones. */
export function tagsOf(visit: StaffVisit, deskIds: readonly string[]): Promise<Tag[]> {
  return cachedStaff(visit, ['tags', deskIds], () => listTags(visit.services.world.db, deskIds));
}

/** Returns all checklists of these desks, also retired ones. */
export function checklistsOf(visit: StaffVisit, deskIds: readonly string[]): Promise<Checklist[]> {
  return cachedStaff(visit, ['checklists', deskIds], () => listChecklists(visit.services.world.db, deskIds));
}

/** Returns all ticket templates of these desks, also retired ones. */
export function templatesOf(visit: StaffVisit, deskIds: readonly string[]): Promise<TicketTemplate[]> {
  return cachedStaff(visit, ['templates', deskIds], () => listTemplates(visit.services.world.db, deskIds));
}

/** Returns all fields of these desks, also retired ones. */
export function fieldsOf(visit: StaffVisit, deskIds: readonly string[]): Promise<Field[]> {
  return cachedStaff(visit, ['fields', deskIds], () => listFields(visit.services.world.db, deskIds));
}

export function macrosOf(visit: StaffVisit, deskId: string): Promise<Macro[]> {
  return cachedStaff(visit, ['macros', deskId], () => listMacros(visit.services.world.db, deskId));
}

/** Returns the current forms of a desk. */
export function formsOf(visit: StaffVisit, deskId: string): Promise<FormVersion[]> {
  return cachedStaff(visit, ['forms', deskId], () => currentForms(visit.services.world.db, deskId));
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

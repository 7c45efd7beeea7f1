import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { readDate } from '#domain/calendar/day.ts';
import { languages } from '#domain/language.ts';
import { type Absence, type StaffSettings, signatureCharactersMax } from '#domain/staff/staff-settings.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import type { Handle } from '#store/database/database.ts';
import { listAgents } from '#store/staff/agents.ts';
import { saveStaffSettings as keepRow, readStaffSettings } from '#store/staff/staff-settings.ts';

type SettingsSaved = Outcome<{ saved: true }, Refused<'dates' | 'deputy'>>;

/** Saves a staff member's console settings; omitted ones stay as they were. */
export async function saveStaffSettings(
  world: Store,
  actor: Actor,
  changes: Partial<StaffSettings>,
): Promise<SettingsSaved> {
  return world.transact(async ({ trx }) => {
    if (!isStaff(actor)) throw new Error('Only staff have console settings.');
    if (changes.absence && !areDates(changes.absence)) return { refused: 'dates' };
    if (changes.absence && !(await isColleague(trx, actor, changes.absence.deputyId))) return { refused: 'deputy' };
    const before = await readStaffSettings(trx, actor.personId);
    const signatures = changes.signatures ? cleaned(changes.signatures) : before.signatures;
    await keepRow(trx, actor.personId, { ...before, ...changes, signatures });
    return { saved: true };
  });
}

function areDates({ from, until }: Absence): boolean {
  return readDate(from) !== null && readDate(until) !== null && from <= until;
}

/** A deputy must be another person at one of the same desks. */
async function isColleague(handle: Handle, { personId, deskIds }: Actor, deputyId: string | null): Promise<boolean> {
  if (deputyId === null) return true;
  if (deputyId === personId) return false;
  const agents = await Promise.all(deskIds.map((deskId) => listAgents(handle, deskId)));
  return agents.flat().some((agent) => agent.personId === deputyId);
}

function cleaned(signatures: StaffSettings['signatures']): StaffSettings['signatures'] {
  const written = languages.map((language) => {
    const text = cleanText(signatures[language] ?? '').trim();
    return [language, text.slice(0, signatureCharactersMax).toWellFormed()] as const;
  });
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

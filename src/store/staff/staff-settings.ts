import type { Language } from '#domain/language.ts';
import { type Absence, type StaffSettings, usualSettings } from '#domain/staff/staff-settings.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, rowsOf } from '#store/database/rows.ts';

/** A person's console settings; the defaults if they never changed any. */
export async function readStaffSettings(handle: Handle, personId: string): Promise<StaffSettings> {
  const row = await handle.selectFrom('staffSettings').selectAll().where('personId', '=', personId).executeTakeFirst();
  if (!row) return usualSettings;
  const { personId: _, absentFrom, absentUntil, deputyId, ...settings } = row;
  const isAway = absentFrom !== null && absentUntil !== null;
  return { ...settings, absence: isAway ? { from: absentFrom, until: absentUntil, deputyId } : null };
}

/** A person's signature for letters in this language; null if they have not set one. */
export async function readSignature(handle: Handle, personId: string, language: Language): Promise<string | null> {
  const { signatures } = await readStaffSettings(handle, personId);
  return signatures[language]?.trim() || null;
}

/** Saves all console settings of a person. */
export async function saveStaffSettings(trx: Trx, personId: string, settings: StaffSettings): Promise<void> {
  const { absence, signatures, keys, ...plain } = settings;
  const row = {
    ...plain,
    signatures: JSON.stringify(signatures),
    keys: JSON.stringify(keys),
    absentFrom: absence?.from ?? null,
    absentUntil: absence?.until ?? null,
    deputyId: absence?.deputyId ?? null,
  };
  await trx
    .insertInto('staffSettings')
    .values({ personId, ...row })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(row))
    .execute();
}

/** The given people who want browser notifications about what concerns them. */
export async function listNewsBrowsers(handle: Handle, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  return handle
    .selectFrom('staffSettings')
    .select('personId')
    .where('personId', 'in', personIds)
    .where('watchedNotification', '=', true)
    .$call(columnOf('personId'));
}

/** An absent person and their stand-in. */
interface AbsentPerson extends Absence {
  personId: string;
  name: string;
}

/** The given people who are absent on a day (`2026-12-01`). */
export async function listAbsent(
  handle: Handle,
  personIds: readonly string[],
  date: string,
): Promise<Map<string, Absence>> {
  if (personIds.length === 0) return new Map();
  const rows = await rowsOf<Absence & { personId: string }>(handle)`
    select person_id, absent_from as from, absent_until as until, deputy_id from staff_settings
    where person_id = any(${[...personIds]}::uuid[]) and ${date}::date between absent_from and absent_until`;
  return new Map(rows.map(({ personId, ...absence }) => [personId, absence]));
}

/** People who are absent on a day and have this person as stand-in. */
export function listStoodInFor(handle: Handle, deputyId: string, date: string): Promise<AbsentPerson[]> {
  return rowsOf<AbsentPerson>(handle)`
    select person_id, coalesce(name, '') as name, absent_from as from, absent_until as until, deputy_id
    from staff_settings join people on people.id = person_id
    where deputy_id = ${deputyId} and ${date}::date between absent_from and absent_until order by name`;
}

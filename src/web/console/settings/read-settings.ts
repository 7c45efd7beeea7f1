import { languages } from '#domain/language.ts';
import { isAbsent } from '#domain/staff/staff-settings.ts';
import { ownSettingsWords } from '#locales/console/messages.ts';
import { longDate } from '#locales/format.ts';
import { words as deskWords, ownNames } from '#locales/messages.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { listAgents } from '#store/staff/agents.ts';
import { readStaffSettings } from '#store/staff/staff-settings.ts';
import { type OwnKeys, withOwnKeys } from '#web/console/commands/own-keys.ts';
import type { commands } from '#web/console/commands/table.ts';
import { todayOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { choicesOf } from '#web/ui/field/choices.ts';

/** Returns the agent's current settings for the settings page. */
export async function readSettingsPage(visit: StaffVisit) {
  const { actor, services, language } = visit;
  const { db } = services.world;
  const settings = await readStaffSettings(db, actor.personId);
  const person = await findSignInPerson(db, actor.personId);
  const say = deskWords[language];
  return {
    settings,
    ofAccount: ownNames[person?.language ?? actor.language],
    languages: choicesOf(languages, ownNames),
    languageNames: say.languages,
    keys: keyRows(settings.keys),
    deputies: await deputyChoices(visit),
    absence: await absenceWords(visit, settings.absence),
  };
}

export type SettingsPage = Awaited<ReturnType<typeof readSettingsPage>>;

/** Returns the current shortcut of each command: the personal one, or the first default. */
function keyRows(own: OwnKeys): { id: (typeof commands)[number]['id']; key: string }[] {
  return withOwnKeys(own)
    .filter(({ id }) => id !== 'palette')
    .map(({ id, keys }) => ({ id, key: keys[0] ?? '' }));
}

async function deputyChoices({ actor, services }: StaffVisit): Promise<{ value: string; label: string }[]> {
  const agents = await Promise.all(actor.deskIds.map((deskId) => listAgents(services.world.db, deskId)));
  const others = new Map(agents.flat().map(({ personId, name }) => [personId, name]));
  others.delete(actor.personId);
  return [...others].map(([value, label]) => ({ value, label }));
}

async function absenceWords(
  visit: StaffVisit,
  absence: { from: string; until: string } | null,
): Promise<string | null> {
  if (absence === null) return null;
  const today = await todayOf(visit);
  if (absence.until < today) return null;
  const { now, planned } = ownSettingsWords[visit.language].absence;
  const day = (date: string) => longDate(date, visit.language, 'UTC');
  return isAbsent(absence, today)
    ? now({ until: day(absence.until) })
    : planned({ from: day(absence.from), until: day(absence.until) });
}

import assert from 'node:assert/strict';
import { chooseCalendar } from '#desk/calendar/change-calendar.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { typedPart } from '#domain/desks/settings.ts';
import type { Language } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { openChance } from './chance.ts';
import type { Simulation } from './state.ts';

interface Administration {
  name: string;
  languages: [Language, ...Language[]];
  calendar: string;
}

/** Whom the second desk of a world serves, in its languages and with its days off (R17, R27). */
const administrations: readonly Administration[] = [
  { name: 'the federal archives', languages: ['fr', 'nl', 'de', 'en'], calendar: 'legal' },
  { name: 'a French-speaking commune', languages: ['fr'], calendar: 'BE-WAL' },
  { name: 'a Stadt in Ostbelgien', languages: ['de', 'fr'], calendar: 'BE-DE' },
  { name: 'a Land in Germany', languages: ['de'], calendar: 'DE-SN' },
];

/** Sets the second desk up for the administration that the seed names. */
export async function chooseAdministration({ seed, desk, cast, actors }: Simulation): Promise<void> {
  const { languages, calendar } = openChance(`${seed}/administration`).pick(administrations);
  const jonas = actors.get('jonas')!;
  const { archives } = cast.desks;
  const before = typedPart(await findDesk(desk.world.db, archives), 'languages');
  const typed = { ...before, languages: languages.join(','), first: languages[0] };
  const saved = { saved: true };
  assert.deepEqual(
    [
      await changeSettings(desk.world, jonas, archives, { part: 'languages', typed, seen: null }),
      await chooseCalendar(desk.world, jonas, archives, calendar),
    ],
    [saved, saved],
  );
}

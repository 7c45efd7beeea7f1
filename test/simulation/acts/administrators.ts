import { addDayOff, chooseCalendar, removeDayOff } from '#desk/calendar/change-calendar.ts';
import { addException } from '#desk/desks/change-exceptions.ts';
import { changeSettings as savePart } from '#desk/desks/change-settings.ts';
import { typedPart } from '#domain/desks/settings.ts';
import { listDesks } from '#store/desks/desks.ts';
import { attempt } from '../attempt.ts';
import { dateAt } from '../own-days.ts';
import { day, type Simulation, say, turnMilliseconds } from '../state.ts';
import { outcomeOf } from './agent-act.ts';

/** Belgium, a commune and a Stadt of its communities, a Land of Germany, and a country of other churches and of moved days. */
const ruleSets = ['legal', 'federal', 'BE-WAL', 'BE-DE', 'DE-SN', 'GR', 'GB-SCT'];

const reason = { fr: 'Pont', nl: 'Brugdag', de: 'Brückentag', en: 'Bridge day' };

/** Changes a calendar, the hours or the closing policy while clocks run. Announced dates stay. */
export async function changeSettings(simulation: Simulation): Promise<void> {
  const { chance, desks, actors } = simulation;
  const own = chance.pick([...desks.values()]);
  const actor = actors.get('jonas')!;
  const date = dateAt(own.zone, simulation.now() + chance.below(40) * day);
  const what = chance.weighted({ addDay: 40, removeDay: 20, base: 10, closing: 15, hours: 15, exception: 15 });
  const done = await attempt(simulation, async (world) => {
    const desk = (await listDesks(world.db)).find(({ id }) => id === own.id)!;
    const change = (part: 'closing' | 'hours', typed: Record<string, string>) => {
      const before = typedPart(desk, part);
      return savePart(world, actor, own.id, { part, typed: { ...before, ...typed }, seen: null });
    };
    switch (what) {
      case 'addDay':
        return addDayOff(world, actor, own.id, { date, reason });
      case 'removeDay':
        return removeDayOff(world, actor, own.id, date);
      case 'base':
        return chooseCalendar(world, actor, own.id, chance.pick(ruleSets));
      case 'closing':
        return change('closing', {
          closing: String(3 + chance.below(6)),
          extension: String(2 + chance.below(6)),
          reminders: chance.pick(['2, 4', '1, 3, 5', '', '3']),
        });
      case 'exception': {
        const until = chance.percent(30) ? dateAt(own.zone, Date.parse(date) + 3 * day) : '';
        const hours = chance.pick(['08:30-12:00', '13:00-17:00', '10:00-11:00, 14:00-15:00', '']);
        return addException(world, actor, own.id, { from: date, until, hours, of: ['desk'], reason });
      }
      case 'hours':
        return change('hours', {
          [`hours-${1 + chance.below(5)}`]: chance.pick(['08:30-17:00', '09:00-12:00, 13:00-16:00', '']),
        });
    }
  });
  say(simulation, `Jonas (${what}, ${date}) at ${own.prefix}: ${outcomeOf(done)}`);
  await learnDesks(simulation);
  // The recount runs at the next turn of the timers, whatever else waits.
  simulation.patience = turnMilliseconds;
}

/** Updates the simulation's own copy of the settings that administrators may change. */
export async function learnDesks(simulation: Simulation): Promise<void> {
  for (const desk of await listDesks(simulation.db)) {
    const {
      id,
      prefix,
      mailbox,
      languages,
      zone,
      hours,
      exceptions = [],
      calendar,
      firstAnswerServiceHours,
      policy,
    } = desk;
    const { reminderDays, noticeDay, closingDays, extensionDays } = policy;
    simulation.desks.set(id, {
      id,
      prefix,
      mailbox,
      languages,
      zone,
      hours,
      exceptions,
      rules: calendar.rules,
      firstAnswerServiceHours,
      reminderDays,
      noticeDay,
      closingDays,
      extensionDays,
    });
  }
}

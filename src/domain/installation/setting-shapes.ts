import { z } from 'zod';
import { readZone, type WeeklyHours } from '#domain/calendar/calendar.ts';
import { readSpans, spansText } from '#domain/calendar/spans.ts';
import type { SettingKind } from '#domain/desks/setting-kinds.ts';
import { type DeskSetting, deskSettings } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { fault } from '#domain/installation/faults.ts';
import { texts, week, weekdayNames } from '#domain/installation/shapes.ts';

/** The settings that the file writes below `settings`. Phone lines have entries of their own. */
export type FileSetting = Exclude<keyof typeof deskSettings, 'lines'>;
export const fileSettings = Object.keys(deskSettings).filter((name): name is FileSetting => name !== 'lines');

type Week = z.output<typeof week>;

/** The shapes of all settings, from the one table of them. */
export const settingsShape = z.strictObject(
  Object.fromEntries(fileSettings.map((name) => [name, shapeOf(deskSettings[name]).optional()])),
);

function shapeOf(setting: DeskSetting): z.ZodType {
  switch (setting.draw) {
    case 'week':
      return week;
    case 'zone':
      return z.string().refine((text) => readZone(text) !== null, fault('zone'));
    case 'names':
      return texts;
    // The verb checks the placeholders.
    case 'ownText':
      return texts.nullable();
    default:
      return setting.schema;
  }
}

/** Returns a setting of the file as the form fields that its verb takes, tidied as the verb saves them if they are valid. */
export function fieldsOfSetting(name: FileSetting, value: unknown, desk: { hours: WeeklyHours }): Fields {
  const setting = deskSettings[name] as unknown as SettingKind<unknown>;
  const given = setting.draw === 'week' ? hoursOfWeek(value as Week) : value;
  const fields = setting.write(given, desk);
  const tidied = setting.schema.safeParse(setting.read(fields, { before: given, phone: () => null }));
  return tidied.success ? setting.write(tidied.data, desk) : fields;
}

/** Returns a saved setting as the file writes it. */
export function settingOfDesk(name: FileSetting, value: unknown): unknown {
  return deskSettings[name].draw === 'week' ? weekOfHours(value as WeeklyHours) : value;
}

/** Returns the opening hours of a week in the file. */
export function hoursOfWeek(typed: Week): WeeklyHours {
  const days = weekdayNames.map((name, place) => [place + 1, readSpans(typed[name] ?? '') ?? []] as const);
  return Object.fromEntries(days.filter(([, spans]) => spans.length > 0));
}

/** The inverse of `hoursOfWeek`. */
export function weekOfHours(hours: WeeklyHours): Week {
  const days = weekdayNames.map((name, place) => [name, spansText(hours[(place + 1) as 1] ?? [])] as const);
  return Object.fromEntries(days.filter(([, text]) => text !== '')) as Week;
}

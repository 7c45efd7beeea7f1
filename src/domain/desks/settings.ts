import type { z } from 'zod';
import type { WeeklyHours } from '#domain/calendar/calendar.ts';
import {
  choice,
  days,
  figure,
  type Given,
  languageList,
  names,
  ownText,
  phoneLines,
  type SettingKind,
  type SettingProblem,
  week,
  zone,
} from '#domain/desks/setting-kinds.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { elseEnglish } from '#domain/language.ts';
import { ownTextCharactersMax } from '#domain/letters/own-texts.ts';
import type { Duty } from '#domain/staff/duties.ts';

/** The parts of a desk's settings, and the duty that may change each. A form edits one part; its texts say what it affects. */
export const settingParts = {
  languages: 'desks',
  audience: 'desks',
  hours: 'desks',
  lines: 'desks',
  promises: 'desks',
  closing: 'desks',
  tags: 'desks',
  names: 'look',
} as const satisfies Record<string, Duty>;
export type SettingPart = keyof typeof settingParts;

/** The parts that a duty may change. */
export type PartOf<D extends Duty> = {
  [Part in SettingPart]: (typeof settingParts)[Part] extends D ? Part : never;
}[SettingPart];

/** Returns the parts that a duty may change, in the order of the desk's page. */
export function partsOf<D extends Duty>(duty: D): PartOf<D>[] {
  return (Object.keys(settingParts) as SettingPart[]).filter((part): part is PartOf<D> => settingParts[part] === duty);
}

/** One setting of a desk. Its kind has its limits, and its name in forms and in the audit trail. */
interface Setting<Value> extends SettingKind<Value>, More {
  part: SettingPart;
  /** The value of a new desk, and of a desk that was saved before the setting existed. */
  fallback: Value;
}

interface More {
  /** Settings of the closing policy are saved together, under its version. */
  within?: 'policy';
  /** Whether a change recounts open due dates. */
  recounts?: true;
}

function setting<Value, Kind extends SettingKind<Value>, const Part extends SettingPart, const Rest extends More>(
  part: Part,
  kind: Kind & SettingKind<Value>,
  fallback: NoInfer<Value>,
  rest?: Rest,
) {
  return { ...kind, part, fallback, ...(rest as Rest) };
}

const office = [{ opens: '08:30', closes: '17:00' }];
const officeHours: WeeklyHours = { 1: office, 2: office, 3: office, 4: office, 5: office };

/** The one table of a desk's settings. Types, forms, checks, defaults, the audit trail and the settings page follow it. */
export const deskSettings = {
  /** The first is the desk's default language (R27). */
  languages: setting('languages', languageList('languages', 'first'), ['fr', 'nl', 'de', 'en']),
  zone: setting('languages', zone('zone'), 'Europe/Brussels'),
  /** The desk's audience, with `{editors}` and `{desk}`. Null uses the default sentence with the cap of editors. */
  audience: setting('audience', ownText('audience', { max: ownTextCharactersMax, known: ['editors', 'desk'] }), null),
  hours: setting('hours', week('hours'), officeHours, { recounts: true }),
  lines: setting('lines', phoneLines('phone'), []),
  /** R3. */
  firstAnswerServiceHours: setting('promises', figure('firstAnswer', { min: 1, max: 80 }), 4),
  /** R10. */
  complaintCalendarDays: setting('promises', figure('complaint', { min: 1, max: 60 }), 15),
  /** R8: maximum number of editors per site. Owners do not count. */
  editorsPerSiteMax: setting('promises', figure('editors', { min: 1, max: 50 }), 3),
  /** Maximum number per address and hour, so that nobody can flood others through the desk. The mail itself is kept. */
  acknowledgementsPerHourMax: setting('promises', figure('acknowledgements', { min: 1, max: 200 }), 20),
  /** R15: days after an information request on which reminders go out. All days of the policy are business days. */
  reminderDays: setting('closing', days('reminders', 5), [2, 4], { within: 'policy' }),
  /** Days after an information request on which the closing notice goes out. */
  noticeDay: setting('closing', figure('notice', { min: 1, max: 60 }), 6, { within: 'policy' }),
  /** R17: days without a reply after a notice until the ticket closes. */
  closingDays: setting('closing', figure('closing', { min: 1, max: 60 }), 5, { within: 'policy' }),
  /** Days that "more time" adds (R20). */
  extensionDays: setting('closing', figure('extension', { min: 1, max: 60 }), 5, { within: 'policy' }),
  /** Agents add tags to the desk's list only if this says so. Administrators change and merge them. */
  tagsAddedBy: setting('tags', choice('tagsAddedBy', ['administrators', 'agents']), 'administrators'),
  /** For pages and mails. A name is shown in a header beside the languages, also on a phone. */
  names: setting(
    'names',
    names('name', { max: 60 }),
    elseEnglish({ fr: 'Service Desk', nl: 'Servicedesk', de: 'Service Desk', en: 'Service Desk' }),
  ),
};

type Table = typeof deskSettings;
type SettingName = keyof Table;
export type DeskSetting = Table[SettingName];
type ValueOf<Name extends SettingName> = z.infer<Table[Name]['schema']>;
type PolicyName = { [Name in SettingName]: Table[Name] extends { within: 'policy' } ? Name : never }[SettingName];

/** The desk's settings for R15 and R17. */
export type ClosingPolicy = { [Name in PolicyName]: ValueOf<Name> } & { version: number };

/** The value of every setting in the table. */
export type SettingValues = { [Name in Exclude<SettingName, PolicyName>]: ValueOf<Name> } & { policy: ClosingPolicy };

const entries = Object.entries<Setting<unknown>>(deskSettings) as [SettingName, Setting<unknown>][];

/** Returns the settings of a part, in the order of its form. */
export function settingsOf(part: SettingPart): DeskSetting[] {
  return Object.values(deskSettings).filter((setting) => setting.part === part);
}

/** Whether a change of this part recounts open due dates. */
export function recountsAfter(part: SettingPart): boolean {
  return ofPart(part).some(([, { recounts }]) => recounts);
}

/** Returns every setting of a desk; the ones that it has not saved have their defaults. */
export function withDefaults<Saved extends Partial<SettingValues>>(saved: Saved): Saved & SettingValues {
  const values: Record<string, unknown> = {};
  const policy: Record<string, unknown> = { version: 1 };
  for (const [name, { within, fallback }] of entries) (within ? policy : values)[name] = fallback;
  return { ...values, ...saved, policy: { ...policy, ...saved.policy } } as Saved & SettingValues;
}

/** Returns a part of a desk's settings as its form shows it. */
export function typedPart(desk: SettingValues, part: SettingPart): Fields {
  return Object.assign({}, ...ofPart(part).map(([name, setting]) => setting.write(savedValue(desk, name), desk)));
}

/** Returns a form's settings, or every wrong field. Each change of the policy gives it a new version. */
export function readPart(
  desk: SettingValues,
  part: SettingPart,
  typed: Fields,
  { phone }: Pick<Given<unknown>, 'phone'>,
): { settings: Partial<SettingValues> } | { refused: 'invalid'; problems: SettingProblem[] } {
  const values: Record<string, unknown> = {};
  const problems = new Map<string, SettingProblem>();
  const add = (problem: SettingProblem) => problems.set(problem.field, problem);
  for (const [name, setting] of ofPart(part)) {
    const read = setting.read(typed, { before: savedValue(desk, name), phone });
    const checked = setting.schema.safeParse(read);
    if (!checked.success) for (const issue of checked.error.issues) add(setting.problem(issue, read));
    else {
      values[name] = checked.data;
      setting.gaps?.(checked.data, desk.languages).forEach(add);
    }
  }
  if (part !== 'closing')
    return problems.size > 0 ? { refused: 'invalid', problems: [...problems.values()] } : { settings: values };
  const policy: Partial<ClosingPolicy> = values;
  if (policy.reminderDays?.some((day) => day >= (policy.noticeDay ?? Number.POSITIVE_INFINITY)))
    add({ field: deskSettings.reminderDays.field, problem: 'reminders' });
  if (problems.size > 0) return { refused: 'invalid', problems: [...problems.values()] };
  return { settings: { policy: { ...desk.policy, ...policy, version: desk.policy.version + 1 } } };
}

/** Returns a typed closing policy, or null if a figure is wrong. */
export function typedPolicy(typed: Fields): ClosingPolicy | null {
  const read = readPart(withDefaults({}), 'closing', typed, { phone: () => null });
  return 'settings' in read ? read.settings.policy! : null;
}

function ofPart(part: SettingPart) {
  return entries.filter(([, setting]) => setting.part === part);
}

function savedValue(desk: SettingValues, name: SettingName): unknown {
  return { ...desk, ...desk.policy }[name];
}

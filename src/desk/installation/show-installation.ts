import { ruleSetOf } from '#desk/calendar/rule-sets.ts';
import type { Store } from '#desk/spine/world.ts';
import { staffRoles } from '#domain/actor.ts';
import { noAssignment } from '#domain/assignment/assignment.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { ownDays } from '#domain/calendar/edit-calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { comingExceptions, typedException } from '#domain/desks/hours-exceptions.ts';
import { formInFile } from '#domain/installation/forms.ts';
import { fileSettings, settingOfDesk, weekOfHours } from '#domain/installation/setting-shapes.ts';
import { readLanguage } from '#domain/language.ts';
import { noTargets } from '#domain/targets/typed-targets.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';
import { listDesksAsWritten, listMailboxes } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { listMacros } from '#store/macros/macros.ts';
import { listFetchedMailboxes } from '#store/mailboxes/fetched-mailboxes.ts';
import { findSendingRelay } from '#store/sending/sending-relays.ts';
import { listProviders } from '#store/sign-in/providers.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { assignmentInFile } from './apply-assignment.ts';
import { ownYearlyDays, yearlyName } from './apply-calendar.ts';
import { catalogueInFile } from './apply-catalogue.ts';
import { fieldsInFile } from './apply-fields.ts';
import { ownForms } from './apply-forms.ts';
import { macroInFile } from './apply-macros.ts';
import { settingsOf } from './apply-providers.ts';
import { everybody } from './apply-staff.ts';
import { tagsInFile } from './apply-tags.ts';
import { targetsInFile } from './apply-targets.ts';
import { templateInFile } from './apply-templates.ts';
import { listColleagues } from './colleagues.ts';

/** Returns the installation as a file writes it, without secrets. Applied again, it changes nothing. */
export async function showInstallation(world: Store): Promise<object> {
  const desks = await listDesksAsWritten(world.db);
  const staff = [...(await everybody({ world }, desks)).values()];
  const loginOf = new Map(staff.map(({ personId, login }) => [personId, login]));
  const shown: Record<string, object> = {};
  for (const desk of desks) shown[desk.prefix] = withoutUnwritten(await showDesk(world, desk, loginOf));
  return {
    desks: shown,
    staff: staff.map(({ login, name, roles, deskIds }) => ({
      email: login,
      ...(name && { name }),
      roles: staffRoles.filter((role) => roles.includes(role)),
      desks: desks.filter(({ id }) => deskIds.includes(id)).map(({ prefix }) => prefix),
    })),
    providers: (await listProviders(world.db)).map(settingsOf),
  };
}

async function showDesk(world: Store, desk: Desk, loginOf: ReadonlyMap<string, string>): Promise<object> {
  const values: Record<string, unknown> = { ...desk, ...desk.policy };
  const relay = await findSendingRelay(world.db, desk.id);
  const teams = await listTeams(world.db, [desk.id]);
  return {
    mailboxes: await showMailboxes(world, desk),
    settings: Object.fromEntries(fileSettings.map((name) => [name, settingOfDesk(name, values[name])])),
    lines: Object.fromEntries(
      desk.lines.map(({ language, number, hours }) => [language, { number, hours: weekOfHours(hours) }]),
    ),
    calendar: await showCalendar(desk),
    exceptions: comingExceptions(desk, dateIn(desk.zone, world.clock.now())).map((exception) => {
      const { until, hours, ...rest } = typedException(exception);
      return { ...rest, ...(until && { until }), ...(hours && { hours }) };
    }),
    ...(relay && { relay: withoutNull(relay.settings) }),
    bounces: desk.bounces?.separator ?? null,
    teams: teams.map(({ name, memberIds }) => ({ name, members: memberIds.flatMap((id) => loginOf.get(id) ?? []) })),
    ...(await showWork(world, desk)),
  };
}

async function showWork({ db }: Store, desk: Desk): Promise<object> {
  const colleagues = await listColleagues(db, desk.id);
  return {
    targets: targetsInFile(desk.targets ?? noTargets, colleagues),
    assignment: await assignmentInFile(db, desk.assignment ?? noAssignment, colleagues),
    look: { accent: desk.look.accent },
    tags: tagsInFile(await listTags(db, [desk.id])),
    fields: fieldsInFile(await listFields(db, [desk.id])),
    macros: (await listMacros(db, desk.id)).map((macro) => macroInFile(macro, colleagues)),
    templates: await Promise.all(
      (await listTemplates(db, [desk.id])).map((template) => templateInFile(db, template, colleagues)),
    ),
    letters: { paragraphs: desk.ownWords ?? {}, texts: desk.templates ?? {} },
    catalogue: await catalogueInFile(db, desk.id, colleagues),
    forms: Object.fromEntries(
      (await ownForms(db, desk.id)).map(({ key, definition }) => [key, formInFile(definition)]),
    ),
  };
}

async function showMailboxes({ db }: Store, desk: Desk): Promise<object[]> {
  const all = await listMailboxes(db);
  const fetched = await listFetchedMailboxes(db, desk.id);
  return (await mailboxesOf(db, desk.id)).map((address) => {
    const { language, acknowledgesFrom } = all.find((mailbox) => mailbox.address === address)!;
    const fetching = fetched.find((each) => each.address === address)?.settings;
    return {
      address,
      ...(language && { language }),
      ...(acknowledgesFrom && { acknowledgesFrom: new Date(acknowledgesFrom).toISOString() }),
      ...(fetching && { fetching: withoutNull(fetching) }),
    };
  });
}

async function showCalendar({ calendar }: Desk): Promise<object> {
  const base = await ruleSetOf(calendar);
  return {
    ...(base && { base: base.id }),
    decidedYears: calendar.decidedYears ?? [],
    days: ownDays(calendar, base).map(({ date, reason }) => ({ date, reason })),
    yearly: ownYearlyDays(calendar, base).map((rule) => {
      const { reason, from, until } = rule;
      return { day: yearlyName(rule), reason, ...(from && { from }), ...(until && { until }) };
    }),
  };
}

/** A file leaves languages out in which a text is not written. */
function withoutUnwritten<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutUnwritten) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key, each]) => each !== '' || readLanguage(key) !== key);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutUnwritten(each)])) as T;
}

/** A file leaves absent values out. */
function withoutNull<T extends object>(settings: T): Partial<T> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null)) as Partial<T>;
}

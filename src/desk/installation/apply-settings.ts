import { changeSettings } from '#desk/desks/change-settings.ts';
import { readPhone } from '#desk/people/identify-person.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { PhoneLine } from '#domain/desks/setting-kinds.ts';
import { deskSettings, type SettingPart, typedPart } from '#domain/desks/settings.ts';
import { differences, type Fields } from '#domain/directory/fields.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { type FileSetting, fieldsOfSetting, fileSettings, hoursOfWeek } from '#domain/installation/setting-shapes.ts';
import { type Language, languages } from '#domain/language.ts';
import { type Application, ask, isAsWanted, isLeftAlone, make, type Path } from './application.ts';

/** Sets a desk's settings, one part at a time, as its form does. */
export async function applySettings(app: Application, desk: Desk, entry: DeskEntry, path: Path): Promise<void> {
  const wanted = entry.settings ?? {};
  const named = fileSettings.filter((name) => wanted[name] !== undefined);
  const parts = new Set(named.map((name) => deskSettings[name].part));
  for (const part of parts) {
    const ofPart = named.filter((name) => deskSettings[name].part === part);
    await applyPart(
      app,
      desk,
      part,
      ofPart.map((name) => [name, wanted[name]]),
      [...path, 'settings'],
    );
  }
}

async function applyPart(
  app: Application,
  desk: Desk,
  part: SettingPart,
  wanted: readonly (readonly [FileSetting, unknown])[],
  path: Path,
): Promise<void> {
  const before = typedPart(desk, part);
  const fields: Fields = {};
  let changed: Path | null = null;
  for (const [name, value] of wanted) {
    const typed = fieldsOfSetting(name, value, desk);
    const detail = inWords(before, typed);
    Object.assign(fields, typed);
    app.changes.push({ what: detail ? 'change' : 'same', path: [...path, name], ...(detail && { detail }) });
    if (detail) changed ??= [...path, name];
  }
  if (changed === null) return;
  const typed = { ...before, ...fields };
  await ask(app, changed, () => changeSettings(app.world, app.actor, desk.id, { part, typed, seen: null }));
}

/** Returns what changes in form fields, or null if nothing does. */
function inWords(before: Fields, after: Fields): string | null {
  const changed = Object.entries(differences(before, after));
  if (changed.length === 0) return null;
  return changed.map(([field, { from, to }]) => `${field} ${from ?? '–'} → ${to ?? '–'}`).join('; ');
}

/** Sets the phone lines of a desk; a new line without hours begins with the desk's. */
export async function applyLines(app: Application, desk: Desk, entry: DeskEntry, path: Path): Promise<void> {
  let { lines } = desk;
  for (const language of languages) {
    const wanted = entry.lines?.[language];
    const before = lines.find((line) => line.language === language);
    if (!wanted) {
      if (before) isLeftAlone(app, [...path, 'lines'], [language]);
      continue;
    }
    const after = wanted.remove ? null : lineOf(language, wanted, before, desk);
    const next = lines.filter((line) => line !== before).concat(after ?? []);
    const what = before ? (after ? 'change' : 'remove') : 'create';
    lines = await applyLine(app, { ...desk, lines }, next, what, [...path, 'lines', language]);
  }
}

async function applyLine(
  app: Application,
  desk: Desk,
  next: PhoneLine[],
  what: 'create' | 'change' | 'remove',
  path: Path,
): Promise<PhoneLine[]> {
  const [before, typed] = [desk.lines, next].map((lines) => deskSettings.lines.write(lines, desk));
  const detail = inWords(before!, typed!);
  if (detail === null) {
    isAsWanted(app, path);
    return desk.lines;
  }
  const change = { part: 'lines' as const, typed: typed!, seen: null };
  const saved = await make(app, what, path, () => changeSettings(app.world, app.actor, desk.id, change), { detail });
  return saved === null ? desk.lines : next;
}

function lineOf(
  language: Language,
  wanted: { number: string; hours?: Parameters<typeof hoursOfWeek>[0] },
  before: PhoneLine | undefined,
  desk: Desk,
): PhoneLine {
  const hours = wanted.hours ? hoursOfWeek(wanted.hours) : (before?.hours ?? desk.hours);
  return { ...before, language, number: readPhone(wanted.number) ?? wanted.number, hours };
}

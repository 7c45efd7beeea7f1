import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { languages, readLanguage } from '#domain/language.ts';
import { densities, noticings, type StaffSettings } from '#domain/staff/staff-settings.ts';
import { consoleWords, ownSettingsWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { changeable, firstClash, type OwnKeys, readKey, withOwnKeys } from '#web/console/commands/own-keys.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import type { Wrong } from '#web/console/ticket/acts/act.ts';
import { wrong } from '#web/console/ticket/acts/act.ts';
import { choiceOf, isTicked, isWrong, textOf } from '#web/console/ticket/acts/fields.ts';

type Changes = Partial<StaffSettings>;

/** The changes of each form on the page, by the name of its button. */
const acts: Record<string, (form: FormData, visit: StaffVisit) => Changes | Wrong> = {
  display: (form) => ({
    language: readLanguage(textOf(form, 'language')),
    density: choiceOf(form, 'density', densities) ?? 'dense',
  }),
  signatures: (form) => ({
    signatures: Object.fromEntries(languages.map((language) => [language, textOf(form, `signature-${language}`)])),
  }),
  noticing: (form) => Object.fromEntries(noticings.map((name) => [name, isTicked(form, name)])),
  // On the urgent board each of these is its own button.
  alarm: (form) => {
    const said = noticings.filter((name) => form.has(name));
    return Object.fromEntries(said.map((name) => [name, textOf(form, name) === '1']));
  },
  keys: (form, visit) => ownKeysOf(form, visit),
  usualKeys: () => ({ keys: {} }),
  absence: (form) => ({
    absence: {
      from: textOf(form, 'from'),
      until: textOf(form, 'until'),
      deputyId: isId(textOf(form, 'deputy')) ? textOf(form, 'deputy') : null,
    },
  }),
  endAbsence: () => ({ absence: null }),
};

/** Saves a form of the settings page; null for an unknown form. */
export async function saveSettings(visit: StaffVisit, form: FormData): Promise<{ kept: true } | Wrong | null> {
  const name = textOf(form, 'act');
  if (!Object.hasOwn(acts, name)) return null;
  const changes = acts[name]!(form, visit);
  if (isWrong(changes)) return changes;
  const kept = await saveStaffSettings(visit.services.world, visit.actor, changes);
  if ('kept' in kept) return kept;
  const { absence } = ownSettingsWords[visit.language];
  return kept.refused === 'dates' ? wrong('until', absence.dates) : wrong('deputy', absence.wrongDeputy);
}

/** Stores only shortcuts that differ from the defaults. Two commands in one place must not share one. */
function ownKeysOf(form: FormData, { language }: StaffVisit): Changes | Wrong {
  const { commands: words } = consoleWords[language];
  const { keys: say } = ownSettingsWords[language];
  const keys: OwnKeys = {};
  for (const { id, keys: usual } of changeable) {
    const typed = textOf(form, `key-${id}`);
    const key = typed === '' ? '' : (usual.find((each) => each === typed) ?? readKey(typed));
    if (key === null) return wrong(`key-${id}`, say.wrong({ key: typed, name: words.names[id] }));
    if (key !== (usual[0] ?? '')) keys[id] = key;
  }
  const clash = firstClash(withOwnKeys(keys));
  if (clash === null) return { keysOff: isTicked(form, 'keysOff'), keys };
  const [one, other] = clash.ids;
  const told = { key: clash.key, one: words.names[one], other: words.names[other] };
  return wrong(`key-${keys[other] === undefined ? one : other}`, say.clash(told));
}

import { data, Form, href, redirect } from 'react-router';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { readLanguage } from '#domain/language.ts';
import { densities, noticings, type StaffSettings } from '#domain/staff/staff-settings.ts';
import { consoleWords, ownSettingsWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { choiceOf, fieldText, fieldTexts, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { changeable, firstClash, type OwnKeys, readKey, withOwnKeys } from '#web/console/commands/own-keys.ts';
import { commandGroups, commandOf } from '#web/console/commands/table.ts';
import { readSettingsPage } from '#web/console/settings/read-settings.ts';
import {
  Absence,
  Display,
  Noticing,
  Part,
  Signatures,
  type TypedProps,
} from '#web/console/settings/settings-forms.tsx';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { type Wrong, wrong } from '#web/console/ticket/acts/act.ts';
import { isWrong } from '#web/console/ticket/acts/fields.ts';
import { useSettingsWords, useWords } from '#web/console/use-words.ts';
import { Done } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { CheckField, FieldErrors, TextField } from '#web/ui/field/fields.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const page = await readSettingsPage(staffVisit(context, request));
  return { ...page, done: new URL(request.url).searchParams.has('done') };
}

type Changes = Partial<StaffSettings>;

/** The changes of each form on the page, by the name of its button. */
const acts: Record<string, (form: FormData, visit: StaffVisit) => Changes | Wrong> = {
  display: (form) => ({
    language: readLanguage(fieldText(form, 'language')),
    density: choiceOf(form, 'density', densities) ?? 'dense',
  }),
  signatures: (form) => ({ signatures: fieldTexts(form, 'signature') }),
  noticing: (form) => Object.fromEntries(noticings.map((name) => [name, form.has(name)])),
  // On the urgent board each of these is its own button.
  alarm: (form) => {
    const said = noticings.filter((name) => form.has(name));
    return Object.fromEntries(said.map((name) => [name, fieldText(form, name) === '1']));
  },
  keys: (form, visit) => ownKeysOf(form, visit),
  usualKeys: () => ({ keys: {} }),
  absence: (form) => ({
    absence: {
      from: fieldText(form, 'from'),
      until: fieldText(form, 'until'),
      deputyId: isId(fieldText(form, 'deputy')) ? fieldText(form, 'deputy') : null,
    },
  }),
  endAbsence: () => ({ absence: null }),
};

export async function action({ context, request }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  const form = await readForm(context);
  const saved = await saveSettings(visit, form);
  if (saved === null) throw data(null, 400);
  if ('saved' in saved)
    return redirect(form.get('act') === 'alarm' ? href('/console/urgent') : urls.ownSettings({ done: '1' }));
  const values = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return data({ errors: saved.errors, values: Object.fromEntries(values) }, 422);
}

/** Saves a form of the settings page; null for an unknown form. */
async function saveSettings(visit: StaffVisit, form: FormData): Promise<{ saved: true } | Wrong | null> {
  const name = fieldText(form, 'act');
  if (!Object.hasOwn(acts, name)) return null;
  const changes = acts[name]!(form, visit);
  if (isWrong(changes)) return changes;
  const saved = await saveStaffSettings(visit.services.world, visit.actor, changes);
  if ('saved' in saved) return saved;
  const { absence } = ownSettingsWords[visit.language];
  return saved.refused === 'dates' ? wrong('until', absence.dates) : wrong('deputy', absence.wrongDeputy);
}

/** Stores only shortcuts that differ from the defaults. Two commands in one place must not share one. */
function ownKeysOf(form: FormData, { language }: StaffVisit): Changes | Wrong {
  const { commands: words } = consoleWords[language];
  const { keys: say } = ownSettingsWords[language];
  const keys: OwnKeys = {};
  for (const { id, keys: usual } of changeable) {
    const typed = fieldText(form, `key-${id}`);
    const key = typed === '' ? '' : (usual.find((each) => each === typed) ?? readKey(typed));
    if (key === null) return wrong(`key-${id}`, say.wrong({ key: typed, name: words.names[id] }));
    if (key !== (usual[0] ?? '')) keys[id] = key;
  }
  const clash = firstClash(withOwnKeys(keys));
  if (clash === null) return { keysOff: form.has('keysOff'), keys };
  const [one, other] = clash.ids;
  const told = { key: clash.key, one: words.names[one], other: words.names[other] };
  return wrong(`key-${keys[other] === undefined ? one : other}`, say.clash(told));
}

/** The agent's console settings. Only the absence is visible to others. */
export default function Page({ loaderData: page, actionData }: Route.ComponentProps) {
  const words = useSettingsWords();
  const errors = actionData?.errors ?? [];
  const typed = actionData?.values ?? {};
  return (
    <ConsolePage title={words.title}>
      <FieldErrors value={errors}>
        <div className="flex max-w-page flex-col gap-8">
          {errors.length > 0 && <ErrorSummary title={words.errors} errors={errors} />}
          {page.done && errors.length === 0 && <Done>{words.done}</Done>}
          <Display page={page} />
          <Absence page={page} typed={typed} />
          <Signatures page={page} />
          <Noticing page={page} />
          <OwnKeysForm page={page} typed={typed} />
        </div>
      </FieldErrors>
    </ConsolePage>
  );
}

/** Shortcuts on or off, and another key for any command. */
function OwnKeysForm({ page, typed }: TypedProps) {
  const words = useSettingsWords();
  const { settings } = page;
  const isOpen = Object.keys(settings.keys).length > 0 || Object.keys(typed).some((name) => name.startsWith('key-'));
  return (
    <Part title={words.keys.title}>
      <Form method="post" className="flex flex-col gap-4">
        <CheckField name="keysOff" label={words.keys.off} hint={words.keys.offHint} defaultChecked={settings.keysOff} />
        <details open={isOpen}>
          <summary className="link w-fit cursor-pointer">{words.keys.list}</summary>
          <p className="hint py-2">{words.keys.hint}</p>
          {commandGroups.map((group) => (
            <Group key={group} group={group} page={page} typed={typed} />
          ))}
        </details>
        <p className="flex flex-wrap gap-3">
          <Button name="act" value="keys">
            {words.save}
          </Button>
          {Object.keys(settings.keys).length > 0 && (
            <Button name="act" value="usualKeys" kind="plain">
              {words.keys.reset}
            </Button>
          )}
        </p>
      </Form>
    </Part>
  );
}

function Group({ group, page, typed }: TypedProps & { group: (typeof commandGroups)[number] }) {
  const { commands: words } = useWords();
  return (
    <fieldset className="py-2">
      <legend className="text-secondary font-strong text-ink-2">{words.groups[group]}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-6 gap-y-3 pt-2">
        {page.keys
          .filter(({ id }) => commandOf(id).group === group)
          .map(({ id, key }) => (
            <TextField
              key={`${id} ${key}`}
              name={`key-${id}`}
              label={words.names[id]}
              length="tiny"
              maxLength={12}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              defaultValue={typed[`key-${id}`] ?? key}
            />
          ))}
      </div>
    </fieldset>
  );
}

import { Form } from 'react-router';
import { commandGroups, commandOf } from '#web/console/commands/table.ts';
import { Part, type TypedProps, useSettingsWords } from '#web/console/settings/settings-forms.tsx';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

/** Shortcuts on or off, and another key for any command. */
export function OwnKeysForm({ page, typed }: TypedProps) {
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
          <Button type="submit" name="act" value="keys">
            {words.save}
          </Button>
          {Object.keys(settings.keys).length > 0 && (
            <Button type="submit" name="act" value="usualKeys" kind="plain">
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

import { type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { best } from '#web/console/commands/fuzzy.ts';
import { Combobox, type Option } from '#web/console/pick/combobox.tsx';
import { useReset } from '#web/console/pick/use-reset.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Field, type SelectField, useField } from '#web/ui/field/fields.tsx';
import { Icon } from '#web/ui/icon.tsx';

type PickFieldProps = Omit<ComponentProps<typeof SelectField>, 'value' | 'onChange'>;

/**
 * A select whose choices are found by typing. The native select holds the value, so that forms and style sheets read it as
 * always; without scripts it is also what people use.
 */
export function PickField({ choices, ...props }: PickFieldProps) {
  const { texts, control } = useField(props);
  const { id, name, defaultValue, disabled, ...about } = control;
  const isAwake = useHydrated();
  const select = useRef<HTMLSelectElement>(null);
  const [value, setValue] = useState(String(defaultValue ?? choices[0]?.value ?? ''));
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setValue(select.current?.value ?? ''), []);
  useReset(select, () => {
    setValue(select.current?.value ?? '');
    setTyped(null);
  });
  const found = typed === null ? choices : best(typed, choices, ({ label }) => label);
  const chosen = choices.findIndex((choice) => choice.value === value);

  function choose(choice: Option): void {
    setTyped(null);
    if (!select.current) return;
    select.current.value = choice.value;
    for (const kind of ['input', 'change']) select.current.dispatchEvent(new Event(kind, { bubbles: true }));
  }

  /** While nothing matches, Enter does not send the choice before. */
  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && found.length === 0) event.preventDefault();
  }

  return (
    <Field {...texts}>
      <span className="relative block max-w-96">
        {isAwake && (
          <Combobox
            {...(about as Pick<ComponentProps<'input'>, 'aria-describedby' | 'aria-invalid'>)}
            id={id}
            disabled={disabled}
            text={typed ?? choices[chosen]?.label ?? ''}
            options={found}
            listLabel={String(texts.label)}
            first={typed === null ? chosen : 0}
            onType={setTyped}
            onChoose={choose}
            onKeyDown={press}
            onBlur={() => setTyped(null)}
          />
        )}
        <select
          {...(isAwake ? { 'aria-hidden': true, tabIndex: -1 } : { ...about, id })}
          ref={select}
          name={name}
          disabled={disabled}
          defaultValue={defaultValue}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
          className={isAwake ? 'sr-only' : 'control appearance-none truncate pr-10'}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" className="pointer-events-none absolute inset-y-0 right-3 my-auto text-ink-2" />
      </span>
    </Field>
  );
}

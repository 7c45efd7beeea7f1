import { useEffect, useRef, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import { Combobox } from '#web/console/pick/combobox.tsx';
import type { PersonOption } from '#web/console/pick/find-options.ts';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useAnswer } from '#web/shared/find/use-answer.ts';
import { Field, PhoneField, TextField, useField } from '#web/ui/field/fields.tsx';

type Values = Partial<Record<'name' | 'phone' | 'email', string>>;

interface RequesterProps {
  values: Values;
  /** The known person, if one was chosen. */
  person: PersonOption | null;
  onPerson: (person: PersonOption | null) => void;
  isFirst: boolean;
}

/**
 * Who asks: a known person, found by name, address or phone number while typing; or their details. Without scripts only the
 * details. The focus begins here.
 */
export function RequesterFields({ values, person, onPerson, isFirst }: RequesterProps) {
  const { contact } = useWords();
  const isAwake = useHydrated();
  const known = (own: string | null | undefined, typed?: string) =>
    person ? { defaultValue: own ?? '', readOnly: true } : { defaultValue: typed };
  return (
    <>
      {isAwake ? (
        <NameField value={values.name ?? ''} person={person} onPerson={onPerson} isFirst={isFirst} />
      ) : (
        <TextField name="name" label={contact.name} defaultValue={values.name} length="medium" autoComplete="off" />
      )}
      <div key={person?.value ?? 'typed'} className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <PhoneField name="phone" label={contact.phone} autoComplete="off" {...known(person?.phone, values.phone)} />
        <TextField
          name="email"
          type="email"
          label={contact.email}
          hint={contact.emailHint}
          autoComplete="off"
          {...known(person?.address, values.email)}
        />
      </div>
    </>
  );
}

interface NameFieldProps extends Omit<RequesterProps, 'values'> {
  value: string;
}

/** The line below the name is always there: it says who was chosen. Another name chooses nobody. */
function NameField({ value, person, onPerson, isFirst }: NameFieldProps) {
  const { contact } = useWords();
  const { texts, control } = useField({ name: 'name', label: contact.name, hint: contact.nameHint });
  const [name, setName] = useState(value);
  const [sought, setSought] = useState('');
  const { found, state } = useAnswer<{ items: PersonOption[] }>(sought, (q) => urls.pick({ what: 'person', q }));
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isFirst) box.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [isFirst]);

  function type(typed: string): void {
    setName(typed);
    setSought(typed);
    onPerson(null);
  }

  return (
    <Field {...texts}>
      <span ref={box} className="relative block max-w-96">
        <Combobox
          {...control}
          text={name}
          options={found?.items ?? []}
          listLabel={contact.name}
          first={-1}
          isPending={found === null || state === 'idle' || found.items.length === 0}
          onType={type}
          onChoose={(option) => {
            setName(option.label);
            setSought('');
            onPerson(found?.items.find(({ value }) => value === option.value) ?? null);
          }}
        />
      </span>
      <input type="hidden" name="person" value={person?.value ?? ''} />
      <p className="mt-1 flex min-h-6 items-center gap-3 text-secondary text-ink-2">
        {person && (
          <>
            <span className="min-w-0 truncate">{contact.known({ who: person.detail ?? '' })}</span>
            <button type="button" className="link flex-none" onClick={() => type(name)}>
              {contact.notThem}
            </button>
          </>
        )}
      </p>
    </Field>
  );
}

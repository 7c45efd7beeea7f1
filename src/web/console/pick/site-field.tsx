import { type ComponentProps, useRef, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import { Combobox, type Option } from '#web/console/pick/combobox.tsx';
import { useReset } from '#web/console/pick/use-reset.ts';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useAnswer } from '#web/shared/find/use-answer.ts';
import { Field, NumberField, useField } from '#web/ui/field/fields.tsx';

interface SiteFieldProps extends Pick<ComponentProps<typeof NumberField>, 'name' | 'id' | 'label' | 'hint' | 'error'> {
  /** The number, and the name that belongs to it. */
  defaultValue?: string;
  siteName?: string | null;
  /** The sites of the person concerned: the only one is filled in, several are offered before anything is typed. */
  own?: readonly Option[];
}

const nobodys: readonly Option[] = [];

/** The number of a site, found by its number, its name or its address. Without scripts the number is typed. */
export function SiteField({ siteName = null, own = nobodys, ...props }: SiteFieldProps) {
  return useHydrated() ? (
    <SoughtSite {...props} siteName={siteName} own={own} />
  ) : (
    <NumberField {...props} maxLength={4} />
  );
}

/** The chosen site's name stands below the field, where a line is always free for it. */
function SoughtSite({ siteName, own = nobodys, ...props }: SiteFieldProps) {
  const { contact } = useWords();
  const { texts, control } = useField(props);
  const { defaultValue = '', ...attributes } = control;
  const box = useRef<HTMLSpanElement>(null);
  const [text, setText] = useState(defaultValue);
  const [sought, setSought] = useState('');
  const [name, setName] = useState(siteName);
  const { found, state } = useAnswer<{ items: Option[] }>(sought, (q) => urls.pick({ what: 'site', q }));
  const [ownBefore, setOwnBefore] = useState(nobodys);
  useReset(box, () => take(defaultValue, siteName));

  function take(number: string, called: string | null | undefined): void {
    setText(number);
    setName(called);
    setSought('');
  }

  function type(typed: string): void {
    take(typed, null);
    setSought(typed);
  }

  if (own !== ownBefore) {
    setOwnBefore(own);
    // A site that the agent chose stays.
    const isFree = text === '' || (ownBefore.length === 1 && text === ownBefore[0]!.value);
    if (isFree && own.length === 1) take(own[0]!.value, own[0]!.label);
    else if (isFree) take('', null);
  }
  const options = sought === '' ? own : (found?.items ?? []);
  const offered =
    text === '' && own.length > 1 && contact.ownSites({ numbers: own.map(({ value }) => value).join(', ') });

  return (
    <Field {...texts}>
      <span ref={box} className="relative block max-w-96">
        <Combobox
          {...attributes}
          text={text}
          options={options}
          listLabel={String(texts.label)}
          isPending={sought === '' ? own.length === 0 : found === null || state === 'idle'}
          onType={type}
          onChoose={({ value, label }) => take(value, label)}
        />
      </span>
      <p className="mt-1 min-h-5 truncate text-secondary text-ink-2">{name ?? offered}</p>
    </Field>
  );
}

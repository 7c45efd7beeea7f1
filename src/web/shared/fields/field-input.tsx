import type { ReactNode } from 'react';
import type { FieldInput } from '#web/shared/fields/field-inputs.ts';
import { Spoken } from '#web/shared/stands-in.tsx';
import { ChoiceGroup, EmailField, SelectField, TextField } from '#web/ui/field/fields.tsx';

interface FieldInputProps {
  input: FieldInput;
  /** As somebody typed it before it was refused, else as the ticket has it. */
  typed: string;
  error?: string | undefined;
  say: {
    empty: string;
    retired: string;
    person: string;
    euro: (given: { label: string }) => string;
  };
  /** Draws the input of a site. */
  site: (common: { name: string; label: string; defaultValue: string; hint?: string }) => ReactNode;
}

/** The input of a desk's field, by its type. The value that was shown goes along, so that only what differs is changed. */
export function FieldInputOf(props: FieldInputProps) {
  const { input } = props;
  return (
    <div>
      <input type="hidden" name={`was.${input.key}`} value={input.value} />
      <Typed {...props} />
    </div>
  );
}

function Typed({
  input: { key, type, label: text, lang, options, isRetired },
  typed,
  error,
  say,
  site,
}: FieldInputProps) {
  const hint = isRetired ? say.retired : undefined;
  const label = <Spoken of={{ text, lang }} />;
  const common = { name: `field.${key}`, label, defaultValue: typed, ...(hint && { hint }), ...(error && { error }) };
  switch (type) {
    case 'choice':
      return <SelectField {...common} choices={[{ value: '', label: say.empty }, ...options]} />;
    case 'choices':
      return <ChoiceGroup {...common} defaultValue={typed === '' ? [] : typed.split(' ')} choices={options} />;
    case 'date':
      return <TextField {...common} type="date" length="short" />;
    case 'number':
      return <TextField {...common} inputMode="decimal" length="short" />;
    case 'money':
      return <TextField {...common} label={say.euro({ label: text })} inputMode="decimal" length="short" />;
    case 'person':
      return <EmailField {...common} hint={hint ?? say.person} autoComplete="off" />;
    case 'site':
      return site({ ...common, label: text });
    case 'link':
      return <TextField {...common} inputMode="url" autoComplete="off" />;
    case 'text':
      return <TextField {...common} autoComplete="off" />;
  }
}

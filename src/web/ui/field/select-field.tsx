import { Icon } from '#web/ui/icon.tsx';
import { useErrorOf } from './errors.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';

interface SelectFieldProps
  extends FieldTexts,
    Omit<React.ComponentProps<'select'>, 'className' | 'id' | 'disabled' | 'multiple'> {
  name: string;
  /** Defaults to the name; set it if the page has two fields of that name. */
  id?: string;
  choices: { value: string; label: string }[];
}

/** The native select, which every phone and screen reader supports. */
export function SelectField({
  label,
  optional,
  hint,
  error,
  disabledBecause,
  after,
  choices,
  id,
  ...select
}: SelectFieldProps) {
  const ownId = id ?? select.name;
  const errorOf = useErrorOf();
  const texts = { label, optional, hint, error: error ?? errorOf(ownId), disabledBecause, after };
  return (
    <Field id={ownId} {...texts}>
      <span className="relative block max-w-96">
        <select
          {...select}
          {...describedBy(ownId, texts)}
          id={ownId}
          disabled={disabledBecause !== undefined}
          className="control appearance-none truncate pr-10"
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

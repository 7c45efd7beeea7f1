import { describedBy, Field, type FieldTexts } from './field.tsx';

interface TextFieldProps
  extends FieldTexts,
    Omit<React.ComponentProps<'input'>, 'className' | 'id' | 'disabled' | 'placeholder' | 'type'> {
  /** Also its id, to which the error summary links. */
  name: string;
  type?: 'text' | 'email' | 'url' | 'search' | 'password' | 'date' | 'time' | 'datetime-local' | 'tel' | 'number';
  /** The width tells the length expected: a site's number is `tiny`, a name `medium`. */
  length?: 'tiny' | 'short' | 'medium' | 'full';
}

/** One line. A date or a time is native too. For phone numbers and figures see `PhoneField` and `NumberField`. */
export function TextField({
  label,
  optional,
  hint,
  error,
  disabledBecause,
  after,
  length = 'full',
  ...input
}: TextFieldProps) {
  const texts = { label, optional, hint, error, disabledBecause, after };
  return (
    <Field id={input.name} {...texts}>
      <input
        type="text"
        {...input}
        {...describedBy(input.name, texts)}
        id={input.name}
        disabled={disabledBecause !== undefined}
        className={`control${lengths[length]}`}
      />
    </Field>
  );
}

/** Figures that are read, not counted with: a site's number, a code. No arrows, and the keyboard of digits. */
export function NumberField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField length="tiny" inputMode="numeric" autoComplete="off" {...props} />;
}

export function PhoneField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField length="short" autoComplete="tel" {...props} type="tel" />;
}

const lengths = { tiny: ' max-w-32', short: ' max-w-56', medium: ' max-w-96', full: '' };

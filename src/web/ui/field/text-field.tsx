import { useErrorOf } from './errors.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';
import { useTypedEarly } from './typed-early.ts';

interface TextFieldProps
  extends FieldTexts,
    Omit<React.ComponentProps<'input'>, 'className' | 'id' | 'disabled' | 'placeholder' | 'type'> {
  /** Also its id, which the error summary links to. */
  name: string;
  type?: 'text' | 'email' | 'url' | 'search' | 'password' | 'date' | 'time' | 'datetime-local' | 'tel' | 'number';
  /** The width suggests the expected length: a site number is `tiny`, a name `medium`. */
  length?: 'tiny' | 'short' | 'medium' | 'full';
}

/** A single-line field. Date and time inputs are native too. See `PhoneField` and `NumberField` for phone numbers and digits. */
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
  const errorOf = useErrorOf();
  const texts = { label, optional, hint, error: error ?? errorOf(input.name), disabledBecause, after };
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

/** Digits that are an identifier, not an amount: a site number, a code. No arrows, but the numeric keyboard. */
export function NumberField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField length="tiny" inputMode="numeric" autoComplete="off" {...props} />;
}

export function PhoneField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField length="short" autoComplete="tel" {...props} type="tel" />;
}

const lengths = { tiny: ' max-w-32', short: ' max-w-56', medium: ' max-w-96', full: '' };

interface TextAreaProps
  extends FieldTexts,
    Omit<React.ComponentProps<'textarea'>, 'className' | 'id' | 'disabled' | 'placeholder'> {
  name: string;
}

export function TextArea({ label, optional, hint, error, disabledBecause, after, rows = 4, ...area }: TextAreaProps) {
  const typedEarly = useTypedEarly();
  const errorOf = useErrorOf();
  const texts = { label, optional, hint, error: error ?? errorOf(area.name), disabledBecause, after };
  return (
    <Field id={area.name} {...texts}>
      <textarea
        ref={typedEarly}
        {...area}
        {...describedBy(area.name, texts)}
        id={area.name}
        rows={rows}
        disabled={disabledBecause !== undefined}
        className="control py-2.5"
      />
    </Field>
  );
}

import { createContext, useContext } from 'react';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import { useTypedEarly } from './typed-early.ts';

/** An error and how to fix it. `field` is the id of a field on the page. */
export interface FieldError {
  field: string;
  text: string;
}

/** The errors of a page. Each field inside shows the one that names its id. */
export const FieldErrors = createContext<readonly FieldError[]>([]);

/** Returns the function that finds the errors of a field by its id, as one text: several files can fail at once. */
export function useErrorOf(): (field: string) => string | undefined {
  const errors = useContext(FieldErrors);
  return (field) => {
    const texts = errors.filter((error) => error.field === field).map(({ text }) => text);
    return texts.length > 0 ? texts.join(' · ') : undefined;
  };
}

/** What `fieldProps` gives a field: `say` has its texts under its name, as `{ label, hint }` or as `name` and `nameHint`. */
type NamedProps<Typed, Say, Name extends keyof Typed> = { name: Name } & (boolean extends Typed[Name]
  ? { defaultChecked?: boolean }
  : { defaultValue?: Typed[Name] }) &
  (Name extends keyof Say ? (Say[Name] extends string ? { label: string; hint?: string } : Say[Name]) : unknown);

/** Returns the function that gives a field its name, what was typed into it, and its texts, if `say` has them. */
export function fieldProps<Typed extends object, Say extends object>(typed: Typed | null | undefined, say?: Say) {
  const words = say as Partial<Record<string, unknown>> | undefined;
  return <Name extends keyof Typed & string>(name: Name) => {
    const [value, texts] = [typed?.[name], words?.[name]];
    return {
      name,
      [typeof value === 'boolean' ? 'defaultChecked' : 'defaultValue']: value,
      ...(typeof texts === 'string' ? { label: texts, hint: words?.[`${name}Hint`] } : (texts as object)),
    } as NamedProps<Typed, Say, Name>;
  };
}

/** Texts of every field, in this order: label, hint with an example, error (guide, 8). */
export interface FieldTexts {
  label: React.ReactNode;
  /** "(facultatif)", in forms that mark optional fields. */
  optional?: string;
  hint?: React.ReactNode;
  /** Defaults to the error of the page that names this field. */
  error?: string;
  /** Why the field is disabled. */
  disabledBecause?: string;
  /** Below the field: a suggestion, a list of files. */
  after?: React.ReactNode;
}

interface NamedField extends FieldTexts {
  name: string;
  /** Defaults to the name, to which the error summary links; set it if the page has two fields of that name. */
  id?: string;
}

/** Returns a field's texts, with the page's error for it, and the attributes of its control, which link it to them. */
export function useField<Props extends NamedField>(props: Props) {
  const { label, optional, hint, error, disabledBecause, after, id = props.name, ...attributes } = props;
  const errorOf = useErrorOf();
  const texts = { id, label, optional, hint, error: error ?? errorOf(id), disabledBecause, after };
  const about = [hint && hintId(id), texts.error && errorId(id), disabledBecause && reasonId(id)].filter(Boolean);
  const control = {
    ...attributes,
    'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
    'aria-invalid': texts.error ? true : undefined,
    id,
    disabled: disabledBecause !== undefined,
  };
  return { texts, control };
}

interface FieldProps extends FieldTexts {
  id: string;
  children: React.ReactNode;
}

export function Field({ id, label, optional, children, ...rest }: FieldProps) {
  return (
    <FieldEdge error={rest.error}>
      <label htmlFor={id} className="block text-label">
        {label}
        <Optional text={optional} />
      </label>
      <FieldNotes id={id} {...rest} />
      <div className="mt-2">{children}</div>
      {rest.after}
    </FieldEdge>
  );
}

export function FieldEdge({ error, children }: { error?: string; children: React.ReactNode }) {
  return <div className={`max-w-full ${error ? 'border-l-5 border-urgent pl-4' : ''}`}>{children}</div>;
}

/** The texts between the label and the control. */
export function FieldNotes({ id, hint, error, disabledBecause }: Omit<FieldProps, 'label' | 'children'>) {
  return (
    <>
      {hint && (
        <p id={hintId(id)} className="hint">
          {hint}
        </p>
      )}
      {disabledBecause && (
        <p id={reasonId(id)} className="text-secondary text-ink-3">
          {disabledBecause}
        </p>
      )}
      {error && (
        <p id={errorId(id)} className="mt-1 flex gap-2 wrap-anywhere text-secondary font-strong text-urgent">
          <WarningIcon className="mt-[0.2em]" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

export function Optional({ text }: { text?: string }) {
  return text ? <span className="font-normal text-ink-2">{` ${text}`}</span> : null;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;
const reasonId = (id: string) => `${id}-reason`;

interface TextFieldProps
  extends NamedField,
    Omit<React.ComponentProps<'input'>, 'className' | 'id' | 'name' | 'disabled' | 'placeholder' | 'type'> {
  type?: 'text' | 'email' | 'url' | 'search' | 'password' | 'date' | 'time' | 'datetime-local' | 'tel' | 'number';
  /** The width suggests the expected length: a site number is `tiny`, a name `medium`. */
  length?: 'tiny' | 'short' | 'medium' | 'full';
}

/** A single-line field. Date and time inputs are native too. See `PhoneField` and `NumberField` for phone numbers and digits. */
export function TextField({ length = 'full', ...props }: TextFieldProps) {
  const { texts, control } = useField(props);
  return (
    <Field {...texts}>
      <input type="text" {...control} className={`control${lengths[length]}`} />
    </Field>
  );
}

/** Digits that are an identifier, not an amount: a site number, a code. No arrows, but the numeric keyboard. */
export function NumberField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField length="tiny" inputMode="numeric" autoComplete="off" {...props} />;
}

export function EmailField(props: Omit<TextFieldProps, 'type' | 'length'>) {
  const usual = { autoComplete: 'email', autoCapitalize: 'none', spellCheck: false } as const;
  return <TextField length="medium" inputMode="email" {...usual} {...props} />;
}

export function PhoneField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField length="short" autoComplete="tel" {...props} type="tel" />;
}

const lengths = { tiny: ' max-w-32', short: ' max-w-56', medium: ' max-w-96', full: '' };

interface TextAreaProps
  extends NamedField,
    Omit<React.ComponentProps<'textarea'>, 'className' | 'id' | 'name' | 'disabled' | 'placeholder'> {}

export function TextArea(props: TextAreaProps) {
  const typedEarly = useTypedEarly();
  const { texts, control } = useField(props);
  return (
    <Field {...texts}>
      <textarea ref={typedEarly} rows={4} {...control} className="control py-2.5" />
    </Field>
  );
}

interface SelectFieldProps
  extends NamedField,
    Omit<React.ComponentProps<'select'>, 'className' | 'id' | 'name' | 'disabled' | 'multiple'> {
  choices: { value: string; label: string }[];
}

/** The native select, which every phone and screen reader supports. */
export function SelectField({ choices, ...props }: SelectFieldProps) {
  const { texts, control } = useField(props);
  return (
    <Field {...texts}>
      <span className="relative block max-w-96">
        <select {...control} className="control appearance-none truncate pr-10">
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" className="pointer-events-none absolute inset-y-0 right-3 my-auto text-ink-2" />
      </span>
    </Field>
  );
}

interface CheckFieldProps
  extends Omit<NamedField, 'optional'>,
    Omit<React.ComponentProps<'input'>, 'className' | 'id' | 'name' | 'disabled' | 'type'> {
  type?: 'checkbox' | 'radio';
}

/** A checkbox with its label beside it and its hint below; the whole label is clickable. */
export function CheckField({ type = 'checkbox', ...props }: CheckFieldProps) {
  const { texts, control } = useField(props);
  const { label, after, ...notes } = texts;
  return (
    <FieldEdge error={texts.error}>
      <div className="flex gap-3">
        <input {...control} type={type} className="choice" />
        <div className="min-w-0 flex-1">
          <label htmlFor={texts.id} className={type === 'radio' ? 'block text-body' : 'block text-label'}>
            {label}
          </label>
          <FieldNotes {...notes} />
        </div>
      </div>
      {after}
    </FieldEdge>
  );
}

interface Choice {
  value: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  disabledBecause?: string;
  /** The heading that it shares with the choices beside it. */
  heading?: string;
  headingLang?: string;
  /** The numbers of the follow-up questions that it opens, for the style sheet. */
  'data-opens'?: string;
}

interface ChoiceGroupProps extends Omit<NamedField, 'id' | 'disabledBecause'> {
  /** Defaults to checkboxes for a list of values, and to radio buttons for a single one. */
  type?: 'radio' | 'checkbox';
  choices: Choice[];
  defaultValue?: string | readonly string[];
}

/** Radio buttons or checkboxes grouped with their question for screen readers. */
export function ChoiceGroup({ defaultValue, choices, ...props }: ChoiceGroupProps) {
  const { type = typeof defaultValue === 'object' ? 'checkbox' : 'radio' } = props;
  const chosen = typeof defaultValue === 'object' ? defaultValue : [defaultValue];
  const { name } = props;
  const { label, optional, hint, error, after } = useField(props).texts;
  const about = error ? errorId(name) : hint ? hintId(name) : undefined;
  return (
    <FieldEdge error={error}>
      <fieldset id={name} tabIndex={-1} aria-describedby={about}>
        <legend className="text-label">
          {label}
          <Optional text={optional} />
        </legend>
        <FieldNotes id={name} hint={hint} error={error} />
        {headed(choices).map(([heading, under]) => {
          const list = { name, type, chosen, choices: under };
          return heading === '' ? (
            <ChoiceList key={heading} {...list} />
          ) : (
            <fieldset key={heading} className="mt-8">
              <legend lang={under[0]?.headingLang} className="text-sub">
                {heading}
              </legend>
              <ChoiceList {...list} />
            </fieldset>
          );
        })}
      </fieldset>
      {after}
    </FieldEdge>
  );
}

interface ChoiceListProps extends Pick<ChoiceGroupProps, 'name' | 'type' | 'choices'> {
  chosen: readonly (string | undefined)[];
}

function ChoiceList({ name, type, chosen, choices }: ChoiceListProps) {
  return (
    <div className="mt-3 flex flex-col gap-3">
      {choices.map(({ heading: _, headingLang: __, ...choice }) => (
        <CheckField
          key={choice.value}
          {...choice}
          name={name}
          type={type}
          id={`${name}-${choice.value}`}
          defaultChecked={chosen.includes(choice.value)}
        />
      ))}
    </div>
  );
}

/** Returns the choices by heading, in the order in which the headings first appear; those without one come first. */
function headed(choices: readonly Choice[]): [string, Choice[]][] {
  const under = Map.groupBy(choices, ({ heading = '' }) => heading);
  return [...under].sort(([one], [other]) => Number(one !== '') - Number(other !== ''));
}

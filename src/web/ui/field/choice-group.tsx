import { CheckField } from './check-field.tsx';
import { useErrorOf } from './errors.ts';
import { FieldEdge, FieldNotes, type FieldTexts, Optional } from './field.tsx';

interface Choice {
  value: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  disabledBecause?: string;
  /** The numbers of the follow-up questions that it opens, for the style sheet. */
  'data-opens'?: string;
}

interface ChoiceGroupProps extends Omit<FieldTexts, 'disabledBecause'> {
  name: string;
  type?: 'radio' | 'checkbox';
  choices: Choice[];
  /** The values chosen so far. */
  chosen?: readonly string[];
}

/** Radio buttons or checkboxes grouped with their question for screen readers. */
export function ChoiceGroup({
  name,
  type = 'radio',
  label,
  optional,
  hint,
  error: own,
  after,
  choices,
  chosen = [],
}: ChoiceGroupProps) {
  const errorOf = useErrorOf();
  const error = own ?? errorOf(name);
  return (
    <FieldEdge error={error}>
      <fieldset id={name} tabIndex={-1} aria-describedby={error ? `${name}-error` : hint ? `${name}-hint` : undefined}>
        <legend className="text-label">
          {label}
          <Optional text={optional} />
        </legend>
        <FieldNotes id={name} hint={hint} error={error} />
        <div className="mt-3 flex flex-col gap-3">
          {choices.map((choice) => (
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
      </fieldset>
      {after}
    </FieldEdge>
  );
}

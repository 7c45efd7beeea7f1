import { useErrorOf } from './errors.ts';
import { describedBy, FieldEdge, FieldNotes, type FieldTexts } from './field.tsx';

interface CheckFieldProps
  extends Omit<FieldTexts, 'optional'>,
    Omit<React.ComponentProps<'input'>, 'className' | 'id' | 'disabled' | 'type'> {
  name: string;
  type?: 'checkbox' | 'radio';
  /** Needed when several choices share one name. */
  id?: string;
}

/** A checkbox with its label beside it and its hint below; the whole label is clickable. */
export function CheckField({
  label,
  hint,
  error: own,
  disabledBecause,
  after,
  type = 'checkbox',
  id,
  ...input
}: CheckFieldProps) {
  const ownId = id ?? input.name;
  const errorOf = useErrorOf();
  const error = own ?? errorOf(ownId);
  const texts = { label, hint, error, disabledBecause };
  return (
    <FieldEdge error={error}>
      <div className="flex gap-3">
        <input
          {...input}
          {...describedBy(ownId, texts)}
          type={type}
          id={ownId}
          disabled={disabledBecause !== undefined}
          className="choice"
        />
        <div className="min-w-0 flex-1">
          <label htmlFor={ownId} className={type === 'radio' ? 'block text-body' : 'block text-label'}>
            {label}
          </label>
          <FieldNotes id={ownId} hint={hint} error={error} disabledBecause={disabledBecause} />
        </div>
      </div>
      {after}
    </FieldEdge>
  );
}

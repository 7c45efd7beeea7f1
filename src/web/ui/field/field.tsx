import { WarningIcon } from '#web/ui/icon.tsx';

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

/** Returns the attributes that link a control to its texts. */
export function describedBy(id: string, { hint, error, disabledBecause }: FieldTexts) {
  const ids = [hint && hintId(id), error && errorId(id), disabledBecause && reasonId(id)].filter(Boolean);
  return { 'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined, 'aria-invalid': error ? true : undefined };
}

export function FieldEdge({ error, children }: { error?: string; children: React.ReactNode }) {
  return <div className={error ? 'border-l-5 border-urgent pl-4' : undefined}>{children}</div>;
}

export function FieldNotes({
  id,
  hint,
  error,
  disabledBecause,
}: Pick<FieldProps, 'id' | 'hint' | 'error' | 'disabledBecause'>) {
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

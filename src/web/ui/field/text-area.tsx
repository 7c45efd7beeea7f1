import { useErrorOf } from './errors.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';
import { useTypedEarly } from './typed-early.ts';

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

import { SaveForm } from '#web/admin/save-form.tsx';

interface EndFormProps {
  /** Heading and button label, so that the action is named twice. */
  title: string;
  /** The consequences. */
  text: string;
  /** Name of the button. */
  name?: string;
  value: string;
}

/** A form that ends or deletes something of a desk: its consequences and one button. */
export function EndForm({ title, text, name = 'intent', value }: EndFormProps) {
  return (
    <SaveForm
      className="flex max-w-fields flex-col gap-3"
      id={`end-${value}`}
      submit={title}
      kind="danger"
      {...{ title, name, value }}
    >
      <p className="text-body">{text}</p>
    </SaveForm>
  );
}

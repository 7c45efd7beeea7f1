import { Button } from '#web/ui/button.tsx';

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
  const id = `end-${value}`;
  return (
    <form method="post" className="flex max-w-fields flex-col gap-3" aria-labelledby={id}>
      <h2 id={id} className="text-section">
        {title}
      </h2>
      <p className="text-body">{text}</p>
      <p>
        <Button type="submit" kind="danger" name={name} value={value}>
          {title}
        </Button>
      </p>
    </form>
  );
}

import { Button } from '#web/ui/button.tsx';

interface EndFormProps {
  /** The heading, and the button: what ends is said twice and meant once. */
  title: string;
  /** What becomes of it. */
  text: string;
  /** What the button sends. */
  name?: string;
  value: string;
}

/** The end of something that a desk has: what it means, and one press. */
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

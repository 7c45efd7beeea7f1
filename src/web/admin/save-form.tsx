import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';

interface SaveFormProps {
  /** Id of the heading. */
  id?: string;
  /** Without it, the title of the page names the form. */
  title?: string;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen?: string;
  submit: string;
  /** `outlined` where another form of the page has the main button. */
  kind?: 'main' | 'outlined';
  children: ReactNode;
}

/** Fields below a heading, with one button that saves them. */
export function SaveForm({ id, title, seen, submit, kind = 'main', children }: SaveFormProps) {
  return (
    <form method="post" className="flex flex-col gap-4" aria-labelledby={id}>
      {title && (
        <h2 id={id} className="text-section">
          {title}
        </h2>
      )}
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      {children}
      <p>
        <Button type="submit" kind={kind}>
          {submit}
        </Button>
      </p>
    </form>
  );
}

import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';

export interface Row {
  key: string;
  about: ReactNode;
  /** A link, or forms with buttons. */
  acts?: ReactNode;
}

/** Rows between rules: what each is about, and beside it what can be done with it. */
export function RowList({ rows }: { rows: Row[] }) {
  return (
    <ul className="mt-1 border-t border-line empty:hidden">
      {rows.map(({ key, about, acts }) => (
        <li
          key={key}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-1.5 text-body"
        >
          <div className="min-w-0 flex-1 basis-64 wrap-anywhere">{about}</div>
          {acts}
        </li>
      ))}
    </ul>
  );
}

interface RowSectionProps {
  /** Id of the heading. */
  id: string;
  title: string;
  lead?: string;
  /** Shown if there are no rows. */
  none?: string;
  rows: Row[];
  children?: ReactNode;
}

/** A list of rows below a heading. */
export function RowSection({ id, title, lead, none, rows, children }: RowSectionProps) {
  return (
    <Section id={id} title={title}>
      {lead && <p className="text-secondary text-pretty text-ink-2">{lead}</p>}
      {none && rows.length === 0 && <p className="text-body text-ink-2">{none}</p>}
      <RowList rows={rows} />
      {children}
    </Section>
  );
}

interface RemoveButtonProps {
  name?: string;
  value: string;
  label: string;
  /** The name of the removed thing, for people who do not see the row. */
  description: string;
  kind?: 'danger' | 'plain';
}

/** Removes a row by a form of its own. */
export function RemoveButton({ name = 'remove', value, label, description, kind = 'danger' }: RemoveButtonProps) {
  return (
    <form method="post">
      <Button kind={kind} name={name} value={value} aria-label={description}>
        {label}
      </Button>
    </form>
  );
}

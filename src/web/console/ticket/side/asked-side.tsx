import { SideSection } from '#web/ui/frame/section.tsx';

interface AskedSideProps {
  title: string;
  /** One row for each that was asked until now. */
  rows: { key: string; row: React.ReactNode }[];
  /** Opens the form, and names its act for the keyboard. */
  ask: { label: string; act: string };
  /** A closed ticket only shows what was asked. */
  isClosed: boolean;
  /** The form that asks for another one. */
  children: React.ReactNode;
}

/** A section of a ticket's side panel: the questions of the desk to others, and a form below that asks another one. */
export function AskedSide({ title, rows, ask, isClosed, children }: AskedSideProps) {
  if (isClosed && rows.length === 0) return null;
  return (
    <SideSection title={title}>
      {rows.length > 0 && (
        <ul className="mb-2 flex flex-col">
          {rows.map(({ key, row }) => (
            <li key={key} className="border-b border-line py-1.5 last:border-b-0">
              {row}
            </li>
          ))}
        </ul>
      )}
      {!isClosed && (
        <details>
          <summary className="link-quiet w-fit cursor-pointer text-secondary leading-6 text-ink-2" data-act={ask.act}>
            {ask.label}
          </summary>
          {children}
        </details>
      )}
    </SideSection>
  );
}

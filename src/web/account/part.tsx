import { useId } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';

/** A section of the account page, under its heading. */
export function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <Section id={id} title={title} className="flex flex-col gap-4 border-t border-line pt-6">
      {children}
    </Section>
  );
}

interface ActFormProps {
  act: string;
  label: string;
  kind?: 'outlined' | 'danger';
  fields?: Record<string, string>;
}

/** A form with one button that triggers one action. */
export function ActForm({ act, label, kind = 'outlined', fields = {} }: ActFormProps) {
  return (
    <form method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button name="act" value={act} kind={kind}>
        {label}
      </Button>
    </form>
  );
}

/** A row of a list on the account page: its name, a fact about it, and what can be done with it. */
export function ActRow({ name, about, children }: { name: string; about: string; children: React.ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2">
      <p className="text-body">
        <b className="wrap-anywhere">{name}</b> <span className="text-ink-2">{about}</span>
      </p>
      {children}
    </li>
  );
}

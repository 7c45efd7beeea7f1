import type { ComponentProps } from 'react';

type WritingAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'name'> & { id: string; label: string };

/** The paper of the composer, with the faintest edge. It grows with what is written. */
export function WritingArea({ id, label, ...area }: WritingAreaProps) {
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        {...area}
        id={id}
        name="text"
        rows={3}
        className="block min-h-18 w-full max-w-record resize-none rounded-field border border-line bg-surface px-2 py-1 text-message text-ink field-sizing-content hover:border-line-strong"
      />
    </>
  );
}

import type { ComponentProps } from 'react';

type WritingAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'name'> & { id: string; label: string };

/** A field without an edge: the paper of the composer. It grows with what is written. */
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
        className="block min-h-18 w-full max-w-record resize-none rounded-field border border-transparent bg-surface px-1 py-0.5 text-message text-ink field-sizing-content hover:border-line"
      />
    </>
  );
}

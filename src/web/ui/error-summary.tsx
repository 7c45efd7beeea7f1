import { useEffect, useRef } from 'react';

interface ErrorSummaryProps {
  /** "Verbeter eerst deze 3 punten" */
  title: string;
  /** `field` is the name of the field that the line links to. */
  errors: { field: string; text: string }[];
}

/** Shown above the fields; gets focus on load: by `autofocus` without scripts, by an effect with them. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: whoever sent a form with errors must meet them first (WCAG 3.3.1).
      autoFocus
      className="wrap-anywhere rounded-field border-[2.5px] border-urgent bg-surface px-6 py-5 focus:outline-3 focus:outline-offset-2 focus:outline-focus"
    >
      <h2 className="text-sub">{title}</h2>
      <ul className="mt-2 flex flex-col gap-2">
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="text-body font-strong text-urgent underline decoration-1 underline-offset-4 hover:decoration-2"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

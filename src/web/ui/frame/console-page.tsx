import { ConsoleBar, type ConsoleBarProps } from './console-bar.tsx';

interface ConsolePageProps extends ConsoleBarProps {
  /** The title of the window, if it differs from the heading. */
  windowTitle?: string;
  /** The purpose of the page, above its content. */
  lead?: string;
  children: React.ReactNode;
}

/** A page of text or fields: the titles, the bar, and the part that scrolls. */
export function ConsolePage({ windowTitle, lead, children, ...bar }: ConsolePageProps) {
  return (
    <>
      <title>{`${windowTitle ?? bar.title} · Belfry`}</title>
      <ConsoleBar {...bar} />
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        tabIndex={0}
        aria-label={bar.title}
        className="@container/page relative min-h-0 flex-1 overflow-y-auto px-5 py-4"
      >
        {lead && <p className="max-w-record text-body text-ink-2">{lead}</p>}
        {children}
      </section>
    </>
  );
}

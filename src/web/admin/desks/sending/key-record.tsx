import { sendingWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

export interface ShownRecord {
  name: string;
  value: string;
  /** The current DNS lookup, in words. */
  found: { tone: 'handled' | 'urgent' | 'sunken'; text: string };
}

/** The DNS record to publish, ready to copy, and the current lookup. */
export function KeyRecord({ name, value, found }: ShownRecord) {
  const { signature: words } = sendingWords[useVisit().language];
  return (
    <section
      id="record"
      tabIndex={-1}
      aria-labelledby="publish"
      className="mt-8 flex max-w-record flex-col gap-3 text-body wrap-anywhere"
    >
      <h2 id="publish" className="text-section">
        {words.publish}
      </h2>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="text-ink-2">{words.name}</dt>
        <dd>
          <code>{name}</code>
        </dd>
        <dt className="text-ink-2">{words.type}</dt>
        <dd>
          <code>TXT</code>
        </dd>
        <dt className="text-ink-2">{words.value}</dt>
        <dd>
          <code>{value}</code>
        </dd>
      </dl>
      <Banner
        tone={found.tone}
        icon={found.tone === 'handled' ? 'check' : 'info'}
        action={
          <a className="link" href="?">
            {words.check}
          </a>
        }
      >
        {found.text}
      </Banner>
    </section>
  );
}

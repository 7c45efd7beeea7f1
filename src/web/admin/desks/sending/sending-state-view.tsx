import { sendingWords } from '#locales/admin/sending/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import type { ShownState } from './sending-state.ts';

/** Which relay it is, and whether it takes what is sent. */
export function SendingStateView({ way, failing, isReadable, isDemonstration, test }: ShownState & { test: string }) {
  const { state: words } = sendingWords[useVisit().language];
  return (
    <section aria-labelledby="state" className="mt-4 flex max-w-record flex-col gap-2 text-body wrap-anywhere">
      <h2 id="state" className="text-section">
        {words.title}
      </h2>
      {isDemonstration && <Banner tone="sunken">{words.demonstration}</Banner>}
      {failing.length > 0 && <Banner tone="urgent">{failing.join(' ')}</Banner>}
      {isReadable && <Banner tone="urgent">{words.readable}</Banner>}
      <p>{way}</p>
      <p>
        <a className="link" href={test}>
          {words.test}
        </a>
      </p>
    </section>
  );
}

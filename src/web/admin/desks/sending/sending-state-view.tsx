import { sendingWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { ShownState } from './sending-state.ts';

interface SendingStateProps extends ShownState {
  /** Links to the test mail form and, in `keyPage`, to the signing key. */
  test: string;
  keyPage: string;
}

/** The relay in use, and whether it accepts mail. */
export function SendingStateView({
  way,
  signature,
  failing,
  isReadable,
  isDemonstration,
  ...hrefs
}: SendingStateProps) {
  const { state: words, signature: ofSignature } = sendingWords[useVisit().language];
  return (
    <Section id="state" title={words.title} className="mt-4 flex max-w-record flex-col gap-2 text-body wrap-anywhere">
      {isDemonstration && <Banner tone="sunken">{words.demonstration}</Banner>}
      {failing.length > 0 && <Banner tone="urgent">{failing.join(' ')}</Banner>}
      {isReadable && <Banner tone="urgent">{words.readable}</Banner>}
      <p>{way}</p>
      <p>{signature}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <a className="link" href={hrefs.test}>
            {words.test}
          </a>
        </li>
        <li>
          <a className="link" href={hrefs.keyPage}>
            {ofSignature.open}
          </a>
        </li>
      </ul>
    </Section>
  );
}

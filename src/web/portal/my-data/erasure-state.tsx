import { portalDataWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { ShownErasure } from './erasure-view.ts';

/** The state of a request for erasure, with the button to create or withdraw it. */
export function ErasureState({ request }: { request: ShownErasure | null }) {
  const words = portalDataWords[useVisit().language];
  return (
    <Section id="erasure" title={words.erase} className="mt-12 max-w-measure">
      <p className="mt-3 text-body">{words.eraseText}</p>
      {request && <Standing request={request} />}
      {request?.state === 'waiting' ? (
        <form method="post" className="mt-4">
          <Button type="submit" wide>
            {words.withdraw}
          </Button>
        </form>
      ) : (
        <p className="mt-4">
          <a href={urls.askErasure()} className={buttonLook('outlined', true)}>
            {request ? words.askAgain : words.ask}
          </a>
        </p>
      )}
    </Section>
  );
}

function Standing({ request: { state, asked, due, decided, reason } }: { request: ShownErasure }) {
  const words = portalDataWords[useVisit().language];
  return (
    <div className="mt-4 flex flex-col gap-2 border-l-4 border-line pl-4 text-body">
      {state === 'waiting' && (
        <>
          <p className="font-strong">{words.waiting({ asked, due })}</p>
          <p>{words.waitingText}</p>
        </>
      )}
      {state === 'refused' && (
        <>
          <p className="font-strong">{words.refused({ date: decided ?? '' })}</p>
          <p className="whitespace-pre-line wrap-anywhere">{reason}</p>
          <p>{words.refusedText}</p>
        </>
      )}
      {state === 'withdrawn' && <p>{words.withdrawn({ date: decided ?? '' })}</p>}
    </div>
  );
}

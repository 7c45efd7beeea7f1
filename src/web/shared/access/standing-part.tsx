import { askAccessWords } from '#locales/access/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { StandingView } from './standing-view.ts';

/** Value of the form field that withdraws a request. */
export const takeBackIntent = 'takeBack';

/** The page behind the link of an access request: its state and what was requested. */
export function StandingPart({ view }: { view: StandingView }) {
  const { standing: words } = askAccessWords[useVisit().language];
  return (
    <>
      <p className="mt-4 text-lead">{view.sentence}</p>
      <StandingLines view={view} />
      {view.standing === 'granted' && (
        <p className="mt-6">
          <a href={urls.portal()} className={buttonLook('main', true)}>
            {words.portal}
          </a>
        </p>
      )}
      {view.mayTakeBack && (
        <div className="mt-6">
          <TakeBack />
        </div>
      )}
      <Section id="asked" title={words.asked} heading="sub" className="mt-10 border-t border-line pt-6">
        <div className="mt-4">
          <Facts look="above" facts={view.facts} />
        </div>
      </Section>
    </>
  );
}

/** A button that withdraws an undecided request. `what` and the id tell it from other requests on the page. */
export function TakeBack({ request }: { request?: { id: string; what: string } }) {
  const { standing: words } = askAccessWords[useVisit().language];
  return (
    <form method="post">
      {request && <input type="hidden" name="request" value={request.id} />}
      <Button name="intent" value={takeBackIntent} aria-label={request && words.takeBackOf({ what: request.what })}>
        {words.takeBack}
      </Button>
    </form>
  );
}

/** The next steps for this state, and the reason that the decider gave. */
export function StandingLines({ view: { lines, reason } }: { view: StandingView }) {
  const { standing: words } = askAccessWords[useVisit().language];
  return (
    <>
      {lines.map((line) => (
        <p key={line} className="mt-2 text-body text-ink-2">
          {line}
        </p>
      ))}
      {reason !== null && (
        <div className="mt-4 border-l-4 border-line pl-4">
          <p className="text-secondary text-ink-2">{words.reason}</p>
          <p className="text-body whitespace-pre-line wrap-anywhere">{reason}</p>
        </div>
      )}
    </>
  );
}

import { ownAccessWords } from '#locales/access/messages.ts';
import { StandingLines } from '#web/shared/access/standing-part.tsx';
import { TakeBack } from '#web/shared/access/take-back.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { OwnRequestView } from './own-view.ts';

/** The user's requests for access, each with its state. */
export function OwnRequests({ requests }: { requests: OwnRequestView[] }) {
  const words = ownAccessWords[useVisit().language];
  return (
    <Section id="requests" title={words.requests} className="mt-10 max-w-[720px]">
      {requests.length === 0 && <p className="mt-3 text-body text-ink-2">{words.noRequests}</p>}
      {requests.length > 0 && (
        <ul className="mt-3 border-b border-line">
          {requests.map((request) => (
            <OwnRequest key={request.id} request={request} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OwnRequest({ request }: { request: OwnRequestView }) {
  const { id, what, where, sentence, whoIsAsked, mayTakeBack } = request;
  return (
    <li className="border-t border-line py-5">
      <h3 className="text-sub wrap-anywhere">{what}</h3>
      <p className="text-secondary text-ink-2">{where}</p>
      <p className="mt-3 text-body font-strong">{sentence}</p>
      {whoIsAsked !== null && <p className="mt-2 text-body text-ink-2">{whoIsAsked}</p>}
      <StandingLines view={request} />
      {mayTakeBack && (
        <div className="mt-4">
          <TakeBack request={{ id, what }} />
        </div>
      )}
    </li>
  );
}

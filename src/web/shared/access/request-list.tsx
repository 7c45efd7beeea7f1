import { managedWords } from '#locales/access/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { RequestView } from './request-view.ts';

interface RequestListProps {
  id: string;
  title: string;
  requests: RequestView[];
  hrefOf: (id: string) => string;
}

/** Requests under a heading, each with its requester, role and state. Renders nothing if the list is empty. */
export function RequestList({ id, title, requests, hrefOf }: RequestListProps) {
  const words = managedWords[useVisit().language].requests;
  if (requests.length === 0) return null;
  return (
    <Section id={id} title={title} heading="sub" className="mt-8 max-w-[960px]">
      <ul className="mt-2 border-b border-line">
        {requests.map(({ id: requestId, name, what, asked, state }) => (
          <li
            key={requestId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-3"
          >
            <div className="min-w-0 text-body">
              <h3 className="font-strong wrap-anywhere">{name}</h3>
              <p className="wrap-anywhere">{what}</p>
              <p className="text-secondary text-ink-2">
                {asked}. {state}
              </p>
            </div>
            <a
              href={hrefOf(requestId)}
              className="link inline-flex min-h-11 items-center text-body"
              aria-label={words.openOf({ name })}
            >
              {words.open}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { portalTicketWords } from '#locales/portal/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { TicketView } from './read-page.ts';

/** The desk's questions to others about this ticket, as far as it shows them. */
export function ShownConversations({ conversations }: Pick<TicketView, 'conversations'>) {
  const words = portalTicketWords[useVisit().language].conversations;
  if (conversations.length === 0) return null;
  return (
    <Section id="questions" title={words.title} heading="sub" className="mt-10 max-w-[720px]">
      <ul className="mt-2 flex flex-col gap-6">
        {conversations.map(({ id, subject, to, language, messages }) => (
          <li key={id}>
            <h3 className="text-body font-strong wrap-anywhere" lang={language}>
              {subject}
            </h3>
            <p className="text-secondary wrap-anywhere text-ink-2">{words.to({ name: to })}</p>
            <ol className="mt-3 flex flex-col gap-3">
              {messages.map((message) => (
                <li key={message.id} className="border-l-2 border-line pl-4">
                  <p className="flex flex-wrap gap-x-3 text-secondary text-ink-2">
                    <span className="min-w-0 wrap-anywhere">{message.who}</span>
                    <span>{message.at}</span>
                  </p>
                  <p className="text-body wrap-anywhere whitespace-pre-line" lang={language}>
                    {message.text ?? '…'}
                  </p>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Section>
  );
}

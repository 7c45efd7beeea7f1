import { supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { SupportProps } from './support-props.ts';

/** Frequently asked questions, folded. They open without scripts, and the browser's page search finds them. */
export function Questions({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const { faq } = supportWords[language];
  return (
    <Section id="questions" title={faq.title}>
      <div className="mt-4 border-b border-line">
        {view.questions.map(({ name, question, answer, asked, after }, place) => (
          <details key={name} open={place === 0} className="group border-t border-line">
            <summary className="flex gap-4 py-4">
              <Icon name="chevronRight" className="mt-1.5 text-accent group-open:rotate-90" />
              <h3 className="text-body font-strong">{question}</h3>
            </summary>
            {/* A link to folded content unfolds it, because its target is inside. */}
            <div id={`about-${name}`} className="flex max-w-measure flex-col gap-3 pb-6 pl-8">
              {answer.map((paragraph) => (
                <p key={paragraph} className="text-body">
                  <WithNumber text={paragraph} number={view.exampleNumber} />
                </p>
              ))}
              {asked.length > 0 && (
                <TextList className="flex list-disc flex-col gap-1 pl-6 text-body marker:text-ink-2" items={asked} />
              )}
              {after && <p className="text-body">{after}</p>}
              {name === 'complaint' && (
                <p>
                  <a href={urls.contact(language, { desk: desk.prefix ?? undefined, who: 'complaint' })}>
                    {faq.complaint.link}
                  </a>
                </p>
              )}
            </div>
          </details>
        ))}
      </div>
    </Section>
  );
}

/** Sets a ticket number in its own typeface; screen readers spell its digits. */
function WithNumber({ text, number }: { text: string; number: string }) {
  const [before = '', after] = text.split(number);
  if (after === undefined) return text;
  return (
    <>
      {before}
      <TicketNumber number={number} />
      {after}
    </>
  );
}

import { demoWords } from '#locales/demo/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { ArrivedView } from './arrived-mails.ts';

/** Incoming mails, newest first, each with its destination and the reason. */
export function ArrivedList({ mails }: { mails: ArrivedView[] }) {
  const { language } = useVisit();
  const words = demoWords[language].arrived;
  return (
    <section aria-labelledby="arrived" className="mt-14">
      <h2 id="arrived" className="text-sub">
        {words.title}
      </h2>
      {mails.length === 0 && <p className="mt-4 text-ink-2">{words.none}</p>}
      <ol className="mt-4 divide-y divide-line border-y border-line empty:hidden">
        {mails.map(({ id, from, to, received, subject, went, why }) => (
          <li key={id} className="py-4">
            <p className="flex flex-wrap justify-between gap-x-6 text-secondary text-ink-2">
              <span className="min-w-0 truncate">{words.fromTo({ from, to })}</span>
              <span>{received}</span>
            </p>
            <p className="font-strong wrap-break-word">{subject}</p>
            <p className="text-secondary">
              {went} {why}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

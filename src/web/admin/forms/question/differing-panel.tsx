import { formsWords } from '#locales/admin/messages.ts';
import type { DifferingText } from '#web/admin/forms/question/differing-texts.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Texts that another user has saved since, beside the user's fields, so that nobody overwrites them unseen. */
export function DifferingPanel({ texts }: { texts: DifferingText[] }) {
  const { refused } = formsWords[useVisit().language];
  if (texts.length === 0) return null;
  return (
    <div className="mt-3 max-w-record rounded-field bg-note px-3 py-2.5 text-body">
      <p>{refused.differs}</p>
      <dl className="mt-2 flex flex-col gap-2">
        {texts.map(({ name, lang, text }) => (
          <div key={name}>
            <dt className="text-secondary text-ink-2">{name}</dt>
            <dd lang={text === '' ? undefined : lang} className="whitespace-pre-line">
              {text === '' ? refused.nothing : text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

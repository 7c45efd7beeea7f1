import { answerWordsOf } from '#locales/forms/messages.ts';
import { completeWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import type { AskedView, KindView } from './complete-view.ts';

/** Every question of a form, with its purpose and an example. */
export function Asked({ view: { kind, sections } }: { view: KindView }) {
  const words = completeWords[useVisit().language];
  return (
    <div className="min-w-0">
      <h3 className="text-section">{words.asked}</h3>
      {sections.map(({ title, questions }) => (
        <div key={title} className="mt-8 break-inside-avoid">
          <h4 className="text-secondary font-strong text-ink-2">{title}</h4>
          <dl className="mt-2 border-t border-line">
            {questions.map((question) => (
              <Question key={`${kind}-${question.id}`} question={question} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

function Question({ question }: { question: AskedView }) {
  const { language } = useVisit();
  const words = completeWords[language];
  const { label, why, example, mark, only } = question;
  return (
    <div className="break-inside-avoid border-b border-line py-4">
      <dt className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span className="text-body font-strong">{label}</span>
        {mark && (
          <span className="flex items-center gap-1.5 text-secondary text-ink-2">
            <Icon name="check" className="text-accent" />
            {mark === 'required' ? words.required : words.counts}
          </span>
        )}
      </dt>
      {only && <dd className="text-secondary text-ink-2">{only}</dd>}
      <dd className="mt-1 max-w-measure text-body">{why}</dd>
      {example && (
        <dd className="mt-1 max-w-measure text-secondary wrap-anywhere whitespace-pre-line text-ink-2">
          {answerWordsOf[language].example({ example })}
        </dd>
      )}
    </div>
  );
}

/** A complete example request that could be answered at once. */
export function Example({ view: { example } }: { view: KindView }) {
  const words = completeWords[useVisit().language];
  return (
    <div className="rounded-field border border-line bg-surface px-6 py-5 lg:sticky lg:top-6 print:static">
      <h3 className="text-sub">{words.good}</h3>
      <dl className="mt-3 flex flex-col gap-3">
        {example.map(({ label, answer }) => (
          <div key={label}>
            <dt className="text-secondary text-ink-2">{label}</dt>
            <dd className="text-body wrap-anywhere whitespace-pre-line">{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

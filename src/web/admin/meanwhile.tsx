import { adminFrameWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Alert } from '#web/ui/banner.tsx';

export interface MeanwhileView {
  /** Null if the author is unknown. */
  by: string | null;
  /** Null if the time is unknown. */
  when: string | null;
  /** The fields that differ from the input, with their saved values. */
  fields: { name: string; text: string }[];
}

/** Another user has saved since: shows who, when and what, above the user's input. */
export function Meanwhile({ by, when, fields }: MeanwhileView) {
  const { meanwhile } = adminFrameWords[useVisit().language];
  return (
    <section className="mt-3 mb-6 max-w-record border-b border-line pb-6">
      <Alert>
        <strong>{meanwhile.title({ name: by ?? meanwhile.someone, when })}.</strong> {meanwhile.text}
      </Alert>
      <dl className="mt-4 flex flex-col gap-3 text-body">
        {fields.map(({ name, text }) => (
          <div key={name}>
            <dt className="text-label">{meanwhile.field({ name })}</dt>
            <dd className="whitespace-pre-line text-ink-2">{text === '' ? meanwhile.empty : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

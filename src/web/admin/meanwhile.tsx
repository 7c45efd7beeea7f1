import { adminFrameWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

export interface MeanwhileView {
  /** Null is nobody known. */
  by: string | null;
  /** Null where nothing tells. */
  when: string | null;
  /** Each field that stands otherwise than it was typed, with what is saved now. */
  fields: { name: string; text: string }[];
}

/** Someone else saved this meanwhile: who, when and what, above one's own, which stands in the fields below. */
export function Meanwhile({ by, when, fields }: MeanwhileView) {
  const { meanwhile } = adminFrameWords[useVisit().language];
  return (
    <section className="mt-3 mb-6 max-w-record border-b border-line pb-6">
      <div role="alert">
        <Banner tone="urgent">
          <strong>{meanwhile.title({ name: by ?? meanwhile.someone, when })}.</strong> {meanwhile.text}
        </Banner>
      </div>
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

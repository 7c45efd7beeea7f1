import type { ComponentProps, ReactNode } from 'react';
import type { PreviewSituation } from '#domain/letters/registry.ts';
import { desksWords, letterWords } from '#locales/admin/messages.ts';
import { Effect } from '#web/admin/desks/desk-part.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/fields.tsx';
import { PreviewList } from './preview-list.tsx';
import type { LetterPreview } from './previews.ts';

interface PreviewedFormProps {
  page: {
    seen: string;
    situation: PreviewSituation;
    situations: { value: PreviewSituation; label: string }[];
  };
  live: { previews: LetterPreview[] | null; form: ComponentProps<'form'> };
  /** The content of the preview, in a sentence. */
  lead: string;
  /** A further button. */
  also?: ReactNode;
  /** A further field of the preview. */
  more?: ReactNode;
  children: ReactNode;
}

/** Edits a text of a letter with a preview below, which updates during typing; without scripts, a button updates it. */
export function PreviewedForm({ page, live, lead, also, more, children }: PreviewedFormProps) {
  const { language } = useVisit();
  const { preview, situation: label } = letterWords[language];
  return (
    <form method="post" className="mt-4 flex flex-col gap-5" {...live.form}>
      <input type="hidden" name="seen" value={page.seen} />
      {children}
      <div className="max-w-record">
        <Effect part="letters" />
      </div>
      <p className="flex flex-wrap gap-3">
        <Button kind="main">{desksWords[language].save}</Button>
        <Button name="intent" value="preview" formAction="#preview">
          {preview.button}
        </Button>
        {also}
      </p>
      <section aria-labelledby="preview" className="border-t border-line pt-5">
        <h2 id="preview" tabIndex={-1} className="text-section">
          {preview.title}
        </h2>
        <p className="mt-1 max-w-record text-body text-ink-2">{lead}</p>
        <div className="mt-3 flex max-w-fields flex-col gap-4 empty:hidden">
          {page.situations.length > 1 && (
            <SelectField name="situation" label={label} choices={page.situations} defaultValue={page.situation} />
          )}
          {more}
        </div>
        <PreviewList previews={live.previews} />
      </section>
    </form>
  );
}

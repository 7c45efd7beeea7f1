import { type ComponentProps, type ReactNode, useState } from 'react';
import { type Language, readLanguage } from '#domain/language.ts';
import type { PreviewSituation } from '#domain/letters/registry.ts';
import { desksWords, letterWords } from '#locales/admin/messages.ts';
import { Effect } from '#web/admin/desks/desk-part.tsx';
import { useNeededLanguages } from '#web/admin/needed-languages.ts';
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

/**
 * Edits a text of a letter beside its preview, which updates during typing and shows the language of the focused field; where there
 * is no room, the preview is below. Without scripts it has all languages, and a button updates it.
 */
export function PreviewedForm({ page, live, lead, also, more, children }: PreviewedFormProps) {
  const { language } = useVisit();
  const { preview, situation: label } = letterWords[language];
  const needed = useNeededLanguages();
  const [edited, setEdited] = useState<Language>(needed.includes(language) ? language : needed[0]!);
  const follow = ({ target }: React.FocusEvent<HTMLElement>) => {
    const focused = readLanguage(target.id.split('-').at(-1));
    if (focused) setEdited(focused);
  };
  return (
    <form method="post" className="@container mt-4" {...live.form} onFocus={follow}>
      <input type="hidden" name="seen" value={page.seen} />
      <div className="grid gap-x-8 gap-y-5 @min-[56rem]:grid-cols-[minmax(0,1fr)_24.5rem]">
        <div className="flex min-w-0 flex-col gap-5">
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
        </div>
        <section
          aria-labelledby="preview"
          className="min-w-0 self-start border-t border-line pt-5 @min-[56rem]:sticky @min-[56rem]:top-4 @min-[56rem]:border-t-0 @min-[56rem]:pt-0"
        >
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
          <PreviewList previews={live.previews} edited={edited} />
        </section>
      </div>
    </form>
  );
}

import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { Language } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { FormatBar } from '#web/shared/editor/format-bar.tsx';
import type { RichHandle } from '#web/shared/editor/rich-handle.ts';
import { Field, useField } from '#web/ui/field/fields.tsx';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';

const ArticleEditor = lazy(() => import('./document/article-editor.tsx'));

interface BodyFieldProps {
  language: Language;
  defaultValue: string;
  /** Only the language on the page has an editor; the fields of the others hold their texts. */
  isShown: boolean;
}

/** The text of an article in one language. Without scripts, and for texts that the editor cannot show, a field of Markdown. */
export function BodyField({ language, defaultValue, isShown }: BodyFieldProps) {
  const words = articleAdminWords[useVisit().language];
  const { texts, control } = useField({ name: `body-${language}`, label: words.fieldBody });
  const area = useRef<HTMLTextAreaElement>(null);
  const typedEarly = useTypedEarly(area);
  const isAwake = useHydrated();
  const [editor, setEditor] = useState<RichHandle | null>(null);
  const [isPlain, setIsPlain] = useState(false);
  const stayPlain = useCallback(() => setIsPlain(true), []);
  const hasEditor = isShown && isAwake && !isPlain;
  const isRich = hasEditor && editor !== null;
  return (
    <Field {...texts} hint={isPlain ? words.plainAlone : undefined}>
      {isRich && <FormatBar tab={language} isArticle withEditor={(work) => work(editor)} />}
      {hasEditor && (
        <Suspense>
          <div className={isRich ? paper : 'hidden'}>
            <ArticleEditor
              source={area}
              label={words.fieldBody}
              lang={language}
              describedBy={control['aria-describedby']}
              onReady={setEditor}
              onUnshown={stayPlain}
            />
          </div>
        </Suspense>
      )}
      <textarea
        {...control}
        ref={typedEarly}
        lang={language}
        rows={20}
        defaultValue={defaultValue}
        hidden={isRich}
        className={isRich ? 'hidden' : 'control py-2.5'}
      />
    </Field>
  );
}

/** As a field looks; it grows with the text. */
const paper =
  'min-h-80 cursor-text rounded-field border border-line-strong bg-surface px-3 py-2.5 text-message text-ink focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus';

import { type ComponentProps, lazy, type RefObject, Suspense, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import type { Asked } from '#web/shared/editor/rich-editor.tsx';
import { draftHtml, type RichHandle } from '#web/shared/editor/rich-handle.ts';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';

const RichEditor = lazy(() => import('#web/shared/editor/rich-editor.tsx'));

type PlainAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'name'> & {
  id: string;
  label: string;
  ref?: RefObject<HTMLTextAreaElement | null>;
};

/** The composer's text field, with a faint border. It grows with the text. */
export function PlainArea({ id, label, hidden, ref, ...area }: PlainAreaProps) {
  const typedEarly = useTypedEarly(ref);
  return (
    <>
      <label htmlFor={id} className="sr-only" hidden={hidden}>
        {label}
      </label>
      <textarea
        {...area}
        ref={typedEarly}
        id={id}
        name="text"
        rows={3}
        hidden={hidden}
        className={`${hidden ? 'hidden' : 'block'} ${paper} resize-none field-sizing-content`}
      />
    </>
  );
}

interface WritingAreaProps {
  writing: Writing;
  id: string;
  label: string;
  lang: string;
  defaultValue: string;
  /** Called when typing asks for a picker. */
  onAsk: (what: Asked) => void;
}

/** A plain field until the editor is loaded on first use; the editor then takes over its text. */
export function WritingArea({ writing, id, label, lang, defaultValue, onAsk }: WritingAreaProps) {
  const { area, base, isWanted } = writing;
  const [come, setCome] = useState<{ handle: RichHandle; cursor: number | null } | null>(null);
  // An accent or character being composed is finished in the same field.
  const [isComposing, setIsComposing] = useState(false);
  const isRich = come !== null;
  const enter = useEffectEvent(writing.shown);
  // The cursor moves as soon as the editor is visible, before the next key.
  useLayoutEffect(() => {
    if (come) enter(come.handle, come.cursor);
  }, [come]);
  return (
    <div key={base.epoch}>
      <PlainArea
        ref={area}
        id={id}
        label={label}
        lang={lang}
        defaultValue={defaultValue}
        hidden={isRich}
        onCompositionStart={() => setIsComposing(true)}
        onCompositionEnd={() => setIsComposing(false)}
      />
      {isWanted && !isComposing && (
        <Suspense>
          <div className={isRich ? `${paper} cursor-text focus-within:border-line-strong` : 'hidden'}>
            <RichEditor
              source={area}
              begin={(typed) => draftHtml(typed, base.content)}
              label={label}
              lang={lang}
              onReady={(handle, cursor) => {
                writing.met(handle);
                setCome(handle && { handle, cursor });
              }}
              onChange={writing.changed}
              onFiles={writing.takeFiles}
              onAsk={onAsk}
            />
          </div>
        </Suspense>
      )}
    </div>
  );
}

const paper =
  'min-h-18 w-full max-w-record rounded-field border border-line bg-surface px-2 py-1 text-message text-ink hover:border-line-strong';

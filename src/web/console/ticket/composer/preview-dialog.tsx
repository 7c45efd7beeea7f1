import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { HeldTab } from '#domain/written-message.ts';
import { post } from '#web/console/ticket/composer/post.ts';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import { formOf } from '#web/console/ticket/composer/written.ts';
import { useWritingWords } from '#web/console/use-writing-words.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { urls } from '#web/urls.ts';

interface PreviewProps {
  number: string;
  tab: HeldTab;
  writing: Writing;
}

/** The mail as its reader will get it: subject, HTML in a frame that runs nothing, and the plain text. */
export function PreviewDialog({ number, tab, writing }: PreviewProps) {
  const { preview: words } = useWritingWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [letter, setLetter] = useState<{ subject: string; text: string } | 'failed' | null>(null);
  const frame = `preview-${tab}`;
  if (!useHydrated()) return null;

  async function open(): Promise<void> {
    const content = writing.read();
    const posted = await post<{ subject: string; text: string }>(
      urls.ticketPreview(number),
      formOf(content, { intent: tab }),
    );
    // The frame is there before something is posted into it.
    flushSync(() => setLetter('said' in posted ? posted.said : 'failed'));
    dialog.current?.showModal();
    if ('said' in posted) postInto(frame, urls.ticketPreview(number), formOf(content, { intent: tab, part: 'html' }));
  }

  return (
    <>
      <Button kind="plain" data-act={`preview-${tab}`} onClick={() => void open()}>
        {words.open}
      </Button>
      <dialog ref={dialog} aria-labelledby={`${frame}-title`} onClose={() => setLetter(null)} className={box}>
        <h2 id={`${frame}-title`} className="text-section">
          {words.title}
        </h2>
        {letter === 'failed' && <p className="mt-3 text-body">{words.failed}</p>}
        {letter !== null && letter !== 'failed' && (
          <>
            <p className="mt-2 text-body">
              <span className="text-ink-2">{words.subject}</span> <b>{letter.subject}</b>
            </p>
            <iframe
              name={frame}
              title={words.html}
              sandbox=""
              className="mt-3 h-[52dvh] w-full rounded-field border border-line bg-surface"
            />
            <details className="mt-3 text-body">
              <summary className="link w-fit cursor-pointer">{words.text}</summary>
              <pre className="mt-2 overflow-x-auto rounded-field bg-sunken px-3 py-2 font-sans text-secondary whitespace-pre-wrap">
                {letter.text}
              </pre>
            </details>
          </>
        )}
        <div className="mt-4 flex justify-end">
          <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
        </div>
      </dialog>
    </>
  );
}

/** A form that was never on the page is posted into a frame: what it answers has a policy of its own, and runs nothing. */
function postInto(target: string, action: string, fields: FormData): void {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action, target, hidden: true });
  for (const [name, value] of fields) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value: String(value) });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}

const box =
  'floating m-auto max-h-[92dvh] w-[46rem] max-w-[calc(100vw-1rem)] overflow-y-auto px-5 py-4 text-ink backdrop:bg-[rgb(15_23_28/0.4)] max-sm:px-3';

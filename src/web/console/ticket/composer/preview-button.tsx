import { useState } from 'react';
import type { HeldTab } from '#domain/messages/written-message.ts';
import { urls } from '#web/app/urls.ts';
import { post } from '#web/console/ticket/composer/post.ts';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import { formOf } from '#web/console/ticket/composer/written.ts';
import { useWindow } from '#web/console/use-window.tsx';
import { useWritingWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';

/** Shows the mail as its reader will get it. */
export function PreviewButton({ number, tab, writing }: { number: string; tab: HeldTab; writing: Writing }) {
  const { preview: words } = useWritingWords();
  const [failed, setFailed] = useState(false);
  const preview = useWindow(() => import('#web/console/ticket/composer/mail-preview.tsx'));
  if (!useHydrated()) return null;

  async function show(): Promise<void> {
    const action = urls.ticketPreview(number);
    const content = writing.read();
    const posted = await post<{ subject: string; text: string }>(action, formOf(content, { intent: tab }));
    const form = formOf(content, { intent: tab, part: 'html' });
    const where = { form, action, frame: `preview-${tab}`, onClose: preview.close };
    setFailed(!('said' in posted) || !(await preview.open({ letter: posted.said, ...where })));
  }

  return (
    <>
      {failed && (
        <p role="alert" className="text-secondary text-urgent">
          {words.failed}
        </p>
      )}
      <Button kind="plain" data-act={`preview-${tab}`} onClick={() => void show()}>
        {words.open}
      </Button>
      {preview.shown}
    </>
  );
}

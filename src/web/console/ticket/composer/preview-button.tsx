import { useState } from 'react';
import type { HeldTab } from '#domain/written-message.ts';
import type MailPreview from '#web/console/ticket/composer/mail-preview.tsx';
import { post } from '#web/console/ticket/composer/post.ts';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import { formOf } from '#web/console/ticket/composer/written.ts';
import { useIdle } from '#web/console/use-idle.ts';
import { useWritingWords } from '#web/console/use-writing-words.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { urls } from '#web/urls.ts';

const load = () => import('#web/console/ticket/composer/mail-preview.tsx');

interface PreviewProps {
  number: string;
  tab: HeldTab;
  writing: Writing;
}

interface Shown {
  Preview: typeof MailPreview;
  letter: { subject: string; text: string };
  form: FormData;
}

/** Shows the mail as its reader will get it. */
export function PreviewButton({ number, tab, writing }: PreviewProps) {
  const { preview: words } = useWritingWords();
  const [shown, setShown] = useState<Shown | 'failed' | null>(null);
  useIdle(load);
  if (!useHydrated()) return null;
  const to = urls.ticketPreview(number);

  async function open(): Promise<void> {
    const content = writing.read();
    const [posted, part] = await Promise.all([
      post<Shown['letter']>(to, formOf(content, { intent: tab })),
      load().catch(() => null),
    ]);
    const isThere = 'said' in posted && part !== null;
    const form = formOf(content, { intent: tab, part: 'html' });
    setShown(isThere ? { Preview: part.default, letter: posted.said, form } : 'failed');
  }

  return (
    <>
      {shown === 'failed' && (
        <p role="alert" className="text-secondary text-urgent">
          {words.failed}
        </p>
      )}
      <Button kind="plain" data-act={`preview-${tab}`} onClick={() => void open()}>
        {words.open}
      </Button>
      {shown !== null && shown !== 'failed' && (
        <shown.Preview {...shown} action={to} frame={`preview-${tab}`} onClose={() => setShown(null)} />
      )}
    </>
  );
}

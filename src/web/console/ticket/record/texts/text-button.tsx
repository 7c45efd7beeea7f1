import { useState } from 'react';
import { togetherWords } from '#locales/console/together/messages.ts';
import type { FileView } from '#web/console/ticket/record/record-view.ts';
import { fetchText } from '#web/console/ticket/record/texts/fetch-text.ts';
import type TextViewer from '#web/console/ticket/record/texts/text-viewer.tsx';
import { useIdle } from '#web/console/use-idle.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { urls } from '#web/urls.ts';

const load = () => import('#web/console/ticket/record/texts/text-viewer.tsx');

/** Beside a file of plain text: it is read over the page. Without script, or where that fails, it is saved as every other file. */
export function TextButton({ file: { id, name } }: { file: FileView }) {
  const say = togetherWords[useVisit().language].record;
  const [shown, setShown] = useState<{ Viewer: typeof TextViewer; text: string } | null>(null);
  useIdle(load);

  async function show(): Promise<void> {
    const [text, part] = await Promise.all([fetchText(urls.file(id)), load().catch(() => null)]);
    if (text !== null && part !== null) setShown({ Viewer: part.default, text });
    else location.assign(urls.file(id));
  }

  return (
    <>
      <button
        type="button"
        aria-label={say.readFile({ name })}
        onClick={() => void show()}
        className="link max-sm:min-h-11 [@media(scripting:none)]:hidden"
      >
        {say.read}
      </button>
      {shown && <shown.Viewer id={id} name={name} text={shown.text} onClose={() => setShown(null)} />}
    </>
  );
}

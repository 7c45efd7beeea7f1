import { togetherWords } from '#locales/console/messages.ts';
import type { FileView } from '#web/console/ticket/record/record-view.ts';
import { fetchText } from '#web/console/ticket/record/texts/fetch-text.ts';
import { useWindow } from '#web/console/use-window.tsx';
import { useVisit } from '#web/document/use-visit.ts';
import { urls } from '#web/urls.ts';

/** Beside a file of plain text: it is read over the page. Without script, or where that fails, it is saved as every other file. */
export function TextButton({ file: { id, name } }: { file: FileView }) {
  const say = togetherWords[useVisit().language].record;
  const viewer = useWindow(() => import('#web/console/ticket/record/texts/text-viewer.tsx'));

  async function show(): Promise<void> {
    const text = await fetchText(urls.file(id));
    const isShown = text !== null && (await viewer.open({ id, name, text, onClose: viewer.close }));
    // In a tab of its own: whatever that says, nobody loses what they write here.
    if (!isShown) open(urls.file(id), '_blank', 'noopener');
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
      {viewer.shown}
    </>
  );
}

import { togetherWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { FileView } from '#web/console/ticket/record/record-view.ts';
import { fetchText } from '#web/console/ticket/record/texts/fetch-text.ts';
import { useWindow } from '#web/console/use-window.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** A button to read a text file over the page. Without scripts, or after a failure, the file is downloaded. */
export function TextButton({ file: { id, name } }: { file: FileView }) {
  const say = togetherWords[useVisit().language].record;
  const viewer = useWindow(() => import('#web/console/ticket/record/texts/text-viewer.tsx'));

  async function show(): Promise<void> {
    const text = await fetchText(urls.file(id));
    const isShown = text !== null && (await viewer.open({ id, name, text, onClose: viewer.close }));
    // Opens a new tab, so that nothing typed here is lost.
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

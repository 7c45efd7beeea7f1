import { urls } from '#web/app/urls.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { Dialog } from '#web/ui/dialog.tsx';

interface ViewerProps {
  id: string;
  name: string;
  text: string;
  onClose(): void;
}

/** The content of a text file, such as a log, over the page. */
export default function TextViewer({ id, name, text, onClose }: ViewerProps) {
  const say = useTogetherWords().record;
  return (
    <Dialog title={name} closeLabel={say.close} onClose={onClose} width="text">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto bg-sunken px-4 py-3 font-mono text-secondary focus-visible:-outline-offset-3 sm:px-5"
      >
        {text}
      </pre>
      <footer className="flex-none px-4 py-2 text-right sm:px-5">
        <a href={urls.file(id)} className="link text-body">
          {say.save}
        </a>
      </footer>
    </Dialog>
  );
}

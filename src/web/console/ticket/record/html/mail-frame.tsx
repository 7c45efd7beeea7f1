import type { ConsoleWords } from '#locales/console/messages.ts';

interface MailFrameProps {
  /** The address of the frame's document. */
  src: string;
  /** The accessible name of the frame. */
  title: string;
  text: string;
  words: ConsoleWords['record'];
}

/** A mail that reads better as HTML, in a frame that runs and loads nothing; a button shows its text (R24). */
export function MailFrame({ src, title, text, words }: MailFrameProps) {
  return (
    <div className="whitespace-normal">
      <div className="h-[26rem] max-h-[70dvh] min-h-32 resize-y overflow-hidden rounded-field border border-line bg-surface">
        <iframe src={src} title={title} sandbox="" loading="lazy" className="size-full" />
      </div>
      <p className="mt-1.5 text-secondary text-ink-2">{words.htmlNote}</p>
      <details className="mt-1.5">
        <summary className="link w-fit cursor-pointer py-1 text-secondary max-sm:py-3">{words.asText}</summary>
        <div className="mt-2 whitespace-pre-line">{text}</div>
      </details>
    </div>
  );
}

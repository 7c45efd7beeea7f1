interface ShortenedProps {
  /** The full text, to read or to save. */
  href: string;
  downloadHref: string;
  words: { begins: string; all: string; download: string };
}

/** Below a shortened text: links to the full text, on a page or as a file. */
export function Shortened({ href, downloadHref, words }: ShortenedProps) {
  return (
    <span className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-2 text-secondary text-ink-2">
      <span>{words.begins}</span>
      <a href={href} target="_blank" rel="noopener" className="link py-1 max-sm:py-3">
        {words.all}
      </a>
      <a href={downloadHref} className="link py-1 max-sm:py-3">
        {words.download}
      </a>
    </span>
  );
}

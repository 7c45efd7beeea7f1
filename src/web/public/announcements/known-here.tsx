import { announcementWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Icon } from '#web/ui/icon.tsx';
import type { AnnouncementView } from './views.ts';

/** Known incidents of the site, inside the form. Details unfold in place, so that nobody leaves their input. */
export function KnownHere({ known }: { known: AnnouncementView[] }) {
  const words = announcementWords[useVisit().language];
  return known.map(({ id, language, title, when, paragraphs }) => (
    <div
      key={id}
      className="mt-4 flex gap-3 rounded-field border border-transparent bg-accent-soft px-4 py-3 text-body"
    >
      <Icon name="info" className="mt-[0.25em] text-accent" />
      <div className="min-w-0">
        <p>
          <b>{words.known}</b> <span lang={language}>{title}</span>. {words.form}
        </p>
        <details className="mt-1">
          <summary className="link w-fit">{words.weKnow}</summary>
          <p className="mt-2 text-secondary text-ink-2">{when}</p>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} lang={language} className="mt-2 whitespace-pre-line">
              {paragraph}
            </p>
          ))}
        </details>
      </div>
    </div>
  ));
}

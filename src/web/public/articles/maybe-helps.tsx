import { articleWords } from '#locales/public/messages.ts';
import type { SuggestedArticle } from '#web/public/articles/suggestions.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** "Misschien helpt dit: …" before a request is sent. Renders nothing if no article was found. */
export function MaybeHelps({ articles }: { articles: SuggestedArticle[] }) {
  const words = articleWords[useVisit().language];
  if (articles.length === 0) return null;
  return (
    <aside aria-label={words.name} className="mt-4 border-l-4 border-line pl-3 text-secondary text-ink-2">
      <p>{words.maybe}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {articles.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

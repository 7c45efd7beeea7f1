import { ownLetters } from '#domain/own-words.ts';
import { desksWords } from '#locales/admin/desks/messages.ts';
import { letterWords } from '#locales/admin/letters/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { keeperVisit } from '#web/admin/keeper.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const { language } = visit;
  const desk = deskOf(visit, params.prefix);
  const letters = ownLetters.map((letter) => ({
    ...{ letter, href: urls.deskLetter(desk.prefix, letter), now: desk.ownWords?.[letter]?.[language] ?? null },
  }));
  return {
    ...{ letters, name: desk.names[language], back: urls.keptDesk(desk.prefix) },
    done: ownLetters.some((letter) => letter === new URL(request.url).searchParams.get('done')),
  };
}

/** The letters in which the desk may say something of its own, and what it says. */
export default function Page({ loaderData }: Route.ComponentProps) {
  const { letters, name, back, done } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = letterWords[language];
  return (
    <AdminPage
      title={words.parts.letters.name}
      lead={words.parts.letters.about}
      back={{ href: back, label: name }}
      done={done ? words.saved : null}
    >
      <div className="mt-3 flex max-w-record flex-col divide-y divide-line border-y border-line">
        {letters.map(({ letter, href, now }) => (
          <section key={letter} aria-labelledby={letter} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-2">
            <div>
              <h2 id={letter} className="text-section">
                {say.letters[letter].name}
              </h2>
              <p className="text-secondary text-ink-2">{say.letters[letter].when}</p>
              <p className="mt-1 text-body">
                <a className="link" href={href} aria-label={say.change({ letter: say.letters[letter].name })}>
                  {words.change}
                </a>
              </p>
            </div>
            <p className={`whitespace-pre-line text-body wrap-anywhere ${now === null ? 'text-ink-2' : ''}`}>
              {now ?? say.none}
            </p>
          </section>
        ))}
      </div>
    </AdminPage>
  );
}

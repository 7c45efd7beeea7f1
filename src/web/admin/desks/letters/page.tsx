import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import type { LetterSection, OwnLetter } from '#domain/letters/registry.ts';
import { letterSections, ownLetters, textsOf } from '#domain/letters/texts.ts';
import { desksWords, letterTextWords, letterWords } from '#locales/admin/messages.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { DeskPart } from '#web/admin/desks/desk-part.tsx';
import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/page.ts';

export async function loader(args: Route.LoaderArgs) {
  const { desk, language } = await deskVisit(args);
  return {
    letters: letterSections.map((letter) => letterView(desk, letter, language)),
  };
}

/** The desk's letters, with links to their texts and their optional paragraphs. */
export default function Page({ loaderData }: Route.ComponentProps) {
  const { letters } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  return (
    <DeskPart part="letters" done={words.saved}>
      <div className="mt-3 flex max-w-record flex-col divide-y divide-line border-y border-line">
        {letters.map((letter) => (
          <Letter key={letter.letter} {...letter} />
        ))}
      </div>
    </DeskPart>
  );
}

type LetterView = ReturnType<typeof letterView>;

function letterView(desk: Desk, letter: LetterSection, language: Language) {
  const texts = textsOf(letter).map((text) => ({
    text,
    href: urls.deskLetterText(desk.prefix, text),
    label: aboutLetters[language].situations[text],
    isOwn: desk.templates?.[text] !== undefined,
  }));
  const own: OwnLetter | undefined = ownLetters.find((each) => each === letter);
  const paragraph = own && {
    href: urls.deskLetter(desk.prefix, own),
    now: desk.ownWords?.[own]?.[language] ?? null,
  };
  return { letter, ...aboutLetters[language].sections[letter], texts, paragraph: paragraph ?? null };
}

function Letter({ letter, name, when, texts, paragraph }: LetterView) {
  const { language } = useVisit();
  const say = letterTextWords[language];
  return (
    <section aria-labelledby={letter} className="grid gap-x-6 gap-y-2 py-4 sm:grid-cols-2">
      <div>
        <h2 id={letter} className="text-section">
          {name}
        </h2>
        <p className="text-secondary text-ink-2">{when}</p>
      </div>
      <div className="flex flex-col gap-3 text-body">
        <ul aria-label={`${name}: ${say.textsTitle}`} className="flex flex-col gap-1">
          {texts.map(({ text, href, label, isOwn }) => (
            <li key={text} className="flex flex-wrap gap-x-2">
              <a href={href} aria-label={say.change({ text: label })}>
                {label}
              </a>
              <span className={isOwn ? 'font-strong' : 'text-ink-2'}>{isOwn ? say.own : say.builtIn}</span>
            </li>
          ))}
        </ul>
        {paragraph && <Paragraph letter={name} {...paragraph} />}
      </div>
    </section>
  );
}

function Paragraph({ letter, href, now }: { letter: string; href: string; now: string | null }) {
  const { language } = useVisit();
  const say = letterWords[language];
  return (
    <div>
      <a href={href} aria-label={`${letter}: ${say.paragraph}`}>
        {say.paragraph}
      </a>
      <p className={`whitespace-pre-line wrap-anywhere ${now === null ? 'text-ink-2' : ''}`}>{now ?? say.none}</p>
    </div>
  );
}

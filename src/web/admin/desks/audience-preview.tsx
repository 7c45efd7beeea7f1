import type { Desk } from '#domain/desks/desk.ts';
import { type Language, languages } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { Section } from '#web/ui/frame/section.tsx';

interface ShownAudience {
  language: Language;
  title: string;
  text: string;
  page: string;
}

/** Returns the desk's text about whom it helps, in each language, with the address of its support page. */
export function audiencePreview(desk: Desk): ShownAudience[] {
  return languages.map((language) => ({
    language,
    ...helpedView(desk, language),
    page: `${urls.desk(language, desk.prefix)}#helped`,
  }));
}

export function AudiencePreview({ texts }: { texts: ShownAudience[] }) {
  const own = useVisit().language;
  const { preview, open } = desksWords[own].audience;
  return (
    <Section id="preview" title={preview} className="mt-8">
      <div className="mt-2 grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {texts.map(({ language, title, text, page }) => (
          <div key={language} className="border-t border-line pt-2 text-body">
            <h3 className="text-label">{words[own].languages[language]}</h3>
            <div lang={language} className="mt-1 wrap-anywhere">
              <p className="font-strong">{title}</p>
              <p className="whitespace-pre-line">{text}</p>
            </div>
            <p className="mt-1">
              <a className="link" href={page} aria-label={`${open}: ${words[own].languages[language]}`}>
                {open}
              </a>
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

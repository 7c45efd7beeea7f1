import { type InEachLanguage, languages } from '#domain/language.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';

/** The macro's text on a sample ticket, in each language. */
export function MacroPreview({ texts }: { texts: InEachLanguage }) {
  const { language } = useVisit();
  const words = deskMacroWords[language];
  return (
    <Section id="macro-preview" title={words.preview}>
      <p className="text-secondary text-ink-2">{words.previewHint}</p>
      <div className="mt-2 grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
        {languages.map((each) => (
          <div key={each} className="border-t border-line pt-2">
            <h3 className="text-body font-strong">{deskWords[language].languages[each]}</h3>
            <p lang={each} className="mt-1 text-body whitespace-pre-wrap wrap-anywhere">
              {texts[each]}
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

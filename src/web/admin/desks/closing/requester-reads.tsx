import type { Language } from '#domain/language.ts';
import { closingWords } from '#locales/admin/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';

interface RequesterReadsProps {
  reads: { language: Language; request: string; notice: string }[];
}

/** The sentences of the letters if they were sent now, as the requester reads them. */
export function RequesterReads({ reads }: RequesterReadsProps) {
  const { language: own } = useVisit();
  const say = closingWords[own].reads;
  return (
    <Section id="reads" title={say.title} className="mt-7 max-w-record">
      {(['request', 'notice'] as const).map((letter) => (
        <div key={letter} className="mt-3">
          <h3 className="text-label">{say[letter]}</h3>
          <ul className="mt-1 flex flex-col gap-1.5">
            {reads.map((each) => (
              <li key={each.language} className="flex items-baseline gap-3 text-body">
                <LanguageTag language={each.language} name={deskWords[own].languages[each.language]} />
                <span lang={each.language}>{each[letter]}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

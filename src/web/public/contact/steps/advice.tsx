import type { Kind } from '#domain/ticket/vocabulary.ts';
import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import type { StepAbout } from './step.ts';

/** Tips for a complete request (R6), with a link to a good example. */
export function Advice({ kind, about }: { kind: Kind; about: StepAbout }) {
  const { language } = useVisit();
  const { aside } = contactWords[language];
  if (kind === 'complaint') return null;
  return (
    <div className="mt-8 border-t border-line pt-6 text-secondary">
      <h2 className="font-strong">{aside.tips}</h2>
      <ul className="mt-2 flex flex-col gap-1.5">
        {aside.tip.map((tip) => (
          <li key={tip} className="flex gap-2">
            <Icon name="check" className="mt-1 text-ink-2" />
            {tip}
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a className="link" href={urls.completeRequest(language, { ...about, kind })} target="_blank" rel="noopener">
          {aside.example}
        </a>
      </p>
    </div>
  );
}

import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import { urls } from '#web/urls.ts';
import type { Sender } from './answers.ts';

/** Beside the form: what was answered before, and what makes a request complete (R6). */
export function SoFar({ sender, desk }: { sender: Sender; desk: FramedDesk }) {
  const { language } = useVisit();
  const words = contactWords[language];
  const { aside } = words;
  return (
    <>
      <h2 className="text-sub">{aside.so}</h2>
      <div className="mt-3 border-y border-line py-4 text-secondary">
        <p className="text-ink-2">{aside.who}</p>
        <p>{aside[sender]}</p>
        <a className="link" href={urls.contact(language, { desk: desk.prefix ?? undefined })}>
          {words.change}
        </a>
      </div>
      {sender === 'editor' && (
        <div className="border-b border-line py-4 text-secondary">
          <h3 className="font-strong">{aside.tips}</h3>
          <ul className="mt-2 flex flex-col gap-1.5">
            {aside.tip.map((tip) => (
              <li key={tip} className="flex gap-2">
                <Icon name="check" className="mt-1 text-ink-2" />
                {tip}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="py-4 text-secondary text-ink-2">{aside.kept}</p>
    </>
  );
}

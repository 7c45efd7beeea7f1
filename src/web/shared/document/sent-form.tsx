import { createContext, useId } from 'react';
import { href } from 'react-router';
import type { Language } from '#domain/language.ts';
import { inEach } from '#locales/catalogue.ts';
import { words } from '#locales/messages.ts';
import type { SentForm } from '#web/app/sent-form.ts';
import { urls } from '#web/app/urls.ts';
import { Button } from '#web/ui/button.tsx';

/** Null unless this page answers a form that could not be taken. Such a page has no scripts, which would not know the form. */
export const SentFormContext = createContext<SentForm | null>(null);

const sentWords = inEach(words, ({ sentForm }) => sentForm);

/**
 * Gives a person what they typed when their session ended: they sign in beside this page, then send the same form again. Works
 * without scripts.
 */
export function SignInAndSend({ sent, language }: { sent: SentForm; language: Language }) {
  const { ended: say, files } = sentWords[language];
  return (
    <SentPage title={say.title} lead={say.lead} sent={sent} language={language}>
      <ol className="mt-4 flex max-w-measure list-decimal flex-col gap-2 pl-6 text-body">
        <li>
          <a href={urls.signIn({ next: href('/account') })} target="_blank" rel="noreferrer">
            {say.signIn}
          </a>
          . {say.byLink}
        </li>
        <li>{say.comeBack}</li>
        {sent.hasFiles && <li>{files}</li>}
      </ol>
      <form method="post" action={sent.to} className="mt-6">
        {sent.fields.map(([name, text], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the order never changes.
          <input key={place} type="hidden" name={name} value={text} />
        ))}
        <Button kind="main">{say.send}</Button>
      </form>
    </SentPage>
  );
}

/** Gives a person what they typed for something that was removed meanwhile, or that they may no longer change. */
export function GoneMeanwhile({ sent, language }: { sent: SentForm; language: Language }) {
  const { gone: say } = sentWords[language];
  return (
    <SentPage title={say.title} lead={say.lead} sent={sent} language={language}>
      <p className="mt-6 text-body">
        <a href={href('/')}>{words[language].errorPage.back}</a>
      </p>
    </SentPage>
  );
}

interface SentPageProps {
  title: string;
  lead: string;
  sent: SentForm;
  language: Language;
  children: React.ReactNode;
}

function SentPage({ title, lead, sent, language, children }: SentPageProps) {
  const id = useId();
  const texts = sent.fields.filter(isWriting).map(([, text]) => text);
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{title}</title>
      <h1 className="text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-body">{lead}</p>
      {children}
      {texts.length > 0 && (
        <section aria-labelledby={id} className="mt-10 max-w-measure">
          <h2 id={id} className="text-section">
            {sentWords[language].wrote}
          </h2>
          {texts.map((text, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: texts may repeat, and the order never changes.
            <p key={place} className="mt-3 border-l-4 border-line pl-4 text-body wrap-anywhere whitespace-pre-wrap">
              {text}
            </p>
          ))}
        </section>
      )}
    </main>
  );
}

/** Text in words. Names of choices and versions have no spaces; some passwords have. */
function isWriting([name, text]: SentForm['fields'][number]): boolean {
  return /\S\s+\S/.test(text) && !/password|secret|token/i.test(name);
}

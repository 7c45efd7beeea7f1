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
    <SentPage title={say.title} lead={say.lead}>
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
      <form method="post" action={sent.to}>
        <SentFields sent={sent} language={language} />
        <Button kind="main">{say.send}</Button>
      </form>
    </SentPage>
  );
}

/** Gives a person what they typed for something that was removed meanwhile, or that they may no longer change. */
export function GoneMeanwhile({ sent, language }: { sent: SentForm; language: Language }) {
  const { gone: say } = sentWords[language];
  return (
    <SentPage title={say.title} lead={say.lead}>
      <p className="mt-6 text-body">
        <a href={href('/')}>{words[language].errorPage.back}</a>
      </p>
      <SentFields sent={sent} language={language} />
    </SentPage>
  );
}

function SentPage({ title, lead, children }: { title: string; lead: string; children: React.ReactNode }) {
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{title}</title>
      <h1 className="text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-body">{lead}</p>
      {children}
    </main>
  );
}

/** The fields in their order, each once: what was written to read and copy, anything else hidden. */
function SentFields({ sent, language }: { sent: SentForm; language: Language }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10 mb-6 max-w-measure">
      {sent.fields.some(isWriting) && (
        <h2 id={id} className="text-section">
          {sentWords[language].wrote}
        </h2>
      )}
      {sent.fields.map((field, place) => {
        const [name, text] = field;
        // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the order never changes.
        if (!isWriting(field)) return <input key={place} type="hidden" name={name} value={text} />;
        return (
          <textarea
            // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the order never changes.
            key={place}
            name={name}
            defaultValue={text}
            aria-labelledby={id}
            readOnly
            rows={Math.min(Math.ceil(text.length / 50) + text.split('\n').length, rowsMax)}
            className="control mt-3 w-full py-2.5"
          />
        );
      })}
    </section>
  );
}

/** A page of text; the rest is scrolled to. */
const rowsMax = 25;

/** Text in words. Names of choices and versions have no spaces; some passwords have. */
function isWriting([name, text]: SentForm['fields'][number]): boolean {
  return /\S\s+\S/.test(text) && !/password|secret|token/i.test(name);
}

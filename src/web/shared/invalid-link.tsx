import { spokenBy } from '#domain/language.ts';
import { answerWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';

/** An unsigned or truncated link: explains the alternatives. */
export function InvalidLink({ desk, phones }: { desk: FramedDesk; phones: string }) {
  const { language } = useVisit();
  const { invalid } = answerWords[language];
  return (
    <div className="mx-auto max-w-page px-gutter py-12">
      <title>{`${invalid.title} – ${desk.name}`}</title>
      <h1 className="text-title">{invalid.title}</h1>
      <p className="mt-4 max-w-measure text-body">{invalid.text}</p>
      {phones && <p className="mt-3 text-body font-strong">{invalid.phone({ phones })}</p>}
      <p className="mt-8">
        <a href={urls.contact(spokenBy(desk, language), { desk: desk.prefix ?? undefined })} className="link text-body">
          {invalid.contact}
        </a>
      </p>
    </div>
  );
}

/** Masks an address so that only its owner recognises it: `c•••@p•••.example`. */
export function masked(address: string): string {
  // A quoted local part may contain an @.
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const end = domain.slice(domain.lastIndexOf('.'));
  return `${[...local][0] ?? ''}•••@${[...domain][0] ?? ''}•••${end}`;
}

import { directoryWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Section } from '#web/ui/frame/section.tsx';

/** Other options for everyone: another site, the form for its editors, a complaint (R10). */
export function OtherWays({ desk, site, again = false }: { desk: FramedDesk; site?: string; again?: boolean }) {
  const { language } = useVisit();
  const { other } = directoryWords[language];
  const prefix = desk.prefix ?? undefined;
  const ways = [
    ...(again ? [{ href: urls.directory(language, { desk: prefix }), text: other.again }] : []),
    { href: urls.contact(language, { desk: prefix, who: 'editor', site }), text: other.editor },
    { href: urls.contact(language, { desk: prefix, who: 'complaint' }), text: other.complaint },
  ];
  return (
    <Section id="other" title={other.title} heading="sub" className="mt-12 border-t border-line pt-6">
      <ul className="mt-2 flex flex-col text-body">
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a className="link inline-block py-2" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { ownAccessWords } from '#locales/access/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Section } from '#web/ui/frame/section.tsx';

/** Options for a person without access: request it, write anyway, or find the contact of a site (R8, R9). */
export function WaysOnward() {
  const { language } = useVisit();
  const words = ownAccessWords[language];
  return (
    <Section id="ways" title={words.ways} className="mt-10 max-w-[720px]">
      <ul className="mt-3 border-b border-line">
        <li className="border-t border-line py-4">
          <p>
            <a href={urls.access(language)} className={buttonLook('main', true)}>
              {words.ask}
            </a>
          </p>
          <p className="mt-2 text-secondary text-ink-2">{words.askText}</p>
        </li>
        <Way href={urls.contact(language)} name={words.write} text={words.writeText} />
        <Way href={urls.directory(language)} name={words.find} text={words.findText} />
      </ul>
    </Section>
  );
}

function Way({ href, name, text }: { href: string; name: string; text: string }) {
  return (
    <li className="border-t border-line py-4">
      <a href={href} className="link inline-flex min-h-11 items-center text-body font-strong">
        {name}
      </a>
      <p className="text-secondary text-ink-2">{text}</p>
    </li>
  );
}

import { supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import type { IconName } from '#web/ui/icons/strokes.ts';
import type { SupportProps } from './support-props.ts';

/** The contact channels, in two columns. */
export function Ways({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const { ways } = supportWords[language];
  const { phone, mailbox } = view;
  const tool = { href: urls.portal(), shown: ways.tool };
  const access = { href: urls.access(language), shown: ways.access };
  const form = { href: urls.contact(language, { desk: desk.prefix ?? undefined }), shown: ways.form };
  return (
    <Section id="ways" title={phone ? ways.four : ways.three}>
      <ul className="mt-4 grid gap-x-14 md:grid-cols-2">
        <Way icon="form" links={[form]} text={ways.formText} />
        <Way icon="archive" links={[tool, access]} text={ways.toolText} />
        <Way icon="mail" links={[{ href: `mailto:${mailbox}`, shown: mailbox }]} text={ways.mailText} />
        {phone && <Way icon="phone" links={phone.numbers} text={phone.text} />}
      </ul>
    </Section>
  );
}

interface WayProps {
  icon: IconName;
  /** Several links if there are several phone lines, or if the reader may lack access to the tool. */
  links: { href: string; shown: string }[];
  text: string;
}

function Way({ icon, links, text }: WayProps) {
  return (
    <li className="flex gap-5 border-t border-line py-6 max-sm:gap-4">
      <Icon name={icon} size={26} className="mt-0.5 text-accent" />
      <div className="min-w-0">
        <h3 className="flex flex-wrap gap-x-6 text-sub">
          {links.map(({ href, shown }) => (
            <a key={href} href={href} className="link">
              {shown}
            </a>
          ))}
        </h3>
        <p className="mt-0.5 text-body text-pretty text-ink-2">{text}</p>
      </div>
    </li>
  );
}

import { supportWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import type { IconName } from '#web/ui/icons/strokes.ts';
import { urls } from '#web/urls.ts';
import type { SupportProps } from './support-props.ts';

/** The channels, two by two between rules. */
export function Ways({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const { ways } = supportWords[language];
  const form = urls.contact(language, { desk: desk.prefix ?? undefined });
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className="text-section">
        {ways.title}
      </h2>
      <ul className="mt-4 grid gap-x-14 md:grid-cols-2">
        <Way icon="form" href={form} title={ways.form} text={ways.formText} />
        <Way icon="mail" href={`mailto:${view.mailbox}`} title={view.mailbox} text={ways.mailText} />
        {view.lines.map(({ href, shown, name, hours }) => (
          <Way key={href} icon="phone" href={href} title={shown} text={ways.phoneText({ language: name, hours })} />
        ))}
      </ul>
    </section>
  );
}

interface WayProps {
  icon: IconName;
  href: string;
  title: string;
  text: string;
}

function Way({ icon, href, title, text }: WayProps) {
  return (
    <li className="flex gap-5 border-t border-line py-6 max-sm:gap-4">
      <Icon name={icon} size={26} className="mt-0.5 text-accent" />
      <div className="min-w-0">
        <h3 className="text-sub">
          <a href={href} className="link">
            {title}
          </a>
        </h3>
        <p className="mt-0.5 text-body text-ink-2">{text}</p>
      </div>
    </li>
  );
}

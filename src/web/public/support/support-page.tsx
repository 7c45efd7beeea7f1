import { announcementWords, supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { FeedLink } from '#web/public/announcements/feed-link.tsx';
import type { BandView } from '#web/public/announcements/views.ts';
import { searchCharactersMax } from '#web/public/directory/read-text.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk, PageHead } from '#web/shared/frame/desk-frame.tsx';
import { Spoken } from '#web/shared/stands-in.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { ClockLegend } from '#web/ui/clock/drawn-pieces.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { Hero } from './hero.tsx';
import { Questions } from './questions.tsx';
import type { NamedDesk, SupportProps } from './support-props.ts';
import { Urgent } from './urgent.tsx';

/** The support page. Each promise comes from the desk's settings. */
export function SupportPage({ desks = [], ...props }: SupportProps & { desks?: NamedDesk[] }) {
  const words = supportWords[useVisit().language];
  return (
    <DeskFrame
      desk={props.desk}
      current="support"
      announcement={props.known && <AnnouncementBand desk={props.desk} view={props.known} />}
    >
      <FeedLink desk={props.desk} />
      <PageHead title={words.question} description={props.view.lead} desk={props.desk} />
      <Hero {...props} />
      {desks.length > 0 && <Desks desks={desks} />}
      <div className="mx-auto flex max-w-page flex-col gap-between px-gutter py-between">
        <Ways {...props} />
        <Urgent {...props} />
        <Helped {...props} />
        <Closing {...props} />
        <Questions {...props} />
      </div>
    </DeskFrame>
  );
}

/** All desks of the installation with their purpose; this page is the first one's. */
function Desks({ desks }: { desks: NamedDesk[] }) {
  const words = supportWords[useVisit().language].desks;
  return (
    <div className="mx-auto max-w-page px-gutter pt-between">
      <Section id="desks" title={words.title}>
        <ul className="mt-4 grid gap-x-14 border-t border-line sm:grid-cols-2">
          {desks.map(({ href, name, purpose }, place) => (
            <li key={href} className="border-b border-line py-4">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <a href={href} aria-current={place === 0 ? 'page' : undefined} className="link text-sub">
                  {name}
                </a>
                {place === 0 && <span className="text-secondary text-ink-2">{words.here}</span>}
              </p>
              <p className="mt-1 max-w-measure text-body text-ink-2">{purpose}</p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** The people who may use the desk, and where everyone else finds an answer (R8). */
function Helped({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const { helped: words } = supportWords[language];
  return (
    <Section id="helped" title={words.title}>
      <div className="mt-3 grid gap-x-14 gap-y-8 md:grid-cols-2">
        <div>
          <h3 className="text-sub">{view.helped.title}</h3>
          <p className="mt-1.5 text-body whitespace-pre-line">{view.helped.text}</p>
          <p className="mt-3 text-body">{words.complete}</p>
          <p className="mt-3 text-body">
            <a href={urls.completeRequest(language, { desk: desk.prefix ?? undefined })}>{words.how}</a>
          </p>
        </div>
        <div>
          <h3 className="text-sub">{words.visitors}</h3>
          <p className="mt-1.5 text-body">{words.visitorsText}</p>
          <Finder desk={desk} />
        </div>
      </div>
    </Section>
  );
}

function Finder({ desk }: Pick<SupportProps, 'desk'>) {
  const { language } = useVisit();
  const { helped: words } = supportWords[language];
  return (
    <form method="post" action={urls.directory(language, { desk: desk.prefix ?? undefined })} className="mt-4">
      <label htmlFor="site" className="block text-body font-strong">
        {words.field}
      </label>
      <div className="mt-2 flex gap-3">
        <input
          id="site"
          name="q"
          maxLength={searchCharactersMax}
          autoComplete="off"
          spellCheck={false}
          className="control min-w-0 flex-1"
        />
        <Button>{words.search}</Button>
      </div>
    </form>
  );
}

/** The contact channels, in two columns. */
function Ways({ desk, view }: SupportProps) {
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
            <a key={href} href={href}>
              {shown}
            </a>
          ))}
        </h3>
        <p className="mt-0.5 text-body text-pretty text-ink-2">{text}</p>
      </div>
    </li>
  );
}

/** How and when tickets close (R15–R20), with the closing date for a notice sent today. */
function Closing({ desk, view: { closing } }: SupportProps) {
  const { language } = useVisit();
  const words = supportWords[language].closing;
  return (
    <Section id="closing" title={words.title}>
      <div className="mt-3 grid gap-x-14 gap-y-8 md:grid-cols-2">
        <div className="flex flex-col gap-3">
          {closing.paragraphs.map((paragraph) => (
            <p key={paragraph} className="text-body">
              {paragraph}
            </p>
          ))}
          <p className="text-body">
            <a href={`${urls.howWeWork(language, { desk: desk.prefix ?? undefined })}#days-off`}>{words.daysOff}</a>
          </p>
        </div>
        <PageClock heading="h3" pieces={closing.pieces} end="closing" sentence={closing.example} days={closing.days}>
          {closing.notCounted && <ClockLegend shape="hatch">{closing.notCounted}</ClockLegend>}
        </PageClock>
      </div>
    </Section>
  );
}

/** A band below the navigation with the latest known incident and a link to all of them. */
function AnnouncementBand({ desk, view }: { desk: FramedDesk; view: BandView }) {
  const { language } = useVisit();
  const words = announcementWords[language];
  const address = urls.announcements(language, { desk: desk.prefix ?? undefined });
  return (
    <Banner
      tone="accent"
      action={
        <>
          <a href={address}>{words.follow}</a>
          {view.others > 0 && (
            <>
              {' · '}
              <a href={address}>{words.more({ others: view.others })}</a>
            </>
          )}
        </>
      }
    >
      <b>{view.lead}</b> <Spoken of={view.title} />
      {/[.!?]$/.test(view.title.text) ? '' : '.'}
    </Banner>
  );
}

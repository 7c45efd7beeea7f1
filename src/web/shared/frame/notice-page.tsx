import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import type { NoticeAddress, NoticeItem, NoticeLink, NoticePart, NoticePhone } from '#locales/notice.ts';
import { telUri } from '#locales/phone.ts';
import { urls } from '#web/app/urls.ts';
import { DeskFrame, type FramedDesk, PageHead } from '#web/shared/frame/desk-frame.tsx';
import { TextList } from '#web/ui/text-list.tsx';

/** The address of each link in a notice. */
type NoticeWays = Record<NoticeLink['to'], string>;

interface NoticePageProps {
  desk: FramedDesk;
  title: string;
  description: string;
  parts: NoticePart[];
  ways: NoticeWays;
}

/** A page of plain sections, to read or print. */
export function NoticePage({ desk, title, description, parts, ways }: NoticePageProps) {
  return (
    <DeskFrame desk={desk} current="notice">
      <PageHead title={title} description={description} desk={desk} />
      <div className="mx-auto max-w-page px-gutter py-10 sm:py-18">
        <h1 className="text-title">{title}</h1>
        <p className="mt-4 max-w-measure text-lead text-ink-2">{description}</p>
        <div className="mt-10 flex max-w-measure flex-col gap-10">
          {parts.map((part, place) => (
            <section key={part.title} aria-labelledby={`part-${place + 1}`}>
              <h2 id={`part-${place + 1}`} className="text-section">
                {part.title}
              </h2>
              <div className="mt-3 flex flex-col gap-3">
                {part.says.map((item) => (
                  <Item key={keyOf(item)} item={item} ways={ways} />
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
    </DeskFrame>
  );
}

function Item({ item, ways }: { item: NoticeItem; ways: NoticeWays }) {
  if (typeof item === 'string') return <p className="text-body">{item}</p>;
  if (Array.isArray(item)) return <List lines={item} />;
  if ('rows' in item) return <Rows rows={item.rows} />;
  return (
    <p className="text-body">
      <a href={hrefOf(item, ways)}>{item.label}</a>
    </p>
  );
}

function hrefOf(item: NoticeLink | NoticeAddress | NoticePhone, ways: NoticeWays): string {
  if ('phone' in item) return telUri(item.phone);
  return 'href' in item ? item.href : ways[item.to];
}

function List({ lines }: { lines: string[] }) {
  return <TextList className="flex list-disc flex-col gap-2 pl-6 text-body marker:text-ink-2" items={lines} />;
}

function Rows({ rows }: { rows: { name: string; says: string }[] }) {
  return (
    <dl className="border-b border-line">
      {rows.map(({ name, says }) => (
        <div key={name} className="grid gap-x-6 border-t border-line py-3 sm:grid-cols-[11rem_1fr]">
          <dt className="text-body font-strong wrap-anywhere">{name}</dt>
          <dd className="text-body">{says}</dd>
        </div>
      ))}
    </dl>
  );
}

function keyOf(item: NoticeItem): string {
  if (typeof item === 'string') return item;
  if (Array.isArray(item)) return item[0] ?? '';
  return 'rows' in item ? 'rows' : item.label;
}

/** Returns the addresses of the links in a notice. */
export function noticeWays(desk: Desk, language: Language): NoticeWays {
  return {
    form: urls.contact(language, { desk: desk.prefix }),
    complaint: urls.contact(language, { desk: desk.prefix, who: 'complaint' }),
    mail: `mailto:${desk.mailbox}`,
  };
}

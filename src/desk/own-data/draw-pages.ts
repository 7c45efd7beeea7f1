import { type Language, textIn } from '#domain/language.ts';
import { auditWords } from '#locales/admin/messages.ts';
import { bytes, dateTime } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { portalDataWords } from '#locales/portal/messages.ts';
import { escaped } from '#mail/letters/draw/draw-html.ts';
import type { PersonalData, PersonalFile, PersonalTicket } from '#store/own-data/personal-data.ts';

/** The language and time zone in which a page is written. */
export interface Reader {
  language: Language;
  zone: string;
}

/** The overview page of a data export: a browser opens it from disk, and it loads nothing. */
export function drawOverview(data: PersonalData, madeAt: string, reader: Reader): string {
  const { language } = reader;
  const { file: words } = portalDataWords[language];
  const { person, access, serviceManagerOf, sessions, mails, answers, audit, drafts, calls, tickets, work } = data;
  const when = (at: string | null) => (at === null ? '' : dateTime(at, language, reader.zone));
  return page(reader, words.title, [
    `<p>${escaped(words.made({ date: when(madeAt) }))}</p>`,
    list(words.person, [...[person.name, person.phone].filter((each) => each !== null), ...person.addresses]),
    list(words.access, [
      ...access.map(({ site, name, role }) => `${site} ${name}: ${roleName(role, language)}`),
      ...serviceManagerOf.map((names) => `${names[language] ?? ''}: ${roleName('serviceManager', language)}`),
    ]),
    `<h2>${escaped(words.tickets)}</h2><ul>${tickets
      .map((number) => `<li><a href="tickets/${escaped(number)}/ticket.html">${escaped(number)}</a></li>`)
      .join('')}</ul>`,
    list(words.drafts, [
      ...(drafts.length === 0 ? [] : [words.inData]),
      ...[...work.messageDrafts, ...work.pendingMessages].map(({ ticket, content }) => `${ticket} – ${content.text}`),
    ]),
    list(
      words.views,
      work.views.map(({ name, filter }) => `${name} – ${filter}`),
    ),
    list(
      words.watches,
      work.watches.map(({ ticket, since }) => `${ticket} – ${when(since)}`),
    ),
    list(
      words.inbox,
      work.inbox.map(({ ticket, at }) => `${ticket} – ${when(at)}`),
    ),
    list(
      words.sessions,
      sessions.map(({ createdAt, device }) => `${when(createdAt)} – ${device}`),
    ),
    list(
      words.mails,
      mails.map(({ at, subject }) => `${when(at)} – ${subject ?? ''}`),
    ),
    list(
      words.answers,
      answers.map(({ at, text }) => `${when(at)} – ${text ?? ''}`),
    ),
    list(
      words.calls,
      calls.map(({ at, number }) => `${when(at)} – ${number === null ? '' : phone(number)}`),
    ),
    list(
      words.audit,
      audit.map(({ at, act, byRole, byThemselves }) => {
        const by = byThemselves ? words.yourself : roleName(byRole, language);
        return `${when(at)} – ${auditWords[language].acts[act as keyof (typeof auditWords)['fr']['acts']] ?? act} – ${by}`;
      }),
    ),
    `<p>${escaped(words.machines)}</p>`,
  ]);
}

/** The page of one ticket, oldest message first. `paths` maps the files that are in the archive. */
export function drawTicket(ticket: PersonalTicket, paths: Map<PersonalFile, string>, reader: Reader): string {
  const { language, zone } = reader;
  const { file: words } = portalDataWords[language];
  const { statuses } = deskWords[language];
  const status = statuses[ticket.status as keyof typeof statuses];
  const messages = ticket.messages.map(({ at, direction, mine, text }) => {
    const by = mine ? words.you : direction === 'in' ? words.other : words.desk;
    return `<article><h2>${escaped(`${dateTime(at, language, zone)} – ${by}`)}</h2><div class="text" lang="${escaped(ticket.language)}">${escaped(text ?? '')}</div></article>`;
  });
  const files = ticket.files.map((file) => {
    const [path, label] = [paths.get(file), `${file.name} (${bytes(file.bytes, language)})`];
    return path ? `<a href="${escaped(encodeURI(path))}">${escaped(label)}</a>` : escaped(label);
  });
  return page(reader, ticket.summary || ticket.number, [
    `<p>${escaped(ticket.number)} · ${escaped(status)}</p>`,
    ...ticket.fields.map(({ names, value }) => `<p>${escaped(`${textIn(names, language)} – ${value ?? ''}`)}</p>`),
    ...messages,
    files.length > 0
      ? `<h2>${escaped(words.files)}</h2><ul>${files.map((each) => `<li>${each}</li>`).join('')}</ul>`
      : '',
    `<p><a href="../../index.html">${escaped(words.title)}</a></p>`,
  ]);
}

function roleName(role: string, language: Language): string {
  const { roles, authors } = deskWords[language];
  return { ...authors, ...roles }[role as keyof typeof roles] ?? role;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${escaped(title)}</h2><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

function page({ language }: Reader, title: string, parts: string[]): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${parts.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

const style =
  'body{margin:0;font:17px/1.5 Verdana,Arial,sans-serif;color-scheme:light dark}main{max-width:44em;margin:0 auto;padding:2em 1em}h1{line-height:1.25;overflow-wrap:anywhere}h2{font-size:1.1em;margin-top:2em}.text{white-space:pre-wrap;overflow-wrap:anywhere}li{overflow-wrap:anywhere}';

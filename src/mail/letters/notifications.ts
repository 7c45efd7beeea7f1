import { dateTime, longDay } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { about, buttons, greeting, howToReply, paragraph, sentence, small, ticketLine } from '#mail/letters/parts.ts';

/** Key message: another participant wrote this, and you need not do anything. */
export function colleagueWrote(letter: LetterOf<'colleagueWrote'>): Built {
  const { language, colleagueName, text, links } = letter;
  const words = mailMessages(language);
  const said: Block[] = text.trim() === '' ? [paragraph(words.colleagueWrote.filesAlone)] : [{ block: 'words', text }];
  return built(words.subject.colleagueWrote, [
    greeting(letter),
    sentence(words.colleagueWrote.sentence(colleagueName)),
    ...said,
    ticketLine(letter),
    howToReply(letter),
    ...buttons(links, { read: words.button.read }),
  ]);
}

/** Key message: your organisation has a new ticket. */
export function organisationTicket(letter: LetterOf<'organisationTicket'>): Built {
  const words = mailMessages(letter.language);
  return built(words.subject.organisationTicket, [
    greeting(letter),
    sentence(words.organisationTicket.sentence(letter.number)),
    ...about(letter),
    small(words.organisationTicket.onPage),
    ...buttons(letter.links, { read: words.button.read }),
  ]);
}

/** Key message: this many tickets are new, about these subjects. */
export function organisationDigest(letter: LetterOf<'organisationDigest'>): Built {
  const { language, recipientName, tickets, more, links } = letter;
  const words = mailMessages(language);
  const { sentence: said, untitled, others, button } = words.organisationDigest;
  const items = tickets.map(({ summary, site }) =>
    site ? words.labelled(`${site.number} ${site.name}`, summary ?? untitled) : (summary ?? untitled),
  );
  return built(words.subject.organisationDigest, [
    paragraph(words.greeting(recipientName)),
    sentence(said(tickets.length + more)),
    { block: 'list', items },
    ...(more > 0 ? [small(others(more))] : []),
    ...buttons(links, { read: button }),
  ]);
}

/** Key message: we know about this, and you need not report it. */
export function knownIncident(letter: LetterOf<'knownIncident'>): Built {
  const { language, desk, recipientName, site, title, text, until, links } = letter;
  const words = mailMessages(language);
  const { onSite, everywhere, expected, button } = words.knownIncident;
  return built(words.labelled(words.subject.knownIncident, title), [
    paragraph(words.greeting(recipientName)),
    paragraph(site ? onSite(`${site.number} ${site.name}`) : everywhere),
    sentence(title),
    { block: 'words', text },
    ...(until === null ? [] : [paragraph(expected(dateTime(until, language, desk.zone)))]),
    ...buttons(links, { read: button }),
  ]);
}

/** Key message: this ticket is now yours, or somebody wants you to look at it. */
export function staffNews(letter: LetterOf<'staffNews'>): Built {
  const { language, tasks = [] } = letter;
  const words = mailMessages(language);
  const items = tasks.map(({ title, dueOn }) => words.labelled(title ?? '…', longDay(dueOn, language, 'UTC')));
  return built(words.subject.staffNews, [
    greeting(letter),
    sentence(saidOf(letter)),
    ...(items.length > 0 ? [{ block: 'list' as const, items }] : []),
    ...about(letter),
    small(words.staffNews.onPage),
    ...buttons(letter.links, { read: words.button.read }),
  ]);
}

function saidOf({ language, number, news, event, tasks = [] }: LetterOf<'staffNews'>): string {
  const say = mailMessages(language).staffNews;
  if (news === 'watched') return say.watched({ number, what: event === null ? '…' : say.what[event] });
  return say[news]({ number, count: tasks.length });
}

/** Key message: this ticket's target is due or overdue, and you are the one to look at it. */
export function escalation(letter: LetterOf<'escalation'>): Built {
  const { language, desk, number, target, dueAt, late } = letter;
  const words = mailMessages(language);
  const { due, overdue, onPage } = words.escalation;
  const date = dateTime(dueAt, language, desk.zone);
  return built(words.subject.escalation, [
    greeting(letter),
    sentence((late ? overdue : due)({ number, target: words.escalation.targets[target], date })),
    ...about(letter),
    small(onPage),
    ...buttons(letter.links, { read: words.button.read }),
  ]);
}

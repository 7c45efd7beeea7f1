import { firstAnswerHours } from '#desk/ticket/promises.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { isBefore } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { capitalised, deadline, time } from '#locales/format.ts';
import { receiptWords } from '#locales/public/messages.ts';
import { linesFor, urgentCall } from '#mail/letters/urgent-call.ts';
import type { Receipt } from '#store/intake/receipts.ts';
import { dayAhead, type LineView, lineView } from '#web/shared/lines.ts';

/** Whether and how the sender can be answered. */
type Reach = 'mail' | 'phone' | 'none';

/** How the sender is reached. `address` is shown only to a signed-in user, who has verified it (R3). */
interface Reached {
  reach: Reach;
  address: string | null;
  /** True if mail to the address bounces. The page must not reveal that (attack 26). */
  bounces: boolean;
}

/** Returns what happens by when, in the reader's language. `now` is desk time; all receipts belong to one form. */
export function receiptView(
  desk: Desk,
  receipts: Receipt[],
  { reach, address, bounces }: Reached,
  language: Language,
  now: Instant,
) {
  const words = receiptWords[language];
  const ordered = receipts.toSorted((one, other) => Number(other.urgent) - Number(one.urgent));
  const first = ordered[0]!;
  const isMailed = bounces || receipts.every(({ acknowledged }) => acknowledged);
  const coming = address === null ? words.mailComing : words.copyComing({ address });
  const told = { mail: isMailed ? coming : words.numberHereOnly, phone: words.phoneOnly, none: words.anonymous }[reach];
  const call = first.urgent ? callView(desk, language, now) : null;
  const steps: { when: string; what: string }[] = [
    ...(call ? callSteps(desk, call, isMailed ? reach : 'none', language) : []),
    ...promises(desk, first, reach, language, now),
    { when: words.meanwhile, what: reach === 'mail' ? words.meanwhileText : words.meanwhilePhone },
  ];
  return {
    /** One ticket per subject, starting with the one to quote on the phone. */
    tickets: ordered.map((receipt) => ticketView(receipt, language)),
    isComplaint: first.kind === 'complaint',
    /** Whether the sender has an address, so that signing in can show the ticket. */
    isMailed: reach === 'mail' && !first.suspectedSpam,
    /** How the answer will arrive, in words. Null if no answer was promised. */
    reach: first.suspectedSpam ? null : told,
    /** For an urgent request: the lines to call, now or when they open (R12). */
    call,
    next: reach === 'none' && desk.lines.length === 0 ? steps.slice(0, -1) : steps,
  };
}

export type ReceiptView = ReturnType<typeof receiptView>;

function ticketView({ number, summary, site, siteName, urgent }: Receipt, language: Language) {
  const words = receiptWords[language];
  const place = site === null ? null : `${site}, ${siteName}`;
  const about = summary && (place ? words.aboutSite({ summary, site: place }) : words.about({ summary }));
  return { number, summary, about: about || null, urgent };
}

function callView(desk: Desk, language: Language, now: Instant) {
  const { lines, own } = linesFor(desk, language);
  const views = lines.map((line) => lineView(desk, line, language, now));
  const title = urgentCall(desk, language, now) ?? receiptWords[language].noCall;
  return { title, lines: views, otherLanguages: !own && lines.length > 0 };
}

function callSteps(desk: Desk, { lines }: ReturnType<typeof callView>, reach: Reach, language: Language) {
  const words = receiptWords[language];
  if (desk.lines.length === 0) return [{ when: words.now, what: words.noLineText }];
  if (lines.some(({ open }) => open)) return [{ when: words.now, what: words.callNowText }];
  const opens = firstOpening(lines);
  const mail = reach === 'mail' ? ` ${words.untilThenMail}` : '';
  const then = { when: words.untilThen, what: words.untilThenText + mail };
  if (!opens) return [then];
  const { day, time: at } = opens;
  const when = day === null ? words.at({ time: at }) : words.onDay({ day: capitalised(day), time: at });
  return [then, { when, what: words.callLaterText }];
}

/** Returns when the first line opens, for the title. */
function firstOpening(lines: readonly LineView[]): LineView['opens'] {
  const all = lines.flatMap(({ opens }) => (opens === null ? [] : [opens]));
  return all.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0] ?? null;
}

function promises(
  desk: Desk,
  { complaintDueAt, firstAnswerDueAt, kind }: Receipt,
  reach: Reach,
  language: Language,
  now: Instant,
) {
  const words = receiptWords[language];
  if (complaintDueAt !== null) {
    const days = desk.complaintCalendarDays;
    const what = reach === 'none' ? words.complaintAnonymous({ days }) : words.complaintAnswer({ days });
    return [{ when: words.by({ date: deadline(complaintDueAt, language, desk.zone) }), what }];
  }
  if (isBefore(firstAnswerDueAt, now)) return [];
  const day = dayAhead(firstAnswerDueAt, now, language, desk.zone);
  const at = time(firstAnswerDueAt, language, desk.zone);
  const when = day === null ? words.before({ time: at }) : words.beforeOn({ day, time: at });
  return [{ when, what: words.firstAnswer({ hours: firstAnswerHours(desk, { kind, priority: 'normal' }) }) }];
}

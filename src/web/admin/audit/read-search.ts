import { instantOfWallTime } from '#domain/calendar/wall-time.ts';
import { type AuditAct, auditActs } from '#domain/history/audit.ts';
import type { Language } from '#domain/language.ts';
import { auditWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import type { AuditSearch } from '#store/history/audit.ts';

/** The search as typed; empty fields are ignored. */
export type TypedSearch = Record<'who' | 'about' | 'act' | 'from' | 'until', string>;

interface ReadSearch {
  typed: TypedSearch;
  search: AuditSearch;
  errors: { field: string; text: string }[];
}

/** Returns the search in an address. Days are in the desk's time zone, and the last day is included. */
export function readSearch(request: Request, zone: string, language: Language): ReadSearch {
  const { searchParams } = new URL(request.url);
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, 200).replaceAll('\0', '');
  const typed = { who: text('who'), about: text('about'), act: text('act'), from: text('from'), until: text('until') };
  const act = auditActs.find((each) => each === typed.act);
  const from = typed.from === '' ? undefined : instantOfWallTime(zone, `${typed.from}T00:00`);
  const until = typed.until === '' ? undefined : instantOfWallTime(zone, `${dayAfter(typed.until)}T00:00`);
  const after = text('after');
  const search: AuditSearch = {
    who: typed.who || undefined,
    about: typed.about || undefined,
    acts: act && [act satisfies AuditAct],
    from: from ?? undefined,
    until: until ?? undefined,
    after: isId(after) ? after : undefined,
  };
  const say = auditWords[language].search;
  const errors = [
    ...(from === null ? [{ field: 'from', text: say.badDate }] : []),
    ...(until === null ? [{ field: 'until', text: say.badDate }] : []),
    ...(from && until && from >= until ? [{ field: 'until', text: say.badOrder }] : []),
  ];
  return { typed, search, errors };
}

function dayAfter(date: string): string {
  try {
    return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  } catch {
    return date;
  }
}

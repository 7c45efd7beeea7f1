import { type BulkAct, bulkClosingReasons } from '#domain/bulk/bulk.ts';
import { readLanguage } from '#domain/language.ts';
import { lacksReason } from '#domain/messages/chosen-acts.ts';
import { priorities, sayings } from '#domain/ticket/vocabulary.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { choiceOf, readActsOf, textCharactersMax, textOf } from '#web/console/ticket/acts/fields.ts';

type Act = Exclude<BulkAct, { do: 'restore' }>;

/** Returns the action that a bulk form asks for, or an error text. */
export function readAct(visit: StaffVisit, form: FormData): Act | string {
  const { bulk: words, errors } = consoleWords[visit.language];
  const lacks = (what: string) => words.missing({ what });
  const text = (name: string) => textOf(form, name).slice(0, textCharactersMax);
  switch (textOf(form, 'do')) {
    case 'take':
      return { do: 'assign', email: visit.actor.email };
    case 'assign':
      return { do: 'assign', email: textOf(form, 'bulk-assignee') || null };
    case 'team':
      return { do: 'team', teamId: isId(textOf(form, 'bulk-team')) ? textOf(form, 'bulk-team') : null };
    case 'priority': {
      const priority = choiceOf(form, 'bulk-priority', priorities);
      if (priority === null) return lacks(words.newPriority);
      return text('bulk-because') === '' ? errors.reason : { do: 'priority', priority, reason: text('bulk-because') };
    }
    case 'language': {
      const language = readLanguage(textOf(form, 'bulk-language'));
      return language === null ? lacks(words.newLanguage) : { do: 'language', language };
    }
    case 'note':
      return text('bulk-note') === '' ? lacks(words.noteText) : { do: 'note', text: text('bulk-note') };
    case 'handle':
      return text('bulk-handle') === '' ? lacks(words.handleText) : { do: 'handle', text: text('bulk-handle') };
    case 'macro': {
      const chosen = readActsOf(form, 'bulk-macro');
      return chosen === null || lacksReason(chosen) ? lacks(words.whichMacro) : { do: 'macro', chosen };
    }
    case 'spam':
      return { do: 'close', reason: 'spam', said: null };
    case 'close':
      return readClosing(form, lacks(words.closeReason), errors.said);
    default:
      return words.without;
  }
}

/** The requester's own statement includes how it was said (R22). */
function readClosing(form: FormData, noReason: string, notSaid: string): Act | string {
  const reason = choiceOf(form, 'bulk-reason', bulkClosingReasons);
  if (reason === null) return noReason;
  if (reason !== 'solved' && reason !== 'withdrawn') return { do: 'close', reason, said: null };
  const how = choiceOf(form, 'bulk-how', sayings);
  const text = textOf(form, 'bulk-said').slice(0, textCharactersMax);
  return how === null || text === '' ? notSaid : { do: 'close', reason, said: { how, text } };
}

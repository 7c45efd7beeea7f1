import { addMessage } from '#desk/messages/add-message.ts';
import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import type { MessageTab } from '#domain/messages/written-message.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText } from '#web/app/post.ts';
import type { Act, Sent } from '#web/console/ticket/acts/act.ts';
import { readWritten, wrongIn } from '#web/console/ticket/acts/written.ts';
import { isWrong, saveFiles } from './fields.ts';

export const answer = writes('answer');
export const ask = writes('ask');
export const handle = writes('handle');
export const note = writes('note');

/** Sends a tab of the composer without scripts: its files come with the form. */
function writes(intent: MessageTab): Act {
  return async (sent) => {
    const content = { ...readWritten(sent.form), acts: null };
    const wrong = wrongIn(sent, intent, content);
    if (wrong) return wrong;
    const files = await saveFiles(sent.visit, sent.form, sent.words);
    return isWrong(files) ? files : addMessage(...who(sent), { intent, content: { ...content, files } });
  };
}

export const accept = decidesHeld(acceptHeld);
export const dismiss = decidesHeld(dismissHeld);

function decidesHeld(verb: typeof acceptHeld): Act {
  return async (sent) => {
    const id = fieldText(sent.form, 'entry');
    return isId(id) ? verb(...who(sent), id) : { refused: 'notHeld' };
  };
}

function who({ visit, ticket }: Sent) {
  return [visit.services.world, visit.actor, ticket.number] as const;
}

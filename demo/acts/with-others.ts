import { type Agent, act } from '#demo/acts/at-desk.ts';
import { lastLetterTo } from '#demo/acts/by-mail.ts';
import { introduce } from '#demo/acts/who.ts';
import { type PersonName, people } from '#demo/cast.ts';
import type { Act, Writer } from '#demo/script.ts';
import { answerApproval } from '#desk/approvals/answer-approval.ts';
import { askApproval } from '#desk/approvals/ask-approval.ts';
import { startConversation } from '#desk/conversations/converse.ts';

/** Asks a third party by mail. They answer with `reply`. */
export function askThirdParty(agent: Agent, to: Writer, subject: string, text: string): Act {
  const { email } = introduce(to);
  return act(agent, (world, actor, number) =>
    startConversation(world, actor, number, { to: email ?? '', subject, text, language: null }),
  );
}

/** Asks a member of the cast for their agreement. */
export function askAgreement(agent: Agent, of: PersonName, text: string): Act {
  return act(agent, (world, actor, number) => askApproval(world, actor, number, { of: people[of].email, text }));
}

/** Agrees by the button in the last letter. */
export function agree(who: PersonName): Act {
  return async (stage) => {
    const { id: mailId } = await lastLetterTo(stage, who);
    const token = stage.world.signer.signLink({ mailId, purpose: 'approval' });
    const done = await answerApproval(stage.world, token, { approves: true, reason: '' });
    if (!('answered' in done)) throw new Error(`The approval was refused: ${done.refused}.`);
  };
}

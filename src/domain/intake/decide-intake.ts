import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake, IntakeRule } from '#domain/intake/intake.ts';
import { agentByMail } from '#domain/intake/rules/agent-by-mail.ts';
import { answersHeld } from '#domain/intake/rules/answers-held.ts';
import { answersQuestion } from '#domain/intake/rules/answers-question.ts';
import { automaticMail } from '#domain/intake/rules/automatic-mail.ts';
import { bareThanks } from '#domain/intake/rules/bare-thanks.ts';
import { bounceOfOurs } from '#domain/intake/rules/bounce-of-ours.ts';
import { failedDmarc } from '#domain/intake/rules/failed-dmarc.ts';
import { joins } from '#domain/intake/rules/joins.ts';
import { opens } from '#domain/intake/rules/opens.ts';
import { ownMail } from '#domain/intake/rules/own-mail.ts';
import { stranger } from '#domain/intake/rules/stranger.ts';

/** The rules in order, as explained in docs/mail.md. The first that returns a destination decides. */
export const intakeRules: readonly IntakeRule[] = [
  ownMail,
  bounceOfOurs,
  answersQuestion,
  automaticMail,
  answersHeld,
  failedDmarc,
  agentByMail,
  stranger,
  bareThanks,
  joins,
  opens,
];

/** Returns where a mail goes. The last rule always matches, so that no mail is lost (R1). */
export function decideIntake(facts: IntakeFacts): Intake {
  for (const rule of intakeRules) {
    const intake = rule(facts);
    if (intake !== null) return intake;
  }
  throw new Error('No intake rule matched: the last rule must always match.');
}

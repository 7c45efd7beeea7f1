import { z } from '@hono/zod-openapi';
import { askApproval, withdrawApproval } from '#desk/approvals/ask-approval.ts';
import { approvalStates } from '#domain/approvals/approval.ts';
import { type Call, defineCall } from '#http/api/protocol/call.ts';
import { idParams, instant, listOf, number, typedAddress, writtenText } from '#http/api/protocol/shapes.ts';
import { addedPart, allParts, notDone, numberParams, onPart } from '#http/api/ticket/outcome.ts';
import { type ReadApproval, readApprovals } from '#store/approvals/approvals.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

export const approvalShape = z
  .object({
    id: z.string(),
    ticket: number,
    of: z.object({ name: z.string().nullable(), email: z.string().nullable() }),
    text: z.string().nullable(),
    state: z.enum(approvalStates),
    askedAt: instant,
    answeredAt: instant.nullable().openapi({ description: 'When it was approved or refused.' }),
    reason: z.string().nullable().openapi({ description: 'Why it was refused, if they said so.' }),
  })
  .openapi('Approval');
type ApprovalJson = z.input<typeof approvalShape>;

export const readApprovalsCall = defineCall(
  {
    method: 'get',
    path: '/tickets/{number}/approvals',
    does: 'The agreements that the desk asked for, oldest first.',
    madeBy: 'desk',
    params: numberParams,
    status: 200,
    answer: listOf(approvalShape),
  },
  (call) => allParts(call, approvalsJson),
);

export const askApprovalCall = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/approvals',
    does: 'Asks an owner or service manager of the requester’s service for their agreement, by a letter with two buttons.',
    madeBy: 'desk',
    params: numberParams,
    bodyMax: 'text',
    body: z.strictObject({
      of: typedAddress.openapi({ description: 'Their e-mail address.' }),
      text: writtenText,
    }),
    status: 201,
    answer: approvalShape,
  },
  async (call) => {
    const done = await askApproval(call.world, call.actor, call.params.number, call.body);
    if (!('approvalId' in done)) return notDone(call, done);
    return addedPart(call, done.approvalId, approvalsJson);
  },
);

export const withdrawApprovalCall = defineCall(
  {
    method: 'delete',
    path: '/approvals/{id}',
    does: 'Withdraws an open question: its links no longer answer it.',
    madeBy: 'desk',
    params: idParams,
    status: 200,
    answer: approvalShape,
  },
  (call) =>
    onPart(call, 'approvals', approvalsJson, (found, id) => withdrawApproval(call.world, call.actor, found, id)),
);

/** The approvals of a ticket for its desk, oldest first. */
export async function approvalsJson({ world }: Call, ticket: TicketSummary): Promise<ApprovalJson[]> {
  const read = await readApprovals(world.db, ticket.approvals);
  return read.map((approval) => json(ticket.number, approval));
}

function json(ticket: string, { id, of, text, state, askedAt, answeredAt, reason }: ReadApproval): ApprovalJson {
  return { id, ticket, of, text, state, askedAt, answeredAt: answeredAt ?? null, reason };
}

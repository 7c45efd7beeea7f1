import { type RawBuilder, sql } from 'kysely';
import { type Approval, type ApprovalState, approvalStates } from '#domain/approvals/approval.ts';
import type { Instant } from '#domain/instant.ts';
import type { ApprovalWord } from '#domain/views/filter.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { hasPart } from '#store/ticket/tickets.ts';

/** An approval with its texts and the name of the person. */
export interface ReadApproval extends Approval {
  of: { name: string | null; email: string | null };
  askedAt: Instant;
  /** Null after erasure. */
  text: string | null;
  reason: string | null;
}

/** Reads the approvals of a ticket, in their order. The caller has checked the right to read its notes. */
export async function readApprovals(handle: Handle, approvals: readonly Approval[]): Promise<ReadApproval[]> {
  if (approvals.length === 0) return [];
  const asked = approvals.map(({ id, ofId, mailId, entryId, reasonId }) => ({ id, ofId, mailId, entryId, reasonId }));
  const rows = await rowsOf<Pick<ReadApproval, 'id' | 'of' | 'askedAt' | 'text' | 'reason'>>(handle)`
    select asked.id, entries.at as asked_at, texts.text,
      json_build_object('name', (select name from people where people.id = asked."ofId"),
        'email', (select nullif(address, '') from outgoing_mails where outgoing_mails.id = asked."mailId")) as of,
      (select text from texts where texts.id = asked."reasonId") as reason
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as asked (id uuid, "ofId" uuid, "mailId" uuid, "entryId" uuid, "reasonId" uuid)
      join entries on entries.id = asked."entryId" left join texts on texts.id = entries.text_id`;
  const read = new Map(rows.map((row) => [row.id, row]));
  return approvals.flatMap((approval) => {
    const row = read.get(approval.id);
    return row ? [{ ...approval, ...row }] : [];
  });
}

/** Returns the ticket that has an approval now: its id, desk and status. */
export async function findTicketOfApproval(handle: Handle, id: string) {
  const rows = await rowsOf<TicketOfApproval>(handle)`
    select id, desk_id, status, approvals, site_id, organisation_id, requester_id from tickets
    where ${hasPart('approvals', id)} limit 1`;
  return rows[0];
}

interface TicketOfApproval extends OfService {
  id: string;
  deskId: string;
  status: 'new' | 'open' | 'waiting' | 'handled' | 'closed';
  approvals: Approval[];
}

interface OfService {
  siteId: string | null;
  organisationId: string | null;
  requesterId: string;
}

/** A person who could approve, and whether they are in charge: as an owner of the site, or a service manager. */
interface Approver {
  personId: string;
  mayApprove: boolean;
}

/**
 * Finds the person with an address; undefined if nobody has it. Owners of the ticket's site and service managers of its organisation
 * may approve; without a site also owners of any site of the organisation. Nobody approves their own request.
 */
export async function findApprover(
  handle: Handle,
  { siteId, organisationId, requesterId }: OfService,
  address: string,
): Promise<Approver | undefined> {
  const rows = await rowsOf<Approver>(handle)`
    select addresses.person_id, addresses.person_id <> ${requesterId}::uuid and (exists (
        select from service_managers where service_managers.person_id = addresses.person_id
          and organisation_id = ${organisationId}::uuid)
      or exists (select from entitlements join sites on sites.id = entitlements.site_id
        where entitlements.person_id = addresses.person_id and role = 'owner'
          and case when ${siteId}::uuid is null then sites.organisation_id = ${organisationId}::uuid
            else sites.id = ${siteId}::uuid end)) as may_approve
    from addresses where address = ${address}`;
  return rows[0];
}

const statesOf: Record<ApprovalWord, ApprovalState> = { waiting: 'asked', given: 'approved', refused: 'refused' };

/** Condition on `tickets`: an agreement was asked for, or given or refused, at a time that fits. */
export function hasApprovalWithin(
  date: 'approval-asked' | 'approval-answered',
  fits: (at: RawBuilder<unknown>) => RawBuilder<boolean>,
): RawBuilder<boolean> {
  const [field, states] =
    date === 'approval-asked' ? ['askedAt', approvalStates] : ['answeredAt', ['approved', 'refused'] as const];
  // An index finds the tickets by the states.
  const having = states.map((state) => sql`tickets.approvals @> ${JSON.stringify([{ state }])}::jsonb`);
  const at = sql`(approval ->> ${sql.lit(field)})::timestamptz`;
  return sql<boolean>`(tickets.approvals <> '[]' and (${sql.join(having, sql` or `)})
    and exists (select from jsonb_array_elements(tickets.approvals) as approval where ${fits(at)}))`;
}

/** Condition on `tickets`: an agreement that the desk asked for is in this state. On a closed ticket none can be given any more. */
export function hasApproval(word: ApprovalWord): RawBuilder<boolean> {
  const state = JSON.stringify([{ state: statesOf[word] }]);
  const having = sql`tickets.approvals <> '[]' and tickets.approvals @> ${state}::jsonb`;
  return word === 'waiting' ? sql<boolean>`(tickets.status <> 'closed' and ${having})` : sql<boolean>`(${having})`;
}

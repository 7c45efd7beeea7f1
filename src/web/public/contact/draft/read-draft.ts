import { randomUUID } from 'node:crypto';
import { findDraft } from '#desk/forms/save-contact-draft.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type ContactDraft, newDraft, type Sender, senders } from '#domain/forms/contact-draft.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { signInFirst } from '#web/app/responses.ts';
import { draftTokenOf } from '#web/public/contact/draft/draft-cookie.ts';
import { type FormState, formOf } from '#web/public/contact/form-state.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import { openSealed } from '#web/shared/sealed.ts';
import type { Route } from '../+types/page.ts';

type Args = Pick<Route.LoaderArgs, 'request' | 'context'>;

/** A request for a form page: the sender, the desk and the draft. */
export interface FormVisit {
  request: Request;
  visit: Visit;
  desk: Desk;
  sender: Sender;
  token: string | null;
  /** Null if there is no draft, or it expired. */
  draft: ContactDraft | null;
}

/** Returns the form visit with this device's draft. Without a cookie it does not query the database. */
export async function readDraft({ request, context }: Args): Promise<FormVisit> {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const sender = senderOf(request);
  if (sender === 'portal' && visit.actor === null) throw signInFirst(request);
  const token = draftTokenOf(request, desk, sender);
  const key = { deskId: desk.id, token, formId: null };
  const saved = token === null ? null : await findDraft(visit.services.world, key);
  const draft = isOf(visit, saved) ? saved : null;
  return { request, visit, desk, sender, token: draft === saved ? token : null, draft };
}

/** Returns the sender type from the address; urgent incidents, complaints and the portal have their own. */
export function senderOf({ url }: Request): Sender {
  const { pathname, searchParams } = new URL(url);
  if (/\/contact\/urgent(\.data)?$/.test(pathname)) return 'urgent';
  const who = searchParams.get('who');
  return senders.find((each) => each === who) ?? 'editor';
}

/** A posted form page. */
export interface FormPost extends FormVisit {
  form: FormData;
  state: FormState;
  /** The draft before this post: saved, else carried by the page, else empty. */
  before: ContactDraft;
  /** The draft as the posted page showed it. Null if the page showed none. */
  base: ContactDraft | null;
  /** Id of the rendered page. Empty for the first page, which is the same for everyone. */
  page: string;
  /** True if neither a saved draft nor one carried by the page exists. */
  isNew: boolean;
}

/**
 * Reads a posted form page. A page left open for days, or without its cookie, still carries the earlier input sealed. A page of a
 * sent form also continues from it, so that nothing is lost (R1).
 */
export async function readPost(args: Args): Promise<FormPost> {
  const { request, context } = args;
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const sender = senderOf(request);
  const form = await readForm(context);
  const posted = formOf(visit, form);
  const cookie = draftTokenOf(request, desk, sender);
  const found = await findDraft(world, { deskId: desk.id, token: cookie, formId: posted.id });
  const isTheirs = isOf(visit, found);
  const [saved, token] = isTheirs ? [found, cookie] : [null, null];
  const sealed = openSealed<ContactDraft>(world.signer, 'draft', form.get('draft'))?.value;
  const carried = isOf(visit, sealed) ? sealed : undefined;
  const before = carriedOn(saved, sender) ?? carriedOn(carried, sender);
  const base = carried && carried.id === before?.id ? carried : null;
  // Another person's draft on this device stays theirs.
  const id = isTheirs && carried === sealed ? posted.id : randomUUID();
  const draft = before ?? newDraft(id, sender, visit.language, Date.now(), ownerOf(visit, sender));
  const page = String(form.get('page') ?? '');
  return {
    request,
    visit,
    desk,
    sender,
    token,
    draft: saved,
    form,
    state: { ...posted, id: draft.id },
    before: draft,
    base,
    page,
    isNew: before === null,
  };
}

/**
 * Signed-in users do not see another user's portal draft. After a session ends, one more page may be posted; it is saved and
 * shown after the next sign-in (steps/go-on.ts).
 */
function isOf({ actor }: Visit, draft: ContactDraft | null | undefined): boolean {
  return !draft?.ownerId || actor === null || draft.ownerId === actor.personId;
}

function ownerOf({ actor }: Visit, sender: Sender): string | undefined {
  return isAccountUsed(sender) ? actor?.personId : undefined;
}

/** Whether a signed-in user sends this form under their account. */
export function isAccountUsed(sender: Sender): boolean {
  return sender === 'portal' || sender === 'urgent';
}

/** Returns the draft if it can be continued. A sent draft has no text left. */
function carriedOn(draft: ContactDraft | null | undefined, sender: Sender): ContactDraft | null {
  return draft && draft.sent === null && draft.sender === sender ? draft : null;
}

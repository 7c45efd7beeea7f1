import { randomUUID } from 'node:crypto';
import { findDraft } from '#desk/forms/keep-contact-draft.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type ContactDraft, newDraft, type Sender, senders } from '#domain/forms/contact-draft.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { draftTokenOf } from '#web/public/contact/draft/draft-cookie.ts';
import { type FormState, formOf } from '#web/public/contact/form-state.ts';
import { findPublicDesk } from '#web/public/find-desk.ts';
import { openSealed } from '#web/public/sealed.ts';
import { readForm } from '#web/read-form.ts';
import { signInFirst } from '#web/sign-in/sign-in-first.ts';
import type { Route } from '../+types/page.ts';

type Args = Pick<Route.LoaderArgs, 'request' | 'context'>;

/** A page of the form that is asked for: whose, at which desk, and what was typed before. */
export interface FormVisit {
  request: Request;
  visit: Visit;
  desk: Desk;
  sender: Sender;
  token: string | null;
  /** Null is nothing, or nothing any more. */
  draft: ContactDraft | null;
}

/** Reads the draft of this device. Who has no cookie costs no query. */
export async function readDraft({ request, context }: Args): Promise<FormVisit> {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const sender = senderOf(request);
  if (sender === 'portal' && visit.actor === null) throw signInFirst(request);
  const token = draftTokenOf(request, desk, sender);
  const key = { deskId: desk.id, token, formId: null };
  const kept = token === null ? null : await findDraft(visit.services.world, key);
  const draft = isOf(visit, kept) ? kept : null;
  return { request, visit, desk, sender, token: draft === kept ? token : null, draft };
}

/** The address says it: a complaint and the portal have ways of their own. */
export function senderOf({ url }: Request): Sender {
  const who = new URL(url).searchParams.get('who');
  return senders.find((each) => each === who) ?? 'editor';
}

/** A page of the form that was posted. */
export interface FormPost extends FormVisit {
  form: FormData;
  state: FormState;
  /** What stood there before this post: kept, else carried by the page, else nothing. */
  before: ContactDraft;
  /** What the posted page showed of this very draft; null is a page that showed none. */
  base: ContactDraft | null;
  /** Which showing of a page it was. The first page is the same for everyone, and says nothing. */
  page: string;
  /** The draft was gone, and so was what the page could carry of it. */
  isNew: boolean;
}

/**
 * Reads what was posted. A page that stood open for days or whose cookie is gone still carries what was typed before it,
 * sealed; a form that was sent already goes on from there too, so that nothing is lost (R1).
 */
export async function readPost(args: Args): Promise<FormPost> {
  const { request, context } = args;
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const sender = senderOf(request);
  const form = await readForm(request);
  const posted = formOf(visit, form);
  const cookie = draftTokenOf(request, desk, sender);
  const found = await findDraft(world, { deskId: desk.id, token: cookie, formId: posted.id });
  const isTheirs = isOf(visit, found);
  const [kept, token] = isTheirs ? [found, cookie] : [null, null];
  const sealed = openSealed<ContactDraft>(world.signer, 'draft', form.get('draft'))?.value;
  const carried = isOf(visit, sealed) ? sealed : undefined;
  const before = carriedOn(kept, sender) ?? carriedOn(carried, sender);
  const base = carried && carried.id === before?.id ? carried : null;
  // What another person began on this device stays theirs.
  const id = isTheirs && carried === sealed ? posted.id : randomUUID();
  const draft = before ?? newDraft(id, sender, visit.language, Date.now(), ownerOf(visit, sender));
  const page = String(form.get('page') ?? '');
  return {
    ...{ request, visit, desk, sender, token, draft: kept },
    form,
    state: { ...posted, id: draft.id },
    before: draft,
    base,
    page,
    isNew: before === null,
  };
}

/**
 * Nobody who is signed in sees what another wrote in the portal. Who is signed in no more may send one more page of what
 * they began: it is kept, and shown once they are signed in again (steps/go-on.ts).
 */
function isOf({ actor }: Visit, draft: ContactDraft | null | undefined): boolean {
  return !draft?.ownerId || actor === null || draft.ownerId === actor.personId;
}

function ownerOf({ actor }: Visit, sender: Sender): string | undefined {
  return sender === 'portal' ? actor?.personId : undefined;
}

/** A draft that was sent has no words to go on from. */
function carriedOn(draft: ContactDraft | null | undefined, sender: Sender): ContactDraft | null {
  return draft && draft.sent === null && draft.sender === sender ? draft : null;
}

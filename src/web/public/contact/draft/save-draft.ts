import { saveContactDraft } from '#desk/forms/save-contact-draft.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import { contactWords } from '#locales/public/messages.ts';
import { draftCookie } from '#web/public/contact/draft/draft-cookie.ts';
import type { FormPost } from '#web/public/contact/draft/read-draft.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { trapField } from '#web/public/contact/trap.tsx';
import { timeAfter } from '#web/shared/files/saved-files.ts';

/** The draft after a post. If it was not saved, `notice` says why and the page still shows it. */
export interface Saved {
  draft: ContactDraft;
  headers: Headers;
  notice: Notice | null;
  status: number;
}

/** Applies `change` to the current draft and saves it. */
export async function saveDraft(post: FormPost, change: (draft: ContactDraft) => ContactDraft): Promise<Saved> {
  const { request, visit, desk, sender, token, before } = post;
  const { world } = visit.services;
  const say = contactWords[visit.language].draft;
  const headers = new Headers();
  const after = (draft: ContactDraft) => ({ ...change(draft), trap: draft.trap || trapOf(post.form) });
  const notKept = (status: number, notice: Notice): Saved => ({ draft: after(before), headers, notice, status });
  const characters = lengthOf(after(before)) - lengthOf(post.draft);
  const wait = await contactLimitsOf(world).takeDraft(visit.clientAddress, { isNew: post.draft === null, characters });
  if (wait !== null) {
    headers.set('Retry-After', String(wait));
    const when = timeAfter(wait, visit.language, desk.zone);
    return notKept(429, { title: say.tooMany.title, text: say.tooMany.text({ when }) });
  }
  const key = { deskId: desk.id, token, formId: before.id };
  const saved = await saveContactDraft(world, key, (now) =>
    after(now && now.sent === null && now.ownerId === before.ownerId ? now : before),
  );
  if ('refused' in saved) return notKept(422, say.tooLarge);
  if (saved.newToken !== null) headers.append('Set-Cookie', draftCookie(request, desk, sender, saved.newToken));
  return { draft: saved.draft, headers, notice: null, status: 200 };
}

function lengthOf(draft: ContactDraft | null): number {
  return draft === null ? 0 : JSON.stringify(draft).length;
}

/** Our pages always send the trap field, so a form without it did not come from them. */
function trapOf(form: FormData): string {
  const typed = form.get(trapField);
  return typeof typed === 'string' ? typed.slice(0, 100) : 'missing';
}

import { contactIn } from '#domain/directory/communication-service.ts';
import { strangerWords } from '#locales/console/messages.ts';
import { referralText } from '#locales/mail/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import type { FoundReferral } from '#web/console/ticket/strangers/read-referrals.ts';

/** Returns the agent's options for a requester not known as editor or owner (R8); null if nothing is needed. */
export function strangersView(sources: TicketSources) {
  const { ticket, referrals, words, language, desk } = sources;
  if (referrals === null) return null;
  const say = strangerWords[language].strangers;
  const name = ticket.requester.name ?? ticket.requester.email ?? words.list.anonymous;
  return {
    referrals: referrals.map((referral, place) => referralView(referral, place, sources)),
    hint: say.referHint({ language: deskWords[language].languages[ticket.language] }),
    editor: {
      name,
      site: ticket.site?.number ?? referrals.find(({ site }) => site !== null)?.site?.number ?? '',
      hint: say.makeEditorHint({ name, max: desk.editorsPerSiteMax }),
      whyNot: ticket.requester.email === null ? say.noAddress : null,
    },
  };
}

export type StrangersView = NonNullable<ReturnType<typeof strangersView>>;

function referralView(referral: FoundReferral, place: number, sources: TicketSources) {
  const { ticket, language } = sources;
  const { site, organisationId, organisationNames, contact, why } = referral;
  const reached = contactIn(contact ?? {}, ticket.language);
  const siteText = site && `${site.number} ${site.name}`;
  return {
    id: String(place),
    name: organisationNames?.[language] ?? siteText ?? '',
    site: siteText,
    why: strangerWords[language].strangers.why[why],
    /** One line each; empty if the directory has no contact details. */
    reach: [reached.name, reached.email, reached.phone && phone(reached.phone), reached.page].filter(
      (line) => typeof line === 'string' && line !== '',
    ) as string[],
    text: referralText(referral, ticket.language),
    /** The organisation that answers; null if the site belongs to nobody and the agent names it. */
    organisationId,
  };
}

/** A contact for a stranger, and the text of the referral. */
export type ReferralView = ReturnType<typeof referralView>;

/** The panels of a stranger's ticket. */
export const editorPanel = 'panel-editor';

export function referPanel(referral: string): string {
  return `panel-refer-${referral}`;
}

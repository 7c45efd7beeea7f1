import type { Page } from 'playwright-core';
import { answerApproval } from '#desk/approvals/answer-approval.ts';
import { askApproval } from '#desk/approvals/ask-approval.ts';
import { showConversation, startConversation } from '#desk/conversations/converse.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { goTo } from './go-to.ts';
import type { PageState, StateVisit } from './page-state.ts';

/** More states of the ticket page: questions to third parties, and requests for approval. */
export const ticketQuestions: PageState[] = [
  { state: 'questions to others', reach: openQuestions },
  { state: 'a question that is typed', reach: typeQuestion },
];

const supplier = 'devis@fournisseur-de-materiel.example';

/**
 * Opens a ticket with two questions to third parties, one answered (also by a stranger) and one shown to the requester, and two
 * requests for approval. Returns its number.
 */
async function askAll({ desk }: StateVisit): Promise<string> {
  const { world, db } = desk;
  const [claire, nadia, hugo] = [desk.actor('claire'), desk.actor('nadia'), desk.actor('hugo')];
  const opened = await receiveContact(world, claire, {
    ...{ deskId: desk.cast.desks.wcms, channel: 'portal', language: 'fr', kind: 'request', site: '1187' },
    ...{ urgent: false, fileIds: [], summary: 'Réparer l’imprimante', text: 'Elle ne s’allume plus.' },
    requester: { email: claire.email!, name: null, phone: null, language: null },
  });
  if (!('ticket' in opened)) throw new Error(JSON.stringify(opened));
  const { number } = opened.ticket;
  const typed = { to: supplier, text: 'Combien coûterait la réparation de l’imprimante du musée ?', language: null };
  await startConversation(world, nadia, number, { ...typed, subject: 'Devis pour la réparation de l’imprimante' });
  const mails = db.selectFrom('outgoingMails').select('messageId').where('letter', '=', 'sideQuestion');
  const { messageId } = await mails
    .where('address', '=', supplier)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  for (const [from, text] of [
    [supplier, 'Bonjour,\n\nLa réparation coûte 300 euros hors TVA.'],
    ['autre.personne@ailleurs.example', 'Nous pouvons le faire pour moins.'],
  ] as const) {
    const head = [
      `From: ${from}`,
      'To: wcms@desk.example',
      'Subject: Re: Devis',
      `Message-ID: <${world.newId()}@x.example>`,
    ];
    const raw = Buffer.from(
      [...head, `In-Reply-To: ${messageId}`, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'),
    );
    await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  }
  const second = await startConversation(world, nadia, number, {
    ...typed,
    to: 'garantie@fabricant.example',
    subject: 'Garantie',
  });
  if ('conversationId' in second) await showConversation(world, nadia, number, second.conversationId);
  const first = await askApproval(world, nadia, number, { of: hugo.email!, text: 'La réparation coûte 300 euros.' });
  if (!('approvalId' in first)) throw new Error(JSON.stringify(first));
  const token = world.signer.signLink({ mailId: first.ticket.approvals[0]!.mailId, purpose: 'approval' });
  await answerApproval(world, token, { approves: false, reason: 'Trop cher : demandez un autre devis.' });
  await askApproval(world, nadia, number, { of: hugo.email!, text: 'La réparation coûte maintenant 200 euros.' });
  return number;
}

async function openQuestions(page: Page, visit: StateVisit): Promise<void> {
  const number = await askAll(visit);
  await goTo(page, `${visit.desk.url}/console/tickets/${number}`);
  await page.locator('[data-act=ask-approval]').waitFor({ state: 'attached' });
  await page.locator('details:has([id^=write-])').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

async function typeQuestion(page: Page, visit: StateVisit): Promise<void> {
  const number = await askAll(visit);
  await goTo(page, `${visit.desk.url}/console/tickets/${number}`);
  await page.locator('[data-act=ask-approval]').waitFor({ state: 'attached' });
  await page
    .locator('details:has([data-act=ask-somebody-else]), details:has([data-act=ask-approval])')
    .evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
}

/** The portal's page of a ticket on which the desk shows what it asked others. */
export const shownQuestion: PageState = {
  state: 'a question that is shown',
  async reach(page, visit) {
    const number = await askAll(visit);
    await goTo(page, `${visit.desk.url}/portal/tickets/${number}`);
    await page.locator('#questions').waitFor();
  },
};

/** The page behind the buttons of a request for approval. */
export const approvalStates: Record<string, PageState[]> = {
  '/:language/approve/:token': [
    { state: 'asked', reach: openApprovalPage('approve') },
    { state: 'refusing', reach: openApprovalPage('refuse') },
    { state: 'approved', reach: openAnswered },
    { state: 'cut off', reach: (page, { desk, language }) => goTo(page, `${desk.url}/${language}/approve/cut`) },
  ],
};

async function tokenOf(visit: StateVisit): Promise<string> {
  const { desk } = visit;
  const number = await askAll(visit);
  const { approvals } = await desk.db
    .selectFrom('tickets')
    .select('approvals')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return desk.world.signer.signLink({ mailId: approvals.at(-1)!.mailId, purpose: 'approval' });
}

function openApprovalPage(say: string): PageState['reach'] {
  return async (page, visit) => {
    await goTo(page, `${visit.desk.url}/${visit.language}/approve/${await tokenOf(visit)}?say=${say}`);
  };
}

async function openAnswered(page: Page, visit: StateVisit): Promise<void> {
  const token = await tokenOf(visit);
  await answerApproval(visit.desk.world, token, { approves: true, reason: '' });
  await goTo(page, `${visit.desk.url}/${visit.language}/approve/${token}`);
}

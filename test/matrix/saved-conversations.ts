import { closeConversation, showConversation, startConversation } from '#desk/conversations/converse.ts';
import type { MatrixWorld } from './world.ts';

/** Asks a third party on a ticket of the first desk, and returns the id of the conversation. */
export async function withConversation({ desk, actorOf, ticket }: MatrixWorld, of = 'ofClaire'): Promise<string> {
  const typed = { to: 'devis@fournisseur.example', subject: 'Un devis', text: 'Combien ?', language: null };
  const done = await startConversation(desk.world, actorOf('sofie'), ticket(of).number, typed);
  if (!('conversationId' in done)) throw new Error(JSON.stringify(done));
  return done.conversationId;
}

export async function closedConversation(matrix: MatrixWorld): Promise<string> {
  const id = await withConversation(matrix);
  await closeConversation(matrix.desk.world, matrix.actorOf('sofie'), matrix.ticket('ofClaire').number, id);
  return id;
}

export async function shownConversation(matrix: MatrixWorld): Promise<string> {
  const id = await withConversation(matrix);
  await showConversation(matrix.desk.world, matrix.actorOf('sofie'), matrix.ticket('ofClaire').number, id);
  return id;
}

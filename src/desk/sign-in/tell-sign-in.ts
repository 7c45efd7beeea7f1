import { queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { SignInNewsFacts } from '#domain/sign-in/news.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';

/** Mails a person that their way of signing in changed, so that they notice changes that they did not make. */
export async function tellSignIn(world: Spine, tx: Tx, personId: string, news: SignInNewsFacts): Promise<void> {
  const person = await findSignInPerson(tx.trx, personId);
  const address = person?.login ?? person?.address;
  if (!person || !address) return;
  const { language } = person;
  await queueOwnLetter(world, tx, { letter: 'signInNews', personId, address, language, signIn: news });
}

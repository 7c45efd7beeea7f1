import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import { saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { openRogue } from '#test/rogue-provider.ts';
import { cookiesOf, type WebDesk } from '#test/web-desk.ts';

/** A provider of a desk whose answers a test controls. */
export async function openDeskProvider({ world, actor }: WebDesk) {
  const rogue = await openRogue();
  const settings = {
    name: 'Login Namur',
    issuer: rogue.issuer,
    clientId: 'plain',
    scopes: 'openid email',
    claims: standardClaims,
    trustsFactors: true,
    privateNetwork: true,
    active: true,
  };
  const { id } = (await saveProvider(world, actor('jonas'), { ...settings, secret: null }, null)) as {
    id: string;
  };
  return { id, rogue, settings };
}

/** A provider that returns the claims a test chooses, and the route from the sign-in page to it and back. */
export async function openProviderVisits(desk: WebDesk) {
  const { db } = desk;
  const { id, rogue, settings } = await openDeskProvider(desk);

  /** Signs in at the provider with these claims. Returns the resulting cookies and the redirect. */
  async function comeBack(claims: Record<string, unknown>): Promise<{ cookies: string; to: string }> {
    // This test requests codes more often than one person may.
    await db.deleteFrom('rateLimits').execute();
    const led = await desk.get(`/sign-in/with/${id}`);
    const there = await fetch(led.headers.get('location')!, { redirect: 'manual' });
    rogue.forge = (honest) => rogue.sign({ ...honest, sub: 'attacker', ...claims });
    const back = new URL(there.headers.get('location')!);
    const answer = await desk.get(back.pathname + back.search, { cookie: cookiesOf(led) });
    return { cookies: cookiesOf(answer), to: answer.headers.get('location')! };
  }

  return { id, settings, comeBack, newestMail: (address: string) => newestMail(desk, address) };
}

/** The latest letter to an address, with its code and link; null if missing. */
export async function newestMail(
  { db, world }: Pick<WebDesk, 'db' | 'world'>,
  address: string,
): Promise<(MailedCode & { id: string; letter: string }) | null> {
  const mail = await db
    .selectFrom('outgoingMails')
    .select(['id', 'facts', 'letter'])
    .where('address', '=', address)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return mail?.facts.sealed ? { ...mail, ...JSON.parse(world.signer.unseal(mail.facts.sealed)!) } : null;
}

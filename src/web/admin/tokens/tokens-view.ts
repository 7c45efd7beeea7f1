import { givesTokensFor } from '#desk/sign-in/issue-token.ts';
import { tokenWords } from '#locales/admin/messages.ts';
import { dateTime, longDate } from '#locales/format.ts';
import { type ListedToken, listTokens } from '#store/sign-in/tokens.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';

export type TokenRow = ReturnType<typeof rowOf>;

/** Returns the tokens of the user's desks, and the desks for which they may create one. */
export async function tokensView(visit: AdminVisit) {
  const { services, actor, desks, language } = visit;
  const tokens = await listTokens(services.world.db, actor);
  const ofAll = await givesTokensFor(services.world, actor, null);
  const choices = desks.map(({ prefix, names }) => ({ value: prefix, label: names[language] }));
  return {
    rows: tokens.map((token) => rowOf(token, visit, ofAll)),
    desks: ofAll && desks.length > 1 ? [...choices, { value: '', label: tokenWords[language].everyDesk }] : choices,
  };
}

function rowOf(token: ListedToken, { language, desks, actor }: AdminVisit, ofAll: boolean) {
  const words = tokenWords[language];
  const zone = (desks.find(({ id }) => id === token.deskId) ?? desks[0]!).zone;
  const date = (when: string) => longDate(when, language, zone);
  const hasExpired = token.expiresAt !== null && Date.parse(token.expiresAt) <= Date.now();
  const person = token.login ?? (token.role === 'requester' ? token.personName : null);
  const role = words.roles[token.role];
  return {
    id: token.id,
    name: token.name,
    role: person === null ? role : `${role}, ${words.asPerson({ name: token.personName ?? person })}`,
    scopes: token.scopes?.map((scope) => words.scope[scope]) ?? [words.everyScope],
    desk: token.deskPrefix ?? words.everyDesk,
    /** When it expires, or how it ended. */
    end: endOf(),
    isOver: token.revokedAt !== null || hasExpired,
    used: token.lastUsedAt === null ? words.unused : dateTime(token.lastUsedAt, language, zone),
    mayRevoke: token.revokedAt === null && (token.deskId === null ? ofAll : actor.deskIds.includes(token.deskId)),
  };

  function endOf(): string {
    if (token.revokedAt !== null) return words.wasRevoked({ date: date(token.revokedAt) });
    if (token.expiresAt === null) return words.never;
    return hasExpired ? words.expired({ date: date(token.expiresAt) }) : date(token.expiresAt);
  }
}

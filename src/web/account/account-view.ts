import { hashToken } from '#desk/spine/secret-token.ts';
import type { Language } from '#domain/language.ts';
import { describeDevice } from '#domain/sign-in/device.ts';
import { accountWords } from '#locales/account/messages.ts';
import { longDate, shortDateTime } from '#locales/format.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { countRecoveryCodes, findAuthenticator, listPasskeys } from '#store/sign-in/factors.ts';
import { listIdentities } from '#store/sign-in/providers.ts';
import { listSessions } from '#store/sign-in/sessions.ts';
import { type AccountVisit, framedPerson } from '#web/account/account-visit.ts';

export type AccountView = Awaited<ReturnType<typeof accountView>>;

/** Returns every sign-in method of a person, in their language and time zone. */
export async function accountView(visit: AccountVisit) {
  const { actor, language, token, services } = visit;
  const { db } = services.world;
  const { personId } = actor;
  const [[desk], person, app, passkeys, codes, identities, sessions] = await Promise.all([
    services.world.allDesks(db),
    findSignInPerson(db, personId),
    findAuthenticator(db, personId),
    listPasskeys(db, personId),
    countRecoveryCodes(db, personId),
    listIdentities(db, personId),
    listSessions(db, personId, new Date().toISOString()),
  ]);
  const zone = desk?.zone ?? 'Europe/Brussels';
  const day = (at: string) => longDate(at, language, zone);
  const here = hashToken(token);
  return {
    person: framedPerson(visit),
    name: actor.name,
    language: person?.language ?? actor.language,
    codes,
    hasPassword: person?.passwordHash != null,
    appSince: app ? day(app.createdAt) : null,
    passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({ id, name, used: day(usedAt ?? createdAt) })),
    identities: identities.map((one) => ({ ...one, name: one.name ?? one.issuer, linked: day(one.linkedAt) })),
    sessions: sessions.map(({ id, device, usedAt, tokenHash }) => ({
      id,
      device: deviceInWords(device, language),
      isThis: tokenHash.equals(here),
      used: shortDateTime(usedAt, language, zone, new Date().toISOString()),
    })),
  };
}

function deviceInWords(userAgent: string, language: Language): string {
  const words = accountWords[language].sessions;
  const device = describeDevice(userAgent);
  return device === null ? words.unknown : words.on({ ...device });
}

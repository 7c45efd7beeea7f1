import type { ColumnType, Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';
import type { ClaimNames, ProvedIdentity } from '#domain/sign-in/provider.ts';

type Json<T> = ColumnType<T, string, string>;

/** The tables of the way in: what was proved, by what, and until when. */
export interface SignInSchema {
  sessions: SessionsTable;
  signInCodes: SignInCodesTable;
  authenticators: {
    personId: string;
    /** Sealed. */
    secret: string;
    lastStep: number;
    createdAt: Instant;
    usedAt: Instant | null;
  };
  recoveryCodes: { personId: string; codeHash: Buffer; usedAt: Instant | null };
  passkeys: PasskeysTable;
  providers: ProvidersTable;
  identities: {
    issuer: string;
    subject: string;
    personId: string;
    linkedAt: Instant;
    usedAt: Instant | null;
    /** The person proved their address in the browser that came from the provider. What it says about factors counts only then. */
    provedInBrowser: Generated<boolean>;
  };
  /** Counted by rate-limiter-flexible: `expire` is in milliseconds, in real time. */
  rateLimits: { key: string; points: Generated<number>; expire: number | null };
}

export interface SessionsTable {
  tokenHash: Buffer;
  id: string;
  personId: string;
  createdAt: Instant;
  expiresAt: Instant;
  /** False until all that must be proved has been: until then it opens nothing. */
  complete: boolean;
  proved: Proof[];
  /** When something was proved last: what is delicate asks anew after some minutes. */
  provedAt: Instant;
  /** The roles at sign-in: with others the session is over. */
  authority: string;
  usedAt: Instant;
  /** What the browser says that it is. */
  device: string;
  tries: Generated<number>;
  /** A provider's subject that is linked once the session is complete. */
  identity: Json<ProvedIdentity> | null;
}

export interface SignInCodesTable {
  /** Of the browser that asked. */
  tokenHash: Buffer;
  linkHash: Buffer;
  codeHash: Buffer;
  address: string;
  /** Null is an address that nobody has: no code opens anything. */
  personId: string | null;
  identity: Json<ProvedIdentity> | null;
  expiresAt: Instant;
  tries: Generated<number>;
}

export interface PasskeysTable {
  id: string;
  personId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  name: string;
  createdAt: Instant;
  usedAt: Instant | null;
}

export interface ProvidersTable {
  id: string;
  position: Generated<number>;
  name: string;
  issuer: string;
  clientId: string;
  /** Sealed. Null is a public client, which PKCE alone protects. */
  clientSecret: string | null;
  scopes: string;
  claims: Json<ClaimNames>;
  /** What it says of a second factor counts. */
  trustsFactors: boolean;
  /** The operator knows that it stands in a private network. */
  privateNetwork: boolean;
  active: boolean;
  version: Generated<number>;
}

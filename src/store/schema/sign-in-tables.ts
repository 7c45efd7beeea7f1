import type { ColumnType, Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';
import type { ClaimNames, ProvedIdentity } from '#domain/sign-in/provider.ts';

type Json<T> = ColumnType<T, string, string>;

/** Tables of sign-in: factors, sessions and their expiry. */
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
    /**
     * The person verified their address in the browser that came from the provider. The provider's claims about factors count
     * only then.
     */
    provedInBrowser: Generated<boolean>;
  };
  /** Managed by rate-limiter-flexible: `expire` is in milliseconds, in real time. */
  rateLimits: { key: string; points: Generated<number>; expire: number | null };
}

export interface SessionsTable {
  tokenHash: Buffer;
  id: string;
  personId: string;
  createdAt: Instant;
  expiresAt: Instant;
  /** False until all factors are verified; until then the session gives no access. */
  complete: boolean;
  proved: Proof[];
  /** When a factor was last verified; sensitive actions ask again after some minutes. */
  provedAt: Instant;
  /** Roles at sign-in; the session ends if they change. */
  authority: string;
  usedAt: Instant;
  /** The browser's own description. */
  device: string;
  tries: Generated<number>;
  /** A provider identity to link once the session is complete. */
  identity: Json<ProvedIdentity> | null;
}

export interface SignInCodesTable {
  /** Token hash of the browser that asked. */
  tokenHash: Buffer;
  linkHash: Buffer;
  codeHash: Buffer;
  address: string;
  /** Null if nobody has the address: no code works. */
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
  /** Sealed. Null for a public client, which only PKCE protects. */
  clientSecret: string | null;
  scopes: string;
  claims: Json<ClaimNames>;
  /** Its claims about a second factor count. */
  trustsFactors: boolean;
  /** The operator confirmed that it is in a private network. */
  privateNetwork: boolean;
  active: boolean;
  version: Generated<number>;
}

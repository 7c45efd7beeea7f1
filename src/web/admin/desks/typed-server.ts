import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import type { FetchFailure } from '#domain/mailboxes/fetching.ts';
import { type MailServer, placeOfServer, securities } from '#domain/mailboxes/mail-server.ts';
import type { SendFailure } from '#domain/sending/relay-settings.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import { openTypedSecret, sealTypedSecret } from '#web/admin/typed-secret.ts';
import { fieldText, typedFields } from '#web/app/post.ts';

/** The fields of a mail server as text. A typed but unsaved secret leaves the server only sealed. */
export interface ShownServer {
  host: string;
  port: string;
  security: string;
  user: string;
  proof: string;
  tokenUrl: string;
  clientId: string;
  scope: string;
  /** The version that the form shows. */
  seen: string;
  sealedSecret: string;
}

/** Returns the saved server; `row` counts its versions. */
export function shownServer<Proof extends string>(
  { host, port, security, user, proof, token }: ServerOf<Proof>,
  row: { version: number },
): ShownServer {
  return {
    host,
    port: String(port),
    security,
    user,
    proof,
    tokenUrl: token?.url ?? '',
    clientId: token?.clientId ?? '',
    scope: token?.scope ?? '',
    seen: seenOf(versionFields(row)),
    sealedSecret: '',
  };
}

type ServerOf<Proof extends string> = Omit<MailServer, 'proof'> & { proof: Proof };

export interface TypedServer<Proof extends string> {
  typed: ShownServer;
  settings: ServerOf<Proof>;
  secret: ServerSecret;
  seen: string;
}

/** Reads the form. No input is lost after an error, not even the secret. An unknown `proof` becomes the first one. */
export function readServer<Proof extends string>(
  form: FormData,
  signer: Signer,
  proofs: readonly Proof[],
): TypedServer<Proof> {
  const text = (name: string) => fieldText(form, name);
  const names = ['host', 'port', 'security', 'user', 'proof', 'tokenUrl', 'clientId', 'scope', 'seen'] as const;
  const shown = typedFields(form, names);
  const proof = proofs.find((each) => each === shown.proof) ?? proofs[0]!;
  const isByToken = proof === 'clientCredentials' || proof === 'refreshToken';
  const settings = {
    host: shown.host,
    port: Number(shown.port),
    user: shown.user,
    proof,
    security: securities.find((each) => each === shown.security) ?? 'tls',
    token: isByToken ? { url: shown.tokenUrl, clientId: shown.clientId, scope: shown.scope } : null,
  };
  const place = placeOfServer(settings);
  const sealed = openTypedSecret<ServerSecret>(signer, form.get('sealed-secret'), place) ?? {};
  const secret = {
    password: text('password') || (sealed.password ?? ''),
    clientSecret: text('clientSecret') || (sealed.clientSecret ?? ''),
    refreshToken: text('refreshToken') || (sealed.refreshToken ?? ''),
  };
  const hasSecret = Object.values(secret).some((each) => each !== '');
  const typed = { ...shown, sealedSecret: hasSecret ? sealTypedSecret(signer, secret, place) : '' };
  return { typed, settings, secret, seen: typed.seen };
}

/** Returns the field that mends a problem with the settings. */
export function fieldOfProblem(problem: string, proof: string): string {
  if (problem === 'privateAddress') return 'host';
  return problem === 'secret' ? secretField(proof) : problem;
}

/** Returns the field that mends a failure to use the server. */
export function fieldOfFailure(failure: FetchFailure | SendFailure, proof: string): string {
  if (failure === 'signIn') return proof === 'none' ? 'proof' : proof === 'password' ? 'password' : 'user';
  if (failure === 'token' || failure === 'secret') return secretField(proof);
  return fieldsOfFailures[failure] ?? 'host';
}

const fieldsOfFailures: Partial<Record<FetchFailure | SendFailure, string>> = {
  folder: 'folder',
  noTls: 'security',
  unreachable: 'port',
  sender: 'user',
};

/** Returns the field of the secret for this sign-in method. */
function secretField(proof: string): string {
  return proof === 'clientCredentials' ? 'clientSecret' : proof === 'refreshToken' ? 'refreshToken' : 'password';
}

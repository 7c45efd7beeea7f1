// A real OpenID Connect provider as a separate process: `node test/oidc-provider-process.ts REDIRECT_URI`. It prints its issuer
// and exits with its parent process. `:place` in the URI stands for the issuer's own part of the return address.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { placeOfReturn } from '#desk/sign-in/provider/configure.ts';

const [redirectUri = ''] = process.argv.slice(2);
const server = createServer();
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const issuer = `http://127.0.0.1:${port}`;
const client = {
  redirect_uris: [redirectUri.replace(':place', placeOfReturn(issuer))],
  client_secret: 'a secret of the tests',
  token_endpoint_auth_method: 'client_secret_post',
};
const provider = new Provider(issuer, {
  clients: [
    { ...client, client_id: 'plain' },
    { ...client, client_id: 'signed', userinfo_signed_response_alg: 'RS256' },
  ],
  features: { jwtUserinfo: { enabled: true } },
  claims: { profile: ['name', 'locale'], email: ['email', 'email_verified'] },
  findAccount: (_: unknown, sub: string) => ({
    accountId: sub,
    claims: async () => ({
      sub,
      name: `Somebody ${sub}`,
      locale: 'nl-BE',
      email: `${sub}@patrimoine.example`,
      email_verified: true,
    }),
  }),
});
server.on('request', provider.callback());
process.on('disconnect', () => process.exit());
process.send?.(issuer);

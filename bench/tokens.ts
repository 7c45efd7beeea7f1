import { createToken } from '#desk/sign-in/create-token.ts';
import type { World } from '#desk/spine/world.ts';

/** A token may write 600 times per minute, so these write 12,000 times: more than any measurement does. */
const tokenCount = 20;

/** Creates an agent's tokens of the API. */
export async function createTokens(world: World): Promise<string[]> {
  const tokens: string[] = [];
  for (let place = 0; place < tokenCount; place++) {
    const made = await createToken(world, { name: `bench ${place}`, role: 'agent', person: 'nadia@desk.example' });
    if (!('token' in made)) throw new Error(made.refused);
    tokens.push(made.token);
  }
  return tokens;
}

/** The headers of a writing call; calls take turns with the tokens. */
export function headersOf(tokens: readonly string[], run: number): Record<string, string> {
  return { Authorization: `Bearer ${tokens[run % tokens.length]}`, 'Content-Type': 'application/json' };
}

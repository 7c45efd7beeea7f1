import { encode } from 'uqr';
import { newApp } from '#desk/sign-in/factors/new-app.ts';
import type { World } from '#desk/spine/world.ts';

/** Data for setting up an app: the key in groups, its QR code, and the values that return with the first code. */
export interface AppView {
  key: string;
  sealed: string;
  address: string;
  /** Rows of `1` and `0`, with a white border. */
  picture: string[];
}

export function appView(world: World, person: { personId: string; label: string }, shown: string | null): AppView {
  const { secret, sealed, address } = newApp(world, person, shown);
  const { data } = encode(address, { ecc: 'M', border: 3 });
  return {
    key: secret.replace(/(.{4})(?=.)/g, '$1 '),
    sealed,
    address,
    picture: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')),
  };
}

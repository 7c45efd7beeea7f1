import { data } from 'react-router';
import { findLogo } from '#store/look/logos.ts';
import { visitContext } from '#web/app/context.ts';
import { deskOfAddress, looked } from '#web/public/look/look-of.ts';
import type { Route } from './+types/logo.ts';

/** A desk's logo, with the bytes and the type that its administrator uploaded. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const desk = await deskOfAddress(context, params.prefix);
  const logo = await findLogo(context.get(visitContext).services.world.db, desk.id);
  if (desk.look.logo === null || !logo) throw data(null, 404);
  return looked(new Uint8Array(logo.bytes), logo.type, desk.look.logo.version === params.version);
}

import { data } from 'react-router';
import { accentStylesheet, accentVersion } from '#domain/look/stylesheet.ts';
import { deskOfAddress, looked } from '#web/public/look/look-of.ts';
import type { Route } from './+types/colours.ts';

/** The stylesheet with a desk's accent colour; it overrides a few tokens. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { accent } = (await deskOfAddress(context, params.prefix)).look;
  if (accent === null) throw data(null, 404);
  return looked(accentStylesheet(accent), 'text/css; charset=utf-8', accentVersion(accent) === params.version);
}

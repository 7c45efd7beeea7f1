import { data } from 'react-router';
import type { Visit } from '#web/app/context.ts';
import type { DemonstrationServices } from '#web/app/services.ts';

/** Returns the demonstration's services. Throws 404 on a real desk, where these pages do not exist. */
export function demonstrationOf({ services }: Visit): DemonstrationServices {
  if (services.demonstration === null) throw data(null, 404);
  return services.demonstration;
}

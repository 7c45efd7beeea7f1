import { redirect } from 'react-router';
import { urls } from '#web/urls.ts';

export function action() {
  return redirect(urls.first());
}

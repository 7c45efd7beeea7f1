import { data } from 'react-router';

/** Every address that is none of ours: with a route of its own, "not found" is told in the reader's language. */
export function loader() {
  throw data(null, 404);
}

export const action = loader;

export default function Missing() {
  return null;
}

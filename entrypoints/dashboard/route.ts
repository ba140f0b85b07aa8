import { useSyncExternalStore } from 'react';

/** The page shown, from the hash: `#/people/<id>` is ['people', '<id>']. */
export type Route = readonly [page: string, id?: string];

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [page, id] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return [page || 'people', id];
}

import { useEffect, useState } from 'react';
import type { Opening } from '@/lib/coach/opening';
import type { Hello } from '@/lib/people/worth-a-hello';

/** Words to begin with, by person. They come once the people are there: choosing them loads what the first frame needs not. */
export function useOpenings(hellos: readonly Hello[], now: number): ReadonlyMap<string, Opening> {
  const [openings, setOpenings] = useState<ReadonlyMap<string, Opening>>(new Map());
  useEffect(() => {
    let left = false;
    void import('./openings')
      .then(({ openingsFor }) => openingsFor(hellos, now))
      .then((found) => left || setOpenings(found));
    return () => {
      left = true;
    };
  }, [hellos, now]);
  return openings;
}

import { useEffect, useState } from 'react';
import { readSettings, watchSettings, type Settings } from '@/lib/settings';

/** The settings as they are now; null for the moment before they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  return settings;
}

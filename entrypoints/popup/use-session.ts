import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** A value the background keeps while the browser runs; undefined while there is none. */
export function useSession<Value>(key: string): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const read = () => browser.storage.session.get(key).then((stored) => setValue(stored[key] as Value | undefined));
    void read();
    const changed = (changes: Record<string, unknown>) => void (key in changes && read());
    browser.storage.session.onChanged.addListener(changed);
    return () => browser.storage.session.onChanged.removeListener(changed);
  }, [key]);
  return value;
}

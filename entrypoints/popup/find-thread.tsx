import { say } from '@/components/say';
import type { HandleRow } from '@/lib/people/rows';
import { sites } from '@/lib/sites';
import { openSite } from '@/components/open-thread';

/** For a thread without an address: its name to search for, and the way to the messenger. */
export function FindThread({ handle }: { handle: HandleRow }) {
  const { name } = handle;
  const site = sites.find(({ id }) => id === handle.site)?.label ?? handle.host;

  async function copyAndGo() {
    await navigator.clipboard.writeText(name);
    await openSite(handle);
  }

  return (
    <output className="note find stack">
      <span>{say('row.find', { name, site })}</span>
      <button type="button" className="button" onClick={() => void copyAndGo()}>
        {say('row.copyGo', { site })}
      </button>
    </output>
  );
}

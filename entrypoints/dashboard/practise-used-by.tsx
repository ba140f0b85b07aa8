import { openSite } from '@/components/open-thread';
import { say } from '@/components/say';
import type { Reachable } from '@/lib/people/uses';
import { sites } from '@/lib/sites';

/** The words are copied, but there is no address to open: where to paste them. */
export function UsedBy({ one: { person, handle } }: { one: Reachable }) {
  if (!handle) return <output className="note">{say('use.noChat', { name: person.name })}</output>;
  const site = sites.find(({ id }) => id === handle.site)?.label ?? handle.host;
  return (
    <output className="note stack">
      <span>{say('use.find', { name: handle.name, site })}</span>
      <button type="button" className="button" onClick={() => void openSite(handle)}>
        {say('use.go', { site })}
      </button>
    </output>
  );
}

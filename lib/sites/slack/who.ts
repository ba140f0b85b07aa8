import type { Side } from '@/lib/conversation/thread';

/** Somebody as the page shows them. */
export interface Someone {
  /** The member's id; null where the page does not show it. */
  user: string | null;
  name: string;
}

/** Pictures of members bear their ids: "https://ca.slack-edge.com/T0TEAM-U0ANA-0123456789ab-48". */
export function userIn(picture: HTMLImageElement | null): string | null {
  return /\/[TE][A-Z0-9]+-([UW][A-Z0-9]+)-/.exec(picture?.src ?? '')?.[1] ?? null;
}

/**
 * Whose words these are; null when it is not sure.
 * @param me by the label of one's own button: "User: Robin Vale"
 * @param other name of the only other person; null in groups
 */
export function sideOf({ user, name }: Someone, me: Someone, other: string | null): Side | null {
  if (user && me.user) return user === me.user ? 'me' : 'them';
  // One name within the other tells nothing: "Ana" and "Ana Lima".
  if (other === null || me.name.includes(other)) return null;
  if (name === other) return 'them';
  return name && me.name.endsWith(name) ? 'me' : null;
}

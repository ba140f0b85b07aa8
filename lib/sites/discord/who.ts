import type { Side } from '@/lib/conversation/thread';

/** Somebody as the page shows them. */
export interface Someone {
  name: string;
  /** Id of the user, which only a picture of their own tells. */
  user: string | null;
  /** Is there a picture at all, be it one of Discord's own? There is none where messages stand close together. */
  pictured: boolean;
}

/** Whom a picture shows: "/avatars/222/…", or in one server alone "/guilds/1/users/222/avatars/…". */
export function someoneIn(name: string, pictures: readonly Pick<HTMLImageElement, 'src'>[]): Someone {
  const sources = pictures.map(({ src }) => src).filter((src) => src.startsWith('https:'));
  const users = sources.map((src) => /\/(?:avatars|users)\/(\d+)\//.exec(src)?.[1]);
  return { name, user: users.find((user) => user !== undefined) ?? null, pictured: sources.length > 0 };
}

/**
 * Whose words these are; null when it is not sure.
 * @param other name of the only other person; null in groups
 * @param ownNames do people go by the name of their account here, as one does oneself? On a server they can have others.
 */
export function sideOf(author: Someone, me: Someone, other: string | null, ownNames: boolean): Side | null {
  if (author.user && me.user) return author.user === me.user ? 'me' : 'them';
  // Whoever has a picture of their own is shown with it everywhere.
  if (author.pictured && me.pictured && (author.user || me.user)) return 'them';
  if (!ownNames || me.name === other) return null;
  if (author.name === me.name) return 'me';
  return other === null || author.name === other ? 'them' : null;
}

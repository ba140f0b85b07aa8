import type { Thread } from '@/lib/conversation/thread';
import { everything, long, telling, type People } from './conversation';
import type { Chat, Language, Replica, View } from './contract';

/** What a test wants to see in a page. */
export interface Scene {
  state: View['state'];
  language: Language;
  kind: Chat['kind'];
  /** Of how many messages a long chat is; or one whose last words ask to be answered. */
  talk?: number | 'telling';
  /** When those were said, epoch milliseconds; just now where it is not given. */
  toldAt?: number;
  /** The list is at another chat already. */
  changingOver?: true;
  now: number;
}

const me = 'Robin Vale';

/** In the Arabic interface the other person's name is Arabic too. */
const friends: Record<Language, string> = { en: 'Ana Lima', de: 'Jörg Groß', ar: 'ليلى حداد' };

const members = ['Ada Okafor', 'Bilal Demir', 'Zoë Winter'] as const;

/** Chats of a scene: the open one among two others of the list. */
export function viewOf(
  replica: Replica,
  { state, language, kind, talk, changingOver, now, toldAt = now }: Scene,
): View {
  const chat = (number: number, kind: Chat['kind'], name: string, entries: Chat['entries']): Chat => ({
    id: replica.idOf?.(number, kind, name) ?? `42110000${number}`,
    kind,
    name,
    me,
    entries,
  });
  const people: People = { me, them: kind === 'direct' ? [friends[language]] : members };
  const entries = () => {
    if (state === 'empty') return [];
    if (talk === 'telling') return telling(people, toldAt);
    return talk ? long(people, now, talk) : everything(people, now);
  };
  const beside = (name: string, at = now): Chat['entries'] => telling({ me, them: [name] }, at);
  const direct = chat(1, 'direct', friends[language], kind === 'direct' ? entries() : beside(friends[language]));
  const group = chat(2, 'group', 'Sunday walks', kind === 'group' ? entries() : beside(members[0]));
  const other = chat(3, 'direct', 'Mira Sand', beside('Mira Sand', now - 9 * 86_400_000));
  const open = state === 'none' ? null : kind === 'direct' ? direct : group;
  return {
    language,
    chat: open,
    state,
    chats: [direct, group, other],
    selected: changingOver ? other : open,
    shown: [],
    now,
  };
}

/** What the open thread should read as; null where there is none, or the replica says that it cannot be told. */
export function expectedThread(replica: Replica, view: View): Thread | null {
  const { chat } = view;
  const differs = replica.thread?.(view);
  if (!chat || differs === null) return null;
  return {
    site: replica.site.id,
    host: new URL(replica.address(chat)).host,
    account: null,
    id: chat.id,
    idKind: 'stable',
    kind: chat.kind,
    name: chat.name,
    url: null,
    ...differs,
    messages: view.shown.flatMap((entry) => replica.read(entry, view) ?? []),
  };
}

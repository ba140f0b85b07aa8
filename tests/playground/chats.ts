import { type Friend, historyOf, type Said } from './history';
import { friends } from './people';

/** What was written today and when the playground was first opened, so that a reload shows the same. */
interface Kept {
  openedAt: number;
  written: Record<string, Said[]>;
}

const KEY = 'playground';

function load(): Kept {
  const stored = localStorage.getItem(KEY);
  return stored ? JSON.parse(stored) : { openedAt: Date.now(), written: {} };
}

export interface Chat {
  friend: Friend;
  messages(): Said[];
  write(from: Said['from'], text: string): void;
  /** What the friend says next. */
  nextAnswer(): string;
}

/** The five chats; `changed` is called after every message. */
export function openChats(changed: () => void): Chat[] {
  const kept = load();
  const save = () => localStorage.setItem(KEY, JSON.stringify(kept));
  save();
  return friends.map((friend): Chat => {
    const history = historyOf(friend, new Date(kept.openedAt));
    const written = (kept.written[friend.id] ??= []);
    return {
      friend,
      messages: () => [...history, ...written],
      write(from, text) {
        const id = `${friend.id}-${history.length + written.length}`;
        written.push({ id, from, at: Date.now(), text, status: 'sent' });
        save();
        changed();
      },
      nextAnswer() {
        const said = written.filter(({ from }) => from === 'them').length;
        return friend.answers[said % friend.answers.length]!;
      },
    };
  });
}

/** An event as the client-server API gives it out. */
export interface MatrixEvent {
  event_id: string;
  sender: string;
  type: string;
  content: Record<string, unknown>;
  origin_server_ts: number;
  state_key?: string;
  redacts?: string;
  unsigned: { transaction_id?: string; redacted_because?: MatrixEvent };
}

interface Placed {
  event: MatrixEvent;
  /** Order over all rooms: what sync tokens count. */
  place: number;
  /** Who sent it, by access token, and the client's own name for it: told back to that client alone. */
  attempt: { token: string; id: string } | null;
}

export interface Person {
  id: string;
  name: string;
}

/** How many events of a room a first sync and a page of history bring. */
const pageSize = 20;

/** The rooms of a small Matrix server, in memory. Everybody is in every room. */
export class MatrixRooms {
  private place = 0;
  private readonly rooms = new Map<string, Placed[]>();

  /** @param changed called after every new event */
  constructor(
    private readonly people: readonly Person[],
    private readonly changed: () => void,
  ) {}

  /** A room with a name, or without one: then clients call it by the other person. */
  create(name: string | null): string {
    const id = `!room${this.rooms.size + 1}:localhost`;
    const [creator] = this.people;
    this.rooms.set(id, []);
    const state = (type: string, content: Record<string, unknown>, key = '', sender = creator!.id) =>
      this.add(id, { sender, type, content, state_key: key });
    state('m.room.create', { creator: creator!.id, room_version: '10' });
    for (const { id: person, name: displayname } of this.people) {
      state('m.room.member', { membership: 'join', displayname }, person, person);
    }
    state('m.room.power_levels', { users: Object.fromEntries(this.people.map(({ id: person }) => [person, 100])) });
    if (name) state('m.room.name', { name });
    return id;
  }

  /** Adds an event once: the same attempt again gives the same event. Returns its id. */
  add(
    room: string,
    event: Pick<MatrixEvent, 'sender' | 'type' | 'content' | 'state_key' | 'redacts'>,
    attempt: Placed['attempt'] = null,
    at = Date.now(),
  ): string {
    const events = this.rooms.get(room);
    if (!events) throw new Error(`There is no room ${room}.`);
    const sameAttempt = (one: Placed) => one.attempt?.token === attempt?.token && one.attempt?.id === attempt?.id;
    const known = attempt && events.find(sameAttempt);
    if (known) return known.event.event_id;
    const place = ++this.place;
    const full = { ...event, event_id: `$event${place}`, origin_server_ts: at, unsigned: {} };
    events.push({ event: full, place, attempt });
    const redacted = events.find(({ event: { event_id } }) => event_id === event.redacts);
    if (redacted) Object.assign(redacted.event, { content: {}, unsigned: { redacted_because: full } });
    this.changed();
    return full.event_id;
  }

  /** What a client has not seen since `since` (0: nothing yet), by room; null when that is nothing. */
  changesSince(since: number, token: string): { next: string; rooms: Record<string, object> } | null {
    const rooms = [...this.rooms].flatMap(([id, events]): [string, object][] => {
      const fresh = events.filter(({ place }) => place > since);
      if (fresh.length === 0) return [];
      const shown = since === 0 ? fresh.slice(-pageSize) : fresh;
      const before = fresh.slice(0, fresh.length - shown.length).filter(({ event }) => event.state_key !== undefined);
      return [
        [
          id,
          {
            timeline: {
              events: shown.map((one) => told(one, token)),
              limited: shown.length < fresh.length,
              prev_batch: String(shown[0]!.place),
            },
            state: { events: before.map((one) => told(one, token)) },
            ephemeral: { events: [] },
            unread_notifications: { notification_count: 0, highlight_count: 0 },
            ...this.summary(token),
          },
        ],
      ];
    });
    return rooms.length > 0 ? { next: String(this.place), rooms: Object.fromEntries(rooms) } : null;
  }

  /** Older events of a room, newest first, before a place a sync or an earlier page named. */
  history(room: string, from: number, token: string): { start: string; end?: string; chunk: MatrixEvent[] } {
    const older = (this.rooms.get(room) ?? []).filter(({ place }) => place < from);
    const shown = older.slice(-pageSize).toReversed();
    const more = older.length > shown.length ? { end: String(shown.at(-1)!.place) } : {};
    return { start: String(from), ...more, chunk: shown.map((one) => told(one, token)) };
  }

  private summary(token: string) {
    const heroes = this.people.map(({ id }) => id).filter((id) => !token.startsWith(id));
    return {
      summary: { 'm.heroes': heroes, 'm.joined_member_count': this.people.length, 'm.invited_member_count': 0 },
    };
  }
}

function told({ event, attempt }: Placed, token: string): MatrixEvent {
  if (attempt?.token !== token) return event;
  return { ...event, unsigned: { ...event.unsigned, transaction_id: attempt.id } };
}

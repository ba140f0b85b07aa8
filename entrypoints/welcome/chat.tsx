import { say } from '@/components/say';
import { ago } from '@/components/when';
import type { Message } from '@/lib/conversation/thread';

/** The made-up chat, oldest first. */
export function Chat({ messages }: { messages: Message[] }) {
  const name = say('scene.ana');
  const [first] = messages;
  return (
    <>
      <h3>{say('try.with', { name })}</h3>
      {first?.at && <p className="small soft when">{ago(first.at)}</p>}
      <ol>
        {messages.map(({ id, from, text }) => (
          <li key={id} className={from}>
            <span className="visually-hidden">{from === 'me' ? say('try.you') : name}: </span>
            <bdi lang="en">{text}</bdi>
          </li>
        ))}
      </ol>
    </>
  );
}

import { InEnglish } from '@/components/in-english';
import { say } from '@/components/say';
import './practise.css';
import { SelfCheck } from './practise-check';
import { Interests } from './practise-interests';
import { Journal } from './practise-journal';
import { Kindness } from './practise-kindness';
import { Meeting } from './practise-meeting';
import { Myself } from './practise-myself';
import { Starters } from './practise-starters';

const parts = {
  starters: Starters,
  interests: Interests,
  kindness: Kindness,
  meeting: Meeting,
  journal: Journal,
  myself: Myself,
  check: SelfCheck,
} as const;

type Part = keyof typeof parts;

const names = Object.keys(parts) as Part[];

/** Where a person does a habit away from a chat, part by part. */
export function PractisePage({ part }: { part?: string | undefined }) {
  const shown = names.find((name) => name === part) ?? 'starters';
  const Shown = parts[shown];
  return (
    <div className="stack">
      <h1>{say('practise.title')}</h1>
      <InEnglish />
      {names.length > 1 && (
        <nav aria-label={say('practise.parts')} className="parts">
          <ul>
            {names.map((name) => (
              <li key={name}>
                <a href={`#/practise/${name}`} aria-current={name === shown ? 'page' : undefined}>
                  {say(`practise.part.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Shown />
    </div>
  );
}

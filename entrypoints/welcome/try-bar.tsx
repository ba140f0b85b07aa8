import type { ReactNode } from 'react';
import { Mark } from '@/components/mark';
import { say } from '@/components/say';
import type { Advice, Nudge, Offer, Span } from '@/lib/coach/advice';

type Insert = (text: string, replace: Span, select: Span | null) => void;

interface TryBarProps {
  advice: Pick<Advice, 'offers' | 'nudge'>;
  draft: string;
  inserted: boolean;
  insert: Insert;
  again(): void;
}

/** What Tend says to the draft: chips, a nudge, or nothing. */
export function TryBar({ advice: { offers, nudge }, draft, inserted, insert, again }: TryBarProps) {
  return (
    <section className="bar" aria-label={say('try.bar')}>
      <Mark size={22} />
      <div className="stack">
        {inserted ? <Inserted again={again} /> : <Said nudge={nudge} offers={offers} draft={draft} insert={insert} />}
      </div>
    </section>
  );
}

function Inserted({ again }: { again(): void }) {
  return (
    <p className="row">
      <output>{say('try.inserted')}</output>
      <button type="button" className="button quiet" onClick={again}>
        {say('try.again')}
      </button>
    </p>
  );
}

interface SaidProps {
  nudge: Nudge | null;
  offers: Offer[];
  draft: string;
  insert: Insert;
}

function Said({ nudge, offers, draft, insert }: SaidProps) {
  if (nudge) return <NudgeSaid nudge={nudge} insert={insert} />;
  const [first] = offers;
  if (!first) return <p className="soft small">{say('try.silent')}</p>;
  return (
    <>
      <ul className="row">
        {offers.map(({ id, text, select }) => (
          <li key={id}>
            <Chip onClick={() => insert(text, [draft.length, draft.length], select)}>{text}</Chip>
          </li>
        ))}
      </ul>
      <Why reason={first.reason} evidence={first.evidence} />
    </>
  );
}

function NudgeSaid({ nudge: { remark, rewrite, about, evidence }, insert }: { nudge: Nudge; insert: Insert }) {
  return (
    <>
      <p>{remark}</p>
      {rewrite && (
        <p className="row">
          <span className="small soft">{say('try.instead')}</span>
          <Chip onClick={() => insert(rewrite.text, about, rewrite.select)}>{rewrite.text}</Chip>
        </p>
      )}
      <Why evidence={evidence} />
    </>
  );
}

function Chip({ children, onClick }: { children: ReactNode; onClick(): void }) {
  return (
    <button type="button" className="button chip" dir="auto" onClick={onClick}>
      {children}
    </button>
  );
}

function Why({ reason, evidence: { finding, limit, study } }: { reason?: string } & Pick<Offer, 'evidence'>) {
  return (
    <details className="small">
      <summary>{say('try.why')}</summary>
      {reason && <p>{reason}</p>}
      <p lang="en" dir="auto">
        {finding} {limit} <span className="soft">({study})</span>
      </p>
    </details>
  );
}

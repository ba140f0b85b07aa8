import { say } from '@/components/say';

const privacy = [1, 2, 3, 4, 5] as const;

/** What Tend promises, and why any of it matters. Health stands here alone. */
export function About() {
  return (
    <section className="card stack prose">
      <h2>{say('settings.about')}</h2>
      <h3>{say('about.privacy')}</h3>
      <ul>
        {privacy.map((line) => (
          <li key={line}>{say(`about.privacy${line}`)}</li>
        ))}
      </ul>
      <h3>{say('about.health')}</h3>
      <p>{say('about.health1')}</p>
      <p>{say('about.health2')}</p>
      <p>{say('about.therapist')}</p>
    </section>
  );
}

import { Mark } from '@/components/mark';
import { say } from '@/components/say';
import { WithDatabase } from '@/components/with-database';
import { ChooseHabits } from './choose-habits';
import { ChooseMessenger } from './choose-messenger';
import { NamePeople } from './name-people';
import { TryIt } from './try-it';

/** First run: what it feels like, one messenger, three people, and what may be offered. */
export function Welcome() {
  return (
    <>
      <header>
        <p className="brand row">
          <Mark size={32} />
          {say('tend')}
        </p>
        <h1>{say('welcome.title')}</h1>
        <p className="lead">{say('welcome.lead')}</p>
      </header>
      <main>
        <TryIt />
        <ChooseMessenger />
        <WithDatabase>
          <NamePeople />
        </WithDatabase>
        <ChooseHabits />
        <p className="row done">
          {say('welcome.done')}
          <a className="button primary" href="/dashboard.html">
            {say('welcome.dashboard')}
          </a>
        </p>
      </main>
    </>
  );
}

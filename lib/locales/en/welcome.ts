import type { Catalogue } from '@/lib/locales/catalogue';

/** What the welcome page says, in English. */
export const welcome = {
  'welcome.title': 'A kind, attentive friend inside your messengers',
  'welcome.lead':
    'Tend notices what they just told you and what you meant to ask. It offers words; you read, change and send. Everything stays on this computer.',

  // Try it
  'try.title': 'Try it right here',
  'try.hint': 'A made-up chat. Nothing is read or kept on this page.',
  'try.scenes': 'Two moments',
  'try.plan': '“Let’s catch up soon”',
  'try.event': 'Their interview was on Friday',
  'try.with': 'Chat with {name}',
  'try.you': 'You',
  'try.write': 'Write a message',
  'try.bar': 'Tend',
  'try.instead': 'Another way to say it',
  'try.why': 'Why this?',
  'try.inserted': 'Inserted, not sent',
  'try.silent': 'Tend is silent. That is a normal answer.',
  'try.again': 'Start again',

  // The made-up chats
  'scene.ana': 'Ana',
  'scene.plan.1': 'That was such a good evening!',
  'scene.plan.2': 'It was. I had missed this',
  'scene.plan.3': 'Me too. We really need to do this more often',
  'scene.plan.draft': 'Yes! Let’s catch up soon',
  'scene.event.1': 'I have my interview on Friday, a bit nervous',
  'scene.event.2': 'You prepared so well for it',
  'scene.event.3': 'Thanks, that helps',

  // One messenger
  'messenger.title': 'Choose one messenger',
  'messenger.before':
    'Tend reads nothing until you switch a messenger on. The browser will then say “read and change”: those are its words for any extension that sees a page.',
  'messenger.truth': 'Tend reads the open chat on this computer and sends nothing anywhere.',
  'messenger.use': 'Switch on {label}',
  'messenger.search': 'Search messengers',
  'messenger.none': 'Tend knows no messenger of that name so far.',
  'messenger.on': '{label} is on: open it',
  'messenger.denied': 'Nothing was switched on. That is fine; you can do it later from Tend’s icon.',
  'messenger.own': 'On a server of your own or your company’s ({labels}): open it, then click Tend’s icon.',

  // Three people
  'three.title': 'Name up to three people you would like to be closer to',
  'three.hint': 'Names only. They stay on this computer, and you can take them back any time.',
  'three.added': 'On Keep in touch',
  'three.take': 'Remove',
  'three.remove': 'Remove {name}',
  'three.enough': 'Three is a good start. More can come later.',

  // Habits
  'habits.title': 'What Tend may offer',
  'habits.hint':
    'All on from the start, and each can be off. A few speak by themselves, at most three suggestions at a time; the others wait until you click Tend’s mark.',
  'habits.all': 'Each habit by itself',

  'welcome.done': 'That is all.',
  'welcome.dashboard': 'People and settings',
} as const satisfies Catalogue;

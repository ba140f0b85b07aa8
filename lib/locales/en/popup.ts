import type { Catalogue } from '@/lib/locales/catalogue';

/** What the popup says, in English. */
export const popup = {
  // Worth a hello
  hello: 'Worth a hello',
  'hello.none': 'Nobody is waiting for a hello today. You are in touch.',
  'hello.seen': '{gap}, usually {rhythm}',
  'hello.seenSameUnit': '{gap}, usually every {count}',
  'hello.set': '{gap}, you chose {rhythm}',
  'hello.birthday': 'Birthday today',
  'hello.event': '{what} was {day}',
  'hello.also': '{reason}; {next}',
  notSeen: 'Not seen here since {date}',
  notSeenElsewhere: 'You talked elsewhere {day}',
  'row.copy': 'Copy',
  'row.copyOf': 'Copy for {name}: {text}',
  'row.copied': 'Copied',
  'row.copiedOf': 'Copied for {name}: {text}',
  'row.open': 'Open chat',
  'row.openOf': 'Open chat with {name}',
  'row.elsewhere': 'We talked elsewhere',
  'row.elsewhereOf': 'We talked elsewhere: {name}',
  'row.more': 'More',
  'row.moreOf': 'More for {name}',
  'row.snoozeWeek': 'Again in a week',
  'row.snoozeMonth': 'Again in a month',
  'row.notPerson': 'Not this person',
  'row.find': 'This chat has no address of its own. Look for {name} in {site}.',
  'row.copyGo': 'Copy name, go to {site}',
  'done.elsewhere': 'Noted. You talked with {name}.',
  'done.snoozed': '{name} comes back {day}.',
  'done.letGo': '{name} is not listed any more.',
  'done.added': '{name} is on Keep in touch.',
  'done.fine': 'Noted for {name}: fine as it is ({what}).',
  undo: 'Undo',

  // Plans and promises whose day is here
  due: 'Plans and promises',
  'due.plan': '{what} with {name}, {day}',
  'due.promise': 'You told {name}: {what}, {day}',
  'due.kept': 'Done',
  'due.keptOf': 'Done: {what}',
  'due.letGo': 'Let go',
  'due.letGoOf': 'Let go: {what}',
  'done.kept': 'Noted: {what}, done.',
  'done.planLetGo': 'Let go: {what}.',

  // Suggestions
  suggested: 'Keep in touch with them?',
  'suggested.reason': {
    one: 'You both wrote on {days} days, one message',
    other: 'You both wrote on {days} days, {count} messages',
  },
  'suggested.add': 'Add',
  'suggested.addOf': 'Add {name} to Keep in touch',

  // Balance
  lately: 'Lately mostly one of you',
  'lately.me': '{name}: lately mostly you',
  'lately.them': '{name}: lately mostly them',
  'lately.both': '{name}: some of it mostly you, some mostly them',
  'lately.meReading': 'A busy spell on their side, or a time to put less in.',
  'lately.themReading': 'A busy spell on your side, or a time to put a little more in.',
  'lately.fine': 'This is fine for us',
  'lately.fineOf': 'This is fine for us: {what}, {name}',
  // One thing one could do, by what leans and to whom.
  'lately.words.me': 'Most words were yours. A short message that ends in a question leaves room.',
  'lately.words.them': 'Most words were theirs. A line about your own week would even it out.',
  'lately.questions.me': 'Most questions were yours. Telling something of your own is an answer too.',
  'lately.questions.them': 'Most questions were theirs. One about what they told you would be welcome.',
  'lately.initiations.me': 'You mostly began. You could wait once and see, or ask what suits them.',
  'lately.initiations.them': 'They mostly began. You could write first next time.',
  'lately.unanswered.me': 'Your last messages are still open. A pause is fine; the door stays open.',
  'lately.unanswered.them': 'Their last messages wait for you. A short line is enough.',

  // This site
  site: 'This page',
  'site.use': 'Use Tend on {host}',
  'site.label': '{label} on {host}',
  'site.none': 'Tend knows no messenger on this page.',
  'site.before':
    'The browser will say “read and change”. Tend reads the open chat on this computer and sends nothing anywhere.',
  'site.framed': 'Chats in this page come from {host}: the browser asks for both.',
  'site.denied': 'Nothing was switched on. You can do it here any time.',
  'site.startersInstead': 'Find words to start with, without any permission',
  'health.reading': {
    one: 'Reads this chat: one message, {composer}',
    other: 'Reads this chat: {count} messages, {composer}',
  },
  'health.post': 'Reads the post you answer: {composer}. Speaks when asked, keeps nothing.',
  'health.composer': 'composer found',
  'health.noComposer': 'no composer',
  'health.noThread': 'On. No chat is open here, or not sure which.',
  'health.changed': 'Cannot find a part of this page any more. Tend stays silent here.',
  'health.changedWhere': 'For a report: {sought}, {selector}',
  'health.waiting': 'On. Nothing read in this tab yet.',
  'health.reload': 'Reload the page',

  // Pause
  pause: 'Pause Tend',
  'pause.hour': 'For an hour',
  'pause.today': 'For today',
  'pause.open': 'Until I resume',
  'pause.until': 'Paused until {time}',
  'pause.untilTomorrow': 'Paused for today',
  'pause.untilResumed': 'Paused until you resume',
  'pause.resume': 'Resume',

  // First time
  'first.title': 'Whom would you like to be closer to?',
  'first.text': 'Name a person or two. Tend tells you when it has been longer than usual, and lists nobody else.',
  'first.name': 'Name',
  'first.add': 'Add',
  'first.try': 'See what Tend does in a chat',

  // Ways on
  'go.people': 'People and settings',
} as const satisfies Catalogue;

import type { Catalogue } from '@/lib/locales/catalogue';

/** What is said about messengers Tend does not know, and about pages it cannot read, in English. */
export const teach = {
  // In the popup
  'site.other': 'This is a messenger',
  'site.otherHint': 'Switch Tend on here, then show it how to read a chat. In groups it stays silent.',
  'site.otherLabel': 'Another messenger',
  'health.unsure': 'On. Tend is not sure how to read this page, so it stays silent. You can show it.',
  'health.whoIsThere':
    'Tend cannot see whether this chat is with one person or a group, so it offers nothing and counts nothing here.',
  'health.onePerson': 'It is one person',
  'health.aGroup': 'It is a group after all',
  'health.teach': 'Show Tend how to read this chat',
  'health.teachAgain': 'Show it again',

  // In the popup: a report
  'report.make': 'Copy a report',
  'report.hint':
    'For whoever mends this. Read it first: it says which parts of the page were found. Words, names and addresses are covered; only the site’s host is named.',
  'report.copy': 'Copy',
  'report.copied': 'Copied',
  'report.none': 'This page has not loaded Tend yet. Reload it, then make a report.',

  // In the settings
  'shown.title': 'Messengers you showed Tend',
  'shown.hint':
    'How to read each, as a small file you can give to others. It names parts of the page, nobody and nothing that was said.',
  'shown.save': 'Save',
  'shown.saveOf': 'Save how to read {host}',
  'shown.forgetOf': 'Forget how to read {host}',
  'shown.forgetText': 'Tend reads this messenger no more until you show it again. What was counted so far stays.',
  'shown.forgetYes': 'Forget',
  'shown.bringIn': 'Bring in a messenger from a file',
  'shown.broughtIn': 'Tend knows how to read {host}. Switch it on there, or above.',
  'shown.known': 'Tend reads {host} already. Nothing was changed.',

  // In the page, while somebody shows how to read it
  'teach.title': 'Show Tend how to read this chat',
  'teach.promise': 'Nothing is clicked or sent in the page.',
  'teach.step': '{step} of 4',
  'teach.theirs': 'Point at a message they wrote.',
  'teach.mine': 'Point at a message you wrote.',
  'teach.composer': 'Point at the box you write in.',
  'teach.name': 'Point at the name of the person, at the head of the chat.',
  'teach.keys':
    'Click it, or use the keyboard: up for what is around, down for what is inside, left and right for what is beside; Enter takes it, Esc ends.',
  'teach.now': 'Now at: {words}',
  'teach.nowEmpty': 'Now at a part without words',
  'teach.back': 'One step back',
  'teach.end': 'Stop',
  'teach.check': '{name}: {theirs}, you: {mine}. Is this right?',
  'teach.messages': { one: '{count} message', other: '{count} messages' },
  'teach.checkHint': 'The last ones are marked in the page.',
  'teach.theirsMark': 'theirs',
  'teach.mineMark': 'yours',
  'teach.right': 'Yes, and it is one person',
  'teach.group': 'Yes, and it is a group',
  'teach.again': 'No, start again',
  'teach.kept': 'Kept. Tend reads chats with one person here from now on. In a group it stays silent.',
  'teach.close': 'Close',
  'teach.trouble.composer': 'Tend cannot write there. Point at the box itself.',
  'teach.trouble.name': 'Tend cannot find the name again by itself. Point at it more closely.',
  'teach.trouble.message': 'These two look too different to Tend. Point at the words of two ordinary messages.',
  'teach.trouble.sides': 'Tend cannot tell your messages from theirs on this page, so it stays silent here.',
  'teach.trouble.list': 'Tend cannot find where the messages stand. Point at two messages of the same chat.',
  'teach.trouble.off': 'Tend is off on this page. Switch it on first.',
} as const satisfies Catalogue;

import type { Translation } from '@/lib/locales/catalogue';
import type { welcome as english } from '@/lib/locales/en/welcome';

/** What the welcome page says, in German. */
export const welcome: Translation<typeof english> = {
  'welcome.title': 'Freundliche, aufmerksame Begleitung in deinen Messengern',
  'welcome.lead':
    'Tend bemerkt, was dir gerade erzählt wurde und was du noch fragen wolltest. Es bietet Worte an; du liest, änderst und sendest. Alles bleibt auf diesem Computer.',

  // Try it
  'try.title': 'Probier es gleich hier aus',
  'try.hint': 'Ein erfundener Chat. Auf dieser Seite wird nichts gelesen oder behalten.',
  'try.scenes': 'Zwei Momente',
  'try.plan': '„Let’s catch up soon“',
  'try.event': 'Das Vorstellungsgespräch war am Freitag',
  'try.with': 'Chat mit {name}',
  'try.you': 'Du',
  'try.write': 'Schreib eine Nachricht',
  'try.bar': 'Tend',
  'try.instead': 'Anders gesagt',
  'try.why': 'Warum das?',
  'try.inserted': 'Eingefügt, nicht gesendet',
  'try.silent': 'Tend ist still. Auch das ist eine normale Antwort.',
  'try.again': 'Von vorn beginnen',

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
  'messenger.title': 'Wähl einen Messenger',
  'messenger.before':
    'Tend liest nichts, bis du einen Messenger einschaltest. Der Browser wird dann „lesen und ändern“ sagen: So nennt er es bei jeder Erweiterung, die eine Seite sieht.',
  'messenger.truth': 'Tend liest den offenen Chat auf diesem Computer und sendet nichts, nirgendwohin.',
  'messenger.use': '{label} einschalten',
  'messenger.search': 'Messenger suchen',
  'messenger.none': 'Einen Messenger mit diesem Namen kennt Tend bisher nicht.',
  'messenger.on': '{label} ist eingeschaltet: öffnen',
  'messenger.denied':
    'Es wurde nichts eingeschaltet. Das ist in Ordnung; du kannst es später über das Symbol von Tend tun.',
  'messenger.own':
    'Auf einem eigenen Server oder dem deiner Firma ({labels}): Öffne ihn und klick dann auf das Symbol von Tend.',

  // Three people
  'three.title': 'Nenn bis zu drei Menschen, denen du näher sein möchtest',
  'three.hint': 'Nur Namen. Sie bleiben auf diesem Computer, und du kannst sie jederzeit zurücknehmen.',
  'three.added': 'Unter „In Kontakt bleiben“',
  'three.take': 'Entfernen',
  'three.remove': '{name} entfernen',
  'three.enough': 'Drei sind ein guter Anfang. Weitere können später dazukommen.',

  // Habits
  'habits.title': 'Was Tend anbieten darf',
  'habits.hint':
    'Alle sind von Anfang an eingeschaltet, und jede lässt sich ausschalten. Einige melden sich von selbst, mit höchstens drei Vorschlägen auf einmal; die anderen warten, bis du auf das Zeichen von Tend klickst.',
  'habits.all': 'Jede Gewohnheit einzeln',

  'welcome.done': 'Das ist alles.',
  'welcome.dashboard': 'Menschen und Einstellungen',
};

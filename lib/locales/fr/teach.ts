import type { Translation } from '@/lib/locales/catalogue';
import type { teach as english } from '@/lib/locales/en/teach';

/** What is said about messengers Tend does not know, and about pages it cannot read, in French. */
export const teach: Translation<typeof english> = {
  // In the popup
  'site.other': 'C’est une messagerie',
  'site.otherHint':
    'Active Tend ici, puis montre-lui comment lire une discussion. Dans les groupes, Tend reste silencieux.',
  'site.otherLabel': 'Une autre messagerie',
  'health.unsure':
    'Activé. Tend ne sait pas bien comment lire cette page, alors il reste silencieux. Tu peux lui montrer.',
  'health.whoIsThere':
    'Tend ne voit pas si cette discussion est avec une personne ou un groupe, alors il ne propose et ne compte rien ici.',
  'health.onePerson': 'C’est une personne',
  'health.aGroup': 'C’est un groupe, finalement',
  'health.teach': 'Montrer à Tend comment lire cette discussion',
  'health.teachAgain': 'Montrer à nouveau',

  // In the popup: a report
  'report.make': 'Copier un rapport',
  'report.hint':
    'Pour qui réparera cela. Lis-le d’abord : il dit quelles parties de la page ont été trouvées. Les mots, les noms et les adresses sont masqués ; seul le serveur du site est nommé.',
  'report.copy': 'Copier',
  'report.copied': 'Copié',
  'report.none': 'Cette page n’a pas encore chargé Tend. Recharge-la, puis fais un rapport.',

  // In the settings
  'shown.title': 'Messageries que tu as montrées à Tend',
  'shown.hint':
    'Comment lire chacune, dans un petit fichier que tu peux donner à d’autres. Il nomme des parties de la page, personne et rien de ce qui a été dit.',
  'shown.save': 'Enregistrer',
  'shown.saveOf': 'Enregistrer comment lire {host}',
  'shown.forgetOf': 'Oublier comment lire {host}',
  'shown.forgetText':
    'Tend ne lit plus cette messagerie jusqu’à ce que tu la lui montres à nouveau. Ce qui a été compté jusqu’ici reste.',
  'shown.forgetYes': 'Oublier',
  'shown.bringIn': 'Reprendre une messagerie d’un fichier',
  'shown.broughtIn': 'Tend sait lire {host}. Active-le là-bas, ou ci-dessus.',
  'shown.known': 'Tend lit déjà {host}. Rien n’a été modifié.',

  // In the page, while somebody shows how to read it
  'teach.title': 'Montre à Tend comment lire cette discussion',
  'teach.promise': 'Rien n’est cliqué ni envoyé dans la page.',
  'teach.step': '{step} sur 4',
  'teach.theirs': 'Désigne un message que l’autre a écrit.',
  'teach.mine': 'Désigne un message que tu as écrit.',
  'teach.composer': 'Désigne le champ où tu écris.',
  'teach.name': 'Désigne le nom de la personne, en haut de la discussion.',
  'teach.keys':
    'D’un clic, ou au clavier : haut pour ce qui est autour, bas pour ce qui est dedans, gauche et droite pour ce qui est à côté ; Entrée le prend, Échap termine.',
  'teach.now': 'Maintenant sur : {words}',
  'teach.nowEmpty': 'Maintenant sur une partie sans mots',
  'teach.back': 'Un pas en arrière',
  'teach.end': 'Arrêter',
  'teach.check': '{name} : {theirs}, toi : {mine}. Est-ce juste ?',
  'teach.messages': { one: '{count} message', other: '{count} messages' },
  'teach.checkHint': 'Les derniers sont marqués dans la page.',
  'teach.theirsMark': 'de l’autre',
  'teach.mineMark': 'de toi',
  'teach.right': 'Oui, et c’est une personne',
  'teach.group': 'Oui, et c’est un groupe',
  'teach.again': 'Non, recommencer',
  'teach.kept':
    'Gardé. Désormais, Tend lit ici les discussions avec une personne. Dans un groupe, il reste silencieux.',
  'teach.close': 'Fermer',
  'teach.trouble.composer': 'Tend ne peut pas écrire là. Désigne le champ lui-même.',
  'teach.trouble.name': 'Tend ne retrouve pas le nom de lui-même. Désigne-le de plus près.',
  'teach.trouble.message':
    'Ces deux-là paraissent trop différents à Tend. Désigne les mots de deux messages ordinaires.',
  'teach.trouble.sides':
    'Sur cette page, Tend ne distingue pas tes messages de ceux de l’autre, alors il reste silencieux ici.',
  'teach.trouble.list': 'Tend ne trouve pas où sont les messages. Désigne deux messages de la même discussion.',
  'teach.trouble.off': 'Tend est désactivé sur cette page. Active-le d’abord.',
};

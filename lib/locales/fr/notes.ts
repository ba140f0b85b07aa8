import type { Translation } from '@/lib/locales/catalogue';
import type { notes as english } from '@/lib/locales/en/notes';

/** What is said instead of an offer, French. The background says it: no page loads these. */
export const notes: Translation<typeof english> = {
  crisisTheirs:
    'Pas besoin de mots parfaits : reste en contact, demande directement si la personne est en sécurité, et fais venir quelqu’un qui est près d’elle. S’il y a danger maintenant, appelle le numéro d’urgence de ton pays.',
  crisisOwn:
    'Si tu es en danger ou si tu penses à te faire du mal, appelle s’il te plaît le numéro d’urgence de ton pays ou une ligne d’écoute, ou dis-le maintenant à quelqu’un près de toi. Tu n’as pas à porter cela sans aide.',
  nothing: 'Rien à ajouter ici pour l’instant.',
  otherLanguage: 'Pour l’instant, les suggestions sont en anglais.',
  helpFades: 'Tu le fais bien de toi-même, alors Tend le propose moins.',
};

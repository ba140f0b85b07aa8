import type { Translation } from '@/lib/locales/catalogue';
import type { notes as english } from '@/lib/locales/en/notes';

/** What is said instead of an offer, Spanish. The background says it: no page loads these. */
export const notes: Translation<typeof english> = {
  crisisTheirs:
    'No hacen falta palabras perfectas: sigue en contacto, pregunta sin rodeos si está a salvo y busca a alguien que esté cerca. Si hay peligro ahora, llama al número de emergencias de tu zona.',
  crisisOwn:
    'Si estás en peligro o piensas en hacerte daño, por favor llama al número de emergencias de tu zona o a una línea de ayuda, o díselo ahora a alguien cercano. No tienes que cargar con esto a solas.',
  nothing: 'Por ahora no hay nada que añadir aquí.',
  otherLanguage: 'Por ahora las sugerencias son en inglés.',
  helpFades: 'Esto ya te sale bien por tu cuenta, así que Tend lo ofrece menos.',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { notes as english } from '@/lib/locales/en/notes';

/** What is said instead of an offer, Portuguese. The background says it: no page loads these. */
export const notes: Translation<typeof english> = {
  crisisTheirs:
    'Não é preciso ter palavras perfeitas: continue em contato, pergunte sem rodeios se a pessoa está em segurança e chame alguém que esteja perto dela. Se houver perigo agora, ligue para o número de emergência da sua região.',
  crisisOwn:
    'Se você está em perigo ou pensa em se machucar, por favor ligue para o número de emergência da sua região ou para uma linha de apoio, ou conte agora a alguém que esteja perto. Você não precisa carregar isso por conta própria.',
  nothing: 'Nada a acrescentar aqui por enquanto.',
  otherLanguage: 'Por enquanto as sugestões são em inglês.',
  helpFades: 'Você já faz isso bem por conta própria, por isso o Tend oferece menos.',
};

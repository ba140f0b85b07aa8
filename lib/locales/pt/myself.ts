import type { Translation } from '@/lib/locales/catalogue';
import type { myself as english } from '@/lib/locales/en/myself';

/** Values, interests and boundaries of one's own, in Portuguese. */
export const myself: Translation<typeof english> = {
  'self.private': 'Só você vê isto. Nunca é mostrado à página de um mensageiro, e ninguém fica sabendo.',
  'self.take': 'Remover',
  'self.takeOf': 'Remover: {item}',

  'self.values': 'O que importa para você',
  'self.value': 'Algo que importa para você',
  'self.valueExample': 'manter a minha palavra',
  'self.valuesHint': 'Alguns bastam. Escritos, são mais fáceis de reencontrar em um dia longo.',
  'self.valuesMore': 'Alguns para escolher',
  'value.honesty': 'honestidade',
  'value.loyalty': 'lealdade',
  'value.humour': 'humor',
  'value.curiosity': 'curiosidade',
  'value.calm': 'calma',
  'value.generosity': 'generosidade',
  'value.fairness': 'justiça',
  'value.courage': 'coragem',
  'value.learning': 'aprender',
  'value.family': 'família',
  'value.freedom': 'liberdade',
  'value.nature': 'natureza',
  'value.beauty': 'beleza',
  'value.faith': 'fé',
  'value.reliability': 'cumprir o que digo',
  'value.adventure': 'aventura',
  'value.craft': 'fazer as coisas com capricho',
  'value.community': 'comunidade',

  'self.interests': 'O que você gosta de fazer',
  'self.interest': 'Algo que você gosta de fazer',
  'self.interestExample': 'fotografia',
  'self.interestsHint':
    'Uma ou duas palavras cada. Quando alguém escreve sobre o mesmo, o Tend pode oferecer uma pergunta sobre isso, se você pedir ideias.',

  'self.boundaries': 'Do que você prefere não falar',
  'self.boundary': 'Algo que você deixa de fora, e onde',
  'self.boundaryExample': 'minha saúde, no trabalho',
  'self.boundariesHint':
    'Sabendo antes, é mais fácil deixar de fora com gentileza. Nada aqui é comparado com o que você escreve; é para você.',

  'self.no': 'Jeitos gentis de dizer não',
  'self.noHint': 'Um não dispensa motivo. Curto, amigável e claro basta; dito duas vezes, continua amigável.',
};

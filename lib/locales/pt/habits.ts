import type { Translation } from '@/lib/locales/catalogue';
import type { habits as english } from '@/lib/locales/en/habits';

/** How the habits present themselves on the pages, in Portuguese: name, what it does, and one example. Offers are in English. */
export const habits: Translation<typeof english> = {
  'habit.dig-deeper': 'Ir mais fundo',
  'habit.dig-deeper.does':
    'Quando você pede ideias: perguntas com espaço para uma resposta de verdade, tão fundas quanto convém a vocês.',
  'habit.dig-deeper.example': '“How are you?” → “What has your week been like?”',
  'habit.micro-steps': 'Pequenos passos',
  'habit.micro-steps.does':
    'Quando você pede ideias: um pequeno passo mais perto, nunca dois, e nenhum enquanto um espera resposta.',
  'habit.micro-steps.example': 'Depois de algumas boas conversas → “A coffee in town, Thursday after work?”',
  'habit.open-up': 'Abrir-se',
  'habit.open-up.does': 'Quando você pede ideias: o começo de algo pequeno sobre você, que você termina.',
  'habit.open-up.example': '“We spent every summer at the lake” → “That takes me back to …”',
  'habit.boundaries': 'Limites',
  'habit.boundaries.does': 'Um não gentil, uma saída de um assunto, e cuidado com o que contaram a você.',
  'habit.boundaries.example': '“I’d rather not talk about it” → “Of course, let’s leave it there.”',
  'habit.invite': 'Convidar',
  'habit.invite.does': 'Convites sem pressão, com um dia, uma atividade e um jeito fácil de dizer não.',
  'habit.invite.example': '“Coffee on Saturday? No worries if not.”',
  'habit.listen': 'Ouvir',
  'habit.listen.does': 'Perguntas sobre o que acabaram de dizer, e uma palavra quando uma pergunta fica em aberto.',
  'habit.listen.example': '“I finished the pottery course” → “What was the pottery course like?”',
  'habit.tennis-match': 'Devolver a bola',
  'habit.tennis-match.does':
    'Uma pergunta de volta quando uma mensagem é longa e fala de si. Conta como uma conversa se divide.',
  'habit.tennis-match.example': '“And how was your week?”',
  'habit.keep-in-touch': 'Manter contato',
  'habit.keep-in-touch.does': 'Um oi depois de muito tempo, e depois de algo que a pessoa tinha pela frente.',
  'habit.keep-in-touch.example': 'Entrevista na sexta → “How did the interview go?”',
  'habit.appreciate': 'Agradecer',
  'habit.appreciate.does': 'Um obrigado que diz o que a pessoa fez, e elogios ao esforço e ao caráter.',
  'habit.appreciate.example': '“Thanks for driving me” → o que isso significou para você.',
  'habit.look-ahead': 'Olhar para a frente',
  'habit.look-ahead.does': 'Transforma “um dia desses” em um dia.',
  'habit.look-ahead.example': '“Let’s catch up soon” → “Thursday after work?”',
  'habit.care': 'Cuidar',
  'habit.care.does': 'Primeiro uma palavra gentil quando a notícia é ruim, alegria junto quando é boa.',
  'habit.care.example': '“I got the job” → “Congratulations, you worked for this.”',
  'habit.shared-project': 'Fazer algo em conjunto',
  'habit.shared-project.does':
    'Quando você pede ideias: um pequeno projeto sobre algo de que a pessoa disse gostar ou querer começar.',
  'habit.shared-project.example': '“I want to learn the guitar” → “Shall we start together, Saturday?”',
  'habit.common-ground': 'Encontrar a sua gente',
  'habit.common-ground.does':
    'Quando você pede ideias: uma ponte sobre o que os dois lados gostam, e primeiras palavras para gente nova.',
  'habit.common-ground.example': 'Os dois lados escalam → “What do you like best about climbing?”',
  'habit.attachment': 'Proximidade e espaço',
  'habit.attachment.does':
    'Só depois do seu próprio questionário: uma palavra calma, ou espaço, onde você sabe que precisa. Não diz nada sobre mais ninguém.',
  'habit.attachment.example': '“Guess you don’t care” → “Is everything okay with you?”',
  'habit.know-yourself': 'Conhecer-se',
  'habit.know-yourself.does':
    'Seus valores, interesses e diário, nas suas próprias páginas. Em uma conversa não diz nada.',
  'habit.know-yourself.example': '“O que foi importante para você esta semana?”',

  'switch.listen': 'Ouvir',
  'switch.listen.does': 'Perguntas sobre o que a pessoa disse; uma que ainda está em aberto.',
  'switch.kind': 'Ser gentil',
  'switch.kind.does': 'Cuidado primeiro, um obrigado que diz por quê.',
  'switch.touch': 'Manter contato',
  'switch.touch.does': 'Um oi depois de um tempo, ou depois do grande dia da pessoa.',
  'switch.plans': 'Fazer planos',
  'switch.plans.does': 'Um dia em vez de “um dia desses”.',
};

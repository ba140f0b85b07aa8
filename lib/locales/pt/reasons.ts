import type { Translation } from '@/lib/locales/catalogue';
import type { reasons as english } from '@/lib/locales/en/reasons';

/** Why an offer came now, and what a nudge noticed, in Portuguese. */
export const reasons: Translation<typeof english> = {
  // listen
  'listen.followUp': 'A pessoa acabou de contar isto a você.',
  'listen.event': 'A pessoa tem isto pela frente: {event}.',
  'listen.open': 'A pergunta sobre {topic} ainda está em aberto.',
  'listen.openPlain': 'A pergunta que fizeram a você ainda está em aberto.',
  'listen.turned': 'A pessoa contou algo que importa para ela; isto ainda não fala disso.',
  // care
  'care.bad': 'O que a pessoa escreveu é difícil para ela.',
  'care.good': 'A pessoa deu uma boa notícia.',
  'care.apology': 'A pessoa pediu desculpas.',
  'care.blame': '“{words}” é difícil de responder; da vez em que aconteceu é mais fácil falar.',
  'care.advice': 'A pessoa contou algo difícil. Uma palavra sobre isso pode vir antes de um conselho.',
  'care.atLeast': '“{words}” pode fazer algo difícil parecer pequeno.',
  'care.judging': '“{words}” pode soar como uma sentença.',
  // appreciate
  'appreciate.favour': 'A pessoa fez algo por você.',
  'appreciate.achieved': 'A pessoa se esforçou por isto e contou a você.',
  'appreciate.thanked': 'A pessoa agradeceu a você.',
  'appreciate.plain': 'Você pode dizer o que a pessoa fez: assim o obrigado chega melhor.',
  'appreciate.looks': 'Isto é sobre aparência. Palavras sobre o que fazem ou são valem mais para a maioria.',
  'appreciate.flattery': '“{words}” é muito de uma vez. Algo que a pessoa fez é mais fácil de acreditar.',
  'appreciate.kind': 'A pessoa fez ou disse algo gentil.',
  'appreciate.told': 'A pessoa avisou você de algo.',
  'care.ease': 'Uma palavra sua tranquiliza a pessoa.',
  'care.wish': 'Um voto curto combina com o que a pessoa escreveu.',
  'lookAhead.meeting': 'Vocês vão se encontrar daqui a pouco.',
  'lookAhead.time': 'A pessoa disse um dia, e ainda nenhum horário.',
  'listen.asked': 'A pessoa perguntou algo a você.',
  'listen.sign': 'Um sinal curto mostra que você leu.',
  // look-ahead and invite
  'lookAhead.vague': '“{words}” deixa o dia em aberto. Com um dia fica mais fácil dizer sim, ou outro dia.',
  'lookAhead.theirs': 'A pessoa gostaria de fazer isto um dia desses.',
  'lookAhead.moved': 'Desta vez a pessoa não pode.',
  'lookAhead.confirm': {
    one: 'Vocês combinaram algo para amanhã.',
    other: 'Vocês combinaram algo para daqui a {count} dias.',
  },
  'lookAhead.promised': 'Você escreveu que faria isto.',
  'invite.wish': 'A pessoa gostaria de fazer isto.',
  'invite.miss': 'A pessoa gostaria de ver você.',
  'invite.pressing': '“{words}” deixa pouco espaço para um não.',
  'invite.open': 'Ainda não há um dia. Com um dia fica mais fácil responder.',
  // shared-project and common-ground
  'sharedProject.named': 'A pessoa contou o que faz ou gostaria de começar.',
  'sharedProject.known': 'A pessoa gosta disto: {interest}.',
  'commonGround.shared': 'É assunto dos dois lados: {interest}.',
  'commonGround.first': 'A pessoa escreveu sobre {interest}.',
  'commonGround.hello': 'Vocês estão começando a se conhecer.',
  // attachment
  'attachment.room': 'A pessoa pede tempo; isto deixa o tempo com ela.',
  'attachment.ask': 'Uma pergunta simples deixa espaço para mais de um motivo.',
  'attachment.warm': 'Uma palavra curta e calorosa agora deixa tempo para o resto.',
  'attachment.silence': '“{words}” toma um silêncio por um não. Pode haver outros motivos.',
  'attachment.closing': '“{words}” encerra o assunto logo depois de algo gentil.',
  // tennis-match
  'tennis.back': 'Uma pergunta devolve a bola.',
  'tennis.long': 'Isto é longo e, até aqui, fala mais do seu lado.',
  // keep-in-touch
  'keepInTouch.after': { one: 'Foi ontem: {event}.', other: 'Foi há {count} dias: {event}.' },
  'keepInTouch.birthday': 'Hoje é aniversário da pessoa.',
  'keepInTouch.hard': 'Hoje é o dia: {event}.',
  'keepInTouch.gap': 'Faz mais tempo que o normal que vocês não se escrevem aqui.',
  'keepInTouch.later': 'A pessoa contou isto a você há algum tempo.',
  // dig-deeper
  'digDeeper.starter': 'Uma pergunta com espaço para uma resposta de verdade.',
  'digDeeper.shallow': '“{words}” se responde fácil com “tudo bem”. Isto deixa espaço para mais.',
  // open-up
  'openUp.begin': 'Algo pequeno sobre você cabe bem aqui; você termina a frase.',
  'openUp.heavy': 'É muito peso para alguém que você acabou de conhecer. Uma parte menor primeiro deixa espaço.',
  'openUp.asking': {
    one: 'Sua última mensagem pergunta. Algo pequeno sobre você dá à pessoa o que perguntar.',
    other: 'Suas últimas {count} mensagens perguntam. Algo pequeno sobre você dá à pessoa o que perguntar.',
  },
  // micro-steps
  'microSteps.next': 'Um pequeno passo a mais, se você quiser; ficar por aqui também está bom.',
  'microSteps.leap': 'É um passo grande com alguém que você acabou de conhecer. A um menor é mais fácil dizer sim.',
  // boundaries
  'boundaries.change': 'A pessoa prefere deixar este assunto.',
  'boundaries.no': 'A pessoa pede algo a você; um não também vale.',
  'boundaries.pressed': 'Você disse que não, e a pessoa pede de novo.',
  'boundaries.offLimits': 'A pessoa pediu para deixar “{topic}” de lado.',
  'boundaries.confidence': 'Isto foi contado a você em confiança?',
  'boundaries.afterNo': 'A resposta foi não. Parar aí mantém a porta aberta.',
  'boundaries.intrusive':
    'Muita gente guarda isto para si. Talvez a pessoa prefira tocar no assunto por conta própria.',
  // coach
  'coach.starter': 'Você pediu ideias.',
  'coach.pause': 'Você pode parar por aqui hoje.',
};

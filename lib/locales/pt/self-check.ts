import type { Translation } from '@/lib/locales/catalogue';
import type { selfCheck as english } from '@/lib/locales/en/self-check';

/** The self-check on closeness, in Portuguese. It names no style and judges none. */
export const selfCheck: Translation<typeof english> = {
  'check.title': 'Proximidade e espaço',
  'check.lead':
    'Doze frases sobre como você é com as pessoas próximas: se você teme que elas não fiquem, e o quanto estar perto é confortável para você. Leva uns três minutos.',
  'check.disclaimer':
    'Isto não é um diagnóstico, e o Tend não é terapia. As frases são nossas e não foram testadas em um estudo; elas descrevem como você respondeu hoje. As pessoas são diferentes com pessoas diferentes, e mudam ao longo dos anos. Onde a proximidade dói, alguém de confiança ou um profissional é um lugar melhor.',
  'check.start': 'Começar',
  'check.how':
    'Pense em pessoas próximas de você, não em uma só. Para cada frase, escolha o quanto ela se parece com você.',
  'check.least': 'não parece comigo',
  'check.most': 'parece muito comigo',
  'check.answer.1': '1 de 7, não parece comigo',
  'check.answer.2': '2 de 7',
  'check.answer.3': '3 de 7',
  'check.answer.4': '4 de 7, no meio',
  'check.answer.5': '5 de 7',
  'check.answer.6': '6 de 7',
  'check.answer.7': '7 de 7, parece muito comigo',
  'check.done': 'Mostrar o resultado',
  'check.cancel': 'Agora não',

  'check.item.noAnswer': 'Quando alguém de quem gosto demora a responder, eu me pergunto o que fiz.',
  'check.item.tellEasily': 'Quando algo me pesa, é fácil para mim contar a alguém próximo.',
  'check.item.asMuch': 'Eu me pergunto se as pessoas gostam de mim tanto quanto eu gosto delas.',
  'check.item.stepBack': 'Quando alguém chega muito perto de mim, tenho vontade de dar um passo atrás.',
  'check.item.busyWeeks':
    'Quando passo semanas sem notícias de uma amizade muito ocupada, sigo com calma quanto a nós.',
  'check.item.byMyself': 'Prefiro resolver coisas difíceis por conta própria a deixar que alguém as veja.',
  'check.item.goOver': 'Depois de uma noite com outras pessoas, repasso o que eu disse e procuro o que deu errado.',
  'check.item.lean': 'Me faz bem poder me apoiar em alguém por um tempo.',
  'check.item.hearOften': 'Gosto de ouvir muitas vezes que está tudo bem entre nós.',
  'check.item.keepInside': 'Guardo para mim o que se passa comigo, também com gente de confiança.',
  'check.item.nextYear': 'Conto que as pessoas que importam para mim ainda estarão por perto no ano que vem.',
  'check.item.warmWords': 'Palavras calorosas de alguém de quem gosto são fáceis de receber.',

  'check.taken': 'Respondido em {date}. Guardado neste aparelho; nenhuma página de mensageiro vê isto.',
  'check.plane': 'O seu lugar no plano: {corner}.',
  'check.axes':
    'Mais para cima: mais receio de que as pessoas não fiquem. Mais para a direita: menos conforto em estar perto.',
  'check.worry.low': 'Você respondeu que raramente teme que as pessoas não fiquem.',
  'check.worry.middle': 'Você respondeu que às vezes teme que as pessoas não fiquem.',
  'check.worry.high': 'Você respondeu que muitas vezes teme que as pessoas não fiquem.',
  'check.unease.low': 'Você respondeu que estar perto é confortável para você.',
  'check.unease.middle': 'Você respondeu que estar perto às vezes é confortável para você, e às vezes não.',
  'check.unease.high': 'Você respondeu que muita proximidade é desconfortável para você.',
  'check.nearMiddle':
    'Fica perto do meio: nenhum canto descreve você bem, e algumas respostas a mais mudariam o lugar.',
  'check.cornerHere': '{corner}: onde ficam as suas respostas',
  'check.cornerOther': '{corner}: alguém diferente de você',

  'check.corner.ease': 'Quase sempre à vontade',
  'check.corner.ease.is':
    'Estar perto e estar longe parecem bastante naturais. Um silêncio é quase sempre só um silêncio.',
  'check.corner.ease.own':
    'O que pode ajudar: lembrar que nem todo mundo tem essa calma. Uma palavra curta antes de uma semana cheia custa pouco e pode significar muito.',
  'check.corner.ease.patience':
    'Como ter paciência com estas pessoas: as respostas curtas quase sempre querem dizer o que dizem. Peça com clareza o que gostaria; raramente se incomodam.',
  'check.corner.watchful': 'Perto, e com antenas ligadas',
  'check.corner.watchful.is':
    'Estar perto é bom, e um silêncio pode parecer mais longo do que é. Sinais de carinho são notados, e fazem falta quando são poucos.',
  'check.corner.watchful.own':
    'O que pode ajudar: esperar um pouco antes de interpretar um silêncio, pensar em três motivos comuns para ele e então perguntar com clareza em vez de adivinhar.',
  'check.corner.watchful.patience':
    'Como ter paciência com estas pessoas: diga quando vai responder, e responda. Uma palavra curta agora ajuda mais que uma longa depois.',
  'check.corner.room': 'À vontade, com espaço',
  'check.corner.room.is':
    'As pessoas ficam, com isso se pode contar, e é preciso tempo a sós. Muita proximidade de uma vez pode parecer demais.',
  'check.corner.room.own':
    'O que pode ajudar: dizer que você precisa de tempo e quando volta, e deixar uma palavra calorosa no ar um momento antes de seguir.',
  'check.corner.room.patience':
    'Como ter paciência com estas pessoas: depois de um momento caloroso, dê tempo. O silêncio é quase sempre descanso; pergunte uma vez e deixe em aberto.',
  'check.corner.both': 'Com vontade de perto, e com cautela',
  'check.corner.both.is':
    'A proximidade é desejada e um pouco temida ao mesmo tempo: um passo em direção a alguém, e depois um para trás.',
  'check.corner.both.own':
    'O que pode ajudar: passos pequenos no seu ritmo, primeiro com uma pessoa, e dizer em voz alta que você vai devagar.',
  'check.corner.both.patience':
    'Como ter paciência com estas pessoas: mantenha as coisas pequenas com regularidade. Espere um passo à frente e um atrás, e não conte nenhum.',

  'check.nudges': 'Deixar isto pesar nas sugestões',
  'check.nudgesHint':
    'Quando você pede ideias em uma conversa, o Tend pode então oferecer uma palavra calma ou um pouco de espaço, e outro jeito de dizer onde um rascunho toma um silêncio por um não. Não diz nada sobre outras pessoas.',
  'check.nudgesOff': 'O hábito “Proximidade e espaço” está desativado em Configurações, por isso nada vai sair daqui.',
  'check.again': 'Responder de novo',
  'check.delete': 'Excluir o resultado',
  'check.deleteText': 'Os dois números e a data saem deste aparelho, para sempre, e nada mais sai deles.',
  'check.deleteYes': 'Excluir',
  'check.studies': 'O que se sabe sobre isto, e até onde vai',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { popup as english } from '@/lib/locales/en/popup';

/** What the popup says, in Portuguese. */
export const popup: Translation<typeof english> = {
  // Worth a hello
  hello: 'Merecem um oi',
  'hello.none': 'Hoje ninguém espera um oi. Você está em contato.',
  'hello.seen': '{gap}, o normal é {rhythm}',
  'hello.seenSameUnit': '{gap}, o normal é a cada {count}',
  'hello.set': '{gap}, você escolheu {rhythm}',
  'hello.birthday': 'Aniversário hoje',
  'hello.event': '{what} foi {day}',
  'hello.also': '{reason}; {next}',
  notSeen: 'Nada visto aqui desde {date}',
  notSeenElsewhere: 'Vocês falaram em outro lugar {day}',
  'row.copy': 'Copiar',
  'row.copyOf': 'Copiar para {name}: {text}',
  'row.copied': 'Copiado',
  'row.copiedOf': 'Copiado para {name}: {text}',
  'row.open': 'Abrir conversa',
  'row.openOf': 'Abrir conversa com {name}',
  'row.elsewhere': 'Falamos em outro lugar',
  'row.elsewhereOf': 'Falamos em outro lugar: {name}',
  'row.more': 'Mais',
  'row.moreOf': 'Mais sobre {name}',
  'row.snoozeWeek': 'De novo em uma semana',
  'row.snoozeMonth': 'De novo em um mês',
  'row.notPerson': 'Esta pessoa não',
  'row.find': 'Esta conversa não tem endereço próprio. Procure {name} em {site}.',
  'row.copyGo': 'Copiar o nome e ir para {site}',
  'done.elsewhere': 'Anotado. Você falou com {name}.',
  'done.snoozed': '{name} volta {day}.',
  'done.letGo': '{name} não aparece mais na lista.',
  'done.added': '{name} está em Manter contato.',
  'done.fine': 'Anotado para {name}: está bom assim ({what}).',
  undo: 'Desfazer',

  // Plans and promises whose day is here
  due: 'Planos e promessas',
  'due.plan': '{what} com {name}, {day}',
  'due.promise': 'Você disse a {name}: {what}, {day}',
  'due.kept': 'Feito',
  'due.keptOf': 'Feito: {what}',
  'due.letGo': 'Deixar para lá',
  'due.letGoOf': 'Deixar para lá: {what}',
  'done.kept': 'Anotado: {what}, feito.',
  'done.planLetGo': 'Deixado para lá: {what}.',

  // Suggestions
  suggested: 'Manter contato com estas pessoas?',
  'suggested.reason': {
    one: 'Os dois lados escreveram em {days} dias, uma mensagem',
    other: 'Os dois lados escreveram em {days} dias, {count} mensagens',
  },
  'suggested.add': 'Adicionar',
  'suggested.addOf': 'Adicionar {name} a Manter contato',

  // Balance
  lately: 'Ultimamente mais de um lado só',
  'lately.me': '{name}: ultimamente mais você',
  'lately.them': '{name}: ultimamente mais a outra pessoa',
  'lately.both': '{name}: em parte mais você, em parte mais a outra pessoa',
  'lately.meReading': 'Uma fase corrida do outro lado, ou hora de pôr um pouco menos.',
  'lately.themReading': 'Uma fase corrida do seu lado, ou hora de pôr um pouco mais.',
  'lately.fine': 'Para nós está bom assim',
  'lately.fineOf': 'Para nós está bom assim: {what}, {name}',
  // One thing one could do, by what leans and to whom.
  'lately.words.me': 'A maioria das palavras foi sua. Uma mensagem curta que termina em pergunta deixa espaço.',
  'lately.words.them': 'A maioria das palavras veio do outro lado. Uma linha sobre a sua semana equilibraria.',
  'lately.questions.me': 'A maioria das perguntas foi sua. Contar algo seu também é uma resposta.',
  'lately.questions.them': 'A maioria das perguntas veio do outro lado. Uma sobre o que contaram a você cairia bem.',
  'lately.initiations.me':
    'Quase sempre foi você que começou. Dá para esperar uma vez e ver, ou perguntar o que convém.',
  'lately.initiations.them': 'Quase sempre a outra pessoa começou. Na próxima você pode escrever primeiro.',
  'lately.unanswered.me': 'Suas últimas mensagens ainda estão em aberto. Uma pausa faz bem; a porta continua aberta.',
  'lately.unanswered.them': 'As últimas mensagens esperam por você. Uma linha curta basta.',

  // This site
  site: 'Esta página',
  'site.use': 'Usar o Tend em {host}',
  'site.label': '{label} em {host}',
  'site.none': 'O Tend não conhece nenhum mensageiro nesta página.',
  'site.before':
    'O navegador vai dizer “ler e alterar”. O Tend lê a conversa aberta neste computador e não envia nada a lugar nenhum.',
  'site.framed': 'As conversas desta página vêm de {host}: o navegador vai perguntar pelos dois.',
  'site.denied': 'Nada foi ativado. Você pode fazer isso aqui quando quiser.',
  'site.startersInstead': 'Achar palavras para começar, sem nenhuma permissão',
  'health.reading': {
    one: 'Lê esta conversa: uma mensagem, {composer}',
    other: 'Lê esta conversa: {count} mensagens, {composer}',
  },
  'health.post': 'Lê a publicação que você responde: {composer}. Fala quando você pede, não guarda nada.',
  'health.composer': 'caixa de texto encontrada',
  'health.noComposer': 'sem caixa de texto',
  'health.noThread': 'Ativado. Não há conversa aberta aqui, ou não é certo qual.',
  'health.changed': 'Não encontra mais uma parte desta página. O Tend fica em silêncio aqui.',
  'health.changedWhere': 'Para avisar: {sought}, {selector}',
  'health.waiting': 'Ativado. Nada foi lido nesta aba ainda.',
  'health.reload': 'Recarregar a página',

  // Pause
  pause: 'Pausar o Tend',
  'pause.hour': 'Por uma hora',
  'pause.today': 'Por hoje',
  'pause.open': 'Até eu retomar',
  'pause.until': 'Em pausa até {time}',
  'pause.untilTomorrow': 'Em pausa por hoje',
  'pause.untilResumed': 'Em pausa até você retomar',
  'pause.resume': 'Retomar',

  // First time
  'first.title': 'De quem você gostaria de estar mais perto?',
  'first.text':
    'Diga o nome de uma ou duas pessoas. O Tend avisa quando passou mais tempo que o normal, e não põe mais ninguém na lista.',
  'first.name': 'Nome',
  'first.add': 'Adicionar',
  'first.try': 'Veja o que o Tend faz em uma conversa',

  // Ways on
  'go.people': 'Pessoas e configurações',
};

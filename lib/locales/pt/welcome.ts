import type { Translation } from '@/lib/locales/catalogue';
import type { welcome as english } from '@/lib/locales/en/welcome';

/** What the welcome page says, in Portuguese. */
export const welcome: Translation<typeof english> = {
  'welcome.title': 'Uma companhia gentil e atenta nas suas conversas',
  'welcome.lead':
    'O Tend nota o que acabaram de contar a você e o que você queria perguntar. Ele oferece palavras; você lê, muda e envia. Tudo fica neste computador.',

  // Try it
  'try.title': 'Experimente aqui mesmo',
  'try.hint': 'Uma conversa inventada. Nada é lido nem guardado nesta página.',
  'try.scenes': 'Dois momentos',
  'try.plan': '“Let’s catch up soon”',
  'try.event': 'A entrevista foi na sexta',
  'try.with': 'Conversa com {name}',
  'try.you': 'Você',
  'try.write': 'Escreva uma mensagem',
  'try.bar': 'Tend',
  'try.instead': 'Outro jeito de dizer',
  'try.why': 'Por que isto?',
  'try.inserted': 'Inserido, não enviado',
  'try.silent': 'O Tend fica em silêncio. É uma resposta normal.',
  'try.again': 'Começar de novo',

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
  'messenger.title': 'Escolha um mensageiro',
  'messenger.before':
    'O Tend não lê nada até você ativar um mensageiro. O navegador vai dizer então “ler e alterar”: é o que ele diz de qualquer extensão que vê uma página.',
  'messenger.truth': 'O Tend lê a conversa aberta neste computador e não envia nada a lugar nenhum.',
  'messenger.use': 'Ativar {label}',
  'messenger.search': 'Buscar mensageiros',
  'messenger.none': 'O Tend ainda não conhece nenhum mensageiro com esse nome.',
  'messenger.on': '{label} está ativado: abra',
  'messenger.denied': 'Nada foi ativado. Tudo bem; você pode fazer isso depois, pelo ícone do Tend.',
  'messenger.own': 'Em um servidor seu ou da sua empresa ({labels}): abra e depois clique no ícone do Tend.',

  // Three people
  'three.title': 'Diga o nome de até três pessoas de quem você gostaria de estar mais perto',
  'three.hint': 'Só nomes. Eles ficam neste computador, e você pode tirar quando quiser.',
  'three.added': 'Em Manter contato',
  'three.take': 'Remover',
  'three.remove': 'Remover {name}',
  'three.enough': 'Três é um bom começo. Mais podem vir depois.',

  // Habits
  'habits.title': 'O que o Tend pode oferecer',
  'habits.hint':
    'Tudo está ativado desde o começo, e cada coisa pode ficar desativada. Alguns falam por conta própria, no máximo três sugestões por vez; os outros esperam até você clicar na marca do Tend.',
  'habits.all': 'Cada hábito separado',

  'welcome.done': 'É só isso.',
  'welcome.dashboard': 'Pessoas e configurações',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { teach as english } from '@/lib/locales/en/teach';

/** What is said about messengers Tend does not know, and about pages it cannot read, in Portuguese. */
export const teach: Translation<typeof english> = {
  // In the popup
  'site.other': 'Isto é um mensageiro',
  'site.otherHint': 'Ative o Tend aqui e depois mostre a ele como ler uma conversa. Em grupos ele fica em silêncio.',
  'site.otherLabel': 'Outro mensageiro',
  'health.unsure':
    'Ativado. O Tend não sabe ao certo como ler esta página, por isso fica em silêncio. Você pode mostrar a ele.',
  'health.whoIsThere':
    'O Tend não vê se esta conversa é com uma pessoa ou um grupo, por isso não oferece nem conta nada aqui.',
  'health.onePerson': 'É uma pessoa',
  'health.aGroup': 'É um grupo, na verdade',
  'health.teach': 'Mostrar ao Tend como ler esta conversa',
  'health.teachAgain': 'Mostrar de novo',

  // In the popup: a report
  'report.make': 'Copiar um relatório',
  'report.hint':
    'Para quem for consertar isto. Leia antes: diz quais partes da página foram encontradas. Palavras, nomes e endereços ficam cobertos; só o servidor do site é nomeado.',
  'report.copy': 'Copiar',
  'report.copied': 'Copiado',
  'report.none': 'Esta página ainda não carregou o Tend. Recarregue e faça então o relatório.',

  // In the settings
  'shown.title': 'Mensageiros que você mostrou ao Tend',
  'shown.hint':
    'Como ler cada um, em um arquivo pequeno que você pode passar a outras pessoas. Ele nomeia partes da página, ninguém e nada do que foi dito.',
  'shown.save': 'Salvar',
  'shown.saveOf': 'Salvar como ler {host}',
  'shown.forgetOf': 'Esquecer como ler {host}',
  'shown.forgetText': 'O Tend não lê mais este mensageiro até você mostrar de novo. O que foi contado até agora fica.',
  'shown.forgetYes': 'Esquecer',
  'shown.bringIn': 'Trazer um mensageiro de um arquivo',
  'shown.broughtIn': 'O Tend sabe ler {host}. Ative lá, ou acima.',
  'shown.known': 'O Tend já lê {host}. Nada foi mudado.',

  // In the page, while somebody shows how to read it
  'teach.title': 'Mostre ao Tend como ler esta conversa',
  'teach.promise': 'Nada é clicado nem enviado na página.',
  'teach.step': '{step} de 4',
  'teach.theirs': 'Aponte para uma mensagem da outra pessoa.',
  'teach.mine': 'Aponte para uma mensagem sua.',
  'teach.composer': 'Aponte para a caixa em que você escreve.',
  'teach.name': 'Aponte para o nome da pessoa, no alto da conversa.',
  'teach.keys':
    'Com um clique ou pelo teclado: para cima, o que está em volta; para baixo, o que está dentro; esquerda e direita, o que está ao lado; Enter escolhe, Esc encerra.',
  'teach.now': 'Agora em: {words}',
  'teach.nowEmpty': 'Agora em uma parte sem palavras',
  'teach.back': 'Um passo atrás',
  'teach.end': 'Parar',
  'teach.check': '{name}: {theirs}, você: {mine}. Está certo?',
  'teach.messages': { one: '{count} mensagem', other: '{count} mensagens' },
  'teach.checkHint': 'As últimas estão marcadas na página.',
  'teach.theirsMark': 'da pessoa',
  'teach.mineMark': 'sua',
  'teach.right': 'Sim, e é uma pessoa',
  'teach.group': 'Sim, e é um grupo',
  'teach.again': 'Não, começar de novo',
  'teach.kept':
    'Guardado. A partir de agora o Tend lê aqui as conversas com uma pessoa. Em um grupo, fica em silêncio.',
  'teach.close': 'Fechar',
  'teach.trouble.composer': 'O Tend não consegue escrever ali. Aponte para a própria caixa.',
  'teach.trouble.name': 'O Tend não consegue achar o nome de novo sozinho. Aponte mais de perto.',
  'teach.trouble.message':
    'Estas duas parecem diferentes demais para o Tend. Aponte para as palavras de duas mensagens comuns.',
  'teach.trouble.sides':
    'O Tend não consegue distinguir as suas mensagens das da outra pessoa nesta página, por isso fica em silêncio aqui.',
  'teach.trouble.list': 'O Tend não acha onde estão as mensagens. Aponte para duas mensagens da mesma conversa.',
  'teach.trouble.off': 'O Tend está desativado nesta página. Ative primeiro.',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { popup as english } from '@/lib/locales/en/popup';

/** What the popup says, in Spanish. */
export const popup: Translation<typeof english> = {
  // Worth a hello
  hello: 'Merecen un hola',
  'hello.none': 'Hoy nadie espera un hola. Estás en contacto.',
  'hello.seen': '{gap}, lo normal es {rhythm}',
  'hello.seenSameUnit': '{gap}, lo normal es cada {count}',
  'hello.set': '{gap}, elegiste {rhythm}',
  'hello.birthday': 'Hoy es su cumpleaños',
  'hello.event': '{what} fue {day}',
  'hello.also': '{reason}; {next}',
  notSeen: 'Nada visto aquí desde el {date}',
  notSeenElsewhere: 'Hubo charla en otro lugar {day}',
  'row.copy': 'Copiar',
  'row.copyOf': 'Copiar para {name}: {text}',
  'row.copied': 'Copiado',
  'row.copiedOf': 'Copiado para {name}: {text}',
  'row.open': 'Abrir chat',
  'row.openOf': 'Abrir chat con {name}',
  'row.elsewhere': 'Hablamos en otro lugar',
  'row.elsewhereOf': 'Hablamos en otro lugar: {name}',
  'row.more': 'Más',
  'row.moreOf': 'Más sobre {name}',
  'row.snoozeWeek': 'Otra vez en una semana',
  'row.snoozeMonth': 'Otra vez en un mes',
  'row.notPerson': 'Esta persona no',
  'row.find': 'Este chat no tiene dirección propia. Busca a {name} en {site}.',
  'row.copyGo': 'Copiar el nombre e ir a {site}',
  'done.elsewhere': 'Anotado. Hablaste con {name}.',
  'done.snoozed': '{name} vuelve {day}.',
  'done.letGo': '{name} ya no aparece en la lista.',
  'done.added': '{name} está ahora en Seguir en contacto.',
  'done.fine': 'Anotado para {name}: está bien así ({what}).',
  undo: 'Deshacer',

  // Plans and promises whose day is here
  due: 'Planes y promesas',
  'due.plan': '{what} con {name}, {day}',
  'due.promise': 'Le dijiste a {name}: {what}, {day}',
  'due.kept': 'Hecho',
  'due.keptOf': 'Hecho: {what}',
  'due.letGo': 'Dejarlo ir',
  'due.letGoOf': 'Dejarlo ir: {what}',
  'done.kept': 'Anotado: {what}, hecho.',
  'done.planLetGo': 'Lo dejas ir: {what}.',

  // Suggestions
  suggested: '¿Seguir en contacto con estas personas?',
  'suggested.reason': {
    one: 'Ambos lados escribieron en {days} días, un mensaje',
    other: 'Ambos lados escribieron en {days} días, {count} mensajes',
  },
  'suggested.add': 'Añadir',
  'suggested.addOf': 'Añadir a {name} a Seguir en contacto',

  // Balance
  lately: 'Últimamente sobre todo de un lado',
  'lately.me': '{name}: últimamente sobre todo tú',
  'lately.them': '{name}: últimamente sobre todo la otra persona',
  'lately.both': '{name}: en parte sobre todo tú, en parte la otra persona',
  'lately.meReading': 'Una temporada ocupada por su lado, o momento de poner un poco menos.',
  'lately.themReading': 'Una temporada ocupada por tu lado, o momento de poner un poco más.',
  'lately.fine': 'Nos va bien así',
  'lately.fineOf': 'Nos va bien así: {what}, {name}',
  // One thing one could do, by what leans and to whom.
  'lately.words.me': 'La mayoría de las palabras fueron tuyas. Un mensaje corto que acaba en pregunta deja espacio.',
  'lately.words.them': 'La mayoría de las palabras fueron suyas. Una línea sobre tu semana lo equilibraría.',
  'lately.questions.me': 'La mayoría de las preguntas fueron tuyas. Contar algo tuyo también es una respuesta.',
  'lately.questions.them': 'La mayoría de las preguntas fueron suyas. Una sobre lo que te contó sería bienvenida.',
  'lately.initiations.me': 'Casi siempre empezaste tú. Podrías esperar una vez y ver, o preguntar qué le viene bien.',
  'lately.initiations.them': 'Casi siempre empezó la otra persona. Podrías escribir tú la próxima vez.',
  'lately.unanswered.me': 'Tus últimos mensajes siguen abiertos. Una pausa está bien; la puerta queda abierta.',
  'lately.unanswered.them': 'Sus últimos mensajes te esperan. Basta una línea corta.',

  // This site
  site: 'Esta página',
  'site.use': 'Usar Tend en {host}',
  'site.label': '{label} en {host}',
  'site.none': 'Tend no conoce ningún servicio de mensajería en esta página.',
  'site.before':
    'El navegador dirá «leer y modificar». Tend lee el chat abierto en este equipo y no envía nada a ninguna parte.',
  'site.framed': 'Los chats de esta página vienen de {host}: el navegador preguntará por los dos.',
  'site.denied': 'No se ha activado nada. Puedes hacerlo aquí cuando quieras.',
  'site.startersInstead': 'Buscar palabras para empezar, sin ningún permiso',
  'health.reading': {
    one: 'Lee este chat: un mensaje, {composer}',
    other: 'Lee este chat: {count} mensajes, {composer}',
  },
  'health.post': 'Lee la publicación a la que respondes: {composer}. Habla si se lo pides, no guarda nada.',
  'health.composer': 'cuadro de texto encontrado',
  'health.noComposer': 'sin cuadro de texto',
  'health.noThread': 'Activo. Aquí no hay ningún chat abierto, o no es seguro cuál.',
  'health.changed': 'Ya no encuentra una parte de esta página. Tend guarda silencio aquí.',
  'health.changedWhere': 'Para dar aviso: {sought}, {selector}',
  'health.waiting': 'Activo. En esta pestaña aún no ha leído nada.',
  'health.reload': 'Recargar la página',

  // Pause
  pause: 'Pausar Tend',
  'pause.hour': 'Una hora',
  'pause.today': 'Por hoy',
  'pause.open': 'Hasta que lo reanude',
  'pause.until': 'En pausa hasta las {time}',
  'pause.untilTomorrow': 'En pausa por hoy',
  'pause.untilResumed': 'En pausa hasta que lo reanudes',
  'pause.resume': 'Reanudar',

  // First time
  'first.title': '¿A quién te gustaría tener más cerca?',
  'first.text':
    'Nombra a una o dos personas. Tend te avisa cuando ha pasado más tiempo de lo normal, y no pone a nadie más en la lista.',
  'first.name': 'Nombre',
  'first.add': 'Añadir',
  'first.try': 'Mira lo que hace Tend en un chat',

  // Ways on
  'go.people': 'Personas y ajustes',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { welcome as english } from '@/lib/locales/en/welcome';

/** What the welcome page says, in Spanish. */
export const welcome: Translation<typeof english> = {
  'welcome.title': 'Una compañía amable y atenta en tus chats',
  'welcome.lead':
    'Tend se fija en lo que te acaban de contar y en lo que querías preguntar. Ofrece palabras; tú las lees, las cambias y las envías. Todo se queda en este equipo.',

  // Try it
  'try.title': 'Pruébalo aquí mismo',
  'try.hint': 'Un chat inventado. En esta página no se lee ni se guarda nada.',
  'try.scenes': 'Dos momentos',
  'try.plan': '«Let’s catch up soon»',
  'try.event': 'Su entrevista fue el viernes',
  'try.with': 'Chat con {name}',
  'try.you': 'Tú',
  'try.write': 'Escribe un mensaje',
  'try.bar': 'Tend',
  'try.instead': 'Otra forma de decirlo',
  'try.why': '¿Por qué esto?',
  'try.inserted': 'Insertado, sin enviar',
  'try.silent': 'Tend guarda silencio. Es una respuesta normal.',
  'try.again': 'Empezar de nuevo',

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
  'messenger.title': 'Elige un servicio de mensajería',
  'messenger.before':
    'Tend no lee nada hasta que actives un servicio de mensajería. El navegador dirá entonces «leer y modificar»: es lo que dice de cualquier extensión que ve una página.',
  'messenger.truth': 'Tend lee el chat abierto en este equipo y no envía nada a ninguna parte.',
  'messenger.use': 'Activar {label}',
  'messenger.search': 'Buscar servicios de mensajería',
  'messenger.none': 'Por ahora Tend no conoce ningún servicio con ese nombre.',
  'messenger.on': '{label} está activo: ábrelo',
  'messenger.denied': 'No se ha activado nada. Está bien; puedes hacerlo más tarde desde el icono de Tend.',
  'messenger.own': 'En un servidor tuyo o de tu empresa ({labels}): ábrelo y luego haz clic en el icono de Tend.',

  // Three people
  'three.title': 'Nombra hasta tres personas a las que te gustaría tener más cerca',
  'three.hint': 'Solo nombres. Se quedan en este equipo, y puedes quitarlos cuando quieras.',
  'three.added': 'En Seguir en contacto',
  'three.take': 'Quitar',
  'three.remove': 'Quitar a {name}',
  'three.enough': 'Tres es un buen comienzo. Más adelante puede haber más.',

  // Habits
  'habits.title': 'Lo que Tend puede ofrecer',
  'habits.hint':
    'Todo está activo desde el principio, y cada cosa se puede desactivar. Algunos hábitos hablan por sí solos, con tres sugerencias a la vez como mucho; los demás esperan a que hagas clic en la señal de Tend.',
  'habits.all': 'Cada hábito por separado',

  'welcome.done': 'Eso es todo.',
  'welcome.dashboard': 'Personas y ajustes',
};

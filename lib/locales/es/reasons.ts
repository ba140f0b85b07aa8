import type { Translation } from '@/lib/locales/catalogue';
import type { reasons as english } from '@/lib/locales/en/reasons';

/** Why an offer came now, and what a nudge noticed, in Spanish. */
export const reasons: Translation<typeof english> = {
  // listen
  'listen.followUp': 'Te lo acaba de contar.',
  'listen.event': 'Tiene {event} por delante.',
  'listen.open': 'Su pregunta sobre {topic} sigue abierta.',
  'listen.openPlain': 'Su pregunta sigue abierta.',
  'listen.turned': 'Te contó algo que le importa; esto aún no dice nada de ello.',
  // care
  'care.bad': 'Lo que escribió le resulta difícil.',
  'care.good': 'Compartió una buena noticia.',
  'care.apology': 'Pidió perdón.',
  'care.blame': '«{words}» es difícil de responder; de la vez que pasó es más fácil hablar.',
  'care.advice': 'Te contó algo difícil. Una palabra sobre eso puede ir antes que un consejo.',
  'care.atLeast': '«{words}» puede hacer que algo difícil suene pequeño.',
  'care.judging': '«{words}» puede sonar a sentencia.',
  // appreciate
  'appreciate.favour': 'Hizo algo por ti.',
  'appreciate.achieved': 'Se esforzó por esto y te lo contó.',
  'appreciate.thanked': 'Te dio las gracias.',
  'appreciate.plain': 'Podrías nombrar lo que hizo: así las gracias llegan mejor.',
  'appreciate.looks': 'Esto va del aspecto. A casi todos les dicen más las palabras sobre lo que hacen o son.',
  'appreciate.flattery': '«{words}» es mucho de una vez. Algo que hizo es más fácil de creer.',
  'appreciate.kind': 'Hizo o dijo algo amable.',
  'appreciate.told': 'Te puso al tanto de algo.',
  'care.ease': 'Una palabra tuya le da tranquilidad.',
  'care.wish': 'Un deseo corto va bien con lo que escribió.',
  'lookAhead.meeting': 'Falta poco para su encuentro.',
  'lookAhead.time': 'Dijo un día, y aún ninguna hora.',
  'listen.asked': 'Te preguntó algo.',
  'listen.sign': 'Una pequeña señal muestra que lo leíste.',
  // look-ahead and invite
  'lookAhead.vague': '«{words}» deja el día abierto. Con un día es más fácil decir que sí, u otro día.',
  'lookAhead.theirs': 'Le gustaría hacer esto algún día.',
  'lookAhead.moved': 'Esta vez no puede.',
  'lookAhead.confirm': {
    one: 'Hay un plan entre ambos lados para mañana.',
    other: 'Hay un plan entre ambos lados dentro de {count} días.',
  },
  'lookAhead.promised': 'Escribiste que harías esto.',
  'invite.wish': 'Le gustaría hacer esto.',
  'invite.miss': 'Le gustaría verte.',
  'invite.pressing': '«{words}» deja poco espacio para un no.',
  'invite.open': 'Aún no hay un día. Con un día es más fácil responder.',
  // shared-project and common-ground
  'sharedProject.named': 'Te contó lo que hace o quisiera empezar.',
  'sharedProject.known': 'Le gusta: {interest}.',
  'commonGround.shared': 'Ambos lados mencionaron {interest}.',
  'commonGround.first': 'Escribió sobre {interest}.',
  'commonGround.hello': 'Apenas empieza a haber confianza.',
  // attachment
  'attachment.room': 'Pide tiempo; esto se lo deja.',
  'attachment.ask': 'Una pregunta sencilla deja espacio para más de un motivo.',
  'attachment.warm': 'Una palabra corta y cálida ahora deja tiempo para lo demás.',
  'attachment.silence': '«{words}» toma un silencio por un no. Puede haber otros motivos.',
  'attachment.closing': '«{words}» cierra el tema justo después de algo amable.',
  // tennis-match
  'tennis.back': 'Una pregunta devuelve la pelota.',
  'tennis.long': 'Esto es largo y por ahora trata sobre todo de tu lado.',
  // keep-in-touch
  'keepInTouch.after': { one: 'Fue ayer: {event}.', other: 'Fue hace {count} días: {event}.' },
  'keepInTouch.birthday': 'Hoy es su cumpleaños.',
  'keepInTouch.hard': 'Hoy es el día: {event}.',
  'keepInTouch.gap': 'Ha pasado más tiempo de lo normal desde el último mensaje aquí.',
  'keepInTouch.later': 'Te lo contó hace un tiempo.',
  // dig-deeper
  'digDeeper.starter': 'Una pregunta con espacio para una respuesta de verdad.',
  'digDeeper.shallow': '«{words}» se contesta con un «bien». Esto deja espacio para más.',
  // open-up
  'openUp.begin': 'Algo pequeño sobre ti va bien aquí; tú terminas la frase.',
  'openUp.heavy': 'Es mucho peso para una persona nueva. Primero una parte más pequeña deja espacio para más.',
  'openUp.asking': {
    one: 'Tu último mensaje pregunta. Algo pequeño sobre ti le da algo que preguntar.',
    other: 'Tus últimos {count} mensajes preguntan. Algo pequeño sobre ti le da algo que preguntar.',
  },
  // micro-steps
  'microSteps.next': 'Un pequeño paso más, si te apetece; quedarse aquí está bien.',
  'microSteps.leap': 'Es un paso grande con una persona nueva. A uno más pequeño es más fácil decir que sí.',
  // boundaries
  'boundaries.change': 'Prefiere dejar este tema.',
  'boundaries.no': 'Te pide algo; un no está permitido.',
  'boundaries.pressed': 'Dijiste que no, y lo pide otra vez.',
  'boundaries.offLimits': 'Pidió dejar en paz «{topic}».',
  'boundaries.confidence': '¿Te contaron esto en confianza?',
  'boundaries.afterNo': 'Dijo que no. Dejarlo ahí mantiene la puerta abierta.',
  'boundaries.intrusive': 'Mucha gente se guarda esto. Quizá le guste sacarlo por su cuenta.',
  // coach
  'coach.starter': 'Pediste ideas.',
  'coach.pause': 'Puedes parar aquí por hoy.',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { selfCheck as english } from '@/lib/locales/en/self-check';

/** The self-check on closeness, in Spanish. It names no style and judges none. */
export const selfCheck: Translation<typeof english> = {
  'check.title': 'Cercanía y espacio',
  'check.lead':
    'Doce frases sobre cómo eres con las personas cercanas a ti: si te preocupa que quizá no se queden, y lo a gusto que te sientes en la cercanía. Lleva unos tres minutos.',
  'check.disclaimer':
    'Esto no es un diagnóstico, y Tend no es terapia. Las frases son nuestras y no se han probado en ningún estudio; describen cómo respondiste hoy. Cada persona es distinta con personas distintas, y cambia con los años. Donde la cercanía duele, una persona de confianza o la ayuda profesional son mejor lugar.',
  'check.start': 'Empezar',
  'check.how': 'Piensa en personas cercanas a ti, no en una sola. Para cada frase elige cuánto se parece a ti.',
  'check.least': 'no se parece a mí',
  'check.most': 'se parece mucho a mí',
  'check.answer.1': '1 de 7, no se parece a mí',
  'check.answer.2': '2 de 7',
  'check.answer.3': '3 de 7',
  'check.answer.4': '4 de 7, entre ambas cosas',
  'check.answer.5': '5 de 7',
  'check.answer.6': '6 de 7',
  'check.answer.7': '7 de 7, se parece mucho a mí',
  'check.done': 'Mostrar el resultado',
  'check.cancel': 'Ahora no',

  'check.item.noAnswer': 'Cuando alguien a quien aprecio tarda en responder, me pregunto qué hice.',
  'check.item.tellEasily': 'Cuando algo me pesa, me resulta fácil contárselo a alguien cercano.',
  'check.item.asMuch': 'Me pregunto si la gente me aprecia tanto como yo a ella.',
  'check.item.stepBack': 'Cuando alguien se me acerca mucho, me dan ganas de dar un paso atrás.',
  'check.item.busyWeeks': 'Cuando una amistad anda ocupada unas semanas, sigo con calma en cuanto a nuestra relación.',
  'check.item.byMyself': 'Prefiero resolver a solas las cosas difíciles antes que dejar que alguien las vea.',
  'check.item.goOver': 'Después de una noche con gente repaso lo que dije y busco qué estuvo mal.',
  'check.item.lean': 'Me hace bien apoyarme en alguien por un tiempo.',
  'check.item.hearOften': 'Me gusta oír a menudo que todo va bien en la relación.',
  'check.item.keepInside': 'Lo que pasa dentro de mí me lo guardo, también con personas de confianza.',
  'check.item.nextYear': 'Cuento con que las personas que me importan sigan ahí el año que viene.',
  'check.item.warmWords': 'Las palabras cálidas de alguien a quien aprecio me resultan fáciles de recibir.',

  'check.taken':
    'Respondido el {date}. Se guarda en este dispositivo; ninguna página de un servicio de mensajería llega a verlo.',
  'check.plane': 'Tu lugar en el plano: {corner}.',
  'check.axes':
    'Más arriba: más preocupación por si la gente se queda. Más a la derecha: menos a gusto en la cercanía.',
  'check.worry.low': 'Respondiste que rara vez te preocupa si la gente se queda.',
  'check.worry.middle': 'Respondiste que a veces te preocupa si la gente se queda.',
  'check.worry.high': 'Respondiste que a menudo te preocupa si la gente se queda.',
  'check.unease.low': 'Respondiste que te sientes a gusto en la cercanía.',
  'check.unease.middle': 'Respondiste que a veces te sientes a gusto en la cercanía, y a veces no.',
  'check.unease.high': 'Respondiste que mucha cercanía te resulta incómoda.',
  'check.nearMiddle':
    'Eso queda cerca del centro: ninguna esquina te describe bien, y unas pocas respuestas distintas lo moverían.',
  'check.cornerHere': '{corner}: donde están tus respuestas',
  'check.cornerOther': '{corner}: alguien distinto de ti',

  'check.corner.ease': 'Casi siempre a gusto',
  'check.corner.ease.is':
    'Estar cerca y estar aparte se sienten bastante naturales. Un silencio es casi siempre solo un silencio.',
  'check.corner.ease.own':
    'Lo que puede ayudar: recordar que no todo el mundo está tan a gusto. Una palabra corta antes de una semana ocupada te cuesta poco y puede significar mucho.',
  'check.corner.ease.patience':
    'Cómo tener paciencia con estas personas: sus respuestas cortas casi siempre quieren decir lo que dicen. Pide con claridad lo que te gustaría; rara vez les molesta.',
  'check.corner.watchful': 'Cerca, y alerta',
  'check.corner.watchful.is':
    'La cercanía hace bien, y un silencio puede sentirse más largo de lo que es. Las señales de cariño se notan, y se echan de menos cuando son pocas.',
  'check.corner.watchful.own':
    'Lo que puede ayudar: esperar un poco antes de interpretar un silencio, pensar en tres motivos corrientes y luego preguntar con claridad en lugar de adivinar.',
  'check.corner.watchful.patience':
    'Cómo tener paciencia con estas personas: di cuándo vas a responder, y hazlo. Una palabra corta ahora ayuda más que una larga después.',
  'check.corner.room': 'A gusto, con espacio',
  'check.corner.room.is':
    'La gente se queda, con eso se puede contar, y hace falta tiempo a solas. Mucha cercanía de golpe puede sentirse como demasiado.',
  'check.corner.room.own':
    'Lo que puede ayudar: decir que necesitas tiempo y cuándo volverás, y dejar que una palabra cálida se quede un momento antes de seguir.',
  'check.corner.room.patience':
    'Cómo tener paciencia con estas personas: después de un momento cálido, deja tiempo. El silencio es casi siempre descanso; pregunta una vez, y déjalo abierto.',
  'check.corner.both': 'Con ganas, y con cautela',
  'check.corner.both.is': 'La cercanía se desea y se teme un poco a la vez: un paso hacia alguien, y luego uno atrás.',
  'check.corner.both.own':
    'Lo que puede ayudar: pasos pequeños a tu ritmo, primero con una sola persona, y decir en voz alta que vas despacio.',
  'check.corner.both.patience':
    'Cómo tener paciencia con estas personas: que las cosas pequeñas sean regulares. Cuenta con un paso adelante y uno atrás, y no lleves la cuenta de ninguno.',

  'check.nudges': 'Que esto pese en las sugerencias',
  'check.nudgesHint':
    'Cuando pidas ideas en un chat, Tend podrá entonces ofrecer una palabra tranquila o algo de espacio, y otra forma de decirlo donde un borrador toma un silencio por un no. No dice nada sobre otras personas.',
  'check.nudgesOff': 'El hábito «Cercanía y espacio» está apagado en Ajustes, así que nada se seguirá de esto.',
  'check.again': 'Responder otra vez',
  'check.delete': 'Eliminar el resultado',
  'check.deleteText':
    'Los dos números y la fecha se van de este dispositivo, para siempre, y ya nada se sigue de ellos.',
  'check.deleteYes': 'Eliminar',
  'check.studies': 'Lo que se sabe sobre esto, y hasta dónde llega',
};

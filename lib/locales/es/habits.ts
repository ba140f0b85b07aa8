import type { Translation } from '@/lib/locales/catalogue';
import type { habits as english } from '@/lib/locales/en/habits';

/** How the habits present themselves on the pages, in Spanish: name, what it does, and one example. Offers are in English. */
export const habits: Translation<typeof english> = {
  'habit.dig-deeper': 'Ir más hondo',
  'habit.dig-deeper.does':
    'Cuando pides ideas: preguntas con espacio para una respuesta de verdad, tan hondas como les venga bien a ambos lados.',
  'habit.dig-deeper.example': '«How are you?» → «What has your week been like?»',
  'habit.micro-steps': 'Pequeños pasos',
  'habit.micro-steps.does':
    'Cuando pides ideas: un paso pequeño más cerca, nunca dos, y ninguno mientras uno siga sin respuesta.',
  'habit.micro-steps.example': 'Después de algunas buenas charlas → «A coffee in town, Thursday after work?»',
  'habit.open-up': 'Abrirse',
  'habit.open-up.does': 'Cuando pides ideas: el comienzo de algo pequeño sobre ti, que tú terminas.',
  'habit.open-up.example': '«We spent every summer at the lake» → «That takes me back to …»',
  'habit.boundaries': 'Límites',
  'habit.boundaries.does': 'Un no amable, una salida de un tema y cuidado con lo que te contaron.',
  'habit.boundaries.example': '«I’d rather not talk about it» → «Of course, let’s leave it there.»',
  'habit.invite': 'Invitar',
  'habit.invite.does': 'Invitaciones sin presión, con un día, una actividad y una manera fácil de decir que no.',
  'habit.invite.example': '«Coffee on Saturday? No worries if not.»',
  'habit.listen': 'Escuchar',
  'habit.listen.does': 'Preguntas sobre lo que te acaban de decir, y un aviso cuando una pregunta suya sigue abierta.',
  'habit.listen.example': '«I finished the pottery course» → «What was the pottery course like?»',
  'habit.tennis-match': 'Devolver la pelota',
  'habit.tennis-match.does':
    'Una pregunta de vuelta cuando un mensaje es largo y habla de uno mismo. Cuenta cómo se reparte un chat.',
  'habit.tennis-match.example': '«And how was your week?»',
  'habit.keep-in-touch': 'Seguir en contacto',
  'habit.keep-in-touch.does': 'Un hola después de mucho tiempo, y después de algo que tenía por delante.',
  'habit.keep-in-touch.example': 'Entrevista el viernes → «How did the interview go?»',
  'habit.appreciate': 'Agradecer',
  'habit.appreciate.does': 'Gracias que nombran lo que hizo, y elogios al esfuerzo y al carácter.',
  'habit.appreciate.example': '«Thanks for driving me» → lo que significó para ti.',
  'habit.look-ahead': 'Mirar adelante',
  'habit.look-ahead.does': 'Convierte un «algún día» en un día.',
  'habit.look-ahead.example': '«Let’s catch up soon» → «Thursday after work?»',
  'habit.care': 'Cuidar',
  'habit.care.does': 'Primero una palabra amable si la noticia es mala, alegría compartida si es buena.',
  'habit.care.example': '«I got the job» → «Congratulations, you worked for this.»',
  'habit.shared-project': 'Hacer algo en común',
  'habit.shared-project.does':
    'Cuando pides ideas: un pequeño proyecto sobre algo que dijo que le gusta o que quiere empezar.',
  'habit.shared-project.example': '«I want to learn the guitar» → «Shall we start together, Saturday?»',
  'habit.common-ground': 'Encontrar gente afín',
  'habit.common-ground.does':
    'Cuando pides ideas: un puente con lo que les gusta a ambos lados, y primeras palabras para alguien que acabas de conocer.',
  'habit.common-ground.example': 'A ambos lados les gusta escalar → «What do you like best about climbing?»',
  'habit.attachment': 'Cercanía y espacio',
  'habit.attachment.does':
    'Solo después de tu propio cuestionario: una palabra tranquila, o espacio, donde sabes que lo necesitas. No dice nada de nadie más.',
  'habit.attachment.example': '«Guess you don’t care» → «Is everything okay with you?»',
  'habit.know-yourself': 'Conocerte',
  'habit.know-yourself.does':
    'Tus valores, tus intereses y tu diario, en tus propias páginas. En un chat no dice nada.',
  'habit.know-yourself.example': '«¿Qué fue importante para ti esta semana?»',

  'switch.listen': 'Escuchar',
  'switch.listen.does': 'Preguntas sobre lo que te dijeron; una que sigue abierta.',
  'switch.kind': 'Tratar bien',
  'switch.kind.does': 'El cuidado primero, y gracias que nombran lo hecho.',
  'switch.touch': 'Seguir en contacto',
  'switch.touch.does': 'Un hola después de un tiempo, o después de su gran día.',
  'switch.plans': 'Hacer planes',
  'switch.plans.does': 'Un día en lugar de «algún día».',
};

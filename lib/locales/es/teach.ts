import type { Translation } from '@/lib/locales/catalogue';
import type { teach as english } from '@/lib/locales/en/teach';

/** What is said about messengers Tend does not know, and about pages it cannot read, in Spanish. */
export const teach: Translation<typeof english> = {
  'site.other': 'Esto es un servicio de mensajería',
  'site.otherHint': 'Activa Tend aquí y luego enséñale a leer un chat. En los grupos guarda silencio.',
  'site.otherLabel': 'Otro servicio de mensajería',
  'health.unsure':
    'Activado. Tend no está seguro de cómo leer esta página, así que guarda silencio. Puedes enseñárselo.',
  'health.whoIsThere': 'Tend no ve si este chat es con una persona o un grupo, así que aquí no ofrece ni cuenta nada.',
  'health.onePerson': 'Es una persona',
  'health.aGroup': 'Al final es un grupo',
  'health.teach': 'Enseñar a Tend a leer este chat',
  'health.teachAgain': 'Enseñarlo otra vez',
  'report.make': 'Copiar un informe',
  'report.hint':
    'Para quien lo arregle. Léelo antes: dice qué partes de la página se encontraron. Palabras, nombres y direcciones van cubiertos; solo se nombra el servidor del sitio.',
  'report.copy': 'Copiar',
  'report.copied': 'Copiado',
  'report.none': 'Esta página aún no ha cargado Tend. Recárgala y haz entonces el informe.',
  'shown.title': 'Servicios que enseñaste a Tend',
  'shown.hint':
    'Cómo leer cada uno, en un archivo pequeño que puedes dar a otros. Nombra partes de la página, a nadie y nada de lo dicho.',
  'shown.save': 'Guardar',
  'shown.saveOf': 'Guardar cómo leer {host}',
  'shown.forgetOf': 'Olvidar cómo leer {host}',
  'shown.forgetText': 'Tend ya no lee este servicio hasta que se lo enseñes otra vez. Lo contado hasta ahora se queda.',
  'shown.forgetYes': 'Olvidar',
  'shown.bringIn': 'Traer un servicio desde un archivo',
  'shown.broughtIn': 'Tend sabe leer {host}. Actívalo allí, o arriba.',
  'shown.known': 'Tend ya lee {host}. No se cambió nada.',
  'teach.title': 'Enseña a Tend a leer este chat',
  'teach.promise': 'En la página no se pulsa ni se envía nada.',
  'teach.step': '{step} de 4',
  'teach.theirs': 'Señala un mensaje de la otra persona.',
  'teach.mine': 'Señala un mensaje tuyo.',
  'teach.composer': 'Señala el cuadro en el que escribes.',
  'teach.name': 'Señala el nombre de la persona, arriba en el chat.',
  'teach.keys':
    'Con un clic o con el teclado: arriba para lo que está alrededor, abajo para lo que está dentro, izquierda y derecha para lo que está al lado; Intro lo toma, Esc termina.',
  'teach.now': 'Ahora en: {words}',
  'teach.nowEmpty': 'Ahora en una parte sin palabras',
  'teach.back': 'Un paso atrás',
  'teach.end': 'Parar',
  'teach.check': '{name}: {theirs}, tú: {mine}. ¿Es así?',
  'teach.messages': { one: '{count} mensaje', other: '{count} mensajes' },
  'teach.checkHint': 'Los últimos están marcados en la página.',
  'teach.theirsMark': 'suyo',
  'teach.mineMark': 'tuyo',
  'teach.right': 'Sí, y es una persona',
  'teach.group': 'Sí, y es un grupo',
  'teach.again': 'No, empezar de nuevo',
  'teach.kept': 'Guardado. Desde ahora Tend lee aquí los chats con una persona. En un grupo guarda silencio.',
  'teach.close': 'Cerrar',
  'teach.trouble.composer': 'Ahí Tend no puede escribir. Señala el cuadro mismo.',
  'teach.trouble.name': 'Tend no puede volver a encontrar el nombre por sí mismo. Señálalo más de cerca.',
  'teach.trouble.message':
    'Estos dos le parecen a Tend demasiado distintos. Señala las palabras de dos mensajes corrientes.',
  'teach.trouble.sides':
    'Tend no puede distinguir tus mensajes de los suyos en esta página, así que aquí guarda silencio.',
  'teach.trouble.list': 'Tend no encuentra dónde están los mensajes. Señala dos mensajes del mismo chat.',
  'teach.trouble.off': 'Tend está desactivado en esta página. Actívalo primero.',
};

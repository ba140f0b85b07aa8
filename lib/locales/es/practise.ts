import type { Translation } from '@/lib/locales/catalogue';
import type { practise as english } from '@/lib/locales/en/practise';

/** What the Practise pages say, in Spanish: starters, and using words with somebody. */
export const practise: Translation<typeof english> = {
  'practise.title': 'Practicar',
  'practise.parts': 'Partes de Practicar',
  'practise.part.starters': 'Palabras para empezar',
  'practise.part.interests': 'Personas por interés',
  'practise.part.kindness': 'Momentos amables',
  'practise.part.meeting': 'Gente nueva',
  'practise.part.journal': 'Diario y semana',
  'practise.part.check': 'Cercanía y espacio',
  'practise.part.myself': 'Sobre ti',

  // Starters
  'practise.starters': 'Palabras para empezar',
  'practise.hint': 'Copia unas y hazlas tuyas. Para esto no hace falta ningún permiso.',
  'practise.search': 'Buscar comienzos',
  'practise.with': 'Para',
  'practise.anybody': 'cualquiera',
  'practise.when': 'Cuándo',
  'practise.when.ordinary': 'un día cualquiera',
  'practise.when.hard': 'algo le está costando',
  'practise.when.group': 'en un grupo',
  'practise.depth': 'Qué tan hondo',
  'practise.depth.any': 'ligero u hondo',
  'practise.depth.1': 'charla ligera',
  'practise.depth.2': 'opiniones y planes',
  'practise.depth.3': 'sentimientos y lo que importa',
  'practise.depth.4': 'esperanzas y recuerdos',
  'practise.depth.5': 'lo que se cuenta a pocas personas',
  'practise.tone': 'Tono',
  'practise.tone.any': 'cualquier tono',
  'practise.tone.plain': 'sencillo',
  'practise.tone.warm': 'cálido',
  'practise.tone.playful': 'juguetón',
  'practise.favourites': 'Solo mis favoritos',
  'practise.favouriteOf': 'Favorito: {text}',
  'practise.found': { one: 'Un comienzo', other: '{count} comienzos' },
  'practise.foundNone': 'Nada con estas palabras y opciones.',
  'practise.copy': 'Copiar',
  'practise.copyOf': 'Copiar: {text}',
  'practise.copied': 'Copiado',
  'practise.copiedOf': 'Copiado: {text}',
  'practise.use': 'Usar con…',
  'practise.useOf': 'Usar con alguien: {text}',
  'practise.usedWith': 'Usado con {name} en {month}',

  // Using words with somebody
  'use.title': '¿Para quién son estas palabras?',
  'use.hint':
    'Las palabras se copian y el chat se abre, para que tú las pegues, las cambies y las envíes. Nada se envía solo.',
  'use.search': 'Buscar personas',
  'use.nobody': 'Aquí no hay nadie a quien le vayan estas palabras.',
  'use.more': {
    one: 'Una más: escribe algunas letras del nombre.',
    other: '{count} más: escribe algunas letras de un nombre.',
  },
  'use.already': '{name} recibió estas palabras en {month}',
  'use.noChat':
    'Copiado. Hasta ahora no se ha visto aquí ningún chat con {name}; pega las palabras donde suelan hablar.',
  'use.find': 'Copiado. Este chat no tiene dirección propia. Busca a {name} en {site} y pega ahí las palabras.',
  'use.go': 'Ir a {site}',
  'use.close': 'Cerrar',
};

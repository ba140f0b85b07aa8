import type { Translation } from '@/lib/locales/catalogue';
import type { myself as english } from '@/lib/locales/en/myself';

/** Values, interests and boundaries of one's own, in Spanish. */
export const myself: Translation<typeof english> = {
  'self.private':
    'Solo tú ves esto. Ninguna página de un servicio de mensajería llega a verlo, y no se le cuenta a nadie.',
  'self.take': 'Quitar',
  'self.takeOf': 'Quitar: {item}',

  'self.values': 'Lo que te importa',
  'self.value': 'Algo que te importa',
  'self.valueExample': 'cumplir mi palabra',
  'self.valuesHint': 'Con unos pocos basta. Por escrito son más fáciles de recuperar en un día largo.',
  'self.valuesMore': 'Algunos para elegir',
  'value.honesty': 'honestidad',
  'value.loyalty': 'lealtad',
  'value.humour': 'humor',
  'value.curiosity': 'curiosidad',
  'value.calm': 'calma',
  'value.generosity': 'generosidad',
  'value.fairness': 'justicia',
  'value.courage': 'valentía',
  'value.learning': 'aprender',
  'value.family': 'familia',
  'value.freedom': 'libertad',
  'value.nature': 'naturaleza',
  'value.beauty': 'belleza',
  'value.faith': 'fe',
  'value.reliability': 'que se pueda contar conmigo',
  'value.adventure': 'aventura',
  'value.craft': 'hacer bien las cosas',
  'value.community': 'comunidad',

  'self.interests': 'Lo que te gusta hacer',
  'self.interest': 'Algo que te gusta hacer',
  'self.interestExample': 'fotografía',
  'self.interestsHint':
    'Una o dos palabras cada cosa. Cuando alguien escribe sobre lo mismo, Tend puede ofrecer una pregunta sobre ello, si pides ideas.',

  'self.boundaries': 'De lo que prefieres no hablar',
  'self.boundary': 'Algo que dejas fuera, y dónde',
  'self.boundaryExample': 'mi salud, en el trabajo',
  'self.boundariesHint':
    'Si lo sabes de antemano, es más fácil dejarlo fuera con amabilidad. Nada de esto se compara con lo que escribes; es para ti.',

  'self.no': 'Formas amables de decir que no',
  'self.noHint':
    'Un no no necesita motivo. Con que sea corto, amable y claro basta; dicho dos veces, sigue siendo amable.',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { myself as english } from '@/lib/locales/en/myself';

/** Values, interests and boundaries of one's own, in Arabic. */
export const myself: Translation<typeof english> = {
  'self.private': 'هذا لك أنت فقط. لا يظهر لصفحة أي تطبيق مراسلة، ولا يُخبَر به أحد.',
  'self.take': 'إزالة',
  'self.takeOf': 'إزالة: {item}',

  'self.values': 'ما يهمّك',
  'self.value': 'شيء يهمّك',
  'self.valueExample': 'الوفاء بكلمتي',
  'self.valuesHint': 'القليل يكفي. ما يُكتب يسهل الرجوع إليه في يوم طويل.',
  'self.valuesMore': 'بعض ما يمكن اختياره',
  'value.honesty': 'الصدق',
  'value.loyalty': 'الوفاء',
  'value.humour': 'روح الدعابة',
  'value.curiosity': 'الفضول',
  'value.calm': 'الهدوء',
  'value.generosity': 'الكرم',
  'value.fairness': 'الإنصاف',
  'value.courage': 'الشجاعة',
  'value.learning': 'التعلّم',
  'value.family': 'العائلة',
  'value.freedom': 'الحرية',
  'value.nature': 'الطبيعة',
  'value.beauty': 'الجمال',
  'value.faith': 'الإيمان',
  'value.reliability': 'أن يُعتمد عليّ',
  'value.adventure': 'المغامرة',
  'value.craft': 'إتقان العمل',
  'value.community': 'روح الجماعة',

  'self.interests': 'هواياتك',
  'self.interest': 'هواية لك',
  'self.interestExample': 'التصوير',
  'self.interestsHint':
    'كلمة أو كلمتان لكل واحد. حين يكتب شخص عن الشيء نفسه، يمكن أن يقترح Tend سؤالًا عنه عند طلبك أفكارًا.',

  'self.boundaries': 'مواضيع الأفضل لك تركها',
  'self.boundary': 'شيء يُترك جانبًا، وأين',
  'self.boundaryExample': 'صحتي، في العمل',
  'self.boundariesHint': 'ما كان معروفًا من قبل يسهل تركه بلطف. لا يُقارَن ما هنا برسائلك؛ هو لك أنت.',

  'self.no': 'طرق لطيفة لقول لا',
  'self.noHint': 'قول لا لا يحتاج إلى سبب. يكفي أن يكون قصيرًا وودودًا وواضحًا؛ وإن قيل مرتين بقي ودودًا.',
};

import type { Translation } from '@/lib/locales/catalogue';
import type { habits as english } from '@/lib/locales/en/habits';

/**
 * How the habits present themselves on the pages, in Arabic: name, what it does, and one example.
 * English examples stand in isolates (U+2066 to U+2069), so that their full stops and question marks stay at their end.
 */
export const habits: Translation<typeof english> = {
  'habit.dig-deeper': 'التعمّق',
  'habit.dig-deeper.does': 'عند طلبك أفكارًا: أسئلة فيها مجال لجواب حقيقي، بالعمق الذي يناسبكما.',
  'habit.dig-deeper.example': '\u2066“How are you?”\u2069 ← \u2066“What has your week been like?”\u2069',
  'habit.micro-steps': 'خطوات صغيرة',
  'habit.micro-steps.does': 'عند طلبك أفكارًا: خطوة صغيرة واحدة نحو القرب، لا اثنتان، ولا خطوة ما دامت أخرى بلا جواب.',
  'habit.micro-steps.example': 'بعد محادثات طيّبة ← \u2066“A coffee in town, Thursday after work?”\u2069',
  'habit.open-up': 'الانفتاح',
  'habit.open-up.does': 'عند طلبك أفكارًا: بداية شيء صغير عنك، وتكملته لك.',
  'habit.open-up.example': '\u2066“We spent every summer at the lake”\u2069 ← \u2066“That takes me back to …”\u2069',
  'habit.boundaries': 'الحدود',
  'habit.boundaries.does': 'رفض لطيف، ومخرج من موضوع، وعناية بما قيل لك.',
  'habit.boundaries.example':
    '\u2066“I’d rather not talk about it”\u2069 ← \u2066“Of course, let’s leave it there.”\u2069',
  'habit.invite': 'الدعوة',
  'habit.invite.does': 'دعوات بلا ضغط، فيها يوم ونشاط وطريقة سهلة لقول لا.',
  'habit.invite.example': '\u2066“Coffee on Saturday? No worries if not.”\u2069',
  'habit.listen': 'الإصغاء',
  'habit.listen.does': 'أسئلة عمّا قيل للتوّ، وكلمة حين يبقى سؤال من الطرف الآخر مفتوحًا.',
  'habit.listen.example':
    '\u2066“I finished the pottery course”\u2069 ← \u2066“What was the pottery course like?”\u2069',
  'habit.tennis-match': 'إعادة الكرة',
  'habit.tennis-match.does': 'سؤال في المقابل حين تكون الرسالة طويلة وعن كاتبها. ويحسب كيف تتوزّع المحادثة.',
  'habit.tennis-match.example': '\u2066“And how was your week?”\u2069',
  'habit.keep-in-touch': 'البقاء على تواصل',
  'habit.keep-in-touch.does': 'تحيّة بعد وقت طويل، وبعد حدث كان منتظرًا عند شخص.',
  'habit.keep-in-touch.example': 'مقابلة يوم الجمعة ← \u2066“How did the interview go?”\u2069',
  'habit.appreciate': 'التقدير',
  'habit.appreciate.does': 'شكر يسمّي ما فُعل، ومديح للجهد والطباع.',
  'habit.appreciate.example': '\u2066“Thanks for driving me”\u2069 ← ما الذي عناه ذلك لك.',
  'habit.look-ahead': 'النظر إلى الأمام',
  'habit.look-ahead.does': 'يحوّل «في وقت ما» إلى يوم.',
  'habit.look-ahead.example': '\u2066“Let’s catch up soon”\u2069 ← \u2066“Thursday after work?”\u2069',
  'habit.care': 'العناية',
  'habit.care.does': 'كلمة لطيفة أولًا حين يكون الخبر سيئًا، وفرح مشترك حين يكون سارًّا.',
  'habit.care.example': '\u2066“I got the job”\u2069 ← \u2066“Congratulations, you worked for this.”\u2069',
  'habit.shared-project': 'عمل شيء معًا',
  'habit.shared-project.does': 'عند طلبك أفكارًا: مشروع صغير حول شيء قال الطرف الآخر إنه يحبه أو يريد أن يبدأ به.',
  'habit.shared-project.example':
    '\u2066“I want to learn the guitar”\u2069 ← \u2066“Shall we start together, Saturday?”\u2069',
  'habit.common-ground': 'العثور على من يشبهك',
  'habit.common-ground.does': 'عند طلبك أفكارًا: جسر حول ما يعجبكما معًا، وكلمات أولى لشخص جديد.',
  'habit.common-ground.example': 'كلاكما يهوى التسلّق ← \u2066“What do you like best about climbing?”\u2069',
  'habit.attachment': 'القرب والمساحة',
  'habit.attachment.does':
    'فقط بعد فحصك الذاتي: كلمة هادئة، أو مساحة، حين تكون هناك حاجة إليها. لا يقول شيئًا عن أحد غيرك.',
  'habit.attachment.example': '\u2066“Guess you don’t care”\u2069 ← \u2066“Is everything okay with you?”\u2069',
  'habit.know-yourself': 'معرفة الذات',
  'habit.know-yourself.does': 'قيمك واهتماماتك ويومياتك، في صفحاتك الخاصة. لا يقول شيئًا في محادثة.',
  'habit.know-yourself.example': '«ما الذي كان مهمًّا لك هذا الأسبوع؟»',

  'switch.listen': 'الإصغاء',
  'switch.listen.does': 'أسئلة عمّا قيل؛ وسؤال ما زال مفتوحًا.',
  'switch.kind': 'اللطف',
  'switch.kind.does': 'العناية أولًا، وشكر يسمّي الفعل.',
  'switch.touch': 'البقاء على تواصل',
  'switch.touch.does': 'تحيّة بعد مدّة، أو بعد يوم كبير عند شخص.',
  'switch.plans': 'وضع الخطط',
  'switch.plans.does': 'يوم بدل «في وقت ما».',
};

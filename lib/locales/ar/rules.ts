import type { Translation } from '@/lib/locales/catalogue';
import type { rules as english } from '@/lib/locales/en/rules';

/**
 * What Tend has a word about in a draft, in Arabic: name, and one example of what it notices and offers.
 * English examples stand in isolates (U+2066 to U+2069), so that their full stops and question marks stay at their end.
 */
export const rules: Translation<typeof english> = {
  'rule.dig-deeper.shallow': 'سؤال يسهل الرد عليه بكلمة «بخير»',
  'rule.dig-deeper.shallow.example': '\u2066“How are you?”\u2069 ← \u2066“What has your week been like?”\u2069',
  'rule.micro-steps.leap': 'خطوة كبيرة مع شخص جديد',
  'rule.micro-steps.leap.example': 'رحلة معًا بعد محادثتين ← قهوة يوم الخميس بعد العمل',
  'rule.invite.noDay': 'دعوة بلا يوم',
  'rule.invite.noDay.example': '\u2066“Want to grab a coffee?”\u2069 ← مع يوم، على سبيل الاقتراح',
  'rule.invite.pressing': 'دعوة لا تترك مجالًا كافيًا لقول لا',
  'rule.invite.pressing.example': '\u2066“You have to come”\u2069 ← \u2066“It would be lovely if you came”\u2069',
  'rule.listen.openQuestion': 'سؤال من الطرف الآخر ما زال مفتوحًا',
  'rule.listen.openQuestion.example': '\u2066“Are you coming on Sunday?”\u2069 ولا جواب عنه في ردّك',
  'rule.listen.turnedAway': 'موضوع جديد مباشرة بعد أن حكى الطرف الآخر شيئًا',
  'rule.listen.turnedAway.example': '\u2066“I did not get the job”\u2069 ← \u2066“By the way, about Saturday …”\u2069',
  'rule.tennis-match.long': 'رسالة طويلة معظمها عن جانبك',
  'rule.tennis-match.long.example': 'عشر جمل عن أسبوعك، ولا سؤال في المقابل',
  'rule.open-up.heavy': 'شيء ثقيل جدًّا يُحكى لشخص جديد',
  'rule.open-up.heavy.example': 'قصة طويلة حزينة في أول محادثة ← جزء أصغر منها أولًا',
  'rule.open-up.asking': 'أسئلة فقط، على مدى رسائل كثيرة',
  'rule.open-up.asking.example': 'خمسة أسئلة متتالية ولا شيء عنك',
  'rule.boundaries.offLimits': 'موضوع طلب الطرف الآخر تركه',
  'rule.boundaries.offLimits.example': 'الطلاق، وقد سُجّل في صفحة الشخص',
  'rule.boundaries.confidence': 'شيء ربما قيل سرًّا',
  'rule.boundaries.confidence.example':
    '\u2066“Don’t tell anyone, but Ana …”\u2069 ← \u2066“Was this told to you in confidence?”\u2069',
  'rule.boundaries.afterNo': 'الإلحاح بعد أن قيل لا',
  'rule.boundaries.afterNo.example':
    '\u2066“I can’t, sorry”\u2069 ← \u2066“Oh come on”\u2069 ← \u2066“No problem.”\u2069',
  'rule.boundaries.intrusive': 'سؤال يحتفظ كثيرون بجوابه لأنفسهم',
  'rule.boundaries.intrusive.example': '\u2066“How much do you earn?”\u2069',
  'rule.attachment.silence': 'فترة صمت فُهمت على أنها رفض',
  'rule.attachment.silence.example':
    'بعد فحصك الذاتي: \u2066“Guess you don’t care”\u2069 ← \u2066“Is everything okay with you?”\u2069',
  'rule.attachment.closing': 'موضوع يُغلق حين يصير دافئًا',
  'rule.attachment.closing.example':
    'بعد فحصك الذاتي: \u2066“Anyway …”\u2069 ← \u2066“Thank you for saying that.”\u2069',
  'rule.appreciate.plain': 'شكر يصلح لأي شخص',
  'rule.appreciate.plain.example': '\u2066“Thanks!”\u2069 ← \u2066“Thank you for driving me.”\u2069',
  'rule.appreciate.looks': 'مجاملة عن المظهر أو الأشياء وحدها',
  'rule.appreciate.looks.example': '\u2066“You look great in that”\u2069 ← كلمة عمّا فعله الشخص',
  'rule.appreciate.flattery': 'مديح كثير دفعة واحدة',
  'rule.appreciate.flattery.example': '\u2066“You are the most amazing person ever”\u2069',
  'rule.look-ahead.vague': 'خطة بلا يوم',
  'rule.look-ahead.vague.example': '\u2066“Let’s catch up soon”\u2069 ← \u2066“Thursday after work?”\u2069',
  'rule.care.blame': '«دائمًا» و«أبدًا» عن الطرف الآخر',
  'rule.care.blame.example': '\u2066“You never call”\u2069 ← \u2066“Lately you rarely call”\u2069',
  'rule.care.judging': 'كلمات قد تبدو كأنها حكم',
  'rule.care.judging.example': '\u2066“That was stupid”\u2069 ← ما حدث، بكلمات بسيطة',
  'rule.care.advice': 'نصيحة قبل كلمة عن شيء صعب',
  'rule.care.advice.example':
    '\u2066“I lost my job”\u2069 ← \u2066“You could try …”\u2069 ← أولًا \u2066“I’m sorry, that’s hard.”\u2069',
  'rule.care.atLeast': '«على الأقل» بعد شيء صعب',
  'rule.care.atLeast.example': '\u2066“At least you have savings”\u2069',

  'settings.rules': 'ما ينتبه إليه في المسودّة',
  'settings.siteHabitsHint': 'ما هو متوقف في كل مكان يبقى متوقفًا هنا.',
  'settings.offWith': 'متوقفة مع {names}. كان هذا اختيارك في صفحة الشخص.',
  'settings.perPerson': 'لشخص واحد فقط: يمكن إيقاف العادة في صفحته.',
  'settings.file': 'الإعدادات في ملف',
  'settings.fileHint':
    'المفاتيح والعادات وتطبيقات المراسلة دون أي من بياناتك. يبقى التطبيق أو التذكير متوقفًا هنا حتى يُعطى إذن المتصفح.',
  'settings.fileSave': 'حفظ الإعدادات',
  'settings.fileImport': 'إدخال إعدادات',
  'settings.fileImported': 'الإعدادات كما في الملف.',
};

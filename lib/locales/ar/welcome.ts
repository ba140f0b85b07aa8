import type { Translation } from '@/lib/locales/catalogue';
import type { welcome as english } from '@/lib/locales/en/welcome';

/** What the welcome page says, in Arabic. The made-up chats stay English, as the offers made on them are. */
export const welcome: Translation<typeof english> = {
  'welcome.title': 'صديق لطيف منتبه داخل تطبيقات المراسلة',
  'welcome.lead':
    'ينتبه Tend إلى ما قيل لك للتوّ وإلى ما كان في نيّتك السؤال عنه. يقترح كلمات؛ والقراءة والتغيير والإرسال لك. كل شيء يبقى على هذا الحاسوب.',

  // Try it
  'try.title': 'تجربة هنا مباشرة',
  'try.hint': 'محادثة متخيَّلة. لا يُقرأ شيء ولا يُحفظ في هذه الصفحة.',
  'try.scenes': 'لحظتان',
  'try.plan': '\u2066“Let’s catch up soon”\u2069',
  'try.event': 'كانت المقابلة يوم الجمعة',
  'try.with': 'محادثة مع {name}',
  'try.you': 'أنت',
  'try.write': 'كتابة رسالة',
  'try.bar': 'Tend',
  'try.instead': 'صياغة أخرى',
  'try.why': 'لماذا هذا؟',
  'try.inserted': 'أُدرج ولم يُرسَل',
  'try.silent': 'Tend صامت. هذا جواب عادي.',
  'try.again': 'البدء من جديد',

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
  'messenger.title': 'اختيار تطبيق مراسلة واحد',
  'messenger.before':
    'لا يقرأ Tend شيئًا قبل تشغيل تطبيق مراسلة. سيقول المتصفح عندها «قراءة وتغيير»: هذه كلماته عن أي إضافة ترى صفحة.',
  'messenger.truth': 'يقرأ Tend المحادثة المفتوحة على هذا الحاسوب ولا يرسل شيئًا إلى أي مكان.',
  'messenger.use': 'تشغيل {label}',
  'messenger.search': 'بحث في تطبيقات المراسلة',
  'messenger.none': 'لا يعرف Tend حتى الآن تطبيق مراسلة بهذا الاسم.',
  'messenger.on': '{label} يعمل: فتح',
  'messenger.denied': 'لم يُشغَّل شيء. لا بأس؛ يمكنك ذلك لاحقًا من أيقونة Tend.',
  'messenger.own': 'على خادم خاص بك أو بشركتك ({labels}): يُفتح أولًا، ثم يُنقر على أيقونة Tend.',

  // Three people
  'three.title': 'حتى ثلاثة أشخاص يسرّك القرب منهم أكثر',
  'three.hint': 'أسماء فقط. تبقى على هذا الحاسوب، ويمكنك سحبها في أي وقت.',
  'three.added': 'في «البقاء على تواصل»',
  'three.take': 'إزالة',
  'three.remove': 'إزالة {name}',
  'three.enough': 'ثلاثة بداية جيدة. يمكن أن يأتي المزيد لاحقًا.',

  // Habits
  'habits.title': 'ما يمكن أن يقترحه Tend',
  'habits.hint':
    'كلها تعمل من البداية، ويمكن إيقاف كل منها. بعضها يتكلم من نفسه، بثلاثة اقتراحات على الأكثر في المرة؛ والباقي ينتظر نقرك على علامة Tend.',
  'habits.all': 'كل عادة على حدة',

  'welcome.done': 'هذا كل شيء.',
  'welcome.dashboard': 'الأشخاص والإعدادات',
};

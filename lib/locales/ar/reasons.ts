import type { Translation } from '@/lib/locales/catalogue';
import type { reasons as english } from '@/lib/locales/en/reasons';

/**
 * Why an offer came now, and what a nudge noticed, in Arabic. One sentence each; it describes what was written, never the writer.
 * What fills the slots are words of the chat, in its own language: they stand in quotation marks.
 */
export const reasons: Translation<typeof english> = {
  // listen
  'listen.followUp': 'قيل لك هذا للتوّ.',
  'listen.event': 'لدى الطرف الآخر موعد قريب: «{event}».',
  'listen.open': 'سؤال الطرف الآخر عن «{topic}» ما زال مفتوحًا.',
  'listen.openPlain': 'سؤال الطرف الآخر ما زال مفتوحًا.',
  'listen.turned': 'قيل لك شيء مهم عند الطرف الآخر، ولا ذكر له هنا بعد.',
  // care
  'care.bad': 'ما كُتب لك صعب على الطرف الآخر.',
  'care.good': 'هذا خبر سارّ من الطرف الآخر.',
  'care.apology': 'هذا اعتذار من الطرف الآخر.',
  'care.blame': 'من الصعب الرد على «{words}»؛ والحديث عن المرة التي حدث فيها الأمر أسهل.',
  'care.advice': 'قيل لك شيء صعب. قد تسبق كلمةٌ عنه النصيحة.',
  'care.atLeast': 'قد تجعل «{words}» أمرًا صعبًا يبدو صغيرًا.',
  'care.judging': 'قد تبدو «{words}» كأنها حُكم.',
  // appreciate
  'appreciate.favour': 'فعل الطرف الآخر شيئًا من أجلك.',
  'appreciate.achieved': 'هذا ثمرة جهد الطرف الآخر، وقد حُكي لك.',
  'appreciate.thanked': 'هذا شكر لك من الطرف الآخر.',
  'appreciate.plain': 'يمكن تسمية ما فُعل: هكذا يصل الشكر أفضل.',
  'appreciate.looks': 'هذا عن المظهر. الكلام عمّا يفعله الناس وعن طباعهم يعني لمعظمهم أكثر.',
  'appreciate.flattery': '«{words}» كثير دفعة واحدة. شيء فُعل حقًّا أسهل تصديقًا.',
  'appreciate.kind': 'هذا فعل أو قول لطيف من الطرف الآخر.',
  'appreciate.told': 'أخبرك الطرف الآخر بشيء.',
  'care.ease': 'كلمة منك تُريح البال.',
  'care.wish': 'أمنية قصيرة تناسب ما كُتب.',
  'lookAhead.meeting': 'لقاؤكما قريب.',
  'lookAhead.time': 'ذُكر يوم، ولم يُذكر وقت بعد.',
  'listen.asked': 'هذا سؤال لك من الطرف الآخر.',
  'listen.sign': 'إشارة قصيرة تُظهر أن الرسالة قُرئت.',
  // look-ahead and invite
  'lookAhead.vague': '«{words}» تترك اليوم مفتوحًا. ذكر يوم يسهّل قول نعم، أو اقتراح يوم آخر.',
  'lookAhead.theirs': 'يودّ الطرف الآخر فعل هذا في وقت ما.',
  'lookAhead.moved': 'لا يتيسّر ذلك للطرف الآخر هذه المرة.',
  'lookAhead.confirm': {
    zero: 'لديكما خطة اليوم.',
    one: 'لديكما خطة غدًا.',
    two: 'لديكما خطة بعد غد.',
    few: 'لديكما خطة بعد {count} أيام.',
    many: 'لديكما خطة بعد {count} يومًا.',
    other: 'لديكما خطة بعد {count} يوم.',
  },
  'lookAhead.promised': 'هذا ما ورد في رسالتك أنه سيكون منك.',
  'invite.wish': 'يودّ الطرف الآخر فعل هذا.',
  'invite.miss': 'يودّ الطرف الآخر رؤيتك.',
  'invite.pressing': '«{words}» تترك مجالًا ضيّقًا لقول لا.',
  'invite.open': 'لا يوم فيها بعد. ذكر يوم يسهّل الجواب.',
  // shared-project and common-ground
  'sharedProject.named': 'قيل لك ما يفعله الطرف الآخر أو يودّ أن يبدأ به.',
  'sharedProject.known': 'يحب الطرف الآخر «{interest}».',
  'commonGround.shared': 'كلاكما ذكر «{interest}».',
  'commonGround.first': 'كتب الطرف الآخر عن «{interest}».',
  'commonGround.hello': 'أنتما في بداية التعارف.',
  // attachment
  'attachment.room': 'يطلب الطرف الآخر وقتًا؛ وهذا يترك له الأمر.',
  'attachment.ask': 'سؤال بسيط يترك مجالًا لأكثر من سبب.',
  'attachment.warm': 'كلمة دافئة قصيرة الآن تترك وقتًا للباقي.',
  'attachment.silence': '«{words}» تعدّ فترة الهدوء رفضًا. قد تكون هناك أسباب أخرى.',
  'attachment.closing': '«{words}» تُغلق الموضوع بعد كلام لطيف مباشرة.',
  // tennis-match
  'tennis.back': 'سؤال يعيد الكرة.',
  'tennis.long': 'هذا طويل، ومعظمه عنك حتى الآن.',
  // keep-in-touch
  'keepInTouch.after': {
    zero: 'كان الموعد اليوم: «{event}».',
    one: 'كان الموعد أمس: «{event}».',
    two: 'كان الموعد قبل يومين: «{event}».',
    few: 'كان الموعد قبل {count} أيام: «{event}».',
    many: 'كان الموعد قبل {count} يومًا: «{event}».',
    other: 'كان الموعد قبل {count} يوم: «{event}».',
  },
  'keepInTouch.birthday': 'عيد الميلاد اليوم.',
  'keepInTouch.hard': 'هذا هو اليوم: «{event}».',
  'keepInTouch.gap': 'مرّ وقت أطول من المعتاد منذ كتبتما هنا.',
  'keepInTouch.later': 'قيل لك هذا قبل مدّة.',
  // dig-deeper
  'digDeeper.starter': 'سؤال فيه مجال لجواب حقيقي.',
  'digDeeper.shallow': 'يسهل الرد على «{words}» بكلمة «بخير». وهذا يترك مجالًا أوسع.',
  // open-up
  'openUp.begin': 'شيء صغير عنك يناسب هنا؛ وتكملة الجملة لك.',
  'openUp.heavy': 'هذا حمل كبير على شخص جديد. جزء أصغر أولًا يترك مجالًا للمزيد.',
  'openUp.asking': {
    zero: 'رسائلك الأخيرة تسأل. شيء صغير عنك يفتح بابًا لسؤال في المقابل.',
    one: 'رسالتك الأخيرة تسأل. شيء صغير عنك يفتح بابًا لسؤال في المقابل.',
    two: 'رسالتاك الأخيرتان تسألان. شيء صغير عنك يفتح بابًا لسؤال في المقابل.',
    few: 'آخر {count} رسائل منك تسأل. شيء صغير عنك يفتح بابًا لسؤال في المقابل.',
    many: 'آخر {count} رسالة منك تسأل. شيء صغير عنك يفتح بابًا لسؤال في المقابل.',
    other: 'آخر {count} رسالة منك تسأل. شيء صغير عنك يفتح بابًا لسؤال في المقابل.',
  },
  // micro-steps
  'microSteps.next': 'خطوة صغيرة تالية، إن طابت لك؛ والبقاء هنا جيد أيضًا.',
  'microSteps.leap': 'هذه خطوة كبيرة مع شخص جديد. قول نعم لخطوة أصغر أسهل.',
  // boundaries
  'boundaries.change': 'يفضّل الطرف الآخر ترك هذا الموضوع.',
  'boundaries.no': 'هذا طلب منك؛ وقول لا مقبول.',
  'boundaries.pressed': 'كان جوابك لا، والطلب يتكرّر.',
  'boundaries.offLimits': 'طلب الطرف الآخر ترك «{topic}».',
  'boundaries.confidence': 'هل قيل لك هذا سرًّا؟',
  'boundaries.afterNo': 'كان الجواب لا. الوقوف عنده يُبقي الباب مفتوحًا.',
  'boundaries.intrusive': 'كثيرون يحتفظون بهذا لأنفسهم. وقد يأتي الحديث عنه منهم.',
  // coach
  'coach.starter': 'طُلبت أفكار.',
  'coach.pause': 'يمكن التوقف هنا لهذا اليوم.',
};

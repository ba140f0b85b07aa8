import type { Translation } from '@/lib/locales/catalogue';
import type { pages as english } from '@/lib/locales/en/pages';
import { dashboard } from './dashboard';
import { habits } from './habits';
import { journal } from './journal';
import { myself } from './myself';
import { outward } from './outward';
import { popup } from './popup';
import { practise } from './practise';
import { rules } from './rules';
import { selfCheck } from './self-check';
import { teach } from './teach';
import { welcome } from './welcome';

/** What popup, dashboard and welcome page say, in Arabic. */
export const pages: Translation<typeof english> = {
  tend: 'Tend',

  'every.day': {
    zero: 'كل {count} يوم',
    one: 'كل يوم',
    two: 'كل يومين',
    few: 'كل {count} أيام',
    many: 'كل {count} يومًا',
    other: 'كل {count} يوم',
  },
  'every.week': {
    zero: 'كل {count} أسبوع',
    one: 'كل أسبوع',
    two: 'كل أسبوعين',
    few: 'كل {count} أسابيع',
    many: 'كل {count} أسبوعًا',
    other: 'كل {count} أسبوع',
  },
  'every.month': {
    zero: 'كل {count} شهر',
    one: 'كل شهر',
    two: 'كل شهرين',
    few: 'كل {count} أشهر',
    many: 'كل {count} شهرًا',
    other: 'كل {count} شهر',
  },
  'every.year': {
    zero: 'كل {count} سنة',
    one: 'كل سنة',
    two: 'كل سنتين',
    few: 'كل {count} سنوات',
    many: 'كل {count} سنة',
    other: 'كل {count} سنة',
  },
  onDay: 'يوم {day}',
  onDate: 'في {date}',
  inEnglish: 'الكلمات المقترحة للمحادثات ونتائج الدراسات بالإنجليزية في الوقت الحالي.',

  'trouble.full':
    'لم تبقَ مساحة على هذا القرص، فلا يُحفظ شيء جديد. عند إفراغ بعض المساحة يتابع Tend وحده. ما حُفظ من قبل في أمان.',
  'trouble.blocked':
    'صفحة أخرى من Tend ما زالت مفتوحة على نسخة أقدم من المحفوظات. بعد إغلاق صفحات Tend الأخرى يستمر العمل.',
  'trouble.newer': 'المحفوظ هنا كتبه إصدار من Tend أحدث من هذا. المطلوب تحديث Tend؛ ولم يتغيّر شيء.',
  'trouble.other': 'شيء ما لم ينجح الآن؛ يحاول Tend من جديد مع الرسالة التالية. ({message})',

  'balance.caption': 'محسوب هنا منذ {date}',
  'balance.what': 'ما حُسب',
  'balance.you': 'أنت',
  'balance.them': 'الطرف الآخر',
  'balance.words': 'الكلمات',
  'balance.questions': 'الأسئلة المطروحة',
  'balance.initiations': 'المحادثات المبدوءة',
  'balance.latency': 'الوقت المعتاد للرد',
  'balance.unanswered': 'في انتظار رد',
  'balance.tooLittle': 'ما شوهد حتى الآن أقل من أن يدل على شيء.',

  ...popup,
  ...teach,
  ...dashboard,
  ...practise,
  ...selfCheck,
  ...myself,
  ...journal,
  ...outward,
  ...rules,
  ...habits,
  ...welcome,
};

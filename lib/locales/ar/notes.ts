import type { Translation } from '@/lib/locales/catalogue';
import type { notes as english } from '@/lib/locales/en/notes';

/** What is said instead of an offer, Arabic. The background says it: no page loads these. */
export const notes: Translation<typeof english> = {
  crisisTheirs:
    'لا حاجة إلى كلمات مثالية: المهم البقاء على اتصال، والسؤال المباشر عن السلامة، وإشراك شخص قريب من المكان. إن كان هناك خطر الآن، فالاتصال برقم الطوارئ المحلي أولًا.',
  crisisOwn:
    'إن كنت في خطر أو تراودك فكرة إيذاء نفسك، فرجاءً الاتصال برقم الطوارئ المحلي أو بخط مساندة، أو إخبار شخص قريب منك الآن. لا يلزمك حمل هذا بمفردك.',
  nothing: 'لا شيء يُضاف هنا الآن.',
  otherLanguage: 'الاقتراحات بالإنجليزية في الوقت الحالي.',
  helpFades: 'هذا يأتي منك جيدًا دون مساعدة، لذلك يقلّل Tend من اقتراحه.',
};

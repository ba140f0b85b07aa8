/** How messengers call the person who reads, where their label is a sign of whose message it is. */
const words = new Set(
  (
    'you du sie jij je u jy sinä vous toi tu tú usted você dvs ty vy te ön sen siz εσύ εσείς ты вы ти ви вие vi ' +
    'أنت انت شما آپ את/ה אתה आप আপনি คุณ bạn anda kamu wewe あなた 自分 나 회원님 你 您'
  ).split(' '),
);

/** Is this the reader's own name in a page of any of many languages: "You", "Du", "أنت"? */
export const isYou = (label: string): boolean => words.has(label.trim().toLowerCase());

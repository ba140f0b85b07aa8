import { language, say } from './say';

/** Beside words for a chat and studies, where the page itself speaks another language than they do. */
export function InEnglish() {
  return language.startsWith('en') ? null : <p className="small soft">{say('inEnglish')}</p>;
}

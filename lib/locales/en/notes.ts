/** What is said instead of an offer, English. The background says it: no page loads these. */
export const notes = {
  crisisTheirs:
    'You need no perfect words: stay in touch, ask directly whether they are safe, and bring in someone near them. If there is danger now, call your local emergency number.',
  crisisOwn:
    'If you are in danger or thinking of hurting yourself, please call your local emergency number or a crisis line, or tell someone near you now. You do not have to carry this alone.',
  nothing: 'Nothing to add here for now.',
  otherLanguage: 'Offers are in English for now.',
  helpFades: 'You do this well by yourself, so Tend offers it less.',
};

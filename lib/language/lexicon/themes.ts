/** What a question is about, as far as it says how personal it is. Matched on the normalised text in lower case. */
export const themes: Record<string, RegExp> = {
  you: /\byou\b/g,
  your: /\byour(?:self|s)?\b/g,
  feelings:
    /\b(?:feel|feeling|feelings|felt|emotion\w*|cry|cried|sad|happy|angry|lonely|afraid|scared|fear\w*|worr\w+|anxi\w+|depress\w*|stress\w*|hurt|pain|ashamed|shame|embarrass\w*|proud|jealous|guilt\w*|regret\w*|grateful|insecur\w*|nervous|hate|trauma\w*)\b/g,
  love: /\b(?:love\w*|relationship\w*|dat(?:e|ing|ed)|boyfriend|girlfriend|husband|wife|partner|spouse|married|marriage|marry|divorc\w*|ex|exes|crush|kiss\w*|single|breakup|cheat\w*|romantic\w*|soulmate)\b/g,
  sex: /\b(?:sex\w*|naked|nude\w*|virgin\w*|porn\w*|masturbat\w*|orgasm\w*|penis|vagina\w*|boob\w*|breasts?|horny|fetish\w*|kink\w*|condoms?|bed|erect\w*|turn(?:s|ed)? you on)\b/g,
  kin: /\b(?:mother|mom|mum|dad|father|parents?|sisters?|brothers?|siblings?|family|kids?|child|children|son|daughter|grand\w+|baby|friends?)\b/g,
  weighty:
    /\b(?:life|die|dying|death|dead|suicid\w*|god|religio\w*|believe|faith|dream\w*|secret\w*|lie|lied|mistake\w*|lost|loss|past|childhood|memor\w+|confess\w*|trust|forgiv\w*|change|yourself|meaning|purpose|worst|hardest|drugs?|weed|drunk|alcohol|body|weight|therap\w+|mental\w*|illness|money|salary|debt|arrest\w*|ugly|attractive|gay|transgender|period)\b/g,
  things:
    /\b(?:movies?|films?|books?|novels?|songs?|music|games?|shows?|tv|series|character\w*|band|album|team|food|eat|recipe|phone|computer|website|app|software|company|president|government|country|countries|city|state|world|internet|video\w*|people|animals?|cars?|brand\w*|actors?|scientific\w*|science|difference|history|war|language|english|words?)\b/g,
};

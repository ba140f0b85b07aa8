import { describe, expect, test } from 'vitest';
import { because } from '@/lib/coach/reason';
import { looksOnly, flattery } from '@/lib/phrases/en/appreciate-review';
import { gentlerQuestions } from '@/lib/phrases/en/boundaries-review';
import { adviceFirst, judging, silverLinings } from '@/lib/phrases/en/care-review';
import { deeperOpeners } from '@/lib/phrases/en/dig-deeper-review';
import { pressingWords } from '@/lib/phrases/en/invite-review';
import { evidence } from '@/lib/phrases/evidence';
import { reviewed, typed, type Pattern } from '@/lib/phrases/pattern';

/** Pattern, a draft it speaks up at, and the draft with the other words; null where only the writer has them. */
type Row = readonly [id: string, draft: string, reworded: string | null];

const verdicts: readonly Row[] = [
  ['care.review.howCouldYou', 'How could you do that to me?', 'Can you tell me how that came about?'],
  ['care.review.howForget', 'how could you forget my birthday', 'it hurt that you forgot my birthday.'],
  ['care.review.howForgetTo', 'how could you forget to lock the door?', 'I was counting on you to lock the door.'],
  ['care.review.howSay', 'how can you say that', 'that hurt to hear. Can we talk about it?'],
  ['care.review.howDare', 'how dare you talk to me like that!', 'that was not okay with me.'],
  ['care.review.whyNotTell', "why didn't you just tell me?", 'I would have liked to hear it sooner.'],
  ['care.review.whyNotAsk', "why didn't you call me", 'next time, please call me.'],
  ['care.review.whyLate', 'why are you always late?', 'is there a time that is easier for you?'],
  ['care.review.lateAgain', "you're late again", "I've been waiting. Is everything okay?"],
  ['care.review.notListening', "You're not even listening to me!", 'Can I finish my thought first?'],
  ['care.review.notCare', "you don't even care", 'this matters a lot to me.'],
  ['care.review.onlyYourself', 'you only think about yourself', 'I would like my side to count too.'],
  ['care.review.yourFault', "it's all your fault", "I'm upset about how this went."],
  ['care.review.ruined', 'you ruined my birthday', "I'm sad about how it went."],
  ['care.review.letDown', 'you let me down again', 'I was counting on you, and that hurt.'],
  ['care.review.disappointed', "I'm so disappointed in you", "I'm sad about what happened."],
  ['care.review.expectedBetter', 'i expected better from you', 'I had hoped it would go another way.'],
  ['care.review.knowBetter', 'you should know better', 'that surprised me.'],
  ['care.review.ashamed', 'shame on you', 'that hurt, and I want you to know.'],
  ['care.review.thinking', 'what were you thinking??', 'what was going on for you?'],
  ['care.review.expected', 'what did you expect?', "I'm sorry it turned out like this."],
  ['care.review.areYouStupid', 'are you stupid?', 'I see this differently.'],
  ['care.review.stupid', "you're such an idiot", 'I see this differently.'],
  ['care.review.noSense', 'youre making no sense', "I'm not sure I follow. Can you say it another way?"],
  ['care.review.wrong', "you're wrong again", 'I remember it differently.'],
  ['care.review.soLikeYou', "that's so typical", 'this has come up before.'],
  ['care.review.exaggerating', "you're exaggerating", 'it looked different to me.'],
  ['care.review.imagining', "you're imagining things", "I didn't notice that. What did you see?"],
  ['care.review.lying', 'stop lying to me', "that doesn't fit with what I heard."],
  ['care.review.excuses', 'stop making excuses', 'what is making it hard?'],
  ['care.review.wasting', "you're wasting my time", 'I need to stop here for today.'],
  ['care.review.lazy', "you're so lazy", 'I could use more help with this.'],
  ['care.review.selfish', "you're being selfish", 'I would like my side to count too.'],
  ['care.review.ungrateful', 'you are so ungrateful', 'a thank you would mean a lot to me.'],
  ['care.review.rude', 'that was really rude', 'that came across as harsh to me.'],
  ['care.review.mean', "you're so mean to me", 'that hurt.'],
  ['care.review.childish', "you're being childish", 'can we talk about it calmly?'],
  ['care.review.annoying', "you're so annoying", 'I need a bit of quiet right now.'],
  ['care.review.negative', "you're always so negative", 'what worries you about it?'],
  ['care.review.stubborn', 'you are so stubborn', 'can we look for something in between?'],
  ['care.review.picky', "You're so picky about food.", 'What would you like instead?'],
  ['care.review.bossy', "you're so bossy", 'I would like to decide this one myself.'],
  ['care.review.boring', "you're so boring", 'shall we do something different?'],
  ['care.review.paranoid', "you're being paranoid", 'what makes you worry about it?'],
  ['care.review.jealous', "you're just jealous", 'what bothers you about it?'],
  ['care.review.forgotAgain', 'you forgot again!', 'it slipped by again. Can we find a way to remember it?'],
  ['care.review.growUp', 'grow up', 'can we talk about it calmly?'],
  ['care.review.getOverIt', 'just get over it', 'can we leave it for today?'],
  ['care.review.shutUp', 'shut up', 'can we stop here for now?'],
  ['care.review.whining', 'stop complaining', 'what would help?'],
  ['care.review.overthinking', 'stop overthinking it', 'what worries you most about it?'],
  ['care.review.makeMeAngry', 'you make me so mad', "I'm angry right now and need a moment."],
  ['care.review.talkTooMuch', 'you talk too much', 'I need a bit of quiet right now.'],
  ['care.review.spendTooMuch', 'you drink too much', 'I worry about you a little.'],
  ['care.review.changed', "you've changed", 'I miss how we used to be.'],
  ['care.review.calmDown', 'Calm down please', "Let's take a moment please"],
  ['care.review.overreacting', "you're overreacting", 'I see it differently'],
  ['care.review.sensitive', "you're too sensitive", 'this matters to you, tell me more'],
  ['care.review.wrongWithYou', "what's wrong with you?", 'what happened?'],
  [
    'care.review.cantBelieveYou',
    "i can't believe you forgot the tickets",
    'I was surprised that you forgot the tickets',
  ],
  ['care.review.yourProblem', "that's your problem", null],
  ['care.review.toldYou', 'i told you so', "I'm sorry it turned out that way"],
  ['care.review.getOver', 'toughen up', null],
  ['care.review.mustYou', 'why are you so difficult?', 'what is going on for you?'],
  ['care.review.soSelfish', "you're pathetic", null],
  ['care.review.notBigDeal', "it's not that bad", 'I can see it weighs on you'],
  ['care.review.shouldHaveTold', 'you should have told me', 'I wish you had told me.'],
  ['care.review.shouldHave', 'you should have thought about that first', "that's easier to see afterwards."],
];

const comfort: readonly Row[] = [
  ['care.review.atLeast', 'at least you tried', "I'm sorry, that's hard."],
  ['care.review.worse', 'it could be worse', "that's a lot to deal with."],
  ['care.review.othersWorse', 'others have it so much worse', "it's hard for you, and that counts."],
  ['care.review.reason', 'everything happens for a reason', 'I wish it had gone differently.'],
  [
    'care.review.brightSide',
    'look on the bright side, now you have time',
    "it's okay to see nothing good in it today.",
  ],
  ['care.review.blessing', "maybe it's for the best", "I'm sorry it turned out this way."],
  ['care.review.time', 'time heals all wounds', 'take all the time you need.'],
  ['care.review.plentyFish', 'plenty more fish in the sea', "I'm sorry. How are you holding up?"],
  ['care.review.betterOff', "you're better off without him", "I'm sorry. How are you holding up?"],
  ['care.review.findAnother', "you'll find someone better", "I'm sorry. I know how much this meant to you."],
  ['care.review.tryAgain', 'you can always try again', "I'm sorry, that's a blow."],
  ['care.review.notTheEnd', "it's not the end of the world", 'I can see this matters to you.'],
  ['care.review.thatsLife', "that's life", "that's rough."],
  ['care.review.getThrough', "you'll be fine", "it's okay if this takes time."],
  ['care.review.positive', 'stay positive!', "you don't have to be positive right now."],
  ['care.review.strong', 'be strong', "you don't have to be strong with me."],
  ['care.review.dontCry', "don't cry", "it's okay to cry."],
  ['care.review.dontBeSad', "don't be so sad", "it's okay to feel sad."],
  ['care.review.cheerUp', 'cheer up', "I'm here."],
  ['care.review.moveOn', 'move on', "there's no rush to feel better."],
  ['care.review.knowExactly', 'i know exactly how you feel', "I don't know how it is for you, but I'm here."],
  ['care.review.betterPlace', "he's in a better place", "I'm so sorry. I'm here."],
  ['care.review.onlyA', 'it was just a dog', 'I know it meant a lot to you.'],
  ['care.review.notSoBad', "it's not that bad", 'I can see it weighs on you.'],
];

const advice: readonly Row[] = [
  ['care.review.adviceTherapist', 'you should see a therapist', 'have you been able to talk to anyone about it?'],
  ['care.review.adviceDoctor', 'you should go to the doctor', 'what does the doctor say?'],
  ['care.review.adviceLeave', 'you should leave him', 'what do you want to do?'],
  ['care.review.adviceQuit', 'just quit your job', 'what would you like to happen?'],
  ['care.review.adviceIgnore', 'just ignore them', "that's not easy to ignore."],
  ['care.review.adviceForget', 'try not to think about it', "it's okay that it stays on your mind."],
  ['care.review.adviceWorry', 'you need to calm down', 'what worries you most?'],
  ['care.review.adviceTalk', 'you should talk to your boss about it', 'would you want to talk to your boss about it?'],
  ['care.review.adviceRest', 'you should take a break', 'would a break do you good?'],
  ['care.review.adviceWereYou', "if i were you i'd call them", 'what are you leaning towards?'],
  [
    'care.review.adviceWhyNot',
    "why don't you just ask for a raise",
    'would ideas help, or is it better if I just listen?',
  ],
  ['care.review.adviceTried', 'have you tried yoga', 'would ideas help, or is it better if I just listen?'],
];

const praise: readonly Row[] = [
  ['appreciate.review.haircut', 'I love your new haircut!', 'Good choice with the haircut.'],
  ['appreciate.review.inClothes', 'you look stunning in that dress', 'that dress was a good pick.'],
  ['appreciate.review.suits', 'that jacket really suits you', 'that jacket was a good choice.'],
  ['appreciate.review.clothes', 'love your shoes', 'good choice with the shoes.'],
  ['appreciate.review.dress', 'you always dress so well', 'you have an eye for clothes.'],
  ['appreciate.review.fit', 'you look so fit', 'you seem to be doing well.'],
  ['appreciate.review.today', 'You look great today!', "It's good to see you today."],
  ['appreciate.review.yesterday', 'you looked beautiful last night', 'it was good to see you last night.'],
  ['appreciate.review.photo', 'you look amazing in that photo', "what's the story behind the photo?"],
  ['appreciate.review.smile', 'i love your smile', "it's fun to be around you."],
  ['appreciate.review.makeUp', 'love your makeup', "you're really skilled with make-up."],
  ['appreciate.review.greeting', 'good morning beautiful', 'good morning.'],
  ['appreciate.review.owned', 'nice car!', 'what do you like most about the car?'],
  ['appreciate.review.looks', "you're so hot", null],
  ['appreciate.review.body', 'great body', null],
  ['appreciate.review.owned', 'nice phone!', 'what do you like most about the phone?'],
  ['appreciate.review.clothes', 'nice watch!', 'good choice with the watch.'],
  ['appreciate.review.bestEver', "you're the best person in the world", "I'm glad I know you."],
  ['appreciate.review.perfect', "you're perfect", 'I like being around you.'],
  ['appreciate.review.stacked', "you're amazing, kind and funny", 'there is a lot I like about you'],
  ['appreciate.review.genius', "you're a genius!", 'that was a clever idea.'],
  ['appreciate.review.nobodyLike', 'nobody is as kind as you', 'that was kind of you.'],
  ['appreciate.review.tooGood', "you're an angel", "you're good to people, and it shows."],
  ['appreciate.review.cantLive', "i can't live without you", 'you matter a lot to me.'],
  ['appreciate.review.thankThousand', 'thanks a million', 'thank you, that really helped.'],
];

const pressure: readonly Row[] = [
  ['invite.review.haveTo', 'you have to come on friday', 'come on friday if you feel like it'],
  ['invite.review.excuses', 'no excuses', 'no worries if it does not suit'],
  ['invite.review.better', "you'd better come", 'it would be nice to see you there'],
  ['invite.review.must', 'you must come', 'you are welcome to come'],
  ['invite.review.disappointed', "i'll be so disappointed if you don't come", "I understand if you can't come"],
  ['invite.review.everyone', "everyone will be there, why aren't you", null],
  ['invite.review.ifYouCared', 'if you really cared you would come', null],
  ['invite.review.comeOn', "come on, don't be boring", 'only if you feel like it'],
  ['invite.review.noChoice', "you're coming, no matter what", 'would you like to come?'],
  ['invite.review.cantMiss', "you can't miss this!", 'it would be nice if you came.'],
  ['invite.review.promised', 'but you promised', 'are you still up for it?'],
  ['invite.review.exceptYou', "everyone's coming except you", 'it would be nice to have you there too.'],
  ['invite.review.hanging', "don't let me down", 'no pressure, just let me know.'],
  ['invite.review.sayYes', 'just say yes', 'what do you think?'],
  ['invite.review.answerNow', 'answer me now!', 'let me know when you have a moment.'],
  ['invite.review.needAnswer', 'i need an answer from you today', 'could you let me know when you can?'],
  ['invite.review.whyNoAnswer', "why aren't you answering me?", 'write when you have a moment.'],
  ['invite.review.ignoring', 'are you ignoring me?', 'I hope all is well. Write when you can.'],
  ['invite.review.haveToHelp', 'you have to help me', 'could you help me?'],
  ['invite.review.afterAll', "after everything i've done for you", 'this one matters to me.'],
  ['invite.review.wontKill', "it won't kill you", 'only if you have the energy.'],
  ['invite.review.oneDrink', "one more drink won't hurt", 'a soft drink is just as good.'],
  ['invite.review.noFun', "you're no fun", 'another time, then.'],
  ['invite.review.spoilsport', "don't be a spoilsport", 'no worries either way.'],
  ['invite.review.excuse', "what's your excuse this time?", 'would another time suit you better?'],
  ['invite.review.lastChance', 'last chance to say yes', 'there is no rush.'],
  ['invite.review.stay', 'you have to stay longer', 'stay as long as you like.'],
  ['invite.review.neverAgain', "i'm never inviting you again", 'maybe another time.'],
];

const openers: readonly Row[] = [
  ['dig-deeper.review.howAreYouToday', 'how are you today?', 'what has been on your mind today?'],
  ['dig-deeper.review.howAreYouDoing', 'hi, how are you doing?', 'hi, what has kept you busy lately?'],
  ['dig-deeper.review.howAreThings', 'how are things?', 'what takes up most of your time at the moment?'],
  ['dig-deeper.review.howAreYou', 'Hey Anna, how are you?', 'Hey Anna, how have you really been lately?'],
  ['dig-deeper.review.howIsIt', "how's it going?", 'what is going well for you at the moment?'],
  ['dig-deeper.review.howIsLife', "how's life?", 'what has changed for you lately?'],
  ['dig-deeper.review.howBeen', 'how have you been?', 'what has been the best part of your last few weeks?'],
  ['dig-deeper.review.howDay', 'how was your day?', 'what was the best part of your day?'],
  ['dig-deeper.review.howWeek', 'how was your weekend?', 'what was the best part of your weekend?'],
  ['dig-deeper.review.howMorning', "how's your morning", 'what are you looking forward to today?'],
  ['dig-deeper.review.goodDay', 'did you have a good holiday?', 'what do you remember most from your holiday?'],
  ['dig-deeper.review.howWork', 'hows work', 'what do you enjoy about your work at the moment?'],
  ['dig-deeper.review.howSchool', "how's uni going?", 'what are you learning that you enjoy?'],
  ['dig-deeper.review.howFamily', 'how are the kids?', 'what are the kids up to at the moment?'],
  ['dig-deeper.review.whatsUp', "what's up?", 'what are you looking forward to this week?'],
  ['dig-deeper.review.whatsNew', 'whats new', 'what have you tried lately for the first time?'],
  ['dig-deeper.review.whatsHappening', "what's going on?", 'what is on your mind these days?'],
  ['dig-deeper.review.upTo', 'what are you up to?', 'what would you most like to do today?'],
  ['dig-deeper.review.beenUpTo', 'what have you been up to lately', 'what has been fun for you lately?'],
  ['dig-deeper.review.whatDo', 'what do you do?', 'what do you enjoy doing most days?'],
  ['dig-deeper.review.whereFrom', 'where are you from?', 'what is it like where you are from?'],
  ['dig-deeper.review.hobbies', 'do you have any hobbies?', 'what could you talk about for hours?'],
  ['dig-deeper.review.plans', 'any plans for the weekend?', 'what are you looking forward to this weekend?'],
  ['dig-deeper.review.longTime', 'Long time no see!', "It's been a while. What has changed for you?"],
  ['dig-deeper.review.weather', "how's the weather?", 'what do you like to do on a day like this?'],
  ['dig-deeper.review.lunch', 'had lunch?', "what's the best thing you ate this week?"],
  ['dig-deeper.review.slept', 'did you sleep well?', 'what are you looking forward to today?'],
];

const questions: readonly Row[] = [
  ['boundaries.review.single', 'are you married?', 'who are the people you spend your time with?'],
  ['boundaries.review.partner', 'do you have a boyfriend?', 'who are the people you spend your time with?'],
  ['boundaries.review.whySingle', 'why are you still single?', 'what makes you happy these days?'],
  ['boundaries.review.whenKids', 'when are you two having kids?', 'what are you looking forward to these days?'],
  ['boundaries.review.whenMarried', 'when are you getting married?', 'what are you two looking forward to?'],
  ['boundaries.review.whyNoKids', "why don't you want kids?", 'what does a good weekend look like for you?'],
  ['boundaries.review.earn', 'how much do you make?', 'what do you like about your work?'],
  ['boundaries.review.paid', 'how much did you pay for the house?', 'what do you like most about the house?'],
  ['boundaries.review.worth', 'how much is your car worth?', 'what do you like most about your car?'],
  ['boundaries.review.rent', 'how much is your rent?', 'do you like living there?'],
  ['boundaries.review.weight', 'have you lost weight?', 'how have you been feeling lately?'],
  ['boundaries.review.religion', 'are you religious?', 'what matters most to you?'],
  ['boundaries.review.drugs', 'do you smoke?', 'how do you like to unwind?'],
  ['boundaries.review.medication', 'are you on any medication?', 'how are you feeling these days?'],
  ['boundaries.review.body', 'what happened to your leg?', 'how are you doing?'],
  ['boundaries.review.brokeUp', 'why did you break up?', 'how have you been since then?'],
  ['boundaries.review.cheated', 'did he cheat on you?', 'do you want to talk about it?'],
  ['boundaries.review.died', 'how did your dad die?', 'would you like to tell me about your dad?'],
  ['boundaries.review.diedOf', 'what did he die of', 'would you like to talk about it?'],
  ['boundaries.review.vote', 'who did you vote for?', 'what would you like to see change?'],
  ['boundaries.review.secret', "what's your darkest secret?", 'what is something not many people know about you?'],
  [
    'boundaries.review.worstThing',
    "what's the worst thing you've ever done?",
    'what do you see differently now than you used to?',
  ],
  ['boundaries.review.regret', "what's your biggest regret?", 'what would you tell your younger self?'],
  [
    'boundaries.review.embarrassing',
    "what's your most embarrassing moment?",
    'what is something you can laugh about now?',
  ],
  ['boundaries.review.fired', 'why did you get fired?', 'how do you feel about it now?'],
  ['boundaries.review.reallyFrom', 'where are you really from?', 'where did you grow up?'],
  ['boundaries.review.afford', 'can you even afford that?', 'what made you choose it?'],
  ['boundaries.review.ex', 'do you still love him?', 'how do you feel about it now?'],
  ['boundaries.review.notDrinking', "why don't you drink?", 'what can I get you?'],
  ['boundaries.review.address', 'where exactly do you live?', 'what do you like about where you live?'],
  ['boundaries.review.age', 'how old are you?', null],
  ['boundaries.review.pregnant', 'are you pregnant?', null],
  ['boundaries.review.orientation', 'are you gay?', null],
];

const lists: readonly [name: string, patterns: readonly Pattern[], rows: readonly Row[]][] = [
  ['verdicts', judging, verdicts],
  ['comfort', silverLinings, comfort],
  ['advice', adviceFirst, advice],
  ['praise', [...looksOnly, ...flattery], praise],
  ['pressure', pressingWords, pressure],
  ['openers', deeperOpeners, openers],
  ['questions', gentlerQuestions, questions],
];

/** The draft as the first pattern that speaks up would put it; undefined when none does. */
function first(draft: string, patterns: readonly Pattern[]): { id: string; reworded: string | null } | undefined {
  const [remark] = reviewed(draft, patterns, () => because('boundaries.intrusive'));
  if (!remark) return undefined;
  const { about, rewrite, phrase } = remark;
  return { id: phrase, reworded: rewrite && draft.slice(0, about[0]) + rewrite.text + draft.slice(about[1]) };
}

describe.each(lists)('%s', (_, patterns, rows) => {
  test.each(rows)('%s: %s', (id, draft, reworded) => {
    expect(first(draft, patterns)).toEqual({ id, reworded });
  });

  test('every pattern has an example', () => {
    const shown = new Set(rows.map(([id]) => id));
    expect(patterns.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('is left alone', () => {
  test.each([
    'how could you tell it was me?',
    "you're not wrong",
    "it's not your fault",
    'i ruined my birthday',
    'you never let me down',
    "i'm not disappointed in you at all",
    'you should have seen her face',
    'did you grow up here?',
    'when i grow up i want to be like you',
    'i need to get over it',
    "i'll deal with it",
    'i should stop complaining',
    'you make me so happy',
    "you've changed my mind",
    'you have changed your number',
    'omg shut up, no way!!',
    "haha you're so annoying",
    "lol you're such an idiot",
    'are you deaf in one ear too, like my nan?',
    'what were you thinking of for dinner?',
    'what did you expect it to cost?',
    "why didn't you call the doctor?",
    'you forgot your keys',
    'the bus is late again',
    "it's not that bad for me",
    "if you're wrong we can laugh about it",
  ])('judging: %s', (draft) => {
    expect(first(draft, judging)).toBeUndefined();
  });

  test.each([
    'i was at least an hour late',
    'it could be worse for me, i have tea',
    'he is strong',
    'i never cry',
    'let it go to voicemail',
    'take your time',
    'you were fine with it',
    'we are just a dog family',
  ])('silverLinings: %s', (draft) => {
    expect(first(draft, silverLinings)).toBeUndefined();
  });

  test.each([
    'what did the doctor say?',
    'should i leave him?',
    'you quit smoking, wow',
    'why not come over',
    "why don't you tell me about it",
    'have you eaten',
    'did you talk to your boss?',
    'i took a break',
  ])('adviceFirst: %s', (draft) => {
    expect(first(draft, adviceFirst)).toBeUndefined();
  });

  test.each([
    'that looks good',
    'you look happy today',
    'you look tired',
    'you are pretty good at this',
    'what a beautiful idea',
    'you have beautiful handwriting',
    "it's hot in here",
    'nice work on the car',
    'you look forward to it, right?',
    'i like the way you explain things',
    'love your idea',
    "you're perfect for the job",
    "you're kind",
    'the hat suits the weather',
  ])('looks: %s', (draft) => {
    expect(first(draft, [...looksOnly, ...flattery])).toBeUndefined();
  });

  test.each([
    'do you have to come back later?',
    "you can't miss it, it's on the left corner",
    'he promised to come',
    "i can't answer now",
    "i'll call you right away",
    'stay safe',
    'you must stay hydrated',
    'one more thing',
    'have a drink with us if you like',
    "it won't rain",
    "don't be sad",
    'who is coming?',
    'are you coming?',
  ])('pressing: %s', (draft) => {
    expect(first(draft, pressingWords)).toBeUndefined();
  });

  test.each([
    'how are you getting to the station?',
    'how are you, did the surgery go well?',
    "what's up with the boiler?",
    'how was your day at the new job?',
    'what do you do when it rains?',
    'where are you from the exit?',
    'how is it going with the thesis?',
    'what are you doing on friday?',
    'hi! i got the job',
    "how's life on the boat?",
    "what's new in the second edition?",
    'do you have plans for the garden shed?',
  ])('deeper: %s', (draft) => {
    expect(first(draft, deeperOpeners)).toBeUndefined();
  });

  test.each([
    'how old is your dog?',
    'are you single-handedly moving all that?',
    'how much did you pay for the tickets?',
    'do you smoke salmon yourself?',
    'what happened to your bike?',
    'how did your interview go?',
    'how did your talk pass?',
    "are you going to have kids' menus?",
    'who did you pick for the team?',
    "what's your secret ingredient?",
    'are you safe right now?',
    'are you thinking about suicide?',
    'did he hurt you?',
    'where do you live now?',
    "what's the worst film you have ever seen?",
  ])('gentler: %s', (draft) => {
    expect(first(draft, gentlerQuestions)).toBeUndefined();
  });
});

const all = lists.flatMap(([, patterns]) => patterns);

test('at least 120 have other words to offer, each under an id of its own and with evidence', () => {
  expect(all.filter(({ better }) => better !== null).length).toBeGreaterThanOrEqual(120);
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(all.filter((one) => !evidence.some(({ id }) => id === one.evidence)).map(({ id }) => id)).toEqual([]);
});

test('other words are plain: no exclamation mark, dash, command to feel, verdict or therapy talk', () => {
  const BANNED =
    /!|[–—]|\s-\s|\b(?:should|must|need to (?!stop)|always|never|i hear you|that must be|sounds like|thank you for sharing|valid|boundaries|toxic|journey|reach out|hold space)\b/i;
  const wrong = all.filter(({ better }) => better !== null && (BANNED.test(better) || better.length > 70));
  expect(wrong.map(({ id, better }) => `${id}: ${better}`)).toEqual([]);
});

test('other words raise no remark of their own', () => {
  const again = lists.flatMap(([, patterns, rows]) =>
    rows.filter(([, , reworded]) => reworded !== null && first(reworded, patterns)).map(([id]) => id),
  );
  expect(again).toEqual([]);
});

describe('words as they are typed', () => {
  test.each([
    ["\\byou're wrong<end>", "you're wrong"],
    ["\\byou're wrong<end>", 'youre wrong!'],
    ["\\byou're wrong<end>", 'You are wrong, sorry'],
    ["\\bi'm sad<end>", 'I’m sad'],
    ["\\bwhat's up<end>", 'whats up?'],
    ["don't go<end>", 'do not go'],
  ])('%s meets %s', (source, text) => {
    expect(typed(source).test(text)).toBe(true);
  });

  test('a clause ends where a mark or the text does', () => {
    expect(typed("\\byou're wrong<end>").test('you are wrong about Sunday')).toBe(false);
  });
});

test('a mark that closes the words goes with them, a comma after them stays', () => {
  expect(first('How dare you!!', judging)?.reworded).toBe('That was not okay with me.');
  expect(first('shame on you, really', judging)?.reworded).toBe('that hurt, and I want you to know, really');
});

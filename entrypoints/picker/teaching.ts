import { report } from '@/lib/errors';
import { textHash } from '@/lib/conversation/row';
import { sendToBackground, type ShownRule } from '@/lib/messages';
import { rowsBy } from '@/lib/sites/page/by-rule';
import { shownBy } from '@/lib/sites/page/shown';
import { bodyText, oneLine } from '@/lib/sites/page/text';
import { boxAt, derive, type Pointed, type Trouble } from '@/lib/sites/teach/derive';
import type { Outlines } from './outlines';
import type { Panel } from './panel';
import { say } from './words';

const STEPS = ['theirs', 'mine', 'composer', 'name'] as const;
type Step = (typeof STEPS)[number];

/** To which step a trouble leads back. */
const BACK: Record<Trouble, Step> = {
  composer: 'composer',
  name: 'name',
  message: 'theirs',
  sides: 'theirs',
  list: 'theirs',
};

/** So many of the last messages are marked when it is asked whether they are right. */
const MARKED = 8;

const currentPage = () => ({ document, url: new URL(location.href), now: Date.now() });

/** Four things to point at, a look at what would be read, and the rule is kept. */
export class Teaching {
  private pointed: Partial<Pointed> = {};
  private step: Step = 'theirs';

  constructor(
    private readonly panel: Panel,
    private readonly outlines: Outlines,
    /** Is the page pointed at, or looked at? */
    private readonly point: (on: boolean) => void,
    private readonly end: () => void,
  ) {
    this.ask('theirs');
  }

  at(element: Element): void {
    this.outlines.show({ of: element, label: '', kind: 'at' });
    const words = oneLine(element.textContent).slice(0, 80);
    this.panel.now(words ? say('teach.now', { words }) : say('teach.nowEmpty'));
  }

  take(element: Element): void {
    if (this.step === 'composer' && !boxAt(element)) return this.ask('composer', 'composer');
    this.pointed[this.step] = element;
    const next = STEPS[STEPS.indexOf(this.step) + 1];
    if (next) this.ask(next);
    else this.look();
  }

  private ask(step: Step, trouble: Trouble | null = null): void {
    this.step = step;
    this.outlines.show();
    this.point(true);
    const place = STEPS.indexOf(step);
    const before = STEPS[place - 1];
    this.panel.ask(place + 1, say(`teach.${step}`), trouble && say(`teach.trouble.${trouble}`), [
      ...(before ? [{ label: say('teach.back'), press: () => this.ask(before) }] : []),
      { label: say('teach.end'), press: this.end },
    ]);
  }

  private look(): void {
    const { theirs, mine, composer, name } = this.pointed;
    if (!theirs || !mine || !composer || !name) return this.ask('theirs');
    const derived = derive({ theirs, mine, composer, name }, currentPage());
    if ('trouble' in derived) return this.ask(BACK[derived.trouble], derived.trouble);
    const { rule } = derived;
    const shown = oneLine(bodyText(name));
    const [list] = shownBy(document, rule.list);
    const rows = (list && rowsBy(rule, list, currentPage())) ?? [];
    this.point(false);
    const marked = rows.slice(-MARKED).map(({ text, from }) => {
      const label = say(from === 'me' ? 'teach.mineMark' : 'teach.theirsMark');
      return { of: text, label, kind: from };
    });
    this.outlines.show(...marked);
    const count = (from: 'me' | 'them') => rows.filter((row) => row.from === from).length;
    const theirCount = say('teach.messages', { count: count('them') });
    const check = { name: shown, theirs: theirCount, mine: count('me') };
    this.panel.tell(say('teach.check', check), say('teach.checkHint'), [
      { label: say('teach.right'), press: () => void this.keep({ rule, ofTwo: textHash(shown) }), first: true },
      { label: say('teach.group'), press: () => void this.keep({ rule, ofTwo: null }) },
      { label: say('teach.again'), press: () => this.ask('theirs') },
      { label: say('teach.end'), press: this.end },
    ]);
  }

  private async keep(rule: ShownRule): Promise<void> {
    const reply = await sendToBackground('ruleShown', rule).catch((error) => report('generic: showing', error));
    this.outlines.show();
    const told = say(reply === 'kept' ? 'teach.kept' : 'teach.trouble.off');
    this.panel.tell(told, '', [{ label: say('teach.close'), press: this.end, first: true }]);
  }
}

import { boolean, maxLength, nullable, object, regex, string } from 'zod/mini';

/**
 * What may stand in a rule: selectors of the plainest kind, one after the other. No functions but the place among equals,
 * no lists, no quotes inside of values: nothing that runs, and nothing a browser could stumble over.
 */
const TAG = '[a-z][a-z0-9-]*';
const NAME = '[A-Za-z_][A-Za-z0-9_-]*';
const PART = String.raw`(?:\.${NAME}|#${NAME}|\[[a-z][a-z-]*(?:="[A-Za-z0-9_-]*")?\]|:nth-of-type\(\d{1,4}\))`;
const ELEMENT = `(?:(?:${TAG}|:scope)${PART}*|${PART}+)`;

const selector = string().check(
  maxLength(400),
  regex(new RegExp(`^${ELEMENT}(?:(?: > | )${ELEMENT})*$`), 'no plain selector'),
);

/** How to read the page of one host: parsed in the background and when it comes from a file, trusted after it. */
export const rule = object({
  list: selector,
  text: selector,
  alone: boolean(),
  mine: nullable(selector),
  theirs: nullable(selector),
  sides: boolean(),
  name: selector,
  composer: selector,
});

import { expect, test } from 'vitest';
import { defaultSettings, defaultSite } from '@/lib/settings';
import type { Rule } from '@/lib/sites/page/rule';
import { parseRule, ruleFile } from '@/lib/transfer/rule-file';
import { parseSettings, settingsFile } from '@/lib/transfer/settings-file';

const rule: Rule = {
  list: 'body > div:nth-of-type(2) > div:nth-of-type(1)',
  text: ':scope > div > span',
  alone: true,
  mine: '[data-from="self"]',
  theirs: '.from-them',
  sides: true,
  name: 'main[role="main"] h1.chat-title',
  composer: 'div#composer[data-editor]',
};

test('out and in again: the same, also among the settings; who is in a chat stays here', () => {
  expect(parseRule(ruleFile('chat.example', rule))).toEqual({ host: 'chat.example', rule });
  const site = { ...defaultSite, site: 'generic', rule };
  const settings = { ...defaultSettings, sites: { 'chat.example': { ...site, ofTwo: ['1a2b'] } } };
  expect(parseSettings(settingsFile(settings)).sites).toEqual({ 'chat.example': site });
});

test.each([
  'div, p',
  'div:has(a)',
  'div:not(.a)',
  '*',
  'a::before',
  '[href^="https://"]',
  '[title="Hello Ada"]',
  'div >> p',
  '<img src=x onerror=alert(1)>',
  'url(x)',
  '',
  `div${' div'.repeat(200)}`,
])('is refused, naming where: %s', (selector) => {
  expect(() => parseRule(ruleFile('chat.example', { ...rule, text: selector }))).toThrow('rule.text');
});

test('names what else does not fit', () => {
  const file = ruleFile('chat.example', rule);
  expect(() => parseRule('no rule')).toThrow('is no JSON');
  expect(() => parseRule('{"tend":"settings"}')).toThrow('look at "tend"');
  expect(() => parseRule(file.replace('chat.example', 'chat example'))).toThrow('look at "host"');
  expect(() => parseRule(file.replace('"sides": true', '"sides": "yes"'))).toThrow('rule.sides');
  expect(() => parseRule(file.replace('"version": 1', '"version": 2'))).toThrow('of version 2');
});

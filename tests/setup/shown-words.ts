import { parseSync, Visitor, type ESTree } from 'vite';

/** Attributes that are shown or read out. */
const SPOKEN = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;
/** The same as properties of an element, and its text. */
const SPOKEN_PROPERTY = /^(?:textContent|innerText|innerHTML|title|placeholder|alt|label|aria[A-Z]\w*)$/;
/** Calls that put their arguments into a page. */
const DRAWING = /^(?:element|button|append|prepend|replaceChildren|replaceWith|before|after)$/;
/** Words, and not the key of a sentence in a catalogue. */
const isWords = (text: string) => /\p{L}{2}/u.test(text) && !/^[\w-]+(?:\.[\w-]+)+$/.test(text);
/** Reads as a sentence, whatever becomes of it. */
const SENTENCE = /^\p{Lu}[\p{Ll}’']*,? \p{Ll}+/u;

/** Words that a source file itself shows or says, outside any catalogue. Errors are for whoever mends them. */
export function shownWords(file: string, source: string): string[] {
  const found: string[] = [];
  const shown = (node: ESTree.Node | null | undefined) => found.push(...literals(node).filter(isWords));
  let inError = 0;
  const sentence = (text: string) => {
    if (inError === 0 && SENTENCE.test(text) && !found.includes(text)) found.push(text);
  };
  new Visitor({
    JSXText: ({ value }) => void (isWords(value) && found.push(value.trim())),
    JSXElement: ({ children }) => children.forEach(shown),
    JSXFragment: ({ children }) => children.forEach(shown),
    JSXAttribute: ({ name, value }) => void (name.type === 'JSXIdentifier' && SPOKEN.test(name.name) && shown(value)),
    Property: ({ key, value }) => void (SPOKEN.test(nameOf(key)) && shown(value)),
    AssignmentExpression: ({ left, right }) =>
      void (left.type === 'MemberExpression' && SPOKEN_PROPERTY.test(nameOf(left.property)) && shown(right)),
    CallExpression({ callee, arguments: given }) {
      const name = nameOf(callee.type === 'MemberExpression' ? callee.property : callee);
      if (name === 'setAttribute' && given[0]?.type === 'Literal' && SPOKEN.test(String(given[0].value)))
        shown(given[1]);
      // The first argument of `element` is a tag.
      if (DRAWING.test(name)) given.slice(name === 'element' ? 1 : 0).forEach(shown);
    },
    NewExpression: () => void inError++,
    'NewExpression:exit': () => void inError--,
    Literal: ({ value }) => void (typeof value === 'string' && sentence(value)),
    TemplateElement: ({ value }) => sentence(value.raw),
  }).visit(parseSync(file, source).program);
  return found;
}

function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : '';
}

/** What an expression gives as it stands there: nothing of what a call gives, or of what is only compared. */
function literals(node: ESTree.Node | null | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map(({ value }) => value.raw), ...node.expressions.flatMap(literals)];
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    case 'ArrayExpression':
      return node.elements.flatMap(literals);
    case 'JSXExpressionContainer':
      return literals(node.expression);
    default:
      return [];
  }
}

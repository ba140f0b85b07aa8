import { textOf } from './editable-text';
import { isField } from './field';

/** The draft as it stands in a composer, whatever editor it is. */
export const draftIn = (element: HTMLElement): string => (isField(element) ? element.value : textOf(element));

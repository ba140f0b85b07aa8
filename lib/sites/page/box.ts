/** What one writes in; never a field of another kind, whatever a rule says. */
export const BOX =
  'textarea, input:not([type]), input[type="text"], [role="textbox"], [contenteditable="true"], [contenteditable=""]';
